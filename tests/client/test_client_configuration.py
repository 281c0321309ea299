"""What a client is made of, what it refuses at once, and what it warns of."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
import warnings
from typing import Any

import pytest
import requests

import videotasks
from videotasks import Client, ViduQ1ReferenceToVideoRequest
from videotasks._platform.catalog import PROVIDERS
from videotasks._platform.endpoints import ENDPOINTS
from videotasks._platform.records import Listing, Retirement

from .loopback import ARGUMENTS, KEY, Reply, Server

ENDPOINT = "vidu_q1.reference_to_video"
ACCEPTED = Reply(body={"task_id": "t-1"})


@pytest.fixture
def connect() -> type[Client]:
    """What is checked before anything is sent is shared: here it is tried with one client."""
    return Client


def refusal(*arguments: Any, **options: Any) -> str:
    with pytest.raises(videotasks.ConfigurationError) as caught:
        Client(*arguments, **options)
    assert isinstance(caught.value, ValueError)
    return str(caught.value)


# -- provider, key, address -------------------------------------------------------------


def test_an_unknown_provider_is_told_the_known_ones_and_the_nearest() -> None:
    text = refusal("highway_api", KEY)
    assert "did you mean 'highwayapi'?" in text
    assert all(name in text for name in PROVIDERS)
    assert "provider is missing: give one of novita" in refusal(None, KEY)
    assert "7 is not known" in refusal(7, KEY)


def test_the_key_comes_from_the_providers_variable(
    monkeypatch: pytest.MonkeyPatch, server: Server
) -> None:
    monkeypatch.setenv("HIGHWAYAPI_API_KEY", "from-the-environment")
    server.on_submit(ACCEPTED)
    with Client("highwayapi", base_url=server.url) as client:
        client.vidu_q1.reference_to_video(**ARGUMENTS)
    assert server.seen[0].headers["authorization"] == "Bearer from-the-environment"


def test_a_missing_key_names_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HIGHWAYAPI_API_KEY", raising=False)
    assert "HIGHWAYAPI_API_KEY" in refusal("highwayapi")


@pytest.mark.parametrize("blank", ["", "   ", "\n"])
def test_a_blank_key_names_the_variable(
    monkeypatch: pytest.MonkeyPatch, blank: str
) -> None:
    assert "HIGHWAYAPI_API_KEY" in refusal("highwayapi", blank)
    monkeypatch.setenv("HIGHWAYAPI_API_KEY", blank)
    assert "HIGHWAYAPI_API_KEY" in refusal("highwayapi")


@pytest.mark.parametrize(
    "key",
    ["sekret\n", "se kret", "sekret\r\nX-Evil: 1", "sékret", "sekret\x00", " sekret"],
)
def test_a_key_that_no_header_can_carry_is_refused_unseen(key: str) -> None:
    text = refusal("highwayapi", key)
    assert "kret" not in text


@pytest.mark.parametrize(
    "url",
    [
        "api.example.com",
        "ftp://example.com",
        "https://",
        "https://h/?a=b",
        "https://h/#x",
        "https://h:99999",
        "https://[::1",
        "https://h/a b",
        "",
        7,
    ],
)
def test_a_wrong_base_url_is_refused_by_name(url: Any) -> None:
    assert "base_url" in refusal("highwayapi", KEY, url)


def test_a_password_in_the_base_url_is_refused_unseen() -> None:
    assert "sekret" not in refusal("highwayapi", KEY, "https://me:sekret@h")


def test_a_base_url_may_have_a_path_prefix(server: Server) -> None:
    server.on("/proxy/v3/async/vidu-q1-reference2video", ACCEPTED)
    with Client("highwayapi", KEY, f"{server.url}/proxy/") as client:
        assert client.vidu_q1.reference_to_video(**ARGUMENTS).id == "t-1"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("timeout", 0),
        ("timeout", -1),
        ("timeout", True),
        ("timeout", float("nan")),
        ("timeout", (1, 2, 3)),
        ("timeout", (1, 0)),
        ("timeout", "10"),
        ("max_retries", -1),
        ("max_retries", True),
        ("max_retries", 1.5),
        ("validation", "strict"),
        ("validation", None),
    ],
)
def test_a_wrong_option_is_refused_by_name(name: str, value: Any) -> None:
    assert name in refusal("highwayapi", KEY, **{name: value})


@pytest.mark.parametrize("timeout", [None, 5, 0.5, (3, None), (None, 9), (1, 2)])
def test_time_outs_may_be_given_as_requests_has_them(timeout: Any) -> None:
    Client("highwayapi", KEY, timeout=timeout)


@pytest.mark.parametrize("wrong", ["", "  ", None, 7])
def test_a_task_needs_an_id(client: Client, wrong: Any) -> None:
    with pytest.raises(videotasks.ConfigurationError, match="task_id"):
        client.task(wrong)


# -- its life ---------------------------------------------------------------------------


def test_making_a_client_loads_no_http_library() -> None:
    code = (
        "import sys, videotasks\n"
        "assert 'videotasks._client.client' not in sys.modules\n"
        "videotasks.Client('highwayapi', 'k').vidu_q1\n"
        "assert 'requests' not in sys.modules and 'urllib3' not in sys.modules\n"
        "assert 'typing_extensions' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_no_repr_shows_the_key() -> None:
    client = Client("highwayapi", KEY)
    assert repr(client) == "<Client highwayapi at https://api.highwayapi.ai>"
    client._runner.transport()
    for one in (client, client._runner, client._runner.transport(), client.task("t")):
        assert KEY not in repr(one)
    assert KEY not in repr(client._runner.settings)


@pytest.mark.parametrize("dump", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_client_cannot_be_pickled_and_says_what_to_do(
    client: Client, dump: Any
) -> None:
    with pytest.raises(TypeError, match="each process"):
        dump(client)
    with pytest.raises(TypeError, match=r"client\.task"):
        dump(client.task("t-1"))


def test_a_closed_client_sends_nothing(server: Server) -> None:
    server.on_submit(ACCEPTED)
    with Client("highwayapi", KEY, server.url) as client:
        pass
    with pytest.raises(videotasks.ConfigurationError, match="closed"):
        client.vidu_q1.reference_to_video(**ARGUMENTS)
    assert server.seen == []


def test_a_session_of_ones_own_is_used_and_left_open(server: Server) -> None:
    class Watched(requests.Session):
        closed = False

        def close(self) -> None:
            self.closed = True

    session = Watched()
    session.headers["X-Mine"] = "yes"
    server.on_submit(ACCEPTED)
    with Client("highwayapi", KEY, server.url, session=session) as client:
        client.vidu_q1.reference_to_video(**ARGUMENTS)
    assert server.seen[0].headers["x-mine"] == "yes"
    assert not session.closed


# -- validation and extra_body ----------------------------------------------------------

BROKEN = ViduQ1ReferenceToVideoRequest.construct(images=[], prompt="x" * 9000)


def test_a_broken_request_is_refused_before_anything_is_sent(
    server: Server, client: Client
) -> None:
    with pytest.raises(videotasks.ValidationError) as caught:
        client.submit(BROKEN)
    assert {one.pointer for one in caught.value.problems} >= {"/images", "/prompt"}
    with pytest.raises(videotasks.ValidationError):
        client.vidu_q1.reference_to_video(images=[], prompt="cat")
    assert server.seen == []


def test_warn_sends_a_broken_request_and_names_its_problems(
    server: Server, client: Client
) -> None:
    server.on_submit(ACCEPTED)
    with pytest.warns(videotasks.ValidationWarning, match="/images") as caught:
        client.submit(BROKEN, validation="warn")
    assert caught[0].filename == __file__
    with pytest.warns(videotasks.ValidationWarning, match="/images") as caught:
        client.vidu_q1.reference_to_video(images=[], prompt="cat", validation="warn")
    assert caught[0].filename == __file__
    assert json.loads(server.seen[0].body)["images"] == []


def test_off_sends_a_broken_request_in_silence(server: Server) -> None:
    server.on_submit(ACCEPTED)
    with (
        Client("highwayapi", KEY, server.url, validation="off") as client,
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("error", videotasks.ValidationWarning)
        client.vidu_q1.reference_to_video(images=[], prompt="cat")
    assert len(server.submits()) == 1


def test_what_is_none_is_left_out(server: Server, client: Client) -> None:
    server.on_submit(ACCEPTED)
    client.vidu_q1.reference_to_video(**ARGUMENTS, duration=None, validation="off")
    assert None not in json.loads(server.seen[0].body).values()


def test_extra_body_goes_over_the_validated_body(
    server: Server, client: Client
) -> None:
    server.on_submit(ACCEPTED)
    extra = {"new_parameter": {"a": (1, 2)}, "prompt": "x" * 9000}
    task = client.vidu_q1.reference_to_video(**ARGUMENTS, extra_body=extra)
    sent = json.loads(server.seen[0].body)
    assert sent["new_parameter"] == {"a": [1, 2]}
    assert sent["prompt"] == "x" * 9000
    assert task.request_digest


@pytest.mark.parametrize("value", [float("nan"), b"bytes", {1, 2}])
def test_what_json_does_not_have_is_refused_before_anything_is_sent(
    server: Server, client: Client, value: Any
) -> None:
    with pytest.raises(videotasks.ConfigurationError, match=r"extra_body.*/x.*JSON"):
        client.vidu_q1.reference_to_video(**ARGUMENTS, extra_body={"x": value})
    assert server.seen == []


@pytest.mark.parametrize("wrong", [["a"], "text", {1: 2}])
def test_extra_body_must_have_names(client: Client, wrong: Any) -> None:
    with pytest.raises(videotasks.ConfigurationError, match="extra_body"):
        client.vidu_q1.reference_to_video(**ARGUMENTS, extra_body=wrong)


def test_only_requests_are_submitted(client: Client) -> None:
    with pytest.raises(videotasks.ConfigurationError, match="not dict"):
        client.submit({"prompt": "cat"})  # type: ignore[arg-type]  # what is tested


# -- retired and unlisted endpoints -----------------------------------------------------

PAGE = "https://docs.example/page"


def listed(monkeypatch: pytest.MonkeyPatch, **listings: Retirement | None) -> None:
    """Lets the catalogue say who lists the endpoint."""
    changed = {name: Listing(PAGE, gone) for name, gone in listings.items()}
    endpoint = ENDPOINTS[ENDPOINT]._replace(listings=changed)
    monkeypatch.setitem(ENDPOINTS, ENDPOINT, endpoint)


NEWS = "https://docs.example/news"


@pytest.mark.listing
@pytest.mark.parametrize(
    ("retirement", "words"),
    [
        (
            Retirement("2026-07-22", None, "Kling v3.0", NEWS, None),
            ["was retired on 2026-07-22", "Kling v3.0", NEWS, "novita"],
        ),
        (
            Retirement(None, "2026-08-19", None, NEWS, None),
            ["seen to be gone on 2026-08-19", NEWS],
        ),
        (
            Retirement("2199-01-01", None, None, NEWS, "by kinship"),
            ["will be retired on 2199-01-01", "inferred: by kinship"],
        ),
    ],
)
def test_a_retired_endpoint_warns_at_the_callers_line(
    monkeypatch: pytest.MonkeyPatch,
    server: Server,
    retirement: Retirement,
    words: list[str],
) -> None:
    listed(monkeypatch, novita=retirement)
    server.on_submit(ACCEPTED)
    client = Client("novita", KEY, server.url)
    with pytest.warns(videotasks.RetiredEndpointWarning) as caught:
        client.submit(ViduQ1ReferenceToVideoRequest(**ARGUMENTS))
    assert caught[0].filename == __file__
    with pytest.warns(videotasks.RetiredEndpointWarning) as caught:
        client.vidu_q1.reference_to_video(**ARGUMENTS)
    assert caught[0].filename == __file__
    client.close()
    for word in words:
        assert word in str(caught[0].message)


@pytest.mark.listing
def test_an_unlisted_endpoint_warns_with_who_lists_it(
    monkeypatch: pytest.MonkeyPatch, server: Server, client: Client
) -> None:
    gone = Retirement("2026-07-22", None, None, NEWS, None)
    listed(monkeypatch, novita=gone, ppio=None, jiekou=None)
    listing = Listing(PAGE, None, listed="2026-08-26")
    monkeypatch.setitem(ENDPOINTS[ENDPOINT].listings, "ppio", listing)
    server.on_submit(ACCEPTED)
    with pytest.warns(videotasks.UnlistedEndpointWarning) as caught:
        client.vidu_q1.reference_to_video(**ARGUMENTS)
    assert "listed by ppio; documented by jiekou; retired by novita" in str(
        caught[0].message
    )
    assert caught[0].filename == __file__


@pytest.mark.listing
def test_a_listed_endpoint_does_not_warn(
    monkeypatch: pytest.MonkeyPatch, server: Server, client: Client
) -> None:
    listed(monkeypatch, highwayapi=None)
    server.on_submit(ACCEPTED)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client.vidu_q1.reference_to_video(**ARGUMENTS)


@pytest.mark.listing
def test_a_warning_made_an_error_comes_before_anything_is_sent(
    monkeypatch: pytest.MonkeyPatch, server: Server, client: Client
) -> None:
    listed(monkeypatch)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(videotasks.UnlistedEndpointWarning):
            client.vidu_q1.reference_to_video(**ARGUMENTS)
    assert server.seen == []
