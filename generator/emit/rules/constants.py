"""Names the constants and the variables of a generated module by the places in a body that they are for."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Hashable, Iterator, Mapping
from typing import TypeVar

T = TypeVar("T", bound=Hashable)

_LONGEST = 40
"""Of a constant, so that the lines that use it have room."""


def below(depth: int) -> str:
    """What stands behind a variable within so many arrays, in every language: `item`, `item2`, `item3`."""
    return str(depth + 1) if depth else ""


_OF_NO_NAME = re.compile(r"\W", re.ASCII)
"""What no name has."""


def constant_name(pointer: str) -> str:
    """A module constant for a place in a body: `/subjects/items/style` gives `_SUBJECTS_ITEMS_STYLE`."""
    # One underscore in front: Python mangles names with two within a class.
    words = _OF_NO_NAME.sub("_", pointer).upper().lstrip("_")
    name = f"_{words or 'X'}"
    if len(name) <= _LONGEST:
        return name
    return f"{name[: _LONGEST - 9]}_{hashlib.sha256(pointer.encode()).hexdigest()[:8].upper()}"


class Constants(Mapping[str, T]):
    """The constants of a module, name -> value; a value stands there once, whatever it is for."""

    def __init__(self) -> None:
        self._values: dict[str, T] = {}
        self._names: dict[T, str] = {}

    def defined(self, name: str, value: T) -> str:
        """The name under which a value is defined: the one that it has already, else this one, if need be numbered."""
        if value in self._names:
            return self._names[value]
        unique, number = name, 2
        while unique in self._values:
            unique, number = f"{name}_{number}", number + 1
        self._values[unique] = value
        self._names[value] = unique
        return unique

    def copy(self) -> Constants[T]:
        """The same, to be gone on with."""
        found = Constants[T]()
        found._values, found._names = self._values.copy(), self._names.copy()
        return found

    def __getitem__(self, name: str) -> T:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)
