"""Puts the fields of a flat list where the sample call has them: rendered pages list nested fields like all others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from generator.pages.reading.describe import Entry, type_of

_DEEPEST = 40
"""Levels to which a sample is followed."""


def nested(entries: Sequence[Entry], sample: Mapping[str, Any] | None) -> list[Entry]:
    """The entries of a list, each with the following ones that lie in it, and with what only the sample shows."""
    if not sample:
        return list(entries)
    return _List(entries).within(sample)


class _List:
    """A flat list that is gone through once."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._next = 0
        self._left = Counter(entry.name for entry in entries)

    def within(
        self,
        shown: Mapping[str, Any],
        outer: frozenset[str] = frozenset(),
        depth: int = 0,
    ) -> list[Entry]:
        """The entries from the next one on that belong into an object.

        Args:
            shown: The object in the sample.
            outer: Names that are still to come further out.
            depth: Of the object.
        """
        found: list[Entry] = []
        seen: set[str] = set()
        while self._next < len(self._entries):
            entry = self._entries[self._next]
            belongs = entry.name in shown and entry.name not in seen
            if not found and entry.name in outer and self._left[entry.name] == 1:
                # Listed once, and nothing else of this object is: the outer one is meant.
                belongs = False
            if depth and not belongs:
                break
            self._next += 1
            self._left[entry.name] -= 1
            if not belongs:
                # It lies nowhere in the sample: then it is one of the list itself.
                found.append(entry)
                continue
            seen.add(entry.name)
            inner = _object(shown[entry.name])
            below: list[Entry] = []
            if inner and _holds(entry) and depth < _DEEPEST:
                further = (outer | shown.keys()) - seen
                below = self.within(inner, further, depth + 1)
            found.append(
                replace(entry, nested=_with_shown(below, inner)) if inner else entry
            )
        return found


def _holds(entry: Entry) -> bool:
    kind = type_of(entry.type_word or "") or ""
    return kind in ("object", "array", "object[]", "")


def _object(shown: Any) -> Mapping[str, Any]:
    """The members that a sample shows of an object, or of the objects in a list."""
    if isinstance(shown, list):
        shown = shown[0] if shown else None
    return shown if isinstance(shown, Mapping) else {}


def _with_shown(listed: Sequence[Entry], shown: Mapping[str, Any]) -> list[Entry]:
    """The listed members of an object, then those that only the sample has."""
    names = {entry.name for entry in listed}
    return [
        *listed,
        *(entry for entry in _only_shown(shown) if entry.name not in names),
    ]


def _only_shown(shown: Mapping[str, Any], depth: int = 0) -> Iterator[Entry]:
    for name, value in shown.items():
        inner = _object(value) if depth < _DEEPEST else {}
        yield Entry(
            str(name),
            _shown_type(value),
            nested=list(_only_shown(inner, depth + 1)),
            seen="sample",
        )


def _shown_type(shown: Any) -> str | None:
    """The type that a sample value shows; a number may be an integer or not, an empty object anything."""
    if isinstance(shown, bool):
        return "boolean"
    if isinstance(shown, str):
        return "string"
    if isinstance(shown, list):
        return "array"
    return "object" if isinstance(shown, Mapping) and shown else None
