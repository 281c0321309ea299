"""What the rooms of the tests share: spec folders, how long random values are tried, and what no test may leave."""

from __future__ import annotations

import gc
import os
import shutil
import signal
import socket
import sys
import weakref
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests import by_libraries, proofs, quick, random_values, workers
from tests.fragment_specs import FRAGMENTS, build, expectations, generate, run_beside
from tests.slow import SLOW

random_values.use()

# A shell has what it starts in the background ignore Ctrl+C, and all its children too; some tests are about it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def accepted_specs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All accepted fragments as one spec folder: each file is a family of one operation, each folder a family."""
    folder = tmp_path_factory.mktemp("accepted") / "specs"
    shutil.copytree(FRAGMENTS / "accepted", folder / "endpoints")
    for path in sorted((folder / "endpoints").glob("*.yaml")):
        family = path.with_suffix("")
        family.mkdir()
        path.rename(family / "make.yaml")
    (folder / "types").mkdir()
    shutil.copy(FRAGMENTS / "api.yaml", folder / "api.yaml")
    shutil.copy(FRAGMENTS / "types.yaml", folder / "types" / "shared.yaml")
    return folder


@pytest.fixture(scope="session")
def spec_folder() -> Callable[[Path, Path], Path]:
    """Builds a spec folder from a fragment."""
    return build


@pytest.fixture(scope="session")
def expected_problems() -> Callable[[Path], list[str]]:
    """Reads what must be said of a fragment."""
    return expectations


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "generated"


@pytest.fixture(scope="session")
def generated() -> Callable[[Path, Path], Path]:
    """Generates a set of specs."""
    return generate


@pytest.fixture(scope="session")
def beside() -> Callable[..., str]:
    """Runs Python beside a generated package."""
    return run_beside


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """How many processes `-n auto` is, but for whoever has said so by the variable of pytest-xdist."""
    if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ:
        return None
    is_quick: bool = config.getoption(quick.OPTION)
    return workers.count(workers.cores(), quick=is_quick)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What is imported stays, so that nothing is looked for that could be thrown away."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    return quick.leaves_out(collection_path, config) or None


@pytest.hookimpl(wrapper=True)
def pytest_generate_tests(metafunc: pytest.Metafunc) -> Generator[None, None, None]:
    """Whatever the cases of a test come from."""
    yield
    quick.thin_out(metafunc)


def pytest_itemcollected(item: pytest.Item) -> None:
    if item.nodeid.partition("::")[0].removeprefix("tests/") in SLOW:
        item.add_marker("slow")


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Where workers share the tests, they begin with the modules that take longest."""
    if hasattr(config, "workerinput"):
        places = {f"tests/{name}": place for place, name in enumerate(SLOW)}
        items.sort(key=lambda one: places.get(one.nodeid.partition("::")[0], len(SLOW)))


def pytest_addoption(parser: pytest.Parser) -> None:
    quick.add_option(parser)
    parser.addoption(
        "--every-proof",
        action="store_true",
        help="fail if a proof was left out that a command could have",
    )
    parser.addoption(
        by_libraries.OPTION,
        action="store_true",
        help="have the clients send by requests and aiohttp, as with a recorder about",
    )


def pytest_configure(config: pytest.Config) -> None:
    by_libraries.tell(config)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for line in proofs.lines(proofs.reasons(terminalreporter)):
        terminalreporter.write_line(line)


def pytest_sessionfinish(session: pytest.Session) -> None:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is None or not session.config.getoption("--every-proof"):
        return
    if proofs.can_be_mended(proofs.reasons(reporter)) and not session.exitstatus:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


# -- what no test may leave -----------------------------------------------------------------

COMPLAINTS = ("Traceback (most recent call last)", "Exception ignored", "unclosed")
"""What nobody reads if a helper of a test prints or logs it: it makes a test fail that has passed."""

_sockets: list[weakref.ref[socket.socket]] = []
"""Those that were made since the test began."""


def _note_sockets(event: str, arguments: tuple[Any, ...]) -> None:
    # What the module in C makes by itself cannot be watched: nobody does, but for tests of who looks at it.
    if event == "socket.__new__" and isinstance(arguments[0], socket.socket):
        _sockets.append(weakref.ref(arguments[0]))


sys.addaudithook(_note_sockets)


def _is_open(noted: weakref.ref[socket.socket]) -> bool:
    made = noted()
    return made is not None and made.fileno() != -1


@pytest.fixture(autouse=True)
def sockets_are_closed() -> Iterator[None]:
    """Python tells of a socket that was left open when it is thrown away: that is now, and not in a later test.

    pytest turns the ResourceWarning into an error of this test. Only a socket that is open is worth a whole collection,
    which takes longer than most tests; what else a test of sockets has left, a session or a task, is mostly young.
    """
    _sockets.clear()
    yield
    if _sockets:
        gc.collect() if any(map(_is_open, list(_sockets))) else gc.collect(1)


@pytest.fixture(autouse=True, scope="module")
def what_is_there_is_not_looked_at_again() -> Iterator[None]:
    """A collection takes as long as what the tests of this file have made, and the last one finds all that they left.

    Not behind each test: what it still holds would stay for good, with all that its end lets go, such as a task. So
    what the last test of the file before has held until now is collected first.
    """
    gc.collect()
    gc.freeze()
    yield
    gc.collect()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """At the end of a test its output is read, whoever wrote it."""
    report = yield
    if call.when == "teardown" and report.passed:
        told = [f"{title}:\n{text}" for title, text in report.sections]
        found = [one for one in told if any(word in one for word in COMPLAINTS)]
        if found:
            report.outcome = "failed"
            report.longrepr = f"{item.nodeid} leaves a complaint\n" + "\n".join(found)
    return report
