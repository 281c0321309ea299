"""Makes every body of a small domain that could tell two raw specs apart: values around the rules of both."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from .raw_rules import ABSENT, LIMITS, Body, Raw, fits

MOST = 1500
"""So many bodies are tried of one pair."""


def bodies(old: Raw, new: Raw, most: int = MOST) -> Iterator[Body]:
    """Every body of a small domain, around the rules of both sides."""
    both = [spec["parameters"] for spec in (old, new)]
    names = [*dict.fromkeys((*both[0], *both[1]))]
    spoken = [said(spec, name) for name in names for spec in (old, new)]
    choices = []
    for index, name in enumerate(names):
        sides = [one[name] for one in both if name in one]
        found = [*candidates(sides[0], sides[-1], top=True)]
        found += (*spoken[2 * index], *spoken[2 * index + 1])
        choices.append([ABSENT, *unique(found)])
    # Too many are thinned out, so that each value still meets some of the others.
    count = 1
    for listed in choices:
        count *= len(listed)
    stride = max(1, count // most)
    if stride > 1 and any(len(listed) % stride == 0 for listed in choices):
        stride += 1
    for number, values in enumerate(product(*choices)):
        if number % stride == 0:
            yield {
                name: one
                for name, one in zip(names, values, strict=True)
                if one is not ABSENT
            }


def said(spec: Raw, name: str) -> Iterator[Any]:
    """What conditions demand of a limit, in values just at it and beyond."""
    raw = spec["parameters"].get(name)
    for condition in spec["conditions"]:
        for word in LIMITS:
            limit = condition.get(word, {}).get(name)
            if limit is None or raw is None:
                continue
            for size in (limit - 1, limit, limit + 1):
                if raw["type"] == "string":
                    yield "x" * max(0, size)
                elif raw["type"] == "array":
                    inner = [
                        one
                        for one in candidates(raw["items"], raw["items"])
                        if fits(raw["items"], one)
                    ]
                    yield inner[:1] * max(0, size)
                else:
                    yield size


def unique(values: list[Any]) -> list[Any]:
    return [*{repr(one): one for one in values}.values()]


def candidates(old: Raw, new: Raw, *, top: bool = False) -> list[Any]:
    """Values around the rules of both sides, some of them of no fitting type."""
    found: list[Any] = (
        [None] if top or old.get("nullable") or new.get("nullable") else []
    )
    for raw in (old, new):
        found += raw.get("enum", [])
        found += raw.get("openEnum", [])
        found += [raw["default"]] if "default" in raw else []
        kind = raw["type"]
        numbers_ = [raw[word] for word in ("minimum", "maximum") if word in raw]
        if kind in ("integer", "number"):
            found += [one + more for one in (*numbers_, 1) for more in (-1, 0, 1)]
            found += [2, 3, 4, 6, 12, 48] if "step" in raw else [50]
            if kind == "number":
                found += [one + more for one in (*numbers_, 0) for more in (-0.5, 0.5)]
        elif kind == "string":
            found += ["", "a", "aa", "b", "ab", "aaa", "q", "bbbb", "x" * 9]
            found += [
                sign * size for size in sizes_around(raw, "Length") for sign in "xa"
            ]
        elif kind == "boolean":
            found += [True, False]
        elif kind == "array":
            found += [*lists(old, new)]
        elif kind == "object":
            found += [*objects(old, new)]
    return unique(found)


def lists(old: Raw, new: Raw) -> Iterator[Any]:
    sides = [raw["items"] for raw in (old, new) if raw["type"] == "array"]
    inner = candidates(sides[0], sides[-1])
    sizes = {max(1, raw.get("minItems", 1)) for raw in (old, new)}
    yield from ([one] * size for one in inner for size in sizes)
    able = [one for one in inner if all(fits(side, one) for side in sides)] or inner
    sizes = {0, 2, *(size for raw in (old, new) for size in sizes_around(raw, "Items"))}
    yield from ([able[0]] * size for size in sorted(sizes))


def sizes_around(raw: Raw, noun: str) -> list[int]:
    ends_ = [raw[f"{end}{noun}"] for end in ("min", "max") if f"{end}{noun}" in raw]
    return [max(0, end + more) for end in ends_ for more in (-1, 0, 1)]


def objects(old: Raw, new: Raw) -> Iterator[Any]:
    sides = [raw["properties"] for raw in (old, new) if raw["type"] == "object"]
    is_open = any(raw.get("additionalProperties") for raw in (old, new))
    odd = [{"odd": 1}] if is_open else []
    names = [*dict.fromkeys((*sides[0], *sides[-1]))]
    choices = []
    for name in names:
        known = [side[name] for side in sides if name in side]
        choices.append([ABSENT, *odd, *candidates(known[0], known[-1])])
    if is_open:
        names, choices = [*names, "unlisted"], [*choices, [ABSENT, 1]]
    for values in product(*choices):
        yield {
            name: one
            for name, one in zip(names, values, strict=True)
            if one is not ABSENT
        }
