"""What the sans-IO core does while it looks at a task: states, pauses, deadline, failed polls."""

from __future__ import annotations

from typing import Any

import pytest

from videotasks import _exceptions as exceptions
from videotasks._core.actions import Call, Failure, Policy, Report, Response, Sleep
from videotasks._core.poll import refresh, wait
from videotasks._core.settings import result_call
from videotasks._results.result import TaskResult

from .loopback import task_result
from .scripted import Clock, calls, reason, response, sleeps, walk

QUEUED = response(200, task_result("TASK_STATUS_QUEUED"))
DONE = response(200, task_result())
READ = lambda raw, task_id, _: TaskResult.from_dict(raw, task_id=task_id)  # noqa: E731
LOOK = result_call("https://api.example", "t-1", {})


def run_refresh(*events: Any) -> Any:
    clock = Clock()
    machine = refresh(LOOK, read=READ, policy=Policy(), world=clock.world)
    return walk(machine, clock, list(events))


def run_wait(
    *events: Any, timeout: float | None = 900, interval: float = 3, takes: float = 0.0
) -> Any:
    clock = Clock()
    machine = wait(
        LOOK,
        timeout=timeout,
        interval=interval,
        read=READ,
        policy=Policy(),
        world=clock.world,
    )
    outcome, actions = walk(machine, clock, list(events), takes)
    return outcome, actions, clock.now - 100


PASSING = [
    Failure(True, "reset"),
    Failure(False, "no name"),
    response(500),
    response(502, b"<html>"),
    reason(500, "GET_RESULT_FAILED"),
    reason(429, "RATE_LIMIT_EXCEEDED"),
    response(200),
    response(200, b'{"task": {"status'),
    response(200, {"videos": []}),
]
HOPELESS = [
    (reason(403, "INVALID_API_KEY"), exceptions.AuthenticationError),
    (response(401), exceptions.AuthenticationError),
    (reason(403, "API_NOT_ALLOWED"), exceptions.PermissionDeniedError),
    (reason(404, "API_NOT_FOUND"), exceptions.NotFoundError),
    (response(400), exceptions.BadRequestError),
]
FORGIVEN = [
    (response(302, location="https://b.example/login?x=1"), "no redirect is followed"),
    (response(307), "base_url"),
    (response(403, b"<html><title>Blocked</title>"), "firewall"),
]


@pytest.mark.parametrize("event", PASSING)
def test_a_refresh_tries_again_what_may_pass(event: Any) -> None:
    result, actions = run_refresh(event, event, DONE)
    assert result.state == "succeeded"
    assert len(calls(actions)) == 3


@pytest.mark.parametrize("event", PASSING)
def test_a_refresh_that_keeps_failing_says_so(event: Any) -> None:
    error, actions = run_refresh(event)
    assert type(error) is exceptions.PollError
    assert (error.task_id, error.retry_safe) == ("t-1", True)
    assert len(calls(actions)) == 3


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        *HOPELESS,
        (reason(404, "TASK_NOT_FOUND"), exceptions.TaskNotFoundError),
        *((event, exceptions.APIError) for event, _ in FORGIVEN),
    ],
)
def test_a_refresh_gives_up_at_once_on_what_cannot_improve(
    event: Any, kind: Any
) -> None:
    error, actions = run_refresh(event)
    assert isinstance(error, kind)
    assert error.task_id == "t-1"
    assert len(calls(actions)) == 1


@pytest.mark.parametrize("event", PASSING)
def test_a_wait_survives_failed_polls(event: Any) -> None:
    result, actions, _ = run_wait(QUEUED, *[event] * 8, DONE)
    assert result.state == "succeeded"
    assert len(calls(actions)) == 10


@pytest.mark.parametrize(("event", "kind"), HOPELESS)
def test_a_wait_gives_up_at_once_on_what_cannot_improve(event: Any, kind: Any) -> None:
    error, actions, _ = run_wait(QUEUED, event)
    assert isinstance(error, kind)
    assert error.task_id == "t-1"
    assert len(calls(actions)) == 2


def test_a_wait_forgives_for_a_while_that_the_task_is_not_there_yet() -> None:
    unseen = reason(404, "TASK_NOT_FOUND")
    result, _, _ = run_wait(unseen, unseen, DONE)
    assert result.state == "succeeded"
    error, _, took = run_wait(unseen)
    assert isinstance(error, exceptions.TaskNotFoundError)
    assert 15 <= took < 30


@pytest.mark.parametrize(("event", "says"), FORGIVEN)
def test_what_stands_before_the_platform_is_lived_through_or_explained(
    event: Any, says: str
) -> None:
    """Whenever it comes: polls are up to 15 s apart, and it is forgiven for 15 s from the first one on."""
    result, _, _ = run_wait(QUEUED, event, event, DONE)
    assert result.state == "succeeded"
    result, _, _ = run_wait(*[QUEUED] * 9, event, QUEUED, event, DONE, takes=1)
    assert result.state == "succeeded"
    error, _, took = run_wait(event)
    assert isinstance(error, exceptions.APIError)
    assert (error.task_id, error.retry_safe, error.status) == (
        "t-1",
        True,
        event.status,
    )
    assert says in str(error)
    assert 'client.task("t-1").wait()' in str(error)
    assert 15 <= took < 30
    error, _ = run_refresh(event)
    assert says in str(error)


def test_one_error_answer_that_says_failed_may_be_noise_and_three_are_not() -> None:
    says_failed = reason(500, "TASK_FAILED")
    result, _, _ = run_wait(says_failed, DONE)
    assert result.state == "succeeded"
    error, actions, _ = run_wait(QUEUED, says_failed)
    assert isinstance(error, exceptions.TaskFailedError)
    assert len(calls(actions)) == 4


def test_polls_become_rarer_up_to_a_limit() -> None:
    _, actions, _ = run_wait(*[QUEUED] * 8, DONE)
    assert sleeps(actions) == [3, 4.5, 6.75, 10.125, 15, 15, 15, 15]


@pytest.mark.parametrize("timeout", [0.5, 2, 10, 900])
@pytest.mark.parametrize(
    "event", [QUEUED, Failure(True, "reset"), response(429, retry_after="99999")]
)
def test_a_wait_ends_by_its_deadline_with_a_last_look_shortly_before(
    event: Any, timeout: float
) -> None:
    error, actions, took = run_wait(event, timeout=timeout)
    assert isinstance(error, exceptions.WaitTimeoutError)
    assert isinstance(error, TimeoutError)
    assert 0.85 * timeout <= took <= timeout
    assert len(calls(actions)) >= 2
    assert 'client.task("t-1").wait()' in str(error)


@pytest.mark.parametrize("takes", [0.3, 2.5, 4])
def test_no_call_may_take_longer_than_what_is_left(takes: float) -> None:
    _, actions, _ = run_wait(QUEUED, timeout=10, takes=takes)
    spent = 0.0
    for action in actions:
        if isinstance(action, Call):
            assert action.budget is not None
            assert action.budget <= 10 - spent + 1e-9
            spent += takes
        elif isinstance(action, Sleep):
            spent += action.seconds


def test_a_timeout_of_zero_looks_once() -> None:
    result, actions, _ = run_wait(DONE, timeout=0)
    assert result.state == "succeeded"
    error, actions, took = run_wait(QUEUED, timeout=0)
    assert isinstance(error, exceptions.WaitTimeoutError)
    assert (len(calls(actions)), took) == (1, 0)


def test_no_timeout_waits_on_through_days_of_failures() -> None:
    result, _, took = run_wait(*[response(502)] * 900, DONE, timeout=None)
    assert result.state == "succeeded"
    assert took > 3600


def test_a_timeout_holds_what_was_seen_last_and_what_went_wrong() -> None:
    error, _, _ = run_wait(QUEUED, response(502, b"Bad Gateway"), timeout=5)
    assert error.result.state == "queued"
    assert "Bad Gateway" in str(error)
    assert isinstance(error.__cause__, exceptions.ServerError)


def test_changes_are_reported_once_each() -> None:
    def at(status: str, **task: Any) -> Response:
        return response(200, task_result(f"TASK_STATUS_{status}", task=task))

    _, actions, _ = run_wait(
        at("QUEUED"),
        at("QUEUED"),
        at("PROCESSING", progress_percent=10),
        at("PROCESSING", progress_percent=10),
        at("PROCESSING", progress_percent=60),
        at("PROCESSING", progress_percent=60, eta=5),
        at("SUCCEED"),
    )
    reported = [action.result for action in actions if isinstance(action, Report)]
    assert [(one.state, one.progress_percent, one.eta) for one in reported] == [
        ("queued", None, None),
        ("processing", 10, None),
        ("processing", 60, None),
        ("processing", 60, 5),
        ("succeeded", None, None),
    ]


def test_a_failed_task_is_an_exception_with_its_reason() -> None:
    failed = response(200, task_result("TASK_STATUS_FAILED", task={"reason": "no cat"}))
    error, _, _ = run_wait(QUEUED, failed)
    assert isinstance(error, exceptions.TaskFailedError)
    assert error.result is not None
    assert (error.reason, error.task_id, error.result.state) == (
        "no cat",
        "t-1",
        "failed",
    )


def test_an_unknown_status_is_waited_through() -> None:
    result, _, _ = run_wait(response(200, task_result("TASK_STATUS_DREAMING")), DONE)
    assert result.state == "succeeded"


@pytest.mark.parametrize("seconds", ["61", "86400", "1e300"])
@pytest.mark.parametrize("status", [429, 502])
def test_a_retry_after_of_more_than_a_minute_ends_a_refresh_at_once(
    status: int, seconds: str
) -> None:
    error, actions = run_refresh(response(status, retry_after=seconds))
    kind = exceptions.RateLimitError if status == 429 else exceptions.ServerError
    assert type(error) is kind
    assert error.retry_after == float(seconds)
    assert error.retry_safe is True
    assert error.task_id == "t-1"
    assert "try again in" in str(error)
    assert len(actions) == 1


def test_retry_after_has_to_fit_into_what_is_left_of_the_time_out_of_a_refresh() -> (
    None
):
    clock = Clock()
    machine = refresh(LOOK, read=READ, policy=Policy(), world=clock.world, limit=30)
    error, actions = walk(machine, clock, [response(429, retry_after="20")])
    assert type(error) is exceptions.RateLimitError
    assert len(calls(actions)) == 2
    assert sleeps(actions) == [20]


def test_a_wait_only_polls_later_where_it_is_asked_to() -> None:
    """As long as it is asked, within its own time; an hour at most, as clocks can be wrong."""
    busy = [
        response(429, retry_after=pause) for pause in ("61", "600", "86400", "1e300")
    ]
    _, actions, _ = run_wait(QUEUED, *busy, DONE, timeout=None)
    assert sleeps(actions) == [3, 61, 600, 3600, 3600]
    error, actions, took = run_wait(response(429, retry_after="400"), timeout=900)
    assert type(error) is exceptions.WaitTimeoutError
    assert sleeps(actions)[:2] == [400, 400]
    assert len(calls(actions)) == 4
    assert took <= 900
