"""Says of each family, and of all of them, what the guide does: what their endpoints can do, where, and an example."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from generator.emit.parts import Extract
from generator.emit.reference.examples import python_example
from generator.emit.reference.matrix import cells
from generator.emit.reference.overview import offers_of, where
from generator.emit.reference.pages import summary_of
from generator.frozen import dataclass
from generator.language.model import Api, Endpoint
from generator.text.markdown import cell
from generator.text.titles import model_name


@dataclass(frozen=True, slots=True)
class Family:
    """The chapter of a family."""

    name: str
    model: str
    first: str
    """The id of its first endpoint."""
    rows: list[tuple[str, ...]]
    """What each endpoint can do."""
    offers: list[tuple[str, str]]
    """Provider -> since when it lists the endpoints, or has retired them."""
    summaries: list[tuple[str, str]]
    example: list[str]
    """A program; no lines if no endpoint's spec has an example."""


@dataclass(frozen=True, slots=True)
class Named:
    """A family in the list of all."""

    title: str
    name: str
    model: str
    operations: list[str]


def of_family(endpoints: Sequence[Endpoint], api: Api) -> Family:
    """Its chapter."""
    offers = [{"offers": offers_of(endpoint)} for endpoint in endpoints]
    found = [
        (provider.id, where(offers, provider.id) or "no page")
        for provider in api.providers
    ]
    examples = (
        python_example(endpoint, dict(body), api)
        for endpoint in endpoints
        for body in endpoint.examples
    )
    return Family(
        name=endpoints[0].family,
        model=_model_of(
            endpoints[0].family, [(one.title, one.operation) for one in endpoints]
        ),
        first=endpoints[0].id,
        rows=[(cell(one.operation), *cells(one)) for one in endpoints],
        offers=found,
        summaries=[(one.id, summary_of(one)) for one in endpoints],
        example=next(examples, []),
    )


def _model_of(family: str, endpoints: Iterable[tuple[str, str]]) -> str:
    """The name of a family's model; of each endpoint the title and the operation."""
    titles, operations = zip(*endpoints, strict=True)
    return cell(model_name(family, titles, operations))


def each(endpoint: Endpoint, _api: Api) -> Extract:
    """What the list of all families says of an endpoint."""
    return {
        "family": endpoint.family,
        "title": endpoint.title,
        "operation": endpoint.operation,
    }


def named(extracts: Iterable[Mapping[str, Any]]) -> list[Named]:
    """All families, by name, with their operations."""
    found: dict[str, list[tuple[str, str]]] = {}
    for extract in extracts:
        endpoints = found.setdefault(extract["family"], [])
        endpoints.append((extract["title"], extract["operation"]))
    return [
        Named(
            title=cell(name),
            name=name,
            model=_model_of(name, found[name]),
            operations=[f"`{operation}`" for _, operation in found[name]],
        )
        for name in sorted(found)
    ]
