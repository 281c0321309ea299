"""What it costs to compare 1,000 documentation pages with the specs in one process, beside the state before.

python -m tests.benchmarks.pages [--turns N]

The pages are written from the facts of the endpoints that both states know, in each form and language, and come again
under new names, as providers copy each other's pages. Each state compares them with the specs of its own time.
"""

from __future__ import annotations

import itertools
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.consumers.tools import MissingError
from tests.project.environments import ROOT

from .against import BEFORE, unpacked
from .row import PEAK, Growth, Row, alone
from .whole_process import Case, compared, measure

SUBJECT = "generator"
SIZES = (250, 500, 1000)
_TRIED = (8, 16, 24)
"""Numbers of pages; the second ones where a run only tries the benchmark out."""
_RUN = "import sys; from generator.cli import main; main(sys.argv[1:])"
"""Runs a command whatever its exit status: pages may differ from the specs of another time."""


def written(folder: Path, count: int, known: Path) -> list[Path]:
    """So many pages, of the endpoints that are among other specs, too."""
    # Here, as they load all of the specs.
    from generator.pages.comparing.documented import documented
    from tests.pages.page_writer import FORMS, write
    from tests.pages.real_specs import LOADED

    both = [
        endpoint.facts
        for endpoint in documented(LOADED)
        if known.joinpath(*endpoint.id.split(".")).with_suffix(".yaml").exists()
    ]
    texts = [write(facts, form) for facts in both for form in FORMS]
    folder.mkdir()
    found = []
    for number, text in zip(range(count), itertools.cycle(texts), strict=False):
        found.append(folder / f"page-{number:04}.md")
        found[-1].write_text(text, "utf-8")
    return found


def _case(name: str, root: Path, pages: list[Path]) -> Case:
    """One state of the generator, comparing pages."""
    former = not (root / "generator" / "pages").exists()
    command = [sys.executable, "-c", _RUN, "docs" if former else "pages", "check"]
    around = {**os.environ, "PYTHONPATH": str(root), "PYTHONHASHSEED": "0"}
    return Case(name, [*command, *pages], environment=around, folder=root)


def rows(turns: int = 5) -> Iterator[Row | Growth]:
    """CPU time beside the state before, and what more pages cost in time and memory."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "former").mkdir()
        try:
            former = unpacked(BEFORE, folder / "former")
        except MissingError as missing:
            print(f"no row of pages: {missing}", flush=True)
            return
        sizes = SIZES if turns > 1 else _TRIED
        pages = written(folder / "pages", sizes[-1], former / "specs" / "endpoints")
        cases = [_case(str(size), ROOT, pages[:size]) for size in sizes]
        found = measure([*cases, _case("former", former, pages)], turns)
    most, fewest = str(sizes[-1]), str(sizes[0])
    yield compared(
        found,
        most,
        "former",
        unit="s",
        subject=SUBJECT,
        what=f"check {sizes[-1]:,} pages in one process",
        peer=f"itself at {BEFORE}",
        goal=0.5,
    )
    yield compared(
        found,
        most,
        fewest,
        unit="MB",
        measure=PEAK,
        subject=SUBJECT,
        what=f"check {sizes[-1]:,} pages in one process",
        peer=f"itself with {fewest} pages",
        goal=1.1,
    )
    seconds = {size: min(run.seconds for run in found[str(size)]) for size in sizes}
    yield Growth(SUBJECT, "check pages, by pages", "s", seconds)


if __name__ == "__main__":
    alone(__doc__, rows, turns=5)
