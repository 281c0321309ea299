"""Money: against real sockets, how many submits arrive when something goes wrong."""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import socket
import struct
import time
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

import pytest
import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

import videotasks
from tests.pictures import png

from .blocking_client import pause_by
from .loopback import ARGUMENTS, KEY, LONG, RawServer, Reply, Server

pytestmark = pytest.mark.both_ways
Start = Callable[[Callable[..., None]], RawServer]
ACCEPTED = Reply(body={"task_id": "t-1", "provider_request_id": "p-1"})


def image_of(groups: int) -> str:
    """The data URI of a picture, behind the end of which so many more groups of three bytes stand."""
    whole = png(200, 200)
    data = whole.ljust(-(-len(whole) // 3) * 3, b"\0") + b"ABC" * groups
    return f"data:image/png;base64,{base64.b64encode(data).decode()}"


@pytest.fixture
def submit(connect: Any) -> Callable[..., Any]:
    def send(base_url: str, **options: Any) -> Any:
        options = {"timeout": LONG, "max_retries": 1, **options}
        with connect("highwayapi", KEY, base_url, **options) as client:
            pause_by(client, lambda _: None)
            return client.vidu_q1.reference_to_video(**ARGUMENTS)

    return send


# -- surely not sent --------------------------------------------------------------------


def test_a_closed_port_is_surely_not_sent(submit: Any, closed_port: int) -> None:
    with pytest.raises(videotasks.NotSentError) as caught:
        submit(f"http://127.0.0.1:{closed_port}")
    assert caught.value.retry_safe is True
    assert caught.value.endpoint == "vidu_q1.reference_to_video"


def test_an_unresolvable_name_is_surely_not_sent(submit: Any) -> None:
    with pytest.raises(videotasks.NotSentError):
        submit("https://no-such-host.invalid", max_retries=0)


def test_a_tls_handshake_that_fails_is_surely_not_sent(
    submit: Any, raw_server: Start
) -> None:
    def speak_plainly(_: RawServer, connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")

    raw = raw_server(speak_plainly)
    with pytest.raises(videotasks.NotSentError):
        submit(f"https://127.0.0.1:{raw.port}")
    assert raw.connections == 2  # tried again, as that was safe


def test_a_proxy_that_is_not_there_is_surely_not_sent(
    submit: Any, closed_port: int
) -> None:
    proxies = {"https": f"http://user:pass@127.0.0.1:{closed_port}"}
    with pytest.raises(videotasks.NotSentError) as caught:
        submit("https://api.invalid", proxies=proxies, max_retries=0)
    assert "user:pass" not in str(caught.value)


# -- outcome unknown --------------------------------------------------------------------


def reset(server: RawServer, connection: socket.socket) -> None:
    server.read_request(connection)
    linger = struct.pack("ii", 1, 0)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)


def hang_up(server: RawServer, connection: socket.socket) -> None:
    server.read_request(connection)


def say_nothing(server: RawServer, connection: socket.socket) -> None:
    server.read_request(connection)
    connection.recv(1)  # until the client gives up


def talk_nonsense(server: RawServer, connection: socket.socket) -> None:
    server.read_request(connection)
    connection.sendall(b"\x00\x01\x02 what?\r\n\r\n")


def break_off(server: RawServer, connection: socket.socket) -> None:
    server.read_request(connection)
    connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"task_id": "t-')


def stall_within(server: RawServer, connection: socket.socket) -> None:
    server.read_request(connection)
    connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"task_')
    connection.recv(1)


def bad_gzip(server: RawServer, connection: socket.socket) -> None:
    server.read_request(connection)
    connection.sendall(
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd"
    )


SILENT = (say_nothing, stall_within)


def patience_with(behave: Callable[..., None]) -> tuple[float, float]:
    """Time-outs, which only what says nothing lets come."""
    return (LONG, 1) if behave in SILENT else (LONG, LONG)


@pytest.mark.parametrize(
    "behave",
    [reset, hang_up, say_nothing, talk_nonsense, break_off, stall_within, bad_gzip],
)
def test_a_lost_or_broken_answer_is_unknown_and_submitted_once(
    submit: Any, raw_server: Start, behave: Callable[..., None]
) -> None:
    raw = raw_server(behave)
    with pytest.raises(videotasks.OutcomeUnknownError) as caught:
        submit(raw.url, timeout=patience_with(behave))
    assert len(raw.settled().bodies) == 1
    assert json.loads(raw.bodies[0]).items() >= ARGUMENTS.items()
    assert caught.value.retry_safe is None
    assert KEY not in str(caught.value)


def test_the_digest_is_that_of_the_bytes_on_the_wire(
    submit: Any, raw_server: Start
) -> None:
    raw = raw_server(hang_up)
    with pytest.raises(videotasks.OutcomeUnknownError) as caught:
        submit(raw.url)
    assert caught.value.request_digest == hashlib.sha256(raw.bodies[0]).hexdigest()


UNKNOWN = [
    Reply(502, "<html>Bad Gateway</html>"),
    Reply(503, "no backend"),
    Reply(504),
    Reply(500, {"error": {"message": "oops"}}),
    Reply(200),
    Reply(200, {"id": "t-1"}),
    Reply(202, "accepted"),
]


@pytest.mark.parametrize("reply", UNKNOWN)
def test_an_answer_that_does_not_tell_is_unknown_and_submitted_once(
    submit: Any, server: Server, reply: Reply
) -> None:
    server.on_submit(reply, ACCEPTED)
    with pytest.raises(videotasks.OutcomeUnknownError) as caught:
        submit(server.url)
    assert len(server.submits()) == 1
    assert caught.value.status == reply.status


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_never_followed(submit: Any, server: Server, status: int) -> None:
    server.on_submit(Reply(status, headers={"Location": f"{server.url}/elsewhere"}))
    server.on("/elsewhere", ACCEPTED)
    with pytest.raises(videotasks.OutcomeUnknownError, match="redirect"):
        submit(server.url)
    assert [one.path for one in server.seen] == ["/v3/async/vidu-q1-reference2video"]


# -- refused ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "refusal",
    [
        Reply(429, "slow down", {"Retry-After": "0"}),
        Reply(503, {"reason": "SERVICE_NOT_AVAILABLE"}, {"Retry-After": "0"}),
    ],
)
def test_what_the_platform_refused_for_now_is_submitted_again(
    submit: Any, server: Server, refusal: Reply
) -> None:
    server.on_submit(refusal, ACCEPTED)
    assert submit(server.url).id == "t-1"
    assert len(server.submits()) == 2
    assert server.submits()[0].body == server.submits()[1].body


@pytest.mark.parametrize(
    ("status", "reason", "kind"),
    [
        (429, "RATE_LIMIT_EXCEEDED", videotasks.RateLimitError),
        (503, "SERVICE_NOT_AVAILABLE", videotasks.ServerError),
    ],
)
@pytest.mark.parametrize(
    ("timeout", "pause"), [((10, LONG), "3600"), (20, "30"), (20, "date")]
)
def test_what_would_be_waited_for_too_long_is_told_at_once(
    connect: Any,
    server: Server,
    status: int,
    reason: str,
    kind: type[videotasks.APIError],
    timeout: Any,
    pause: str,
) -> None:
    """By a submit, and by a refresh; which waits for nothing, and asks nothing any more."""
    if pause == "date":
        pause = formatdate(time.time() + 86_400, usegmt=True)
    busy = Reply(status, {"reason": reason}, {"Retry-After": pause})
    server.on_submit(busy)
    server.on_result(busy)
    paused: list[float] = []
    calls: list[Callable[[Any], object]] = [
        lambda client: client.vidu_q1.reference_to_video(**ARGUMENTS),
        lambda client: client.task("t-1").refresh(),
    ]
    for call in calls:
        # Each with a client of its own, as a rate limit slows all that one sends.
        with connect("highwayapi", KEY, server.url, timeout=timeout) as client:
            pause_by(client, paused.append)
            with pytest.raises(kind, match="try again in") as caught:
                call(client)
            assert (caught.value.retry_after or 0) > 29
            assert caught.value.retry_safe is True
    assert (len(server.submits()), len(server.polls())) == (1, 1)
    assert paused == []


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (Reply(400, {"reason": "ILLEGAL_PROMPT"}), videotasks.ContentRefusedError),
        (Reply(403, {"reason": "INVALID_API_KEY"}), videotasks.AuthenticationError),
        (Reply(500, {"reason": "CREATE_TASK_FAILED"}), videotasks.ServerError),
    ],
)
def test_other_refusals_are_submitted_once(
    submit: Any, server: Server, reply: Reply, kind: type[videotasks.APIError]
) -> None:
    server.on_submit(reply, ACCEPTED)
    with pytest.raises(kind):
        submit(server.url)
    assert len(server.submits()) == 1


def test_a_broken_answer_that_names_its_task_hands_the_id_on(
    submit: Any, raw_server: Start
) -> None:
    def name_it(server: RawServer, connection: socket.socket) -> None:
        server.read_request(connection)
        head = b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n"
        connection.sendall(head + b'{"task_id": "t-1", "provider_req')

    with pytest.raises(videotasks.OutcomeUnknownError) as caught:
        submit(raw_server(name_it).url)
    assert caught.value.task_id == "t-1"
    assert "t-1" in str(caught.value)


def test_a_refusal_whose_body_breaks_off_is_still_a_refusal(
    submit: Any, raw_server: Start
) -> None:
    def refuse(server: RawServer, connection: socket.socket) -> None:
        server.read_request(connection)
        connection.sendall(
            b'HTTP/1.1 400 Bad Request\r\nContent-Length: 99\r\n\r\n{"code": 400, "rea'
        )

    raw = raw_server(refuse)
    with pytest.raises(videotasks.BadRequestError):
        submit(raw.url)
    assert len(raw.bodies) == 1


# -- what is beyond the client's own retries ---------------------------------------------


def submit_by(session: requests.Session, base_url: str, **options: Any) -> None:
    with (
        session,
        videotasks.Client(
            "highwayapi", KEY, base_url, session=session, **options
        ) as client,
    ):
        client.vidu_q1.reference_to_video(**ARGUMENTS)


@pytest.mark.parametrize("behave", [reset, hang_up, say_nothing])
def test_a_session_that_repeats_posts_cannot_submit_twice(
    raw_server: Start, behave: Callable[..., None]
) -> None:
    raw = raw_server(behave)
    session = requests.Session()
    retry = Retry(total=3, allowed_methods=None, backoff_factor=0)
    session.mount("http://", HTTPAdapter(max_retries=retry))
    with pytest.raises(videotasks.OutcomeUnknownError):
        submit_by(session, raw.url, timeout=patience_with(behave))
    assert len(raw.settled().bodies) == 1


def test_a_session_that_repeats_posts_by_status_cannot_submit_twice(
    server: Server,
) -> None:
    server.on_submit(Reply(502), ACCEPTED)
    session = requests.Session()
    retry = Retry(total=3, allowed_methods=None, status_forcelist=[502])
    session.mount("http://", HTTPAdapter(max_retries=retry))
    with pytest.raises(videotasks.OutcomeUnknownError):
        submit_by(session, server.url)
    bodies = [one.body for one in server.submits() if one.body]
    assert len(bodies) == 1


def test_a_big_body_arrives_whole(connect: Any, server: Server) -> None:
    server.on_submit(ACCEPTED)
    image = image_of(300_000)
    with connect("highwayapi", KEY, server.url) as client:
        client.vidu_q1.reference_to_video(**{**ARGUMENTS, "images": [image]})
    assert json.loads(server.submits()[0].body)["images"] == [image]


def test_what_is_sent_has_the_headers_that_the_platform_wants(
    submit: Any, server: Server
) -> None:
    server.on_submit(ACCEPTED)
    submit(server.url)
    headers = server.submits()[0].headers
    assert headers["authorization"] == f"Bearer {KEY}"
    assert headers["content-type"] == "application/json"
    assert headers["accept"] == "application/json"
    assert headers["user-agent"].startswith("videotasks/")
    assert "transfer-encoding" not in headers


def test_a_netrc_cannot_replace_the_key(
    submit: Any, server: Server, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password else\n")
    monkeypatch.setenv("NETRC", str(netrc))
    server.on_submit(ACCEPTED)
    submit(server.url)
    assert server.submits()[0].headers["authorization"] == f"Bearer {KEY}"


def test_a_key_that_the_answer_echoes_is_taken_out(submit: Any, server: Server) -> None:
    server.on_submit(Reply(403, {"reason": "INVALID_API_KEY", "message": f"no: {KEY}"}))
    with pytest.raises(videotasks.AuthenticationError) as caught:
        submit(server.url)
    assert KEY not in str(caught.value) + repr(vars(caught.value))


def test_logs_show_requests_and_neither_key_nor_payload_nor_query(
    connect: Any, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "videotasks")
    server.on_submit(Reply(429, headers={"Retry-After": "0"}), ACCEPTED)
    server.on_result(Reply(body={"task": {"status": "TASK_STATUS_SUCCEED"}}))
    image = image_of(99)
    with connect("highwayapi", KEY, server.url) as client:
        task = client.vidu_q1.reference_to_video(**{**ARGUMENTS, "images": [image]})
        task.refresh()
    lines = [one.getMessage() for one in caplog.records if one.name == "videotasks"]
    assert sum("POST " in line for line in lines) == 2
    assert any("/v3/async/task-result: 200" in line for line in lines)
    assert any("trying again" in line for line in lines)
    for secret in (KEY, "QUJD", "?task_id"):
        assert secret not in "\n".join(lines)
