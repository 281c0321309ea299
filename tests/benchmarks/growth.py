"""What more parameters and more items cost: each no more than the one before.

python -m tests.benchmarks.growth [--turns N]

What more endpoints cost is in `generation`.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import warnings
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from tests.project.environments import CLIENT, ROOT

from . import peers
from .row import Growth, alone, cpu
from .sized import body, specs, subjects
from .whole_process import Case, measure, set_aside

MODULE = "tests.benchmarks.growth"
PARAMETERS = (10, 30, 100, 300)
ITEMS = (1, 10, 100, 1_000)
_TIMES = 20_000
"""Parameters or items that a turn checks."""
Costs = dict[int, dict[str, float]]
"""Size -> what is done -> microseconds."""


def rows(turns: int = 5) -> Iterator[Growth]:
    """All of them; trying takes the smaller sizes."""
    last = None if turns > 1 else 3
    with tempfile.TemporaryDirectory() as name:
        yield from parameters(Path(name), PARAMETERS[:last], turns)
    found: Costs = {
        size: checked(
            "ViduQ2ProFastReferenceToVideoRequest", subjects(size), size, turns
        )
        for size in ITEMS[:last]
    }
    yield from _grown(found, "items")


def parameters(folder: Path, sizes: tuple[int, ...], turns: int) -> Iterator[Growth]:
    """One endpoint of more and more parameters: to generate, to check and to build."""
    out = {size: folder / f"out_{size}" for size in sizes}
    cases = []
    for size in sizes:
        made = specs(folder / f"specs_{size}", parameters=size)
        command = [str(peers.python()), "-m", "generator", "generate"]
        cases.append(
            Case(
                str(size),
                [*command, "--specs", made, "--out", out[size]],
                prepare=partial(set_aside, out[size]),
                environment=peers.environment(),
            )
        )
    runs = measure(cases, turns)
    costs = {size: min(run.seconds for run in runs[str(size)]) * 1000 for size in sizes}
    yield Growth("generator", "generate, cold, by parameters", "ms", costs)
    found: Costs = {
        size: checked("Sized0Request", body(size), size, turns, out[size] / "python")
        for size in sizes
    }
    yield from _grown(found, "parameters")


def checked(
    request: str,
    arguments: Mapping[str, Any],
    size: int,
    turns: int,
    package: Path = CLIENT,
) -> dict[str, float]:
    """What checking a body and building a request costs with a package of ours, the least of the turns."""
    path = os.pathsep.join(map(str, (package, ROOT)))
    text, times = json.dumps(arguments), max(10, _TIMES // size)
    found: dict[str, float] = peers.run(
        MODULE, request, text, times, turns, PYTHONPATH=path
    )
    return found


def _grown(found: Costs, what: str) -> Iterator[Growth]:
    for done in ("check a right body", "build a request"):
        costs = {size: said[done] for size, said in found.items()}
        yield Growth("validation", f"{done}, by {what}", "us", costs)


def main(request: str, text: str, times: str, turns: str) -> None:
    """Says what a request's checks cost in this process."""
    import videotasks

    warnings.simplefilter("ignore")
    kind, given = getattr(videotasks, request), json.loads(text)
    # Names of arguments in a program are one object each; for others CPython compares texts
    # with all parameters, which takes the square of their number.
    arguments = {sys.intern(name): value for name, value in given.items()}
    works = {
        "check a right body": lambda: kind.problems_of(arguments),
        "build a request": lambda: kind(**arguments),
    }
    assert kind.problems_of(arguments) == []
    found = {
        name: min(cpu(work, int(times)) for _ in range(int(turns)))
        for name, work in works.items()
    }
    print(json.dumps(found))


if __name__ == "__main__":
    if len(sys.argv) == 5:
        main(*sys.argv[1:])
    else:
        alone(__doc__, rows, 5)
