"""Tells what the items of a list are that is counted: the kinds of files, or the values of a member of objects.

A data URI names its kind, the ending of most addresses tells it, and of objects a member does. How many there may be of
each no schema can say in both dialects: it is shown, listed in the catalogue, and counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.frozen import dataclass
from generator.language.media import accepts
from generator.language.model import ABSENT, CountLimit, Json, KindLimit, Value

_ENDINGS = {
    **dict.fromkeys(
        ["avif", "bmp", "gif", "heic", "jpeg", "jpg", "png", "tif", "tiff", "webp"],
        "image",
    ),
    **dict.fromkeys(
        ["avi", "m4v", "mkv", "mov", "mp4", "mpeg", "mpg", "webm"], "video"
    ),
    **dict.fromkeys(["aac", "flac", "m4a", "mp3", "ogg", "wav"], "audio"),
}
"""What an address ends in -> the kind of its file."""
_FILE = re.compile(
    r"https?://[^/?#]*/(?:[^?#]*/)?[^/?#]*\.([A-Za-z0-9]{2,5})(?:[?#].*)?",
    re.IGNORECASE | re.DOTALL,
)
UNTOLD = "https://example.com/file"
"""An address that does not tell the kind of its file."""


@dataclass(frozen=True, slots=True)
class KindMember:
    """The member of an object by which it is counted."""

    name: str
    left_out: str | None
    """What counts where it is left out; None: nobody knows."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What is counted in a list."""

    rule: str
    """The keyword."""
    member: KindMember | None
    """What tells of an object what it is; None: the items are files, which have a kind."""
    limits: tuple[CountLimit, ...]

    def told(self, item: Json) -> str | None:
        """What an item is; None: it does not tell. What is nothing that is counted is ""."""
        if self.member is None:
            return _kind(item) if isinstance(item, str) else ""
        if not isinstance(item, Mapping):
            return ""
        found = item.get(self.member.name, self.member.left_out)
        return found if found is None or isinstance(found, str) else ""

    def words(self, limit: CountLimit) -> str:
        """What a limit counts."""
        if self.rule == "mediaByKind" or self.member is None:
            return f"items of the kind {' or '.join(limit.values)}"
        return (
            f"items whose {self.member.name} is {' or '.join(map(repr, limit.values))}"
        )


def kind_member(value: Value) -> KindMember | None:
    """What tells the kind of an item of a list, where its items are objects."""
    kinds = {rule.media.kind for rule in value.media_by_kind}
    items = value.items
    for member in items.properties if items is not None else ():
        if kinds <= {*map(str, member.value.enum or ())}:
            return _member(value, member.name)
    return None


def _member(value: Value, name: str) -> KindMember:
    default: Json = ABSENT
    for member in value.items.properties if value.items is not None else ():
        if member.name == name:
            default = member.value.default
    return KindMember(name, None if default is ABSENT else str(default))


def tallies(value: Value) -> tuple[Tally, ...]:
    """What is counted in a list."""
    kinds = tuple(
        CountLimit((rule.media.kind,), rule.max_items, rule.min_items)
        for rule in _told_apart(value)
        if (rule.max_items, rule.min_items) != (None, None)
    )
    found = [Tally("mediaByKind", kind_member(value), kinds)] if kinds else []
    counts = value.counts
    if counts is not None:
        found.append(Tally("counts", _member(value, counts.of), counts.limits))
    return tuple(found)


def may_be_untold(value: Value, tally: Tally) -> bool:
    """Whether an item of a list that breaks no rule may not tell what it is."""
    member = tally.member
    if member is None:
        return True
    items = value.items.properties if value.items is not None else ()
    needed = any(one.name == member.name and one.value.required for one in items)
    return not needed and member.left_out is None


def counts(value: Value) -> dict[str, int]:
    """Kind -> how many items of it a list may have, where that is stated and an item tells its kind."""
    return {
        rule.media.kind: rule.max_items
        for rule in _told_apart(value)
        if rule.max_items is not None
    }


def needed(value: Value) -> dict[str, int]:
    """Kind -> how many items of it a list must have, where that is stated and an item tells its kind."""
    return {
        rule.media.kind: rule.min_items
        for rule in _told_apart(value)
        if rule.min_items is not None
    }


def _told_apart(value: Value) -> tuple[KindLimit, ...]:
    """The rules of the kinds of a list whose items tell of which they are."""
    items = value.items
    is_told = items is not None and (items.type == "string" or kind_member(value))
    return value.media_by_kind if is_told else ()


def lacking(value: Value, given: Sequence[Json]) -> Iterator[tuple[str, str]]:
    """Of what a list surely has too few: the keyword, and what is wrong."""
    for tally in tallies(value):
        told = [tally.told(item) for item in given]
        for limit in tally.limits:
            found = sum(one is None or one in limit.values for one in told)
            if limit.min_items is not None and found < limit.min_items:
                words = tally.words(limit)
                yield tally.rule, f"has {found} {words}, at least {limit.min_items} needed"  # fmt: skip


def exceeded(value: Value, given: Sequence[Json]) -> Iterator[tuple[str, str]]:
    """Of what a list has too many: the keyword, and what is wrong."""
    for tally in tallies(value):
        told = [tally.told(item) for item in given]
        for limit in tally.limits:
            found = sum(one in limit.values for one in told)
            if limit.max_items is not None and found > limit.max_items:
                words = tally.words(limit)
                yield tally.rule, f"has {found} {words}, at most {limit.max_items} allowed"  # fmt: skip


def is_of_another_kind(value: Value, text: str) -> bool:
    """Whether a text holds a file of a kind that may not stand there, or of another type than its kind may be."""
    kind = _kind(text) if text[:5].lower() == "data:" else None
    rules = [one.media for one in value.kinds]
    if kind not in ("image", "video", "audio"):
        return False
    return not any(one.kind == kind and accepts(one, text) for one in rules)


def _kind(text: str) -> str | None:
    scheme, _, rest = text.partition(":")
    if scheme.lower() == "data":
        return rest.partition("/")[0].lower()
    file = _FILE.fullmatch(text)
    return _ENDINGS.get(file[1].lower()) if file is not None else None
