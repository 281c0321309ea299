"""make names a Python that is too old at once, makes an environment of such a one anew, and tells what it is doing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helper_server import SOON

from .environments import ROOT

AS_3_9 = "import sys; sys.version_info = (3, 9, 2); exec(sys.argv[2])"
"""Runs `-c CODE`, which is all that make asks of a Python before it knows its version, in one that calls itself 3.9."""
NO_INSTALL = "INSTALL=:"


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """As much of a clone as make reads, where a package index cannot be asked."""
    for name in (
        "Makefile",
        "pyproject.toml",
        "generated/python/pyproject.toml",
        ".ci/requirements.txt",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def old_python(tmp_path: Path) -> Path:
    path = tmp_path / "old" / "bin" / "python"
    path.parent.mkdir(parents=True)
    path.write_text(f"#!/bin/sh\nexec '{sys.executable}' -c '{AS_3_9}' \"$@\"\n")
    path.chmod(0o755)
    return path


def make(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": ""}
    for name in ("MAKEFLAGS", "MFLAGS", "MAKELEVEL"):
        environment.pop(name, None)  # of the make that runs the tests
    return subprocess.run(
        ["make", "--no-print-directory", *words],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=4 * SOON,
        check=False,
    )


def ready(clone: Path) -> Path:
    path = clone / ".venv" / "ready"
    path.touch()
    os.utime(path, (4e9, 4e9))
    return path


@pytest.mark.parametrize("target", ["demo", "test"])
def test_a_python_that_is_too_old_is_named_and_nothing_is_made(
    clone: Path, old_python: Path, target: str
) -> None:
    done = make(clone, target, f"PYTHON={old_python}")
    assert done.returncode == 2
    assert f"{old_python} is Python 3.9, and 3.10 is needed\n" in done.stderr
    assert not (clone / ".venv").exists()
    assert "Installing" not in done.stdout


def test_another_python_of_the_machine_is_offered(
    clone: Path, old_python: Path
) -> None:
    newer = old_python.with_name("python3.14")
    newer.symlink_to(sys.executable)
    path = f"{newer.parent}{os.pathsep}{os.environ['PATH']}"
    done = make(clone, "demo", f"PYTHON={old_python}", f"PATH={path}")
    assert done.stdout == "try: make PYTHON=python3.14 demo\n"


@pytest.mark.parametrize("left", ["old", "gone"])
def test_an_environment_whose_python_is_too_old_or_gone_is_made_anew(
    clone: Path, old_python: Path, left: str
) -> None:
    python = clone / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.symlink_to(old_python if left == "old" else clone / "nothing")
    (clone / ".venv" / "left").touch()
    mark = ready(clone)
    done = make(clone, ".venv/ready", f"PYTHON={sys.executable}", NO_INSTALL)
    assert done.returncode == 0, done.stderr
    assert done.stdout == (
        "Making a virtual environment, .venv\n"
        "Installing what .ci/requirements.txt lists into .venv\n"
    )
    assert mark.exists()
    assert not (clone / ".venv" / "left").exists()
    again = make(clone, ".venv/ready", f"PYTHON={old_python}", NO_INSTALL)
    assert again.stdout == "make: '.venv/ready' is up to date.\n"


def test_pip_shows_what_it_is_at_and_its_failure_is_not_lost(clone: Path) -> None:
    (clone / ".venv" / "bin").mkdir(parents=True)
    pip = "case \"$*\" in *' pip '*) echo 'Collecting requests>=2.32'; echo '  Using cached it'; exit $FAILS;; esac"
    python = clone / ".venv" / "bin" / "python"
    python.write_text(f"#!/bin/sh\n{pip}\n")
    python.chmod(0o755)
    done = make(clone, ".venv/ready", "FAILS=0")
    assert done.stdout.splitlines()[1:] == 2 * ["  Collecting requests>=2.32"]
    (clone / ".venv" / "ready").unlink()
    done = make(clone, ".venv/ready", "FAILS=1")
    assert done.returncode == 2
    assert not (clone / ".venv" / "ready").exists()
