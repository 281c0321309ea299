"""Says what a media rule accepts: the prefixes of a text that names or holds a file."""

from __future__ import annotations

import re
from functools import cache

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
_PAYLOADS = {
    "image/png": (
        "iVBORw0KGgoAAAANSUhEUgAAAYAAAAGAAQAAAACMvIgSAAAAKElEQVR42u3BAQEAAACCIP+vbkhA"
        "AQAAAAAAAAAAAAAAAAAAAAAAfBlJgAABj+atdQAAAABJRU5ErkJgggAA"
    ),
    "image/jpeg": (
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0a"
        "HBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAGAAYABAREA/8QAFAABAAAAAAAA"
        "AAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8"
        f"{'A' * 769}/9kA"
    ),
    "image/gif": "R0lGODlhgAGAAYAAAAAAAAAAACwAAAAAAQABAAACAkQBADs=",
    "image/bmp": (
        "Qk1IAAAAAAAAAD4AAAAoAAAAgAEAAIABAAABAAgAAQAAAAoAAAATCwAAEwsAAAIAAAAAAAAAAAAA"
        "AAAAAAAAAgD/AAIAgQAB"
    ),
    "image/tiff": (
        f"SUkqADwAAAD{'/' * 63}"
        "8AEAEACQAAAQMAAQAAAIABAAABAQMAAQAAAIABAAACAQMAAQAAAAEAAAADAQMAAQAAAAQAAAAGAQ"
        "MAAQAAAAEAAAARAQQAAQAAAAgAAAAWAQMAAQAAAIABAAAXAQQAAQAAADMAAAAcAQMAAQAAAAEAAA"
        "AAAAAA"
    ),
    "image/webp": "UklGRioAAABXRUJQVlA4TB0AAAAvf8FfAAdQ2iIXpf8BAUnS//9kRP8z/vOf//xfAAAA",
}
"""MIME type -> base64 of a whole picture of 384x384 pixels, which is as large as every endpoint wants it."""
BASE64_EXAMPLE = _PAYLOADS["image/png"]
"""A picture, with nothing around it."""
_OTHER_EXAMPLE = "AAECAwQFBgcICQoLDA0ODxAR"


def base64_example(kind: str) -> str:
    """Base64 with nothing around it: of a picture, or of bytes that may be anything but that."""
    return BASE64_EXAMPLE if kind == "image" else _OTHER_EXAMPLE


def payload_example(media_type: str) -> str:
    """Base64 that can stand in a data URI of a type: whole pictures, of other types any bytes."""
    return _PAYLOADS.get(media_type.replace("image/jpg", "image/jpeg"), "AAAA")


PARAMETERS = "(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4}"
"""Between the type of a data URI and what says that base64 follows, such as `;charset=utf-8`."""


EVERY_SIGN = "azAMZ09=%&'*+/:?@_.~- "
"""A parameter with every sign that it may have."""


def data_uri_pattern(media: Media) -> str:
    """The pattern of the head of a data URI: in any case, and with parameters, if the type is limited."""
    head = in_any_case(f"data:{media.kind}/")
    if not media.types:
        return head
    names = [
        in_any_case(name).replace(".", "\\.").replace("+", "\\+")
        for name in subtypes(media)
    ]
    several = f"({'|'.join(names)})" if len(names) > 1 else names[0]
    return f"{head}{several}{PARAMETERS};{in_any_case('base64')},"


def in_any_case(word: str) -> str:
    """A pattern of an ASCII word, as not every reader of patterns has a flag for that."""
    return "".join(
        f"[{letter.upper()}{letter.lower()}]" if letter.isalpha() else letter
        for letter in word
    )


def accepts(media: Media, given: str) -> bool:
    """Whether a text begins as the rule demands."""
    beginning = _beginning(media)
    return beginning is not None and beginning.match(given) is not None


@cache
def _beginning(media: Media) -> re.Pattern[str] | None:
    """What every accepted text begins with; None if no form is accepted."""
    forms = [re.escape(prefix) for prefix in prefixes(media)]
    if "data-uri" in media.forms:
        forms.append(data_uri_pattern(media))
    if "base64" in media.forms:
        forms.append(BARE_BASE64)
    return re.compile("|".join(forms)) if forms else None


def ratio(text: str) -> float:
    """An aspect ratio such as `16:9` as a number."""
    width, _, height = text.partition(":")
    return float(width) / float(height or 1)
