"""Puts at each parameter of a draft what its page says of it and no keyword can hold, as a comment."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.language.pointers import unescaped
from generator.pages.facts import Facts

_MARK = "note-"
_LINE = re.compile(rf"^(\s*){_MARK}(\d+): \d+$", re.MULTILINE)


class Notes:
    """The notes of a draft: those at their parameters, and the others."""

    def __init__(self, facts: Facts, parameters: Mapping[str, Any]) -> None:
        self._notes: list[str] = []
        self.elsewhere: list[str] = []
        """Of parameters that are written on one line, as they use a shared value."""
        for pointer, note in _said(facts):
            place = _place(parameters, pointer)
            if place is None:
                self.elsewhere.append(f"{pointer}: {note}")
            else:
                place[f"{_MARK}{len(self._notes)}"] = len(self._notes)
                self._notes.append(note)

    def written_out(self, text: str) -> str:
        """The text of a draft with its notes as comments."""
        return _LINE.sub(
            lambda match: f"{match[1]}# {self._notes[int(match[2])]}", text
        )


def _said(facts: Facts) -> Iterator[tuple[str, str]]:
    for sentence in facts.unexplained:
        said = " ".join(sentence.says.split())
        yield sentence.pointer, f"no fact was read of: {said}"


def _place(parameters: Mapping[str, Any], pointer: str) -> dict[str, Any] | None:
    """The draft of a parameter, if it is written out."""
    top: dict[str, Any] = {"properties": parameters}
    node: Any = top
    for step in pointer.split("/")[1:]:
        name = unescaped(step)
        members = node.get("properties") if isinstance(node, dict) else None
        if isinstance(members, Mapping) and name in members:
            node = members[name]
        elif isinstance(node, dict) and name == "items":
            node = node.get("items")
        else:
            return None
    return node if isinstance(node, dict) and "use" not in node else None
