"""make names a Python that is too old at once, makes an environment of such a one anew, and tells what it is doing."""

from __future__ import annotations

import os
import re
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
        ".ci/install.py",
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
        stdin=subprocess.DEVNULL,
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


def test_an_environment_whose_making_was_interrupted_is_made_anew(clone: Path) -> None:
    """It has a Python, which comes first, and no pip, which takes longest."""
    command = [sys.executable, "-m", "venv", "--without-pip", str(clone / ".venv")]
    subprocess.run(command, check=True)
    done = make(clone, ".venv/ready", f"PYTHON={sys.executable}", NO_INSTALL)
    assert done.stdout.startswith("Making a virtual environment, .venv\n"), done.stderr
    python = str(clone / ".venv" / "bin" / "python")
    subprocess.run([python, "-m", "pip", "--version"], check=True, capture_output=True)


PIP = """
import os, sys

if "--version" in sys.argv:
    sys.exit()
print("Collecting requests>=2.32 (from a.txt)\\n  Using cached it")
sys.stdin.readline()
print("Installing collected packages: idna, requests")
sys.stdin.readline()
sys.exit(int(os.environ["STATUS"]))
"""
"""Goes on when it is told to, and ends with a status."""


@pytest.fixture
def pip(tmp_path: Path) -> Path:
    """The folder of another pip."""
    path = tmp_path / "another" / "pip" / "__main__.py"
    path.parent.mkdir(parents=True)
    path.write_text(PIP)
    path.with_name("__init__.py").touch()
    return path.parent.parent


@pytest.mark.parametrize("status", [0, 3])
def test_pip_shows_what_it_is_at_also_while_it_says_nothing(
    pip: Path, status: int
) -> None:
    script = str(ROOT / ".ci" / "install.py")
    command = [sys.executable, script, "--silence", "0.01", "x"]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(pip), "STATUS": str(status)},
    ) as shown:
        assert shown.stdin is not None
        assert shown.stdout is not None
        lines = (line for line in shown.stdout if line != "  ... pip is at work\n")
        assert next(lines) == "  Collecting requests>=2.32\n"
        # Only a second line of the same shows that it comes again and again.
        assert [next(lines), next(lines)] == 2 * ["  ... still at requests>=2.32\n"]
        shown.stdin.write("\n")
        shown.stdin.flush()
        for line in lines:
            if "still at" not in line:
                break
        assert line == "  Installing 2 packages\n"
        assert re.fullmatch(r"  \.\.\. [1-9]\d* packages are there\n", next(lines))
        shown.stdin.write("\n")
        shown.stdin.close()
        assert not [line for line in lines if "are there" not in line]
    assert shown.returncode == status


def test_a_failure_of_pip_is_not_lost(clone: Path, pip: Path) -> None:
    (clone / ".venv" / "bin").mkdir(parents=True)
    python = clone / ".venv" / "bin" / "python"
    python.write_text(f"#!/bin/sh\nPYTHONPATH='{pip}' exec '{sys.executable}' \"$@\"\n")
    python.chmod(0o755)
    for status, code in ((0, 0), (1, 2)):
        done = make(clone, ".venv/ready", f"STATUS={status}")
        assert done.returncode == code, done.stderr
        assert "  Installing 2 packages" in done.stdout.splitlines()
        assert (clone / ".venv" / "ready").exists() == (not status)
        (clone / ".venv" / "ready").unlink(missing_ok=True)
