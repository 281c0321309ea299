"""What the package's validators cost beside ajv, which compiles at start, and zod: to the first verdict, and for each.

python -m tests.benchmarks.javascript [--runs N] [--rounds N]

All in one run, in CPU time: processes take turns for the first verdict, contenders within one process for the rates.
Ratios are medians over the turns. It needs Node.js, and installs the other validators. ajv stops at the first problem
of a body, but for allErrors; these validators find all.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.consumers.generated import SCHEMAS, read
from tests.consumers.runtimes import BIN, VALIDATORS, bundled, packages
from tests.consumers.tools import MissingError, Tool, node
from tests.vector_files import groups_of

from .row import counted

HERE = Path(__file__).parent / "validators"
OURS, AJV = "these validators", "ajv, compiling at start"
CONTENDERS = (
    OURS,
    AJV,
    "ajv, with allErrors",
    "zod, fromJSONSchema",
    "zod, json-schema-to-zod",
)
_LONGEST = 20_000
"""Characters of a body that is judged over and over: what is longer measures the reading of texts alone."""


def bodies() -> dict[str, dict[str, Any]]:
    """Title of each request -> its module, and the right and wrong bodies of its vectors."""
    found = {}
    for endpoint in read(SCHEMAS / "catalog.json")["endpoints"]:
        title = endpoint["request"]["title"]
        (group,) = groups_of(SCHEMAS / "vectors" / "2020-12" / f"{title}.json")
        tests = [one for one in group["tests"] if len(json.dumps(one)) < _LONGEST]
        found[title] = {
            "path": endpoint["id"].replace(".", "/"),
            "right": [one["data"] for one in tests if one["valid"]],
            "wrong": [one["data"] for one in tests if not one["valid"]],
        }
    return found


Turns = dict[str, list[float]]
"""Contender -> what it took, or did, in each turn."""


def first_verdicts(run: Tool, file: Path, scope: str, runs: int) -> Turns:
    """The milliseconds from nothing to the first verdict, of one endpoint or with all of them at hand."""
    took: Turns = {name: [] for name in CONTENDERS}
    for number in range(runs + 1):
        for name in CONTENDERS:
            milliseconds = float(run(HERE / "first.mjs", name, scope, file))
            if number:
                took[name].append(milliseconds)
    return took


def rates(run: Tool, file: Path, rounds: int) -> tuple[dict[str, Turns], Any]:
    """Right or wrong -> bodies a second, over all endpoints, each counting alike; and who disagrees with how many."""
    said = json.loads(run(HERE / "rounds.mjs", str(rounds), file))
    found: dict[str, Turns] = {}
    for row in said["found"]:
        turns = found.setdefault(row["kind"], {name: [] for name in CONTENDERS})
        turns[row["contender"]] += row["rates"]
    return found, said["disagreements"]


def ratio(turns: Turns, name: str) -> float:
    """A contender's turns as multiples of ours: the median."""
    pairs = zip(turns[name], turns[OURS], strict=True)
    return statistics.median(one / other for one, other in pairs)


def shown(turns: Turns, form: str) -> list[str]:
    """Medians, and ratios to ours."""
    return [
        f"    {name:30}{statistics.median(several):{form}}{ratio(turns, name):9.2f}"
        for name, several in turns.items()
    ]


@contextmanager
def prepared(program: Tool) -> Iterator[tuple[Tool, Path]]:
    """Node.js as the contenders need it, and the file of bodies."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "bodies.json"
        every = bodies()
        file.write_text(json.dumps(every), "utf-8")
        modules = folder / "zod"
        (modules / "node_modules").mkdir(parents=True)
        (modules / "node_modules" / "zod").symlink_to(VALIDATORS / "node_modules/zod")
        for title in every:
            schema, target = (
                SCHEMAS / "2020-12" / f"{title}.json",
                modules / f"{title}.mjs",
            )
            maker = BIN / "json-schema-to-zod"
            program(maker, "-i", schema, "-o", target, "--module", "esm")
        around = {
            "SCHEMAS": str(SCHEMAS),
            "PACKAGES": str(VALIDATORS / "node_modules"),
            "ZOD_MODULES": str(modules),
        }
        yield Tool(program.command, {**os.environ, **around}), file


def sizes(folder: Path) -> list[str]:
    """What a bundle weighs."""
    entries = {
        "one endpoint": 'export * from "./vidu_q1/text_to_video.js";',
        "all endpoints": 'export { validate } from "./index.js";',
    }
    lines = ["bundles, minified"]
    for name, entry in entries.items():
        target = folder / "bundle.js"
        bundled(entry, SCHEMAS / "validate", target, "--format=esm", "--minify")
        content = target.read_bytes()
        packed = len(gzip.compress(content, mtime=0))
        lines.append(f"    {name:30}{len(content):9,} bytes, {packed:,} with gzip")
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=counted, default=15, help="(default: 15)")
    parser.add_argument("--rounds", type=counted, default=9, help="(default: 9)")
    options = parser.parse_args()
    try:
        program = packages(node())
    except MissingError as missing:
        raise SystemExit(str(missing)) from missing
    with prepared(program) as (run, file):
        print(f"{'to the first verdict':34}{'ms':>9}{'ratio':>9}")
        for scope, words in (("one", "one endpoint"), ("all", "all endpoints")):
            took = first_verdicts(run, file, scope, options.runs)
            print("\n".join((f"  {words}", *shown(took, "9.2f"))))
        print(f"{'bodies a second':34}{'':9}{'ratio':>9}")
        found, disagreements = rates(run, file, options.rounds)
        for kind, turns in found.items():
            print("\n".join((f"  {kind} bodies", *shown(turns, "9,.0f"))))
        print(f"  otherwise than the vectors: {disagreements}")
        print("\n".join(sizes(file.parent)))


if __name__ == "__main__":
    main()
