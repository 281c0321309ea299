"""Changes of what is stated of one field: each changes one statement of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.pages.facts import Field
from tests.pages.mutations_of_files import of_files

Stated = Mapping[str, Any]
Change = tuple[str, dict[str, Any], tuple[str, ...]]
"""What it is, all that is stated then, and the keywords that have changed."""

LIMITS = ("minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum")
ADVISED = ("truncatedLength", "recommendedLength")
PAIRS = (("minLength", "maxLength"), ("minItems", "maxItems"), ("minimum", "maximum"))
DEPENDENT = (
    *LIMITS,
    "pattern",
    "step",
    *ADVISED,
    "enum",
    "examples",
    "default",
    "media",
)
"""What would mean something else with another type."""
RETYPED = {
    "string": ("integer", "boolean"),
    "integer": ("string", "number", "boolean"),
    "number": ("string", "integer"),
    "boolean": ("string", "integer"),
    "array": ("string", "object"),
    "object": ("string", "array"),
}
MORE_VALUES = ("ultra", "21:9", "1440p", "15")


def of_stated(one: Field, part: str, nested: bool) -> Iterator[Change]:
    """Every change of one statement. A field that only a sentence names has none."""
    if one.seen == "text":
        return
    stated = dict(one.stated)
    yield from _type(one, nested)
    yield from _required(stated)
    if part == "request":
        yield from _lists(stated)
        yield from _default(stated)
        yield from _limits(stated)
        yield from _patterns(stated)
        yield from _steps(stated)
        yield from _advised(stated)
        yield from _new_limits(one)
        yield from of_files(stated)
        yield from _sums(one)


def _type(one: Field, nested: bool) -> Iterator[Change]:
    kind = one.stated.get("type")
    if one.fields or any(key in one.stated for key in DEPENDENT):
        return
    for other in RETYPED.get(str(kind), ()):
        # A sample shows no type of a number, nor of an object without members.
        if not nested or other in ("string", "boolean", "array"):
            text = f"type {kind} becomes {other}"
            yield text, {**one.stated, "type": other}, ("type",)


def _required(stated: Stated) -> Iterator[Change]:
    flipped = not stated.get("required", False)
    yield f"required becomes {flipped}", {**stated, "required": flipped}, ("required",)


def _lists(stated: Stated) -> Iterator[Change]:
    if stated.get("type") == "boolean":
        return
    for key, word in (("enum", "enum"), ("examples", "openEnum")):
        values = list(stated.get(key, ()))
        if not values or (key == "examples" and stated.get("enum")):
            continue
        more = _another(values, stated)
        yield f"{key} gains {more}", {**stated, key: [*values, more]}, (word,)
        spare = [one for one in values if one != stated.get("default")]
        # One example alone does not show that it is a list.
        if spare and len(values) > (1 if key == "enum" else 2):
            left = [one for one in values if one != spare[-1]]
            yield f"{key} loses {spare[-1]}", {**stated, key: left}, (word,)
        yield f"{key} dropped", _without(stated, key), (word,)


def _another(values: list[Any], stated: Stated) -> Any:
    if stated.get("type") != "string":
        return max(values) + 1
    return next(one for one in MORE_VALUES if one not in values)


def _default(stated: Stated) -> Iterator[Change]:
    if "default" in stated:
        yield "default dropped", _without(stated, "default"), ("default",)
    for other in _defaults(stated):
        if "default" not in stated or stated["default"] != other:
            text = f"default becomes {other!r}"
            yield text, {**stated, "default": other}, ("default",)
            return


def _defaults(stated: Stated) -> tuple[Any, ...]:
    """Values that can be the default."""
    kind = stated.get("type")
    if "media" in stated or kind not in ("string", "integer", "number", "boolean"):
        return ()
    if kind == "boolean":
        return (True, False)
    values = stated.get("enum") or stated.get("examples")
    if values:
        return tuple(values)
    if kind == "string":
        limits = ("minLength", "maxLength", "pattern")
        return () if any(key in stated for key in limits) else ("auto", "off")
    return (stated.get("minimum", 2), stated.get("maximum", 3))


def _limits(stated: Stated) -> Iterator[Change]:
    for low, high in PAIRS:
        given = [key for key in (low, high) if key in stated]
        for key in given:
            for step, text in (
                (_step(stated, key), "up"),
                (-_step(stated, key), "down"),
            ):
                moved = {**stated, key: _sum(stated[key], step)}
                if _sound(moved, low, high):
                    yield f"{key} {text} to {moved[key]}", moved, (key,)
        if low == "minimum":
            # A range is one statement: no page has half of one.
            if given:
                yield "range dropped", _without(stated, *given), tuple(given)
        else:
            for key in given:
                yield f"{key} dropped", _without(stated, key), (key,)


def _patterns(stated: Stated) -> Iterator[Change]:
    pattern = stated.get("pattern")
    if pattern is not None:
        other = pattern.replace("[", "[_", 1) if "[" in pattern else f"{pattern[:-1]}x$"
        yield f"pattern becomes {other}", {**stated, "pattern": other}, ("pattern",)
        yield "pattern dropped", _without(stated, "pattern"), ("pattern",)


def _steps(stated: Stated) -> Iterator[Change]:
    step = stated.get("step")
    if step is not None:
        yield f"step becomes {step * 2}", {**stated, "step": step * 2}, ("step",)
        yield "step dropped", _without(stated, "step"), ("step",)
    elif "minimum" in stated and not {"default", "enum", "examples"} & set(stated):
        added = 1 if stated.get("type") == "integer" else 0.5
        yield f"step {added} added", {**stated, "step": added}, ("step",)


def _advised(stated: Stated) -> Iterator[Change]:
    for key in ADVISED:
        if key in stated:
            more = {**stated, key: stated[key] + 50}
            yield f"{key} up to {more[key]}", more, (key,)
            yield f"{key} dropped", _without(stated, key), (key,)
    if "truncatedLength" in stated and "minLength" not in stated:
        # What was cut off is refused now.
        refused = _without(stated, "truncatedLength")
        refused["maxLength"] = stated["truncatedLength"]
        changed = ("truncatedLength", "maxLength")
        yield "truncatedLength becomes maxLength", refused, changed


def _step(stated: Stated, key: str) -> float:
    whole = isinstance(stated[key], int) and stated.get("type") != "number"
    return 1 if whole else 0.25


def _sum(value: float, step: float) -> float:
    found = round(value + step, 4)
    return int(found) if float(found).is_integer() else found


def _sound(stated: Stated, low: str, high: str) -> bool:
    """Do the limits and the default go together still? Arrays hold one item at least, if they have a limit."""
    least = {"maxLength": 1, "maxItems": 1}.get(high)
    bottom, top = stated.get(low), stated.get(high)
    if least is not None:
        if bottom is not None and bottom < 0:
            return False
        if top is not None and top < least:
            return False
    if bottom is not None and top is not None and bottom > top:
        return False
    default = stated.get("default")
    if low != "minimum" or default is None:
        return True
    return (bottom is None or bottom <= default) and (top is None or default <= top)


def _new_limits(one: Field) -> Iterator[Change]:
    """Limits where there are none, or one more beside the other."""
    stated = one.stated
    kind = stated.get("type")
    bare = not any(key in stated for key in ("enum", "examples", "media", "default"))
    if kind == "string" and bare:
        # Beside a length that is cut to, it would be that length.
        if not {"maxLength", "truncatedLength"} & set(stated):
            yield "maxLength added", {**stated, "maxLength": 900}, ("maxLength",)
        if "minLength" not in stated:
            yield "minLength added", {**stated, "minLength": 1}, ("minLength",)
        pattern = "^[a-z0-9]+$"
        if "pattern" not in stated:
            yield "pattern added", {**stated, "pattern": pattern}, ("pattern",)
        if not any(key in stated for key in (*LIMITS, "pattern")):
            values = ["calm", "lively"]
            yield "enum added", {**stated, "enum": values}, ("enum",)
    elif kind in ("integer", "number") and bare and "minimum" not in stated:
        limits = {"minimum": 1, "maximum": 9}
        yield "range added", {**stated, **limits}, ("minimum", "maximum")
    elif one.is_array and "default" not in stated:
        if "minItems" not in stated:
            yield "minItems added", {**stated, "minItems": 1}, ("minItems",)
        if "maxItems" not in stated and "minItems" in stated:
            yield "maxItems added", {**stated, "maxItems": 11}, ("maxItems",)


def _sums(one: Field) -> Iterator[Change]:
    """How much the numbers of a list may add up to, or those of one member of its objects."""
    added: Any = one.stated.get("sum")
    if added is not None:
        limit = added["maximum"] + 4
        more = {**one.stated, "sum": {**added, "maximum": limit}}
        yield f"sum up to {limit}", more, ("sum",)
        yield "sum dropped", _without(one.stated, "sum"), ("sum",)
    elif one.stated.get("type") in ("integer[]", "number[]"):
        yield "sum added", {**one.stated, "sum": {"maximum": 12}}, ("sum",)


def _without(stated: Stated, *keys: str) -> dict[str, Any]:
    return {key: value for key, value in stated.items() if key not in keys}
