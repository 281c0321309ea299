"""Runs `pip install`, and is never silent for long: says what pip collects, and how far it is while it says nothing.

Of the minute that all packages take it is silent for most, where its output is no terminal's: of what comes over the
network it shows a bar in a terminal alone, and of what it unpacks nothing. Its errors it tells by itself.
"""

from __future__ import annotations

import argparse
import queue
import subprocess
import sys
import sysconfig
import threading
from collections.abc import Iterator
from pathlib import Path

COLLECTS, INSTALLS = "Collecting ", "Installing collected packages: "
PLACES = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}


def installed() -> int:
    """How many packages this environment has."""
    return sum(1 for place in PLACES for _ in Path(place).glob("*.dist-info"))


def main() -> int:
    """Whatever else stands in the command line is pip's."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("--silence", type=float, default=5, help="seconds of it (5)")
    own, options = parser.parse_known_args()
    command = [sys.executable, "-u", "-m", "pip", "install"]
    command += ["--disable-pip-version-check", *options]
    with subprocess.Popen(  # noqa: S603  # what the Makefile says
        command, stdout=subprocess.PIPE, encoding="utf-8", errors="replace"
    ) as pip:
        for line in told(pip, own.silence):
            print(f"  {line}", flush=True)
    return pip.returncode


def told(pip: subprocess.Popen[str], silence: float) -> Iterator[str]:
    """What is told of it."""
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()

    def read() -> None:
        for line in pip.stdout or ():
            lines.put(line.strip())
        lines.put(None)

    threading.Thread(target=read, daemon=True).start()
    at, unpacks = "pip is at work", False
    while True:
        try:
            line = lines.get(timeout=silence)
        except queue.Empty:
            yield f"... {installed()} packages are there" if unpacks else f"... {at}"
            continue
        if line is None:
            return
        if line.startswith(COLLECTS):
            name = line.split()[1]  # and who needs it, which can be long
            at = f"still at {name}"
            yield f"{COLLECTS}{name}"
        elif line.startswith(INSTALLS):
            unpacks = True
            yield f"Installing {line.count(',') + 1} packages"


if __name__ == "__main__":
    sys.exit(main())
