"""Does a JSON value keep the rules of a model value? Used on what the specs themselves hold: defaults and examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.language.media import heads, takes
from generator.language.model import Json, Value
from generator.language.problem import shown


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
    if not is_type(value.type, given):
        yield Violation((), "type", f"is not of type {value.type}")
        return
    if value.enum is not None and not among(given, value.enum):
        what = f"is not in its own list {shown(list(value.enum))}"
        yield Violation((), "enum", what)
    yield from (Violation((), keyword, what) for keyword, what in _limits(value, given))
    if isinstance(given, list):
        for index, item in enumerate(given if value.items else ()):
            assert value.items is not None
            yield from (one.below(index) for one in violations(value.items, item))
    elif isinstance(given, Mapping) and value.type == "object":
        yield from _members(value, given)


def _members(value: Value, given: Mapping[str, Json]) -> Iterator[Violation]:
    known = {member.name: member.value for member in value.properties}
    if not value.additional_properties:
        for name in given:
            if name not in known:
                yield Violation((name,), "additionalProperties", "is no parameter")
    for name, one in known.items():
        if name in given:
            yield from (found.below(name) for found in violations(one, given[name]))
        elif one.required:
            yield Violation((name,), "required", "is required and missing")


def _limits(value: Value, given: Json) -> Iterator[tuple[str, str]]:
    """The keywords of the limits that are broken, each with what is wrong."""
    if isinstance(given, (str, list)):
        is_text = isinstance(given, str)
        noun = "Length" if is_text else "Items"
        low, high = (
            (value.min_length, value.max_length)
            if is_text
            else (value.min_items, value.max_items)
        )
        if low is not None and len(given) < low:
            yield f"min{noun}", f"is shorter than {low}"
        if high is not None and len(given) > high:
            yield f"max{noun}", f"is longer than {high}"
    elif isinstance(given, (int, float)) and not isinstance(given, bool):
        if value.minimum is not None and given < value.minimum:
            yield "minimum", f"is below its minimum {value.minimum}"
        if value.maximum is not None and given > value.maximum:
            yield "maximum", f"is above its maximum {value.maximum}"
    if (
        value.media is not None
        and isinstance(given, str)
        and not takes(value.media, given)
    ):
        heads_of = " or ".join(heads(value.media))
        yield (
            "media",
            f"does not begin with {heads_of}, as its media rule demands",
        )


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
