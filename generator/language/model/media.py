"""Defines what files must be that are given as input."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from generator.frozen import dataclass
from generator.language.model.plain import Json


@dataclass(frozen=True, slots=True)
class Media:
    """What a media input must be; sizes are in the page's own words ("50 MB"), lengths in pixels."""

    kind: Literal["image", "audio", "video"]
    forms: tuple[str, ...]
    types: tuple[str, ...]
    max_size: str | None
    max_decoded_size: str | None
    min_width: int | None
    min_height: int | None
    aspect_ratio: tuple[str, str] | None
    bounds: tuple[tuple[str, int | float], ...] = ()
    """What else it must measure, in the words of `media_limits`: keyword and limit."""
    opaque: bool = False
    """Whether it must have no transparency."""


@dataclass(frozen=True, slots=True)
class KindLimit:
    """What a list, or a text, may hold of one kind of files."""

    media: Media
    stated: Mapping[str, Json]
    """As it is written."""
    max_items: int | None
    """How many items of a list may be of the kind."""
    min_items: int | None
    """How many must be."""
