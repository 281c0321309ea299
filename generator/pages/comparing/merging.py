"""Makes one matter of differences that belong together, such as the parts of a media rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.pages.comparing.differences import Difference
from generator.pages.comparing.effect import effect
from generator.text.severity import SEVERITIES, Severity


def matter(difference: Difference) -> tuple[str, str, str]:
    """What a difference is about: the part of the page, the value, the keyword."""
    return difference.part, difference.pointer, difference.keyword


def merged(news: Sequence[Difference]) -> Iterator[tuple[Difference, Severity]]:
    """One difference for each keyword of a value, and what it means: the parts of a media rule together."""
    done = set()
    for first in news:
        key = (first.part, first.pointer, first.keyword)
        if first.keyword != "media":
            yield first, effect(first)
        elif key not in done:
            done.add(key)
            parts = [
                difference
                for difference in news
                if (difference.part, difference.pointer, difference.keyword) == key
            ]
            spec = {
                str(difference.sub): difference.spec
                for difference in parts
                if difference.spec is not None
            }
            page = {
                str(difference.sub): difference.page
                for difference in parts
                if difference.page is not None
            }
            whole = replace(first, spec=spec or None, page=page or None, sub=None)
            yield whole, min(map(effect, parts), key=SEVERITIES.index)


def renamed(lost: Difference, news: Sequence[Difference]) -> str | None:
    """A name that went while one of the same type came, and no other of either, may have been renamed."""
    if lost.keyword != "missing":
        return None
    beside = [
        difference
        for difference in news
        if difference.part == lost.part
        and difference.keyword in ("missing", "unknown")
        and difference.pointer.rpartition("/")[0] == lost.pointer.rpartition("/")[0]
        and _kind(difference) == _kind(lost)
    ]
    came = [
        difference.pointer for difference in beside if difference.keyword == "unknown"
    ]
    return f"renamed to {came[0]}, perhaps" if len(beside) == 2 and came else None


def _kind(difference: Difference) -> str:
    return str(difference.spec or difference.page).partition(",")[0]
