# Copied from generator/templates/python/videotasks/_validation/ordinary.py: edit that file, then run `make generate`.
"""Tells by a glance what is as nearly all of it is, so that there is nothing to look into and little to import."""

from __future__ import annotations

from videotasks._values.kinds import is_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any, Final

_PLAIN: Final = ("https:", "http:")
_MANY: Final = 1_000
"""So many URLs are remembered at most."""
_LONGEST: Final = 2_000
"""Characters of a URL that is looked at here."""
_seen: set[str] = set()
LARGEST_SEED: Final = (1 << 32) - 1


def is_plain_url(value: Any) -> bool:
    """Whether a value is a URL as nearly all are: a host of letters, digits, dots and hyphens, then what is printed."""
    return are_plain_urls((value,))


def are_plain_urls(items: Collection[Any]) -> bool:
    """The same of all items of a list; those seen last are remembered, as pictures go into many requests."""
    for item in items:
        # Nothing else is compared with those: to hash a file would read it.
        if item.__class__ is not str or len(item) > _LONGEST:
            return False
        if item not in _seen and not _is_plain(item):
            return False
    return True


def _is_plain(text: str) -> bool:
    if not text.isascii() or not text.isprintable() or " " in text:
        return False
    if not _has_plain_host(text):
        return False
    if len(_seen) >= _MANY:
        _seen.clear()
    _seen.add(text)
    return True


def _has_plain_host(url: str) -> bool:
    parts = url.split("/", 3)
    if len(parts) < 3 or parts[1] or parts[0] not in _PLAIN:
        return False
    return parts[2].replace(".", "").replace("-", "").isalnum()


def is_ordinary(body: Mapping[str, Any], unstated: Mapping[str, str]) -> bool:
    """Whether there is nothing to warn of where no page states a limit; False: there may be.

    Args:
        body: The body.
        unstated: Shape of a pointer -> what it is, `prompt` or `seed`.
    """
    for shape, what in unstated.items():
        value = body.get(shape[1:])
        if value is None:
            if shape.count("/") > 1:
                return False
        elif what == "prompt":
            if type(value) is not str or not _has_sign(value):
                return False
        elif not is_integer(value) or not 0 <= value <= LARGEST_SEED:
            return False
    return True


def _has_sign(prompt: str) -> bool:
    """Whether a prompt is surely not blank: it begins with a letter or digit, or is ASCII and not all white space."""
    first = prompt[:1]
    if first.isalnum():
        return first != "\u3164"  # a letter that nobody sees
    return prompt.isascii() and not prompt.isspace() and first != ""


def has_half(text: str) -> bool:
    """Whether a text has half of a character: a lone surrogate."""
    if text.isascii():
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def are_whole(texts: list[str]) -> bool:
    """Whether none of some texts has half of a character."""
    return all(map(str.isascii, texts)) or not any(map(has_half, texts))
