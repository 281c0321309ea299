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
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.consumers.generated import SCHEMAS, read
from tests.consumers.runtimes import BIN, VALIDATORS, bundled, packages
from tests.consumers.tools import MissingError, Tool, node

from .whole_process import counted

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
        (group,) = read(SCHEMAS / "vectors" / "2020-12" / f"{title}.json")
        tests = [one for one in group["tests"] if len(json.dumps(one)) < _LONGEST]
        found[title] = {
            "path": endpoint["id"].replace(".", "/"),
            "right": [one["data"] for one in tests if one["valid"]],
            "wrong": [one["data"] for one in tests if not one["valid"]],
        }
    return found


def first_verdicts(run: Tool, file: Path, runs: int) -> list[str]:
    """The milliseconds from nothing to the first verdict."""
    lines = [f"{'to the first verdict':34}{'ms':>9}{'ratio':>9}"]
    for scope, words in (("one", "one endpoint"), ("all", "all endpoints")):
        took: dict[str, list[float]] = {name: [] for name in CONTENDERS}
        for number in range(runs + 1):
            for name in CONTENDERS:
                milliseconds = float(run(HERE / "first.mjs", name, scope, file))
                if number:
                    took[name].append(milliseconds)
        lines += [f"  {words}", *rows(took, "9.2f")]
    return lines


def rates(run: Tool, file: Path, rounds: int) -> list[str]:
    """Bodies a second; over all endpoints, each counting alike."""
    said = json.loads(run(HERE / "rounds.mjs", str(rounds), file))
    lines = [f"{'bodies a second':34}{'':9}{'ratio':>9}"]
    for kind in ("right", "wrong"):
        several: dict[str, list[float]] = {name: [] for name in CONTENDERS}
        for row in said["found"]:
            if row["kind"] == kind:
                several[row["contender"]] += row["rates"]
        lines += [f"  {kind} bodies", *rows(several, "9,.0f")]
    lines.append(f"  otherwise than the vectors: {said['disagreements']}")
    return lines


def rows(found: Mapping[str, Sequence[float]], form: str) -> list[str]:
    """Medians, and each turn as a multiple of ours in the same turn."""
    ours = found[OURS]
    return [
        f"    {name:30}{statistics.median(several):{form}}"
        f"{statistics.median(one / other for one, other in zip(several, ours, strict=True)):9.2f}"
        for name, several in found.items()
    ]


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
            program(
                BIN / "json-schema-to-zod",
                "-i",
                schema,
                "-o",
                target,
                "--module",
                "esm",
            )
        around = {
            "SCHEMAS": str(SCHEMAS),
            "PACKAGES": str(VALIDATORS / "node_modules"),
            "ZOD_MODULES": str(modules),
        }
        run = Tool(program.command, {**os.environ, **around})
        print("\n".join(first_verdicts(run, file, options.runs)))
        print("\n".join(rates(run, file, options.rounds)))
        print("\n".join(sizes(folder)))


if __name__ == "__main__":
    main()
