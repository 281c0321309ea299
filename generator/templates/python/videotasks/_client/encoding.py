"""Writes a body as JSON, with its media straight from where they are kept: nothing of them is held twice."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from videotasks._values.kinds import as_array, as_object
from videotasks._values.lazy_text import LazyText
from videotasks._values.strikes import struck

_LONG: Final = 1 << 20
"""Characters of a text that is written piece by piece."""
_PIECE: Final = 1 << 18


class _LongText(LazyText):
    """A long text of a caller, such as a data URI: `json` would hold three copies of it at once."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __len__(self) -> int:
        return len(self._text)

    def pieces(self) -> Iterator[bytes]:
        """The text as JSON escapes it, which may be longer."""
        for start in range(0, len(self._text), _PIECE):
            piece = json.dumps(self._text[start : start + _PIECE])
            yield piece[1:-1].encode("ascii")


def _in_pieces(value: Any) -> Any:
    """The value with its long texts in pieces."""
    if isinstance(value, str):
        return value if len(value) < _LONG else _LongText(value)
    items, members = as_array(value), as_object(value)
    if items is not None:
        return [_in_pieces(item) for item in items]
    if members is not None:
        return {name: _in_pieces(item) for name, item in members.items()}
    return value


_ENCODER: Final = json.JSONEncoder(
    check_circular=False, allow_nan=False, separators=(",", ":")
)


def _plain_text_of(encoder: json.JSONEncoder) -> Callable[[Any], str]:
    """What an encoder does, without the half of its time in which it makes ready what is the same each time."""
    try:
        make: Any = getattr(json.encoder, "c_make_encoder", None)  # CPython's
        pieces: Callable[[Any, int], tuple[str, ...]] = make(
            *(None, encoder.default, json.encoder.encode_basestring_ascii, None),
            *(encoder.key_separator, encoder.item_separator, False, False, False),
        )
        if "".join(pieces({"a": [1]}, 0)) == '{"a":[1]}':
            return lambda body: "".join(pieces(body, 0))
    except (AttributeError, TypeError):
        pass
    return encoder.encode


_plain_text: Final = _plain_text_of(_ENCODER)


def encode(body: Mapping[str, Any], plain: bool = False) -> bytes:
    """The JSON text of a body.

    Args:
        body: The body.
        plain: Whether it is likely to hold no media, which are kept elsewhere.

    Raises:
        TypeError, ValueError, RecursionError: A value that JSON does not have.
        MediaChangedError: A file is not what it was when it was checked.
    """
    if plain:
        try:
            return _plain_text(body).encode("ascii")
        except (TypeError, ValueError) as error:  # a member of any type
            if struck(error):
                raise
    media: list[LazyText] = []
    mark = "media"

    def instead(value: object) -> str:
        if not isinstance(value, LazyText):
            raise TypeError(f"{type(value).__name__} is no value of JSON")
        media.append(value)
        return mark

    whole = _in_pieces(body)
    while True:
        media.clear()
        text = json.dumps(
            whole, allow_nan=False, separators=(",", ":"), default=instead
        ).encode("ascii")
        if not media:
            return text
        parts = text.split(f'"{mark}"'.encode())
        if len(parts) == len(media) + 1:
            return _joined(parts, media)
        mark += "."  # somebody's text is the same


def _joined(parts: list[bytes], media: list[LazyText]) -> bytes:
    whole = sum(map(len, parts)) + sum(len(one) + 2 for one in media)
    out = io.BytesIO()
    # All the room at once: it would be copied each time that it grows.
    out.seek(whole - 1)
    out.write(b"\0")
    out.seek(0)
    out.write(parts[0])
    for one, part in zip(media, parts[1:], strict=True):
        out.write(b'"')
        for piece in one.pieces():
            out.write(piece)
        out.write(b'"')
        out.write(part)
    out.truncate()
    return out.getvalue()
