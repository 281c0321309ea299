"""Says which proofs a machine leaves out, and which command would have them.

A test that cannot run here is skipped with a reason made by `left_out`; the run ends with a line for each reason, and
`--every-proof` fails if there is one that a command can mend.
"""

from __future__ import annotations

import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

SYSTEM = Path(__file__).resolve().parents[1] / ".ci" / "system.txt"
_BEGIN, _REMEDY = "left out: ", "; to have it: "


def left_out(why: str, remedy: str | None = None) -> str:
    """The reason of a skip; `remedy` is the command after which it would not be skipped."""
    return f"{_BEGIN}{why}{_REMEDY}{remedy}" if remedy else f"{_BEGIN}{why}"


def needs(program: str) -> pytest.MarkDecorator:
    """Skips a test where a program is missing."""
    return pytest.mark.skipif(shutil.which(program) is None, reason=without(program))


ON_WINDOWS = sys.platform == "win32"


def not_on_windows(why: str) -> pytest.MarkDecorator:
    """Skips a test there; `why` says what Windows has not, or does otherwise."""
    return pytest.mark.skipif(ON_WINDOWS, reason=left_out(f"on Windows {why}"))


def without(program: str) -> str:
    """The reason of a skip for want of a program, or of a library, which is named by its place."""
    lines = SYSTEM.read_text("utf-8").splitlines()
    packages = dict(line.split() for line in lines if not line.startswith("#"))
    remedy = f"apt-get install {packages[program]} (all at once: make system)"
    name = packages[program] if program.startswith("/") else program
    return left_out(f"there is no `{name}` on this machine", remedy)


def reasons(reporter: pytest.TerminalReporter) -> Counter[str]:
    """Reason -> how many tests were left out for it."""
    found: Counter[str] = Counter()
    for report in reporter.getreports("skipped"):
        longrepr = report.longrepr
        said = longrepr[2] if isinstance(longrepr, tuple) else str(longrepr)
        found[said.removeprefix("Skipped: ")] += 1
    return Counter({why: n for why, n in found.items() if why.startswith(_BEGIN)})


def lines(found: Counter[str]) -> Iterator[str]:
    """What a run ends with."""
    for why, number in sorted(found.items()):
        yield f"{why} ({number} test{'' if number == 1 else 's'})"


def can_be_mended(found: Counter[str]) -> bool:
    """Whether a command would have one of the proofs."""
    return any(_REMEDY in why for why in found)
