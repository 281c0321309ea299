"""The sans-IO core against tables of scripted answers, with a clock that tests move."""

from __future__ import annotations

import hashlib
import json
from email.utils import formatdate
from typing import Any

import pytest

from videotasks import _exceptions as exceptions
from videotasks._core import Answer, Call, Failure, Policy, Report, Sleep, World, submit
from videotasks._lifecycle import refresh, result_call, wait

from .loopback import task_result

NOW = 1_800_000_000.0
SUBMIT = Call("POST", "https://api.example/v3/async/x", {}, b'{"prompt":"cat"}')


class Clock:
    """Goes on only while a machine sleeps, or while a call is said to take time."""

    def __init__(self) -> None:
        self.now = 100.0
        self.world = World(lambda: self.now, lambda: NOW + self.now, lambda: 0.0)


def answer(status: int, body: Any = b"", **headers: str) -> Answer:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Answer(status, {k.replace("_", "-"): v for k, v in headers.items()}, content)


def reason(status: int, word: str) -> Answer:
    return answer(
        status, {"code": status, "reason": word, "message": "so", "metadata": {}}
    )


def walk(machine: Any, clock: Clock, events: list[Any], call_takes: float = 0.0) -> Any:
    """Runs a machine; returns (result or exception, actions). The last event stays."""
    actions: list[Any] = []
    event: Any = None
    queue = list(events)
    try:
        while len(actions) < 2000:
            action = machine.send(event)
            actions.append(action)
            event = None
            if isinstance(action, Sleep):
                clock.now += action.seconds
            elif isinstance(action, Call):
                clock.now += call_takes
                event = queue.pop(0) if len(queue) > 1 else queue[0]
    except StopIteration as stop:
        return stop.value, actions
    except exceptions.VideotasksError as error:
        return error, actions
    raise AssertionError("the machine did not end")


def calls(actions: list[Any]) -> list[Call]:
    return [action for action in actions if isinstance(action, Call)]


def sleeps(actions: list[Any]) -> list[float]:
    return [action.seconds for action in actions if isinstance(action, Sleep)]


def run_submit(*events: Any, **policy: Any) -> Any:
    clock = Clock()
    machine = submit(SUBMIT, endpoint="a.b", policy=Policy(**policy), world=clock.world)
    return walk(machine, clock, list(events))


ACCEPTED = answer(200, {"task_id": "t-1", "provider_request_id": "p-1"})
BUSY = reason(503, "SERVICE_NOT_AVAILABLE")


# outcome of the only answer that ever comes -> exception, retry_safe, submits sent
OUTCOMES = [
    (Failure(False, "no name"), "NotSentError", True, 3),
    (Failure(True, "reset"), "OutcomeUnknownError", None, 1),
    (reason(429, "RATE_LIMIT_EXCEEDED"), "RateLimitError", True, 3),
    (answer(429, b"slow down"), "RateLimitError", True, 3),
    (BUSY, "ServerError", True, 3),
    (reason(504, "SERVICE_NOT_AVAILABLE"), "ServerError", True, 3),
    (reason(500, "SERVICE_NOT_AVAILABLE"), "OutcomeUnknownError", None, 1),
    (answer(503, b"<html>SERVICE_NOT_AVAILABLE"), "OutcomeUnknownError", None, 1),
    (answer(503), "OutcomeUnknownError", None, 1),
    (answer(502, b"<html>Bad Gateway"), "OutcomeUnknownError", None, 1),
    (answer(504, b"upstream timed out"), "OutcomeUnknownError", None, 1),
    (reason(503, "SOMETHING_NEW"), "OutcomeUnknownError", None, 1),
    (reason(500, "CREATE_TASK_FAILED"), "ServerError", None, 1),
    (answer(500, b'{"code":500,"rea'), "OutcomeUnknownError", None, 1),
    (answer(408, b"too slow"), "OutcomeUnknownError", None, 1),
    (answer(200), "OutcomeUnknownError", None, 1),
    (answer(200, b"<html>"), "OutcomeUnknownError", None, 1),
    (answer(200, b'{"task_id": "t-'), "OutcomeUnknownError", None, 1),
    (answer(200, {"task_id": ""}), "OutcomeUnknownError", None, 1),
    (answer(200, {"task_id": None}), "OutcomeUnknownError", None, 1),
    (answer(200, {"task_id": 7}), "OutcomeUnknownError", None, 1),
    (answer(200, ["t-1"]), "OutcomeUnknownError", None, 1),
    (answer(204), "OutcomeUnknownError", None, 1),
    (answer(307, location="https://b.example/"), "OutcomeUnknownError", None, 1),
    (answer(301, location="https://b.example/"), "OutcomeUnknownError", None, 1),
    (reason(400, "INVALID_REQUEST_BODY"), "BadRequestError", False, 1),
    (reason(400, "ILLEGAL_PROMPT"), "ContentRefusedError", False, 1),
    (reason(400, "IMAGE_FILE_EXCEEDS_MAX_SIZE"), "ImageRefusedError", False, 1),
    (reason(400, "BILLING_BALANCE_NOT_ENOUGH"), "InsufficientBalanceError", False, 1),
    (reason(403, "INVALID_API_KEY"), "AuthenticationError", False, 1),
    (reason(403, "API_NOT_ALLOWED"), "PermissionDeniedError", False, 1),
    (reason(400, "SOMETHING_NEW"), "BadRequestError", False, 1),
    (answer(401, b"no"), "AuthenticationError", False, 1),
    (answer(402), "InsufficientBalanceError", False, 1),
    (answer(403, b"<html>"), "PermissionDeniedError", False, 1),
    (answer(404, b"404 page not found"), "NotFoundError", False, 1),
    (answer(400, b'{"code": 400, "reas'), "BadRequestError", False, 1),
    (answer(418, b"teapot"), "APIError", False, 1),
]


@pytest.mark.parametrize(("event", "kind", "retry_safe", "sent"), OUTCOMES)
def test_what_a_submit_does_with_each_answer(
    event: Any, kind: str, retry_safe: bool | None, sent: int
) -> None:
    error, actions = run_submit(event)
    assert type(error).__name__ == kind
    assert error.retry_safe is retry_safe
    assert len(calls(actions)) == sent
    assert error.endpoint == "a.b"
    assert error.request_digest == hashlib.sha256(b'{"prompt":"cat"}').hexdigest()


def test_an_accepted_submit_is_sent_once() -> None:
    accepted, actions = run_submit(ACCEPTED)
    assert (accepted.task_id, accepted.provider_request_id) == ("t-1", "p-1")
    assert actions == [SUBMIT]


@pytest.mark.parametrize("first", [Failure(False, "dns"), BUSY, answer(429)])
def test_a_submit_that_was_not_accepted_is_sent_again(first: Any) -> None:
    accepted, actions = run_submit(first, ACCEPTED)
    assert accepted.task_id == "t-1"
    assert len(calls(actions)) == 2


def test_an_unknown_outcome_ends_retries_that_were_going_on() -> None:
    error, actions = run_submit(BUSY, Failure(True, "reset"), ACCEPTED)
    assert isinstance(error, exceptions.OutcomeUnknownError)
    assert len(calls(actions)) == 2


def test_a_broken_answer_that_names_its_task_hands_the_id_on() -> None:
    error, _ = run_submit(answer(200, b'{"task_id": "t-77", "provider_requ'))
    assert isinstance(error, exceptions.OutcomeUnknownError)
    assert error.task_id == "t-77"


def test_no_retries_means_one_submit() -> None:
    _, actions = run_submit(BUSY, ACCEPTED, max_retries=0)
    assert len(calls(actions)) == 1


def test_pauses_double_up_to_a_cap() -> None:
    _, actions = run_submit(BUSY, max_retries=6)
    assert sleeps(actions) == [0.5, 1, 2, 4, 8, 8]


RETRY_AFTER = [
    ("7", 7.0),
    ("0", 0.0),
    ("-5", 0.0),
    ("86400", 60.0),
    (formatdate(NOW + 100 + 12, usegmt=True), 12.0),
    (formatdate(NOW - 5000, usegmt=True), 0.0),
    (formatdate(NOW + 9e6, usegmt=True), 60.0),
    ("soon", 0.5),
    ("nan", 0.5),
    ("", 0.5),
]


@pytest.mark.parametrize(("header", "pause"), RETRY_AFTER)
def test_retry_after_is_understood_in_both_forms_and_capped(
    header: str, pause: float
) -> None:
    _, actions = run_submit(answer(429, retry_after=header), ACCEPTED)
    assert sleeps(actions) == [pytest.approx(pause)]


def test_a_rate_limit_tells_what_the_platform_asked_for() -> None:
    error, _ = run_submit(answer(429, retry_after="7"), max_retries=0)
    assert error.retry_after == 7.0


SHAPES = [
    ({"code": 400, "reason": "R", "message": "m", "metadata": {"details": "d"}},
     ("R", 400, "m", {"details": "d"})),
    ({"error": {"code": 400, "message": "m"}}, ("", 400, "m", {})),
    ({"error": {"code": "INVALID_REQUEST_BODY", "message": "m"}},
     ("INVALID_REQUEST_BODY", "INVALID_REQUEST_BODY", "m", {})),
    ({"error": "broken"}, ("", None, "broken", {})),
    ({"reason": 5, "message": ["x"], "metadata": "y"}, ("", None, "", {})),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), SHAPES)
def test_both_shapes_of_error_are_read(body: Any, expected: Any) -> None:
    error, _ = run_submit(answer(400, body))
    assert (error.reason, error.code, error.message, error.metadata) == expected


def test_an_html_page_is_told_by_its_title() -> None:
    error, _ = run_submit(
        answer(403, b"<html><title>Blocked by WAF</title>" + b"x" * 9000)
    )
    assert "Blocked by WAF" in str(error)
    assert len(error.body) <= 500


def test_an_echoed_data_uri_is_not_repeated() -> None:
    payload = "QUJD" * 100
    said = f"bad image data:image/png;base64,{payload} there"
    error, _ = run_submit(answer(400, {"reason": "R", "message": said}))
    assert payload not in str(error) + error.body + error.message
    assert "data:image/png;base64,..." in error.message


def test_a_redirect_is_told_without_its_query() -> None:
    error, _ = run_submit(answer(307, location="https://u:p@b.example/x?sig=secret"))
    assert "https://b.example/x" in str(error)
    assert "secret" not in str(error)
    assert "u:p" not in str(error)


# -- looking at a task ------------------------------------------------------------------

QUEUED = answer(200, task_result("TASK_STATUS_QUEUED"))
DONE = answer(200, task_result())
LOOK = result_call("https://api.example", "t-1")


def run_refresh(*events: Any) -> Any:
    clock = Clock()
    machine = refresh(LOOK, origin=None, policy=Policy(), world=clock.world)
    return walk(machine, clock, list(events))


def run_wait(
    *events: Any, timeout: float | None = 900, interval: float = 3, takes: float = 0.0
) -> Any:
    clock = Clock()
    machine = wait(
        LOOK,
        timeout=timeout,
        interval=interval,
        origin=None,
        policy=Policy(),
        world=clock.world,
    )
    outcome, actions = walk(machine, clock, list(events), takes)
    return outcome, actions, clock.now - 100


PASSING = [
    Failure(True, "reset"),
    Failure(False, "no name"),
    answer(500),
    answer(502, b"<html>"),
    reason(500, "GET_RESULT_FAILED"),
    reason(429, "RATE_LIMIT_EXCEEDED"),
    answer(200),
    answer(200, b'{"task": {"status'),
    answer(200, {"videos": []}),
]
HOPELESS = [
    (reason(403, "INVALID_API_KEY"), exceptions.AuthenticationError),
    (answer(401), exceptions.AuthenticationError),
    (reason(403, "API_NOT_ALLOWED"), exceptions.PermissionDeniedError),
    (reason(404, "API_NOT_FOUND"), exceptions.NotFoundError),
    (answer(400), exceptions.BadRequestError),
    (answer(302, location="https://b.example"), exceptions.APIError),
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
    [*HOPELESS, (reason(404, "TASK_NOT_FOUND"), exceptions.TaskNotFoundError)],
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
    "event", [QUEUED, Failure(True, "reset"), answer(429, retry_after="99999")]
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
    result, _, took = run_wait(*[answer(502)] * 900, DONE, timeout=None)
    assert result.state == "succeeded"
    assert took > 3600


def test_a_timeout_holds_what_was_seen_last_and_what_went_wrong() -> None:
    error, _, _ = run_wait(QUEUED, answer(502, b"Bad Gateway"), timeout=5)
    assert error.result.state == "queued"
    assert "Bad Gateway" in str(error)
    assert isinstance(error.__cause__, exceptions.ServerError)


def test_changes_are_reported_once_each() -> None:
    def at(status: str, **task: Any) -> Answer:
        return answer(200, task_result(f"TASK_STATUS_{status}", task=task))

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
    failed = answer(200, task_result("TASK_STATUS_FAILED", task={"reason": "no cat"}))
    error, _, _ = run_wait(QUEUED, failed)
    assert isinstance(error, exceptions.TaskFailedError)
    assert (error.reason, error.task_id, error.result.state) == (
        "no cat",
        "t-1",
        "failed",
    )


def test_an_unknown_status_is_waited_through() -> None:
    result, _, _ = run_wait(answer(200, task_result("TASK_STATUS_DREAMING")), DONE)
    assert result.state == "succeeded"
