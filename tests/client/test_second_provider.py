"""A second provider is asked when the first surely did not accept, and another could; never after doubt."""

from __future__ import annotations

import asyncio
import json
import logging
import pickle
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import requests

import videotasks
from tests.helper_server import SOON
from videotasks import (
    AsyncClient,
    AuthenticationError,
    Client,
    ConfigurationError,
    InsufficientBalanceError,
    Journal,
    NotSentError,
    OutcomeUnknownError,
)
from videotasks._core.outcomes import outcome
from videotasks._platform.catalog import REASONS, STATUSES

from .loopback import ARGUMENTS, KEY, MP4, Reply, Server, task_result
from .scripted import Clock
from .test_strikes import full_backlog

NOTES = sys.version_info >= (3, 11)
NAMES = ["novita", "ppio"]
KEYS = {name: f"sk_of_{name}_and_nobody_else" for name in [*NAMES, "jiekou"]}
ENDPOINT = "vidu_q1.reference_to_video"


def refused(status: int, reason: str = "", **headers: str) -> Reply:
    body = {"code": status, "reason": reason, "message": "so"}
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Reply(status, body if reason else b"", named)


def accepted(task_id: str) -> Reply:
    return Reply(body={"task_id": task_id})


POOR = refused(403, "NOT_ENOUGH_BALANCE")
BUSY = refused(429, "RATE_LIMIT_EXCEEDED")


class Two:
    """Two platforms, each of which notes what comes to it."""

    def __init__(self) -> None:
        self.novita, self.ppio = Server(), Server()
        self.each = {"novita": self.novita, "ppio": self.ppio}
        self.urls = {name: one.url for name, one in self.each.items()}
        self.novita.on_submit(accepted("t-novita"))
        self.ppio.on_submit(accepted("t-ppio"))

    def asked(self) -> tuple[int, int]:
        return len(self.novita.submits()), len(self.ppio.submits())

    def keys(self) -> dict[str, set[str]]:
        """Which keys each has seen."""
        return {
            name: {one.headers.get("authorization", "none") for one in server.seen}
            for name, server in self.each.items()
        }


@pytest.fixture
def two() -> Iterator[Two]:
    made = Two()
    yield made
    for one in made.each.values():
        # Whatever happened before, no key was where it does not belong.
        made_of = {name: {f"Bearer {KEYS[name]}", "none"} for name in made.each}
        assert all(seen <= made_of[name] for name, seen in made.keys().items())
        one.close()


@pytest.fixture
def client(two: Two, connect: Callable[..., Any]) -> Iterator[Any]:
    with connect(NAMES, KEYS_OF_TWO, two.urls) as made:
        pause_all(made, lambda _: None)
        yield made


KEYS_OF_TWO = {name: KEYS[name] for name in NAMES}


def pause_all(client: Any, sleep: Callable[[float], object]) -> None:
    """Has a client make its pauses at all providers by a function."""
    inner = getattr(client, "_inner", client)

    async def awaited(seconds: float) -> None:
        sleep(seconds)

    for runner in inner._runners:
        runner.sleep = awaited if inner is not client else sleep


def submit(client: Any, **options: Any) -> Any:
    return client.vidu_q1.reference_to_video(**ARGUMENTS, **options)


def notes_of(error: BaseException) -> list[str]:
    return getattr(error, "__notes__", [])


# -- who is asked ---------------------------------------------------------------------------


def test_while_the_first_accepts_nobody_else_is_asked(client: Any, two: Two) -> None:
    task = submit(client)
    assert (task.id, task.provider) == ("t-novita", "novita")
    assert two.asked() == (1, 0)
    assert two.keys()["novita"] == {f"Bearer {KEYS['novita']}"}


GO_ON = [
    POOR,
    refused(400, "BILLING_BALANCE_NOT_ENOUGH"),
    refused(400, "MISSING_API_KEY"),
    refused(401, "FAILED_TO_AUTH"),
    refused(401),
    refused(402),
    refused(403, "INVALID_API_KEY"),
    refused(403, "API_NOT_ALLOWED"),
    refused(403, "SOMETHING_NEW"),
    refused(404, "API_NOT_FOUND"),
    refused(404),
    refused(429, "RATE_LIMIT_EXCEEDED", Retry_After="600"),
    BUSY,
    refused(503, "SERVICE_NOT_AVAILABLE"),
]


@pytest.mark.parametrize(
    "reply", GO_ON, ids=lambda one: f"{one.status} {one.body!r:.50}"
)
def test_what_another_could_accept_is_sent_to_the_next(
    client: Any, two: Two, reply: Reply, caplog: pytest.LogCaptureFixture
) -> None:
    two.novita.on_submit(reply)
    with caplog.at_level(logging.INFO, "videotasks"):
        task = submit(client)
    assert (task.id, task.provider) == ("t-ppio", "ppio")
    assert two.asked()[1] == 1
    assert two.novita.submits()[0].body == two.ppio.submits()[0].body
    assert two.keys() == {name: {f"Bearer {KEYS[name]}"} for name in NAMES}
    (line,) = [one for one in caplog.records if "is asked, as" in one.getMessage()]
    assert line.getMessage().startswith(
        "ppio is asked, as novita did not accept: the submit"
    )
    passes = reply.status in (429, 503)
    assert line.levelname == ("INFO" if passes else "WARNING")
    assert "submit of vidu_q1.reference_to_video to ppio was accepted" in caplog.text
    assert not [key for key in KEYS.values() if key in caplog.text]


WRONG_EVERYWHERE = [
    (refused(400, "INVALID_REQUEST_BODY"), videotasks.BadRequestError),
    (refused(400, "ILLEGAL_PROMPT"), videotasks.ContentRefusedError),
    (refused(400, "IMAGE_FILE_EXCEEDS_MAX_SIZE"), videotasks.ImageRefusedError),
    (refused(400, "SOMETHING_NEW"), videotasks.BadRequestError),
    (refused(413), videotasks.BadRequestError),
    (refused(422), videotasks.BadRequestError),
]
DOUBT = [
    (refused(500, "CREATE_TASK_FAILED"), videotasks.ServerError),
    (refused(500, "BILLING_FAILED"), videotasks.ServerError),
    (refused(504, "SERVICE_NOT_AVAILABLE"), OutcomeUnknownError),
    (refused(408, "NOT_ENOUGH_BALANCE"), OutcomeUnknownError),
    # Something before the platform, which may have seen its response, or what nobody describes.
    (refused(403), videotasks.PermissionDeniedError),
    (refused(409, "CONFLICT"), videotasks.APIError),
    (refused(418), videotasks.APIError),
    (refused(500), OutcomeUnknownError),
    (refused(502), OutcomeUnknownError),
    (refused(503), OutcomeUnknownError),
    (Reply(307, headers={"Location": "/elsewhere"}), OutcomeUnknownError),
    (Reply(200), OutcomeUnknownError),
    (Reply(200, '{"task_id": "t-9", "prov'), OutcomeUnknownError),
    (Reply(0), OutcomeUnknownError),
]


@pytest.mark.parametrize(("reply", "kind"), [*WRONG_EVERYWHERE, *DOUBT])
def test_nobody_else_is_asked_after_doubt_or_with_what_is_wrong_everywhere(
    client: Any, two: Two, reply: Reply, kind: type[videotasks.VideotasksError]
) -> None:
    two.novita.on_submit(reply)
    with pytest.raises(kind) as caught:
        submit(client)
    assert two.asked() == (1, 0)
    assert caught.value.provider == "novita"
    assert notes_of(caught.value) == []


ELSEWHERE = {
    *("BILLING_BALANCE_NOT_ENOUGH", "MISSING_API_KEY", "FAILED_TO_AUTH"),
    *("INVALID_API_KEY", "FEATURE_NOT_ALLOWED", "API_NOT_ALLOWED"),
    *("NEED_REAL_NAME_VERIFY", "BILLING_AUTH_FAILED", "NOT_ENOUGH_BALANCE"),
    *(
        "API_NOT_FOUND",
        "TASK_NOT_FOUND",
        "RATE_LIMIT_EXCEEDED",
        "SERVICE_NOT_AVAILABLE",
    ),
}


def test_every_reason_that_is_listed_is_judged() -> None:
    found = {
        name
        for name, one in REASONS.items()
        if outcome(one.statuses[0], name).elsewhere
    }
    assert found == ELSEWHERE
    # Whatever is said beside it: a gateway has given up waiting.
    assert not [name for name in REASONS if outcome(504, name).elsewhere]


def test_every_status_without_a_reason_is_judged() -> None:
    found = {status for status in range(100, 600) if outcome(status).elsewhere}
    assert found == {401, 402, 404, 429}
    assert STATUSES[-1].retry_safe is None


def test_what_cannot_be_sent_is_sent_to_the_next(
    connect: Callable[..., Any], two: Two, closed_port: int
) -> None:
    urls = {**two.urls, "novita": f"http://127.0.0.1:{closed_port}"}
    with connect(NAMES, KEYS_OF_TWO, urls) as client:
        pause_all(client, lambda _: None)
        assert submit(client).provider == "ppio"
    assert two.asked() == (0, 1)


def test_the_first_that_is_asked_has_its_retries(client: Any, two: Two) -> None:
    busy = refused(503, "SERVICE_NOT_AVAILABLE")
    two.novita.on_submit(busy, busy, accepted("t-novita"))
    assert submit(client).provider == "novita"
    assert two.asked() == (3, 0)
    two.novita.on_submit(busy)
    assert submit(client, max_retries=1).provider == "ppio"
    assert two.asked() == (5, 1)


def test_a_pause_that_is_long_is_not_waited_for_where_another_is_left(
    client: Any, two: Two
) -> None:
    paused: list[float] = []
    pause_all(client, paused.append)
    two.novita.on_submit(refused(503, "SERVICE_NOT_AVAILABLE", Retry_After="5.5"))
    assert submit(client).provider == "ppio"
    assert (two.asked(), paused) == ((1, 1), [])
    two.novita.on_submit(refused(503, "SERVICE_NOT_AVAILABLE", Retry_After="4.5"))
    assert submit(client).provider == "ppio"
    assert (two.asked(), paused) == ((4, 2), [4.5, 4.5])
    # Nobody comes after the last one.
    two.ppio.on_submit(
        refused(503, "SERVICE_NOT_AVAILABLE", Retry_After="50"), accepted("t-1")
    )
    assert submit(client).provider == "ppio"
    assert paused[-1] == 50


def test_if_all_refuse_the_last_error_has_notes_of_the_others(
    client: Any, two: Two
) -> None:
    two.novita.on_submit(POOR)
    two.ppio.on_submit(refused(403, "INVALID_API_KEY"))
    with pytest.raises(AuthenticationError) as caught:
        submit(client)
    error = caught.value
    assert error.provider == "ppio"
    assert "the submit of vidu_q1.reference_to_video to ppio was refused" in str(error)
    assert 'the key came from api_key["ppio"]' in str(error)
    if NOTES:
        (note,) = notes_of(error)
        said = (
            "novita did not accept it before: InsufficientBalanceError: the submit of "
        )
        assert note.startswith(said)
        assert notes_of(pickle.loads(pickle.dumps(error))) == [note]
    assert two.asked() == (1, 1)


def test_doubt_about_the_second_ends_it_with_a_note(
    connect: Callable[..., Any], two: Two, server: Server
) -> None:
    two.novita.on_submit(POOR)
    two.ppio.on_submit(refused(502))
    urls = {**two.urls, "jiekou": server.url}
    with (
        connect([*NAMES, "jiekou"], KEYS, urls) as client,
        pytest.raises(OutcomeUnknownError, match="console of PPIO") as caught,
    ):
        submit(client)
    assert (two.asked(), server.seen) == ((1, 1), [])
    if NOTES:
        assert "novita did not accept it before" in notes_of(caught.value)[0]


def test_three_are_asked_in_their_order(
    connect: Callable[..., Any], two: Two, server: Server
) -> None:
    server.on_submit(POOR)
    two.ppio.on_submit(POOR)
    urls = {**two.urls, "jiekou": server.url}
    with connect(["jiekou", "ppio", "novita"], KEYS, urls) as client:
        with pytest.raises(InsufficientBalanceError) as caught:
            submit(client)  # as novita does not serve that any more
        assert caught.value.provider == "ppio"
        if NOTES:
            assert notes_of(caught.value) == [
                "novita was not asked: it does not serve vidu_q1.reference_to_video",
                notes_of(caught.value)[1],
            ]
            assert notes_of(caught.value)[1].startswith(
                "jiekou did not accept it before"
            )
    assert (len(server.submits()), two.asked()) == (1, (0, 1))


@pytest.mark.listing
def test_the_first_is_asked_with_a_warning_even_if_it_has_retired_the_endpoint(
    client: Any, two: Two
) -> None:
    with pytest.warns(videotasks.RetiredEndpointWarning, match="novita"):
        assert submit(client).provider == "novita"
    assert two.asked() == (1, 0)


def test_nothing_is_sent_to_anybody_after_a_strike(client: Any, two: Two) -> None:
    class OwnError(Exception):
        pass

    def strike(_: float) -> None:
        raise OwnError

    two.novita.on_submit(refused(503, "SERVICE_NOT_AVAILABLE"))
    pause_all(client, strike)
    with pytest.raises(OwnError):
        submit(client)
    assert two.asked() == (1, 0)


def test_an_unsendable_or_invalid_request_is_sent_to_nobody(
    client: Any, two: Two
) -> None:
    with pytest.raises(videotasks.ValidationError):
        client.vidu_q1.reference_to_video(images=[], prompt="a cat")
    with pytest.raises(ConfigurationError):
        submit(client, timeout=-1)
    client.close()
    with pytest.raises(ConfigurationError, match="closed"):
        submit(client)
    assert two.asked() == (0, 0)


# -- time -----------------------------------------------------------------------------------


def test_one_that_cannot_be_reached_leaves_time_for_the_next(
    connect: Callable[..., Any], two: Two, clock: Callable[[], float]
) -> None:
    with (
        full_backlog() as (url, sent),
        connect(NAMES, KEYS_OF_TWO, {**two.urls, "novita": url}, timeout=4) as client,
    ):
        assert submit(client).provider == "ppio"
        assert clock() < 4
        assert sent() == []


def test_the_time_out_bounds_all_of_them_together(
    connect: Callable[..., Any], clock: Callable[[], float]
) -> None:
    with (
        full_backlog() as (one, sent_to_one),
        full_backlog() as (other, sent_to_other),
        connect(NAMES, KEYS_OF_TWO, {"novita": one, "ppio": other}) as client,
    ):
        with pytest.raises(NotSentError) as caught:
            submit(client, timeout=(2, 2), max_retries=9)
        assert 3 < clock() < SOON
        assert caught.value.provider == "ppio"
        assert sent_to_one() == sent_to_other() == []


def test_without_time_the_next_is_not_asked(
    connect: Callable[..., Any], two: Two, scripted_clock: Clock
) -> None:
    """A response that comes late leaves none; and a submit without time would be doubt."""
    two.novita.on_submit(POOR._replace(before=lambda: scripted_clock.sleep(95)))
    with (
        connect(NAMES, KEYS_OF_TWO, two.urls) as client,
        pytest.raises(InsufficientBalanceError) as caught,
    ):
        submit(client, timeout=(50, 50))
    if NOTES:
        assert notes_of(caught.value) == ["ppio was not asked: the time was over"]
    assert two.asked() == (1, 0)


def test_a_rate_limit_at_one_provider_holds_up_no_other(
    client: Any, two: Two, caplog: pytest.LogCaptureFixture, clock: Callable[[], float]
) -> None:
    pause_all(client, lambda _: pytest.fail("nobody has to wait"))
    two.novita.on_submit(refused(429, "RATE_LIMIT_EXCEEDED", Retry_After="50"))
    with caplog.at_level(logging.INFO, "videotasks"):
        for _ in range(3):
            assert submit(client).provider == "ppio"
    assert clock() < SOON
    # Those after the first do not ask whoever has said that there are too many.
    assert two.asked() == (1, 3)
    assert "its turn did not come in time, within 5 s" in caplog.text


def test_who_waits_for_others_that_are_under_way_waits_for_the_first_provider(
    two: Two, connect: Callable[..., Any]
) -> None:
    """But not any more once it has said that there are too many."""
    arrived, go = threading.Event(), threading.Event()

    def hold() -> None:
        arrived.set()
        go.wait(SOON)

    slow = refused(429, "RATE_LIMIT_EXCEEDED", Retry_After="50")._replace(before=hold)
    two.novita.on_submit(slow)
    options: dict[str, Any] = {"max_in_flight": 1}

    def in_threads() -> list[str]:
        with (
            Client(["novita", "ppio"], KEYS_OF_TWO, two.urls, **options) as client,
            ThreadPoolExecutor(2) as pool,
        ):
            first = pool.submit(submit, client)
            assert arrived.wait(SOON)
            second = pool.submit(submit, client)
            waits_for_turn(client)
            go.set()
            return [first.result(SOON).provider, second.result(SOON).provider]

    async def in_coroutines() -> list[str]:
        async with AsyncClient(
            ["novita", "ppio"], KEYS_OF_TWO, two.urls, **options
        ) as client:
            first = asyncio.ensure_future(submit(client))
            await asyncio.to_thread(arrived.wait, SOON)
            second = asyncio.ensure_future(submit(client))
            await asyncio.to_thread(waits_for_turn, client)
            go.set()
            return [(await first).provider, (await second).provider]

    found = in_threads() if connect is Client else asyncio.run(in_coroutines())
    assert found == ["ppio", "ppio"]
    assert two.asked() == (1, 2)


def waits_for_turn(client: Any) -> None:
    """Waits until a call of a client is in the queue for the first provider."""
    until = time.monotonic() + SOON
    while not client._runners[0]._turns._waiting:
        assert time.monotonic() < until
        time.sleep(0.01)


def test_each_provider_has_a_budget_of_its_own(
    connect: Callable[..., Any], two: Two
) -> None:
    with connect(NAMES, KEYS_OF_TWO, two.urls, requests_per_minute=2) as client:
        found = [submit(client, timeout=5).provider for _ in range(4)]
        assert found == ["novita"] * 2 + ["ppio"] * 2
        with pytest.raises(NotSentError, match="requests_per_minute=2 is used up"):
            submit(client, timeout=5)


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


def test_the_environment_names_several(
    connect: Callable[..., Any], two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIDEOTASKS_PROVIDER", " novita, ppio ,")
    for name in NAMES:
        monkeypatch.setenv(f"{name.upper()}_API_KEY", KEYS[name])
    two.novita.on_submit(POOR)
    with connect(base_url=two.urls) as client:
        assert submit(client).provider == "ppio"
    with connect() as client:
        assert repr(client).endswith(
            "novita at https://api.novita.ai, ppio at https://api.ppio.com>"
        )
    with connect("ppio") as client:  # what a program says holds
        assert repr(client).endswith("Client ppio at https://api.ppio.com>")
    monkeypatch.setenv("VIDEOTASKS_PROVIDER", "novita,pppio")
    with pytest.raises(ConfigurationError, match=r"VIDEOTASKS_PROVIDER.*'ppio'\?"):
        connect()
    monkeypatch.setenv("VIDEOTASKS_PROVIDER", ",")
    with pytest.raises(ConfigurationError, match="provider names none"):
        connect()


def test_one_address_of_the_environment_is_that_of_all(
    connect: Callable[..., Any], server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that a finished program runs against a mock."""
    server.on_submit(POOR, accepted("t-1"))
    monkeypatch.setenv("VIDEOTASKS_BASE_URL", server.url)
    with connect(NAMES, KEYS_OF_TWO) as client:
        assert submit(client).provider == "ppio"
    sent = [one.headers["authorization"] for one in server.seen]
    assert sent == [f"Bearer {KEYS[name]}" for name in NAMES]


def test_what_is_missing_in_a_mapping_comes_from_the_environment(
    connect: Callable[..., Any], two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PPIO_API_KEY", KEYS["ppio"])
    two.novita.on_submit(POOR)
    with connect(NAMES, {"novita": KEYS["novita"]}, two.urls) as client:
        assert submit(client).provider == "ppio"
    monkeypatch.delenv("PPIO_API_KEY")
    with pytest.raises(
        ConfigurationError, match="set the environment variable PPIO_API_KEY"
    ):
        connect(NAMES, {"novita": KEYS["novita"]})
    with connect("ppio", {"ppio": KEYS["ppio"]}, {"ppio": two.urls["ppio"]}) as client:
        assert submit(client).provider == "ppio"


SECRET = "sk_secret_that_nobody_repeats_0123456789"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([[], KEYS], "provider names none"),
        ([["novita", "novita"], KEYS], "provider names 'novita' more than once"),
        ([["novita", "pppio"], KEYS], "did you mean 'ppio'"),
        ([["novita", None], KEYS], "None is not known"),
        ([{"novita", "ppio"}, KEYS], "provider"),
        ([["novita", SECRET], KEYS], "not repeated here"),
        ([NAMES, SECRET], "api_key must be a mapping by provider"),
        ([NAMES, {"novita": SECRET, "pipo": SECRET}], "did you mean 'ppio'"),
        ([NAMES, {SECRET: "novita"}], "not repeated here"),
        ([NAMES, {"novita": SECRET, "ppio": SECRET, "jiekou": SECRET}], "has 'jiekou'"),
        ([NAMES, {"novita": SECRET, "ppio": 7}], "api_key must be a text, not int"),
        ([NAMES, {"novita": SECRET, "ppio": f"{SECRET}\n"}], "line break"),
        ([NAMES, KEYS_OF_TWO, "https://api.example"], "base_url must be a mapping"),
        ([NAMES, KEYS_OF_TWO, {"ppio": "ftp://x"}], "base_url must be an http"),
        (
            [NAMES, KEYS_OF_TWO, {"highway": "https://x"}],
            "a name in base_url 'highway'",
        ),
    ],
)
def test_what_makes_no_sense_is_refused(
    connect: Callable[..., Any], arguments: list[Any], said: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        connect(*arguments)
    assert said in str(caught.value)
    assert SECRET not in str(caught.value)
    frames = [one.frame.f_locals for one in caught.traceback]
    ours = [one for one in frames if "__name__" not in one][2:]
    assert SECRET not in repr([one for one in ours if "arguments" not in one])


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


# -- threads and coroutines -----------------------------------------------------------------


def test_threads_that_submit_at_once_each_get_a_task(two: Two) -> None:
    number = iter(range(1000))
    lock = threading.Lock()

    def answer(_: object) -> Reply:
        with lock:
            return accepted(f"t-{next(number)}")

    two.novita.on_submit(POOR)
    two.ppio.on_submit(Reply(answer=answer))
    found: list[str] = []
    with Client(NAMES, KEYS_OF_TWO, two.urls) as client:  # type: ignore[arg-type]  # a list of texts
        threads = [
            threading.Thread(target=lambda: found.append(submit(client).id))
            for _ in range(20)
        ]
        for one in threads:
            one.start()
        for one in threads:
            one.join(SOON)
    assert len(set(found)) == 20
    assert two.asked() == (20, 20)


def test_a_cancelled_submit_goes_to_nobody_else(two: Two) -> None:
    arrived, go = threading.Event(), threading.Event()

    def hold() -> None:
        arrived.set()
        go.wait(SOON)

    two.novita.on_submit(POOR._replace(before=hold))

    async def main() -> None:
        async with AsyncClient(["novita", "ppio"], KEYS_OF_TWO, two.urls) as client:
            sent = asyncio.ensure_future(client.vidu_q1.reference_to_video(**ARGUMENTS))
            await asyncio.to_thread(arrived.wait, SOON)
            sent.cancel()
            await asyncio.sleep(0.01)
            go.set()  # the refusal comes in the moment that the answer has
            await sent

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(main())
    assert two.asked() == (1, 0)
