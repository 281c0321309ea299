"""Finds which kind of file an item of a list is, and what there may be no more of.

A data URI names its kind, and of objects the member whose closed list has every kind does; of a URL nobody knows. How
many there may be of each kind no schema can say in both dialects: it is shown, listed in the catalogue, and counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from generator.frozen import dataclass
from generator.language.model import ABSENT, Json, KindLimit, Value


@dataclass(frozen=True, slots=True)
class KindMember:
    """The member of an object that names the kind of its file."""

    name: str
    left_out: str | None
    """The kind where it is left out; None: nobody knows."""


def kind_member(value: Value) -> KindMember | None:
    """What tells the kind of an item of a list, where its items are objects."""
    items = value.items
    kinds = {rule.media.kind for rule in value.media_by_kind}
    for member in items.properties if items is not None else ():
        if kinds <= {*map(str, member.value.enum or ())}:
            default = member.value.default
            known = None if default is ABSENT else str(default)
            return KindMember(member.name, known)
    return None


def counts(value: Value) -> dict[str, int]:
    """Kind -> how many items of it a list may have, where that is stated and an item tells its kind."""
    return {
        rule.media.kind: rule.max_items
        for rule in _told_apart(value)
        if rule.max_items is not None
    }


def needed(value: Value) -> dict[str, int]:
    """Kind -> how many items of it a list must have, where that is stated and an item tells its kind."""
    return {
        rule.media.kind: rule.min_items
        for rule in _told_apart(value)
        if rule.min_items is not None
    }


def _told_apart(value: Value) -> tuple[KindLimit, ...]:
    """The rules of the kinds of a list whose items tell of which they are."""
    items = value.items
    is_told = items is not None and (items.type == "string" or kind_member(value))
    return value.media_by_kind if is_told else ()


def fewest(value: Value) -> int:
    """How few items a list may have, by its own rule and by those of the kinds of its files."""
    return max(value.min_items or 0, sum(needed(value).values()))


def lacking(value: Value, given: Sequence[Json]) -> Iterator[tuple[str, int, int]]:
    """Kinds of which a list surely has too few: the kind, how many at most, and how many there must be."""
    limits, member = needed(value), kind_member(value)
    found = Counter(_kind(item, member) for item in given if limits)
    for kind, least in limits.items():
        if found[kind] + found[None] < least:
            yield kind, found[kind] + found[None], least


def exceeded(value: Value, given: Sequence[Json]) -> Iterator[tuple[str, int, int]]:
    """Kinds of which a list has too many: the kind, how many, and how many there may be."""
    limits, member = counts(value), kind_member(value)
    found = Counter(_kind(item, member) for item in given if limits)
    for kind, most in limits.items():
        if found[kind] > most:
            yield kind, found[kind], most


def _kind(item: Json, member: KindMember | None) -> str | None:
    if isinstance(item, str):
        scheme, _, rest = item.partition(":")
        return rest.partition("/")[0].lower() if scheme.lower() == "data" else None
    if isinstance(item, Mapping) and member is not None:
        return str(item.get(member.name, member.left_out))
    return None


def together(value: Value) -> int | None:
    """How many items all kinds allow together; None: there is no end of them."""
    limits = counts(value)
    return sum(limits.values()) if len(limits) == len(value.media_by_kind) > 0 else None


def spread(value: Value, item: Json, count: int) -> list[Json]:
    """So many items like one, of kinds of which a list may hold so many."""
    limits, member, least = counts(value), kind_member(value), needed(value)
    is_told = limits or least
    if not is_told or member is None or not isinstance(item, dict):
        return [item] * count
    kinds = [kind for kind, few in least.items() for _ in range(few)]
    for rule in value.media_by_kind:
        kind = rule.media.kind
        kinds += [kind] * (limits.get(kind, count) - least.get(kind, 0))
    # So that there are as many as were asked for, whatever is wrong with them.
    kinds += [value.media_by_kind[-1].media.kind] * count
    return [{**item, member.name: kind} for kind in kinds[:count]]
