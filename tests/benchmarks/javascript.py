"""What the package's validators cost beside ajv, which compiles at start, and zod: verdicts, and what a page loads.

All in one run, in CPU time: processes take turns for the first verdict, contenders within one process for the rates. It
needs Node.js, and installs the other validators. ajv stops at the first problem of a body, but for allErrors; these
validators find all. zod knows no conditions: it gets the schemas that are made for it. A bundle is what one module of
a page comes to that judges one request or all, with the schemas of it where they are read at run time.
"""

from __future__ import annotations

import gzip
import json
import os
import statistics
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.consumers.generated import SCHEMAS, read
from tests.consumers.runtimes import BIN, VALIDATORS, bundled, packages
from tests.consumers.tools import Tool, node
from tests.vector_files import groups_of

from .row import COUNT, CPU, RATE, Growth, Row, alone
from .turns import Turns

HERE = Path(__file__).parent / "validators"
MODULES = VALIDATORS / "node_modules"
OURS, AJV = "these validators", "ajv, compiling at start"
CONTENDERS = {
    OURS: (),
    AJV: ("ajv",),
    "ajv, with allErrors": ("ajv",),
    "zod, fromJSONSchema": ("zod",),
    "zod, json-schema-to-zod": ("zod", "json-schema-to-zod"),
}
"""Contender -> the packages that it is made of."""
SUBJECT = "validators under Node.js "
SCOPES = {"one": "one endpoint", "all": "all endpoints"}
FIRST, BODIES = "first verdict in JavaScript, {}", "{} bodies judged in JavaScript"
BUNDLE, PACKAGE = "bundle of JavaScript, {}", "npm package with what it needs"
GOAL = 0.2
"""Of the time that ajv takes to its first verdict."""
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
    """Right or wrong -> bodies a second in each round, as many of each endpoint; and who disagrees with how many."""
    said = json.loads(run(HERE / "rounds.mjs", str(rounds), file))
    each: dict[str, dict[str, list[list[float]]]] = {}
    for row in said["found"]:
        several = each.setdefault(row["kind"], {name: [] for name in CONTENDERS})
        several[row["contender"]].append(row["rates"])
    found = {
        kind: {
            name: [statistics.harmonic_mean(one) for one in zip(*of, strict=True)]
            for name, of in several.items()
        }
        for kind, several in each.items()
    }
    return found, said["disagreements"]


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
        (modules / "node_modules" / "zod").symlink_to(MODULES / "zod")
        for title in every:
            schema, target = (
                SCHEMAS / "inlined" / f"{title}.json",
                modules / f"{title}.mjs",
            )
            maker = BIN / "json-schema-to-zod"
            program(maker, "-i", schema, "-o", target, "--module", "esm")
        around = {
            "SCHEMAS": str(SCHEMAS),
            "PACKAGES": str(MODULES),
            "ZOD_MODULES": str(modules),
        }
        yield Tool(program.command, {**os.environ, **around}), file


def versioned(name: str) -> str:
    """A contender with the exact versions of what it is made of."""
    return ", ".join(
        f"{word} {version(word)}" if word in CONTENDERS[name] else word
        for word in name.split(", ")
    )


def version(package: str) -> str:
    """Of an installed package."""
    return str(read(MODULES / package / "package.json")["version"])


def bundles(folder: Path, scope: str, every: Mapping[str, Any]) -> dict[str, int]:
    """Contender -> bytes of its bundle, minified and packed by gzip."""
    titles = [*every] if scope == "all" else [*every][:1]
    own = [
        f'export * from "{SCHEMAS}/validate/{every[one]["path"]}.js";' for one in titles
    ]
    entries = {
        OURS: "\n".join(own),
        AJV: _reading(
            "2020-12",
            titles,
            f"{MODULES}/ajv/dist/2020.js",
            "new from.default().compile({})",
        ),
        "ajv, with allErrors": _reading(
            "2020-12",
            titles,
            f"{MODULES}/ajv/dist/2020.js",
            "new from.default({{ allErrors: true }}).compile({})",
        ),
        "zod, fromJSONSchema": _reading(
            "inlined", titles, f"{MODULES}/zod/index.js", "from.fromJSONSchema({})"
        ),
        "zod, json-schema-to-zod": "\n".join(
            f'export {{ default as {one} }} from "{folder}/zod/{one}.mjs";'
            for one in titles
        ),
    }
    return {name: _packed(entry, folder) for name, entry in entries.items()}


def _reading(form: str, titles: Iterable[str], package: str, made: str) -> str:
    """A module that makes a validator of each schema that it has."""
    lines = [f'import * as from from "{package}";']
    for title in titles:
        lines.append(f'import of{title} from "{SCHEMAS}/{form}/{title}.json";')
        lines.append(f"export const {title} = {made.format(f'of{title}')};")
    return "\n".join(lines)


def _packed(entry: str, folder: Path) -> int:
    target = folder / "bundle.js"
    bundled(entry, folder, target, "--format=esm", "--minify")
    return len(gzip.compress(target.read_bytes(), mtime=0))


def installed() -> Turns:
    """Contender -> kilobytes of the packages that run, with those that they need, once npm has unpacked them."""
    sizes = {OURS: [_weight(SCHEMAS / "validate") / 1000]}
    for name, (runs, *_maker) in list(CONTENDERS.items())[1:]:
        needed = [runs]
        for package in needed:
            about = read(MODULES / package / "package.json")
            needed += [
                one for one in about.get("dependencies", {}) if one not in needed
            ]
        sizes[name] = [sum(_weight(MODULES / one) for one in needed) / 1000]
    return sizes


def _weight(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def rows(turns: int = 9) -> list[Row | Growth]:
    """First verdicts, bodies a second, and bundles, each beside the others."""
    with prepared(packages(node())) as (run, file):
        found = []
        for scope, words in SCOPES.items():
            took = first_verdicts(run, file, scope, turns)
            found += _rows(FIRST.format(words), "ms", took, CPU)
        judged, disagreements = rates(run, file, turns)
        if disagreements[OURS]:
            raise AssertionError(f"otherwise than the vectors: {disagreements}")
        for kind, took in judged.items():
            found += _rows(BODIES.format(kind), "bodies a second", took, RATE)
        every = read(file)
        for scope, words in SCOPES.items():
            sizes = bundles(file.parent, scope, every)
            weighed = {name: [size / 1000] for name, size in sizes.items()}
            found += _rows(BUNDLE.format(words), "kB with gzip", weighed, COUNT)
        found += _rows(PACKAGE, "kB", installed(), COUNT)
    return found


def _rows(what: str, unit: str, took: Turns, measure: str) -> list[Row | Growth]:
    """Ours beside each other contender."""
    program = node()("--version").strip().lstrip("v")
    return [
        Row(
            subject=SUBJECT + program,
            what=what,
            peer=versioned(name),
            goal=GOAL if measure == CPU and "ajv" in name else 1,
            unit=unit,
            ours=took[OURS],
            theirs=theirs,
            measure=measure,
        )
        for name, theirs in took.items()
        if name != OURS
    ]


if __name__ == "__main__":
    alone(__doc__, rows)
