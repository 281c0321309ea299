"""Reads a response that is not plain: packed, in pieces, with interim ones before it, or broken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from http.client import IncompleteRead
from typing import Any

from videotasks._http.body_pieces import broken_off, gather
from videotasks._http.final_response import FinalResponse
from videotasks._http.incoming import Incoming, Rest
from videotasks._http.received import Received
from videotasks._http.wire import CHUNK, in_lower_case


def read_on(incoming: Incoming, data: bytearray, method: str, handled: Any) -> Received:
    """Reads a response of which some bytes have come.

    Args:
        incoming: What comes.
        data: What has come.
        method: Of the request.
        handled: What was being handled as the exchange began.

    Raises:
        OSError, http.client.HTTPException: No head came.
    """
    rest = Rest(incoming, data)
    head = FinalResponse(rest, method=method)
    head.begin()
    if head.status < 200:
        # The final response is still to come, and nobody else must get it.
        return Received(head.status, {}, b"", ", no final answer")
    incoming.until_the_end()
    content, in_words = bytearray(), partial(broken_off, handled=handled)
    broke = gather(pieces_behind(head), content, head, in_words)
    keeps = not (broke or head.will_close or rest.is_left) and head.isclosed()
    named = in_lower_case(head.msg)
    return Received(head.status, named, bytes(content), broke, keeps)


def read_head(
    incoming: Incoming, data: bytearray
) -> tuple[int, Mapping[str, str], Iterator[bytes]]:
    """Status and headers of the response to a GET, and its body, which is still to come.

    Args:
        incoming: What comes.
        data: What has come.

    Raises:
        OSError, http.client.HTTPException: No head came.
    """
    head = FinalResponse(Rest(incoming, data), method="GET")
    head.begin()
    return head.status, in_lower_case(head.msg), pieces_behind(head)


def pieces_behind(head: FinalResponse) -> Iterator[bytes]:
    """The body behind a head, as it comes, packed or not.

    Raises:
        OSError, http.client.HTTPException: It broke off.
    """
    while piece := head.read1(CHUNK):
        yield piece
    missing = head.length
    head.close()
    if missing:
        raise IncompleteRead(b"", missing)
