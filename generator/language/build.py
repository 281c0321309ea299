"""Builds model values from located YAML that the language has accepted, following `use` to shared values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from generator.frozen import dataclass, replace
from generator.language import corrections
from generator.language.keywords import ALL_LIMITS, KEYWORDS
from generator.language.located import Given, Located, Merged
from generator.language.media_limits import bounds_of
from generator.language.model import (
    ABSENT,
    Absent,
    Claim,
    Contradiction,
    CountLimit,
    Counts,
    Inferred,
    Json,
    KindLimit,
    Media,
    Member,
    NotModelled,
    Relation,
    Source,
    SumLimit,
    Value,
)
from generator.language.pointers import escaped
from generator.language.problem import Place, Problem, expected


@dataclass(frozen=True, slots=True)
class Expanded:
    """A value with what it copies by `use`."""

    node: Located
    chain: tuple[str, ...]
    """The shared names that led here, and those that it copies."""
    type_name: str | None
    """The name of a shared type, if it copies one."""
    files: frozenset[str]
    """The files of what it copies."""


class Shared:
    """What `use` names: the values and the types that are defined in `types/`."""

    def __init__(
        self, values: Mapping[str, Located], types: Mapping[str, Located]
    ) -> None:
        self.values = values
        self.types = types
        self.known: dict[tuple[str, tuple[str, ...]], Expanded] = {}
        """What was found of a name, and of those that led to it: it is the same wherever it is used."""

    def get(self, name: str) -> Located | None:
        """What is defined under a name."""
        return self.values.get(name) or self.types.get(name)


class Builder:
    """Builds the values of one spec; collects what is wrong and which files were used.

    Args:
        shared: What `use` names.
        opened: Whether objects may have members that nobody documents, as those of responses may at every depth: a
            closed one breaks its readers.
    """

    def __init__(self, shared: Shared, *, opened: bool = False) -> None:
        self._shared = shared
        self._opened = opened
        self.problems: list[Problem] = []
        self.files: set[str] = set()

    def body(self, members: Located, type_name: str, description: str | None) -> Value:
        """The body of a request or a response, from the mapping of its members."""
        properties = self._members(members, "", ())
        raw = {"type": "object", "description": description}
        return self._value(members, "", raw, type_name, properties)

    def shared_type(self, name: str, place: Place) -> Value | None:
        """A shared type by its name, as a body of its own."""
        types = self._shared.types
        if name not in types:
            what = f"names the type {name!r}, which no file in types/ defines{expected(name, sorted(types))}"
            self.problems.append(Problem(place, what))
            return None
        return self.value(Given({"use": name}, place), "", ())

    def value(self, node: Located, pointer: str, chain: tuple[str, ...]) -> Value:
        """One value with everything below it; `chain` holds the shared names that led here."""
        self.files.add(node.file)
        found = self._expanded(node, chain)
        self.files |= found.files
        node, chain = found.node, found.chain
        raw: dict[str, Any] = node.data
        items: Value | None = None
        properties: tuple[Member, ...] = ()
        if "items" in raw:
            items = self.value(node.below("items"), f"{pointer}/items", chain)
            if "mediaByKind" in raw and items.type == "string" and not items.kinds:
                items = replace(items, kinds=kind_limits(raw["mediaByKind"]))
        if "properties" in raw:
            properties = self._members(node.below("properties"), pointer, chain)
        type_name = raw.get("name", found.type_name)
        disputed = node.get("contradictions") if "contradictions" in raw else None
        misread = node.get("corrections") if "corrections" in raw else None
        return self._value(
            node, pointer, raw, type_name, properties, items, disputed, misread
        )

    def _members(
        self, node: Located, pointer: str, chain: tuple[str, ...]
    ) -> tuple[Member, ...]:
        return tuple(
            Member(name, self.value(member, f"{pointer}/{escaped(name)}", chain))
            for name, member in node.members.items()
        )

    def _expanded(self, node: Located, chain: tuple[str, ...]) -> Expanded:
        """The value with what it copies by `use`, its own keywords winning."""
        if "use" not in node.data:
            return Expanded(node, chain, None, frozenset())
        name = str(node.data["use"])
        target = self._shared.get(name)
        if target is None or name in chain:
            return self._unknown(node, name, chain)
        base = self._shared.known.get((name, chain))
        if base is None:
            found = self._expanded(target, (*chain, name))
            type_name = name if name in self._shared.types else found.type_name
            files = found.files | {target.file}
            base = Expanded(found.node, found.chain, type_name, files)
            self._shared.known[name, chain] = base
        merged = Merged(node, base.node)
        return Expanded(merged, base.chain, base.type_name, base.files)

    def _unknown(self, node: Located, name: str, chain: tuple[str, ...]) -> Expanded:
        """What stands for a name that is not found, or only within itself; which is a problem."""
        place = node.at("use")
        if name in chain:
            what = f"uses {name!r} within itself: {' -> '.join((*chain, name))}"
        else:
            known = sorted({*self._shared.values, *self._shared.types})
            what = (
                f"uses {name!r}, which no file in types/ defines{expected(name, known)}"
            )
        self.problems.append(Problem(place, what))
        anything = Merged(node, Given({"type": "any"}, place))
        return Expanded(anything, chain, None, frozenset())

    def _value(
        self,
        node: Located,
        pointer: str,
        raw: Mapping[str, Any],
        type_name: str | None,
        properties: tuple[Member, ...] = (),
        items: Value | None = None,
        disputed: Located | None = None,
        misread: Located | None = None,
    ) -> Value:
        inferred = _inferred(raw["inferred"]) if "inferred" in raw else ()
        # The language's schema admits no other words; "" is left to the lint to report.
        type_: Any = raw.get("type") or next(
            (entry.value for entry in inferred if entry.keyword == "type"), ""
        )
        plain = _plain(raw)
        unlisted = next((one.value for one in inferred if one.keyword == "enum"), None)
        if isinstance(unlisted, list) and plain["enum"] is not None:
            plain["enum"] += tuple(unlisted)
        if self._opened:
            plain["additional_properties"] = type_ == "object"
        return Value(
            place=node.place,
            pointer=pointer,
            type="any" if isinstance(type_, list) else type_,
            types=tuple(type_) if isinstance(type_, list) else (),
            items=items,
            type_name=type_name,
            properties=properties,
            media=media(raw["media"]) if "media" in raw else None,
            inferred=inferred,
            media_by_kind=kind_limits(raw.get("mediaByKind", {})),
            relation=_relation(raw["relation"]) if "relation" in raw else None,
            sum_limit=_sum(raw["sum"]) if "sum" in raw else None,
            counts=_counts(raw["counts"]) if "counts" in raw else None,
            kinds=kind_limits(raw.get("mediaByKind", {})) if type_ == "string" else (),
            contradictions=contradictions(disputed, self.problems, pointer),
            corrections=corrections.build(misread),
            written=node,
            **plain,
        )


_ABSENT = {
    row.field: row.absent for row in KEYWORDS if row.field and row.form != "built"
}
_MADE: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    row.name: (row.field, tuple if row.form == "list" else lambda given: given)
    for row in KEYWORDS
    if row.field and row.form != "built"
} | {row.name: (row.field, row.read) for row in ALL_LIMITS}
_READ = {row.name: row.read for row in ALL_LIMITS}


def _plain(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that hold what is written, and nothing that is made of it."""
    found: dict[str, Any] = _ABSENT.copy()
    for name, given in raw.items():
        if name in _MADE:
            field, make = _MADE[name]
            found[field] = make(given)
    return found


def _inferred(raw: Mapping[str, Any]) -> tuple[Inferred, ...]:
    return tuple(
        Inferred(
            keyword,
            _READ[keyword](entry["value"]) if keyword in _READ else entry["value"],
            entry["reason"],
            media(entry["value"]) if keyword == "media" else None,
        )
        for keyword, entry in raw.items()
    )


def kind_limits(raw: Mapping[str, Any]) -> tuple[KindLimit, ...]:
    """What is said of several kinds of files, from its mapping."""
    return tuple(
        KindLimit(
            media({**rule, "kind": kind}),
            rule,
            rule.get("maxItems"),
            rule.get("minItems"),
        )
        for kind, rule in raw.items()
    )


def _counts(raw: Mapping[str, Any]) -> Counts:
    return Counts(
        raw["of"],
        tuple(
            CountLimit(
                tuple(limit["values"]), limit.get("maxItems"), limit.get("minItems")
            )
            for limit in raw["limits"]
        ),
    )


def _relation(raw: Mapping[str, Any]) -> Relation:
    ratio = raw["resolutionRatio"]
    return Relation(ratio["min"], ratio["max"], raw["says"])


def _sum(raw: Mapping[str, Any]) -> SumLimit:
    low, high = (
        _READ[side](raw[side]) if side in raw else None
        for side in ("minimum", "maximum")
    )
    return SumLimit(raw.get("of"), low, high)


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
        bounds=bounds_of(raw),
        opaque="transparency" in raw,
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
