"""What the package in Go costs beside gojsonschema, Debian's validator in Go: to the first verdict, and for each body.

python -m tests.benchmarks.golang [--runs N] [--rounds N]

All in one run, in CPU time; the two take turns, each in a process of its own, and ratios are medians over the turns.
Both get a body as text. It needs Go, and golang-github-xeipuuv-gojsonschema-dev.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.consumers import tools
from tests.consumers.generated import ROOT, SCHEMAS, read
from tests.consumers.tools import MissingError, Tool

from .whole_process import counted

HERE = Path(__file__).parent / "go_validators"
LIBRARIES = "/usr/share/gocode"
LIBRARY = f"{LIBRARIES}/src/github.com/xeipuuv/gojsonschema"
OURS, OTHER = "this package", "gojsonschema"
_SOURCES = {OURS: "ours.go", OTHER: "gojsonschema.go"}
DIALECT = SCHEMAS / "draft-07"
"""The newest that it knows."""
_LONGEST = 20_000
"""Characters of a body that is judged over and over."""

Turns = dict[str, list[float]]
"""Contender -> what it took in each turn."""


def bodies(is_right: bool) -> list[dict[str, object]]:
    """The right or the wrong bodies of the vectors of requests."""
    return [
        {"title": title, "text": json.dumps(test["data"]), "valid": is_right}
        for path in sorted((SCHEMAS / "vectors" / "2020-12").glob("*Request.json"))
        for group in read(path)
        for title in [group["schema"]["title"]]
        for test in group["tests"]
        if test["valid"] is is_right and len(json.dumps(test)) < _LONGEST
    ]


@contextmanager
def programs() -> Iterator[tuple[dict[str, Tool], dict[str, Path]]]:
    """Each contender as a program, and the files of the right and of the wrong bodies."""
    go = tools.go()
    tools.system(LIBRARY)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / "generated" / "go", folder / "src" / "videotasks")
        around = {
            **go.environment,
            "GO111MODULE": "off",
            "GOPATH": f"{folder}:{LIBRARIES}",
        }
        made = {}
        for contender, source in _SOURCES.items():
            target = folder / source.removesuffix(".go")
            files = (HERE / "main.go", HERE / source)
            Tool(go.command, around)("build", "-o", target, *files, cwd=folder)
            made[contender] = Tool((str(target),))
        given = {}
        for words, is_right in (("right", True), ("wrong", False)):
            given[words] = folder / f"{words}.json"
            given[words].write_text(json.dumps(bodies(is_right)), "utf-8")
        yield made, given


def first_verdicts(made: dict[str, Tool], file: Path, runs: int) -> Turns:
    """The milliseconds from a started program to the first verdict."""
    took: Turns = {contender: [] for contender in made}
    for _ in range(runs):
        for contender, program in made.items():
            took[contender].append(float(program("first", file, DIALECT)))
    return took


def each(
    made: dict[str, Tool], file: Path, rounds: int, runs: int
) -> tuple[Turns, dict[str, int]]:
    """The milliseconds for one body, and of how many a contender says otherwise than the vectors."""
    took: Turns = {contender: [] for contender in made}
    wrong: dict[str, int] = {}
    for _ in range(runs):
        for contender, program in made.items():
            said = json.loads(program("rates", file, DIALECT, str(rounds)))
            took[contender].append(said[0])
            wrong[contender] = int(said[1])
    return took, wrong


def ratio(turns: Turns) -> float:
    """How many times as long the other one takes: the median."""
    pairs = zip(turns[OTHER], turns[OURS], strict=True)
    return statistics.median(one / other for one, other in pairs)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=counted, default=15, help="(default: 15)")
    parser.add_argument("--rounds", type=counted, default=9, help="(default: 9)")
    options = parser.parse_args()
    try:
        with programs() as (made, given):
            took = first_verdicts(made, given["right"], options.runs)
            print(f"{'':34}{OURS:>14}{OTHER:>14}{'ratio':>8}")
            median = [statistics.median(took[name]) for name in made]
            print(
                f"{'ms to the first verdict':34}{median[0]:14.3f}{median[1]:14.3f}{ratio(took):8.1f}"
            )
            for words, file in given.items():
                took, wrong = each(made, file, options.rounds, options.runs)
                median = [1_000 / statistics.median(took[name]) for name in made]
                head = f"{words} bodies a second"
                print(
                    f"{head:34}{median[0]:14,.0f}{median[1]:14,.0f}{ratio(took):8.1f}"
                )
                print(f"    otherwise than the vectors: {wrong}")
    except MissingError as missing:
        raise SystemExit(str(missing)) from missing


if __name__ == "__main__":
    main()
