"""Declares the package in Go: a file for each endpoint, one of the objects in bodies, and one of all names."""

from __future__ import annotations

from generator.emit.go.module import body_type, object_type
from generator.emit.go.nodes import code
from generator.emit.go.readme import COLUMNS, rows
from generator.emit.go.samples import laid_out
from generator.emit.parts import Declaration
from generator.emit.rules.bodies import bodies_of, every_object, result_body
from generator.emit.templates import Context, Templates
from generator.language.model import Api, Endpoint, SpecSet
from generator.text.go import quote

FOLDER = "go"
TEMPLATES = Templates(FOLDER, filters={"code": code, "quote": quote})


def of_endpoint(endpoint: Endpoint, _api: Api) -> Context:
    """The bodies of one endpoint."""
    return {"types": [body_type(body) for body in bodies_of(endpoint)]}


def of_set(specs: SpecSet) -> Context:
    """The task's result, and what bodies have in common."""
    first = specs.endpoints[0]
    result = result_body(specs.api)
    bodies = [body for endpoint in specs.endpoints for body in bodies_of(endpoint)]
    objects = every_object((*bodies, result))
    return {
        "result": [body_type(result)],
        "objects": [object_type(body, value) for body, value in objects],
        "titles": [str(body.title) for body in (*bodies, result)],
        "endpoints": specs.endpoints,
        "columns": [*COLUMNS],
        "rows": rows(),
        "sample": laid_out(first.request, first.examples[0], 1),
    }


OUTPUT = Declaration(
    "go",
    (
        TEMPLATES.copies(),
        TEMPLATES.per_endpoint(of_endpoint),
        TEMPLATES.per_set(of_set),
    ),
)
