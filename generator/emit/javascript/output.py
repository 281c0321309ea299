"""Declares the validators in JavaScript: a module for each endpoint, one of all, and the file of their package."""

from __future__ import annotations

from generator.emit.javascript.module import module
from generator.emit.javascript.printer import code
from generator.emit.parts import Declaration, Extract, Extracts
from generator.emit.rules.bodies import Body, bodies_of, every_object, result_body
from generator.emit.templates import Context, Templates
from generator.language.model import Api, Endpoint
from generator.text.javascript import quote

FOLDER = "json-schema/validate"
TEMPLATES = Templates(FOLDER, filters={"code": code, "quote": quote})


def of_endpoint(endpoint: Endpoint, _api: Api) -> Context:
    """The module of one endpoint."""
    title = f"{endpoint.title}: {endpoint.method} {endpoint.path}."
    return {"m": module(bodies_of(endpoint)), "title": title, "up": "../"}


def each(endpoint: Endpoint, _api: Api) -> Extract:
    """An endpoint's module, and what the module of all takes from it."""
    path = f"{endpoint.family}/{endpoint.operation}"
    named = (endpoint.id, endpoint.request.type_name)
    return {"endpoint": named, **_exports(path, bodies_of(endpoint))}


def of_set(extracts: Extracts) -> Context:
    """The module of the task's result, that of all, and the file of the package."""
    result = (result_body(extracts.api),)
    endpoints, exports = [], []
    seen: set[str] = set()
    for module_of in (*extracts, _exports("task_result", result)):
        # Types of objects that no module before it has.
        new = [name for name in module_of["types"] if name not in seen]
        seen |= {*new}
        exports.append({**module_of, "types": new})
        if "endpoint" in module_of:
            endpoints.append(module_of["endpoint"])
    return {
        "package": extracts.api.package,
        "version": extracts.api.schemas_version,
        "m": module(result),
        "title": "The result of a task.",
        "up": "./",
        "exports": exports,
        "endpoints": endpoints,
    }


def _exports(path: str, bodies: tuple[Body, ...]) -> dict[str, Extract]:
    """A module by its path, and its names."""
    return {
        "path": path,
        "titles": [body.title for body in bodies],
        "types": [str(value.type_name) for _, value in every_object(bodies)],
    }


OUTPUT = Declaration(
    "javascript",
    (
        TEMPLATES.copies(),
        TEMPLATES.per_endpoint(of_endpoint),
        TEMPLATES.per_set(of_set, each),
    ),
)
