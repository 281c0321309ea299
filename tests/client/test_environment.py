"""A finished program runs elsewhere by what the environment says, and copies of a client share its connections."""

from __future__ import annotations

import gc
import logging
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

import videotasks
from videotasks import ConfigurationError

from .loopback import KEY, Reply, Server, task_result

ACCEPTED = Reply(body={"task_id": "t-1"})
PROGRAM = """
import warnings
from videotasks import Client

warnings.simplefilter("ignore")
with Client("novita") as client:
    task = client.vidu_q1.text_to_video(prompt="a cat")
    print(task.wait().state)
"""


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PROVIDER", "BASE_URL", "LOG"):
        monkeypatch.delenv(f"VIDEOTASKS_{name}", raising=False)
    for provider in ("NOVITA", "HIGHWAYAPI"):
        monkeypatch.delenv(f"{provider}_API_KEY", raising=False)


def test_a_finished_program_runs_elsewhere_untouched(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.on("/v3/async/vidu-q1-text2video", ACCEPTED)
    server.on_result(Reply(body=task_result()))
    monkeypatch.setenv("VIDEOTASKS_BASE_URL", f" {server.url}/ ")
    monkeypatch.setenv("VIDEOTASKS_LOG", "debug")
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.stdout == "succeeded\n", done.stderr
    # No key was asked for, as the platform is on this machine.
    assert {one.headers["authorization"] for one in server.seen} == {"Bearer mock-key"}
    lines = done.stderr.splitlines()
    assert "comes from the environment variable VIDEOTASKS_BASE_URL" in lines[0]
    assert any("POST" in line and "200" in line for line in lines)
    assert any("was accepted as task t-1" in line for line in lines)


def test_the_provider_comes_from_the_environment(
    connect: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ConfigurationError, match=r"provider is missing.*VIDEOTASKS_P"):
        connect(api_key=KEY)
    monkeypatch.setenv("VIDEOTASKS_PROVIDER", "ppio")
    with connect(api_key=KEY) as client:
        assert "ppio at https://api.ppio.com" in repr(client)
    with connect("novita", KEY) as client:  # what a program says holds
        assert "novita" in repr(client)
    monkeypatch.setenv("VIDEOTASKS_PROVIDER", "novitas")
    with pytest.raises(ConfigurationError, match=r"VIDEOTASKS_PROVIDER.*'novita'\?"):
        connect(api_key=KEY)


def test_the_address_comes_from_the_environment(
    connect: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIDEOTASKS_BASE_URL", "https://gateway.example/video/")
    with connect("novita", KEY) as client:
        assert "at https://gateway.example/video" in repr(client)
    with connect("novita", KEY, "https://other.example") as client:
        assert "other.example" in repr(client)
    # No other host gets a key that nobody has given, or none.
    with pytest.raises(ConfigurationError, match="NOVITA_API_KEY"):
        connect("novita")
    monkeypatch.setenv("VIDEOTASKS_BASE_URL", "gateway.example")
    with pytest.raises(ConfigurationError, match=r"VIDEOTASKS_BASE_URL.*http"):
        connect("novita", KEY)
    monkeypatch.setenv("VIDEOTASKS_BASE_URL", "http://gateway.example")
    with pytest.warns(videotasks.UnencryptedWarning), connect("novita", KEY):
        pass


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9", "http://[::1]:9", "https://localhost"]
)
def test_a_platform_on_this_machine_needs_no_key(
    connect: Callable[..., Any], url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with connect("novita", base_url=url):
        pass
    monkeypatch.setenv("NOVITA_API_KEY", "")  # set, and empty: that is a mistake
    with pytest.raises(ConfigurationError, match="is blank"):
        connect("novita", base_url=url)


LOGGED = """
import logging, sys
import videotasks
root = logging.getLogger()
before = root.level, list(root.handlers)
{setup}
for _ in range(3):
    videotasks.Client("novita", "a-key")
assert (root.level, list(root.handlers)) == ({after})
logging.getLogger("videotasks.x").debug("fine")
logging.getLogger("videotasks").info("well")
logging.getLogger("other").info("nothing of ours")
"""


@pytest.mark.parametrize(
    ("level", "setup", "after", "expected"),
    [
        ("debug", "", "before", ["fine", "well"]),
        ("INFO", "", "before", ["well"]),
        ("", "", "before", []),
        # Lines that the program writes itself are not written twice.
        (
            "debug",
            "logging.basicConfig(level=10, stream=sys.stderr, format='%(message)s')",
            "root.level, root.handlers",
            ["fine", "well", "nothing of ours"],
        ),
        # ... and those that its handlers leave out are.
        (
            "debug",
            "logging.basicConfig(); root.handlers[0].setLevel(40); before = root.level, list(root.handlers)",
            "before",
            ["fine", "well"],
        ),
    ],
)
def test_the_log_goes_to_standard_error_as_asked(
    monkeypatch: pytest.MonkeyPatch,
    level: str,
    setup: str,
    after: str,
    expected: list[str],
) -> None:
    monkeypatch.setenv("VIDEOTASKS_LOG", level)
    code = LOGGED.format(setup=setup, after=after)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    lines = done.stderr.splitlines()
    assert [line.rpartition(": ")[2] for line in lines] == expected


def test_an_unknown_level_is_refused(
    connect: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = list(logging.getLogger("videotasks").handlers)
    monkeypatch.setenv("VIDEOTASKS_LOG", "verbose")
    with pytest.raises(ConfigurationError, match="VIDEOTASKS_LOG must be debug or inf"):
        connect("novita", KEY)
    assert logging.getLogger("videotasks").handlers == before


# -- copies with other options ----------------------------------------------------------------


def test_a_copy_has_other_options_and_the_same_connections(
    server: Server, connect: Callable[..., Any]
) -> None:
    server.on_submit(ACCEPTED)
    server.on_result(Reply(body=task_result()))
    headers = {"X-A": "1", "X-B": "1"}
    with connect("highwayapi", KEY, server.url, extra_headers=headers) as client:
        other = client.with_options(
            timeout=3,
            max_retries=0,
            validation="off",
            extra_headers={"X-B": "2", "X-C": "2"},
        )
        assert repr(other) == repr(client)
        client.task("t-1").wait()
        other.task("t-1").wait()
        other.vidu_q1.reference_to_video(images=[], prompt="not checked")
        with pytest.raises(videotasks.ValidationError):
            client.vidu_q1.reference_to_video(images=[], prompt="checked")
        names = ("x-a", "x-b", "x-c")
        sent = [tuple(one.headers.get(name) for name in names) for one in server.seen]
        assert sent == [("1", "1", None), ("1", "2", "2"), ("1", "2", "2")]
        inner, copy = (getattr(one, "_inner", one) for one in (client, other))
        assert inner._runner.transport is not None
        assert copy._runner._owner is inner._runner


def test_a_copy_keeps_its_own_times(
    server: Server, connect: Callable[..., Any]
) -> None:
    server.on_result(Reply(0))
    with connect("highwayapi", KEY, server.url, timeout=(7, 70)) as client:
        times: list[tuple[dict[str, Any], Any]] = [
            ({}, (7, 70)),
            ({"timeout": 5}, (5, 5)),
            ({"timeout": (None, 5)}, (None, 5)),
            ({"timeout": (None, None)}, (None, None)),
        ]
        for options, pair in times:
            copy = client.with_options(**options)
            settings = getattr(copy, "_inner", copy)._runner.settings
            assert settings.pair(None) == pair
        with pytest.raises(videotasks.PollError, match="1 time:"):
            client.with_options(max_retries=0).task("t-1").refresh()
        for wrong in ({"timeout": 0}, {"max_retries": -1}, {"validation": "strict"}):
            options = dict(wrong)
            with pytest.raises(ConfigurationError, match=next(iter(options))):
                client.with_options(**options)
        with pytest.raises(TypeError, match=r"'base_url'; known: timeout, max_retries"):
            client.with_options(base_url="https://other.example")


def test_who_closes_what(server: Server, connect: Callable[..., Any]) -> None:
    server.on_result(Reply(body=task_result()))
    with connect("highwayapi", KEY, server.url) as client:
        copy = client.with_options(timeout=5)
        nested = copy.with_options(timeout=6)
        copy.task("t-1").refresh()
        copy.close()
        with pytest.raises(ConfigurationError, match="closed"):
            copy.task("t-1").refresh()
        assert client.task("t-1").refresh().done  # its connections are open
        assert nested.task("t-1").refresh().done
        client.close()
        with pytest.raises(ConfigurationError, match="closed"):
            nested.task("t-1").refresh()


def test_a_copy_of_what_is_gone_closes_the_connections(server: Server) -> None:
    server.on_result(Reply(body=task_result()))
    with videotasks.Client("novita", KEY, server.url).with_options(timeout=5) as copy:
        gc.collect()
        assert copy.task("t-1").refresh().done
        root = copy._runner._owner  # type: ignore[attr-defined]  # of the copy's kind
        assert not root._closed
    assert root._closed
