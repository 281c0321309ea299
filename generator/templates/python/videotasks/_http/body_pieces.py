"""Reads bodies of urllib3's responses piece by piece, and says how one broke off, without losing what came before.

They are read as they are sent: what cannot be unpacked, as it is not packed, must not be lost either.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast

from videotasks._http.failures import foreign_in
from videotasks._http.wire import CHUNK, LARGEST_RESPONSE, describe
from videotasks._values.strikes import chain


def pieces_in(raw: Any, most: int = CHUNK) -> Iterator[bytes]:
    """A body as it comes, packed or not.

    Args:
        raw: The response.
        most: Bytes that are read at a time.
    """
    # `read1`, of urllib3 2.2, waits only if there is nothing yet; `read` for a whole chunk.
    read = getattr(raw, "read1", None) or raw.read
    while piece := cast("bytes", read(most, decode_content=False)):
        yield piece


def gather(
    pieces: Iterable[bytes],
    content: bytearray,
    raw: object,
    in_words: Callable[[Exception], str],
) -> str:
    """Reads a body into what it is kept in, but no more of it than a response may have.

    Args:
        pieces: As it comes.
        content: Where it is kept.
        raw: The response of urllib3's.
        in_words: Says how it broke off, or raises what has not broken it off.

    Returns:
        How it broke off; "" if it did not.
    """
    try:
        for piece in pieces:
            content += piece
            if len(content) > LARGEST_RESPONSE:
                break
    except Exception as error:  # noqa: BLE001  # what came is kept
        broke = in_words(error)
        content += kept_back(raw, error)
        return broke
    return ""


def kept_back(raw: object, error: BaseException) -> bytes:
    """What had come before a break, and is in the exception alone.

    Before 2.2 urllib3 reads a whole body at once, and the pieces of one in chunks that breaks
    off are in http.client's exceptions: those before the last in one, the last in its cause.

    Args:
        raw: The response.
        error: What reading it has raised.
    """
    from http.client import IncompleteRead  # whoever has read by it has imported it

    if hasattr(raw, "read1"):
        return b""
    broken = (one for one in chain(error) if isinstance(one, IncompleteRead))
    # urllib3's own exception of that name has a number there.
    found: list[object] = [one.partial for one in broken]
    return b"".join(one for one in found if isinstance(one, bytes))


def broken_off(error: Exception, handled: BaseException | None) -> str:
    """How a body broke off; an error that is not the network's is raised.

    Args:
        error: What reading it has raised.
        handled: What was being handled as the exchange began.
    """
    if foreign_in(error, handled, bare=True) is not None:
        raise error
    return in_a_break(error)


def in_a_break(error: BaseException) -> str:
    """How a body broke off, in words that follow its status."""
    return f", broke off ({describe(error)})"
