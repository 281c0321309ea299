"""Defines what one documentation page states, as frozen values and as JSON; what it does not state is absent."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from typing import Any, Literal

from generator.frozen import dataclass
from generator.language.keywords import STATED
from generator.language.pointers import escaped

Json = object
"""A plain JSON value."""
Part = Literal["request", "response", "header"]

KEYWORDS = tuple(row.fact for row in STATED)
"""What can be stated of a parameter, in the order in which it is shown."""


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter, a header or a field of a response, with what the page states of it by keyword.

    `type` is string, integer, number, boolean, array, object, or one of these with `[]` for an array whose item type is
    stated. `examples` is an open list, `enum` a closed one.
    """

    name: str
    stated: Mapping[str, Json] = field(default_factory=dict)
    fields: tuple[Field, ...] = ()
    """Fields of an object, or of the objects in an array."""
    seen: Literal["list", "sample", "text"] = "list"
    """Where: with a mark-up or a list entry of its own, in the sample call only, or named in a sentence only."""

    @property
    def is_array(self) -> bool:
        """Whether it is an array of any kind."""
        kind = str(self.stated.get("type", ""))
        return kind == "array" or kind.endswith("[]")

    def to_json(self) -> dict[str, Any]:
        """As a JSON object, its keywords in the order of KEYWORDS."""
        found: dict[str, Any] = {"name": self.name}
        found |= {key: self.stated[key] for key in KEYWORDS if key in self.stated}
        if self.fields:
            found["fields"] = [field.to_json() for field in self.fields]
        if self.seen != "list":
            found["seen"] = self.seen
        return found

    @classmethod
    def from_json(cls, raw: Mapping[str, Any]) -> Field:
        """The reverse of `to_json`."""
        return cls(
            raw["name"],
            {key: raw[key] for key in KEYWORDS if key in raw},
            tuple(cls.from_json(field) for field in raw.get("fields", ())),
            raw.get("seen", "list"),
        )


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """A statement of the page that a person has to read: it is not understood, or it contradicts another one."""

    part: Part
    pointer: str
    """Such as `/subjects/items/images`; empty: the page as a whole."""
    keyword: str
    says: str
    unread: bool = False
    """Whether the statement is not understood, so that facts may be lacking."""

    def to_json(self) -> dict[str, Any]:
        """As a JSON object."""
        found: dict[str, Any] = {"in": self.part, "pointer": self.pointer}
        found |= {"keyword": self.keyword, "says": self.says}
        return found | ({"unread": True} if self.unread else {})


@dataclass(frozen=True, slots=True)
class Unexplained:
    """A sentence that has a word for a constraint, and of which nothing was read: a person should read it."""

    pointer: str
    """Of the parameter in whose description it stands."""
    says: str

    def to_json(self) -> dict[str, Any]:
        """As a JSON object."""
        return {"pointer": self.pointer, "says": self.says}


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page states of one endpoint."""

    form: str
    """markdown, rendered or anchored; collected, if the facts were gathered without the page at hand."""
    title: str | None = None
    method: str | None = None
    path: str | None = None
    host: str | None = None
    """Scheme and host of the sample call."""
    headers: tuple[Field, ...] = ()
    parameters: tuple[Field, ...] = ()
    response: tuple[Field, ...] = ()
    conditions: tuple[Mapping[str, Any], ...] = ()
    """Each in the words of `vocabulary`, as in the spec language. A nested parameter is called by its pointer."""
    ambiguities: tuple[Ambiguity, ...] = ()
    unexplained: tuple[Unexplained, ...] = ()
    texts: Mapping[tuple[Part, str], str] = field(
        default_factory=dict, compare=False, repr=False
    )
    """Part and pointer -> the description, in which corrections find their sentences; it is not a fact."""

    def to_json(self) -> dict[str, Any]:
        """As a JSON object; what the page does not state is absent."""
        found: dict[str, Any] = {"form": self.form}
        for key in ("title", "method", "path", "host"):
            value = getattr(self, key)
            if value is not None:
                found[key] = value
        for key in ("headers", "parameters", "response"):
            found[key] = [part.to_json() for part in getattr(self, key)]
        if self.conditions:
            found["conditions"] = [dict(condition) for condition in self.conditions]
        found["doubts"] = [ambiguity.to_json() for ambiguity in self.ambiguities]
        if self.unexplained:
            found["unexplained"] = [sentence.to_json() for sentence in self.unexplained]
        return found

    @classmethod
    def from_json(cls, raw: Mapping[str, Any]) -> Facts:
        """The reverse of `to_json`, without the ambiguities and what is unexplained."""
        return cls(
            form=raw["form"],
            title=raw.get("title"),
            method=raw.get("method"),
            path=raw.get("path"),
            host=raw.get("host"),
            headers=tuple(map(Field.from_json, raw.get("headers", ()))),
            parameters=tuple(map(Field.from_json, raw.get("parameters", ()))),
            response=tuple(map(Field.from_json, raw.get("response", ()))),
            conditions=tuple(raw.get("conditions", ())),
        )

    @property
    def digest(self) -> str:
        """`sha256:` and the digest of the facts alone: the same for every capture that states the same."""
        raw = replace(
            self, form="", title=None, ambiguities=(), unexplained=()
        ).to_json()
        text = json.dumps(_sorted(raw), sort_keys=True, separators=(",", ":"))
        return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


@dataclass(frozen=True, slots=True)
class Page:
    """A page that was read whole: its facts, and what it says of itself."""

    name: str
    """The file or URL from which it was read."""
    facts: Facts
    urls: tuple[str, ...] = ()
    """Addresses that the page gives as its own."""
    origins: tuple[str, ...] = ()
    """Scheme and host of whatever names the provider: its own address, the index it names."""
    language: Literal["en", "zh"] = "en"
    date: str | None = None
    """When it was captured, if it says so: an ISO date."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A page of which no facts are to be had, and why."""

    name: str
    reason: str
    form: str | None = None
    """Its form, where it was recognised."""
    incomplete: bool = False
    """Whether it was recognised, but cut off."""


def _sorted(value: Any) -> Any:
    """A value with its lists of fields in the order of their names, which is not a fact."""
    if isinstance(value, list):
        named = value and all(
            isinstance(member, dict) and "name" in member for member in value
        )
        found = [_sorted(member) for member in value]
        return sorted(found, key=lambda member: str(member["name"])) if named else found
    if isinstance(value, dict):
        return {key: _sorted(member) for key, member in value.items()}
    return value


def below(pointer: str, field: Field) -> str:
    """The pointer of a field's own fields, without the last name: `/subjects` of an array gives `/subjects/items`."""
    return f"{pointer}/items" if field.is_array else pointer


def at(facts: Facts, part: Part, pointer: str) -> Field | None:
    """The field at a pointer."""
    fields = facts.parameters if part == "request" else facts.response
    return dict(walk(fields)).get(pointer)


def walk(fields: Iterable[Field], above: str = "") -> Iterator[tuple[str, Field]]:
    """Every field with its pointer, those above before those below."""
    for stated in fields:
        pointer = f"{above}/{escaped(stated.name)}"
        yield pointer, stated
        yield from walk(stated.fields, below(pointer, stated))
