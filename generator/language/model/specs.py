"""Defines all specs together."""

from __future__ import annotations

from functools import cached_property

from generator.frozen import dataclass
from generator.language.model.endpoints import Endpoint
from generator.language.model.platform import Api
from generator.language.model.values import Value, walk


@dataclass(frozen=True)
class SpecSet:
    """The whole truth."""

    api: Api
    endpoints: tuple[Endpoint, ...]
    """Sorted by id."""

    @property
    def files(self) -> frozenset[str]:
        """The spec files from which the endpoints come."""
        return frozenset(file for endpoint in self.endpoints for file in endpoint.files)

    @property
    def families(self) -> tuple[tuple[str, tuple[Endpoint, ...]], ...]:
        """Family -> its endpoints, both sorted."""
        found: dict[str, list[Endpoint]] = {}
        for endpoint in self.endpoints:
            found.setdefault(endpoint.family, []).append(endpoint)
        return tuple((name, tuple(found[name])) for name in sorted(found))

    @cached_property
    def types(self) -> tuple[Value, ...]:
        """Every use of a type, by whatever body; those of an endpoint whose own name is taken are left out."""
        bodies = [self.api.lifecycle.result]
        names: set[str] = set()
        for endpoint in self.endpoints:
            if endpoint.name.lower() not in names:
                names.add(endpoint.name.lower())
                bodies += [endpoint.request, endpoint.response]
        return tuple(
            value
            for body in bodies
            for value in walk(body)
            if value.type_name is not None
        )
