"""Validates files against the JSON Schemas of the spec language and says what is wrong in words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, ValidationError, validators
from referencing import Registry, Resource

from generator.language.located import Located
from generator.language.problem import Problem, expected, shown

LANGUAGE = Path(__file__).resolve().parents[2] / "specs" / "language"

_TYPES = {
    "object": "a mapping",
    "array": "a list",
    "string": "a text",
    "boolean": "true or false",
    "integer": "a whole number",
    "number": "a number",
}


def check(document: Located, kind: str) -> list[Problem]:
    """Every place where a file breaks the language; `kind` is api, types or endpoint."""
    problems = list(_undecided(document))
    places = {problem.place for problem in problems}
    for error in _validator(kind).iter_errors(document.data):
        found = _problems(document, error)
        # That what is not decided yet has a wrong form, too, helps nobody.
        problems.extend(problem for problem in found if problem.place not in places)
    return problems


def _undecided(node: Located) -> Iterator[Problem]:
    """What a draft leaves to a person."""
    if isinstance(node.data, str) and re.match(r"TODO\b", node.data):
        what = node.data[4:].strip(" :")
        said = f": {what}" if what else ""
        yield Problem(node.place, f"is still to be decided (TODO){said}")
    for child in (*node.members.values(), *node.items):
        yield from _undecided(child)


def _pattern(
    _validator: Any, pattern: str, instance: object, _schema: object
) -> Iterator[ValidationError]:
    """As ECMA-262 has it: `$` is the end of the text, not the line break before it."""
    ends = re.sub(r"\$$", r"\\Z", pattern)
    if isinstance(instance, str) and not re.search(ends, instance):
        yield ValidationError(f"does not match {pattern}")


def _is_integer(_checker: object, instance: object) -> bool:
    """A count is written as one: 3.0 is none."""
    return isinstance(instance, int) and not isinstance(instance, bool)


_extend: Any = validators.extend
_Language: Any = _extend(
    Draft202012Validator,
    {"pattern": _pattern},
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer),
)


@cache
def _validator(kind: str) -> Any:
    schemas = {
        file.name: json.loads(file.read_text("utf-8"))
        for file in sorted(LANGUAGE.glob("*.schema.json"))
    }
    registry: Registry[Any] = Registry().with_resources(
        (name, Resource.from_contents(schema)) for name, schema in schemas.items()
    )
    return _Language(schemas[f"{kind}.schema.json"], registry=registry)


def _problems(document: Located, error: ValidationError) -> Iterator[Problem]:
    at = document.down(tuple(error.absolute_path))
    schema: Any = error.schema
    if error.validator == "additionalProperties":
        known = list(schema.get("properties", ()))
        for name in at.members:
            if name not in known:
                yield Problem(
                    at.key(name), f"unknown keyword {name!r}{expected(name, known)}"
                )
    elif error.validator == "required":
        missing = [name for name in schema["required"] if name not in at.members]
        for name in missing:
            if error.message.startswith(repr(name)):
                yield Problem(
                    at.place,
                    f"lacks the keyword {name!r}{_meaning(schema['properties'].get(name))}",
                )
    elif "propertyNames" in error.absolute_schema_path:
        name = str(error.instance)
        place = next((at.key(key) for key in at.members if key == name), at.place)
        what = (
            "is too long for a name here"
            if error.validator == "maxLength"
            else "cannot be a name here"
        )
        yield Problem(place, f"{name!r} {what}{_wanted(schema)}")
    else:
        yield Problem(at.place, f"{_shown(error.instance)} {_verdict(error)}")


def _verdict(error: ValidationError) -> str:
    schema: Any = error.schema
    value: Any = error.validator_value
    if error.validator == "type":
        kinds = value if isinstance(value, list) else [value]
        words = " or ".join(_TYPES.get(str(kind), str(kind)) for kind in kinds)
        return f"is not {words}{_wanted(schema)}"
    if error.validator == "enum":
        return f"is not allowed here{expected(error.instance, value)}"
    if error.validator == "pattern":
        return f"has the wrong form{_wanted(schema)}"
    if error.validator in ("minItems", "minProperties"):
        return f"has too few entries: expected at least {value}{_meaning(schema)}"
    if error.validator in ("maxItems", "maxProperties"):
        return f"has too many entries: expected at most {value}{_meaning(schema)}"
    if error.validator == "minLength":
        return f"is empty{_wanted(schema)}"
    if error.validator == "maxLength":
        return f"is longer than {value} characters{_wanted(schema)}"
    if error.validator == "uniqueItems":
        return "has the same entry twice"
    return f"is out of range: {error.validator} is {value}"


def _wanted(schema: Any) -> str:
    if "enum" in schema:
        return f": expected one of {', '.join(map(str, schema['enum']))}"
    return f": expected {schema['description']}" if "description" in schema else ""


def _meaning(schema: Any) -> str:
    return (
        f" ({schema['description']})"
        if isinstance(schema, dict) and "description" in schema
        else ""
    )


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    text = shown(value)
    return text if len(text) <= 60 else f"{text[:60]}..."
