"""Receives the response to a call straight from its socket.

A plain one (whole, of a stated length, nothing packed) is read here, in a few steps. Whatever is
unlike that is given to the reader that all other responses have: http.client's, made to bear
what servers do.
"""

from __future__ import annotations

import re
from typing import Any, Final, NamedTuple

from videotasks._http.body_pieces import broken_off
from videotasks._http.deadlines import Guard
from videotasks._http.incoming import Incoming
from videotasks._http.received import Received
from videotasks._http.wire import LARGEST_RESPONSE

_HEAD: Final = re.compile(
    rb"HTTP/1\.1 ([2-5][0-9][0-9])(?: [\t\x20-\x7e]*)?\r\n"
    rb"((?:[-!#$%&'*+.^_`|~0-9A-Za-z]+:[\t\x20-\x7e]*\r\n)*)\r\n"
)
_LARGEST_HEAD: Final = 16 * 1024
_MOST_HEADERS: Final = 64
_WITHOUT_BODY: Final = {204, 304}
_ONCE: Final = {"content-length", "connection", "transfer-encoding"}
_UNUSUAL: Final = {"transfer-encoding", "upgrade"}


class _PlainHead(NamedTuple):
    """The head of a response that is read here."""

    status: int
    headers: dict[str, str]
    length: int
    keeps: bool


def receive(incoming: Incoming, guard: Guard, method: str, handled: Any) -> Received:
    """Receives a whole response.

    Args:
        incoming: What comes.
        guard: The exchange's.
        method: Of the request.
        handled: What was being handled as the exchange began.

    Raises:
        OSError, http.client.HTTPException: No head came.
    """
    guard.within(guard.response, "the answer's head")
    data, end = head_in(incoming)
    head = plain_head(data, end, LARGEST_RESPONSE) if end else None
    if head is None or "content-encoding" in head.headers:
        return _read_on(incoming, data, method, handled)
    size = end + head.length
    if len(data) < size:
        incoming.until_the_end()
        try:
            while len(data) < size:
                piece = incoming.more()
                if not piece:
                    break
                data += piece
        except Exception as error:  # noqa: BLE001  # what came is kept
            broke = broken_off(error, handled)
            return Received(*head[:2], bytes(data[end:]), broke)
        if len(data) < size:
            return _read_on(incoming, data, method, handled)
    # More than a response is another's.
    keeps = head.keeps and len(data) == size
    return Received(*head[:2], bytes(data[end:size]), "", keeps)


def head_in(incoming: Incoming) -> tuple[bytearray, int]:
    """What has come, and where in it a head ends; 0: it breaks off, or is very long."""
    data = bytearray()
    while (end := data.find(b"\r\n\r\n") + 4) < 4:
        piece = incoming.more()
        data += piece
        if not piece or len(data) > _LARGEST_HEAD:
            return data, 0
    return data, end


def _read_on(
    incoming: Incoming, data: bytearray, method: str, handled: Any
) -> Received:
    """Has a response be read that is not plain, by what takes long to import."""
    from videotasks._http.unusual import read_on

    return read_on(incoming, data, method, handled)


def plain_head(data: bytearray, end: int, largest: int | None) -> _PlainHead | None:
    """The head at the beginning of some bytes; None if there is anything unusual in it.

    Args:
        data: The bytes.
        end: Where it ends in them.
        largest: So many bytes a body may have; None: any number.
    """
    found = _HEAD.fullmatch(data, 0, end)
    if found is None:
        return None
    status, headers = int(found[1]), dict[str, str]()
    lines = found[2].decode("ascii").split("\r\n")
    if len(lines) > _MOST_HEADERS or status in _WITHOUT_BODY:
        return None
    for line in lines[:-1]:
        name, _, text = line.partition(":")
        name, text = name.lower(), text.lstrip(" \t")
        if name in headers:
            if name in _ONCE:
                return None
            text = f"{headers[name]}, {text}"
        headers[name] = text
    length = headers.get("content-length", "")
    keeps = headers.get("connection", "keep-alive").lower()
    if (
        not (length.isdigit() and len(length) < 19)
        or (largest is not None and int(length) > largest)
        or keeps not in ("keep-alive", "close")
        or not _UNUSUAL.isdisjoint(headers)
        or found[2].find(b" \r\n") >= 0
        or found[2].find(b"\t\r\n") >= 0
    ):
        return None
    return _PlainHead(status, headers, int(length), keeps == "keep-alive")
