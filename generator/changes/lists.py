"""Compares what two lists may hold together: a sum, counts of some values, a relation between two images."""

from __future__ import annotations

from collections.abc import Iterator

from generator.changes.change import Change, Relation, related
from generator.changes.note import Scope
from generator.changes.scalars import limits_related
from generator.language.model import Json, SumLimit, Value
from generator.language.model import Relation as Between


def differences(old: Value, new: Value, scope: Scope) -> Iterator[Change]:
    """What differs; no schema says any of it."""
    yield from _sum(old, new, scope)
    yield from _counts(old, new, scope)
    yield from _between_images(old, new, scope)


def _sum(old: Value, new: Value, scope: Scope) -> Iterator[Change]:
    before, after = old.sum_limit, new.sum_limit
    if before == after:
        return
    both = tuple(None if limit is None else _plain(limit) for limit in (before, after))
    relation: Relation = "other"
    if before is None or after is None or before.of == after.of:
        relation = _of_both_ends(before, after)
    words = "the numbers in the list may add up to another sum"
    values = (both[0], both[1])
    yield scope.related(new.pointer, "sum", values, relation, words, seen=False)


def _plain(limit: SumLimit) -> Json:
    found = {"of": limit.of, "minimum": limit.minimum, "maximum": limit.maximum}
    return {name: one for name, one in found.items() if name == "of" or one is not None}


def _of_both_ends(before: SumLimit | None, after: SumLimit | None) -> Relation:
    """How the sums lie to each other that two limits of the same numbers allow; None: any."""
    ends = [(one and one.minimum, one and one.maximum) for one in (before, after)]
    (least, most), (low, high) = ends
    lower = limits_related("lower", least, low)
    upper = limits_related("upper", most, high)
    if least == low or most == high:
        return upper if least == low else lower
    return lower if lower == upper else "other"


def _counts(old: Value, new: Value, scope: Scope) -> Iterator[Change]:
    before, after = _limits(old), _limits(new)
    for key in (*before, *(key for key in after if key not in before)):
        own, said = before.get(key, (None, None)), after.get(key, (None, None))
        of, counted = key
        for name, side, one, other in (
            ("minItems", "lower", own[0] or None, said[0] or None),
            ("maxItems", "upper", own[1], said[1]),
        ):
            if one != other:
                words = f"how many items may have {of} {' or '.join(counted)} is limited otherwise"
                yield scope.related(
                    new.pointer,
                    f"counts.{name}",
                    (_count(of, counted, one), _count(of, counted, other)),
                    limits_related(side, one, other),
                    words,
                    seen=False,
                )


def _limits(
    value: Value,
) -> dict[tuple[str, tuple[str, ...]], tuple[int | None, int | None]]:
    if value.counts is None:
        return {}
    return {
        (value.counts.of, tuple(sorted(limit.values))): (
            limit.min_items,
            limit.max_items,
        )
        for limit in value.counts.limits
    }


def _count(of: str, values: tuple[str, ...], limit: int | None) -> Json:
    return None if limit is None else {"of": of, "values": [*values], "limit": limit}


def _between_images(old: Value, new: Value, scope: Scope) -> Iterator[Change]:
    before, after = old.relation, new.relation
    ends = [one and (one.low, one.high) for one in (before, after)]
    if ends[0] == ends[1]:
        return
    relation = related(
        after is None or (before is not None and _within(before, after)),
        before is None or (after is not None and _within(after, before)),
    )
    both = tuple(one and {"min": one.low, "max": one.high} for one in (before, after))
    words = "the resolution of the first image relates otherwise to that of the last"
    values = (both[0], both[1])
    yield scope.related(new.pointer, "relation", values, relation, words, seen=False)


def _within(one: Between, other: Between) -> bool:
    return other.low <= one.low and one.high <= other.high
