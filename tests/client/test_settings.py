"""The guide's chapter on settings has every argument and every variable, with the defaults of the code."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import Any

import pytest

import videotasks
from tests.user_texts import CHAPTERS, CLIENT
from videotasks._http import proxies
from videotasks._platform.catalog import PROVIDERS

TEXT = CHAPTERS["settings"].text
SECTIONS = dict(
    re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", TEXT, re.DOTALL | re.MULTILINE)
)


def rows_of(section: str) -> list[list[str]]:
    """The cells of a table's rows, without its head."""
    lines = [line for line in SECTIONS[section].splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]


def arguments(call: Callable[..., Any]) -> dict[str, Any]:
    """Name -> default."""
    found = inspect.signature(call).parameters
    return {name: one.default for name, one in found.items() if name != "self"}


def shown(default: object) -> str:
    return "none" if default is None else f"`{default!r}`".replace("'", '"')


def test_every_argument_of_a_client_is_there_with_its_default() -> None:
    told = {row[0].strip("`"): row[2] for row in rows_of("Of a client")}
    both = [arguments(one) for one in (videotasks.Client, videotasks.AsyncClient)]
    held = {name: shown(default) for each in both for name, default in each.items()}
    assert told == held
    assert [{*each} - {*other} for each, other in (both, both[::-1])] == [
        {"session"},
        {"connector"},
    ]


@pytest.mark.parametrize("kind", [videotasks.Client, videotasks.AsyncClient])
def test_options_of_a_client_are_those_of_with_options(kind: Any) -> None:
    (line,) = re.findall(r"client\.with_options\((.*?)\)`", SECTIONS["Of a client"])
    assert re.findall(r"(\w+)=", line) == [*arguments(kind.with_options)]


CALLS: dict[str, Callable[..., Any]] = {
    "client.submit(request)": videotasks.Client.submit,
    "task.refresh()": videotasks.Task.refresh,
    "task.wait()": videotasks.Task.wait,
    "client.wait_all(tasks)": videotasks.Client.wait_all,
    "client.as_completed(tasks)": videotasks.Client.as_completed,
    "task.save(path)": videotasks.Task.save,
    "file.download(path)": videotasks.ResultFile.download,
    "file.stream()": videotasks.ResultFile.stream,
}


def test_every_argument_of_a_call_is_there() -> None:
    told: dict[str, set[str]] = {}
    for calls, words in rows_of("Of a call"):
        names = {*re.findall(r"`(\w+)`", words)}
        for one in re.findall(r"`(.+?)`", calls):
            told[one] = names | (
                told["task.wait()"] if "as `wait()`" in words else set()
            )
    given = {"request", "path", "tasks"}
    held = {name: {*arguments(call)} - given for name, call in CALLS.items()}
    assert told == held
    assert f"`timeout` ({arguments(videotasks.Task.wait)['timeout']})" in TEXT


def test_every_variable_that_the_code_reads_is_there() -> None:
    read = set()
    for path in (CLIENT / "videotasks").rglob("*.py"):
        if path.parent.name != "mock":
            read |= set(re.findall(r"\bVIDEOTASKS_[A-Z_]+\b", path.read_text("utf-8")))
    read |= {one.key_variable for one in PROVIDERS.values()}
    read |= {one for one in proxies._VARIABLES if one.isupper()}
    read |= {"NO_COLOR", "TERM", "SSLKEYLOGFILE"}
    told = {
        name
        for row in rows_of("Of the environment")
        for name in re.findall(r"`([A-Z_]{4,})`", row[0])
    }
    assert told == read
    beside = {
        name
        for row in rows_of("Of a client")
        for name in re.findall(r"`([A-Z_]{4,})`", row[1])
    }
    assert beside <= told
