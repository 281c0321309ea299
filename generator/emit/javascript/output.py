"""Declares the validators in JavaScript: a module for each endpoint, one of all, and the file of their package."""

from __future__ import annotations

from dataclasses import dataclass

from generator.emit.javascript.module import module
from generator.emit.javascript.printer import code
from generator.emit.parts import Declaration
from generator.emit.rules.bodies import bodies_of, every_object, result_body
from generator.emit.templates import Context, Templates
from generator.language.model import Api, Endpoint, SpecSet
from generator.text.javascript import quote

FOLDER = "json-schema/validate"
TEMPLATES = Templates(FOLDER, filters={"code": code, "quote": quote})


@dataclass(frozen=True, slots=True)
class Exports:
    """A module, and what the module of all takes from it."""

    path: str
    titles: list[str]
    types: list[str]
    """Types of objects that no module before it has."""


def of_endpoint(endpoint: Endpoint, _api: Api) -> Context:
    """The module of one endpoint."""
    title = f"{endpoint.title}: {endpoint.method} {endpoint.path}."
    return {"m": module(bodies_of(endpoint)), "title": title, "up": "../"}


def of_set(specs: SpecSet) -> Context:
    """The module of the task's result, that of all, and the file of the package."""
    result = (result_body(specs.api),)
    bodies = [
        (f"{endpoint.family}/{endpoint.operation}", bodies_of(endpoint))
        for endpoint in specs.endpoints
    ]
    seen: set[str] = set()
    exports = []
    for path, several in (*bodies, ("task_result", result)):
        types = [str(value.type_name) for _, value in every_object(several)]
        new = [name for name in types if name not in seen]
        seen |= {*new}
        exports.append(Exports(path, [body.title for body in several], new))
    return {
        "package": specs.api.package,
        "version": specs.api.version,
        "m": module(result),
        "title": "The result of a task.",
        "up": "./",
        "exports": exports,
        "endpoints": specs.endpoints,
    }


OUTPUT = Declaration(
    "javascript",
    (
        TEMPLATES.copies(),
        TEMPLATES.per_endpoint(of_endpoint),
        TEMPLATES.per_set(of_set),
    ),
)
