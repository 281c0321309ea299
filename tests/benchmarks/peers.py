"""Installs the packages that benchmarks compare with, in exact versions, in an environment of their own.

Some packages change others when they are installed, and none of these is needed by a test: so they never stand in the
environment of the tests. Their versions are locked in `.ci/peers.txt`; the environment lies in `build/peers`, and is
made anew when the lock has changed. The variable PEERS names another folder for it; empty, it leaves the peers out.
"""

from __future__ import annotations

import json
import os
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

from tests.project.environments import CLIENT, PEERS, ROOT, Environment, normal, pins


@cache
def python() -> Path:
    """The Python of the environment, which is made if need be."""
    place = os.environ.get("PEERS", "build/peers")
    if not place:
        # Modules of ours run among the peers, too, where pytest is not.
        from tests.consumers.tools import MissingError

        raise MissingError("no peers: PEERS is empty")
    folder = ROOT / place
    installed, wanted = folder / "lock.txt", PEERS.read_text("utf-8")
    if not installed.exists() or installed.read_text("utf-8") != wanted:
        Environment.at(folder).install("--requirement", str(PEERS))
        installed.write_text(wanted, "utf-8")
    return folder / "bin" / "python"


@cache
def named(name: str) -> str:
    """A package and its version, as rows name a peer: "msgspec 0.21.3"."""
    versions = {pin.name: pin.version for pin in pins(PEERS)}
    return f"{name} {versions[normal(name)]}"


def script(name: str) -> Path:
    """A command that a peer brings."""
    return python().with_name(name)


def environment(**more: str) -> dict[str, str]:
    """The variables of a process that has the peers, the generator and the client."""
    found = {
        **os.environ,
        # Peers call programs of theirs by name.
        "PATH": os.pathsep.join((str(python().parent), os.environ["PATH"])),
        "PYTHONPATH": os.pathsep.join(map(str, (CLIENT, ROOT))),
        "PYTHONHASHSEED": "0",
        # A proxy of the machine has no business on loopback.
        "NO_PROXY": "127.0.0.1",
        "no_proxy": "127.0.0.1",
    }
    # Modules are compiled once, as for everybody who has installed them.
    found.pop("PYTHONDONTWRITEBYTECODE", None)
    return {**found, **more}


def run(module: str, *arguments: object, **more: str) -> Any:
    """What a module says as JSON that runs among the peers: `python -m module arguments`."""
    done = subprocess.run(
        [python(), "-m", module, *map(str, arguments)],
        cwd=ROOT,
        env=environment(**more),
        stdout=subprocess.PIPE,
        text=True,
    )
    if done.returncode:
        raise SystemExit(f"{module} failed with {done.returncode} among the peers")
    return json.loads(done.stdout)
