"""Checks paths of files, and what stands for a file."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Final, cast

from videotasks._exceptions import wrong
from videotasks._values.show import in_python
from videotasks._values.strikes import struck

_SUBTYPE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+_-]*")


def path_of(name: str, value: object) -> Path:
    """A path in the file system."""
    try:
        given = cast("object", os.fspath(cast("os.PathLike[str]", value)))
    except Exception as error:  # whatever a class of the caller raises
        if struck(error):
            raise
        raise wrong(name, f"must be a path, not {type(value).__name__}") from None
    if not isinstance(given, str):
        raise wrong(name, "must be a path as text, not as bytes")
    if not given.strip() or "\0" in given:
        raise wrong(name, f"must be a path, not {in_python(given)}")
    try:
        os.fsencode(given)
    except UnicodeEncodeError:
        raise wrong(name, "holds half of a character (a lone surrogate)") from None
    return Path(given)


def bytes_of(name: str, value: object, kind: str) -> bytes:
    """The bytes of a file of a kind, such as `image`."""
    if not isinstance(value, (bytes, bytearray, memoryview)):
        raise wrong(name, f"must be bytes, not {type(value).__name__}")
    data = bytes(cast("bytes", value))
    if not data:
        raise wrong(name, f"is empty: there is no {kind} in it")
    return data


def media_type_of(value: object, kind: str) -> str:
    """A MIME type of a kind, such as `image`."""
    if not isinstance(value, str):
        raise wrong("media_type", f"must be a text, not {type(value).__name__}")
    first, _, name = value.partition("/")
    if first != kind or not _SUBTYPE.fullmatch(name):
        what = f"{in_python(value)} is not a type of {kind}, such as {kind}/..."
        raise wrong("media_type", what)
    return value
