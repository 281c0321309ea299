"""Scripts of faults: plain data, seeded, and each does on the wire what its kind says."""

from __future__ import annotations

import gzip
import json
import socket
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

import videotasks
from tests.client.blocking_client import connect_blocking, pause_by
from tests.helper_server import SOON
from videotasks import ConfigurationError
from videotasks._platform.catalog import LIFECYCLE
from videotasks._platform.endpoints import ENDPOINTS
from videotasks.mock import FAULTS, Fault, MockPlatform, random_faults

from .mock_caller import BODY, ENDPOINT, KEY, SAMPLE, Caller

KINDS = {kind: doors.split() for doors, kinds in FAULTS.items() for kind in kinds}
BOTH = [(kind, door) for kind, doors in KINDS.items() for door in doors]
REFUSED = {"reason", "rate_limit", "unavailable", "forbidden_page"}
"""These say that a submit is not accepted."""
IN_DOUBT = {"reset", "close", "silent", "garbage", "gateway", "redirect", "page"}
"""After these a submit is accepted only if the script says so."""
NOT_DONE = REFUSED | IN_DOUBT


@pytest.fixture
def running() -> Iterator[MockPlatform]:
    with MockPlatform(key=KEY) as platform:
        yield platform


def sent(platform: MockPlatform, door: str) -> bytes:
    """The bytes of a request at a door, for which there is something to get."""
    place = urlsplit(platform.base_url)
    head = f"Host: {place.netloc}\r\nAuthorization: Bearer {KEY}\r\n"
    if door == "submit":
        endpoint, body = ENDPOINTS[ENDPOINT], json.dumps(BODY)
        head += f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
        return f"POST {endpoint.path} HTTP/1.1\r\n{head}\r\n{body}".encode()
    call = Caller(platform.base_url)
    task_id = call.accepted()
    target = f"{LIFECYCLE.result_path}?task_id={task_id}"
    if door == "file":
        target = call.result(task_id)["videos"][0]["video_url"]
        target = target.removeprefix(platform.base_url)
    call.close()
    return f"GET {target} HTTP/1.1\r\n{head}\r\n".encode()


def received(
    platform: MockPlatform,
    request: bytes,
    enough: Callable[[bytes], bool] = lambda _: False,
) -> bytes:
    """What comes on a connection of its own until it ends, or until it is enough."""
    place = urlsplit(platform.base_url)
    with socket.create_connection((place.hostname, place.port), timeout=SOON) as wire:
        wire.sendall(request)
        found = b""
        try:
            while not enough(found) and (more := wire.recv(1 << 16)):
                found += more
        except ConnectionResetError:
            found += b"<reset>"
        return found


def closing(request: bytes) -> bytes:
    """The same request, after whose response the connection ends."""
    return request.replace(b"\r\n", b"\r\nConnection: close\r\n", 1)


ENOUGH: dict[str, Callable[[bytes], bool]] = {
    "drip_head": lambda found: len(found) > 100,
    "stray": lambda found: found.endswith(b"}]}"),
    "duplicate": lambda found: found.count(b"HTTP/1.1 200") == 2,
}
"""Where the connection stays open."""


def holds(kind: str, response: bytes) -> bool:
    """Whether what came is what the kind says."""
    head, _, body = response.partition(b"\r\n\r\n")
    first = head.partition(b"\r\n")[0]
    status = int(first.split()[1]) if first.startswith(b"HTTP/1.1 ") else 0
    lower = head.lower()
    said = (
        json.loads(body)
        if body[:1] == b"{" and body[-1:] == b"}" and kind not in ("stray", "duplicate")
        else {}
    )
    checks: dict[str, Callable[[], bool]] = {
        "reset": lambda: response == b"<reset>",
        "close": lambda: response == b"",
        "silent": lambda: response == b"",
        "slow": lambda: status == 200,
        "drip": lambda: status == 200 and len(body) > 10,
        "drip_head": lambda: status == 200 and b"x-drip: xx" in lower,
        "truncated": lambda: b"content-length: %d" % len(body) not in lower,
        "cut_chunks": lambda: b"chunked" in lower and not body.endswith(b"0\r\n\r\n"),
        "stray": lambda: response.count(b"HTTP/1.1 200") == 2 and b".invalid/" in body,
        "duplicate": lambda: response.count(b"HTTP/1.1 200") == 2,
        "garbage": lambda: response[:1] == b"\x80",
        "gateway": lambda: status == 502 and b"<h1>502 Bad Gateway" in body,
        "reason": lambda: (status, said["reason"]) == (403, "NOT_ENOUGH_BALANCE"),
        "rate_limit": lambda: status == 429 and b"retry-after: 7" in lower,
        "unavailable": lambda: (status, said["reason"])
        == (503, "SERVICE_NOT_AVAILABLE"),
        "redirect": lambda: status == 307 and b"location: /elsewhere" in lower,
        "forbidden_page": lambda: status == 403 and b"<html>" in body,
        "page": lambda: status == 200 and b"<html>" in body,
        "empty": lambda: status == 200 and body == b"",
        "broken_json": lambda: status == 200 and body[:1] == b"{" and body[-1:] != b"}",
        "no_task_id": lambda: said == {} and body == b"{}",
        "not_found": lambda: (status, said["reason"]) == (404, "TASK_NOT_FOUND"),
        "wrong_id": lambda: len(said["task"]["task_id"]) == 36,
        "failed": lambda: said["task"]["status"] == "TASK_STATUS_FAILED",
        "no_video": lambda: said["task"]["status"] == "TASK_STATUS_SUCCEED"
        and said["videos"] == [],
        "unknown_status": lambda: said["task"]["status"] not in LIFECYCLE.states,
        "expired": lambda: status == 403 and b"Request has expired" in body,
        "cut_file": lambda: b"content-length" not in lower
        and SAMPLE[:1000] in body
        and SAMPLE not in body,
        "wrong_type": lambda: body == SAMPLE and b"content-type: text/html" in lower,
        "compressed": lambda: gzip.decompress(body) == SAMPLE
        and b"content-encoding: gzip" in lower,
        "other_format": lambda: len(body) == len(SAMPLE) and b"webm" in body[:32],
        "changed": lambda: len(body) == len(SAMPLE) and body not in (b"", SAMPLE),
    }
    return bool(checks[kind]())


def fault_of(kind: str, door: str, **more: Any) -> Fault:
    times = {"silent": 0.05, "slow": 0.05, "drip": 0.0001, "drip_head": 0.001}
    reason = "NOT_ENOUGH_BALANCE" if kind == "reason" else ""
    seconds = 7 if kind == "rate_limit" else times.get(kind)
    return Fault(kind, door, seconds=seconds, reason=reason, **more)


@pytest.mark.parametrize(("kind", "door"), BOTH)
def test_each_kind_does_what_it_says_once(
    running: MockPlatform, kind: str, door: str
) -> None:
    request = sent(running, door)
    before = len(running.submits)
    running.faults = [fault_of(kind, door)]
    enough = ENOUGH.get(kind)
    response = (
        received(running, request, enough)
        if enough
        else received(running, closing(request))
    )
    assert holds(kind, response), response[:500]
    assert running.struck == [fault_of(kind, door)]
    if kind == "wrong_id":
        other = json.loads(response.partition(b"\r\n\r\n")[2])["task"]["task_id"]
        assert other.encode() not in request
    if door == "submit":
        assert len(running.submits) - before == (kind not in NOT_DONE)
    # The next one is not struck, and the door is as it was.
    good = received(running, closing(request))
    assert good.startswith(b"HTTP/1.1 200 OK")
    assert len(running.struck) == 1


@pytest.mark.parametrize("kind", sorted(IN_DOUBT))
def test_a_submit_can_be_accepted_in_spite_of_it(
    running: MockPlatform, kind: str
) -> None:
    running.faults = [fault_of(kind, "submit", accepted=True)]
    assert holds(kind, received(running, closing(sent(running, "submit"))))
    assert len(running.submits) == 1


def test_a_gateway_may_have_a_status_of_its_own(running: MockPlatform) -> None:
    running.faults = [Fault("gateway", "result", status=520)]
    response = received(running, closing(sent(running, "result")))
    assert response.startswith(b"HTTP/1.1 520 ")
    assert b"<h1>520 Unknown</h1>" in response


def test_a_script_counts_the_requests_of_each_door(running: MockPlatform) -> None:
    running.faults = [
        {"kind": "gateway", "on": "result", "first": 2, "times": 2, "status": 504},
        {"kind": "not_found", "on": "result", "first": 5, "times": None},
    ]
    call = Caller(running.base_url)
    path = f"{LIFECYCLE.result_path}?task_id={call.accepted()}"
    seen = [call("GET", path).status_code for _ in range(7)]
    assert seen == [200, 504, 504, 200, 404, 404, 404]
    assert [one.kind for one in running.struck] == ["gateway"] * 2 + ["not_found"] * 3
    running.faults = []
    assert call("GET", path).status_code == 200
    assert running.struck == []
    call.close()


def test_a_script_is_data() -> None:
    script = random_faults(7)
    assert script == random_faults(7) != random_faults(8)
    text = json.dumps([one._asdict() for one in script])
    assert [Fault(**one) for one in json.loads(text)] == script
    with_script = MockPlatform(faults=json.loads(text))
    assert list(with_script.faults) == script
    assert {one.kind for one in random_faults(1, requests=2000)} == KINDS.keys() - {
        "reason"
    }
    chosen = random_faults(
        1, on=["file"], kinds=["reset", "expired"], rate=1, requests=9
    )
    assert [one.first for one in chosen] == list(range(1, 10))
    assert {one.kind for one in chosen} == {"reset", "expired"}


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ({"kind": "reset_"}, "did you mean 'reset'"),
        ({"kind": "expired"}, "expired is for file, not 'submit'"),
        ({"kind": "reset", "first": 0}, "counted from 1"),
        ({"kind": "reset", "times": True}, "counted from 1"),
        ({"kind": "reset", "on": "door"}, "not 'door'"),
        ({"kind": "reason", "reason": "NOT_ENOUGH"}, "near is 'NOT_ENOUGH_BALANCE'"),
        ({"kind": "rate_limit", "accepted": True}, "is not accepted"),
        ({"kind": "forbidden_page", "accepted": True}, "is not accepted"),
        ({"kind": "reset", "nth": 1}, "is no fault"),
        ({}, "is no fault"),
    ],
)
def test_what_is_no_fault_is_refused(fault: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        MockPlatform(faults=[Fault("reset"), fault])
    assert words in str(caught.value)
    assert "faults [1]" in str(caught.value)


def test_each_door_needs_a_kind() -> None:
    with pytest.raises(ConfigurationError, match="none for the door 'submit'"):
        random_faults(1, kinds=["expired"])


def test_scripts_need_no_server() -> None:
    code = "import sys; from videotasks.mock import random_faults; random_faults(1)"
    code += "; assert not {'starlette', 'uvicorn'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("connect", [videotasks.Client, connect_blocking])
def test_a_client_can_be_tried_on_chance(connect: Any, tmp_path: Path) -> None:
    kinds = ["reset", "close", "gateway", "rate_limit", "unavailable", "garbage"]
    with (
        warnings.catch_warnings(),
        MockPlatform(key=None, faults=random_faults(3, kinds=kinds)) as platform,
        connect("highwayapi", base_url=platform.base_url) as client,
    ):
        warnings.simplefilter("ignore", videotasks.VideotasksWarning)
        pause_by(client, lambda _: None)
        known = unknown = 0
        for number in range(30):
            try:
                task = client.vidu_q1.text_to_video(prompt="x")
            except videotasks.OutcomeUnknownError:
                unknown += 1
                continue
            except videotasks.APIError:
                continue
            known += 1
            file = task.wait().videos[0]
            saved = file.download(tmp_path / f"{number}.mp4", max_retries=9)
            assert saved.read_bytes() == SAMPLE
        assert known <= len(platform.submits) <= known + unknown
        assert {one.on for one in platform.struck} == {"submit", "result", "file"}
        assert unknown
