"""A response whose head comes alone, on a connection that is closed after it: its body is still to be read."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable
from typing import Any

import pytest

from tests.by_libraries import STRAIGHT
from tests.helper_server import SOON
from videotasks import Client
from videotasks._http import receiving
from videotasks._http.final_response import FinalResponse

from .loopback import ARGUMENTS, KEY, RawServer, deliver, more

BODY = json.dumps({"task_id": "t-1"}).encode()
HEAD = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(BODY)


@pytest.mark.both_ways
def test_a_body_that_comes_between_the_head_and_its_reading_is_read(
    raw_server: Callable[..., RawServer], monkeypatch: pytest.MonkeyPatch, sent_by: str
) -> None:
    """http.client closes such a connection as soon as it knows the head."""
    known, there = threading.Event(), threading.Event()
    place: Any = receiving if sent_by == STRAIGHT else FinalResponse
    name = "plain_head" if sent_by == STRAIGHT else "begin"
    usual = getattr(place, name)

    def read_head(*args: Any) -> Any:
        head = usual(*args)
        known.set()
        assert there.wait(SOON)
        return head

    def answer(_: RawServer, connection: socket.socket) -> None:
        data = b""
        while b"}" not in data:
            data += more(connection)
        connection.sendall(HEAD)
        assert known.wait(SOON)
        deliver(connection, BODY)
        there.set()

    monkeypatch.setattr(place, name, read_head)
    with Client("highwayapi", KEY, raw_server(answer).url) as client:
        assert client.vidu_q1.reference_to_video(**ARGUMENTS).id == "t-1"
    assert known.is_set()
