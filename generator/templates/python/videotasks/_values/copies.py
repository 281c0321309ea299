"""Copies what a user gave in plain JSON values, so that nobody else can change it."""

from __future__ import annotations

from videotasks._values.kinds import SIMPLE, as_array, as_object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Final

DEEPEST: Final = 100
"""So many arrays and objects within each other are copied; more are a mistake, such as a list that holds itself."""


class UnreadableError(ValueError):
    """A value that cannot be copied; the text says why."""


def to_plain(value: Any, depth: int = 0) -> Any:
    """A copy in plain JSON values: tuples become lists, mappings dicts; texts and numbers stay.

    Args:
        value: The value.
        depth: In how many others it is.

    Raises:
        UnreadableError: It is nested too deep, or a mapping in it cannot be read.
    """
    kind = value.__class__
    if kind is list or kind is dict:
        copy = value.copy()
    elif kind in SIMPLE:
        return value
    else:
        copy = _copied(value)
        if copy is None:
            return value
    if depth == DEEPEST:
        raise UnreadableError(f"is nested more than {DEEPEST} deep, or holds itself")
    for key, item in enumerate(copy) if copy.__class__ is list else copy.items():
        if item.__class__ not in SIMPLE:
            copy[key] = to_plain(item, depth + 1)
    return copy


def copy_objects(items: list[Any]) -> list[Any]:
    """A copy of a list, with copies of the objects in it, of which nothing is copied that lies deeper."""
    return [item.copy() if item.__class__ is dict else item for item in items]


def _copied(value: Any) -> Any:
    """A list of an array's items, a dict of an object's members; None for anything else."""
    items = as_array(value)
    if items is not None:
        return list(items)
    members = as_object(value)
    return None if members is None else read(members)


def read(members: Mapping[Any, Any] | None) -> dict[Any, Any]:
    """The members of a mapping, whoever wrote its class.

    Raises:
        UnreadableError: The mapping itself fails.
    """
    try:
        return {} if members is None else dict(members.items())
    except Exception as error:
        from videotasks._values.strikes import struck

        if struck(error):
            raise
        raise UnreadableError(f"cannot be read: {type(error).__name__}") from error
