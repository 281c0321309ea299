"""Runs the client's tests with the least versions that it declares: `python -m tests.oldest [pytest's options]`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parents[1]
CLIENT = ROOT / "generated" / "python"
FOLDER = ROOT / "build" / "oldest"
TESTS = ["tests/client", "tests/mock"]
TOOLS = {"hypothesis", "pytest", "pytest-httpserver", "pytest-xdist", "trustme"}
"""What the tests themselves need; any version will do."""


def project(folder: Path) -> dict[str, Any]:
    told: dict[str, Any] = tomllib.loads(
        (folder / "pyproject.toml").read_text("utf-8")
    )["project"]
    return told


def least() -> Iterator[str]:
    """The client's requirements, of all its extras, each at its least version."""
    told = project(CLIENT)
    extras = told["optional-dependencies"].values()
    for one in dict.fromkeys(sum(extras, told["dependencies"])):
        name, least, versions = one.partition(">=")
        version, *others = versions.split(",")
        if not least or not all(other.startswith("!=") for other in others):
            raise SystemExit(
                f"{one!r} names no least version, as name>=version: this cannot be tried"
            )
        yield f"{name}=={version}"


def python() -> str:
    """The least Python that the client declares, if the machine has it; else this one."""
    named = "python" + project(CLIENT)["requires-python"].removeprefix(">=")
    found = shutil.which(named)
    works = found and subprocess.run([found, "-c", ""], capture_output=True)
    if found and works and works.returncode == 0:
        return found
    print(f"there is no {named} here: Python {sys.version.split()[0]} has to do")
    return sys.executable


def main(options: list[str]) -> int:
    wanted = [*least()]
    development = project(ROOT)["optional-dependencies"]["dev"]
    tools = [one for one in development if one.partition(">=")[0] in TOOLS]
    shutil.rmtree(FOLDER, ignore_errors=True)
    subprocess.run([python(), "-m", "venv", str(FOLDER)], check=True)
    run = [str(FOLDER / "bin" / "python"), "-m"]
    pip = [*run, "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, *wanted, *tools, "pyyaml"], check=True)
    print(*wanted, sep="\n", flush=True)
    where = os.pathsep.join(map(str, (CLIENT, ROOT)))
    return subprocess.run(
        [*run, "pytest", "-n", "auto", "--dist", "loadfile", *(options or TESTS)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": where, "PYTHONDONTWRITEBYTECODE": "1"},
        check=False,
    ).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
