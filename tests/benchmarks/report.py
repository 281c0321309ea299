"""Keeps what was measured, with the machine and the commit, and writes it as one Markdown page.

A run of some modules leaves what the others said before, each with the commit that it was measured on.
"""

from __future__ import annotations

import json
import os
import platform
import re
import statistics
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from tests.project.environments import ROOT

from .picture import picture
from .row import Growth, Row, short

RESULTS = Path(__file__).with_name("results")
FIGURES, PAGE, PICTURE = "figures.json", "README.md", "ratios.svg"
SUBJECTS = ("generator", "validation", "import", "requests", "aiohttp", "memory")
"""In the order of the page; any other comes behind them."""
_DIGITS = 4
"""Of a figure, as it is kept."""
_ABOUT = """\
# What it costs beside others

`make benchmark` measures this and writes this page; each module of `tests/benchmarks` that has a function `rows`
measures its own part alone, as in `python -m tests.benchmarks.importing`. Both sides of a row take turns in one run.
The ratio, ours over the peer's, is the median of the turns; between the two figures of the spread lies the middle half
of them; the last column compares the best turn of each side. CPU time is that of the process that is measured and of
all that it starts. Peers have the versions of `.ci/peers.txt`, those in JavaScript of
`tests/consumers/validators/package-lock.json`. `figures.json` has every turn. What guards the tests
against more cost is not time but counts: `counts.json`, and `python -m tests.benchmarks.counted --help`.
""".splitlines()
_GROWN = """\
What each more costs between the two largest sizes, in times of what it costs between the two smallest, stands at the
end: 1 is a straight line, less is what many share.
""".splitlines()


@dataclass(frozen=True)
class Setting:
    """What the figures of a module hold for."""

    commit: str
    processor: str
    cores: int
    system: str
    python: str

    @classmethod
    def here(cls) -> Setting:
        """This machine and this tree; nothing of it says whose machine it is, or where the tree lies."""
        return cls(
            commit=_commit(),
            processor=_processor(),
            cores=os.cpu_count() or 1,
            system=f"{platform.system()} {platform.release().partition('-')[0]}",
            python=f"{platform.python_implementation()} {platform.python_version()}",
        )

    def __str__(self) -> str:
        cores = f"{self.cores} core{'s' if self.cores > 1 else ''}"
        return f"commit {self.commit}; {self.processor}, {cores}, {self.system}, {self.python}"


@dataclass(frozen=True)
class Figures:
    """What one module measured."""

    setting: Setting
    rows: Sequence[Row | Growth]

    def to_dict(self) -> dict[str, Any]:
        """The figures as JSON, of each no more digits than it has sense."""
        return {
            "setting": asdict(self.setting),
            "rows": [_rounded(asdict(row)) for row in self.rows],
        }

    @classmethod
    def from_dict(cls, kept: Mapping[str, Any]) -> Figures:
        """The reverse of `to_dict`."""
        return cls(Setting(**kept["setting"]), [_row(row) for row in kept["rows"]])


def load(folder: Path = RESULTS) -> dict[str, Figures]:
    """What is kept: module -> its figures."""
    file = folder / FIGURES
    kept = json.loads(file.read_text("utf-8")) if file.exists() else {}
    return {module: Figures.from_dict(figures) for module, figures in kept.items()}


def texts(figures: Mapping[str, Figures]) -> dict[str, str]:
    """Every file of the results: its name -> its text."""
    ordered = {module: figures[module].to_dict() for module in sorted(figures)}
    kept = json.dumps(ordered, indent=1, ensure_ascii=False)
    # One line for the turns of a row: a change of a figure is one line of a diff.
    packed = re.sub(r"\[[^\[\]{}]*\]", lambda found: " ".join(found[0].split()), kept)
    # Drawn as they are kept, and so as they are drawn again: a digit more may be rounded another way.
    shown = {name: Figures.from_dict(ordered[name]) for name in figures}
    rows = [row for module in shown.values() for row in module.rows]
    return {
        FIGURES: packed + "\n",
        PAGE: page(shown),
        PICTURE: picture([row for row in rows if isinstance(row, Row)]),
    }


def page(figures: Mapping[str, Figures]) -> str:
    """The page that shows all figures."""
    rows = [row for module in figures.values() for row in module.rows]
    compared = [row for row in rows if isinstance(row, Row)]
    grown = [row for row in rows if isinstance(row, Growth)]
    lines = [
        *_ABOUT,
        "",
        *_settings(figures),
        "",
        f"![The ratios, as bars]({PICTURE})",
    ]
    for subject in sorted({row.subject for row in compared}, key=_order):
        lines += [
            "",
            f"## {subject[:1].upper()}{subject[1:]}",
            "",
            *table(compared, subject),
        ]
    if grown:
        lines += ["", "## Growth", "", *growth(grown)]
    return "\n".join([*lines, ""])


def _order(subject: str) -> tuple[int, str]:
    """Where a subject stands on the page."""
    known = subject in SUBJECTS
    return (SUBJECTS.index(subject) if known else len(SUBJECTS), subject)


def table(rows: Sequence[Row], subject: str) -> Iterator[str]:
    """The rows of a subject, as lines of Markdown."""
    yield "| what | measure | peer | ours | peer's | ratio | goal | spread | turns | best turns |"
    yield "|---|---|---|--:|--:|--:|--:|--:|--:|--:|"
    for row in rows:
        if row.subject != subject:
            continue
        ours, theirs = map(statistics.median, (row.ours, row.theirs))
        low, high = map(short, row.spread)
        missed = "" if row.is_met else " (missed)"
        cells = (
            escape(row.what),
            row.measure,
            escape(row.peer),
            f"{short(ours)} {row.unit}",
            f"{short(theirs)} {row.unit}",
            f"**{short(row.ratio)}**",
            f"{row.sign} {short(row.goal)}{missed}",
            f"{low} to {high}",
            str(len(row.ours)),
            short(row.best),
        )
        yield f"| {' | '.join(cells)} |"


def growth(rows: Sequence[Growth]) -> Iterator[str]:
    """What things cost at several sizes, as lines of Markdown."""
    yield from (*_GROWN, "")
    yield "| what | measure | size: cost | each more, from size to size | at the end |"
    yield "|---|---|---|---|--:|"
    for row in rows:
        costs = ", ".join(
            f"{size:,}: {short(cost)}" for size, cost in sorted(row.costs.items())
        )
        each = ", ".join(map(short, row.each))
        yield f"| {escape(row.what)} | {row.measure}, {row.unit} | {costs} | {each} | {row.bend:.2f} |"


def _settings(figures: Mapping[str, Figures]) -> Iterator[str]:
    """Where and of what the modules were measured, in as few lines as that takes."""
    found: dict[Setting, list[str]] = {}
    for module, measured in figures.items():
        found.setdefault(measured.setting, []).append(module)
    for setting, modules in found.items():
        which = "" if len(found) == 1 else f" ({', '.join(modules)})"
        yield f"- Measured on {setting}{which}."


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return float(f"{value:.{_DIGITS}g}")
    if isinstance(value, Mapping):
        return {name: _rounded(one) for name, one in value.items()}
    return (
        [_rounded(one) for one in value] if isinstance(value, list | tuple) else value
    )


def _row(kept: Mapping[str, Any]) -> Row | Growth:
    if "costs" not in kept:
        return Row(**kept)
    row = Growth(**kept)
    return replace(row, costs={int(size): cost for size, cost in row.costs.items()})


def _commit() -> str:
    """The commit that is checked out, and whether something is not committed."""
    command = ["git", "describe", "--always", "--abbrev=8", "--dirty= with changes"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    return said.stdout.strip() or "unknown"


def _processor() -> str:
    """What the processor is called."""
    try:
        text = Path("/proc/cpuinfo").read_text("utf-8")
    except OSError:
        text = ""
    named = re.search(r"^model name\s*: (.*)$", text, re.MULTILINE)
    return named[1].strip() if named else platform.machine()
