"""Says what a media rule means to a reader and to a pattern, in one place for all outputs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from generator.language.media import BARE_BASE64, data_uri_pattern
from generator.language.media_limits import bounds_words
from generator.language.model import KindLimit, Media


def input_pattern(media: Media) -> str:
    """One ECMA-262 pattern, anchored at the start alone: a whole payload would overflow other languages' stacks."""
    prefixes = []
    if "url" in media.forms:
        prefixes.append("https?://")
    if "data-uri" in media.forms:
        prefixes.append(data_uri_pattern(media))
    if "base64" in media.forms:
        prefixes.append(BARE_BASE64)
    return f"^({'|'.join(prefixes)})" if len(prefixes) > 1 else f"^{prefixes[0]}"


@lru_cache(256)  # endpoints of one vendor accept the same files
def media_words(media: Media) -> str:
    """A media rule as a docstring and an error message say it."""
    forms = {"url": "a URL", "data-uri": "a base64 data URI", "base64": "bare base64"}
    words = [
        " or ".join(forms[form] for form in media.forms) + f" of {_article(media.kind)}"
    ]
    return ", ".join((*words, *file_words(media)))


def kinds_words(kinds: Sequence[KindLimit]) -> str:
    """What each kind of file must be, where there may be several."""
    return "; ".join(map(_of_kind, kinds))


def _of_kind(rule: KindLimit) -> str:
    words = [*file_words(rule.media)]
    low, high = rule.min_items, rule.max_items
    if low is not None and high is not None:
        words.insert(0, f"{low} to {high}" if low < high else f"exactly {low}")
    elif high is not None:
        words.insert(0, f"at most {high}")
    elif low is not None:
        words.insert(0, f"at least {low}")
    kind = _PLURALS[rule.media.kind]
    return f"{kind}: {', '.join(words)}" if words else kind


@lru_cache(256)
def file_words(media: Media) -> tuple[str, ...]:
    """What a file must be beside its kind, a phrase for each limit."""
    words: list[str] = []
    if media.types:
        words.append(", ".join(kind.partition("/")[2].upper() for kind in media.types))
    if media.max_size:
        words.append(f"at most {media.max_size}")
    if media.max_decoded_size:
        words.append(f"below {media.max_decoded_size} once decoded from a data URI")
    if media.min_width or media.min_height:
        words.append(f"at least {media.min_width or 1}x{media.min_height or 1} pixels")
    if media.aspect_ratio:
        words.append(
            f"width to height within {media.aspect_ratio[0]} and {media.aspect_ratio[1]}"
        )
    words += bounds_words(media.bounds)
    if media.opaque:
        words.append("without transparency")
    return tuple(words)


_PLURALS = {"image": "images", "audio": "sounds", "video": "videos"}


def _article(kind: str) -> str:
    return {"image": "an image", "audio": "a sound", "video": "a video"}[kind]
