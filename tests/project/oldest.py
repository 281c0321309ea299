"""Runs the client's tests with the least versions it declares: `python -m tests.project.oldest [pytest's options]`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from .environments import CLIENT, OLDEST, ROOT, Environment, pins, project

TESTS = ["tests/client", "tests/mock", "--ignore=tests/client/test_typing.py"]
"""What is run. A type checker reads the client alike, whatever it is installed with. Where the oldest libraries make
something else of a broken response, the table of broken responses says so."""
TOOLS = ["hypothesis", "pytest", "pytest-httpserver", "pytest-xdist", "pyyaml"]
TOOLS += ["numpy", "trio", "trustme", "uvloop"]
"""What the tests themselves need, in the versions of the lock."""


def python() -> str:
    """The least Python that the client declares, if the machine has it; else this one."""
    least: str = project(CLIENT)["requires-python"]
    named = "python" + least.removeprefix(">=")
    found = shutil.which(named)
    works = found and subprocess.run([found, "-c", ""], capture_output=True)
    if found and works and works.returncode == 0:
        return found
    print(f"there is no {named} here: Python {sys.version.split()[0]} has to do")
    return sys.executable


def main(options: list[str]) -> int:
    environment = Environment.new("oldest", python())
    environment.install("--requirement", str(OLDEST))
    known = environment.versions()
    constraints = environment.folder / "constraints.txt"
    others = [str(pin) for pin in pins() if pin.name not in known]
    constraints.write_text("\n".join(others), "utf-8")
    environment.install("--constraint", str(constraints), *TOOLS)
    print(*(pin for pin in pins(OLDEST)), sep="\n", flush=True)
    where = os.pathsep.join(map(str, (CLIENT, ROOT)))
    return environment.test(options or TESTS, PYTHONPATH=where)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
