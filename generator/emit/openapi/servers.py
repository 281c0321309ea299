"""Lists the providers of the platform as servers of an OpenAPI file."""

from __future__ import annotations

from collections.abc import Iterable

from generator.language.model import Api, Endpoint, Json, Provider


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


def serving(endpoint: Endpoint, api: Api) -> list[Provider]:
    """The providers that list an endpoint and have not retired it; all that list it where every one has."""
    listed = [listing.provider for listing in endpoint.listings]
    current = [
        listing.provider for listing in endpoint.listings if listing.retirement is None
    ]
    return [
        provider for provider in api.providers if provider.id in (current or listed)
    ]


def _words(provider: Provider) -> str:
    if not provider.former_hosts:
        return provider.name
    return f"{provider.name}; formerly {', '.join(provider.former_hosts)}"
