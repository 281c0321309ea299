"""Tells the kinds of JSON values apart, a value from none, and texts that match a pattern from others."""

from __future__ import annotations

# What collections.abc hands on; that needs the whole of collections, which takes longer than this package.
from _collections_abc import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Sequence
    from typing import Any, Final, TypeGuard

MISSING: Final = object()
"""Stands for a member that a body does not have; `None` is a value (and, in a body, a wrong one)."""
SIMPLE: Final = frozenset((str, int, float, bool, type(None)))
"""Types of values that hold no others and cannot change."""
_INFINITE: Final = float("inf")
_LOST: Final = 1e-6
"""So small a part of a step is what fractions lose when they are added up."""
_compiled: dict[str, re.Pattern[str]] = {}


def as_array(value: object) -> Sequence[object] | None:
    """The value as the items of a JSON array, or None if it is none (a string is none)."""
    if isinstance(value, (list, tuple)):
        return value  # pyright: ignore[reportUnknownVariableType]
    return None


def as_object(value: object) -> Mapping[str, object] | None:
    """The value as the members of a JSON object, or None if it is none."""
    if type(value) is dict or isinstance(value, Mapping):
        return value  # pyright: ignore[reportUnknownVariableType]
    return None


def members_of(body: Mapping[str, object], name: str) -> Mapping[str, object]:
    """The members of an object in a body; none where it is not there, or none."""
    return as_object(body.get(name)) or {}


def objects_of(
    body: Mapping[str, object], name: str
) -> list[tuple[int, Mapping[str, object]]]:
    """The objects in a list in a body, each with its number in the list."""
    items = enumerate(as_array(body.get(name)) or ())
    found = ((number, as_object(item)) for number, item in items)
    return [(number, item) for number, item in found if item is not None]


def total_of(items: Sequence[object], name: str = "", left_out: float = 0) -> float:
    """What the numbers in a list add up to, or those that each of its objects has under a name.

    Args:
        items: The list.
        name: Of the member; "": the items themselves.
        left_out: What an object without it adds.
    """
    found: float = 0
    for item in items:
        value = (as_object(item) or {}).get(name, left_out) if name else item
        if is_number(value):
            found += value
    return round(found, 9)  # so that 0.1 and 0.2 are 0.3


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value that was read from JSON is an object."""
    return isinstance(value, dict)


def is_integer(value: object) -> TypeGuard[int]:
    """Is it an integer? A bool is none, and neither is 5.0: the platform's parsers are not that kind."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_number(value: object) -> TypeGuard[float]:
    """Is it a number of JSON: no bool, no infinity, no NaN?"""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return isinstance(value, int) or -_INFINITE < value < _INFINITE


def is_between_steps(value: float, step: float, start: float) -> bool:
    """Whether a number lies between two steps from a start; what a computer loses of a fraction is forgiven."""
    beyond = abs(value - start) % step
    return _LOST * step < beyond < (1 - _LOST) * step


def matches(value: str, pattern: str) -> bool:
    """Whether a part of the text matches, as in JSON Schema; compiled at the first use of a pattern, not on import."""
    found = _compiled.get(pattern)
    if found is None:
        import re

        # Python's `$` also fits before a line break at the end; behind a backslash it is the sign itself.
        ours = re.sub(r"(?<!\\)((?:\\\\)*)\$\Z", r"\1\\Z", pattern)
        found = _compiled[pattern] = re.compile(ours)
    return found.search(value) is not None
