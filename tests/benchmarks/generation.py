"""What `generate` and `lint` cost beside other generators: cold, unchanged or after an edit, of up to 1,000 endpoints.

python -m tests.benchmarks.generation [--turns N] [--largest N]

Peers read the OpenAPI file that is generated from the same endpoints, which are as large as the real ones: the first
25 are these. All run in the peers' environment, which has none of the tools of the tests.
"""

from __future__ import annotations

import argparse
import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tests.consumers.tools import MissingError
from tests.project.environments import ROOT

from . import peers
from .against import BEFORE, unpacked
from .many_endpoints import make
from .row import PEAK, Growth, Row, counted, line
from .whole_process import Case, Run, compared, measure, once, set_aside

SUBJECT = "generator"
SIZES = (25, 100, 1000)
_TRIED = 3
"""Endpoints where a run only tries the benchmark out."""
_CLIENT, _MODELS = "openapi-python-client", "datamodel-code-generator"
_UNCHANGED = {25: 3, 100: 3.5, 1000: 12}
_ALL = {25: 1.0, 100: 1.0, 1000: 0.8}
_ONLY_PYTHON = {25: 0.4, 100: 0.33, 1000: 0.25}
_PEAKS = {100: 0.8, 1000: 0.4}
_PROVED, _MOST_PROVED = 1.5, 100
"""Goals, by the number of endpoints."""
_LOCKED = re.compile(
    r"^ *digest: .*\n|^( *)corrections:.*\n(?:\1 +.*\n)*", re.MULTILINE
)
"""What a spec says of the locked facts of its pages."""


@dataclass(frozen=True)
class Place:
    """A folder with the specs of so many endpoints, and what is made of them."""

    folder: Path
    count: int

    @classmethod
    def new(cls, folder: Path, count: int) -> Place:
        """One in which everything has been generated once."""
        place = cls(folder, count)
        folder.mkdir()
        make(count, place.specs)
        done = place.generate("once", place.kept)
        once(done)
        return place

    @property
    def specs(self) -> Path:
        """The specs."""
        return self.folder / "specs"

    @property
    def kept(self) -> Path:
        """What has been generated, and stays."""
        return self.folder / "kept"

    @property
    def openapi(self) -> Path:
        """What peers read."""
        return self.kept / "openapi" / "videotasks.json"

    def generate(self, name: str, out: Path | None = None, *more: str) -> Case:
        """A run of `generate`, into a new folder or one that is there."""
        target = out or self.folder / "cold"
        words: list[str | Path] = [
            "generate",
            "--specs",
            self.specs,
            "--out",
            target,
            *more,
        ]
        return Case(
            name,
            [peers.python(), "-m", "generator", *words],
            prepare=(lambda: None) if out else lambda: set_aside(target),
            environment=peers.environment(),
            adds_up=True,
        )

    def client(self) -> Case:
        """openapi-python-client, which makes a Python client and lets ruff format it."""
        target = self.folder / "client"
        words: list[str | Path] = [
            "generate",
            "--path",
            self.openapi,
            "--output-path",
            target,
        ]
        return Case(
            _CLIENT,
            [peers.script(_CLIENT), *words, "--meta", "none"],
            prepare=lambda: set_aside(target),
            environment=peers.environment(),
        )

    def models(self) -> Case:
        """datamodel-code-generator, which makes models and lets ruff format them."""
        target = self.folder / "models.py"
        words: list[str | Path] = [
            "--input",
            self.openapi,
            "--input-file-type",
            "openapi",
        ]
        words += ["--output", target, "--formatters", "ruff-format", "ruff-check"]
        model = ["--output-model-type", "pydantic_v2.BaseModel"]
        return Case(
            _MODELS,
            [peers.script("datamodel-codegen"), *words, *model],
            environment=peers.environment(),
        )

    def edited(self) -> Case:
        """A run after an edit of one spec."""
        spec = sorted(self.specs.glob("endpoints/*/*.yaml"))[0]
        text = spec.read_text("utf-8")
        count = 0

        def edit() -> None:
            nonlocal count
            count += 1
            changed = text.replace("summary: ", f"summary: {count} ", 1)
            spec.write_text(changed, "utf-8")

        case = self.generate("edited", self.kept)
        return replace(case, prepare=edit)


def cold(place: Place, turns: int) -> Iterator[Row]:
    """Into an empty folder, and with a proof that black leaves every file alone.

    `generate` stands on the tests of the printer and of the templates: black has judged all that they make of random
    statements and of every fragment. `--check` asks black about each file that there is, and is what CI runs; the
    second time it asks only about texts of which it does not know the answer.
    """
    checked = place.generate("checked", place.kept, "--check")
    memory = place.kept / ".generator_cache"
    is_proved = place.count <= _MOST_PROVED
    cases = [
        place.client(),
        place.generate("all"),
        place.generate("python", None, "--only", "python"),
    ]
    if is_proved:
        anew = replace(
            checked, prepare=lambda: shutil.rmtree(memory, ignore_errors=True)
        )
        cases += [anew, replace(checked, name="checked again")]
    found = measure(cases, turns)
    many = f"{place.count:,} endpoints"

    def row(ours: str, what: str, goal: float, **more: Any) -> Row:
        return compared(
            found,
            ours,
            _CLIENT,
            subject=SUBJECT,
            what=f"{what}, {many}",
            peer=peers.named(_CLIENT),
            goal=goal,
            **{"unit": "s", **more},
        )

    goal = _ONLY_PYTHON.get(place.count, 0.4)
    yield row("python", "cold, the Python client alone", goal)
    yield row("all", "cold, all outputs", _ALL.get(place.count, 1))
    if is_proved:
        proved = "cold, all outputs, laid out by what tests have had black judge"
        yield row("all", proved, _PROVED)
        what = "--check of every file, black's proof included"
        yield row("checked", what, _PROVED)
        yield row("checked again", f"{what}, a second time", _PROVED)
    if place.count in _PEAKS:
        goal = _PEAKS[place.count]
        yield row("all", "cold, all outputs", goal, unit="MB", measure=PEAK)


def unchanged(place: Place, turns: int) -> Iterator[Row]:
    """Where nothing has changed, beside what no program in Python can be without."""
    bare = Case("bare", [peers.python(), "-c", "pass"], environment=peers.environment())
    once(place.generate("remembers", place.kept))
    run = replace(place.generate("unchanged", place.kept), adds_up=False)
    found = measure([bare, run], 3 * turns)
    yield compared(
        found,
        "unchanged",
        "bare",
        subject=SUBJECT,
        what=f"unchanged run, {place.count:,} endpoints",
        peer="bare python",
        goal=_UNCHANGED.get(place.count, 3),
    )


def edited(place: Place, turns: int) -> Iterator[Row]:
    """After one spec was edited, beside a peer that always makes all."""
    found = measure([place.models(), place.edited()], turns)
    what = f"one spec edited of {place.count:,}"
    yield compared(
        found,
        "edited",
        _MODELS,
        unit="s",
        subject=SUBJECT,
        what=what,
        peer=f"{peers.named(_MODELS)} with ruff, full run",
        goal=0.1,
    )
    limit = [Run(0, 0, 150)] * turns
    yield compared(
        {**found, "limit": limit},
        "edited",
        "limit",
        unit="MB",
        measure=PEAK,
        subject=SUBJECT,
        what=what,
        peer="150 MB",
        goal=1,
    )


def linted(count: int, turns: int, folder: Path) -> Iterator[Row]:
    """`lint` beside that of the state before work on speed, each of the specs of its own time."""
    (folder / "former").mkdir()
    try:
        former = unpacked(BEFORE, folder / "former")
    except MissingError as missing:
        print(f"no row of lint: {missing}", flush=True)
        return
    cases = []
    for name, root in (("lint", ROOT), ("former", former)):
        specs = folder / f"specs of {name}"
        make(count, specs, root / "specs")
        for spec in specs.rglob("*.yaml"):
            # There are no locked facts of copies, for which it would look.
            text = spec.read_text("utf-8")
            spec.write_text(_LOCKED.sub("", text), "utf-8")
        command = [str(peers.python()), "-m", "generator", "lint"]
        command += ["--specs", str(specs)]
        around = peers.environment(PYTHONPATH=str(root))
        cases.append(Case(name, command, environment=around, folder=root))
    yield compared(
        measure(cases, turns),
        "lint",
        "former",
        unit="s",
        subject=SUBJECT,
        what=f"lint, {count:,} endpoints",
        peer=f"itself at {BEFORE}",
        goal=0.3,
    )


def rows(turns: int = 5, largest: int = SIZES[-1]) -> Iterator[Row | Growth]:
    """All of them; what takes minutes has fewer turns."""
    sizes = [size for size in SIZES if size <= largest] if turns > 1 else [_TRIED]
    costs: dict[tuple[str, str, str], dict[int, float]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size in sizes:
            place = Place.new(folder / str(size), size)
            fewer = turns if size < 1000 else max(1, turns // 2)
            for row in (*cold(place, fewer), *unchanged(place, fewer)):
                key = row.what.rpartition(", ")[0], row.unit, row.measure
                costs.setdefault(key, {})[size] = min(row.ours)
                yield row
            if size == sizes[-1]:
                yield from edited(place, fewer)
                yield from linted(size, fewer, folder)
    for (what, *more), found in costs.items():
        if len(found) > 2:
            unit, kind = more
            yield Growth(SUBJECT, f"{what}, by endpoints", unit, found, kind)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--turns", type=counted, default=5, help="(default: 5)")
    parser.add_argument(
        "--largest", type=int, default=SIZES[-1], help="endpoints (default: 1000)"
    )
    options = parser.parse_args(arguments)
    for row in rows(options.turns, options.largest):
        print(line(row), flush=True)


if __name__ == "__main__":
    main()
