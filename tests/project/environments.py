"""Virtual environments with other versions than those of the lock, in which the tests can run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parents[2]
CLIENT = ROOT / "generated" / "python"
LOCK = ROOT / ".ci" / "requirements.txt"
OLDEST = ROOT / ".ci" / "oldest.txt"
"""The least versions that the client declares, and what these need."""
PEERS = ROOT / ".ci" / "peers.txt"
"""What benchmarks compare with, and what it needs."""


def tables(folder: Path) -> Mapping[str, Any]:
    """A folder's pyproject.toml."""
    return tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))


def project(folder: Path) -> Mapping[str, Any]:
    """The table `project` of a folder's pyproject.toml."""
    table: Mapping[str, Any] = tables(folder)["project"]
    return table


def normal(name: str) -> str:
    """A distribution's name as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


@dataclass(frozen=True)
class Pin:
    """One line of the lock."""

    name: str
    version: str
    marker: str | None
    """For which Pythons and platforms it holds; None: for all."""

    def __str__(self) -> str:
        marker = f" ; {self.marker}" if self.marker else ""
        return f"{self.name}=={self.version}{marker}"


def pins(lock: Path = LOCK) -> Iterator[Pin]:
    """Every exact version in a lock."""
    for line in lock.read_text("utf-8").splitlines():
        found = re.fullmatch(r"([\w.-]+)==(\S+)(?: ; (.+))?", line)
        if found:
            yield Pin(normal(found[1]), found[2], found[3])
        elif line.strip() and not line.lstrip().startswith("#"):
            raise ValueError(f"{lock.name}: no exact version: {line!r}")


SHARED = ("-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder")
"""How the tests are shared among all cores, in the order of `tests/slow.py`."""


@dataclass(frozen=True)
class Environment:
    """A virtual environment in a folder that git ignores."""

    folder: Path

    @classmethod
    def new(cls, name: str, python: str = sys.executable) -> Environment:
        """An empty one in build/."""
        return cls.at(ROOT / "build" / name, python)

    @classmethod
    def at(cls, folder: Path, python: str = sys.executable) -> Environment:
        """An empty one in a folder, instead of what was there."""
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([python, "-m", "venv", str(folder)], check=True)
        return cls(folder)

    def run(self, *arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
        """Runs `python -m` with these arguments."""
        command = [str(self.folder / "bin" / "python"), "-m", *arguments]
        return subprocess.run(command, cwd=ROOT, text=True, **options)

    def install(self, *requirements: str) -> None:
        """Installs packages by pip."""
        quiet = ("--quiet", "--disable-pip-version-check")
        self.run("pip", "install", *quiet, *requirements, check=True)

    def versions(self) -> dict[str, str]:
        """What is installed: name -> version."""
        listed = self.run(
            "pip", "list", "--format=freeze", capture_output=True, check=True
        )
        pairs = (line.partition("==") for line in listed.stdout.split())
        return {normal(name): version for name, _, version in pairs}

    def test(
        self,
        options: Sequence[str],
        hears: Callable[[str], object] | None = None,
        **more: str,
    ) -> int:
        """Runs pytest on every core, hands on each line that it prints, and returns its exit status."""
        command = [str(self.folder / "bin" / "python"), "-m", "pytest"]
        with subprocess.Popen(
            [*command, *SHARED, *options],
            cwd=ROOT,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **more},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ) as process:
            assert process.stdout is not None
            for line in process.stdout:
                print(line, end="", flush=True)
                if hears is not None:
                    hears(line.rstrip("\n"))
        return process.returncode
