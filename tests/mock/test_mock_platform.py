"""The mock as a whole: key, doors, journal, start and stop."""

from __future__ import annotations

import logging
import re
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.helper_server import SOON
from videotasks._platform.catalog import LIFECYCLE, REASONS
from videotasks._platform.endpoints import ENDPOINTS
from videotasks.mock import MockPlatform
from videotasks.mock._answers import STATUS_OF_REASON

from .mock_caller import ENDPOINT, KEY, Caller, error


@pytest.mark.parametrize(
    ("authorization", "expected"),
    [
        (None, (400, "MISSING_API_KEY")),
        ("", (400, "MISSING_API_KEY")),
        ("Bearer", (400, "MISSING_API_KEY")),
        ("Bearer ", (400, "MISSING_API_KEY")),
        (KEY, (400, "MISSING_API_KEY")),
        (f"Basic {KEY}", (400, "MISSING_API_KEY")),
        ("Bearer another", (403, "INVALID_API_KEY")),
        (f"Bearer {KEY}x", (403, "INVALID_API_KEY")),
        ("Bearer kl\u00fcssel", (403, "INVALID_API_KEY")),
    ],
)
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", ENDPOINTS[ENDPOINT].path),
        ("GET", f"{LIFECYCLE.result_path}?task_id=x"),
    ],
)
def test_a_request_without_the_key_is_refused(
    anonymous: Caller,
    platform: MockPlatform,
    method: str,
    path: str,
    authorization: str | None,
    expected: tuple[int, str],
) -> None:
    headers = {} if authorization is None else {"Authorization": authorization}
    assert error(anonymous(method, path, data=b"{}", headers=headers)) == expected
    assert platform.submits == []


def test_the_scheme_is_read_in_any_case(anonymous: Caller) -> None:
    headers = {"Authorization": f"bearer {KEY}"}
    answer = anonymous("GET", f"{LIFECYCLE.result_path}?task_id=x", headers=headers)
    assert error(answer) == (404, "TASK_NOT_FOUND")


@pytest.mark.parametrize("reason", sorted(set(STATUS_OF_REASON) & set(REASONS)))
def test_reasons_come_with_the_documented_status(reason: str) -> None:
    assert STATUS_OF_REASON[reason] in REASONS[reason].statuses


@pytest.mark.parametrize(
    ("method", "path", "expected", "allow"),
    [
        ("GET", "/", (404, "API_NOT_FOUND"), None),
        ("POST", "/v3/async/vidu-q9", (404, "API_NOT_FOUND"), None),
        ("POST", ENDPOINTS[ENDPOINT].path + "/", (404, "API_NOT_FOUND"), None),
        ("GET", ENDPOINTS[ENDPOINT].path, (405, "METHOD_NOT_ALLOWED"), {"POST"}),
        ("PUT", ENDPOINTS[ENDPOINT].path, (405, "METHOD_NOT_ALLOWED"), {"POST"}),
        ("POST", LIFECYCLE.result_path, (405, "METHOD_NOT_ALLOWED"), {"GET", "HEAD"}),
    ],
)
def test_an_unknown_door_is_refused_in_the_platforms_form(
    call: Caller,
    method: str,
    path: str,
    expected: tuple[int, str],
    allow: set[str] | None,
) -> None:
    answer = call(method, path, data=b"{}")
    assert error(answer) == expected
    allowed = answer.headers.get("Allow")
    assert (set(allowed.split(", ")) if allowed else None) == allow


def test_all_requests_are_recorded_in_order(
    call: Caller, anonymous: Caller, platform: MockPlatform
) -> None:
    call("GET", "/nowhere?a=1", headers={"X-Trace": "t"})
    anonymous.submit({})
    first, second = platform.requests
    assert (first.method, first.path, first.query) == ("GET", "/nowhere", "a=1")
    assert first.headers["x-trace"] == "t"
    assert (second.method, second.path) == ("POST", ENDPOINTS[ENDPOINT].path)
    assert "authorization" not in second.headers
    platform.requests.clear()
    assert len(platform.requests) == 2, "the list is a copy"


def test_many_callers_at_once_lose_nothing(platform: MockPlatform) -> None:
    def twenty(_: int) -> list[str]:
        caller = Caller(platform.base_url)
        found = [caller.accepted() for _ in range(20)]
        caller.close()
        return found

    with ThreadPoolExecutor(8) as threads:
        ids = [one for found in threads.map(twenty, range(8)) for one in found]
    assert len(set(ids)) == 160
    assert {one.task_id for one in platform.submits} == set(ids)


# --- starting and stopping ------------------------------------------------------------


def test_it_listens_on_loopback_from_the_first_line_to_the_last() -> None:
    platform = MockPlatform(key=KEY)
    with pytest.raises(RuntimeError, match="not started"):
        _ = platform.base_url
    with platform:
        found = re.fullmatch(r"http://127\.0\.0\.1:(\d+)", platform.base_url)
        assert found
        address = ("127.0.0.1", int(found[1]))
        socket.create_connection(address, timeout=SOON).close()
        with pytest.raises(RuntimeError, match="already running"):
            platform.__enter__()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(address, timeout=SOON)


def test_two_platforms_know_nothing_of_each_other() -> None:
    with MockPlatform(key=KEY) as one, MockPlatform(key=KEY) as other:
        call, elsewhere = Caller(one.base_url), Caller(other.base_url)
        task_id = call.accepted()
        url = call.result(task_id)["videos"][0]["video_url"]
        answer = elsewhere("GET", f"{LIFECYCLE.result_path}?task_id={task_id}")
        assert error(answer) == (404, "TASK_NOT_FOUND")
        moved = url.replace(one.base_url, other.base_url)
        assert elsewhere("GET", moved).status_code == 403
        call.close()
        elsewhere.close()


def test_it_stops_soon_and_silently_whatever_its_clients_do(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    head = f"POST {ENDPOINTS[ENDPOINT].path} HTTP/1.1\r\nHost: x\r\n"
    head += f"Authorization: Bearer {KEY}\r\nContent-Type: application/json\r\n"
    half = (head + 'Content-Length: 900\r\n\r\n{"images"').encode()
    before = set(threading.enumerate())  # a client of another test may have left one
    with MockPlatform(key=KEY) as platform:
        address = ("127.0.0.1", int(platform.base_url.rpartition(":")[2]))
        idle = Caller(platform.base_url)
        idle.accepted()
        gone = socket.create_connection(address, timeout=SOON)
        gone.sendall(half)
        gone.close()
        stalled = socket.create_connection(address, timeout=SOON)
        stalled.sendall(half)
        started = time.monotonic()
        while len(platform.requests) < 3:
            assert time.monotonic() < started + SOON
            time.sleep(0.01)
        started = time.monotonic()
    # The stalled client costs 0.15 s, and would wait for ever.
    assert time.monotonic() < started + SOON
    assert len(platform.submits) == 1
    assert not [one for one in caplog.records if one.levelno >= logging.WARNING]
    assert capfd.readouterr() == ("", "")
    threads = set(threading.enumerate()) - before
    assert not [one for one in threads if "videotasks" in one.name]
    stalled.close()
    idle.close()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"queue_seconds": -1}, "queue_seconds must be .* 0 or more .*, not -1"),
        ({"queue_seconds": None}, "queue_seconds must be a number of seconds"),
        ({"queue_seconds": "x"}, "queue_seconds must be .* 0 or more"),
        ({"process_seconds": float("inf")}, "process_seconds must be .* 0 or more"),
        ({"url_lifetime": float("nan")}, "url_lifetime must be .* 0 or more"),
        ({"key": 7}, "key must be printable ASCII without blanks"),
        ({"fail_marker": 7}, "fail_marker must be a text, not int"),
        ({"host": None}, "host must be an address"),
        ({"host": "a\0b"}, "host must be an address"),
        ({"port": -1}, "port must be an integer from 0 to 65535"),
        ({"port": True}, "port must be an integer from 0 to 65535"),
        ({"port": 10**30}, "port must be an integer from 0 to 65535"),
        ({"clock": 7}, "clock must be a function, not int"),
        ({"remember": -1}, "remember must be an integer from 0 on"),
        ({"remember": "x"}, "remember must be an integer from 0 on"),
        ({"key": ""}, "key must be printable ASCII without blanks"),
        ({"key": "a b"}, "key must be printable ASCII without blanks"),
        ({"fail_marker": ""}, "fail_marker must not be empty"),
    ],
)
def test_arguments_out_of_range_are_refused(
    arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        MockPlatform(**arguments)


@pytest.mark.parametrize(
    ("lifetime", "text"), [(0.5, "0.5"), (2, "2"), (1e7, "10000000")]
)
def test_the_lifetime_is_told_in_seconds_as_text(lifetime: float, text: str) -> None:
    with MockPlatform(key=KEY, url_lifetime=lifetime) as platform:
        call = Caller(platform.base_url)
        video = call.result(call.accepted())["videos"][0]
        call.close()
    assert video["video_url_ttl"] == text
