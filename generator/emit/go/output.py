"""Declares the package in Go: a file for each endpoint, one of the objects in bodies, and one of all names."""

from __future__ import annotations

from dataclasses import asdict

from generator.emit.go.module import body_type, object_type
from generator.emit.go.readme import COLUMNS, rows
from generator.emit.go.samples import laid_out
from generator.emit.parts import Declaration, Extract, Extracts
from generator.emit.rules.bodies import Body, bodies_of, every_object, result_body
from generator.emit.templates import Context, Templates
from generator.language.model import Api, Endpoint
from generator.text.go import quote

FOLDER = "go"
TEMPLATES = Templates(FOLDER, filters={"quote": quote})


def of_endpoint(endpoint: Endpoint, _api: Api) -> Context:
    """The bodies of one endpoint."""
    return {"types": [body_type(body) for body in bodies_of(endpoint)]}


def each(endpoint: Endpoint, _api: Api) -> Extract:
    """What an endpoint has in common with others, and its first example."""
    bodies = bodies_of(endpoint)
    return {
        "id": endpoint.id,
        "request": endpoint.request.type_name,
        "titles": [body.title for body in bodies],
        "objects": _objects(bodies),
        "sample": laid_out(endpoint.request, endpoint.examples[0], 1),
    }


def of_set(extracts: Extracts) -> Context:
    """The task's result, and what bodies have in common."""
    result = result_body(extracts.api)
    endpoints, titles = [], []
    objects: dict[str, Extract] = {}
    sample = ""
    for one in extracts:
        endpoints.append((one["id"], one["request"]))
        titles += one["titles"]
        for name, made in one["objects"].items():
            objects.setdefault(name, made)
        sample = sample or one["sample"]
    for name, made in _objects((result,)).items():
        objects.setdefault(name, made)
    return {
        "result": [body_type(result)],
        "objects": [*objects.values()],
        "titles": [*titles, result.title],
        "endpoints": endpoints,
        "columns": [*COLUMNS],
        "rows": rows(),
        "sample": sample,
    }


def _objects(bodies: tuple[Body, ...]) -> dict[str, Extract]:
    """The types of the objects in bodies, by name."""
    return {
        str(value.type_name): asdict(object_type(body, value))
        for body, value in every_object(bodies)
    }


OUTPUT = Declaration(
    "go",
    (
        TEMPLATES.copies(),
        TEMPLATES.per_endpoint(of_endpoint),
        TEMPLATES.per_set(of_set, each),
    ),
)
