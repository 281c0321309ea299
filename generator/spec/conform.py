"""Does a JSON value keep the rules of a model value? Used on what the specs themselves hold: defaults and examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.spec.media import heads, takes
from generator.spec.model import Json, Value
from generator.spec.problem import shown


@dataclass(frozen=True, slots=True)
class Violation:
    """A broken rule: the path to the value that breaks it, and what is wrong in words."""

    path: tuple[str | int, ...]
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
    if not is_type(value.type, given):
        yield Violation((), f"is not of type {value.type}")
        return
    if value.enum is not None and not among(given, value.enum):
        yield Violation((), f"is not in its own list {shown(list(value.enum))}")
    yield from (Violation((), what) for what in _limits(value, given))
    if isinstance(given, list):
        for index, item in enumerate(given if value.items else ()):
            assert value.items is not None
            yield from (one.below(index) for one in violations(value.items, item))
    elif isinstance(given, Mapping) and value.type == "object":
        yield from _members(value, given)


def _members(value: Value, given: Mapping[str, Json]) -> Iterator[Violation]:
    known = {member.name: member.value for member in value.properties}
    for name, one in known.items():
        if one.required and name not in given:
            yield Violation((name,), "is required and missing")
    for name, item in given.items():
        if name in known:
            yield from (one.below(name) for one in violations(known[name], item))
        elif not value.additional_properties:
            yield Violation((name,), "is no parameter")


def _limits(value: Value, given: Json) -> Iterator[str]:
    size = len(given) if isinstance(given, (str, list)) else None
    low, high = (
        (value.min_length, value.max_length)
        if isinstance(given, str)
        else (value.min_items, value.max_items)
    )
    if size is not None:
        if low is not None and size < low:
            yield f"is shorter than {low}"
        if high is not None and size > high:
            yield f"is longer than {high}"
    elif isinstance(given, (int, float)) and not isinstance(given, bool):
        if value.minimum is not None and given < value.minimum:
            yield f"is below its minimum {value.minimum}"
        if value.maximum is not None and given > value.maximum:
            yield f"is above its maximum {value.maximum}"
    if (
        value.media is not None
        and isinstance(given, str)
        and not takes(value.media, given)
    ):
        yield f"does not begin with {' or '.join(heads(value.media))}, as its media rule demands"


def is_type(type_: str, given: Json) -> bool:
    """Is it a JSON value of that type? A bool is no number, 5.0 no integer; no type at all is another's matter."""
    if type_ in ("any", ""):
        return True
    if type_ in ("integer", "number"):
        return isinstance(
            given, int if type_ == "integer" else (int, float)
        ) and not isinstance(given, bool)
    kinds: dict[str, type] = {
        "string": str,
        "boolean": bool,
        "array": list,
        "object": Mapping,
    }
    return isinstance(given, kinds[type_])


def same(one: Json, other: Json) -> bool:
    """Equality of JSON: true is not 1."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def among(given: Json, values: tuple[Json, ...]) -> bool:
    """Is a value one of these? True is not 1."""
    return any(same(given, one) for one in values)
