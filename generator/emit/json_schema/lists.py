"""Writes closed lists of values as JSON Schema."""

from __future__ import annotations

from collections.abc import Sequence

from generator.language.model import Json


def closed_list(type_: str, values: Sequence[Json], nullable: bool) -> dict[str, Json]:
    """The keywords of a closed list; whole numbers without gaps become a range, which generators turn into an integer.

    Null is not among the values: `nullable` says whether it is one of the list.
    """
    integers = sorted(value for value in values if isinstance(value, int))
    if type_ == "integer" and len(integers) > 1:
        low, high = integers[0], integers[-1]
        # Counted, as the numbers between two that are far apart are too many to be listed.
        if high - low + 1 == len(integers) == len({*integers}):
            return {"minimum": low, "maximum": high}
    return {"enum": [*values, None] if nullable else list(values)}
