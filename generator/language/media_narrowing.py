"""Lays one rule for a file over another, and tells whether that only narrows it.

What one provider's page says of a file, or a condition, is written without what holds anyway: it is read beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.frozen import replace
from generator.language.build import media
from generator.language.media import ratio
from generator.language.media_limits import BOUNDS, Bound
from generator.language.model import KindLimit, Media
from generator.language.sizes import allowed_bytes

_PLAIN = {
    "forms": "forms",
    "types": "types",
    "maxSize": "max_size",
    "maxDecodedSize": "max_decoded_size",
    "minWidth": "min_width",
    "minHeight": "min_height",
    "aspectRatio": "aspect_ratio",
}
"""Keyword -> field, where a later one takes the place of an earlier one."""


def merged(own: Media | None, said: Mapping[str, Any]) -> Media:
    """What a file must be by its own rule, if it has one, and by what is said beside it, which wins."""
    more = media(said)
    if own is None or own.kind != more.kind:
        return more
    fields: dict[str, Any] = {
        field: getattr(more, field) for word, field in _PLAIN.items() if word in said
    }
    stated = dict(more.bounds)
    sides = {BOUNDS[name][:2] for name in stated}
    kept = dict(bound for bound in own.bounds if BOUNDS[bound[0]][:2] not in sides)
    known = {**kept, **stated}
    bounds: tuple[Bound, ...] = tuple(
        (name, known[name]) for name in BOUNDS if name in known
    )
    return replace(own, **fields, bounds=bounds, opaque=own.opaque or more.opaque)


def kinds_at(
    own: Sequence[KindLimit], said: Mapping[str, Mapping[str, Any]]
) -> tuple[KindLimit, ...]:
    """Of several kinds of files those of which something is said, each held to that too."""
    return tuple(
        _held(limit, said[limit.media.kind])
        for limit in own
        if limit.media.kind in said
    )


def _held(own: KindLimit, said: Mapping[str, Any]) -> KindLimit:
    rule = merged(own.media, {**said, "kind": own.media.kind})
    stated = {**own.stated, **said}
    bounds = dict(rule.bounds)
    # Beside a new bound of a side the common one is gone, which may have another keyword.
    left = {
        word: limit
        for word, limit in stated.items()
        if word not in BOUNDS or word in bounds
    }
    return replace(own, media=rule, stated=left)


def wider(own: Media, said: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What is said of a file and allows more than its own rule does: the keyword, and that rule in words."""
    more = media(said)
    for word, values, listed in (
        ("forms", more.forms, own.forms),
        ("types", more.types, own.types),
    ):
        if word in said and listed and not {*values} <= {*listed}:
            yield word, f"the {word} {', '.join(listed)}"
    for word, size, most in (
        ("maxSize", more.max_size, own.max_size),
        ("maxDecodedSize", more.max_decoded_size, own.max_decoded_size),
    ):
        if size and most and allowed_bytes(size) > allowed_bytes(most):
            yield word, f"the {word} {most}"
    if more.aspect_ratio and own.aspect_ratio:
        (low, high), (least, most) = more.aspect_ratio, own.aspect_ratio
        if ratio(low) < ratio(least) or ratio(high) > ratio(most):
            yield "aspectRatio", f"the aspectRatio {least} to {most}"
    mine, theirs = sides(own), sides(more)
    for key, side in theirs.items():
        known = mine.get(key)
        if known is not None and is_wider(key[1], side, known):
            yield side[0], f"the {known[0]} {known[1]}"


Side = tuple[str, float, bool]
"""Keyword, limit, and whether the limit itself is not allowed."""


def sides(rule: Media) -> dict[tuple[str, str], Side]:
    """What is measured, and which end of it -> the limit there."""
    found: dict[tuple[str, str], Side] = {}
    for name, limit in (("minWidth", rule.min_width), ("minHeight", rule.min_height)):
        if limit is not None:
            found[name.removeprefix("min"), "min"] = (name, limit, False)
    for name, bound in rule.bounds:
        measure, side, exclusive = BOUNDS[name]
        found[measure.name, side] = (name, bound, exclusive)
    return found


def is_wider(side: str, said: Side, own: Side) -> bool:
    """Whether a limit at an end lets more through than another one."""
    if said[1] == own[1]:
        return own[2] and not said[2]
    return said[1] < own[1] if side == "min" else said[1] > own[1]
