"""Reads a response that is not plain: packed, in pieces, with interim ones before it, or broken."""

from __future__ import annotations

from functools import partial
from typing import Any, cast

from urllib3 import HTTPResponse

from videotasks._http.body_pieces import broken_off, gather, pieces_in
from videotasks._http.final_response import FinalResponse
from videotasks._http.incoming import Incoming, Rest
from videotasks._http.received import Received
from videotasks._http.wire import in_lower_case


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
    response = response_of(head, method)
    content, in_words = bytearray(), partial(broken_off, handled=handled)
    pieces, headers = pieces_in(response), response.headers
    broke = gather(pieces, content, response, headers, in_words)
    keeps = not (broke or head.will_close or rest.is_left) and head.isclosed()
    return Received(head.status, in_lower_case(headers), bytes(content), broke, keeps)


def response_of(head: FinalResponse, method: str) -> HTTPResponse:
    """The response behind a head, whose body is still to be read."""
    pairs: Any = head.msg.items()
    return HTTPResponse(
        body=cast(Any, head),
        headers=pairs,  # of which it makes a mapping that keeps what comes twice
        status=head.status,
        preload_content=False,
        decode_content=False,
        original_response=cast(Any, head),
        enforce_content_length=True,
        request_method=method,
    )
