# Copied from generator/templates/python/videotasks/_validation/hints.py: edit that file, then run `make generate`.
"""What to do instead of what was given, for the mistakes that everybody makes first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from videotasks._values.lazy_text import LazyText


def make_media(value: object, maker: str) -> str:
    """How a file, or its bytes, becomes a media input; "" if the value looks like neither.

    Args:
        value: What was given.
        maker: Name of the class that makes one, such as `Image`, or of several; "" if there is none.
    """
    if not maker or not _looks_like_file(value):
        return ""
    first, *others = maker.split(", ")
    more = "".join(f", or with {other}" for other in others)
    return f"; make it with {first}.from_file(path) or {first}.from_bytes(data){more}"


def make_list(value: object, maker: str) -> str:
    """How a single media input, or many that are no list, become a list of them; "" for what is neither."""
    if not maker or value is None or isinstance(value, Mapping):
        return ""
    if isinstance(value, (str, LazyText)) or _looks_like_file(value):
        made = make_media(value, maker)
        return f"{made}, and put it in a list" if made else "; put it in a list"
    return "; make a list of it" if isinstance(value, Iterable) else ""


def _looks_like_file(value: object) -> bool:
    """Whether it may be a file, its path or its bytes."""
    if isinstance(value, str):
        return (
            bool(value.strip()) and "://" not in value and value[:5].lower() != "data:"
        )
    from videotasks._validation.sources import is_source

    return not isinstance(value, LazyText) and is_source(value)
