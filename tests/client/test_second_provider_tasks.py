"""Polls, files, journals, messages and copies are of the provider that has the task."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import requests

import videotasks
from tests.helper_server import SOON
from videotasks import (
    AsyncClient,
    Client,
    ConfigurationError,
    Journal,
    NotSentError,
    OutcomeUnknownError,
)

from .loopback import KEY, MP4, Reply, Server, task_result
from .two_platforms import (
    ENDPOINT,
    KEYS,
    KEYS_OF_TWO,
    NAMES,
    POOR,
    Two,
    accepted,
    notes_of,
    refused,
    submit,
)


@pytest.fixture
def client(client_of_two: Any) -> Any:
    return client_of_two


# -- tasks ----------------------------------------------------------------------------------


def done(name: str, server: Server) -> Reply:
    videos = [{"video_url": f"{server.url}/v.mp4", "video_type": "mp4"}]
    return Reply(body=task_result(videos=videos, task={"task_id": f"t-{name}"}))


@pytest.fixture
def both_done(two: Two) -> Two:
    for name, server in two.each.items():
        server.on_result(done(name, server))
        server.on("/v.mp4", Reply(200, MP4 + name.encode()))
    return two


def task_of(client: Any, two: Two, name: str) -> Any:
    two.novita.on_submit(accepted("t-novita") if name == "novita" else POOR)
    return submit(client)


def test_polls_and_files_are_of_the_provider_that_has_the_task(
    client: Any, both_done: Two, tmp_path: Path
) -> None:
    for name in NAMES:
        task = task_of(client, both_done, name)
        path = task.wait().videos[0].download(tmp_path / f"{name}.mp4")
        assert Path(str(path)).read_bytes().endswith(name.encode())
        assert client.task(task.id, provider=name).refresh().done
    assert len(both_done.novita.polls()) == len(both_done.ppio.polls()) == 2
    for server in both_done.each.values():
        (file,) = [one for one in server.seen if one.path == "/v.mp4"]
        assert "authorization" not in file.headers


def test_tasks_of_different_providers_are_waited_for_together(
    client: Any, both_done: Two, tmp_path: Path
) -> None:
    tasks = [task_of(client, both_done, name) for name in ("ppio", "novita", "ppio")]
    inner = [getattr(one, "_inner", one) for one in tasks]
    ended = client.wait_all(inner)
    assert [one.task.provider for one in ended] == ["ppio", "novita", "ppio"]
    assert all(one.ok for one in ended)
    seen = {one.task.provider: one.result.task_id for one in client.as_completed(inner)}
    assert seen == {"ppio": "t-ppio", "novita": "t-novita"}
    for name, task in zip(NAMES, (tasks[1], tasks[0]), strict=True):
        task.save(tmp_path / f"{name}.mp4")
        assert (tmp_path / f"{name}.mp4").read_bytes().endswith(name.encode())


def test_of_an_id_alone_it_has_to_be_said_who_has_it(client: Any, two: Two) -> None:
    calls: list[Callable[[], Any]] = [
        lambda: client.task("t-1"),
        lambda: client.wait_all(["t-1"]),
        lambda: client.as_completed(["t-1"]),
    ]
    for call in calls:
        with pytest.raises(ConfigurationError) as caught:
            call()
        said = str(caught.value)
        assert said.startswith("provider is missing: one of novita, ppio has the task")
        assert 'client.task("t-1", provider="novita")' in said
        assert caught.value.argument == "provider"
    for wrong in ("jiekou", "", 7, ["novita"]):
        with pytest.raises(
            ConfigurationError, match="one of the client's, novita, ppio"
        ):
            client.task("t-1", provider=wrong)
    assert two.novita.seen == two.ppio.seen == []


def test_a_client_of_one_provider_may_be_told_and_need_not(
    connect: Callable[..., Any],
) -> None:
    with connect(["ppio"], KEY) as client:
        assert client.task("t-1").provider == "ppio"
        assert client.task("t-1", provider="ppio").provider == "ppio"
        assert repr(client.task("t-1")).endswith("'t-1', not looked at yet>")
        with pytest.raises(ConfigurationError, match="one of the client's, ppio, not"):
            client.task("t-1", provider="novita")


def test_messages_say_who_has_the_task(
    client: Any, two: Two, caplog: pytest.LogCaptureFixture
) -> None:
    code = 'client.task("t-ppio", provider="ppio")'
    two.novita.on_submit(POOR)
    task = submit(client)
    assert repr(task).endswith(f"'t-ppio', {ENDPOINT}, at ppio, not looked at yet>")
    inner = getattr(task, "_inner", task)
    with pytest.raises(TypeError, match="cannot be pickled") as pickled:
        pickle.dumps(inner)
    assert code in str(pickled.value)
    two.ppio.on_result(
        Reply(body=task_result("TASK_STATUS_QUEUED", task={"task_id": task.id}))
    )
    with pytest.raises(videotasks.WaitTimeoutError) as late:
        task.wait(timeout=0)
    assert f"{code}.wait() goes on" in str(late.value)
    assert late.value.provider == "ppio"

    def fail(_: object) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        client.task(task.id, provider="ppio").wait(on_update=fail)
    assert f"{code} resumes it" in caplog.text
    two.ppio.on_result(refused(403))
    with pytest.raises(videotasks.PermissionDeniedError, match="firewall") as blocked:
        task.refresh(max_retries=0)
    assert f"{code}.wait() waits for it" in str(blocked.value)
    two.ppio.on_submit(Reply(200, '{"task_id": "t-9", "prov'))
    with pytest.raises(OutcomeUnknownError) as broken:
        submit(client)
    assert 'client.task("t-9", provider="ppio").wait() waits' in str(broken.value)


# -- journals, copies, the environment ------------------------------------------------------


def test_the_journal_knows_whom_it_was_sent_to(
    connect: Callable[..., Any], both_done: Two, tmp_path: Path
) -> None:
    path = tmp_path / "journal.jsonl"
    both_done.novita.on_submit(POOR)
    options: dict[str, Any] = {"journal": path}
    with connect(NAMES, KEYS_OF_TWO, both_done.urls, **options) as client:
        task = submit(client)
        lines = [json.loads(line) for line in path.read_text().splitlines()]
        assert [(one["event"], one.get("provider")) for one in lines] == [
            ("submitting", "novita"),
            ("not_accepted", None),
            ("submitting", "ppio"),
            ("accepted", None),
        ]
        (left,) = client.unfinished()
        assert (left.task_id, left.provider) == (task.id, "ppio")
        assert client.task(left.task_id, provider=left.provider).wait().done
        assert client.unfinished() == []
    assert '"provider":"ppio"' in path.read_text().splitlines()[-1]


def test_without_its_journal_it_is_sent_to_nobody(
    connect: Callable[..., Any], two: Two, tmp_path: Path
) -> None:
    options: dict[str, Any] = {"journal": tmp_path / "no" / "journal"}
    with (
        connect(NAMES, KEYS_OF_TWO, two.urls, **options) as client,
        pytest.raises(NotSentError, match="the journal") as caught,
    ):
        submit(client)
    assert two.asked() == (0, 0)
    assert notes_of(caught.value) == []


def test_a_submit_that_is_lost_at_the_second_is_unfinished_there(
    connect: Callable[..., Any], two: Two, tmp_path: Path
) -> None:
    path = tmp_path / "journal.jsonl"
    two.novita.on_submit(POOR)
    two.ppio.on_submit(Reply(0))
    with (
        connect(NAMES, KEYS_OF_TWO, two.urls, journal=path) as client,
        pytest.raises(OutcomeUnknownError),
    ):
        submit(client)
    assert [one.provider for one in Journal(path).unfinished()] == ["ppio"]


def test_copies_have_the_same_providers(client: Any, two: Two) -> None:
    copy = client.with_options(extra_headers={"X-A": "1"}, timeout=SOON)
    assert repr(copy) == repr(client)
    two.novita.on_submit(POOR)
    assert submit(copy).provider == "ppio"
    assert {one.headers.get("x-a") for one in two.ppio.seen} == {"1"}
    copy.close()
    assert submit(client).provider == "ppio"
    with pytest.raises(ConfigurationError, match="closed"):
        submit(copy)


@pytest.mark.parametrize("own", [True, False], ids=["own", "a session"])
def test_a_session_of_the_callers_own_brings_each_its_own_key(
    own: bool, tmp_path: Path, both_done: Two
) -> None:
    two = both_done
    two.novita.on_submit(POOR)
    with requests.Session() as session:
        session.auth = ("somebody", "else")
        given: Any = {} if own else {"session": session}
        with Client(["novita", "ppio"], KEYS_OF_TWO, two.urls, **given) as client:
            submit(client).save(tmp_path / "cat.mp4")
    assert two.keys()["novita"] == {f"Bearer {KEYS['novita']}"}
    assert two.keys()["ppio"] == {f"Bearer {KEYS['ppio']}", "none"}  # of the file


def test_a_connector_of_the_callers_own_brings_each_its_own_key(both_done: Two) -> None:
    both_done.novita.on_submit(POOR)

    async def main() -> None:
        async with (
            aiohttp.TCPConnector() as connector,
            AsyncClient(
                ["novita", "ppio"], KEYS_OF_TWO, both_done.urls, connector=connector
            ) as client,
        ):
            task = await submit(client)
            assert (await task.wait()).done

    asyncio.run(main())
    assert both_done.keys() == {name: {f"Bearer {KEYS[name]}"} for name in NAMES}
