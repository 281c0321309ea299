"""Names the constants and the variables of a generated module by the places in a body that they are for."""

from __future__ import annotations

import hashlib
import re
from typing import TypeVar

T = TypeVar("T")

_LONGEST = 40
"""Of a constant, so that the lines that use it have room."""


def below(depth: int) -> str:
    """What stands behind a variable within so many arrays, in every language: `item`, `item2`, `item3`."""
    return str(depth + 1) if depth else ""


def constant_name(pointer: str) -> str:
    """A module constant for a place in a body: `/subjects/items/style` gives `_SUBJECTS_ITEMS_STYLE`."""
    # One underscore in front: Python mangles names with two within a class.
    words = re.sub(r"\W", "_", pointer, flags=re.ASCII).upper().lstrip("_")
    name = f"_{words or 'X'}"
    if len(name) <= _LONGEST:
        return name
    return f"{name[: _LONGEST - 9]}_{hashlib.sha256(pointer.encode()).hexdigest()[:8].upper()}"


def defined(constants: dict[str, T], name: str, value: T) -> str:
    """The name under which a module defines a constant: another one with the same value is shared."""
    for known, other in constants.items():
        if other == value:
            return known
    unique, number = name, 2
    while unique in constants:
        unique, number = f"{name}_{number}", number + 1
    constants[unique] = value
    return unique
