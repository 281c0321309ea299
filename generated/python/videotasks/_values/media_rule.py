# Copied from generator/templates/python/videotasks/_values/media_rule.py: edit that file, then run `make generate`.
"""What a page says of the media in one place, as the generated tables hold it."""

from __future__ import annotations

from typing import NamedTuple


class MediaRule(NamedTuple):
    """What the media in one place must be, as far as their bytes can tell."""

    kind: str
    types: tuple[str, ...] = ()
    """MIME types; none: any of the kind."""
    max_bytes: int | None = None
    """Of the file, where the page does not limit a data URI's otherwise."""
    limit: str = ""
    """The same in the page's words."""
    bare: bool = False
    """Whether base64 may stand there with nothing around it."""
    measured: bool = False
    """Whether there are rules on its pixels."""
