"""Unpacks the body of a response to a call, whatever its head says of that.

Proxies name codings that they do not apply, and apply what they do not name. An id that came must
not be lost by that, and both clients must say the same, whatever requests or aiohttp makes of it.
Files have a reader of their own, which is stricter.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, Final

from videotasks._values.json_texts import json_object
from videotasks._values.strikes import struck

_LARGEST: Final = 16 * 1024 * 1024
"""More bytes than that no response has."""
_MOST: Final = 4
"""So often at most it may be packed, one in another."""
_PIECE: Final = 16 * 1024
"""So much is unpacked at a time, which may become a thousand times as much."""
_HEAD: Final = 512
_NAMES: Final = {
    "gzip": "gzip",
    "x-gzip": "gzip",
    "deflate": "deflate",
    "zlib": "deflate",
    "br": "br",
    "zstd": "zstd",
}
"""Codings that can be undone; other words in a head mean nothing."""
_BEGINNINGS: Final = (
    (b"\x1f\x8b", "gzip"),
    *((bytes((120, flags)), "deflate") for flags in (1, 94, 156, 218)),
    (b"(\xb5/\xfd", "zstd"),
)
"""What packed bytes begin with, and no text does."""
_CONTROLS: Final = bytes({*range(32)} - set(b"\t\n\f\r"))
"""Bytes that no text has."""


def unpacked(body: bytes, encoding: str = "") -> bytes:
    """A body unpacked as far as it is whole; as it came, where it is not packed.

    Args:
        body: As it came, or as somebody has unpacked it already.
        encoding: What its head says, as of a `Content-Encoding`; "": nothing.
    """
    words = [_NAMES.get(one.strip()) for one in encoding.lower().split(",")]
    named = [one for one in words if one is not None]
    for _ in range(_MOST):
        made = b"" if json_object(body) is not None else _undone(body, named[-1:])
        if not made:
            break
        body, named = made, named[:-1]
    return body


def _undone(body: bytes, named: list[str]) -> bytes:
    """What a body stands for; nothing, if it is not packed."""
    begun = _begun(body)
    if begun is not None and (made := _made(begun, body)):
        return made
    for coding in named:
        # Of some codings any bytes may be the beginning, and become something, if nothing usable.
        made = _made(coding, body)
        is_usual = made.lstrip()[:1] in (b"{", b"[", b"<") or not _is_text(body)
        if made and (_begun(made) or (is_usual and _is_text(made))):
            return made
    return b""


def _begun(body: bytes) -> str | None:
    """What a body is packed in, if its first bytes tell."""
    found = (coding for start, coding in _BEGINNINGS if body.startswith(start))
    return next(found, None)


def _is_text(data: bytes) -> bool:
    head = data[:_HEAD]
    try:
        head.decode()
    except UnicodeDecodeError as error:
        if struck(error):
            raise
        if error.end < len(head):  # else its last character is cut off
            return False
    return len(head.translate(None, _CONTROLS)) == len(head)


def _made(coding: str, data: bytes) -> bytes:
    """What some bytes stand for, up to where they stand for nothing any more."""
    made = bytearray()
    try:
        for piece in _UNDOING[coding](data):
            made += piece
            if len(made) > _LARGEST:
                break
    except Exception as error:  # each library has some of its own
        if struck(error):
            raise
    return bytes(made)


def _pieces(feed: Callable[[bytes], bytes], data: bytes) -> Iterator[bytes]:
    return (feed(data[n : n + _PIECE]) for n in range(0, len(data), _PIECE))


def _gunzipped(data: bytes) -> Iterator[bytes]:
    while data.startswith(_BEGINNINGS[0][0]):  # it may go on with another
        decoder = zlib.decompressobj(zlib.MAX_WBITS | 16)
        yield from _pieces(decoder.decompress, data)
        data = decoder.unused_data


def _inflated(data: bytes) -> Iterator[bytes]:
    # Half of the world thinks that it has zlib's frame.
    framed = data[0] & 15 == 8 and int.from_bytes(data[:2], "big") % 31 == 0
    bits = zlib.MAX_WBITS if framed else -zlib.MAX_WBITS
    yield from _pieces(zlib.decompressobj(bits).decompress, data)


def _unbrotlied(data: bytes) -> Iterator[bytes]:
    decoder: Any = _first_of("brotlicffi", "brotli").Decompressor()
    yield from _pieces(getattr(decoder, "decompress", None) or decoder.process, data)


def _unzstandarded(data: bytes) -> Iterator[bytes]:
    library: Any = _first_of("compression.zstd", "backports.zstd", "zstandard")
    decoder = library.ZstdDecompressor()
    if hasattr(decoder, "decompressobj"):
        decoder = decoder.decompressobj()
    yield from _pieces(decoder.decompress, data)


def _first_of(*modules: str) -> Any:
    """The first of some modules that is there.

    Whoever says in a request that it understands a coding has imported one.

    Raises:
        ImportError: None is.
    """
    names = (*filter(sys.modules.get, modules), *modules)
    there = (_imported(one) for one in names)
    found: Any = next((one for one in there if one is not None), None)
    if found is None:
        raise ImportError(modules[0])
    return found


def _imported(module: str) -> Any:
    """A module, or None."""
    try:
        return import_module(module)
    except ImportError as error:
        if struck(error):
            raise
        return None


_UNDOING: Final[dict[str, Callable[[bytes], Iterator[bytes]]]] = {
    "gzip": _gunzipped,
    "deflate": _inflated,
    "br": _unbrotlied,
    "zstd": _unzstandarded,
}
