"""Makes the values for one place: at, just inside and just outside of each rule of one model value."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.emit.vectors.counts import of_counts
from generator.emit.vectors.lengths import of_media, of_text
from generator.emit.vectors.media_prefixes import media_prefixes
from generator.emit.vectors.patterns import of_pattern
from generator.emit.vectors.vector import (
    DEFAULTED,
    WHOLE_FLOAT,
    Vector,
    briefly,
)
from generator.language.conformance import among, is_type
from generator.language.counted_lists import fewest, spread, together
from generator.language.keywords import bound_step
from generator.language.media_kinds import exceeded, lacking
from generator.language.model import ABSENT, Json, Value
from generator.language.samples import sample
from generator.language.sums import is_outside
from generator.text.json_text import one_line
from generator.text.sentences import counted

_WRONG: dict[str, tuple[Json, ...]] = {
    "string": (None, True, 0, 1.5, ["text"], {"text": 1}),
    "integer": (None, True, False, "5", 1.5, [5], {}),
    "number": (None, True, False, "0.5", [0.5], {}),
    "boolean": (None, 0, 1, "true", "", [True], {}),
    "array": (None, True, 3, "text", {}),
    "object": (None, True, 3, "text", []),
    "any": (),
}
"""Type -> values of other types."""
_RIGHT: dict[str, tuple[Json, ...]] = {
    "string": ("", "3600", "text" * 30),
    "integer": (0, -1, 2**53 - 1),
    "number": (0, -1, 1.5, 2**53 - 1),
    "boolean": (True, False),
}
"""Type -> values of it, where it is one of several."""

_STEP = 0.001
_UNLIMITED = 30
"""So many items more are tried of an array without a largest number."""
_INHERITED = ("constructor", "__proto__", "toString")
"""What every object of JavaScript has already: a validator that looks names up takes them for known, or loses them."""
_MANY_NAMES = 60
"""Of so many members the names are misspelled."""


def tries(value: Value) -> Iterator[Vector]:
    """Values around every rule of a value, and of everything below it."""
    for wrong in _wrong(value):
        if wrong is not None or not value.nullable:
            words = f"{briefly(wrong)} for {_article(' or '.join(_types(value)))}"
            yield Vector(words, wrong, "type")
    if value.nullable:
        yield Vector("null", None)
    yield Vector("an example", sample(value))
    for number, example in enumerate(value.examples, 1):
        yield Vector("an example" if number == 1 else f"example {number}", example)
    for type_ in value.types:
        for right in _RIGHT[type_]:
            yield Vector(f"{briefly(right)}, {_article(type_)}", right)
    if not value.types and value.type == "any":
        for anything in ("text", 1.5, True, None, [1], {"a": 1}):
            yield Vector(f"{briefly(anything)}, as it may be anything", anything)
    if value.enum is not None:
        yield from _listed(value)
    elif value.type == "boolean":
        yield from (Vector(one_line(flag), flag) for flag in (True, False))
    elif value.media is not None:
        yield from media_prefixes(value.media)
        yield from of_media(value)
    elif value.pattern is not None:
        yield from of_pattern(value)
    elif value.type == "string":
        yield from of_text(value)
    elif bound_step(value):
        yield from _steps(value)
    elif value.type in ("integer", "number"):
        yield from _range(value)
    if value.type == "integer":
        yield from _whole_float(value)
    if value.type == "array":
        yield from _items(value)
    if value.type == "object":
        yield from members(value)


def _types(value: Value) -> tuple[str, ...]:
    return value.types or (value.type,)


def _wrong(value: Value) -> Iterator[Json]:
    """Values of other types than those that it may have."""
    first, *others = _types(value)
    for wrong in _WRONG[first]:
        if not any(is_type(type_, wrong) for type_ in others):
            yield wrong


def _article(type_: str) -> str:
    return f"{'an' if type_[0] in 'aeiou' else 'a'} {type_}"


def _listed(value: Value) -> Iterator[Vector]:
    allowed = value.enum or ()
    for entry in allowed:
        yield Vector(f"{briefly(entry)}, which is listed", entry)
    near: list[Json] = []
    texts = [entry for entry in allowed if isinstance(entry, str)]
    for text in texts:
        near += [text.upper(), text.lower(), f"{text} ", f" {text}", text[:-1]]
    near += ["", f"{texts[0]},{texts[-1]}"] if texts else []
    numbers = sorted(
        entry
        for entry in allowed
        if isinstance(entry, (int, float)) and not isinstance(entry, bool)
    )
    if numbers:
        low, high = numbers[0], numbers[-1]
        near += [low - 1, high + 1, -low, 0]
        near += [
            neighbour for number in numbers for neighbour in (number - 1, number + 1)
        ]
        # In the middle of a gap, too, which a limit instead of the list would let through.
        near += [int((one + two) / 2) for one, two in pairwise(numbers)]
        if value.type == "integer" and low + 1 in numbers:
            yield Vector(f"{low + 0.5}, between two that are listed", low + 0.5, "type")
    for neighbour in near:
        if not among(neighbour, allowed):
            yield Vector(
                f"{briefly(neighbour)}, which is not listed", neighbour, "enum"
            )


def _range(value: Value) -> Iterator[Vector]:
    for entry in value.open_enum or ():
        yield Vector(f"{briefly(entry)}, of an open list", entry)
    step = 1 if value.type == "integer" else _STEP
    low, high = value.minimum, value.maximum
    if low is None:
        lowest = [0, -1, -(2**31) - 1, -(2**53) + 1]
        yield from (
            Vector(f"{number}, without a smallest", number)
            for number in lowest
            if high is None or number <= high
        )
    else:
        yield Vector(f"{low}, the smallest", low)
        yield Vector(f"{low - step}, just below {low}", low - step, "minimum")
    if high is None:
        highest = [1, 2**31, 2**53 - 1]
        yield from (
            Vector(f"{number}, without a largest", number)
            for number in highest
            if low is None or number >= low
        )
    else:
        yield Vector(f"{high}, the largest", high)
        yield Vector(f"{high + step}, just above {high}", high + step, "maximum")
    if low is not None and high is not None and low + step <= high:
        for inside in (low + step, high - step):
            yield Vector(f"{inside}, inside", inside)
    fraction = (high or 0) - 0.5 if low is None else low + 0.5
    if value.type == "integer" and not fraction.is_integer():
        yield Vector(f"{fraction}, a fraction", fraction, "type")
    if value.type == "number" and (high is None or fraction <= high):
        yield Vector(f"{fraction}, a fraction", fraction)


def _steps(value: Value) -> Iterator[Vector]:
    """Multiples of a step, and numbers between two of them."""
    for entry in value.open_enum or ():
        yield Vector(f"{briefly(entry)}, of an open list", entry)
    step, low, high = bound_step(value) or 1, value.minimum, value.maximum
    between = [1, step - 1] if value.type == "integer" else [0.5, step - 0.5]
    least = int(low) if low is not None else 0
    most = int(high // step) * step if high is not None else least + 1000 * step
    if low is None:
        least = min(least, most)
    for number in dict.fromkeys((least, least + step, most - step, most)):
        if least <= number <= most:
            yield Vector(f"{number}, a multiple of {step}", number)
        for more in between if least <= number < most else ():
            words = f"{number + more}, between two multiples of {step}"
            if (number + more) % step:
                yield Vector(words, number + more, "step")
    if low is not None:
        yield Vector(f"{least - step}, a step below {low}", least - step, "minimum")
    if high is not None:
        yield Vector(f"{most + step}, a step above {high}", most + step, "maximum")
    if value.type == "integer":
        yield Vector(f"{least + 0.5}, a fraction", least + 0.5, "type")


def _whole_float(value: Value) -> Iterator[Vector]:
    given = sample(value)
    if isinstance(given, int) and abs(given) < 2**53:
        words = f"{float(given)} for {given}"
        yield Vector(words, float(given), kind=WHOLE_FLOAT.name)


def _items(value: Value) -> Iterator[Vector]:
    assert value.items is not None
    low, high = value.min_items or 0, value.max_items
    item = sample(value.items)
    if low > 0:
        words = f"{counted(low - 1, 'item')}, one below the least"
        yield Vector(words, spread(value, item, low - 1), "minItems")
    least = fewest(value)
    few = spread(value, item, least)
    if not is_outside(value, few):
        yield Vector(f"{counted(least, 'item')}, as few as there may be", few)
    most = together(value) if high is None else high
    many = low + _UNLIMITED if most is None else most
    if not is_outside(value, spread(value, item, many)):
        yield Vector(f"{counted(many, 'item')}", spread(value, item, many))
    if high is not None:
        words = f"{counted(high + 1, 'item')}, one above the most"
        yield Vector(words, spread(value, item, high + 1), "maxItems")
    yield from of_counts(value)
    if high == 0:
        return
    if value.items.type != "array" and not isinstance(item, (dict, list)):
        yield Vector("an item without an array", item, "type")
    count = max(1, least)
    wrong = []
    for vector in tries(value.items):
        items = [vector.data, *spread(value, item, count)[1:]]
        # Of what no schema can say, classes and schemas may think differently.
        unseen = is_outside(value, items) or any(lacking(value, items))
        is_seen = not (vector.valid and unseen)
        if is_seen and next(exceeded(value, items), None) is None:
            yield vector.below(0, items)
        if not vector.valid:
            wrong.append(vector)
    if high is None or high > 1:
        behind = max(2, low) - 1
        for vector in wrong:
            yield vector.below(behind, [*spread(value, item, behind), vector.data])


def members(value: Value) -> Iterator[Vector]:
    """Objects around every rule of their members."""
    known = {member.name: member.value for member in value.properties}
    needed = {name: sample(member) for name, member in known.items() if member.required}
    yield Vector("required members only", needed)
    yield from unknown(value, needed)
    for name, member in known.items():
        if member.required:
            yield missing(member, name, needed)
        for vector in tries(member):
            yield vector.below(name, {**needed, name: vector.data})


def missing(value: Value, name: str, whole: dict[str, Json]) -> Vector:
    """An object without a member that must be there."""
    rest = {other: member for other, member in whole.items() if other != name}
    kind = "" if value.default is ABSENT else DEFAULTED.name
    return Vector("is missing", rest, "required", kind=kind).below(name, rest)


def unknown(value: Value, right: dict[str, Json]) -> Iterator[Vector]:
    """Right members, and one whose name is misspelled or nobody's."""
    known = [member.name for member in value.properties]
    some = known[:_MANY_NAMES]
    names = ["", "frobnicate", "x/y~z", "$ref", *_INHERITED]
    names += [f"{name}x" for name in some]
    names += [name.upper() for name in some]
    names += [name.replace("_", "-") for name in some]
    names += [name.replace("_", "") for name in some]
    for name in dict.fromkeys(names):
        if name not in known:
            yield unknown_member(value, name, right)
            if name == "frobnicate":
                first = unknown_member(
                    value, name, right, f"{name}, as the first member"
                )
                yield first._replace(data={name: 1, **right})
                if not right and some:
                    before = {some[0]: sample(value.properties[0].value)}
                    words = f"{name}, as the second member"
                    yield unknown_member(value, name, before, words)


def unknown_member(
    value: Value, name: str, right: dict[str, Json], words: str = ""
) -> Vector:
    """Right members and one that is none of this object's."""
    data = {**right, name: 1}
    if value.additional_properties:
        return Vector(words or "unknown, as it may be", data).below(name, data)
    return Vector(words or "unknown", data, "additionalProperties").below(name, data)
