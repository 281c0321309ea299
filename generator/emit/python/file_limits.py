"""Makes the tables of what a file must be beside what it must be anyway: at one provider, or in a condition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.emit.python.needs import prefix_tuple
from generator.emit.python.nodes import Call, Expression, Keyword, Tuple
from generator.emit.rules.values import (
    HasShape,
    holds_bytes,
    holds_picture,
    rules_of_file,
)
from generator.language.media_limits import BOUNDS, bounds_words
from generator.language.media_narrowing import merged
from generator.language.model import Json, Media
from generator.language.sizes import byte_limits
from generator.text.media import input_pattern, media_words
from generator.text.python import literal, quote


def file_limits(own: Media | None, said: Mapping[str, Json]) -> Call:
    """What is said of a file beside its own rule, as far as a text can tell it."""
    arguments = (Keyword(name, value) for name, value in _arguments(own, said))
    return Call("FileLimits", tuple(arguments), exploded=True)


def _arguments(
    own: Media | None, said: Mapping[str, Json]
) -> Iterator[tuple[str, Expression]]:
    whole = merged(own, said)
    if "forms" in said or "types" in said:
        yield "begins", prefix_tuple(whole)
        if "base64" in whole.forms:
            yield "bare", "True"
        yield "pattern", quote(input_pattern(whole))
        yield "expected", quote(media_words(whole))
    if not holds_bytes(whole):  # what can only be a URL shows nothing more
        return
    if "maxSize" in said and not whole.max_decoded_size and whole.max_size:
        # No page says which of the two readings of an MB is meant.
        yield "max_bytes", str(byte_limits(whole.max_size)[1])
        yield "size", quote(whole.max_size)
    if "maxDecodedSize" in said and whole.max_decoded_size:
        yield "below_bytes", str(byte_limits(whole.max_decoded_size)[1])
        yield "decoded", quote(whole.max_decoded_size)
    if holds_picture(whole):
        yield from _of_picture(whole, said)
    lengths = tuple(_lengths(whole, said))
    if lengths:
        yield "seconds", Tuple(
            tuple(Tuple((quote(name), literal(limit))) for name, limit in lengths)
        )
        yield "seconds_words", quote(", ".join(bounds_words(lengths)))


def _of_picture(
    whole: Media, said: Mapping[str, Json]
) -> Iterator[tuple[str, Expression]]:
    sides = tuple(_sides(whole, said))
    if sides:
        table = (Tuple((quote(name), literal(limit))) for name, limit in sides)
        yield "sides", Tuple(tuple(table))
        yield "sides_words", quote(", ".join(_words(sides)))
    if "aspectRatio" in said:
        for rule in rules_of_file(whole):
            if isinstance(rule, HasShape):
                yield "ratio", literal((rule.low, rule.high))
    if "transparency" in said:
        yield "opaque", "True"


def _lengths(
    whole: Media, said: Mapping[str, Json]
) -> Iterator[tuple[str, int | float]]:
    """What is said of the length of one file; of all together no text tells anything."""
    for name, bound in whole.bounds:
        if name in said and BOUNDS[name][0].name == "Duration":
            yield name, bound


Sides = tuple[tuple[str, int | float], ...]


def _sides(whole: Media, said: Mapping[str, Json]) -> Iterator[tuple[str, int | float]]:
    least = (("minWidth", whole.min_width), ("minHeight", whole.min_height))
    yield from ((name, limit) for name, limit in least if limit and name in said)
    for name, bound in whole.bounds:
        if name in said and BOUNDS[name][0].unit == "pixels":
            yield name, bound


def _words(sides: Sides) -> Iterator[str]:
    for name, limit in sides:
        if name in ("minWidth", "minHeight"):
            yield f"{name.removeprefix('min').lower()} at least {limit} pixels"
    yield from bounds_words(tuple(side for side in sides if side[0] in BOUNDS))
