"""Counts the items of a list: the files of each kind, or the objects of which a member has some value.

A data URI tells the kind of its file, and so does the ending of most addresses. What does not tell may be of any kind:
it breaks no rule, and whoever gives it is told where it could.
"""

from __future__ import annotations

from videotasks._values.kinds import as_object

TYPE_CHECKING = False  # importing typing takes longer than a right request
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypeAlias

    Limits: TypeAlias = tuple[tuple[tuple[str, ...], int], ...]
    """Kinds, or values of a member, and how many items of them there may be, or must be."""


class Count:
    """How many items there are of what is counted.

    Args:
        values: The kinds, or the values of the member.
        limit: How many there may be, or must be.
        found: How many there are.
        untold: How many more do not tell what they are.
    """

    __slots__ = ("found", "limit", "untold", "values")

    def __init__(
        self, values: tuple[str, ...], limit: int, found: int = 0, untold: int = 0
    ) -> None:
        self.values = values
        self.found = found
        self.limit = limit
        self.untold = untold


def too_many(
    items: Sequence[object], most: Limits, member: str = "", left_out: str | None = None
) -> Count | None:
    """The first of some kinds of items of which a list surely has too many.

    Args:
        items: Files, or objects.
        most: Kinds, or values of the member, and how many items there may be of them.
        member: The member of an object that tells; "": the items are files, which have a kind.
        left_out: What an object without that member is; None: nobody knows.
    """
    told = _tally(items, member, left_out)
    return next((one for one in _counts(told, most) if one.found > one.limit), None)


def too_few(
    items: Sequence[object],
    least: Limits,
    member: str = "",
    left_out: str | None = None,
) -> Count | None:
    """The first of some kinds of items of which a list surely has too few, whatever those are that do not tell."""
    told = _tally(items, member, left_out)
    for one in _counts(told, least):
        if one.found + one.untold < one.limit:
            return Count(one.values, one.limit, one.found + one.untold)
    return None


def untold(
    items: Sequence[object],
    most: Limits,
    least: Limits,
    member: str = "",
    left_out: str | None = None,
) -> tuple[Count, bool] | None:
    """The first of some kinds of items of which nobody knows whether there are too many, or too few.

    Returns:
        What is told, and whether there may be too many; None where what does not tell makes no difference.
    """
    told = _tally(items, member, left_out)
    if not told.get(None):
        return None
    for one in _counts(told, most):
        if one.found <= one.limit < one.found + one.untold:
            return one, True
    for one in _counts(told, least):
        if one.found < one.limit <= one.found + one.untold:
            return one, False
    return None


def are_too_many(
    items: Sequence[object], most: Limits, member: str = "", left_out: str | None = None
) -> bool:
    """Has a list too many items of a kind?"""
    return too_many(items, most, member, left_out) is not None


def are_too_few(
    items: Sequence[object],
    least: Limits,
    member: str = "",
    left_out: str | None = None,
) -> bool:
    """Has a list too few items of a kind?"""
    return too_few(items, least, member, left_out) is not None


def may_be_miscounted(
    items: Sequence[object],
    most: Limits,
    least: Limits,
    member: str = "",
    left_out: str | None = None,
) -> bool:
    """Does it depend on items that do not tell whether there are too many, or too few, of a kind?"""
    return untold(items, most, least, member, left_out) is not None


def which(count: Count, member: str) -> str:
    """What is counted, in words: `of the kind video`, `whose type is 'clip'`."""
    if not member:
        return f"of the kind {' or '.join(count.values)}"
    return f"whose {member} is {' or '.join(map(repr, count.values))}"


def untold_words(count: Count, may_exceed: bool, member: str) -> str:
    """What nobody knows of a list, because some of its items do not tell what they are."""
    more = count.untold
    how = "one item does" if more == 1 else f"{more} items do"
    missing = f"a {member}" if member else "its kind" if more == 1 else "their kinds"
    side = "at most" if may_exceed else "at least"
    after = "allowed" if may_exceed else "needed"
    found = f"{count.found} {which(count, member)}"
    return f"{how} not tell {missing}, beside {found}: {side} {count.limit} {after}"


def _counts(told: Mapping[str | None, int], limits: Limits) -> list[Count]:
    more = told.get(None, 0)
    return [
        Count(values, limit, sum(told.get(one, 0) for one in values), more)
        for values, limit in limits
    ]


def _tally(
    items: Sequence[object], member: str, left_out: str | None
) -> dict[str | None, int]:
    """What the items are, and how many of each there are; None: they do not tell."""
    found: dict[str | None, int] = {}
    kinds = _members(items, member, left_out) if member else _kinds(items)
    for kind in kinds:
        if kind is None or isinstance(kind, str):
            found[kind] = found.get(kind, 0) + 1
    return found


def _members(
    items: Sequence[object], member: str, left_out: str | None
) -> list[object]:
    objects = [one for one in map(as_object, items) if one is not None]
    return [one.get(member, left_out) for one in objects]


def _kinds(items: Sequence[object]) -> list[object]:
    from videotasks._validation.file_kinds import kind_told
    from videotasks._validation.measures import is_text

    return [kind_told(item) for item in items if is_text(item)]
