"""Does a JSON value keep the rules of a model value? Used on what the specs themselves hold: defaults and examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.spec.model import Json, Value


def violations(value: Value, given: Json, at: str = "") -> Iterator[str]:
    """Every rule that a value breaks, in words, each with its place below `at`."""
    if given is None and value.nullable:
        return
    if not is_type(value.type, given):
        yield f"{at or 'it'} is not of type {value.type}"
        return
    if value.enum is not None and not any(same(given, one) for one in value.enum):
        yield f"{at or 'it'} is not in its own list {list(value.enum)!r}"
    yield from (f"{at or 'it'} {what}" for what in _limits(value, given))
    if isinstance(given, list):
        for index, item in enumerate(given if value.items else ()):
            assert value.items is not None
            yield from violations(value.items, item, f"{at}/{index}")
    elif isinstance(given, Mapping):
        yield from _members(value, given, at)


def _members(value: Value, given: Mapping[str, Json], at: str) -> Iterator[str]:
    known = {member.name: member.value for member in value.properties}
    for name, one in known.items():
        if one.required and name not in given:
            yield f"{at}/{name} is required and missing"
    for name, item in given.items():
        if name in known:
            yield from violations(known[name], item, f"{at}/{name}")
        elif not value.additional_properties:
            yield f"{at}/{name} is no parameter"


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


def is_type(type_: str, given: Json) -> bool:
    """Is it a JSON value of that type? A bool is no number, and 5.0 is no integer."""
    if type_ == "any":
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
