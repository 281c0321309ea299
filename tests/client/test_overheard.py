"""What came of a submit's response is known to the last byte, wherever something strikes while it is read."""

from __future__ import annotations

import gzip
import socket
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import Any

import pytest

from videotasks._http import overheard as module
from videotasks._http.overheard import Overheard

from .striking import SoftLimit

PACKED = gzip.compress(b'{"task_id": "t-1"}', mtime=0)
FIRST, REST = PACKED[:8], PACKED[8:]


def struck_at(number: int, call: Callable[[], object]) -> bool:
    """Whether a call was struck at this step of the module: as a signal's handler, before an instruction.

    In a thread of its own: struck at the end of an `except`, Python 3.11 holds the exception for handled ever after.
    """
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(_struck_at, number, call).result()


def _struck_at(number: int, call: Callable[[], object]) -> bool:
    steps = count()

    def trace(frame: Any, event: str, _: object) -> Any:
        if frame.f_code.co_filename != module.__file__:
            return None
        frame.f_trace_opcodes = True
        if event == "opcode" and next(steps) == number:
            sys.settrace(None)
            raise SoftLimit
        return trace

    sys.settrace(trace)
    try:
        call()
    except SoftLimit:
        return True
    finally:
        sys.settrace(None)
    return False


def by_receive(seen: Overheard, _: socket.socket) -> Callable[[], object]:
    return seen.receive


def by_rest(seen: Overheard, _: socket.socket) -> Callable[[], object]:
    return seen.read_rest


def by_file(seen: Overheard, ours: socket.socket) -> Callable[[], object]:
    class Source:
        """As the file of a socket, but that nothing strikes in it."""

        readinto = ours.recv_into

    return lambda: seen.read_into(Source, memoryview(bytearray(8192)))


@pytest.mark.parametrize("reader", [by_receive, by_rest, by_file])
def test_not_even_zeros_are_lost_of_what_is_read_as_something_strikes(
    reader: Callable[[Overheard, socket.socket], Callable[[], object]],
) -> None:
    assert FIRST.endswith(b"\0")
    assert REST.endswith(b"\0")
    for number in count():
        ours, theirs = socket.socketpair()
        with ours, theirs:
            seen = Overheard(ours)
            # What is looked for at last is all that will have come.
            theirs.sendall(PACKED if reader is by_rest else FIRST)
            struck = struck_at(number, reader(seen, ours))
            if not struck:
                assert number > 50
                return
            if reader is not by_rest:
                theirs.sendall(REST)
            seen.read_rest()
            assert seen.data() == PACKED, number
