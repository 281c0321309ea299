"""Several providers, their keys and addresses are given by name, or come from the environment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from videotasks import (
    ConfigurationError,
)

from .loopback import Server
from .two_platforms import (
    KEYS,
    KEYS_OF_TWO,
    NAMES,
    POOR,
    Two,
    accepted,
    submit,
)


@pytest.fixture
def client(client_of_two: Any) -> Any:
    return client_of_two


def test_the_environment_names_several(
    connect: Callable[..., Any], two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIDEOTASKS_PROVIDER", " novita, ppio ,")
    for name in NAMES:
        monkeypatch.setenv(f"{name.upper()}_API_KEY", KEYS[name])
    two.novita.on_submit(POOR)
    with connect(base_url=two.urls) as client:
        assert submit(client).provider == "ppio"
    with connect() as client:
        assert repr(client).endswith(
            "novita at https://api.novita.ai, ppio at https://api.ppio.com>"
        )
    with connect("ppio") as client:  # what a program says holds
        assert repr(client).endswith("Client ppio at https://api.ppio.com>")
    monkeypatch.setenv("VIDEOTASKS_PROVIDER", "novita,pppio")
    with pytest.raises(ConfigurationError, match=r"VIDEOTASKS_PROVIDER.*'ppio'\?"):
        connect()
    monkeypatch.setenv("VIDEOTASKS_PROVIDER", ",")
    with pytest.raises(ConfigurationError, match="provider names none"):
        connect()


def test_one_address_of_the_environment_is_that_of_all(
    connect: Callable[..., Any], server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that a finished program runs against a mock."""
    server.on_submit(POOR, accepted("t-1"))
    monkeypatch.setenv("VIDEOTASKS_BASE_URL", server.url)
    with connect(NAMES, KEYS_OF_TWO) as client:
        assert submit(client).provider == "ppio"
    sent = [one.headers["authorization"] for one in server.seen]
    assert sent == [f"Bearer {KEYS[name]}" for name in NAMES]


def test_what_is_missing_in_a_mapping_comes_from_the_environment(
    connect: Callable[..., Any], two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PPIO_API_KEY", KEYS["ppio"])
    two.novita.on_submit(POOR)
    with connect(NAMES, {"novita": KEYS["novita"]}, two.urls) as client:
        assert submit(client).provider == "ppio"
    monkeypatch.delenv("PPIO_API_KEY")
    with pytest.raises(
        ConfigurationError, match="set the environment variable PPIO_API_KEY"
    ):
        connect(NAMES, {"novita": KEYS["novita"]})
    with connect("ppio", {"ppio": KEYS["ppio"]}, {"ppio": two.urls["ppio"]}) as client:
        assert submit(client).provider == "ppio"


SECRET = "sk_secret_that_nobody_repeats_0123456789"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([[], KEYS], "provider names none"),
        ([["novita", "novita"], KEYS], "provider names 'novita' more than once"),
        ([["novita", "pppio"], KEYS], "did you mean 'ppio'"),
        ([["novita", None], KEYS], "None is not known"),
        ([{"novita", "ppio"}, KEYS], "provider"),
        ([["novita", SECRET], KEYS], "not repeated here"),
        ([NAMES, SECRET], "api_key must be a mapping by provider"),
        ([NAMES, {"novita": SECRET, "pipo": SECRET}], "did you mean 'ppio'"),
        ([NAMES, {SECRET: "novita"}], "not repeated here"),
        ([NAMES, {"novita": SECRET, "ppio": SECRET, "jiekou": SECRET}], "has 'jiekou'"),
        ([NAMES, {"novita": SECRET, "ppio": 7}], "api_key must be a text, not int"),
        ([NAMES, {"novita": SECRET, "ppio": f"{SECRET}\n"}], "line break"),
        ([NAMES, KEYS_OF_TWO, "https://api.example"], "base_url must be a mapping"),
        ([NAMES, KEYS_OF_TWO, {"ppio": "ftp://x"}], "base_url must be an http"),
        (
            [NAMES, KEYS_OF_TWO, {"highway": "https://x"}],
            "a name in base_url 'highway'",
        ),
    ],
)
def test_what_makes_no_sense_is_refused(
    connect: Callable[..., Any], arguments: list[Any], said: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        connect(*arguments)
    assert said in str(caught.value)
    assert SECRET not in str(caught.value)
    frames = [one.frame.f_locals for one in caught.traceback]
    ours = [one for one in frames if "__name__" not in one][2:]
    assert SECRET not in repr([one for one in ours if "arguments" not in one])
