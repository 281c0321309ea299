"""What several rooms of the tests share: spec folders, and how long random values are tried."""

from __future__ import annotations

import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import proofs
from tests.fragment_specs import FRAGMENTS, build, expectations, generate, run_beside

# For a long search with other values in every run: python -m pytest --hypothesis-profile=long tests/contract/schemas
settings.register_profile(
    "long",
    max_examples=20_000,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)

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


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--every-proof",
        action="store_true",
        help="fail if a proof was left out that a command could have",
    )


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for line in proofs.lines(proofs.reasons(terminalreporter)):
        terminalreporter.write_line(line)


def pytest_sessionfinish(session: pytest.Session) -> None:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is None or not session.config.getoption("--every-proof"):
        return
    if proofs.can_be_mended(proofs.reasons(reporter)) and not session.exitstatus:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
