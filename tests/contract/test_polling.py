"""What the spec says of a reason that answers the question for a result, a wait of the client does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import videotasks
from tests.client.loopback import KEY, Reply, Server
from videotasks._core import Policy

from .reader import api

ERRORS = api()["errors"]
PATH = api()["lifecycle"]["result"]["path"]
EVERY = [(reason, status) for reason, one in ERRORS.items() for status in one["status"]]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    one = Server()
    yield one
    one.close()


def outcome(server: Server, reply: Reply) -> str:
    """The poll word for what a wait makes of an answer that it has time to see once."""
    server.on(PATH, reply)
    with videotasks.Client("novita", KEY, server.url, max_retries=0) as client:
        try:
            client.task("t-1").wait(timeout=0)
        except videotasks.WaitTimeoutError:
            return "again"
        except videotasks.TaskFailedError:
            return "failed"
        except videotasks.APIError:
            return "pointless"
    raise AssertionError("a refusal is no result")


@pytest.mark.parametrize(("reason", "status"), EVERY)
def test_a_listed_reason(server: Server, reason: str, status: int) -> None:
    body = {"code": status, "reason": reason, "message": "no", "metadata": {}}
    assert outcome(server, Reply(status, body)) == ERRORS[reason]["poll"]


@pytest.mark.parametrize("status", [400, 403, 408, 409, 425, 429, 500, 502, 504, 529])
def test_a_reason_that_is_not_listed_or_an_answer_of_a_gateway(
    server: Server, status: int
) -> None:
    """As the catalogue's schema has it for answers that are not in the table."""
    passing = status in (408, 425, 429) or status >= 500
    expected = "again" if passing else "pointless"
    assert outcome(server, Reply(status, {"reason": "NEW"})) == expected
    assert outcome(server, Reply(status, "<html>no</html>")) == expected


def test_figures_in_the_notes_are_those_of_the_client() -> None:
    grace = f"{Policy().not_found_grace:g} seconds"
    assert grace in ERRORS["TASK_NOT_FOUND"]["pollNote"]
    assert Policy().max_retries == 2
    assert "the third in a row" in ERRORS["TASK_FAILED"]["pollNote"]
