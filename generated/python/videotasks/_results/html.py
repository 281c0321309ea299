# Copied from generator/templates/python/videotasks/_results/html.py: edit that file, then run `make generate`.
"""Shows a result in a notebook: its state, and its files as the browser plays them."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from videotasks._results.files import AnyFile

_TAGS = {
    "video": '<video src="{}" controls loop style="max-width:100%;max-height:480px"></video>',
    "image": '<img src="{}" style="max-width:100%;max-height:480px">',
    "audio": '<audio src="{}" controls></audio>',
}


def html_of(text: str, files: Iterable[AnyFile]) -> str:
    """The HTML of a text and of files, which the browser fetches by their own URLs while these live."""
    shown = [f"<p>{escape(text)}</p>"]
    for file in files:
        if file.url.lower().startswith(("https://", "http://")):
            kind = "image" if file.type in ("gif", "webp") else file.kind
            shown.append(_TAGS[kind].format(escape(file.url, quote=True)))
    return "\n".join(shown)
