"""Lists providers as servers of an OpenAPI file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from generator.language.model import Endpoint, Json, Provider


def servers(providers: Iterable[Provider]) -> list[Json]:
    """A server for each provider."""
    return [
        {
            "url": provider.host,
            "description": _words(provider),
            "x-provider": provider.id,
        }
        for provider in providers
    ]


def serves(provider: str, endpoint: Endpoint) -> bool:
    """Whether a provider lists an endpoint and has not retired it."""
    return any(
        listing.provider == provider and listing.retirement is None
        for listing in endpoint.listings
    )


def by_number_served(
    providers: Sequence[Provider], served: Iterable[Iterable[str]]
) -> list[Provider]:
    """The providers, whoever serves most endpoints first: the first server is every client's default."""
    counts = Counter(name for names in served for name in names)
    return sorted(providers, key=lambda one: counts[one.id], reverse=True)


def _words(provider: Provider) -> str:
    if not provider.former_hosts:
        return provider.name
    return f"{provider.name}; formerly {', '.join(provider.former_hosts)}"
