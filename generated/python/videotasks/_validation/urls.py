# Copied from generator/templates/python/videotasks/_validation/urls.py: edit that file, then run `make generate`.
"""Tells whether the media of a body are URLs, and whether these can be."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from videotasks._validation.ordinary import PLAIN_URLS, is_plain_url
from videotasks._values.places import values

URL: Final = re.compile(
    r"https?://(?:[^\s/?#@\[\]\\]*@)?(?:\[[0-9A-Fa-f:.]+(?:%25[^\s/?#\]]+)?\]|[^\s/?#@\[\]:\\]+)"
    r"(?::[0-9]{0,5})?(?:[/?#]\S*)?"
)
"""One that can be."""
_SCHEMES: Final = ("https://", "http://")


def begin_as_urls(body: object, shapes: Iterable[str]) -> bool:
    """Whether all that stands at some shapes of a body are texts that begin as URLs do."""
    for shape in shapes:
        found = values(body, shape)
        if found is None:
            return False
        for value in found:
            if type(value) is not str or not value.startswith(_SCHEMES):
                return False
    return True


def need_no_making(body: object, shapes: Iterable[str]) -> bool:
    """Whether all that stands at some shapes of a body are texts that begin as URLs and data URIs do."""
    for shape in shapes:
        found = values(body, shape)
        if found is None:
            return False
        for value in found:
            if type(value) is not str or not value.startswith((*_SCHEMES, "data:")):
                return False
    return True


def are_urls(body: object, shapes: Iterable[str]) -> bool:
    """Whether all that stands at some shapes of a body are URLs that can be."""
    for shape in shapes:
        found = values(body, shape)
        if found is None:
            return False
        for value in found:
            if type(value) is not str or (
                value not in PLAIN_URLS
                and not is_plain_url(value)
                and URL.fullmatch(value) is None
            ):
                return False
    return True
