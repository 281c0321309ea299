"""Defines a body as printers see it: its shape, what holds between its members, and the pages behind both."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frozen import dataclass
from generator.language.model import (
    Api,
    Condition,
    Contradiction,
    Deviation,
    Endpoint,
    Source,
    Value,
    walk,
)
from generator.text.further import further_words


@dataclass(frozen=True, slots=True)
class Body:
    """A request or a response."""

    kind: str
    """`request` or `response`."""
    shape: Value
    about: tuple[str, ...]
    """What it is, in texts."""
    conditions: tuple[Condition, ...]
    provider_conditions: tuple[Condition, ...]
    deviations: tuple[Deviation, ...]
    contradictions: tuple[Contradiction, ...]
    """Of this body and of the other one of its endpoint."""
    sources: tuple[Source, ...]
    endpoint: Endpoint | None
    """The endpoint to which a request belongs."""

    @property
    def title(self) -> str:
        """The name of its type and of its schema."""
        return str(self.shape.type_name)

    @property
    def page(self) -> str:
        """The address of the page that describes it; "" if no page does."""
        return self.sources[0].url if self.sources else ""

    @property
    def objects(self) -> list[Value]:
        """Every object type below the body, each once, inner ones first."""
        found: dict[str, Value] = {}
        for value in reversed([*walk(self.shape)][1:]):
            if value.type == "object":
                found.setdefault(str(value.type_name), value)
        return list(found.values())


def bodies_of(endpoint: Endpoint) -> tuple[Body, Body]:
    """The request and the response of an endpoint."""
    more = (endpoint.description, further_words(endpoint))
    about = (endpoint.summary, *filter(None, more))
    request = Body(
        "request",
        endpoint.request,
        about,
        endpoint.conditions,
        endpoint.provider_conditions,
        endpoint.deviations,
        endpoint.contradictions,
        endpoint.sources,
        endpoint,
    )
    return request, _response(
        endpoint.response, endpoint.contradictions, endpoint.sources
    )


def result_body(api: Api) -> Body:
    """The result of a task."""
    cycle = api.lifecycle
    return _response(cycle.result, cycle.result_contradictions, cycle.result_sources)


def _response(
    shape: Value, contradictions: tuple[Contradiction, ...], sources: tuple[Source, ...]
) -> Body:
    about = (shape.description or "A response of the platform",)
    return Body("response", shape, about, (), (), (), contradictions, sources, None)


def every_object(bodies: tuple[Body, ...]) -> Iterator[tuple[Body, Value]]:
    """Every object type of several bodies, each once, with the first body that has it."""
    seen: set[str] = set()
    for body in bodies:
        for value in body.objects:
            if str(value.type_name) not in seen:
                seen.add(str(value.type_name))
                yield body, value
