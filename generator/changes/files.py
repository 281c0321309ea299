"""Compares what two rules demand of a file: how it is given, its types, its size, its sides, its length."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from generator.changes.change import Change, Relation, related, severity_of
from generator.changes.note import Scope
from generator.changes.scalars import limits_related
from generator.language.media import ratio
from generator.language.media_narrowing import is_wider, sides
from generator.language.model import Json, KindLimit, Media, Value
from generator.language.sizes import allowed_bytes

_IN_SCHEMAS = ("kind", "forms", "types")
"""What a pattern can say of a text; the rest is said of bytes."""


def differences(old: Value, new: Value, scope: Scope) -> Iterator[Change]:
    """What differs in the rule of one file."""
    pointer = new.pointer
    if old.media is None or new.media is None:
        if old.media is not new.media and not (old.kinds or new.kinds):
            relation: Relation = "wider" if new.media is None else "narrower"
            both = (_plain(old.media), _plain(new.media))
            words = (
                "any text is taken, not only a file"
                if new.media is None
                else "only a file is taken, not any text"
            )
            yield scope.related(pointer, "media", both, relation, words)
        return
    for keyword, before, after, sub in rules(old.media, new.media):
        yield scope.related(
            pointer,
            f"media.{keyword}",
            (before, after),
            sub,
            f"{keyword} is {_said(after)} instead of {_said(before)}",
            seen=keyword in _IN_SCHEMAS,
        )


def rules(old: Media, new: Media) -> Iterator[tuple[str, Json, Json, Relation]]:
    """Each part of a rule that differs: its keyword, before, after, and how they lie to each other."""
    if old.kind != new.kind:
        yield "kind", old.kind, new.kind, "other"
        return
    if {*old.forms} != {*new.forms}:
        yield "forms", [*old.forms], [*new.forms], _lists(old.forms, new.forms)
    if {*old.types} != {*new.types}:
        types = _types(old.types, new.types)
        yield "types", [*old.types] or None, [*new.types] or None, types
    for keyword, sizes in (
        ("maxSize", (old.max_size, new.max_size)),
        ("maxDecodedSize", (old.max_decoded_size, new.max_decoded_size)),
    ):
        counted = [None if size is None else allowed_bytes(size) for size in sizes]
        if counted[0] != counted[1]:
            yield keyword, *sizes, limits_related("upper", *counted)
    if old.aspect_ratio != new.aspect_ratio:
        both = (_ratio(old.aspect_ratio), _ratio(new.aspect_ratio))
        between = _between(old.aspect_ratio, new.aspect_ratio)
        if between != "same":
            yield "aspectRatio", *both, between
    yield from _sides(old, new)
    if old.opaque != new.opaque:
        opaque: Relation = "narrower" if new.opaque else "wider"
        words = ["forbidden" if one.opaque else None for one in (old, new)]
        yield "transparency", words[0], words[1], opaque


def kinds(old: Value, new: Value, scope: Scope) -> Iterator[Change]:
    """What differs in what a list, or a text, may hold of each kind of files."""
    before = {limit.media.kind: limit for limit in old.media_by_kind}
    after = {limit.media.kind: limit for limit in new.media_by_kind}
    if not before or not after:
        single = _single(old if after else new)
        if (before or after) and single is not None:
            yield _of_one_or_several(single, old, new, scope)
        elif before or after:
            relation: Relation = "wider" if before else "narrower"
            both = (_kinds(old.media_by_kind), _kinds(new.media_by_kind))
            words = (
                "nothing is said of the kinds of files any more"
                if before
                else "files of some kinds alone, by the rules of their kinds, are taken"
            )
            yield scope.related(
                new.pointer, "mediaByKind", both, relation, words, seen=False
            )
        return
    for kind in sorted({*before, *after}):
        keyword = f"mediaByKind.{kind}"
        if kind not in before or kind not in after:
            taken = kind in after
            both = (_kind(before.get(kind)), _kind(after.get(kind)))
            words = (
                f"{kind} files are {'taken, too' if taken else 'not taken any more'}"
            )
            found: Relation = "wider" if taken else "narrower"
            yield scope.related(new.pointer, keyword, both, found, words, seen=False)
            continue
        own, said = before[kind], after[kind]
        counted: list[tuple[str, Json, Json, Relation]] = [
            (name, one, other, limits_related(side, one, other))
            for name, one, other, side in (
                ("minItems", own.min_items, said.min_items, "lower"),
                ("maxItems", own.max_items, said.max_items, "upper"),
            )
            if one != other
        ]
        for name, one, other, found in (*rules(own.media, said.media), *counted):
            words = f"{name} of {kind} files is {_said(other)} instead of {_said(one)}"
            yield scope.related(
                new.pointer,
                f"{keyword}.{name}",
                (one, other),
                found,
                words,
                seen=False,
            )


def _single(value: Value) -> Media | None:
    """What a file must be, of a value or a list that may hold one kind alone."""
    if value.media is None and value.items is not None:
        return value.items.media
    return value.media


def _of_one_or_several(single: Media, old: Value, new: Value, scope: Scope) -> Change:
    """Files of several kinds take the place of those of one, or the other way round."""
    several = {
        limit.media.kind: limit for limit in old.media_by_kind or new.media_by_kind
    }
    same_kind = several.get(single.kind)
    is_within = (
        same_kind is not None
        and not (same_kind.min_items or same_kind.max_items)
        and all(
            relation == "wider" for _, _, _, relation in rules(single, same_kind.media)
        )
    )
    grows = bool(new.media_by_kind)
    relation: Relation = ("wider" if grows else "narrower") if is_within else "other"
    kinds_named = ", ".join(several)
    words = (
        f"files may be of several kinds ({kinds_named}) instead of {single.kind} files alone"
        if grows
        else f"files may be {single.kind} files alone instead of several kinds ({kinds_named})"
    )
    both = (
        (_plain(single), _kinds(new.media_by_kind))
        if grows
        else (_kinds(old.media_by_kind), _plain(single))
    )
    return replace(
        scope.related(new.pointer, "mediaByKind", both, relation, words),
        # Schemas know how a file of one kind begins, and nothing of several.
        schemas=severity_of("wider" if grows else "narrower", scope.direction),
    )


def _lists(old: Sequence[str], new: Sequence[str]) -> Relation:
    before, after = {*old}, {*new}
    return related(before <= after, after <= before)


def _types(old: Sequence[str], new: Sequence[str]) -> Relation:
    """No type is named where all are taken."""
    if not old or not new:
        return "wider" if old else "narrower"
    return _lists(old, new)


def _sides(old: Media, new: Media) -> Iterator[tuple[str, Json, Json, Relation]]:
    """Sides and lengths, of which a limit may be said with itself allowed or not."""
    before, after = sides(old), sides(new)
    for key in (*before, *(key for key in after if key not in before)):
        own, said = before.get(key), after.get(key)
        if own == said:
            continue
        relation: Relation
        if own is None or said is None:
            relation = "narrower" if own is None else "wider"
        else:
            relation = "wider" if is_wider(key[1], said, own) else "narrower"
        name = said[0] if said else own[0] if own else ""
        yield name, own and own[1], said and said[1], relation


def _between(old: tuple[str, str] | None, new: tuple[str, str] | None) -> Relation:
    if old is None or new is None:
        return "narrower" if old is None else "wider"
    (low, high), (least, most) = map(_ends, (old, new))
    return related(least <= low and high <= most, low <= least and most <= high)


def _ends(pair: tuple[str, str]) -> tuple[float, float]:
    return ratio(pair[0]), ratio(pair[1])


def _ratio(pair: tuple[str, str] | None) -> Json:
    return None if pair is None else {"min": pair[0], "max": pair[1]}


def _plain(media: Media | None) -> Json:
    """A rule as it would be written, as far as a text is told by it."""
    if media is None:
        return None
    found: dict[str, Any] = {"kind": media.kind, "forms": [*media.forms]}
    return {**found, **({"types": [*media.types]} if media.types else {})}


def _kinds(limits: Sequence[KindLimit]) -> Json:
    return {limit.media.kind: _kind(limit) for limit in limits} or None


def _kind(limit: KindLimit | None) -> Json:
    return None if limit is None else dict(limit.stated)


def _said(value: Json) -> str:
    if value is None:
        return "unlimited"
    if isinstance(value, dict):
        return " to ".join(map(str, value.values()))
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
