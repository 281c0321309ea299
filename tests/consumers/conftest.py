"""The tools, each skipped with its reason where it cannot be had, and the lines that a run ends with."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest

from . import tools
from .java_tools import PACKAGE, PROGRAMS, compiled

T = TypeVar("T")
FIGURES = pytest.StashKey[list[str]]()


@pytest.fixture(scope="session")
def node() -> tools.Tool:
    """Runs a script of this folder, or a program of `node_modules/.bin`."""
    return or_skip(tools.node)


@pytest.fixture(scope="session")
def npm() -> tools.Tool:
    """Runs the package manager of Node.js."""
    return or_skip(tools.npm)


@pytest.fixture(scope="session")
def go() -> tools.Tool:
    """Runs the Go compiler."""
    return or_skip(tools.go)


@pytest.fixture(scope="session")
def javac() -> tools.Tool:
    """Runs the Java compiler."""
    return or_skip(tools.javac)


@pytest.fixture(scope="session")
def java_program(
    javac: tools.Tool, tmp_path_factory: pytest.TempPathFactory
) -> tools.Tool:
    """The Java package and programs, compiled without a warning where the machine's encoding is ASCII."""
    programs = [PROGRAMS / f"{name}.java" for name in ("Judge", "Texts", "Builds")]
    return compiled(javac, PACKAGE, tmp_path_factory.mktemp("java"), *programs)


@pytest.fixture(scope="session")
def packaged(java_program: tools.Tool) -> str:
    """The folder of the compiled Java package."""
    return java_program.command[-1]


@pytest.fixture
def figure(pytestconfig: pytest.Config) -> Callable[[str], None]:
    """Notes a line for the end of the run."""
    return pytestconfig.stash.setdefault(FIGURES, []).append


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Prints what was counted: these lines, and no others, may be claimed elsewhere."""
    lines = config.stash.get(FIGURES, [])
    if lines:
        terminalreporter.section("interoperability")
    for line in lines:
        terminalreporter.write_line(line)


def or_skip(find: Callable[[], T]) -> T:
    """A tool, or what is made with it; the test is skipped with the reason where it cannot be had."""
    try:
        return find()
    except tools.MissingError as missing:
        pytest.skip(str(missing))
