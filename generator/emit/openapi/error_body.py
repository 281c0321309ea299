"""Makes the schema and an example of the body of the platform's error responses."""

from __future__ import annotations

from collections.abc import Mapping

from generator.language.errors import ErrorBody, ErrorShape
from generator.language.model import Api, Json
from generator.language.pointers import unescaped

Object = dict[str, Json]

ERROR_TYPE = "PlatformError"
"""Title of the schema, which no type of the specs may have."""


def schema(api: Api) -> Object:
    """The body of a rejection. Nothing in it is required: readers of errors must not fail themselves."""
    pointers = api.error_body.shapes[0].pointers
    known = _parts([error.reason for error in api.errors])
    placed = {pointer: known[part] for part, pointer in pointers.items()}
    return {
        "title": ERROR_TYPE,
        "description": _description(api.error_body),
        "type": "object",
        "properties": _properties("", placed),
    }


def example(api: Api, values: Mapping[str, Json]) -> Object:
    """A body with these values of its parts, as far as it has them."""
    pointers = api.error_body.shapes[0].pointers
    return _object(
        "",
        {pointers[part]: value for part, value in values.items() if part in pointers},
    )


def _parts(reasons: list[Json]) -> dict[str, Object]:
    return {
        "code": {
            "description": "The HTTP status.",
            "type": "integer",
            "format": "int64",
        },
        "reason": {
            "description": "The reason as a word. A client must expect words that are not listed here.",
            "type": "string",
            "examples": reasons,
            "x-extensible-enum": reasons,
        },
        "message": {
            "description": "The reason as a sentence, for people.",
            "type": "string",
        },
        "metadata": {"description": "More about it.", "type": "object"},
        "details": {
            "description": "What breaks which rule, after a body that breaks some."
        },
    }


def _description(stated: ErrorBody) -> str:
    head = "Why the platform refuses a request or fails."
    others = [_claim(shape) for shape in stated.shapes[1:]]
    if not others:
        return head
    return " ".join([head, *others, f"What holds here: {stated.holds}."])


def _claim(shape: ErrorShape) -> str:
    places = ", ".join(f"`{pointer}`" for pointer in shape.pointers.values())
    source = f"{shape.source[:1].upper()}{shape.source[1:]}"
    return f"{source} has it otherwise: {shape.says} ({places})."


def _properties(above: str, placed: Mapping[str, Object]) -> Object:
    """The schemas of an object's members, from schemas by their JSON Pointers."""
    found: Object = {}
    for name in _names(above, placed):
        pointer = f"{above}/{name}"
        own = placed.get(pointer, {"type": "object"})
        below = _properties(pointer, placed)
        found[unescaped(name)] = {**own, **({"properties": below} if below else {})}
    return found


def _object(above: str, placed: Mapping[str, Json]) -> Object:
    """An object, from values by their JSON Pointers."""
    found: Object = {}
    for name in _names(above, placed):
        pointer = f"{above}/{name}"
        found[unescaped(name)] = _object(pointer, placed) or placed[pointer]
    return found


def _names(above: str, placed: Mapping[str, object]) -> list[str]:
    """The members that an object needs, each once."""
    start = f"{above}/"
    inside = [path[len(start) :] for path in placed if path.startswith(start)]
    return list(dict.fromkeys(path.partition("/")[0] for path in inside))
