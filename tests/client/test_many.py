"""Many tasks are waited for together: each is handed on when it has ended, and none takes another's result away."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON, join, threads_named

from .loopback import KEY, Reply, Seen, Server, task_result


class Platform:
    """Tasks that end when a test says so."""

    def __init__(self, server: Server) -> None:
        self.states: dict[str, str] = {}
        self.polls: dict[str, int] = {}
        self._lock = threading.Lock()
        server.on_result(Reply(answer=self._answer))

    def _answer(self, seen: Seen) -> Reply:
        (task_id,) = re.findall("task_id=([^&]+)", seen.path)
        with self._lock:
            self.polls[task_id] = self.polls.get(task_id, 0) + 1
        if task_id not in self.states:
            body = {"code": 404, "reason": "API_NOT_FOUND", "message": "so"}
            return Reply(404, body)
        task = {"task_id": task_id, "reason": ""}
        return Reply(body=task_result(self.states[task_id], task=task))


@pytest.fixture
def platform(server: Server) -> Platform:
    return Platform(server)


@pytest.fixture
def client(connect: Callable[..., Any], server: Server) -> Iterator[Any]:
    with connect("highwayapi", KEY, server.url, timeout=SOON) as made:
        yield made


WORKS, ENDS, FAILS = (
    f"TASK_STATUS_{one}" for one in ("PROCESSING", "SUCCEED", "FAILED")
)


def test_each_is_handed_on_as_soon_as_it_has_ended(
    client: Any, platform: Platform
) -> None:
    platform.states = {"a": WORKS, "b": ENDS, "c": WORKS}
    order = []
    for ended in client.as_completed(list("abc"), poll_interval=0.01):
        order.append((ended.task.id, ended.ok, ended.unwrap().state))
        later = {"b": "c", "c": "a", "a": "a"}[ended.task.id]
        platform.states[later] = ENDS
    assert order == [(one, True, "succeeded") for one in "bca"]


def test_all_are_returned_in_their_order_and_a_failure_takes_nothing_away(
    client: Any, platform: Platform
) -> None:
    platform.states = {"a": ENDS, "b": FAILS, "d": WORKS}
    tasks = [client.task("a"), "b", "c", "d", "a"]
    tasks[0] = getattr(tasks[0], "_inner", tasks[0])
    # Long enough for those that have ended, on whatever machine: the rest is waited for until then.
    ended = client.wait_all(tasks, timeout=3, poll_interval=0.01)
    assert [one.task.id for one in ended] == ["a", "b", "c", "d", "a"]
    kinds = [type(one.error).__name__ for one in ended]
    assert kinds == [
        "NoneType",
        "TaskFailedError",
        "NotFoundError",
        "WaitTimeoutError",
        "NoneType",
    ]
    for one in ended:
        assert one.ok == (one.result is not None) == (one.error is None)
        if one.error is not None:
            assert one.error.task_id == one.task.id
            with pytest.raises(type(one.error)):
                one.unwrap()


def test_what_is_seen_is_reported_and_kept_by_the_task(
    client: Any, platform: Platform
) -> None:
    platform.states = {"a": WORKS}
    seen: list[tuple[str, str]] = []

    def note(result: Any) -> None:
        seen.append((result.task_id, result.state))
        platform.states["a"] = ENDS

    (ended,) = client.wait_all(["a"], on_update=note, poll_interval=0.01)
    assert seen == [("a", "processing"), ("a", "succeeded")]
    assert ended.task.result == ended.result


def test_a_slow_consumer_keeps_no_task_waiting(server: Server) -> None:
    platform = Platform(server)
    platform.states = {"a": ENDS, "b": WORKS}
    with videotasks.Client("highwayapi", KEY, server.url, timeout=SOON) as client:
        every = client.as_completed(["a", "b"], poll_interval=0.01)
        assert next(every).task.id == "a"
        before, enough = platform.polls.get("b", 0), threading.Event()
        wait_until(lambda: platform.polls.get("b", 0) > before + 3, enough)
        platform.states["b"] = ENDS
        assert next(every).task.id == "b"


def test_whoever_does_not_want_to_know_more_stops_the_polls(
    client: Any, platform: Platform
) -> None:
    platform.states = {"a": ENDS, "b": WORKS}
    before = set(threading.enumerate())
    every = client.as_completed(["a", "b"], poll_interval=0.01)
    assert next(every).task.id == "a"
    every.close()
    join(*threads_named("videotasks-s", before))


def test_what_on_update_raises_ends_it(client: Any, platform: Platform) -> None:
    platform.states = {"a": WORKS, "b": WORKS}

    class OwnError(Exception):
        pass

    def fail(_: object) -> None:
        raise OwnError

    with pytest.raises(OwnError):
        client.wait_all(["a", "b"], on_update=fail)


def test_a_thousand_are_waited_for_with_few_threads(server: Server) -> None:
    platform = Platform(server)
    ids = [f"t-{number}" for number in range(1000)]
    platform.states = dict.fromkeys(ids, ENDS)
    most = 0
    with videotasks.Client("highwayapi", KEY, server.url, timeout=SOON) as client:
        for ended in client.as_completed(ids):
            assert ended.ok
            names = [one.name for one in threading.enumerate()]
            most = max(most, sum("videotasks-s" in name for name in names))
    assert sum(platform.polls.values()) == 1000
    assert 0 < most <= 33


@pytest.mark.parametrize("tasks", ["t-1", 7, None, [7], [None], ["t-1", object()]])
def test_what_is_no_list_of_tasks_is_refused_before_anything_is_sent(
    client: Any, server: Server, tasks: Any
) -> None:
    with pytest.raises(videotasks.ConfigurationError, match="tasks"):
        client.as_completed(tasks)
    assert server.seen == []


def wait_until(met: Callable[[], bool], pause: threading.Event) -> None:
    for _ in range(int(SOON / 0.01)):
        if met():
            return
        pause.wait(0.01)
    raise AssertionError("it has not come about")


def test_none_at_all_are_waited_for_at_once(client: Any) -> None:
    assert client.wait_all([]) == []
    assert list(client.as_completed(iter(()))) == []
