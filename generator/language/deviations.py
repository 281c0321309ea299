"""Builds what single providers' pages say otherwise, and makes of the common rules those of one provider.

The common rules, which class, schemas and vectors hold a request to, are the widest that any page states. A provider
whose page is narrower, or which takes a parameter under another name, has a deviation for that.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from generator.frozen import replace
from generator.language.keywords import BY_NAME
from generator.language.located import Located
from generator.language.media_narrowing import kinds_at, merged
from generator.language.model import Deviation, KindLimit, Member, Value

UNLISTED = "absent"
"""The keyword of what a provider's page does not list."""


def build(node: Located | None) -> tuple[Deviation, ...]:
    """The deviations of an endpoint, in the order of its file."""
    return tuple(_deviation(deviation) for deviation in (node.items if node else ()))


_WARNS = ("required", UNLISTED)
"""Keywords that bind nobody, unless a deviation says so itself."""


def _deviation(node: Located) -> Deviation:
    raw: Any = node.data
    return Deviation(
        written=node,
        provider=raw["provider"],
        pointer=raw["pointer"],
        keyword=raw["keyword"],
        value=raw["value"],
        says=raw["says"],
        binding=raw["keyword"] not in _WARNS or raw.get("binding", False),
    )


def binding_at(deviations: Iterable[Deviation], provider: str) -> tuple[Deviation, ...]:
    """Those to which the users of a provider are held."""
    return tuple(one for one in deviations if one.provider == provider and one.binding)


def rules_at(deviations: Iterable[Deviation], provider: str) -> tuple[Deviation, ...]:
    """The same but for names: what narrows the body under the common ones."""
    held = binding_at(deviations, provider)
    return tuple(one for one in held if one.keyword != "name")


def narrowed(value: Value, deviation: Deviation) -> Value:
    """A value held to what a deviation says of it beside its own rules."""
    field = BY_NAME[deviation.keyword].field
    said: Any = deviation.value
    if deviation.keyword == "media":
        return replace(value, media=merged(value.media, said))
    if deviation.keyword == "mediaByKind":
        return _of_kinds(value, kinds_at(value.media_by_kind, said))
    changes: dict[str, Any] = {}
    if field is not None:
        changes[field] = tuple(said) if deviation.keyword == "enum" else said
    return replace(value, **changes)


def _of_kinds(value: Value, kinds: tuple[KindLimit, ...]) -> Value:
    """A text, or a list, whose files are of these kinds."""
    items = value.items
    if items is not None and items.kinds == value.media_by_kind:
        items = replace(items, kinds=kinds)
    own = kinds if value.kinds else ()
    return replace(value, media_by_kind=kinds, kinds=own, items=items)


def with_defaults(body: Value, deviations: Sequence[Deviation]) -> Value:
    """A body with the defaults that deviations state."""
    defaults = [one for one in deviations if one.keyword == "default"]
    return at_provider(body, defaults) if defaults else body


def at_provider(body: Value, deviations: Sequence[Deviation]) -> Value:
    """A body as one provider's page has it, with that provider's deviations that bind its users."""
    names = {one.pointer: one.value for one in deviations if one.keyword == "name"}
    for deviation in deviations:
        is_rule = deviation.binding and deviation.keyword != "name"
        if is_rule and deviation.pointer == body.pointer:
            body = narrowed(body, deviation)
    members = tuple(
        Member(
            str(names.get(member.value.pointer, member.name)),
            at_provider(member.value, deviations),
        )
        for member in body.properties
    )
    items = None if body.items is None else at_provider(body.items, deviations)
    is_same = items is body.items and all(
        new.value is old.value and new.name == old.name
        for new, old in zip(members, body.properties, strict=True)
    )
    # What is the same value is not looked at anew by whoever remembers it.
    return body if is_same else replace(body, properties=members, items=items)
