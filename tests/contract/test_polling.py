"""What the spec says of a reason that answers the question for a result, a wait of the client does."""

from __future__ import annotations

from typing import Any

import pytest

import videotasks
from tests.client.scripted import Clock, response, walk
from videotasks._core.actions import Policy, Response
from videotasks._core.poll import _BELIEVED, wait
from videotasks._core.settings import result_call

from .reader import api, row_of

ERRORS = api()["errors"]
EVERY = [(reason, status) for reason, one in ERRORS.items() for status in one["status"]]


def read(raw: Any, task_id: str, body: bytes) -> videotasks.TaskResult:
    del body
    return videotasks.TaskResult.from_dict(raw, task_id=task_id)


def outcome(reply: Response) -> str:
    """The poll word for what a short wait makes of an answer that is always the same."""
    clock = Clock()
    machine = wait(
        result_call("https://api.example", "t-1", {}),
        timeout=Policy().not_found_grace - 1,
        interval=3,
        read=read,
        policy=Policy(),
        world=clock.world,
    )
    found, _ = walk(machine, clock, [reply])
    if isinstance(found, videotasks.WaitTimeoutError):
        return "again"
    if isinstance(found, videotasks.TaskFailedError):
        return "failed"
    assert isinstance(found, videotasks.APIError)
    return "pointless"


@pytest.mark.parametrize(("reason", "status"), EVERY)
def test_a_listed_reason(reason: str, status: int) -> None:
    body = {"code": status, "reason": reason, "message": "no", "metadata": {}}
    assert outcome(response(status, body)) == ERRORS[reason]["poll"]


@pytest.mark.parametrize("status", [400, 403, 404, 408, 409, 425, 429, 500, 502, 504])
def test_a_reason_that_is_not_listed_or_an_answer_of_a_gateway(status: int) -> None:
    """As the specs have it for answers that are not in the table of reasons."""
    assert (
        outcome(response(status, {"reason": "NEW"}))
        == row_of(api(), status, "NEW")["poll"]
    )
    assert (
        outcome(response(status, b"<html>no</html>"))
        == row_of(api(), status, "")["poll"]
    )


def test_figures_in_the_notes_are_those_of_the_client() -> None:
    grace = f"{Policy().not_found_grace:g} seconds"
    assert grace in ERRORS["TASK_NOT_FOUND"]["pollNote"]
    assert _BELIEVED == 3
    assert "the third in a row" in ERRORS["TASK_FAILED"]["pollNote"]
