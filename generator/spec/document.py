"""Reads one YAML file into plain values that know where they stand.

The scalars follow YAML 1.2's core rules, and a plain scalar that other readers take for something else
(`16:9`, `no`, `2026-07-22`) is refused: whoever reads these files with whatever library sees the same values.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from generator.spec.problem import Place, Problem

_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_INTEGER = re.compile(r"[-+]?[0-9]+\Z")
_FLOAT = re.compile(
    r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*|[0-9]+(\.[0-9]*)?[eE][-+]?[0-9]+)\Z"
)
_WORDS = {"true": True, "false": False, "null": None, "": None}
_TEXT_TAG = "tag:yaml.org,2002:str"
_DEEPEST = 100


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

    def down(self, path: Iterator[str | int] | tuple[str | int, ...]) -> Located:
        """The value at a path, or the nearest one above it that exists."""
        at = self
        for step in path:
            below = (
                at.members.get(step)
                if isinstance(step, str)
                else at.items[step] if step < len(at.items) else None
            )
            if below is None:
                return at
            at = below
        return at


def read(path: Path, name: str) -> tuple[Located | None, list[Problem]]:
    """The content of a file and what is wrong with its YAML; `name` is how problems call the file."""
    start = Place(name)
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        return None, [Problem(start, f"cannot be read: {error.strerror or error}")]
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        column = error.start - (error.object.rfind(b"\n", 0, error.start) + 1) + 1
        what = f"is not UTF-8: byte 0x{error.object[error.start]:02x}; save the file as UTF-8"
        return None, [Problem(Place(name, line, column), what)]
    return parse(text, name)


def parse(text: str, name: str) -> tuple[Located | None, list[Problem]]:
    """Like `read`, for a text."""
    try:
        node = yaml.compose(text, Loader=_Loader)
    except RecursionError:
        return None, [Problem(Place(name), "is nested too deeply to be read")]
    except yaml.YAMLError as error:
        return None, [_broken(error, name)]
    if node is None:
        return None, [Problem(Place(name), "is empty: expected a mapping of keywords")]
    composer = _Composer(name)
    located = composer.locate(node, 0)
    if not composer.problems and not isinstance(located.data, dict):
        composer.problems.append(
            Problem(located.place, "expected a mapping of keywords")
        )
    return (None if composer.problems else located), composer.problems


def _broken(error: yaml.YAMLError, name: str) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    what = (
        getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
    )
    place = Place(name, mark.line + 1, mark.column + 1) if mark else Place(name)
    return Problem(place, f"is not YAML: {what}")


class _Composer:
    """Walks the nodes of one document and collects what the language does not allow of YAML."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.problems: list[Problem] = []
        self._seen: set[int] = set()

    def locate(self, node: yaml.Node, depth: int) -> Located:
        place = Place(self.name, node.start_mark.line + 1, node.start_mark.column + 1)
        if id(node) in self._seen:
            return self._refuse(
                place, "is an alias: write it out, or share it by name with 'use'"
            )
        if depth > _DEEPEST:
            return self._refuse(place, f"is nested more than {_DEEPEST} deep")
        if not isinstance(node, yaml.ScalarNode):
            self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, place, depth)
        if isinstance(node, yaml.SequenceNode):
            items = tuple(self.locate(item, depth + 1) for item in node.value)
            return Located([item.data for item in items], place, items=items)
        assert isinstance(node, yaml.ScalarNode)
        return Located(self._scalar(node, place), place)

    def _refuse(self, place: Place, message: str) -> Located:
        self.problems.append(Problem(place, message))
        return Located(None, place)

    def _mapping(self, node: yaml.MappingNode, place: Place, depth: int) -> Located:
        members: dict[str, Located] = {}
        keys: dict[str, Place] = {}
        for key, value in node.value:
            at = Place(self.name, key.start_mark.line + 1, key.start_mark.column + 1)
            name = key.value if isinstance(key, yaml.ScalarNode) else None
            if name is None:
                self._refuse(at, "is no name: the keys of a mapping are texts")
            elif name in members:
                self._refuse(
                    at,
                    f"repeats the key {name!r}, first written at line {keys[name].line}",
                )
            else:
                members[name] = self.locate(value, depth + 1)
                keys[name] = at
        return Located(
            {name: value.data for name, value in members.items()},
            place,
            members,
            (),
            keys,
        )

    def _scalar(self, node: yaml.ScalarNode, place: Place) -> object:
        text = node.value
        if node.style or node.tag not in _PLAIN_TAGS:
            if node.tag not in _PLAIN_TAGS:
                self._refuse(
                    place, f"has the tag {node.tag}: tags are not part of the language"
                )
            return text
        value: object = text
        if text in _WORDS:
            value = _WORDS[text]
        elif _INTEGER.match(text):
            value = int(text) if len(text) < 400 else text
        elif _FLOAT.match(text):
            value = float(text)
        if isinstance(value, str) != (node.tag == _TEXT_TAG) or (
            text[:1] in "-+0" and re.match(r"[-+]?0[0-9]", text)
        ):
            self._refuse(
                place,
                f"{text!r} is read differently by different YAML readers: put it in quotes",
            )
        return value


_PLAIN_TAGS = {
    f"tag:yaml.org,2002:{kind}"
    for kind in ("str", "int", "float", "bool", "null", "timestamp", "merge", "value")
}
