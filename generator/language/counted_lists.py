"""Makes lists that hold as many of each kind of item as they may, and finds how few and how many that are."""

from __future__ import annotations

from collections.abc import Sequence

from generator.language.media_kinds import (
    Tally,
    counts,
    exceeded,
    lacking,
    needed,
    tallies,
)
from generator.language.model import ABSENT, CountLimit, Json, Value
from generator.language.sums import fitted, needed_for_sum

_MOST = 1_000
"""So many items are tried; whoever allows more has no end of them."""
_OTHER = "another"
"""What nobody counts, where a list of values is open."""


def fewest(value: Value) -> int:
    """How few items a list may have, by its own rule, by what is counted in it and by what they add up to."""
    found = [value.min_items or 0, sum(needed(value).values()), needed_for_sum(value)]
    found += [len(_needed(value, tally)) for tally in _by_value(value)]
    return max(found)


def together(value: Value) -> int | None:
    """How many items all that is counted allows together; None: there is no end of them."""
    limits, found = counts(value), []
    if len(limits) == len(value.media_by_kind) > 0:
        found.append(sum(limits.values()))
    for tally in _by_value(value):
        most = _most(value, tally)
        found += [] if most is None else [most]
    return min(found, default=None)


def spread(value: Value, item: Json, count: int) -> list[Json]:
    """So many items like one, of what a list may hold so many of."""
    items: list[Json] = [item] * count
    for tally in tallies(value):
        if tally.member is None or not isinstance(item, dict):
            continue
        name = tally.member.name
        told: Sequence[str | None] = (
            _kinds(value, count)
            if tally.rule == "mediaByKind"
            else _values(value, tally, item, count)
        )
        items = _told(items, name, told)
    return fitted(value, items)


def holding(
    value: Value,
    tally: Tally,
    limit: CountLimit,
    item: Json,
    count: int,
    counted: str | None,
) -> list[Json] | None:
    """A list with so many items of one value that a limit counts, in which nothing else is wrong; None: there is none.

    Args:
        value: The list.
        tally: What is counted in it.
        limit: One of its limits.
        item: What the items are like.
        count: How many of them have the value.
        counted: The value; None: the member is left out, and counts as its default.
    """
    if tally.member is None or not isinstance(item, dict):
        return None
    needed_ = [one for one in _needed(value, tally) if one not in limit.values]
    others = [one for one in _candidates(value, tally) if one not in limit.values]
    chosen = [*[counted] * count, *needed_]
    while others and len(chosen) < (value.min_items or 0):
        fitting = (one for one in others if _fits(tally, [*needed_, one]))
        chosen.append(next(fitting, others[-1]))
    items = _told(spread(value, item, len(chosen)), tally.member.name, chosen)
    broken = [*exceeded(value, items), *lacking(value, items)]
    most = len(items) if value.max_items is None else value.max_items
    is_wrong = not (limit.min_items or 0) <= count <= (limit.max_items or count)
    fits = len(broken) == is_wrong and (value.min_items or 0) <= len(items) <= most
    return items if fits else None


def _told(items: Sequence[Json], name: str, told: Sequence[str | None]) -> list[Json]:
    """Items that say what they are; None: that is left out."""
    return [
        {**one, name: kind} if kind is not None else _without(one, name)
        for one, kind in zip(items, told, strict=True)
        if isinstance(one, dict)
    ]


def _without(item: dict[str, Json], name: str) -> dict[str, Json]:
    return {other: given for other, given in item.items() if other != name}


def _kinds(value: Value, count: int) -> Sequence[str | None]:
    """Kinds of files, in the order of their rules, the needed ones first."""
    limits, least = counts(value), needed(value)
    kinds = [kind for kind, few in least.items() for _ in range(few)]
    for rule in value.media_by_kind:
        kind = rule.media.kind
        kinds += [kind] * (limits.get(kind, count) - least.get(kind, 0))
    # So that there are as many as were asked for, whatever is wrong with them.
    kinds += [value.media_by_kind[-1].media.kind] * count
    return kinds[:count]


def _by_value(value: Value) -> list[Tally]:
    return [tally for tally in tallies(value) if tally.rule == "counts"]


def _values(
    value: Value, tally: Tally, item: dict[str, Json], count: int
) -> list[str | None]:
    """Values of a member: those that there must be, then like an item's own, as many as there may be."""
    assert tally.member is not None
    own = item.get(tally.member.name)
    known = _candidates(value, tally)
    if isinstance(own, str):
        known = [own, *(one for one in known if one != own)]
    chosen = _needed(value, tally)[:count]
    while len(chosen) < count:
        fitting = (one for one in known if _fits(tally, [*chosen, one]))
        # Where none fits there are as many all the same, whatever is wrong with them.
        chosen.append(next(fitting, known[0]))
    return chosen


def _candidates(value: Value, tally: Tally) -> list[str | None]:
    """What the member may be: what is counted, what is not, and that it is left out."""
    assert tally.member is not None
    counted = [one for limit in tally.limits for one in limit.values]
    found: dict[str | None, None] = dict.fromkeys(counted)
    for member in value.items.properties if value.items is not None else ():
        if member.name != tally.member.name:
            continue
        listed = member.value.enum or member.value.open_enum or ()
        found |= dict.fromkeys(map(str, listed))
        if member.value.enum is None:
            found[_OTHER] = None
        elif not member.value.required and member.value.default is ABSENT:
            found[None] = None
    return list(found)


def _fits(tally: Tally, chosen: Sequence[str | None]) -> bool:
    """Whether there are no more of anything than there may be."""
    return all(
        limit.max_items is None
        or sum(one in limit.values for one in chosen) <= limit.max_items
        for limit in tally.limits
    )


def _needed(value: Value, tally: Tally) -> list[str | None]:
    """As few values as there must be, as far as one after the other finds them."""
    chosen: list[str | None] = []
    known = _candidates(value, tally)
    while len(chosen) < _MOST:
        unmet = [
            limit.values
            for limit in tally.limits
            if sum(one in limit.values for one in chosen) < (limit.min_items or 0)
        ]
        fitting = [
            one
            for one in known
            if any(one in values for values in unmet) and _fits(tally, [*chosen, one])
        ]
        if not fitting:
            break
        chosen.append(
            max(fitting, key=lambda one: sum(one in values for values in unmet))
        )
    return chosen


def _most(value: Value, tally: Tally) -> int | None:
    """How many items there may be, where each of them counts."""
    chosen: list[str | None] = []
    known = _candidates(value, tally)
    bounded = {
        one
        for limit in tally.limits
        if limit.max_items is not None
        for one in limit.values
    }
    if any(one not in bounded for one in known):
        return None
    while len(chosen) < _MOST:
        fitting = next((one for one in known if _fits(tally, [*chosen, one])), ABSENT)
        if fitting is ABSENT:
            return len(chosen)
        assert fitting is None or isinstance(fitting, str)
        chosen.append(fitting)
    return None
