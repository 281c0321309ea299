"""Undoes the content codings of a file that comes with one, though none was asked for.

What is decoded is bounded: a few bytes may stand for more than any disk holds.
"""

# Of a lambda in a named tuple pyright does not see what the tuple says of its parameter.
# pyright: reportUnknownLambdaType=false, reportUnknownMemberType=false, reportUnknownArgumentType=false

from __future__ import annotations

import re
import sys
import zlib
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple, Protocol

from videotasks._values.signatures import HEAD, format_of, text_in
from videotasks._values.strikes import struck

_PIECE: Final = 1024 * 1024
"""So much is decoded at once at most."""
_FREE: Final = 16 * 1024 * 1024
_MOST: Final = 100
"""A file has at most this many times the bytes that came for it, beyond `_FREE`: videos are
compressed already, and by far the most of them do not even get half as long."""
_ALIASES: Final = {"x-gzip": "gzip", "zlib": "deflate", "x-compress": "compress"}
_KNOWN: Final = {"gzip", "deflate", "br", "zstd", "compress"}
"""Other words there mean nothing."""
_MOST_CODINGS: Final = 4
_GZIP: Final = b"\x1f\x8b"
_ZSTD: Final = b"(\xb5/\xfd"


class CodingError(Exception):
    """What came cannot be decoded.

    Attributes:
        again: Whether another try can end otherwise.
    """

    def __init__(self, text: str, *, again: bool) -> None:
        super().__init__(text)
        self.again = again


class _Step(Protocol):
    """Undoes one coding."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What these bytes stand for, in pieces."""
        ...

    @property
    def whole(self) -> bool:
        """Whether its data has come to its end."""
        ...


class Body:
    """The bytes of a response, decoded if they have to be.

    Args:
        encoding: The response's `Content-Encoding`; "" for none.
    """

    def __init__(self, encoding: str) -> None:
        words = [one.strip() for one in encoding.lower().split(",")]
        names = [_ALIASES.get(one, one) for one in words]
        self.codings = [one for one in names if one in _KNOWN]
        """As they were applied, one after another."""
        self._head: bytes | None = b""
        self._steps: list[_Step] = []
        self._came = self._made = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What these bytes stand for, in pieces; none of them is the end.

        Raises:
            CodingError: They stand for nothing, or for too much.
        """
        self._came += len(data)
        if not self.codings:
            yield data
            return
        if self._head is not None:
            # The first bytes say whether the header tells the truth.
            self._head += data
            if data and len(self._head) < HEAD:
                return
            data, self._head = self._head, None
            self._steps = _steps(self.codings, data)
        yield from self._decoded(data, self._steps)

    def end(self) -> Iterator[bytes]:
        """What is left at the end of the response.

        Raises:
            CodingError: The end of its data has not come.
        """
        if self._head is not None and self.codings:
            yield from self.feed(b"")
        for step in self._steps:
            if not step.whole:
                raise CodingError("what it was packed in ends too soon", again=True)

    def _decoded(self, data: bytes, steps: list[_Step]) -> Iterator[bytes]:
        if not steps:
            self._made += len(data)
            if self._made > _FREE + _MOST * self._came and self._steps:
                what = (
                    f"it was sent packed, and is more than {_MOST} times as long as what came: "
                    "that is no video, but may fill the disk"
                )
                raise CodingError(what, again=False)
            yield data
            return
        try:
            for piece in steps[0].feed(data):
                yield from self._decoded(piece, steps[1:])
        except (zlib.error, ValueError, EOFError) as error:
            if struck(error):
                raise
            raise CodingError(f"it cannot be unpacked: {error}", again=True) from error


def _steps(codings: list[str], head: bytes) -> list[_Step]:
    """What undoes the codings, the last one first; nothing where the bytes are plain."""
    form = format_of(head)
    if (form is not None and not form.weak) or text_in(head):
        return []
    if len(codings) > _MOST_CODINGS:
        what = f"it was packed {len(codings)} times, one in another"
        raise CodingError(what, again=False)
    outer = _MAKERS[codings[-1]]
    if not outer.begins(head):
        return []
    first = outer.make()
    if not outer.sure:
        # Of these, any bytes may be the beginning, and most are not for long.
        try:
            next(outer.make().feed(head), b"")
        except (zlib.error, ValueError, EOFError) as error:
            if struck(error):
                raise
            return []
    return [first, *(_MAKERS[one].make() for one in reversed(codings[:-1]))]


class _Zlib:
    """gzip, or deflate with zlib's frame, or without any."""

    def __init__(self, bits: int) -> None:
        self._bits = bits
        self._decoder = zlib.decompressobj(bits)
        self.whole = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """See `_Step`."""
        while data:
            if self.whole:
                # gzip may go on with another member; anything else behind it is padding.
                if self._bits <= zlib.MAX_WBITS or not data.startswith(_GZIP):
                    return
                self._decoder, self.whole = zlib.decompressobj(self._bits), False
            piece = self._decoder.decompress(data, _PIECE)
            if piece:
                yield piece
            self.whole = self._decoder.eof
            # What is held back comes out by asking again, with nothing more to put in.
            data = self._decoder.unused_data or self._decoder.unconsumed_tail
            while len(piece) == _PIECE and not data and not self.whole:
                piece = self._decoder.decompress(b"", _PIECE)
                if piece:
                    yield piece
                self.whole = self._decoder.eof


class _Deflate:
    """deflate, of which half the world thinks it has zlib's frame."""

    def __init__(self) -> None:
        self._step: _Zlib | None = None

    @property
    def whole(self) -> bool:
        """See `_Step`."""
        return self._step is not None and self._step.whole

    def feed(self, data: bytes) -> Iterator[bytes]:
        """See `_Step`."""
        if self._step is None and data:
            framed = data[0] & 15 == 8 and int.from_bytes(data[:2], "big") % 31 == 0
            self._step = _Zlib(zlib.MAX_WBITS if framed else -zlib.MAX_WBITS)
        if self._step is not None:
            yield from self._step.feed(data)


class _Brotli:
    def __init__(self) -> None:
        library = brotli()
        self._error: type[Exception] = library.error
        self._decoder = library.Decompressor()

    @property
    def whole(self) -> bool:
        """See `_Step`."""
        return bool(self._decoder.is_finished())

    def feed(self, data: bytes) -> Iterator[bytes]:
        """See `_Step`."""
        decoder = self._decoder
        try:
            while not decoder.is_finished():
                # It says that it takes more as soon as it has taken all, with much to hand out yet.
                piece = decoder.process(data, output_buffer_limit=_PIECE)
                data = b""
                if piece:
                    yield piece
                elif decoder.can_accept_more_data():
                    return
        except self._error as error:
            raise ValueError(str(error) or "no brotli") from error
        except TypeError as error:
            if struck(error):
                raise
            # brotli before 1.2 knows no bounds.
            raise _missing("br") from None


class _Zstandard:
    def __init__(self) -> None:
        self._library = zstandard()
        self._decoder = self._library.ZstdDecompressor()

    @property
    def whole(self) -> bool:
        """See `_Step`."""
        return bool(self._decoder.eof)

    def feed(self, data: bytes) -> Iterator[bytes]:
        """See `_Step`."""
        try:
            while data or not (self._decoder.needs_input or self._decoder.eof):
                if self._decoder.eof:
                    if not _is_zstandard(data):
                        return
                    self._decoder = self._library.ZstdDecompressor()
                piece = self._decoder.decompress(data, _PIECE)
                data = self._decoder.unused_data if self._decoder.eof else b""
                if piece:
                    yield piece
        except self._library.ZstdError as error:
            raise ValueError(str(error)) from error


def brotli() -> Any:
    """The library for `br`.

    Raises:
        CodingError: It is missing.
    """
    try:
        import brotli as library  # type: ignore[import-untyped]  # it has no types
    except ImportError:
        raise _missing("br") from None
    return library


def zstandard() -> Any:
    """The library for `zstd`.

    Raises:
        CodingError: It is missing.
    """
    try:
        if sys.version_info >= (3, 14):
            from compression import zstd
        else:
            # Other backports in that folder may bring an __init__ that has no types.
            from backports import zstd  # pyright: ignore[reportMissingTypeStubs]
    except ImportError:
        raise _missing("zstd") from None
    return zstd


_PACKAGES: Final = {"br": "brotli", "zstd": "backports.zstd"}


def _missing(coding: str) -> CodingError:
    return CodingError(
        f"the storage sent it packed as {coding!r}, though nobody asked for that; the extra "
        f"videotasks[compression] can undo it: pip install {_PACKAGES[coding]}, then "
        "download it again",
        again=False,
    )


def _unknown() -> _Step:
    what = (
        "the storage sent it packed as 'compress', which nobody asked for or can unpack"
    )
    raise CodingError(what, again=False)


def _is_zstandard(head: bytes) -> bool:
    # Frames that are to be skipped may come first.
    return (
        head.startswith(_ZSTD)
        or re.match(rb"[\x50-\x5f]\x2a\x4d\x18", head) is not None
    )


class _Maker(NamedTuple):
    make: Callable[[], _Step]
    begins: Callable[[bytes], bool]
    sure: bool = True
    """Whether the first bytes tell."""


_MAKERS: Final = {
    "gzip": _Maker(
        lambda: _Zlib(zlib.MAX_WBITS | 16), lambda head: head.startswith(_GZIP)
    ),
    "deflate": _Maker(_Deflate, lambda _: True, sure=False),
    "br": _Maker(_Brotli, lambda _: True, sure=False),
    "zstd": _Maker(_Zstandard, _is_zstandard),
    "compress": _Maker(_unknown, lambda head: head.startswith(b"\x1f\x9d")),
}
