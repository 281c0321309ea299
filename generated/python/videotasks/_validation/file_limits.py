# Copied from generator/templates/python/videotasks/_validation/file_limits.py: edit that file, then run `make generate`.
"""Checks files that must be more than a parameter demands anyway: at one provider, or beside another parameter."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from videotasks._validation.measures import (
    begins,
    decoded_bytes,
    holds_data,
    is_media,
    is_text,
    is_transparent,
    length_beyond,
    out_of_shape,
    pixels,
    seconds,
    side_beyond,
)
from videotasks._validation.media import Media
from videotasks._values.file_limits import FileLimits
from videotasks._values.kinds import as_array
from videotasks._values.show import counted, shown

Wrong = tuple[str, str, object, str]
"""Pointer, rule, value and words of a problem."""


def wrong_files(
    pointer: str,
    value: object,
    limits: FileLimits,
    known: Collection[str],
    says: str = "",
) -> Iterator[Wrong]:
    """What a file, or each of a list, is not; `says`: the condition that demands it.

    Of a file that breaks a rule of its own already, which is `known`, nothing more is said.
    """
    beside = f" here: {says}" if says else ""
    for index, item in enumerate(as_array(value) or ()):
        if f"{pointer}/{index}" not in known:
            yield from wrong_file(f"{pointer}/{index}", item, limits, beside)
    if as_array(value) is None and pointer not in known:
        yield from wrong_file(pointer, value, limits, beside)


def wrong_file(
    pointer: str, value: object, limits: FileLimits, beside: str = ""
) -> Iterator[Wrong]:
    """What one file is not; `beside`: what is said behind that."""
    if not is_text(value):
        return
    is_one = is_media if limits.bare else begins
    if limits.expected and not is_one(value, limits.begins):
        words = f"{shown(value)} is not accepted: expected {limits.expected}{beside}"
        yield pointer, "media", value, words
        return
    if not holds_data(value):
        return
    held = decoded_bytes(value, limits.bare)
    if limits.max_bytes is not None and held > limits.max_bytes:
        words = f"holds {counted(f'{held:,}', 'byte')} once decoded, at most {limits.size} allowed{beside}"
        yield pointer, "maxSize", value, words
    if limits.below_bytes is not None and held >= limits.below_bytes:
        words = f"holds {counted(f'{held:,}', 'byte')} once decoded, less than {limits.decoded} allowed{beside}"
        yield pointer, "maxDecodedSize", value, words
    yield from _wrong_picture(pointer, value, limits, beside)
    yield from _wrong_length(pointer, value, limits, beside)


def _wrong_length(
    pointer: str, value: str | Media, limits: FileLimits, beside: str
) -> Iterator[Wrong]:
    lasts = seconds(value) if limits.seconds else None
    rule = length_beyond(lasts, limits.seconds) if lasts is not None else None
    if rule is not None:
        length = counted(f"{lasts:.4g}", "second")
        words = f"it lasts {length}, {limits.seconds_words} allowed{beside}"
        yield pointer, rule, value, words


def _wrong_picture(
    pointer: str, value: str | Media, limits: FileLimits, beside: str
) -> Iterator[Wrong]:
    size = pixels(value) if limits.sides or limits.ratio else None
    if size is not None:
        found = f"the image has {size[0]}x{size[1]} pixels"
        rule = side_beyond(size, limits.sides)
        if rule is not None:
            words = f"{found}, {limits.sides_words} allowed{beside}"
            yield pointer, rule, value, words
        if limits.ratio is not None and out_of_shape(size, *limits.ratio):
            low, high = (f"{width}:{height}" for width, height in limits.ratio)
            words = f"{found}, width to height within {low} and {high} allowed{beside}"
            yield pointer, "aspectRatio", value, words
    if limits.opaque and is_transparent(value):
        words = f"the image has a channel of transparency, none allowed{beside}"
        yield pointer, "transparency", value, words
