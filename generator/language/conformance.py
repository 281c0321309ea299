"""Checks JSON values against the rules of a model value; used on the specs' own defaults and examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.frozen import dataclass, replace
from generator.language.keyword_rows import Limit
from generator.language.keywords import LIMITS
from generator.language.media import accepts, prefixes
from generator.language.media_kinds import exceeded, is_of_another_kind, lacking
from generator.language.model import Json, Value
from generator.language.paths import OBJECTS
from generator.language.problem import shown
from generator.language.sums import is_outside, sum_words, total


@dataclass(frozen=True, slots=True)
class Violation:
    """A broken rule: the path to the value that breaks it, the keyword, and what is wrong in words."""

    path: tuple[str | int, ...]
    keyword: str
    what: str

    def below(self, step: str | int) -> Violation:
        """The same, seen from one level up."""
        return replace(self, path=(step, *self.path))

    def __str__(self) -> str:
        at = "".join(f"/{step}" for step in self.path)
        return f"{at} {self.what}" if at else f"it {self.what}"


def violations(value: Value, given: Json) -> Iterator[Violation]:
    """Every rule that a value breaks."""
    if given is None and value.nullable:
        return
    types = value.types or (value.type,)
    if not any(is_type(type_, given) for type_ in types):
        yield Violation((), "type", f"is not of type {' or '.join(types)}")
        return
    if value.enum is not None and not among(given, value.enum):
        what = f"is not in its own list {shown(list(value.enum))}"
        yield Violation((), "enum", what)
    yield from (Violation((), keyword, what) for keyword, what in _limits(value, given))
    if isinstance(given, list) and (value.media_by_kind or value.counts):
        for keyword, what in (*exceeded(value, given), *lacking(value, given)):
            yield Violation((), keyword, what)
    if value.kinds and isinstance(given, str) and is_of_another_kind(value, given):
        what = "holds a file of a kind, or of a type, that may not stand there"
        yield Violation((), "mediaByKind", what)
    if isinstance(given, list) and is_outside(value, given):
        what = f"adds up to {total(value, given)}, where {sum_words(value)}"
        yield Violation((), "sum", what)
    if isinstance(given, list):
        for index, item in enumerate(given if value.items else ()):
            assert value.items is not None
            yield from (
                violation.below(index) for violation in violations(value.items, item)
            )
    elif isinstance(given, Mapping) and value.type == "object":
        yield from _members(value, given)


def rules_of(value: Value) -> object:
    """What `violations` reads of a value: what is equal finds the same of everything, and it can be looked up."""
    limits = tuple(getattr(value, row.field) for row in LIMITS)
    return (
        # As a text, because true is not 1, and what is listed may be an object.
        (value.type, value.nullable, repr(value.enum), limits, value.media),
        (repr(value.media_by_kind), repr(value.kinds), value.counts, value.sum_limit),
        value.items and rules_of(value.items),
        value.additional_properties,
        tuple(
            (member.name, member.value.required, rules_of(member.value))
            for member in value.properties
        ),
    )


def _members(value: Value, given: Mapping[str, Json]) -> Iterator[Violation]:
    known = {member.name: member.value for member in value.properties}
    if not value.additional_properties:
        for name in given:
            if name not in known:
                yield Violation((name,), "additionalProperties", "is not a parameter")
    for name, member in known.items():
        if name in given:
            yield from (found.below(name) for found in violations(member, given[name]))
        elif member.required:
            yield Violation((name,), "required", "is required and missing")


def _limits(value: Value, given: Json) -> Iterator[tuple[str, str]]:
    """The keywords of the limits that are broken, each with what is wrong."""
    for row in _BY_TYPE.get(type(given), ()):
        limit = getattr(value, row.field)
        if limit is None or (row.binds is not None and not row.binds(value, limit)):
            continue
        if not row.accepts(limit, given):
            yield row.name, row.broken.format(limit)
    if (
        value.media is not None
        and isinstance(given, str)
        and not accepts(value.media, given)
    ):
        listed = " or ".join(prefixes(value.media))
        yield (
            "media",
            f"does not begin with {listed}, as its media rule demands",
        )


_SAMPLES: tuple[Json, ...] = ("", [], {}, True, 0, 0.5)
"""A value of each JSON type, integers apart from other numbers."""


def limits_by_type(limits: Sequence[Limit]) -> Mapping[type, tuple[Limit, ...]]:
    """Type in Python -> the limits that a value of it can break."""
    return {
        type(sample): tuple(
            row for row in limits if any(is_type(type_, sample) for type_ in row.types)
        )
        for sample in _SAMPLES
    }


def is_type(type_: str, given: Json) -> bool:
    """Whether it is a JSON value of that type: a bool is not a number, nor 5.0 an integer; no type fits all."""
    if type_ in ("any", ""):
        return True
    if type_ in ("integer", "number"):
        return isinstance(
            given, int if type_ == "integer" else (int, float)
        ) and not isinstance(given, bool)
    return isinstance(given, _KINDS[type_])


_KINDS: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "boolean": bool,
    "array": list,
    "object": OBJECTS,
}
"""Type -> the classes in Python of its values; numbers apart."""


_BY_TYPE = limits_by_type(LIMITS)


def same(value: Json, other: Json) -> bool:
    """Equality of JSON: true is not 1."""
    return value == other and isinstance(value, bool) == isinstance(other, bool)


def among(given: Json, values: tuple[Json, ...]) -> bool:
    """Whether a value is one of these: true is not 1."""
    return any(same(given, value) for value in values)
