"""Makes lists around each limit of what is counted in them: as many as there may be, and one beyond."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.vectors.vector import COUNTED, Vector
from generator.language.counted_lists import holding
from generator.language.media_kinds import Tally, tallies
from generator.language.model import CountLimit, Json, Value
from generator.language.samples import sample


def of_counts(value: Value) -> Iterator[Vector]:
    """Lists of objects; what is wrong in them no schema sees."""
    item = sample(value.items) if value.items is not None else None
    for tally in tallies(value):
        for limit in tally.limits if tally.member is not None else ():
            yield from _of_limit(value, tally, limit, item)


def _of_limit(
    value: Value, tally: Tally, limit: CountLimit, item: Json
) -> Iterator[Vector]:
    words, member = tally.words(limit), tally.member
    assert member is not None
    values: list[str | None] = [*limit.values]
    # What is left out counts as its default.
    values += [None] if member.left_out in limit.values else []
    sides = ((limit.max_items, 1, "most"), (limit.min_items, -1, "least"))
    for count, step, side in sides:
        for counted in values if count is not None else ():
            assert count is not None
            how = "left out" if counted is None else repr(counted)
            right = holding(value, tally, limit, item, count, counted)
            if right is not None:
                yield Vector(f"{count} {words}, the {side} ({how})", right)
            wrong = holding(value, tally, limit, item, count + step, counted)
            if wrong is not None:
                text = f"{count + step} {words}, beyond the {side} ({how})"
                yield Vector(text, wrong, kind=COUNTED.name)
