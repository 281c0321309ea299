# Copied from generator/templates/python/videotasks/_validation/ordinary.py: edit that file, then run `make generate`.
"""Tells by a glance what is as nearly all of it is, so that there is nothing to look into and little to import."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any, Final

_PLAIN: Final = ("https:", "http:")
_MANY: Final = 1_000
"""So many URLs are remembered at most."""
_LONGEST: Final = 2_000
"""Characters of a URL that is looked at and remembered here."""
_FEW: Final = 5
"""Of so many URLs each is looked at by itself, as that takes less time."""
_seen: set[str] = set()
LARGEST_SEED: Final = (1 << 32) - 1


def is_plain_url(value: Any) -> bool:
    """Whether a value is a URL as nearly all are: a host of letters, digits, dots and hyphens, then what is printed."""
    return value.__class__ is str and (value in _seen or _is_plain(value))


def are_plain_urls(items: Collection[Any]) -> bool:
    """The same of all items of a list; those seen last are remembered, as pictures go into many requests."""
    # Nothing else is looked up among those: to hash a file would read it, and some addresses of others equal texts.
    if len(items) > _FEW:
        return _are_texts(items) and (
            _seen.issuperset(items) or all(map(_is_plain, items))
        )
    for item in items:
        if item.__class__ is not str:
            return False
        if item not in _seen and not _is_plain(item):
            return False
    return True


def _are_texts(items: Collection[Any]) -> bool:
    """Whether all items are texts, and none is empty: what an empty text begins with is asked of texts alone, by C."""
    try:
        return not "".startswith(tuple(items))
    except TypeError:
        return False


def _is_plain(text: str) -> bool:
    if (
        len(text) > _LONGEST
        or not text.isascii()
        or not text.isprintable()
        or " " in text
    ):
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


def is_ordinary_prompt(prompt: str) -> bool:
    """Whether a prompt is surely not blank, and has no half of a character.

    It begins with a letter or digit, or is ASCII and not all white space.
    """
    first = prompt[:1]
    if prompt.isascii():
        return first.isalnum() or (first != "" and not prompt.isspace())
    # There is a letter that nobody sees.
    return first.isalnum() and first != "\u3164" and not has_half(prompt)


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
