# Copied from generator/templates/python/videotasks/_validation/payload_text.py: edit that file, then run `make generate`.
"""Says what is wrong with the payload of a data URI before anything is decoded: the mistakes that everybody makes."""

from __future__ import annotations

import binascii
import re
import sys
from functools import lru_cache
from typing import Final

from videotasks._values.contents import identify
from videotasks._values.strikes import struck

_ALPHABET: Final = (
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_ \t\r\n"
)
_NOTHING: Final = frozenset(
    ("None", "null", "undefined", "nan", "NaN", "True", "False", "true", "false")
)
_FILE: Final = re.compile(
    r"[^,;]*\.(png|jpe?g|webp|gif|bmp|tiff?|heic|avif|mp4|mov|webm|mp3|wav|m4a)",
    re.IGNORECASE,
)
_HEX: Final = re.compile(r"(0[xX])?(?:[0-9a-fA-F]{2}){8,}")
_STEP: Final = 1 << 20
_SMALL: Final = 1 << 16
"""Characters of a payload that is decoded to see whether it is sound."""
_SHOWN: Final = 300
"""Characters of a payload beyond which it is no name of a file."""


def plain_bytes(text: str, start: int) -> bytes | None:
    """The bytes of a payload of which there is nothing to say, found at one go; None for any other, or a long one."""
    return _decoded(text, start) if len(text) - start <= _SMALL else None


@lru_cache(4)
def _decoded(text: str, start: int) -> bytes | None:
    payload = text[start:]
    if sys.version_info < (3, 11) or payload in _NOTHING or _HEX.fullmatch(payload):
        return None
    if len(payload) % 4 or payload.endswith("==="):
        return None  # even the strict mode lets these pass
    try:
        return binascii.a2b_base64(payload, strict_mode=True)
    except ValueError as error:
        if struck(error):
            raise
        return None


def spaces_in(text: str, start: int = 0, end: int | None = None) -> int:
    """How many signs of white space there are; mostly none, which is found out faster than a count."""
    stop = len(text) if end is None else end
    return sum(
        text.count(one, start, stop)
        for one in " \t\r\n"
        if text.find(one, start, stop) >= 0
    )


def payload_trouble(text: str, start: int) -> str:
    """What is wrong with the payload that begins there, and what to do; "" if it is base64."""
    head = text[start : start + _SHOWN]
    short = head.strip()
    if not short:
        return "has no payload: nothing stands behind the comma"
    if short[:2] in ("b'", 'b"'):
        return "holds a Python literal, b'...': its bytes were put in with str(); use base64.b64encode(data).decode()"
    if short[:5].lower() == "data:":
        return "begins twice with data:...: what is put behind the comma has its own prefix"
    if "://" in head[:16]:
        return "holds a URL where its payload should be: give the URL alone, without data:...;base64,"
    if short in _NOTHING and len(text) - start < _SHOWN:
        return f"holds {short!r} where its payload should be: a variable had no value"
    if len(text) - start < _SHOWN and _FILE.fullmatch(short):
        return "holds the name of a file where its payload should be: give the path alone, or the file's bytes"
    if "%" in head or "%" in text[-8:]:
        return "is percent-encoded: what stands behind the comma must be base64 itself; urllib.parse.unquote undoes it"
    found = _HEX.fullmatch(text, start)
    if found is not None and (found[1] or identify(bytes.fromhex(head[:64]))):
        return "is hexadecimal: it must be base64; use base64.b64encode(data).decode()"
    return _trouble_within(text, start)


def _trouble_within(text: str, start: int) -> str:
    for at in range(start, len(text), _STEP):
        part = text[at : at + _STEP]
        if part.encode("ascii", "replace").translate(None, _ALPHABET):
            wrong = re.search(r"[^A-Za-z0-9+/=_\s-]", part, re.ASCII)
            place = at + (wrong.start() if wrong else 0)
            return f"is no base64: it has {text[place]!r} as character {place - start + 1:,} behind the comma"
    end = len(text)
    while end > start and text[end - 1] in "= \t\r\n":
        end -= 1
    if (
        "=" in text[start:end]
        if end - start < _STEP
        else text.find("=", start, end) >= 0
    ):
        return "is no base64: an = stands within it; are these two payloads in one?"
    count = end - start - spaces_in(text, start, end)
    padding = text.count("=", end)
    if count == 0:
        return "has no payload: nothing but padding stands behind the comma"
    if count % 4 == 1:
        return f"is cut off: base64 has no {count:,} characters, the last group of 4 has one alone"
    if padding and padding != -count % 4:
        return f"is no base64: {padding} = at the end are not what its {count:,} characters need"
    return ""


def payload_advice(text: str, start: int) -> str:
    """How a payload is spelt that not every reader understands; "" if it is plain base64."""
    if text.find("-", start) >= 0 or text.find("_", start) >= 0:
        return "is base64 in the alphabet of URLs, with - and _, which not every reader knows: use base64.b64encode"
    spaces = spaces_in(text, start)
    if (len(text) - start - spaces) % 4:
        return "is base64 without its padding (=), which not every reader understands: use base64.b64encode"
    return ""
