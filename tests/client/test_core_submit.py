"""What the sans-IO core does with each answer to a submit: a table of scripted answers."""

from __future__ import annotations

import hashlib
from datetime import datetime, timezone
from email.utils import formatdate
from typing import Any

import pytest

from videotasks import _exceptions as exceptions
from videotasks._core.actions import Failure, Policy
from videotasks._core.submit import submit

from .scripted import NOW, SUBMIT, Clock, calls, reason, response, sleeps, walk


def run_submit(*events: Any, **policy: Any) -> Any:
    clock = Clock()
    machine = submit(SUBMIT, endpoint="a.b", policy=Policy(**policy), world=clock.world)
    return walk(machine, clock, list(events))


ACCEPTED = response(200, {"task_id": "t-1", "provider_request_id": "p-1"})
BUSY = reason(503, "SERVICE_NOT_AVAILABLE")


# outcome of the only answer that ever comes -> exception, retry_safe, submits sent
OUTCOMES = [
    (Failure(False, "no name"), "NotSentError", True, 3),
    (Failure(True, "reset"), "OutcomeUnknownError", None, 1),
    (reason(429, "RATE_LIMIT_EXCEEDED"), "RateLimitError", True, 3),
    (response(429, b"slow down"), "RateLimitError", True, 3),
    (BUSY, "ServerError", True, 3),
    (reason(504, "SERVICE_NOT_AVAILABLE"), "OutcomeUnknownError", None, 1),
    (reason(500, "SERVICE_NOT_AVAILABLE"), "OutcomeUnknownError", None, 1),
    (response(503, b"<html>SERVICE_NOT_AVAILABLE"), "OutcomeUnknownError", None, 1),
    (response(503), "OutcomeUnknownError", None, 1),
    (response(502, b"<html>Bad Gateway"), "OutcomeUnknownError", None, 1),
    (response(504, b"upstream timed out"), "OutcomeUnknownError", None, 1),
    (reason(503, "SOMETHING_NEW"), "OutcomeUnknownError", None, 1),
    (reason(500, "CREATE_TASK_FAILED"), "ServerError", None, 1),
    (response(500, b'{"code":500,"rea'), "OutcomeUnknownError", None, 1),
    (response(408, b"too slow"), "OutcomeUnknownError", None, 1),
    (reason(408, "UPSTREAM_TIMEOUT"), "OutcomeUnknownError", None, 1),
    (reason(499, "CLIENT_CLOSED"), "OutcomeUnknownError", None, 1),
    (response(200), "OutcomeUnknownError", None, 1),
    (response(200, b"<html>"), "OutcomeUnknownError", None, 1),
    (response(200, b'{"task_id": "t-'), "OutcomeUnknownError", None, 1),
    (response(200, {"task_id": ""}), "OutcomeUnknownError", None, 1),
    (response(200, {"task_id": True}), "OutcomeUnknownError", None, 1),
    (response(200, b'{"task_id": "a\\ud800"}'), "OutcomeUnknownError", None, 1),
    (response(200, {"task_id": None}), "OutcomeUnknownError", None, 1),
    (response(200, {"task_id": [7]}), "OutcomeUnknownError", None, 1),
    (response(200, ["t-1"]), "OutcomeUnknownError", None, 1),
    (response(204), "OutcomeUnknownError", None, 1),
    (response(307, location="https://b.example/"), "OutcomeUnknownError", None, 1),
    (response(301, location="https://b.example/"), "OutcomeUnknownError", None, 1),
    (reason(400, "INVALID_REQUEST_BODY"), "BadRequestError", False, 1),
    (reason(400, "ILLEGAL_PROMPT"), "ContentRefusedError", False, 1),
    (reason(400, "IMAGE_FILE_EXCEEDS_MAX_SIZE"), "ImageRefusedError", False, 1),
    (reason(400, "BILLING_BALANCE_NOT_ENOUGH"), "InsufficientBalanceError", False, 1),
    (reason(403, "INVALID_API_KEY"), "AuthenticationError", False, 1),
    (reason(403, "API_NOT_ALLOWED"), "PermissionDeniedError", False, 1),
    (reason(400, "SOMETHING_NEW"), "BadRequestError", False, 1),
    (response(401, b"no"), "AuthenticationError", False, 1),
    (response(402), "InsufficientBalanceError", False, 1),
    (response(403, b"<html>"), "PermissionDeniedError", False, 1),
    (response(404, b"404 page not found"), "NotFoundError", False, 1),
    (response(400, b'{"code": 400, "reas'), "BadRequestError", False, 1),
    (response(418, b"teapot"), "APIError", False, 1),
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


@pytest.mark.parametrize(
    ("body", "task_id"),
    [
        (b'{"task_id": 12345678}', "12345678"),
        (b'{"task_id": " t-1 "}', "t-1"),
        (b'{"task_id": "t-1", "note": "caf\xe9"}', "t-1"),
    ],
)
def test_an_id_is_found_as_long_as_it_can_be_used(body: bytes, task_id: str) -> None:
    accepted, _ = run_submit(response(200, body))
    assert accepted.task_id == task_id


def test_a_submit_that_is_interrupted_says_so(caplog: pytest.LogCaptureFixture) -> None:
    """Whether before its answer came, or while it was read."""
    world = Clock().world
    machine = submit(SUBMIT, endpoint="a.b", policy=Policy(), world=world)
    next(machine)
    machine.close()
    assert "the submit of a.b was interrupted" in caplog.text

    def interrupt() -> float:
        raise KeyboardInterrupt

    caplog.clear()
    busy = submit(
        SUBMIT, endpoint="a.b", policy=Policy(), world=world._replace(wall=interrupt)
    )
    next(busy)
    with pytest.raises(KeyboardInterrupt):
        busy.send(response(429, retry_after="7"))
    assert "the submit of a.b was interrupted" in caplog.text


def test_an_accepted_submit_is_sent_once() -> None:
    accepted, actions = run_submit(ACCEPTED)
    assert (accepted.task_id, accepted.provider_request_id) == ("t-1", "p-1")
    assert actions == [SUBMIT]


@pytest.mark.parametrize("first", [Failure(False, "dns"), BUSY, response(429)])
def test_a_submit_that_was_not_accepted_is_sent_again(first: Any) -> None:
    accepted, actions = run_submit(first, ACCEPTED)
    assert accepted.task_id == "t-1"
    assert len(calls(actions)) == 2


def test_an_unknown_outcome_ends_retries_that_were_going_on() -> None:
    error, actions = run_submit(BUSY, Failure(True, "reset"), ACCEPTED)
    assert isinstance(error, exceptions.OutcomeUnknownError)
    assert len(calls(actions)) == 2


def test_a_broken_answer_that_names_its_task_hands_the_id_on() -> None:
    error, _ = run_submit(response(200, b'{"task_id": "t-77", "provider_requ'))
    assert isinstance(error, exceptions.OutcomeUnknownError)
    assert error.task_id == "t-77"


NAMING = [
    (500, b'{"code": 500, "message": "no", "task_id": "t-7"}'),
    (500, b'{"code": 500, "reason": "CREATE_TASK_FAILED", "task_id": 77}'),
    (500, b'{"error": {"message": "no", "task_id": "t-7"}}'),
    (500, b'{"code": 500, "metadata": {"details": [{"task_id": "t-7"}]}}'),
    (500, b'{"code": 500, "taskId": "t-7"}'),
    (500, b'{"code": 500, "message": "{\\"task_id\\": \\"t-7\\"}"}'),
    (502, b"upstream said {'task_id': 't-7'}"),
    (504, b'{"task_id": "t-7", "mess'),
    (503, b'{"reason": "SERVICE_NOT_AVAILABLE", "task_id": "t-7"}'),
    (429, b'{"reason": "RATE_LIMIT_EXCEEDED", "metadata": {"task_id": "t-7"}}'),
    (429, b'{"task_id": 77'),
    (400, b'{"reason": "ILLEGAL_PROMPT", "task_id": "t-7"}'),
    (408, b'{"task_id": "t-7"}'),
    (303, b'{"task_id": "t-7"}'),
    (600, b'{"task_id": "t-7"}'),
    (200, b'{"data": {"task_id": "t-7"}}'),
    (200, b'{"data": {"task_id": 77}}'),
    (200, b'{"taskId": "t-7"}'),
]


@pytest.mark.parametrize(("status", "body"), NAMING)
def test_whatever_names_a_task_hands_its_id_on_and_is_no_refusal(
    status: int, body: bytes
) -> None:
    """There may be a task, so nothing is sent a second time."""
    error, actions = run_submit(response(status, body))
    if body == b'{"task_id": 77':  # or 770
        assert error.task_id is None
        assert len(calls(actions)) == 3
        return
    assert error.task_id == ("t-7" if b"t-7" in body else "77")
    assert error.retry_safe is None
    assert f"names task {error.task_id!r}: look at that first" in str(error)
    assert len(calls(actions)) == 1


@pytest.mark.parametrize(
    ("location", "task_id"),
    [
        ("/v3/async/task-result?task_id=t%2D7", "t-7"),
        ("https://b.example/?a=b&task_id=t-7#there", "t-7"),
        ("/v3/async/task-result?other_task_id=t-7", None),
        ("/v3/async/task-result?task_id=", None),
        ("/v3/async/task-result", None),
    ],
)
def test_a_redirect_to_a_result_names_its_task(
    location: str, task_id: str | None
) -> None:
    error, _ = run_submit(response(303, location=location))
    assert type(error).__name__ == "OutcomeUnknownError"
    assert error.task_id == task_id


def test_what_a_request_names_itself_is_no_new_task() -> None:
    clock, body = Clock(), b'{"task_id": "t-7"}'
    call = SUBMIT._replace(body=body)
    machine = submit(call, endpoint="a.b", policy=Policy(), world=clock.world)
    error, _ = walk(machine, clock, [response(500, body)])
    assert error.task_id is None


def test_no_retries_means_one_submit() -> None:
    _, actions = run_submit(BUSY, ACCEPTED, max_retries=0)
    assert len(calls(actions)) == 1


def test_pauses_double_up_to_a_cap() -> None:
    _, actions = run_submit(BUSY, max_retries=6)
    assert sleeps(actions) == [0.5, 1, 2, 4, 8, 8]


RETRY_AFTER = [
    ("7", 7.0),
    ("0", 0.5),
    ("-5", 0.5),
    ("0.001", 0.5),
    ("60", 60.0),
    (formatdate(NOW + 100 + 12, usegmt=True), 12.0),
    (formatdate(NOW - 5000, usegmt=True), 0.5),
    ("30 s", 30.0),
    ("'30'", 30.0),
    ("30, 5", 30.0),
    ("5, 30", 30.0),
    ("soon, 5", 5.0),
    (", 5,", 5.0),
    (f"5, {formatdate(NOW + 100 + 12, usegmt=True)}", 12.0),
    (f"{formatdate(NOW + 100 + 12, usegmt=True)}, 5", 12.0),
    (datetime.fromtimestamp(NOW + 100 + 12, timezone.utc).isoformat(), 12.0),
    ("2026-13-01T00:00:00Z", 10.0),
    ("5 parsecs", 10.0),
    ("Mon, 01 Jan 99999999999999999999 00:00:00 GMT", 10.0),
    ("soon", 10.0),
    ("nan", 10.0),
    ("", 10.0),
]


@pytest.mark.parametrize(("header", "pause"), RETRY_AFTER)
def test_retry_after_is_understood_in_both_forms(header: str, pause: float) -> None:
    _, actions = run_submit(response(429, retry_after=header), ACCEPTED)
    assert sleeps(actions) == [pytest.approx(pause)]


def test_a_rate_limit_without_a_time_is_waited_for_long() -> None:
    """The platform counts requests by the minute."""
    _, actions = run_submit(response(429), max_retries=5)
    assert sleeps(actions) == [10, 20, 40, 60, 60]


def test_a_rate_limit_tells_what_the_platform_asked_for() -> None:
    error, _ = run_submit(response(429, retry_after="7"), max_retries=0)
    assert error.retry_after == 7.0


TOO_LONG = [
    ("61", 61.0, "try again in 61 s, at 08:02:41 UTC"),
    ("3600, 5", 3600.0, "try again in 3600 s"),
    ("86400", 86_400.0, "try again in 86400 s, at 08:01:40 UTC"),
    ("1e300", 1e300, "try again in"),
    (formatdate(NOW + 100 + 300, usegmt=True), 300.0, "in 300 s, at 08:06:40 UTC"),
    (formatdate(NOW + 100 + 9e6, usegmt=True), 9e6, "try again in 9000000 s"),
]


@pytest.mark.parametrize(("header", "seconds", "words"), TOO_LONG)
@pytest.mark.parametrize(
    ("busy", "kind"), [(response(429), "RateLimitError"), (BUSY, "ServerError")]
)
def test_a_retry_after_of_more_than_a_minute_ends_a_submit_at_once(
    busy: Any, kind: str, header: str, seconds: float, words: str
) -> None:
    error, actions = run_submit(busy._replace(headers={"retry-after": header}))
    assert type(error).__name__ == kind
    assert error.retry_after == pytest.approx(seconds)
    assert error.retry_safe is True
    assert words in str(error)
    assert len(actions) == 1


@pytest.mark.parametrize(
    ("limit", "submits"), [(None, 3), (41, 3), (40, 2), (20.5, 2), (20, 1), (0.5, 1)]
)
def test_retry_after_has_to_fit_into_what_is_left_of_the_time_out(
    limit: float | None, submits: int
) -> None:
    clock = Clock()
    machine = submit(
        SUBMIT, endpoint="a.b", policy=Policy(), world=clock.world, limit=limit
    )
    error, actions = walk(machine, clock, [response(429, retry_after="20")])
    assert type(error).__name__ == "RateLimitError"
    assert error.retry_after == 20
    assert len(calls(actions)) == submits


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
    error, _ = run_submit(response(400, body))
    assert (error.reason, error.code, error.message, error.metadata) == expected


def test_an_html_page_is_told_by_its_title() -> None:
    error, _ = run_submit(
        response(403, b"<html><title>Blocked by WAF</title>" + b"x" * 9000)
    )
    assert "Blocked by WAF" in str(error)
    assert len(error.body) <= 500


def test_an_echoed_data_uri_is_not_repeated() -> None:
    payload = "QUJD" * 100
    said = f"bad image data:image/png;base64,{payload} there"
    error, _ = run_submit(response(400, {"reason": "R", "message": said}))
    assert payload not in str(error) + error.body + error.message
    assert "data:image/png;base64,..." in error.message


def test_a_redirect_is_told_without_its_query() -> None:
    error, _ = run_submit(response(307, location="https://u:p@b.example/x?sig=secret"))
    assert "https://b.example/x" in str(error)
    assert "secret" not in str(error)
    assert "u:p" not in str(error)
