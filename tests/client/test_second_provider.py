"""A second provider is asked when the first surely did not accept, and another could; never after doubt."""

from __future__ import annotations

import logging
import pickle
from collections.abc import Callable
from typing import Any

import pytest

import videotasks
from videotasks import (
    AuthenticationError,
    ConfigurationError,
    InsufficientBalanceError,
    OutcomeUnknownError,
)
from videotasks._core.outcomes import outcome
from videotasks._platform.catalog import REASONS, STATUSES

from .loopback import Reply, Server
from .two_platforms import (
    BUSY,
    KEYS,
    KEYS_OF_TWO,
    NAMES,
    NOTES,
    POOR,
    Two,
    accepted,
    notes_of,
    pause_all,
    refused,
    submit,
)


@pytest.fixture
def client(client_of_two: Any) -> Any:
    return client_of_two


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
