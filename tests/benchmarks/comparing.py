"""What it costs to compare two sets of 1,000 endpoints, beside a cold generation of one of them in the same run.

python -m tests.benchmarks.comparing [--turns N]

Of two sets that differ in ten files only those are parsed; of two that differ in all of them, everything is, and the
vectors of both are tried by both. In each file that differs a parameter is new.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from .many_endpoints import make
from .row import Growth, Row, alone
from .whole_process import Case, compared, measure, set_aside

SUBJECT = "generator"
SIZE, DIFFERING = 1000, 10
_TRIED = 20, 2
"""Endpoints and differing files where a run only tries the benchmark out."""
_NEW = "parameters:\n  another_parameter: {type: integer, minimum: 1, maximum: 7}\n"


def edited(specs: Path, folder: Path, files: Sequence[Path]) -> Path:
    """A copy of a set, in which some files have a parameter more."""
    shutil.copytree(specs, folder)
    for file in files:
        at = folder / file.relative_to(specs)
        text = at.read_text("utf-8")
        changed = text.replace("parameters:\n", _NEW, 1)
        at.write_text(changed, "utf-8")
    return folder


def rows(turns: int = 3) -> Iterator[Row | Growth]:
    """CPU time beside a cold generation; what takes minutes has few turns."""
    count, differing = (SIZE, DIFFERING) if turns > 1 else _TRIED
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        old = folder / "old" / "specs"
        files = make(count, old)
        some = files[:: max(1, len(files) // differing)][:differing]
        new = edited(old, folder / "some", some)
        other = edited(old, folder / "all", files)
        out = folder / "out"
        words: list[str | Path] = ["generate", "--specs", old, "--out", out]
        found = measure(
            [
                _case("some", "diff", old, new),
                _case("all", "diff", old, other),
                Case(
                    "cold",
                    [sys.executable, "-m", "generator", *words],
                    prepare=lambda: set_aside(out),
                    adds_up=True,
                ),
            ],
            turns,
        )
    for which, said, goal in (
        ("some", f"{len(some)} files differ", 0.1),
        ("all", "all files differ", 1.0),
    ):
        yield compared(
            found,
            which,
            "cold",
            unit="s",
            subject=SUBJECT,
            what=f"diff of two sets of {count:,} endpoints, {said}",
            peer="a cold generation of one of them",
            goal=goal,
        )


def _case(name: str, *words: str | Path) -> Case:
    return Case(name, [sys.executable, "-m", "generator", *words])


if __name__ == "__main__":
    alone(__doc__, rows, turns=3)
