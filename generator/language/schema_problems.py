"""Says in words what of a file breaks the schemas of the spec language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema import Draft202012Validator, ValidationError, validators
from referencing import Registry, Resource

from generator.language.acceptance import whole_pattern
from generator.language.located import Located
from generator.language.problem import Problem, expected, shown

_TYPES = {
    "object": "a mapping",
    "array": "a list",
    "string": "a text",
    "boolean": "true or false",
    "integer": "a whole number",
    "number": "a number",
}


def _pattern(
    _validator: Any, pattern: str, instance: object, _schema: object
) -> Iterator[ValidationError]:
    """As ECMA-262 has it: `$` is the end of the text, not the line break before it."""
    if isinstance(instance, str) and not whole_pattern(pattern).search(instance):
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


class Validators:
    """The validators of some schemas: the name of each file -> its content."""

    def __init__(self, schemas: Mapping[str, Any]) -> None:
        registry: Registry[Any] = Registry().with_resources(
            (name, Resource.from_contents(schema)) for name, schema in schemas.items()
        )
        self._known = {
            name: _Language(schema, registry=registry)
            for name, schema in schemas.items()
        }

    def problems(self, document: Located, schema: str) -> Iterator[Problem]:
        """Every place where a file breaks the schema of that name."""
        for error in self._known[schema].iter_errors(document.data):
            yield from _problems(document, error)


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
