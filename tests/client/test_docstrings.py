"""What `help()` and a hover show is whole and true: attributes, arguments of both clients, figures."""

from __future__ import annotations

import inspect
import re
from itertools import takewhile
from typing import Any

import pytest

import videotasks
import videotasks.batch
import videotasks.mock
from tests.user_texts import CHAPTERS, TEXTS
from videotasks._core import poll, retry
from videotasks._core.actions import Policy
from videotasks._platform.catalog import LIFECYCLE, PROVIDERS

CLASSES = [
    one
    for module in (videotasks, videotasks.batch, videotasks.mock)
    for one in map(module.__getattr__, module.__all__)
    if inspect.isclass(one) and not one.__module__.startswith("videotasks.endpoints.")
]
TWINS = [
    (one, getattr(videotasks, f"Async{one.__name__}"))
    for one in CLASSES
    if f"Async{one.__name__}" in videotasks.__all__
]
METHODS = [
    pytest.param(getattr(one, name), getattr(twin, name), id=f"{one.__name__}.{name}")
    for one, twin in TWINS
    for name, method in vars(one).items()
    if inspect.isfunction(method) and not name.startswith("_")
]
OWN = {"session", "connector"}
"""Arguments that one client alone has."""


def entries(documented: Any, section: str) -> list[str]:
    """Names that a section of a docstring tells of."""
    lines = (inspect.getdoc(documented) or "").splitlines()
    if f"{section}:" not in lines:
        return []
    below = takewhile(bool, lines[lines.index(f"{section}:") + 1 :])
    return re.findall(r"^ {4}(\w+): ", "\n".join(below), re.MULTILINE)


def words(documented: Any) -> str:
    """A docstring in one line."""
    return " ".join((inspect.getdoc(documented) or "").split())


@pytest.mark.parametrize("documented", CLASSES)
def test_help_tells_of_every_public_attribute(documented: type) -> None:
    bases = [one for one in documented.__mro__ if one in CLASSES]
    told = {name for base in bases for name in entries(base, "Attributes")}
    held = {
        name
        for base in documented.__mro__
        if base.__module__.startswith("videotasks.")
        for name in inspect.get_annotations(base)
        if not name.startswith("_")
    }
    assert held <= told


@pytest.mark.parametrize(("one", "other"), TWINS)
def test_twins_document_the_same_of_themselves(one: type, other: type) -> None:
    for section in ("Args", "Attributes", "Raises"):
        names = [
            [name for name in entries(kind, section) if name not in OWN]
            for kind in (one, other)
        ]
        assert names[0] == names[1], section


@pytest.mark.parametrize(("one", "other"), METHODS)
def test_twins_document_every_argument_and_error(one: Any, other: Any) -> None:
    for method in (one, other):
        arguments = list(inspect.signature(method).parameters)[1:]
        if method.__name__ != "task":  # its one argument is in its first sentence
            assert entries(method, "Args") == arguments
    assert entries(one, "Raises") == entries(other, "Raises")


POLICY = Policy()
PAUSES = [
    f"from {POLICY.backoff:g} to {POLICY.backoff_max:g} s",
    f"from {POLICY.rate_limit_backoff:g} to {POLICY.rate_limit_backoff_max:g} s",
    f"up to {POLICY.retry_after_max:g} s",
]
POLLS = [
    f"grow by half up to {LIFECYCLE.poll_interval_max:g}",
    f"Default: what the platform's own clients use, {LIFECYCLE.poll_interval:g}.",
    f"not known the task for {POLICY.not_found_grace:g} seconds",
]
FIGURES: dict[Any, list[str]] = {
    videotasks.Client: [*PAUSES, f"at most. Default: {POLICY.max_retries}."],
    videotasks.AsyncClient: [*PAUSES, f"at most. Default: {POLICY.max_retries}."],
    videotasks.Task.wait: POLLS,
    videotasks.AsyncTask.wait: POLLS,
    videotasks.ResultFile: [f"{LIFECYCLE.url_lifetime:g} where the response does not"],
    videotasks.AsyncResultFile: [
        f"{LIFECYCLE.url_lifetime:g} where the response does not"
    ],
}


@pytest.mark.parametrize("documented", FIGURES)
def test_figures_are_those_that_the_client_uses(documented: Any) -> None:
    for figure in FIGURES[documented]:
        assert figure in words(documented)


def test_figures_in_words_are_those_that_the_client_uses() -> None:
    assert poll._GROWTH == 1.5, "they grow by half"
    assert retry._JITTER == 0.25, "up to a quarter shorter"
    assert poll._SINGLE_POLL == 1.0, "poll once, for a second at most"


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (kind, name)
        for kind in (videotasks.Client, videotasks.AsyncClient)
        for name in ("timeout", "max_retries")
    ]
    + [(videotasks.Task.wait, "timeout"), (videotasks.AsyncTask.wait, "timeout")],
)
def test_defaults_are_those_of_the_signature(call: Any, name: str) -> None:
    told = words(call).partition(f"{name}: ")[2]
    default = inspect.signature(call).parameters[name].default
    assert told.partition("Default: ")[2].startswith(f"{default}.")


@pytest.mark.parametrize("client", [videotasks.Client, videotasks.AsyncClient])
def test_a_clients_docstring_names_every_provider(client: type) -> None:
    line = re.search(r"provider: (.*?)\. ", words(client))
    assert line
    assert re.findall(r"`(\w+)`", line[1]) == list(PROVIDERS)


def test_readme_and_guide_name_providers_keys_warnings_and_figures() -> None:
    for one in PROVIDERS.values():
        assert f"`{one.id}` (`{one.key_variable}`)" in TEXTS["client"].words
        row = f"| `{one.id}` | {one.name} | `{one.key_variable}` |"
        assert row in CHAPTERS["start"].words
    for kind in videotasks.VideotasksWarning.__subclasses__():
        assert f"`{kind.__name__}`" in CHAPTERS["requests"].words
    for figure in (
        *PAUSES,
        f"every {LIFECYCLE.poll_interval:g} s at first and every {LIFECYCLE.poll_interval_max:g} s",
        f"not known for {POLICY.not_found_grace:g} s",
        f"`max_retries` times (default {POLICY.max_retries})",
    ):
        assert figure in CHAPTERS["errors"].words
