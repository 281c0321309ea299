# Copied from generator/templates/python/videotasks/_validation/file_kinds.py: edit that file, then run `make generate`.
"""Tells of which kind the file is that an input holds or names, as far as it says that."""

from __future__ import annotations

import re
from typing import Final

from videotasks._validation.measures import data_uri
from videotasks._validation.media import Media
from videotasks._validation.payload import reader_of
from videotasks._values.contents import Content, identify, named
from videotasks._values.signatures import HEAD

_KINDS: Final = ("image", "video", "audio")
_FILE: Final = re.compile(
    r"https?://[^/?#]*/(?:[^?#]*/)?[^/?#]*\.([A-Za-z0-9]{2,5})(?:[?#].*)?",
    re.IGNORECASE | re.DOTALL,
)
"""An address of a file whose name has an ending."""


def kind_told(value: str | Media) -> str | None:
    """The kind of file that an input holds or names, as far as it tells: `image`, or what else a data URI says.

    Args:
        value: A file; a data URI, by its type, and by its first bytes where that says nothing; or an address, by
            its ending.
    """
    if isinstance(value, Media) and value.payload is not None:
        return value.kind
    text = value.prefix if isinstance(value, Media) else value
    head = data_uri(text)
    if head is None:
        return value.kind if isinstance(value, Media) else _kind_by_ending(text)
    kind = head.mime.partition("/")[0]
    if kind in _KINDS or not head.is_base64:
        return kind
    return _kind_in(identify(reader_of(text, head.start).read(0, HEAD))) or kind


def _kind_by_ending(url: str) -> str | None:
    file = _FILE.fullmatch(url)
    return _kind_in(named(file[1])) if file is not None else None


def _kind_in(content: Content | None) -> str | None:
    """What a content usually is; None of what is no medium, or is not known."""
    if content is None or not content.kinds:
        return None
    return content.mime.partition("/")[0]
