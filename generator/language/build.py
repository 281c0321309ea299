"""Builds model values from located YAML that the language has accepted, following `use` to shared values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from generator.language.keywords import KEYWORDS
from generator.language.located import Located
from generator.language.model import (
    ABSENT,
    Absent,
    Claim,
    Contradiction,
    Inferred,
    Json,
    Media,
    Member,
    NotModelled,
    Relation,
    Source,
    Value,
)
from generator.language.problem import Place, Problem, expected


class Builder:
    """Builds the values of one spec; collects what is wrong and which files were used."""

    def __init__(
        self, shared: Mapping[str, Located], types: Mapping[str, Located]
    ) -> None:
        self._shared = shared
        self._types = types
        self.problems: list[Problem] = []
        self.files: set[str] = set()

    def body(self, members: Located, type_name: str, description: str | None) -> Value:
        """The body of a request or a response, from the mapping of its members."""
        properties = self._members(members, "", ())
        return _value(
            members,
            "",
            {"type": "object", "description": description},
            type_name,
            properties,
        )

    def shared_type(self, name: str, place: Place) -> Value | None:
        """A shared type by its name, as a body of its own."""
        if name not in self._types:
            self.problems.append(
                Problem(
                    place,
                    f"names the type {name!r}, which no file in types/ defines{expected(name, sorted(self._types))}",
                )
            )
            return None
        return self.value(Located({}, place, {"use": Located(name, place)}), "", ())

    def value(self, node: Located, pointer: str, chain: tuple[str, ...]) -> Value:
        """One value with everything below it; `chain` holds the shared names that led here."""
        node, chain, type_name = self._expand(node, chain)
        raw: dict[str, Any] = dict(node.data) if isinstance(node.data, dict) else {}
        if "name" in raw:
            type_name = raw["name"]
        items_node = node.get("items")
        items = (
            self.value(items_node, f"{pointer}/items", chain) if items_node else None
        )
        members = node.get("properties")
        properties = self._members(members, pointer, chain) if members else ()
        value = _value(node, pointer, raw, type_name, properties, items)
        disputed = node.get("contradictions")
        if disputed is None:
            return value
        found = contradictions(disputed, self.problems, pointer)
        return replace(value, contradictions=found)

    def _members(
        self, node: Located, pointer: str, chain: tuple[str, ...]
    ) -> tuple[Member, ...]:
        escaped = {
            name: name.replace("~", "~0").replace("/", "~1") for name in node.members
        }
        return tuple(
            Member(name, self.value(member, f"{pointer}/{escaped[name]}", chain))
            for name, member in node.members.items()
        )

    def _expand(
        self, node: Located, chain: tuple[str, ...]
    ) -> tuple[Located, tuple[str, ...], str | None]:
        """The value with what it copies by `use`, its own keywords winning, and the name of a shared type."""
        self.files.add(node.place.file)
        use = node.get("use")
        if use is None:
            return node, chain, None
        name = str(use.data)
        target = self._shared.get(name) or self._types.get(name)
        own = {key: value for key, value in node.members.items() if key != "use"}
        problem = None
        if target is None:
            problem = (
                f"uses {name!r}, which no file in types/ defines"
                f"{expected(name, sorted({*self._shared, *self._types}))}"
            )
        elif name in chain:
            problem = f"uses {name!r} within itself: {' -> '.join((*chain, name))}"
        if target is None or problem:
            self.problems.append(Problem(use.place, str(problem)))
            inferred_any = {"type": Located("any", use.place), **own}
            return _mapping(inferred_any, node), chain, None
        base, deeper, type_name = self._expand(target, (*chain, name))
        merged = _mapping({**base.members, **own}, node, base.keys)
        return merged, deeper, name if name in self._types else type_name


def _mapping(
    members: Mapping[str, Located],
    like: Located,
    keys: Mapping[str, Place] | None = None,
) -> Located:
    data = {name: value.data for name, value in members.items()}
    return Located(data, like.place, members, (), {**(keys or {}), **like.keys})


def _value(
    node: Located,
    pointer: str,
    raw: Mapping[str, Any],
    type_name: str | None,
    properties: tuple[Member, ...] = (),
    items: Value | None = None,
) -> Value:
    inferred = tuple(
        Inferred(
            keyword,
            entry["value"],
            entry["reason"],
            media(entry["value"]) if keyword == "media" else None,
        )
        for keyword, entry in raw.get("inferred", {}).items()
    )
    # The language's schema admits no other words; "" is left to the lint to report.
    type_: Any = raw.get("type") or next(
        (entry.value for entry in inferred if entry.keyword == "type"), ""
    )
    return Value(
        place=node.place,
        pointer=pointer,
        type=type_,
        items=items,
        type_name=type_name,
        properties=properties,
        media=media(raw["media"]) if "media" in raw else None,
        inferred=inferred,
        relation=_relation(raw.get("relation")),
        contradictions=(),
        written=node,
        **_plain(raw),
    )


_PLAIN = tuple(
    (row.field, row) for row in KEYWORDS if row.field and row.form == "plain"
)
_LISTS = tuple((row.field, row) for row in KEYWORDS if row.field and row.form == "list")


def _plain(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that hold what is written, and nothing that is made of it."""
    found = {field: raw.get(row.name, row.absent) for field, row in _PLAIN}
    for field, row in _LISTS:
        found[field] = tuple(raw[row.name]) if row.name in raw else row.absent
    return found


def _relation(raw: Mapping[str, Any] | None) -> Relation | None:
    if raw is None:
        return None
    ratio = raw["resolutionRatio"]
    return Relation(ratio["min"], ratio["max"], raw["says"])


def media(raw: Mapping[str, Any]) -> Media:
    """A media rule, stated or inferred, from its mapping."""
    ratio = raw.get("aspectRatio")
    return Media(
        kind=raw["kind"],
        forms=tuple(raw.get("forms", ("url", "data-uri"))),
        types=tuple(raw.get("types", ())),
        max_size=raw.get("maxSize"),
        max_decoded_size=raw.get("maxDecodedSize"),
        min_width=raw.get("minWidth"),
        min_height=raw.get("minHeight"),
        aspect_ratio=(ratio["min"], ratio["max"]) if ratio else None,
    )


def sources(node: Located | None) -> tuple[Source, ...]:
    """The captures that a file names."""
    raw: Any = node.data if node else {}
    return tuple(
        Source(
            id=name,
            provider=source["provider"],
            url=source["url"],
            form=source["form"],
            date=source["date"],
            language=source.get("language"),
            digest=source.get("digest"),
            note=source.get("note"),
        )
        for name, source in raw.items()
    )


def contradictions(
    node: Located | None,
    problems: list[Problem],
    pointer: str = "",
    body: str = "request",
) -> tuple[Contradiction, ...]:
    """The contradictions that a file records, or a value at `pointer`; one without a ruling is a problem."""
    found = []
    for item in node.items if node else ():
        given: Any = item.data
        raw: dict[str, Any] = {"pointer": pointer, "in": body, **given}
        if "ruling" not in raw:
            what = f"{raw['pointer']}: {raw['keyword']} is contradicted and not ruled on: add 'ruling' with what holds"
            problems.append(Problem(item.at("keyword"), f"{what} and the reason"))
            continue
        claims = tuple(
            Claim(claim["source"], _given(claim), claim["says"])
            for claim in raw["claims"]
        )
        ruling = raw["ruling"]
        found.append(
            Contradiction(
                item,
                raw["in"],
                raw["pointer"],
                raw["keyword"],
                claims,
                ruling["holds"],
                ruling["reason"],
            )
        )
    return tuple(found)


def _given(claim: Mapping[str, Any]) -> Json | Absent:
    value: Json | Absent = claim.get("value", ABSENT)
    return value


def not_modelled(node: Located | None) -> tuple[NotModelled, ...]:
    """What a file says that nobody models."""
    raw: Any = node.data if node else ()
    return tuple(
        NotModelled(
            part.get("in", "request"), part["pointer"], part["source"], part["reason"]
        )
        for part in raw
    )
