"""Defines plain values that know where they were written, so that a problem can name its very place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.language.problem import Place


@dataclass(frozen=True, slots=True)
class Located:
    """A value, where it stands, and its members or items likewise."""

    data: object
    place: Place
    members: Mapping[str, Located] = field(default_factory=dict)
    items: tuple[Located, ...] = ()
    keys: Mapping[str, Place] = field(default_factory=dict)
    """Where each member's name stands."""

    def get(self, *names: str) -> Located | None:
        """The value below these names, or None."""
        at: Located | None = self
        for name in names:
            at = at.members.get(name) if at is not None else None
        return at

    def key(self, name: str) -> Place:
        """Where the name of a member stands, or the mapping itself where there is none."""
        return self.keys.get(name, self.place)

    def down(self, path: Iterable[str | int]) -> Located:
        """The value at a path, or the nearest one above it that exists."""
        at = self
        for step in path:
            below: Located | None
            if isinstance(step, int):
                below = at.items[step] if step < len(at.items) else None
            else:
                below = at.members.get(step)
            if below is None:
                return at
            at = below
        return at

    def at(self, *path: str | int) -> Place:
        """Where the value at a path stands, or the nearest one above it that exists."""
        return self.down(path).place
