"""Compiles the JSON Schemas of the spec language into functions that say at once that a file breaks none of them.

They say yes or no, and no more: what is wrong with a file, `schema` says in words. A no need not hold (of values that
are equal only in Python, say), as it is looked into; a yes does, and the tests hold that against jsonschema.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sized
from typing import Any

Accepts = Callable[[Any], bool]
"""Whether a value breaks no rule of a schema."""

_TYPES: Mapping[str, Accepts] = {
    "object": lambda given: isinstance(given, dict),
    "array": lambda given: isinstance(given, list),
    "string": lambda given: isinstance(given, str),
    "boolean": lambda given: isinstance(given, bool),
    "integer": lambda given: type(given) is int,
    "number": lambda given: type(given) in (int, float),
}
_WORDS = frozenset({"$schema", "$defs", "title", "description"})
"""Keywords that demand nothing."""


def whole_pattern(pattern: str) -> re.Pattern[str]:
    """A pattern as ECMA-262 has it: `$` is the end of the text, not the line break before it."""
    return re.compile(re.sub(r"\$$", r"\\Z", pattern))


class Acceptance:
    """The schemas of a folder, compiled as they are asked for.

    Args:
        schemas: The name of each file -> its content.
    """

    def __init__(self, schemas: Mapping[str, Any]) -> None:
        self._schemas = schemas
        self._known: dict[tuple[str, str], Accepts] = {}

    def of_file(self, file: str) -> Accepts:
        """What tells of a file's whole schema."""
        return self._reference(file, file)

    def _of(self, schema: Any, file: str) -> Accepts:
        """What tells of one schema.

        Raises:
            ValueError: It has a keyword that is not known here.
        """
        if schema is True:
            return _everything
        return _all(tuple(self._tests(schema, file)))

    def _tests(self, schema: Mapping[str, Any], file: str) -> Iterator[Accepts]:
        of_members = False
        for keyword, value in schema.items():
            if keyword in _WORDS or keyword in ("then", "else"):
                continue
            if keyword in _MEMBERS:
                of_members = True
            elif keyword == "$ref":
                yield self._reference(value, file)
            elif keyword == "items":
                yield _items(self._of(value, file))
            elif keyword == "if":
                yield self._choice(schema, file)
            elif keyword in _TESTS:
                yield _TESTS[keyword](value)
            else:
                raise ValueError(f"{keyword} is not known here")
        if of_members:
            yield self._members(schema, file)

    def _reference(self, reference: str, file: str) -> Accepts:
        name, _, pointer = reference.partition("#")
        name = name or file
        key = (name, pointer)
        if key in self._known:
            return self._known[key]

        def known(given: Any) -> bool:
            return self._known[key](given)

        # A schema may refer to itself, below: by then it is known.
        self._known[key] = known
        schema = self._schemas[name]
        for step in pointer.split("/")[1:]:
            schema = schema[step]
        self._known[key] = self._of(schema, name)
        return self._known[key]

    def _choice(self, schema: Mapping[str, Any], file: str) -> Accepts:
        condition = schema["if"]
        if not {*condition} <= _CONDITIONS:
            what = "only a type and the names of members are known as a condition"
            raise ValueError(f"{what}, not {condition}")
        is_so = self._of(condition, file)
        then = self._of(schema.get("then", True), file)
        otherwise = self._of(schema.get("else", True), file)
        return lambda given: then(given) if is_so(given) else otherwise(given)

    def _members(self, schema: Mapping[str, Any], file: str) -> Accepts:
        known = {
            name: self._of(one, file)
            for name, one in schema.get("properties", {}).items()
        }
        required = frozenset(schema.get("required", ()))
        names = self._of(schema.get("propertyNames", True), file)
        others: Accepts = _nothing
        if schema.get("additionalProperties", True) is not False:
            others = self._of(schema.get("additionalProperties", True), file)

        def test(given: Any) -> bool:
            if not isinstance(given, dict):
                return True
            for name, value in given.items():
                if not known.get(name, others)(value):
                    return False
            if names is not _everything and not all(map(names, given)):
                return False
            return given.keys() >= required

        return test


_MEMBERS = frozenset(
    {"properties", "required", "propertyNames", "additionalProperties"}
)
"""Keywords that are tested together, in one walk over the members."""
_CONDITIONS = frozenset({"type", "propertyNames", "minProperties"})
"""Keywords on which it may depend what else holds."""


def _everything(_given: Any) -> bool:
    return True


def _nothing(_given: Any) -> bool:
    return False


def _all(tests: tuple[Accepts, ...]) -> Accepts:
    if not tests:
        return _everything
    first, *others = tests
    if not others:
        return first
    rest = _all(tuple(others))
    return lambda given: first(given) and rest(given)


def _items(accepts: Accepts) -> Accepts:
    return lambda given: not isinstance(given, list) or all(map(accepts, given))


def _type(names: str | list[str]) -> Accepts:
    kinds = [_TYPES[name] for name in ([names] if isinstance(names, str) else names)]
    if len(kinds) == 1:
        return kinds[0]
    return lambda given: any(kind(given) for kind in kinds)


def _enum(values: list[str]) -> Accepts:
    known = frozenset(values)
    return lambda given: isinstance(given, str) and given in known


def _const(value: Any) -> Accepts:
    return lambda given: type(given) is type(value) and given == value


def _pattern(pattern: str) -> Accepts:
    search = whole_pattern(pattern).search
    return lambda given: not isinstance(given, str) or search(given) is not None


def _minimum(limit: float) -> Accepts:
    return lambda given: type(given) not in (int, float) or given >= limit


def _maximum(limit: float) -> Accepts:
    return lambda given: type(given) not in (int, float) or given <= limit


def _exclusive_minimum(limit: float) -> Accepts:
    return lambda given: type(given) not in (int, float) or given > limit


def _at_least(kind: type[Sized]) -> Callable[[int], Accepts]:
    return lambda limit: lambda given: not isinstance(given, kind) or (
        len(given) >= limit
    )


def _at_most(kind: type[Sized]) -> Callable[[int], Accepts]:
    return lambda limit: lambda given: not isinstance(given, kind) or (
        len(given) <= limit
    )


def _unique(wanted: bool) -> Accepts:
    # Python finds more values equal than JSON does: 1 and true, for example.
    assert wanted
    return lambda given: not isinstance(given, list) or not any(
        item in given[:at] for at, item in enumerate(given)
    )


_TESTS: Mapping[str, Callable[[Any], Accepts]] = {
    "type": _type,
    "enum": _enum,
    "pattern": _pattern,
    "const": _const,
    "minimum": _minimum,
    "maximum": _maximum,
    "exclusiveMinimum": _exclusive_minimum,
    "minLength": _at_least(str),
    "maxLength": _at_most(str),
    "minItems": _at_least(list),
    "maxItems": _at_most(list),
    "minProperties": _at_least(dict),
    "maxProperties": _at_most(dict),
    "uniqueItems": _unique,
}
"""Keywords that know no schema below them; a value of another type than such a keyword is about keeps it."""
