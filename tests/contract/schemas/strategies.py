"""Bodies from the spec model, at the bounds of every rule: right ones, and right ones with one to three faults.

A fault replaces one value of a right body, so that rules deep within are reached. Two things are left out, as class and
schema differ on them by design and have tests for it: floats without a fraction for integers (5.0 is an integer to JSON
Schema, not to the class), and what a data URI holds (the class alone decodes it).
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from hypothesis import strategies as st

from generator.language.conditions import plain
from generator.language.media import base64_example, payload_example, prefixes
from generator.language.model import Condition, Endpoint, Media, Test, Value
from generator.language.paths import (
    EACH,
    NOTHING,
    Path,
    get,
    parameters,
    steps,
    without,
)
from generator.language.samples import sample
from generator.language.satisfy import satisfy

Strategy = st.SearchStrategy[Any]
Put = Callable[[Any], Any]

_SIGNS = ("x", "é", "\N{CLAPPER BOARD}", "e\u0301", "\n", "\x00")
"""One or two characters, of one to four bytes, of one or two UTF-16 units."""
_FREE = 30
"""Texts and arrays without a largest length are seldom longer."""
_BIG = (2**31 - 1, 2**31, 2**53 + 1, 2**63, 2**64, 10**30)
_FRACTIONS = st.floats(allow_nan=False, allow_infinity=False).filter(
    lambda one: not one.is_integer()
)
_PLAIN = st.none() | st.booleans() | st.integers() | _FRACTIONS | st.text(max_size=9)
_ANYTHING = st.recursive(
    _PLAIN,
    lambda inner: st.lists(inner, max_size=2)
    | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)


@dataclass(frozen=True)
class Fault:
    """What breaks a rule: another value, and how it comes into the body."""

    keyword: str
    instead: Callable[[], Strategy]
    put: Put


def bodies(endpoint: Endpoint) -> st.SearchStrategy[dict[str, Any]]:
    """Bodies of a request, about half of them right."""
    return _bodies(endpoint, right(endpoint.request))


@st.composite
def _bodies(draw: st.DrawFn, endpoint: Endpoint, whole: Strategy) -> dict[str, Any]:
    given = draw(whole)
    body = satisfy(endpoint.request, endpoint.conditions, given, frozenset()) or given
    for _ in range(draw(st.sampled_from((0, 0, 0, 1, 1, 2, 3)))):
        body = draw(_faulty(endpoint, body))
    return body


@st.composite
def _faulty(draw: st.DrawFn, endpoint: Endpoint, body: dict[str, Any]) -> Any:
    """The body with one more fault; each keyword is as likely as every other, conditions are likelier."""
    by_keyword: dict[str, list[Fault]] = {}
    for fault in _faults(endpoint.request, body, lambda one: one):
        by_keyword.setdefault(fault.keyword, []).append(fault)
    stated = [one for one in endpoint.conditions if one.inferred is None]
    breaking = [
        part
        for one in stated
        for part in plain(one)
        if part.allow or part.require or part.exclude
    ]
    keyword = draw(
        st.sampled_from([*by_keyword, *(["condition"] * 3 if breaking else [])])
    )
    if keyword == "condition":
        return draw(_against(endpoint.request, draw(st.sampled_from(breaking)), body))
    fault = draw(st.sampled_from(by_keyword[keyword]))
    return fault.put(draw(fault.instead()))


@st.composite
def _against(
    draw: st.DrawFn, shape: Value, condition: Condition, body: dict[str, Any]
) -> dict[str, Any]:
    """The body with what a condition tests, and without what it then wants."""
    known = parameters(shape)
    changed = dict(body)
    for test in condition.when:
        path, value = known[test.parameter]
        changed = _left_out(changed, path)
        if test.kind != "left out":
            changed = _placed(shape, changed, path, draw(_tested(test, value)))
    for name in (*condition.allow, *condition.exclude):
        path, value = known[name]
        allowed = condition.allow.get(name, ())
        others = [one for one in value.enum or () if one not in allowed]
        strategy = st.sampled_from(others) if others else right(value)
        changed = _placed(shape, changed, path, draw(strategy))
    for name in condition.require:
        changed = _left_out(changed, known[name][0])
    return changed


def _placed(shape: Value, body: Any, path: Path, given: Any) -> Any:
    """The body with a value at a place, in the first items of lists; what is not there on the way is made."""
    if not path:
        return given
    step, *rest = path
    if step is EACH:
        assert shape.items is not None
        items = body if isinstance(body, list) and body else [sample(shape.items)]
        return [_placed(shape.items, items[0], tuple(rest), given), *items[1:]]
    member = next(one.value for one in shape.properties if one.name == step)
    whole = dict(body) if isinstance(body, dict) else {}
    inner = whole.get(step, sample(member))
    return {**whole, step: _placed(member, inner, tuple(rest), given)}


def _left_out(body: dict[str, Any], path: Path) -> dict[str, Any]:
    """The body without what is at a place, in the first items of lists."""
    at = steps(path, (0,) * path.count(EACH))
    return body if get(body, at) is NOTHING else without(body, at)


def _tested(test: Test, value: Value) -> Strategy:
    return st.sampled_from(test.values) if test.kind == "in" else right(value)


def right(value: Value) -> Strategy:
    """Values that a value may have, at its bounds and between."""
    found = _right(value)
    return found | st.none() if value.nullable else found


def _right(value: Value) -> Strategy:
    if value.enum is not None:
        return st.sampled_from(value.enum)
    if value.media is not None:
        return _media(value.media)
    if value.pattern is not None:
        shown = (*value.examples, *(value.open_enum or ()))
        return st.sampled_from([str(one) for one in shown])
    if value.type == "string":
        listed = [str(one) for one in value.open_enum or () if isinstance(one, str)]
        free = _sizes(value.min_length, value.max_length).flatmap(texts)
        return free | st.sampled_from(listed) if listed else free
    if value.type == "integer":
        return _integers(value.minimum, value.maximum)
    if value.type == "number":
        return _numbers(value.minimum, value.maximum)
    if value.type == "array":
        assert value.items is not None
        return _arrays(right(value.items), _sizes(value.min_items, value.max_items))
    if value.type == "object":
        return _objects(value)
    return st.booleans() if value.type == "boolean" else _ANYTHING


def _sizes(low: int | None, high: int | None) -> st.SearchStrategy[int]:
    """Lengths at both ends and just inside, short ones first."""
    low = low or 0
    ends = [low, low + 1, high - 1, high] if high is not None else [low, low + 1, _FREE]
    return st.sampled_from([one for one in ends if low <= one and one <= (high or one)])


@st.composite
def texts(draw: st.DrawFn, length: int) -> str:
    """Texts of so many characters: any few, then one over and over."""
    begin = draw(st.text(max_size=min(length, 6)))
    return (begin + draw(st.sampled_from(_SIGNS)) * length)[:length]


def _integers(low: float | None, high: float | None) -> Strategy:
    bounds = (None if one is None else math.trunc(one) for one in (low, high))
    least, most = bounds
    ends = [one for one in (least, most) if one is not None]
    near = [*ends, *(one + step for one in ends for step in (1, -1))]
    near += [0, 1, *_BIG, *(-one for one in _BIG)]
    inside = [one for one in near if _within(one, least, most)]
    return st.sampled_from(inside) | st.integers(least, most)


def _numbers(low: float | None, high: float | None) -> Strategy:
    ends = [one for one in (low, high) if one is not None]
    near: list[float] = [*ends, 0, 1, 0.5, -0.5]
    near += [math.nextafter(one, to) for one in ends for to in (math.inf, -math.inf)]
    inside = [one for one in near if _within(one, low, high)]
    floats = st.floats(low, high, allow_nan=False, allow_infinity=False)
    return st.sampled_from(inside) | floats


def _within(one: float, low: float | None, high: float | None) -> bool:
    return (low is None or one >= low) and (high is None or one <= high)


@st.composite
def _arrays(
    draw: st.DrawFn, items: Strategy, sizes: st.SearchStrategy[int]
) -> list[Any]:
    """Arrays of two items at most, over and over: what differs between the others shows nothing more."""
    size = draw(sizes)
    some = [draw(items) for _ in range(min(size, 2))]
    return [some[index % 2] for index in range(size)]


def _objects(value: Value) -> Strategy:
    each = {member.name: right(member.value) for member in value.properties}
    required = {one.name for one in value.properties if one.value.required}
    return st.fixed_dictionaries(
        {name: one for name, one in each.items() if name in required},
        optional={name: one for name, one in each.items() if name not in required},
    )


def _media(media: Media) -> Strategy:
    given = [f"{prefix}{_rest(prefix)}" for prefix in prefixes(media)]
    given += [base64_example(media.kind)] if "base64" in media.forms else []
    links = [one for one in given if one.startswith("http")]
    plain = st.sampled_from(given)
    if not links:
        return plain
    long = st.tuples(st.sampled_from(links), st.text(max_size=9)).map("".join)
    return plain | long


def _rest(prefix: str) -> str:
    if prefix.startswith("http"):
        return "example.com/a"
    if not prefix.endswith(","):
        return "png;base64,AAAA"
    return payload_example(prefix[5:].partition(";")[0])


def _faults(value: Value, data: Any, put: Put) -> Iterator[Fault]:
    """What can be done against each rule of a value, of all that lies within it, and of what it lacks."""
    for keyword, instead in _wrong(value, data):
        yield Fault(keyword, instead, put)
    if isinstance(data, list) and data and value.items is not None:
        for index in sorted({0, len(data) - 1}):
            yield from _faults(value.items, data[index], _at(put, data, index))
    if isinstance(data, dict):
        for member in value.properties:
            inner = data.get(member.name, sample(member.value))
            yield from _faults(member.value, inner, _under(put, data, member.name))


def _at(put: Put, data: list[Any], index: int) -> Put:
    return lambda one: put([*data[:index], one, *data[index + 1 :]])


def _under(put: Put, data: dict[str, Any], name: str) -> Put:
    return lambda one: put({**data, name: one})


def _wrong(value: Value, data: Any) -> Iterator[tuple[str, Callable[[], Strategy]]]:
    """Keyword -> what breaks it in place of `data`."""
    if value.type == "object" and isinstance(data, dict):
        yield "additionalProperties", lambda: _unknown_member(value, data)
        for member in value.properties:
            if member.value.required and member.name in data:
                rest = {name: one for name, one in data.items() if name != member.name}
                yield "required", partial(st.just, rest)
        if not value.pointer:
            return  # the whole body stays an object: that is what the class is given
    if value.type != "any":
        yield "type", lambda: _of_other_types(value)
    if value.enum is not None:
        yield "enum", partial(st.sampled_from, _beside(value.enum))
    if value.media is not None:
        yield "media", partial(st.sampled_from, _no_media(value.media))
    else:
        low, high = value.min_length, value.max_length
        if value.pattern is not None:
            # A line break at the end is left out: Python's own `$` takes it for the end.
            wrong = st.text(max_size=9).filter(lambda one: not one.endswith("\n"))
            yield "pattern", lambda: wrong
        if low:
            yield "minLength", lambda: st.sampled_from([low - 1, 0]).flatmap(texts)
        if high is not None:
            sizes = [high + 1, high + 99]
            yield "maxLength", lambda: st.sampled_from(sizes).flatmap(texts)
    if value.items is not None:
        yield from _wrong_sizes(right(value.items), value.min_items, value.max_items)
    for keyword, limit, way in (
        ("minimum", value.minimum, -1),
        ("maximum", value.maximum, 1),
    ):
        if limit is not None:
            yield keyword, partial(st.sampled_from, _beyond(value, limit, way))


def _wrong_sizes(
    items: Strategy, low: int | None, high: int | None
) -> Iterator[tuple[str, Callable[[], Strategy]]]:
    if low:
        yield "minItems", lambda: _arrays(items, st.sampled_from([low - 1, 0]))
    if high is not None:
        many = [high + 1, high + 20]
        yield "maxItems", lambda: _arrays(items, st.sampled_from(many))
    yield "type", lambda: items


def _beyond(value: Value, limit: float, way: int) -> Sequence[float]:
    further = [limit + way, limit + 1000 * way, limit + way * 10**30]
    if value.type == "integer":
        return [int(one) for one in further]
    return [math.nextafter(limit, way * math.inf), limit + way * 0.001, *further]


def _of_other_types(value: Value) -> Strategy:
    """Values of every type but the right one; a boolean is no number, and a number no text."""
    kinds: Mapping[str, Strategy] = {
        "string": st.text(max_size=4) | st.sampled_from(["5", "true", "null"]),
        "integer": st.integers(),
        "number": _FRACTIONS,
        "boolean": st.booleans(),
        "array": st.lists(_PLAIN, max_size=2),
        "object": st.dictionaries(st.text(max_size=3), _PLAIN, max_size=2),
        "null": st.none(),
    }
    fitting = {value.type} | ({"integer"} if value.type == "number" else set())
    fitting |= {"null"} if value.nullable else set()
    return st.one_of([one for name, one in kinds.items() if name not in fitting])


def _unknown_member(value: Value, data: dict[str, Any]) -> Strategy:
    """A member more, whose name is misspelled or nobody's."""
    known = [member.name for member in value.properties]
    near = [other for name in known for other in (f"{name}x", name.upper(), name[:-1])]
    names = st.sampled_from([one for one in ["x", "", *near] if one not in known])
    free = st.text(max_size=6).filter(lambda one: one not in known)
    return st.tuples(names | free, _ANYTHING).map(lambda two: {**data, two[0]: two[1]})


def _beside(allowed: Sequence[Any]) -> list[Any]:
    """Near misses of a closed list."""
    near: list[Any] = []
    for one in allowed:
        if isinstance(one, str):
            near += [one.upper(), f"{one} ", one[:-1], f"{one}x", one.title()]
        elif isinstance(one, (int, float)):
            near += [one + 1, one - 1, -one, one + 1000]
    near += ["540p", "high", "large", "4:3", ""] if isinstance(allowed[0], str) else []
    listed = {json.dumps(one) for one in allowed}
    return [one for one in near if json.dumps(one) not in listed]


def _no_media(media: Media) -> list[str]:
    """Texts that do not begin as demanded, though nearly."""
    begins = [
        other
        for prefix in prefixes(media)
        for other in (
            (f" {prefix}",)
            if prefix.startswith("data:")  # stands in any case
            else (prefix.upper(), f" {prefix}")
        )
    ]
    near = [f"{prefix[:-1]}x" for prefix in prefixes(media)]
    others = ["", "cat.png", "ftp://example.com/a", "data:text/plain;base64,AAAA"]
    return [*others, *begins, *near, "iVBORw0KGgo"]
