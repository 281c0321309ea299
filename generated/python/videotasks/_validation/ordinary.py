# Copied from generator/templates/python/videotasks/_validation/ordinary.py: edit that file, then run `make generate`.
"""Tells by a glance what is as nearly all of it is, so that there is nothing to look into and little to import."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Final

_PLAIN: Final = ("https:", "http:")
_MANY: Final = 1_000
"""So many URLs are remembered at most."""
_LONGEST: Final = 2_000
"""Characters of a URL that is looked at and remembered here."""
_UNSEEN: Final = "".join(map(chr, (*range(33), 127)))
"""White space and controls."""
_FILLING: Final = "\u115f\u1160\u3164\uffa0"
"""Letters that nobody sees."""
LARGEST_SEED: Final = (1 << 32) - 1


PLAIN_URLS: Final[set[str]] = set()
"""Those seen last are remembered, as pictures go into many requests. Nothing but texts is looked up: to hash a file
would read it, and some addresses of others equal texts."""


def is_plain_url(value: Any) -> bool:
    """Whether a value is a URL as nearly all are: a host of letters, digits, dots and hyphens, then what is printed."""
    if value.__class__ is not str or not _is_plain(value):
        return False
    if len(PLAIN_URLS) >= _MANY:
        PLAIN_URLS.clear()
    PLAIN_URLS.add(value)
    return True


def _is_plain(text: str) -> bool:
    if (
        len(text) > _LONGEST
        or not text.isascii()
        or not text.isprintable()
        or " " in text
    ):
        return False
    return _has_plain_host(text)


def _has_plain_host(url: str) -> bool:
    parts = url.split("/", 3)
    if len(parts) < 3 or parts[1] or parts[0] not in _PLAIN:
        return False
    return parts[2].replace(".", "").replace("-", "").isalnum()


def is_ordinary_prompt(prompt: str) -> bool:
    """Whether a prompt is surely not blank, and has no half of a character.

    It begins with a letter or digit, or is ASCII and has a sign that is seen.
    """
    if prompt.isascii():
        return "!" <= prompt < "\x7f" or prompt.strip(_UNSEEN) != ""
    first = prompt[:1]
    return first.isalnum() and first not in _FILLING and not has_half(prompt)


def are_ordinary(body: Mapping[str, Any], shape: str, what: str) -> bool:
    """Whether all prompts, or all seeds, at a shape below the top of a right body are ordinary."""
    from videotasks._values.places import values

    found: list[Any] | None = values(body, shape)
    if found is None:
        return False
    if what == "prompt":
        return all(one is None or is_ordinary_prompt(one) for one in found)
    return all(one is None or 0 <= one <= LARGEST_SEED for one in found)


def has_half(text: str) -> bool:
    """Whether a text has half of a character: a lone surrogate."""
    if text.isascii():
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def is_whole(value: Any) -> bool:
    """Whether no text in a plain value has half of a character; names are no texts."""
    kind = value.__class__
    if kind is str:
        return not has_half(value)
    if kind is dict:
        value = [*value.values()]
    elif kind is not list:
        return True
    return all(map(is_whole, value))
