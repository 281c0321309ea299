"""Says what a media rule accepts: the prefixes of a text that names or holds a file."""

from __future__ import annotations

import re

from generator.language.model import Media

_SUBTYPES = {"jpeg": ("jpeg", "jpg")}
"""The pages name JPEG and JPG side by side, so both stand in a data URI."""


def subtypes(media: Media) -> tuple[str, ...]:
    """The subtypes that a data URI may name, each once; none: any."""
    found: dict[str, None] = {}
    for media_type in media.types:
        subtype = media_type.partition("/")[2]
        found.update(dict.fromkeys(_SUBTYPES.get(subtype, (subtype,))))
    return tuple(found)


def prefixes(media: Media) -> list[str]:
    """The prefixes that an input may have."""
    found = ["http://", "https://"] if "url" in media.forms else []
    if "data-uri" in media.forms:
        names = subtypes(media)
        found += [f"data:{media.kind}/{name};base64," for name in names] or [
            f"data:{media.kind}/"
        ]
    return found


BARE_BASE64 = "[A-Za-z0-9+/]{16}"
"""What a file begins with that is given in base64 without anything around it."""
BASE64_EXAMPLE = "iVBORw0KGgoAAAANSUhEUgAA"
"""The first characters of a picture."""


def accepts(media: Media, given: str) -> bool:
    """Whether a text begins as the rule demands."""
    if given.startswith(tuple(prefixes(media))):
        return True
    return "base64" in media.forms and re.match(BARE_BASE64, given) is not None
