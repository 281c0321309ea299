"""The brands of the platform as servers of an OpenAPI file."""

from __future__ import annotations

from collections.abc import Iterable

from generator.language.model import Api, Endpoint, Json, Provider


def servers(providers: Iterable[Provider]) -> list[Json]:
    """A server for each brand."""
    return [
        {"url": one.host, "description": _words(one), "x-provider": one.id}
        for one in providers
    ]


def serving(endpoint: Endpoint, api: Api) -> list[Provider]:
    """The brands that list an endpoint and have not retired it; all that list it where every one has."""
    listed = [one.provider for one in endpoint.listings]
    current = [one.provider for one in endpoint.listings if one.retirement is None]
    return [one for one in api.providers if one.id in (current or listed)]


def _words(provider: Provider) -> str:
    if not provider.former_hosts:
        return provider.name
    return f"{provider.name}; formerly {', '.join(provider.former_hosts)}"
