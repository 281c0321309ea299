"""A session of one's own: its hooks and adapters do what they do, and the client's promises hold all the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import requests

import videotasks
from videotasks import Client

from .loopback import ARGUMENTS, KEY, LONG, MP4, Reply, Server, task_result

QUEUED = Reply(body=task_result("TASK_STATUS_QUEUED"))


def submit(client: Any, **options: Any) -> Any:
    return client.vidu_q1.reference_to_video(**{**ARGUMENTS, **options})


def test_a_hook_that_reads_answers_takes_nothing_away(server: Server) -> None:
    """Such as one that logs them."""
    server.on_submit(Reply(body={"task_id": "t-1"}))
    server.on_result(QUEUED)
    seen: list[str] = []
    with requests.Session() as session:
        session.hooks["response"].append(lambda r, **_: seen.append(r.text))
        with Client("highwayapi", KEY, server.url, session=session) as client:
            assert submit(client).id == "t-1"
            assert client.task("t-1").refresh().state == "queued"
    assert len(seen) == 2


def test_a_hook_that_raises_for_a_status_does_not_hide_what_was_said(
    server: Server,
) -> None:
    server.on_submit(Reply(403, {"reason": "INVALID_API_KEY", "message": "no"}))
    with requests.Session() as session:
        session.hooks["response"].append(lambda r, **_: r.raise_for_status())
        with (
            Client("highwayapi", KEY, server.url, session=session) as client,
            pytest.raises(videotasks.AuthenticationError),
        ):
            submit(client)


def test_a_hook_that_raises_does_not_keep_an_expired_url_from_being_renewed(
    server: Server, tmp_path: Path
) -> None:
    entries = [[{"video_url": f"{server.url}/{name}.mp4"}] for name in ("old", "new")]
    server.on_result(*(Reply(body=task_result(videos=one)) for one in entries))
    server.on("/old.mp4", Reply(403))
    server.on("/new.mp4", Reply(200, MP4))
    with requests.Session() as session:
        session.hooks["response"].append(lambda r, **_: r.raise_for_status())
        with Client("highwayapi", KEY, server.url, session=session) as client:
            saved = client.task("t-1").refresh().videos[0].download(tmp_path)
    assert saved.read_bytes() == MP4


def test_an_adapter_may_make_its_answers_itself(server: Server) -> None:
    class Made(requests.adapters.BaseAdapter):
        def send(self, request: Any, *_: Any, **__: Any) -> requests.Response:
            response = requests.Response()
            response.status_code, response.url = 200, request.url
            response._content = b'{"task_id": "t-1"}'
            response._content_consumed = True  # type: ignore[attr-defined]  # the stubs lack it
            return response

        def close(self) -> None:
            pass

    with requests.Session() as session:
        session.mount("http://", Made())
        with Client("highwayapi", KEY, server.url, session=session) as client:
            assert submit(client).id == "t-1"
    assert server.seen == []


def test_a_session_of_ones_own_sends_the_key_and_no_password_of_a_netrc(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password mine\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    server.on_submit(Reply(body={"task_id": "t-1"}))
    server.on_result(QUEUED)
    with requests.Session() as session:
        session.auth = ("me", "mine")
        with Client("highwayapi", KEY, server.url, session=session) as client:
            client.vidu_q1.reference_to_video(**ARGUMENTS)
            client.task("t-1").refresh()
    assert {one.headers["authorization"] for one in server.seen} == {f"Bearer {KEY}"}


def test_a_session_of_ones_own_follows_no_redirect_of_a_submit_or_a_look(
    server: Server,
) -> None:
    there = Reply(307, headers={"Location": f"{server.url}/elsewhere"})
    server.on_submit(there)
    server.on_result(there)
    server.on("/elsewhere", QUEUED)
    with (
        requests.Session() as session,
        Client("highwayapi", KEY, server.url, session=session) as client,
    ):
        with pytest.raises(videotasks.OutcomeUnknownError):
            client.vidu_q1.reference_to_video(**ARGUMENTS)
        with pytest.raises(videotasks.APIError):
            client.task("t-1").refresh()
    assert len(server.seen) == 2


def test_a_session_that_caches_neither_freezes_a_wait_nor_repeats_a_submit(
    server: Server,
) -> None:
    requests_cache = pytest.importorskip(
        "requests_cache", reason="left out: there is no requests-cache"
    )
    server.on_submit(*(Reply(body={"task_id": f"t-{n}"}) for n in (1, 2)))
    done = task_result(videos=[{"video_url": f"{server.url}/v.mp4"}])
    server.on_result(QUEUED, Reply(body=done))
    with (
        requests_cache.CachedSession(
            backend="memory", allowable_methods=["GET", "POST"], allowable_codes=[200]
        ) as session,
        Client("highwayapi", KEY, server.url, session=session) as client,
    ):
        assert [submit(client).id for _ in range(2)] == ["t-1", "t-2"]
        assert client.task("t-1").wait(LONG, poll_interval=0.01).videos
        assert len(session.cache.responses) == 0


@pytest.mark.parametrize("where", ["client", "session"])
def test_who_says_what_caches_are_to_do_has_the_say(server: Server, where: str) -> None:
    server.on_result(QUEUED)
    said = {"cache-control": "max-age=5"}
    with requests.Session() as session:
        if where == "session":
            session.headers.update(said)
        headers = said if where == "client" else None
        with Client(
            "highwayapi", KEY, server.url, session=session, extra_headers=headers
        ) as client:
            client.task("t-1").refresh()
    assert server.seen[0].headers["cache-control"] == "max-age=5"


def test_a_header_that_cannot_be_sent_is_a_submit_that_is_not_sent(
    server: Server,
) -> None:
    """As a session makes it that spells headers anew."""
    server.on_submit(Reply(body={"task_id": "t-1"}))

    class Spelling(requests.Session):
        def prepare_request(self, request: requests.Request) -> Any:
            request.headers = {**(request.headers or {}), "X-Spelled": " so"}
            return super().prepare_request(request)

    with (
        Spelling() as session,
        Client("highwayapi", KEY, server.url, session=session) as client,
        pytest.raises(videotasks.NotSentError, match="InvalidHeader"),
    ):
        submit(client, max_retries=0)
    assert server.seen == []
