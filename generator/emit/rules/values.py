"""Decides which rules of a value are checked, in which order, and which of them speak first.

A printer walks the model (`properties`, `items`) and asks here about each value; how a language writes a rule, and what
it calls the place, is the printer's. What no page states is no rule: it never rejects a body.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from generator.frozen import dataclass, replace
from generator.language.keyword_rows import Kind, Limit
from generator.language.keywords import LIMITS, stated_limits
from generator.language.media_kinds import KindMember, may_be_untold, tallies
from generator.language.media_limits import BOUNDS, bounds_words
from generator.language.model import Json, Media, Value
from generator.language.sums import left_out
from generator.recent import recent
from generator.text.media import media_words

KindLimits = tuple[tuple[tuple[str, ...], int], ...]
RULES = frozenset({"type", "required", "enum", *(row.name for row in LIMITS)})
"""Keywords that a problem can be about."""

REPORTS: dict[Kind, str] = {
    "length": "length",
    "count": "items",
    "range": "range",
    "pattern": "pattern",
    "step": "step",
}
"""What is limited -> the method that reports it, of the problems of every language."""


@dataclass(frozen=True, slots=True)
class IsType:
    """The value is of a type of JSON."""

    type: str


@dataclass(frozen=True, slots=True)
class IsOneOf:
    """The value is of one of several types, none of which is an array or an object."""

    types: tuple[str, ...]

    @property
    def words(self) -> str:
        """The types in a sentence."""
        return " or ".join(self.types)


@dataclass(frozen=True, slots=True)
class Among:
    """The value is one of a closed list."""

    values: tuple[Json, ...]


@dataclass(frozen=True, slots=True)
class Within:
    """The value satisfies a limit."""

    row: Limit
    limit: Json


@dataclass(frozen=True, slots=True)
class Begins:
    """A text begins as a media input must."""

    media: Media
    expected: str


@dataclass(frozen=True, slots=True)
class Holds:
    """A data URI holds fewer bytes than a size in the page's words."""

    size: str


@dataclass(frozen=True, slots=True)
class HasPixels:
    """An image has at least so many pixels."""

    width: int
    height: int
    expected: str


@dataclass(frozen=True, slots=True)
class HasShape:
    """An image's width to height lies within two ratios."""

    low: tuple[int, int]
    high: tuple[int, int]
    expected: str


@dataclass(frozen=True, slots=True)
class HasSides:
    """An image's sides lie within bounds: keyword and limit."""

    bounds: tuple[tuple[str, int | float], ...]
    expected: str


@dataclass(frozen=True, slots=True)
class IsOpaque:
    """An image has no transparency."""


@dataclass(frozen=True, slots=True)
class Related:
    """The resolutions of an array's first and last image fit together."""

    low: float
    high: float
    expected: str


@dataclass(frozen=True, slots=True)
class HasKinds:
    """An array has no more items of a kind than it may, and no fewer than it must: files of a kind, or objects."""

    rule: str
    """The keyword."""
    member: KindMember | None
    """What tells of an object what it is."""
    most: KindLimits = ()
    """Kinds, or values of the member, and how many there may be of them."""
    least: KindLimits = ()
    """The same, and how many there must be."""


@dataclass(frozen=True, slots=True)
class AddsUp:
    """The numbers in an array add up to no more than a maximum, or to no less than a minimum."""

    of: str | None
    """The member of each item that is added up; None: the items themselves."""
    left_out: int | float
    """What an item without it adds."""
    side: Literal["minimum", "maximum"]
    limit: int | float


Rule = (
    IsType
    | IsOneOf
    | Among
    | Within
    | Begins
    | Holds
    | HasPixels
    | HasShape
    | HasSides
    | IsOpaque
    | Related
    | HasKinds
    | AddsUp
)
Chain = tuple[Rule, ...]
"""Rules of which one at most is reported: the first that is broken."""


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of a value, without those of what is below it."""

    first: Chain
    further: tuple[Chain, ...] = ()
    """What counts where none of `first` is broken, each chain by itself, as none rules out another."""


@recent(256)  # each language asks for those of one endpoint
def rules_of(value: Value) -> Rules:
    """The rules of a value."""
    if value.types:
        return Rules((IsOneOf(value.types),))
    if value.type == "any":
        return Rules(())
    of_type = IsType(value.type)
    if value.type == "object":
        return Rules((of_type,))
    limits: Chain = tuple(Within(row, limit) for row, limit in checked_limits(value))
    if value.type == "array":
        related = tuple(_related(value))
        counted = counted_rules(value)
        limits += tuple(replace(one, least=()) for one in counted if one.most)
        sums = tuple(_sums(value))
        fewest = tuple(replace(one, most=()) for one in counted if one.least)
        chains = (limits, related, fewest, sums)
        return Rules((of_type,), tuple(filter(None, chains)))
    among = (Among(value.enum),) if value.enum is not None else ()
    if value.media is None:
        return Rules((of_type, *among, *limits))
    begins = Begins(value.media, media_words(value.media))
    further = tuple((rule,) for rule in rules_of_file(value.media))
    return Rules((of_type, *among, *limits, begins), further)


def counted_rules(value: Value) -> tuple[HasKinds, ...]:
    """What is counted in an array: how many there may be of each, and how many there must be."""
    return tuple(
        HasKinds(
            tally.rule,
            tally.member,
            tuple((one.values, one.max_items) for one in tally.limits if one.max_items),
            tuple((one.values, one.min_items) for one in tally.limits if one.min_items),
        )
        for tally in tallies(value)
    )


def is_of_right_items(rule: Rule) -> bool:
    """Whether nobody asks for a rule of a list in which an item is wrong by itself: it comes after the items."""
    return isinstance(rule, AddsUp) or (isinstance(rule, HasKinds) and bool(rule.least))


def is_of_files(rule: Rule) -> bool:
    """Whether a rule needs the kinds of files, which data URIs and addresses tell the Python client alone."""
    return isinstance(rule, HasKinds) and rule.member is None


def untold_rules(value: Value) -> tuple[HasKinds, ...]:
    """The same of what items that break no rule may not tell."""
    rules = zip(tallies(value), counted_rules(value), strict=True)
    return tuple(rule for tally, rule in rules if may_be_untold(value, tally))


def checked_limits(value: Value) -> Iterator[tuple[Limit, Json]]:
    """The limits that a value can exceed: nothing is shorter than 0."""
    for row, limit in stated_limits(value):
        if not (row.side == "lower" and row.measure is len and limit == 0):
            yield row, limit


def rules_of_file(media: Media) -> Iterator[Rule]:
    """What a data URI shows of the file in it; nothing where only a URL may stand."""
    if media.max_decoded_size and holds_bytes(media):
        yield Holds(media.max_decoded_size)
    if holds_picture(media):
        yield from _rules_of_picture(media)


def holds_bytes(media: Media) -> bool:
    """Whether the file itself may stand in a body, and not its URL alone."""
    return media.forms != ("url",)


def holds_picture(media: Media) -> bool:
    """Whether a picture itself may stand in a body: of no other file is it read how large it is."""
    return media.kind == "image" and holds_bytes(media)


def _rules_of_picture(media: Media) -> Iterator[Rule]:
    if media.min_width or media.min_height:
        width, height = media.min_width or 1, media.min_height or 1
        yield HasPixels(width, height, f"at least {width}x{height}")
    if media.aspect_ratio:
        low, high = (_ratio(text) for text in media.aspect_ratio)
        words = f"width to height within {' and '.join(media.aspect_ratio)}"
        yield HasShape(low, high, words)
    sides = tuple(
        (name, limit)
        for name, limit in media.bounds
        if BOUNDS[name][0].unit == "pixels"
    )
    if sides:
        yield HasSides(sides, ", ".join(bounds_words(sides)))
    if media.opaque:
        yield IsOpaque()


def _ratio(text: str) -> tuple[int, int]:
    """`16:9` as a pair of numbers."""
    width, height = text.split(":")
    return int(width), int(height)


def _sums(value: Value) -> Iterator[Rule]:
    limit = value.sum_limit
    if limit is None:
        return
    if limit.maximum is not None:
        yield AddsUp(limit.of, left_out(value), "maximum", limit.maximum)
    if limit.minimum is not None:
        yield AddsUp(limit.of, left_out(value), "minimum", limit.minimum)


def _related(value: Value) -> Iterator[Rule]:
    rule = value.relation
    if rule is not None:
        yield Related(rule.low, rule.high, rule.says.rstrip("."))
