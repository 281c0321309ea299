"""Finds counts of what no item can be, and such as say nothing or can never be."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.counted_lists import fewest, together
from generator.language.lint.media import Steps
from generator.language.media_kinds import kind_member
from generator.language.model import CountLimit, Counts, Value


def problems(value: Value) -> Iterator[tuple[Steps, str]]:
    """What is wrong with what a list says of the values of a member, and the steps to where it is written."""
    counts = value.counts
    if counts is None or value.items is None:
        return
    members = {one.name: one.value for one in value.items.properties}
    member = members.get(counts.of)
    told = kind_member(value)
    if member is None:
        yield (
            "counts",
            "of",
        ), f"counts of {counts.of}, which is no member of the items"
    elif member.type != "string":
        what = f"counts of {counts.of}, which is of type {member.type}: only texts are counted"
        yield ("counts", "of"), what
    elif value.media_by_kind and told is not None and told.name == counts.of:
        what = f"counts of {counts.of}, by which mediaByKind counts: state it there"
        yield ("counts", "of"), what
    else:
        yield from _values(counts, member)
        yield from _limits(value, counts)


def _values(counts: Counts, member: Value) -> Iterator[tuple[Steps, str]]:
    """What is counted and not listed."""
    listed = [*map(str, member.enum or member.open_enum or ())]
    for number, limit in enumerate(counts.limits):
        for index, one in enumerate(limit.values):
            if one not in listed:
                what = f"counts {one!r}, which {counts.of} does not list"
                yield ("counts", "limits", number, "values", index), what


def _limits(value: Value, counts: Counts) -> Iterator[tuple[Steps, str]]:
    """Limits that say nothing, or that no list satisfies."""
    for number, limit in enumerate(counts.limits):
        place = ("counts", "limits", number)
        if any({*limit.values} == {*one.values} for one in counts.limits[:number]):
            yield (*place, "values"), f"counts {_listed(limit)} twice"
        if limit.max_items is None and limit.min_items is None:
            what = (
                f"counts says nothing of {_listed(limit)}: state minItems or maxItems"
            )
            yield (*place, "values"), what
        yield from _of_list(value, limit, place)
    least, most = fewest(value), together(value)
    if value.max_items is not None and least > value.max_items:
        what = (
            f"counts need {least} items, above maxItems {value.max_items} of the list"
        )
        yield ("counts", "limits"), what
    elif most is not None and least > most:
        what = f"counts allow {most} items together, where {least} are needed"
        yield ("counts", "limits"), what


def _of_list(
    value: Value, limit: CountLimit, place: Steps
) -> Iterator[tuple[Steps, str]]:
    low, high, most = limit.min_items, limit.max_items, value.max_items
    if low is not None and high is not None and low > high:
        what = f"minItems {low} of {_listed(limit)} is above its maxItems {high}"
        yield (*place, "minItems"), what
    if high is not None and most is not None and high >= most:
        what = f"maxItems {high} of {_listed(limit)} says nothing: the list has at most {most} items"
        yield (*place, "maxItems"), what


def _listed(limit: CountLimit) -> str:
    return " and ".join(map(repr, limit.values))
