# Copied from generator/templates/python/videotasks/_validation/sources.py: edit that file, then run `make generate`.
"""Turns what callers have of a media input - a path, bytes, an open file, a picture - into its text or its bytes."""

from __future__ import annotations

import binascii
import os
import re
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Any, Final, cast

from videotasks._arguments.files import media_type_of, path_of
from videotasks._exceptions import MediaWarning, wrong
from videotasks._platform.notices import warn_caller
from videotasks._validation.payload import InMemory, OnDisk, is_regular
from videotasks._values.contents import Content, identify, mime_as, named
from videotasks._values.lazy_text import LazyText
from videotasks._values.show import in_python
from videotasks._values.signatures import HEAD
from videotasks._values.strikes import struck

_URL: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://|data:", re.IGNORECASE)
_BASE64: Final = re.compile("[A-Za-z0-9+/]*")
_SEEN: Final = 64
"""Characters of base64 by which a file is known."""
_LONGEST_PATH: Final = 4096


def is_path(text: str) -> bool:
    """Whether a text stands for a file: it is neither blank, a URL nor a data URI."""
    return bool(text.strip()) and _URL.match(text.lstrip()) is None


def _base64_of(text: str) -> Content | None:
    """What a text is the base64 of, with nothing around it; None if that is not to be seen."""
    head = text[:_SEEN]
    if len(head) < _SEEN or _BASE64.fullmatch(head) is None:
        return None
    content = identify(binascii.a2b_base64(head))
    return content if content is not None and content.kinds else None


def is_source(value: object) -> bool:
    """Whether a value can be one media input: a text, a path, bytes, an open file, a picture, an array."""
    return (
        isinstance(value, (str, os.PathLike, bytes, bytearray, memoryview, LazyText))
        or is_file(value)
        or is_array(value)
        or is_picture(value)
    )


def is_file(value: object) -> bool:
    """Whether it can be read as an open file: by itself, or by what it hands all on to, as wrappers do.

    Such are what `tempfile` makes, and the uploads of web frameworks.
    """
    if isinstance(value, type):
        return False
    if hasattr(type(value), "read"):
        return True
    try:
        return callable(getattr(value, "read", None))
    except Exception as error:  # of an object of the caller
        if struck(error):
            raise
        return False


def is_array(value: object) -> bool:
    """Whether it is numpy's array, or gives its pixels like one."""
    return hasattr(type(value), "__array_interface__") and not is_picture(value)


def is_picture(value: object) -> bool:
    """Whether it is a picture of Pillow."""
    kind = type(value)
    return any(one.__module__ == "PIL.Image" for one in kind.__mro__)


def text_or_payload(name: str, value: object, *kinds: str) -> str | InMemory | OnDisk:
    """What is given, as a text or as bytes; `kinds` are those that it may be of.

    Raises:
        OSError: A file cannot be read.
        ConfigurationError: It is nothing of the kinds.
    """
    kind = " or ".join(kinds)
    if isinstance(value, str):
        if not value.strip():
            raise wrong(name, "is blank: give a URL, a path or bytes")
        if not is_path(value):
            return value
        encoded = _base64_of(value)
        if encoded is not None and not (
            len(value) <= _LONGEST_PATH
            and os.path.exists(value)  # noqa: PTH110  # a text that may be no path
        ):
            prefix = f"data:{encoded.mime};base64,"
            what = f"is base64 of {encoded.words} with nothing around it: put {prefix!r} before it"
            raise wrong(name, what)
        if len(value) > _LONGEST_PATH:
            what = f"is a text of {len(value)} characters that is neither URL, data URI nor path"
            raise wrong(name, what)
    if isinstance(value, (str, os.PathLike)):
        file = path_of(name, cast("object", value))
        _must_be_there(name, file)
        if is_regular(file):
            return OnDisk(file)
        return InMemory(file.read_bytes())
    if isinstance(value, (bytes, bytearray, memoryview)):
        return InMemory(bytes(cast("bytes", value)))
    if "image" in kinds and (is_picture(value) or is_array(value)):
        from videotasks._validation.pictures import file_of_array, file_of_picture

        make = file_of_picture if is_picture(value) else file_of_array
        return InMemory(make(name, value))
    if is_file(value):
        return InMemory(read_all(name, value, kind))
    more = ", a picture of Pillow or an array of pixels" if "image" in kinds else ""
    what = (
        f"must be a text, a path, bytes, an open file{more}, not {type(value).__name__}"
    )
    raise wrong(name, what)


def _must_be_there(name: str, file: Path) -> None:
    if file.is_dir():
        raise wrong(name, f"is a folder: {in_python(str(file))}")
    if not file.exists():
        where = "" if file.is_absolute() else f" (looked for in {Path.cwd()})"
        hint = ""
        if str(file).startswith("~"):
            hint = "; ~ is not expanded, Path(...).expanduser() does that"
        elif file.parts and re.fullmatch(r"[\w-]+(\.[\w-]+)+", file.parts[0]):
            hint = "; a URL begins with https://"
        what = f"no file {str(file)[-200:]!r}{where}{hint}"
        raise FileNotFoundError(2, what, str(file))


def read_all(name: str, file: object, kind: str) -> bytes:
    """The bytes of an open file, from where it stands."""
    read = getattr(file, "read", None)
    if not callable(read):
        raise wrong(name, f"must be an open file, not {type(file).__name__}")
    given: object = read()
    data: Any = given
    if isinstance(data, (bytearray, memoryview)):
        data = bytes(cast("bytes", data))
    if isinstance(data, str):
        raise wrong(name, 'is open as text: open it with mode "rb"')
    if not isinstance(data, bytes):
        what = f"must give bytes when it is read, not {type(given).__name__}"
        if isinstance(given, Coroutine):
            given.close()
            what += ": give what `await file.read()` gives"
        raise wrong(name, what)
    if not data:
        what = f"gives no bytes: there is no {kind} in it, or it has been read before and must be rewound with seek(0)"
        raise wrong(name, what)
    return data


def _contradicts(stated: Content, found: Content, kind: str) -> bool:
    # Endings of video and sound are used freely within a family; those of pictures mean one thing.
    if kind == "image":
        return stated.name != found.name
    return stated.family != found.family


def type_of_bytes(
    payload: InMemory | OnDisk,
    name: str,
    media_type: object,
    kind: str,
    expected: str = "",
) -> str:
    """The MIME type of a file: the given one, or what its first bytes tell.

    Args:
        payload: The file.
        name: What a message calls it.
        media_type: The type that is given; None: its bytes tell it.
        kind: What it must be.
        expected: The same as messages say it, where it may be more.
    """
    expected = expected or kind
    path = payload.path if isinstance(payload, OnDisk) else None
    called = repr(path.name[-100:]) if path else ""
    if payload.size == 0:
        raise wrong(name, f"is empty: there is no {expected} in {called or 'it'}")
    if media_type is not None:
        return media_type_of(media_type, kind)
    found = identify(payload.read(0, HEAD))
    ending = path.suffix[1:].lower() if path else ""
    stated = named(ending) if ending else None
    as_named = (
        f"{called} is named as {stated.words.partition(',')[0]}, but"
        if stated is not None and (found is None or stated.name != found.name)
        else called or "it"
    )
    if found is None:
        begins = payload.read(0, 8)
        what = f"is no {expected} that is known: {as_named} begins with {begins!r}; if it is one, give its media_type"
        raise wrong(name, what)
    mime = mime_as(found, kind)
    if mime is None:
        raise wrong(
            name, f"is no {expected}: {as_named} holds {found.words} ({found.mime})"
        )
    if stated is not None and _contradicts(stated, found, kind):
        message = f"{as_named} holds {found.words}: it is sent as {mime}"
        warn_caller(message, MediaWarning)
    return mime


def kind_of(payload: InMemory | OnDisk, name: str, kinds: Sequence[str]) -> str:
    """Of which of several kinds a file is, as its first bytes tell: what can be of more is what it is usually.

    Raises:
        ConfigurationError: It is of none of them.
    """
    found = kind_in(identify(payload.read(0, HEAD)), kinds)
    if found is None:
        # Nor of the first one: this says what it is instead.
        type_of_bytes(payload, name, None, kinds[0], " or ".join(kinds))
    return found or kinds[0]


def kind_in(content: Content | None, kinds: Sequence[str]) -> str | None:
    """Of which of several kinds a content is; None if it is of none, or if nobody knows it."""
    if content is None:
        return None
    usual = content.mime.partition("/")[0]
    ordered = sorted(kinds, key=lambda kind: kind != usual)
    return next((kind for kind in ordered if mime_as(content, kind)), None)
