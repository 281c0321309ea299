"""Defines plain values that know where they were written, so that a problem can name its very place.

Few places are ever asked for: only who has a problem asks. So a file's marks are kept as numbers, one after the other
in the order in which its nodes are written, and what is asked for is made of them then.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from generator.language.problem import Place


class Located:
    """A value, where it stands, and its members or items likewise."""

    __slots__ = ("data",)

    data: Any
    """The value, plain."""

    @property
    def file(self) -> str:
        """The file in which it stands."""
        return self.place.file

    @property
    def place(self) -> Place:
        """Where it stands."""
        raise NotImplementedError

    @property
    def members(self) -> Mapping[str, Located]:
        """What is below a mapping, by name."""
        raise NotImplementedError

    @property
    def items(self) -> tuple[Located, ...]:
        """What is in a list."""
        return ()

    @property
    def keys(self) -> Mapping[str, Place]:
        """Where each member's name stands."""
        return {}

    def get(self, *names: str) -> Located | None:
        """The value below these names, or None."""
        at: Located | None = self
        for name in names:
            at = at._member(name) if at is not None else None
        return at

    def below(self, name: str) -> Located:
        """The member of a name that is there."""
        found = self._member(name)
        assert found is not None
        return found

    def key(self, name: str) -> Place:
        """Where the name of a member stands, or the mapping itself where there is none."""
        return self.keys.get(name, self.place)

    def down(self, path: Iterable[str | int]) -> Located:
        """The value at a path, or the nearest one above it that exists."""
        at = self
        for step in path:
            below = at._item(step) if isinstance(step, int) else at._member(step)
            if below is None:
                return at
            at = below
        return at

    def at(self, *path: str | int) -> Place:
        """Where the value at a path stands, or the nearest one above it that exists."""
        return self.down(path).place

    def _item(self, number: int) -> Located | None:
        items = self.items
        return items[number] if number < len(items) else None

    def _member(self, name: str) -> Located | None:
        return self.members.get(name)


class Marks:
    """Where the nodes of one file stand, in the order in which they are written; the key of a member is one, too.

    Args:
        file: How problems call the file.
        starts: The mark of a scanner where each node begins.
        after: The number of the node behind each and all that is in it.
    """

    __slots__ = ("_after", "_columns", "_lines", "file")

    def __init__(self, file: str, starts: Sequence[Any], after: array[int]) -> None:
        self.file = file
        self._lines = array("I", [mark.line for mark in starts])
        self._columns = array("I", [mark.column for mark in starts])
        self._after = after

    def place(self, number: int) -> Place:
        """Where a node stands."""
        return Place(self.file, self._lines[number] + 1, self._columns[number] + 1)

    def after(self, number: int) -> int:
        """The number of the node behind one and all that is in it."""
        return self._after[number]


class Written(Located):
    """A value that stands in a file."""

    __slots__ = ("_marks", "_number")

    def __init__(self, data: Any, marks: Marks, number: int = 0) -> None:
        self.data = data
        self._marks = marks
        self._number = number

    @property
    def file(self) -> str:
        """The file in which it stands."""
        return self._marks.file

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self._marks.place(self._number)

    @property
    def members(self) -> Mapping[str, Located]:
        """What is below a mapping, by name."""
        return {name: self._below(name, key + 1) for name, key in self._numbers()}

    @property
    def items(self) -> tuple[Located, ...]:
        """What is in a list."""
        if not isinstance(self.data, list):
            return ()
        found, number = [], self._number + 1
        for item in self.data:
            found.append(Written(item, self._marks, number))
            number = self._marks.after(number)
        return tuple(found)

    @property
    def keys(self) -> Mapping[str, Place]:
        """Where each member's name stands."""
        return {name: self._marks.place(key) for name, key in self._numbers()}

    def key(self, name: str) -> Place:
        """Where the name of a member stands, or the mapping itself where there is none."""
        number = self._number_of(name)
        return self.place if number is None else self._marks.place(number)

    def _member(self, name: str) -> Located | None:
        number = self._number_of(name)
        return None if number is None else self._below(name, number + 1)

    def _number_of(self, name: str) -> int | None:
        # Most that is looked for is not there, and then no mark is.
        if not isinstance(self.data, dict) or name not in self.data:
            return None
        return next(key for known, key in self._numbers() if known == name)

    def _below(self, name: str, number: int) -> Written:
        return Written(self.data[name], self._marks, number)

    def _numbers(self) -> Iterable[tuple[str, int]]:
        """Each member's name with the number of its key."""
        number = self._number + 1
        for name in self.data if isinstance(self.data, dict) else ():
            yield name, number
            number = self._marks.after(number + 1)


class Given(Located):
    """A value that stands in no file, and counts as written at a place, with all that is below it."""

    __slots__ = ("_place",)

    def __init__(self, data: Any, place: Place) -> None:
        self.data = data
        self._place = place

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self._place

    @property
    def members(self) -> Mapping[str, Located]:
        """What is below a mapping, by name."""
        if not isinstance(self.data, dict):
            return {}
        return {name: Given(value, self._place) for name, value in self.data.items()}

    @property
    def items(self) -> tuple[Located, ...]:
        """What is in a list."""
        given = self.data if isinstance(self.data, list) else ()
        return tuple(Given(item, self._place) for item in given)


class Merged(Located):
    """A mapping with the members of another one that it copies by `use`, its own winning."""

    __slots__ = ("_base", "_own")

    def __init__(self, own: Located, base: Located) -> None:
        self._own = own
        self._base = base
        self.data = {**base.data, **own.data}
        self.data.pop("use", None)

    @property
    def file(self) -> str:
        """The file of the mapping itself."""
        return self._own.file

    @property
    def place(self) -> Place:
        """Where the mapping itself stands."""
        return self._own.place

    @property
    def members(self) -> Mapping[str, Located]:
        """What is below it, by name."""
        both = {**self._base.members, **self._own.members}
        return {name: member for name, member in both.items() if name != "use"}

    @property
    def keys(self) -> Mapping[str, Place]:
        """Where each member's name stands."""
        return {**self._base.keys, **self._own.keys}

    def _member(self, name: str) -> Located | None:
        if name not in self.data:
            return None
        return self._own._member(name) or self._base._member(name)
