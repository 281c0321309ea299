"""Runs the tests with the newest versions instead of the lock's: `python -m tests.project.newest [pytest's options]`.

Only black stays as it is, since its text is part of the output. The report for a weekly run, with the versions that
differ from the lock and the end of the tests' output, is left in build/newest/report.md.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from .environments import Environment, pins

EXTRAS = [
    "--editable",
    ".[dev]",
    "--editable",
    "./generated/python[async,batch,cli,compression,images,mock,pillow,postgres,procrastinate,progress,schema]",
]


def changed(found: dict[str, str]) -> Iterator[str]:
    """What differs from the lock, a line for each package: `name: locked, newest`."""
    locked: dict[str, set[str]] = {}
    for pin in pins():
        locked.setdefault(pin.name, set()).add(pin.version)
    for name, version in sorted(found.items()):
        if name in locked and version not in locked[name]:
            yield f"{name}: {', '.join(sorted(locked[name]))} in the lock, {version} newest"


def main(options: list[str]) -> int:
    environment = Environment.new("newest")
    environment.install("--upgrade", *EXTRAS)
    versions = list(changed(environment.versions()))
    print(*versions or ["nothing is newer than the lock"], sep="\n", flush=True)
    said: list[str] = []
    status = environment.test(options, said.append)
    report = environment.folder / "report.md"
    report.write_text(_report(status, versions, said), "utf-8")
    return status


def _report(status: int, versions: list[str], said: list[str]) -> str:
    """What a weekly run keeps: the verdict, the versions, and the summary that pytest ends with."""
    ends = [n for n, line in enumerate(said) if "short test summary info" in line]
    summary = said[ends[-1] if ends else -20 :]
    verdict = "fail" if status else "pass"
    listed = [f"- {one}" for one in versions] or ["- none"]
    lines = ["# Newest versions", "", f"With the newest versions the tests {verdict}."]
    lines += ["", "Versions that differ from the lock:", "", *listed]
    return "\n".join([*lines, "", "```", *summary, "```", ""])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
