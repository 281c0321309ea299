"""Tools that speak HTTP to a platform on this machine: Schemathesis in an environment of its own, Prism as a proxy."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import requests

from .tools import BUILD, HERE, LOCK, Tool, install, locked

FILE = HERE.parents[1] / "generated" / "openapi" / "videotasks.json"
LOOPBACK = {"NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
"""No proxy of the machine may stand between a tool and loopback."""

_SECONDS = 90
_MARK = "/mark-"


def schemathesis() -> Tool:
    """Schemathesis, apart from the tests, as it plugs itself into pytest; installed anew whenever the lock changes."""
    folder = BUILD / "schemathesis"
    wanted, known = LOCK.read_text("utf-8"), folder / "requirements.txt"
    if not known.exists() or known.read_text("utf-8") != wanted:
        install("python -m venv", sys.executable, "-m", "venv", "--clear", str(folder))
        pip = (str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet")
        package = locked("schemathesis")
        install(f"pip install {package}", *pip, "--constraint", str(LOCK), package)
        known.write_text(wanted, "utf-8")
    return Tool((str(folder / "bin" / "st"),), LOOPBACK)


@dataclass
class Prism:
    """A proxy that holds whatever passes against the OpenAPI file."""

    url: str
    log: Path
    marks: int = 0

    def violations(self) -> list[str]:
        """Everything that it has refused to pass on, in either direction: `post /path CODE`."""
        found = re.findall(r"\] (\w+ \S+) .*prism/errors#(\w+)", self._said())
        return [" ".join(one) for one in found if _MARK not in one[0]]

    def passed(self) -> int:
        """How many answers have passed."""
        return self._said().count("has returned")

    def _said(self) -> str:
        """The log up to now. It is written late: a request of ours, refused in any case, marks the place."""
        self.marks += 1
        mark = f"get {_MARK}{self.marks} "
        with requests.Session() as session:
            session.trust_env = False
            session.get(f"{self.url}{_MARK}{self.marks}", timeout=30)
        until = time.monotonic() + _SECONDS
        while time.monotonic() < until:
            said = self.log.read_text("utf-8", "replace")
            if re.search(f"{mark}.*prism/errors#", said):
                return said
            time.sleep(0.02)
        raise AssertionError(f"Prism writes nothing of {mark}")


@contextmanager
def prism(node: Tool, upstream: str, log: Path) -> Iterator[Prism]:
    """Runs Prism in front of a platform."""
    command = ["node_modules/.bin/prism", "proxy", str(FILE), upstream]
    with log.open("wb") as out:
        process = subprocess.Popen(
            [*node.command, *command, "--errors", "--port", "0"],
            cwd=HERE,
            env={**os.environ, **LOOPBACK},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
        )
        try:
            yield Prism(_address(process, log), log)
        finally:
            process.kill()
            process.wait()


def _address(process: subprocess.Popen[bytes], log: Path) -> str:
    until = time.monotonic() + _SECONDS
    while time.monotonic() < until and process.poll() is None:
        said = log.read_text("utf-8", "replace")
        found = re.search(r"Prism is listening on (http://\S+)", said)
        if found:
            return found[1]
        time.sleep(0.1)
    raise AssertionError(f"Prism does not listen:\n{log.read_text('utf-8', 'replace')}")
