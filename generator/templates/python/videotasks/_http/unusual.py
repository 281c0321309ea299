"""Reads a response that is not plain: packed, in pieces, with interim ones before it, or broken."""

from __future__ import annotations

from typing import Any, cast

from urllib3 import HTTPResponse

from videotasks._http.failures import foreign_in, partial_in
from videotasks._http.final_response import FinalResponse
from videotasks._http.incoming import Incoming, Received, Rest
from videotasks._http.wire import CHUNK, LARGEST_RESPONSE, describe, in_lower_case


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
        return Received(head.status, {}, b"", ", no final answer", keeps=False)
    incoming.until_the_end()
    response = response_of(head, method)
    content, broke = bytearray(), ""
    try:
        read_all(response, content)
    except Exception as error:  # noqa: BLE001  # what came is kept
        broke = broken_off(error, handled)
        content += kept_back(response, error)
    keeps = not (broke or head.will_close or rest.is_left) and head.isclosed()
    headers = in_lower_case(response.headers)
    return Received(head.status, headers, bytes(content), broke, keeps)


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


def read_all(response: HTTPResponse, content: bytearray) -> None:
    """Reads a body, unpacked, into what it is kept in."""
    # `read1`, of urllib3 2.2, waits only if there is nothing yet; `read` for a whole chunk.
    read = getattr(response, "read1", None) or response.read
    while chunk := cast(bytes, read(CHUNK, decode_content=True)):
        content += chunk
        if len(content) > LARGEST_RESPONSE:
            break


def kept_back(response: HTTPResponse, error: BaseException) -> bytes:
    """What had come before a break, and is in the exception alone."""
    has_all = hasattr(response, "read1") or "Content-Encoding" in response.headers
    return b"" if has_all else partial_in(error)


def broken_off(error: Exception, handled: Any) -> str:
    """How a body broke off, in words; an error that is not the network's is raised."""
    if foreign_in(error, handled, bare=True) is not None:
        raise error
    return f", broke off ({describe(error)})"
