"""What came of a submit's response is known to the last byte, wherever something strikes while it is read."""

from __future__ import annotations

import gzip
import socket
import ssl
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from itertools import count
from typing import Any

import pytest
import trustme

from videotasks._http import overheard as module
from videotasks._http.overheard import Overheard

from .striking import SoftLimit

PACKED = gzip.compress(b'{"task_id": "t-1"}', mtime=0)
FIRST, REST = PACKED[:8], PACKED[8:]
Pair = tuple[socket.socket, socket.socket]
Pairs = Callable[[], Any]


@contextmanager
def plain() -> Iterator[Pair]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield ours, theirs


@pytest.fixture(scope="module", params=["plain", "TLS"])
def pairs(request: pytest.FixtureRequest) -> Pairs:
    """Makes two sockets that are connected."""
    return plain if request.param == "plain" else over_tls()


def over_tls(kind: type[ssl.SSLSocket] = ssl.SSLSocket) -> Pairs:
    """Makes two that speak TLS; ours is of that class."""
    authority = trustme.CA()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(server)
    client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    client.sslsocket_class = kind
    authority.configure_trust(client)

    @contextmanager
    def pair() -> Iterator[Pair]:
        with ExitStack() as both, ThreadPoolExecutor(1) as pool:
            ours, theirs = socket.socketpair()
            shaking = pool.submit(server.wrap_socket, theirs, server_side=True)
            ours = client.wrap_socket(ours, server_hostname="localhost")
            both.enter_context(ours)
            yield ours, both.enter_context(shaking.result())

    return pair


def struck_at(number: int, call: Callable[[], object]) -> bool:
    """Whether a call was struck at this step of the module, or of ssl: as a signal's handler, before an instruction.

    In a thread of its own: struck at the end of an `except`, Python 3.11 holds the exception for handled ever after.
    """
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(_struck_at, number, call).result()


def _struck_at(number: int, call: Callable[[], object]) -> bool:
    steps = count()

    def trace(frame: Any, event: str, _: object) -> Any:
        if frame.f_code.co_filename not in (module.__file__, ssl.__file__):
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


def by_receive(
    seen: Overheard, _: socket.socket, count: int = len(FIRST)
) -> Callable[[], object]:
    def receive() -> None:
        came = 0
        while came < count:
            came += len(seen.receive())

    return receive


def by_rest(seen: Overheard, _: socket.socket) -> Callable[[], object]:
    return seen.read_rest


def by_file(seen: Overheard, ours: socket.socket) -> Callable[[], object]:
    class Source:
        """As the file of a socket, but that nothing strikes in it."""

        readinto = ours.recv_into

    def read() -> None:
        came = 0
        while came < len(FIRST):
            came += seen.read_into(Source, memoryview(bytearray(8192))) or 0

    return read


@pytest.mark.parametrize("reader", [by_receive, by_rest, by_file])
def test_not_even_zeros_are_lost_of_what_is_read_as_something_strikes(
    pairs: Pairs, reader: Callable[[Overheard, socket.socket], Callable[[], object]]
) -> None:
    assert FIRST.endswith(b"\0")
    assert REST.endswith(b"\0")
    for number in count():
        with pairs() as (ours, theirs):
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


class StruckInC(ssl.SSLSocket):
    """Bytes come, and a handler of a signal strikes before their number is told, as can be within Python's `_ssl`."""

    strikes: Iterator[bool]

    def read(self, *args: Any) -> Any:
        found = super().read(*args)
        if next(StruckInC.strikes):
            raise SoftLimit
        return found


@pytest.mark.parametrize("at", range(4))
def test_what_python_itself_has_read_of_tls_without_telling_its_length_is_known(
    at: int,
) -> None:
    StruckInC.strikes = (number == at for number in count())
    with over_tls(StruckInC)() as (ours, theirs):
        seen = Overheard(ours)
        for piece in (FIRST, REST):
            theirs.sendall(piece)
        receive = by_receive(seen, ours, len(PACKED))
        with pytest.raises(SoftLimit):
            receive()
        seen.read_rest()
        assert seen.data() == PACKED
