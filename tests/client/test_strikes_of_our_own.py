"""What strikes within an exchange may look like something of ours, or of Python's: it is raised as it is, too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import requests

import videotasks
from videotasks import Client

from .loopback import ARGUMENTS, KEY, LONG, RawServer, Reply, Server
from .striking import alarm, told
from .test_strikes import hold_submit

pytestmark = pytest.mark.both_ways


def submit(client: Any) -> Any:
    return client.vidu_q1.reference_to_video(**ARGUMENTS)


def of_another_client() -> BaseException:
    """As a handler, or a hook, raises it that uses a client itself."""
    return videotasks.NotSentError("of another submit", request_digest="0" * 64)


@pytest.mark.parametrize("kind", [of_another_client, StopIteration])
def test_a_strike_of_any_class_tells_that_the_submit_may_have_been_accepted(
    raw_server: Callable[..., RawServer],
    caplog: pytest.LogCaptureFixture,
    kind: Callable[[], BaseException],
) -> None:
    raw = raw_server(hold_submit)
    with (
        Client("highwayapi", KEY, raw.url, timeout=LONG) as client,
        alarm(kind, raw.arrived),
        pytest.raises(type(kind())) as caught,
    ):
        submit(client)
    assert len(raw.settled().bodies) == 1
    for text in told(caught.value, caplog):
        assert "it may have been accepted, and billed; sha256" in text


def test_an_error_of_another_client_has_no_second_provider_asked(
    server: Server,
) -> None:
    """It says that nothing was sent, and so it is: of its own submit."""
    server.on_submit(Reply(body={"task_id": "t-1"}))

    def use_another_client(*_: object, **__: object) -> None:
        raise of_another_client()

    providers: Any = ["highwayapi", "ppio"]
    with requests.Session() as session:
        session.hooks["response"].append(use_another_client)
        with (
            Client(
                providers,
                dict.fromkeys(providers, KEY),
                dict.fromkeys(providers, server.url),
                session=session,
            ) as client,
            pytest.raises(videotasks.NotSentError, match="of another submit"),
        ):
            submit(client)
    assert len(server.submits()) == 1
