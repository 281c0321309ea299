"""States what a parameter's text says of files: of one kind, or of several that a list may hold."""

from __future__ import annotations

import re
from typing import Any

from generator.pages.facts import Json
from generator.pages.reading import sentences_media
from generator.pages.reading.prose import Prose
from generator.pages.vocabulary import OF_TWO_FILES

_CHOOSES = re.compile(r"format|type|ext|codec|container|encod", re.IGNORECASE)
_FILE = re.compile(
    r"image|img|pic|photo|frame|video|clip|footage|audio|sound|music|voice|file|media|url",
    re.IGNORECASE,
)
_FILES = {*sentences_media.TYPES, "url", "base64"}


def state_files(
    text: Prose, name: str, kind: str | None, stated: dict[str, Json], ambiguity: Any
) -> None:
    """Adds what a parameter's text says of files to what it states.

    Args:
        text: The text.
        name: Of the parameter.
        kind: Its type, where it is known.
        stated: What it states already.
        ambiguity: Records what is doubtful: the keyword, and what is.
    """
    kinds = kinds_of(text, kind)
    if kinds:
        if any(OF_TWO_FILES in said for said in kinds.values()):
            says = "how two images relate is stated of one kind of files among several"
            ambiguity("mediaByKind", says, unread=True)
        stated["mediaByKind"] = {
            name: {key: said[key] for key in said if key != OF_TWO_FILES}
            for name, said in kinds.items()
        }
        return
    media, odd = sentences_media.read(text.text, kind, text.blocks, name)
    # File types alone, in a closed list, are the values of a parameter that chooses the file to make.
    only_types = set(media) == {"kind", "types"}
    if not media or ("enum" in stated and only_types and not _is_a_file(name)):
        return
    stated["media"] = media
    # A list of file types is not a list of values.
    for keyword in ("enum", "examples"):
        values = stated.get(keyword)
        if isinstance(values, list) and any(
            "/" in str(value) or str(value).lower().strip(".") in _FILES
            for value in values
        ):
            del stated[keyword]
    for says in odd:
        ambiguity("media", says)


def _is_a_file(name: str) -> bool:
    """Whether a parameter is called like a file, and not like the choice of what to make: `output_format`."""
    return _FILE.search(name) is not None and _CHOOSES.search(name) is None


def kinds_of(text: Prose, kind: str | None) -> dict[str, Any]:
    """The limits by kind of file, where one input may be of several kinds, or its items."""
    if kind not in ("string", "array", "string[]", "object[]"):
        return {}
    found = sentences_media.by_kind(text.text)
    if kind != "string":
        counts, _ = sentences_media.counts_by_kind(text.text)
        for name, counted in counts.items():
            found[name] = {**counted, **found.get(name, {})}
    if kind in ("string", "string[]"):
        known = ("types", "maxItems")
        found = {
            name: said for name, said in found.items() if any(map(said.get, known))
        }
    return found if len(found) > 1 else {}
