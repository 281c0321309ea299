"""The synchronous shells are the asynchronous ones without `await`, and with other names."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import black
import pytest

from generator.emit.python import sync_shells
from generator.emit.python.sync_shells import SHELLS, synchronous

ROOT = Path(__file__).resolve().parents[2]

BEFORE = '''
"""The asynchronous shell, for an asynchronous client."""

from collections.abc import AsyncIterator

from videotasks._client.async_runner import AsyncRunner

__all__ = ["AsyncShell"]


class AsyncShell:
    """As `AsyncClient` has it: `await shell.close()`, async or not."""

    async def __aenter__(self, connector: aiohttp.BaseConnector) -> AsyncShell:
        # The AsyncRunner is awaited, asynchronously.
        async with self._lock("connector"):
            await self.asynchronous
            return (await self).waits  # await it
'''
AFTER = '''
"""The synchronous shell, for a synchronous client."""

from collections.abc import Iterator

from videotasks._client.runner import Runner

__all__ = ["Shell"]


class Shell:
    """As `Client` has it: `shell.close()`, or not."""

    def __enter__(self, session: requests.Session) -> Shell:
        # The Runner is awaited, asynchronously.
        with self._lock("session"):
            self.synchronous
            return (self).waits  # it
'''


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch) -> str:
    phrases = (("phrase", "another phrase"),)
    one = sync_shells._Shell("shell.py", phrases)
    monkeypatch.setitem(SHELLS, "async_shell.py", one)
    return "async_shell.py"


def test_words_and_names_are_those_of_the_synchronous_shell(shell: str) -> None:
    assert synchronous(shell, f"{BEFORE}# phrase\n") == f"{AFTER}# another phrase\n"


@pytest.mark.parametrize("text", ["x = 1\n", "phrase = 'phrase'\n"])
def test_a_phrase_that_is_not_there_once_is_named(shell: str, text: str) -> None:
    with pytest.raises(ValueError, match=r"async_shell.py: 'phrase' stands there [02]"):
        synchronous(shell, text)


@pytest.mark.parametrize("template", SHELLS)
def test_a_shell_is_derived_whole(template: str) -> None:
    source = (ROOT / "generator/templates" / template).read_text("utf-8")
    header, text = (
        (ROOT / "generated" / SHELLS[template].path).read_text("utf-8").split("\n", 1)
    )
    assert header.startswith(f"# Derived from generator/templates/{template}: ")
    assert text == synchronous(template, source)
    assert not re.findall(r"(?i)async|await(?!ed=False)|aiohttp|coroutine", text)
    for one in (source, text):
        assert black.format_str(one, mode=black.Mode()) == one


@pytest.mark.parametrize("template", SHELLS)
def test_a_shell_and_its_source_have_the_same_shape(template: str) -> None:
    source = (ROOT / "generator/templates" / template).read_text("utf-8")

    def shape(text: str) -> list[str]:
        defined = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
        return [
            re.sub(r"^Async|__a(?=enter|exit)", "", node.name).strip("_")
            for node in ast.walk(ast.parse(text))
            if isinstance(node, defined)
        ]

    assert shape(source) == shape(synchronous(template, source))
