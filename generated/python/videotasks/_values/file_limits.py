# Copied from generator/templates/python/videotasks/_values/file_limits.py: edit that file, then run `make generate`.
"""What a file must be beside what it must be anyway, as the generated tables hold it."""

from __future__ import annotations

from typing import NamedTuple


class FileLimits(NamedTuple):
    """What a text that names or holds a file tells of it, and what that must be."""

    begins: tuple[str, ...] = ()
    """How it may begin; empty: nothing is said of that."""
    bare: bool = False
    """Whether base64 may stand there with nothing around it."""
    pattern: str = ""
    """The same as schemas say it."""
    expected: str = ""
    """The same in words."""
    max_bytes: int | None = None
    """Of the file in a data URI."""
    size: str = ""
    """The same in the page's words."""
    below_bytes: int | None = None
    """Of the file in a data URI: it has fewer."""
    decoded: str = ""
    """The same in the page's words."""
    sides: tuple[tuple[str, float], ...] = ()
    """Keyword and limit of each bound of an image's sides."""
    sides_words: str = ""
    """The same in words."""
    ratio: tuple[tuple[int, int], tuple[int, int]] | None = None
    """The least and the largest width to height of an image."""
    opaque: bool = False
    """Whether an image has no transparency."""
