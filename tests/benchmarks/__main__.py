"""Measures all that this project claims about its costs, beside its peers, and writes the table and the picture.

python -m tests.benchmarks [MODULE ...] [--turns N] [--try | --draw]

Without a module all are measured. What a machine lacks for one is said, and what was measured of it before is left.
"""

from __future__ import annotations

import argparse
import importlib
import re
import sys
import time
from pathlib import Path

from generator.emit.schema_package.measured import MEASURED
from tests.consumers.tools import MissingError

from . import npm_readme, report
from .report import RESULTS, Figures, Setting
from .row import counted, line

HERE = Path(__file__).parent
_HAS_ROWS = re.compile(r"^def rows\(", re.MULTILINE)


def modules() -> list[str]:
    """Those that have rows."""
    texts = {path.stem: path.read_text("utf-8") for path in sorted(HERE.glob("*.py"))}
    return [name for name, text in texts.items() if _HAS_ROWS.search(text)]


def main() -> int:
    every = modules()
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("modules", metavar="MODULE", nargs="*", help=", ".join(every))
    parser.add_argument(
        "--turns", type=counted, help="of each row (default: as each module has it)"
    )
    way = parser.add_mutually_exclusive_group()
    way.add_argument(
        "--try",
        action="store_true",
        dest="tries",
        help="one turn with the smallest sizes; nothing is written",
    )
    way.add_argument(
        "--draw",
        action="store_true",
        help="measure nothing, write page and picture from the kept figures",
    )
    options = parser.parse_args()
    if unknown := set(options.modules) - set(every):
        parser.error(f"no module with rows: {', '.join(sorted(unknown))}")
    figures, lacking = report.load(), 0
    turns = 1 if options.tries else options.turns
    for module in () if options.draw else options.modules or every:
        found = measured(module, turns)
        if found is None:
            lacking += 1
        else:
            figures[module] = found
    if options.tries:
        return 0
    RESULTS.mkdir(exist_ok=True)
    ordered = {module: figures[module] for module in every if module in figures}
    for name, text in report.texts(ordered).items():
        (RESULTS / name).write_text(text, "utf-8")
    if "javascript" in ordered:
        MEASURED.write_text(npm_readme.text(ordered["javascript"].rows), "utf-8")
        print("# `make generate` puts what javascript measured into the README")
    return 1 if lacking else 0


def measured(module: str, turns: int | None) -> Figures | None:
    """What a module measures now, said as it goes; None where the machine lacks what it needs."""
    print(f"# {module}", flush=True)
    start = time.perf_counter()
    rows = importlib.import_module(f"{__package__}.{module}").rows
    try:
        found = list(rows() if turns is None else rows(turns))
    except MissingError as missing:
        print(f"# {module} is left out: {missing}", flush=True)
        return None
    for row in found:
        print(line(row))
    print(f"# {module} took {time.perf_counter() - start:,.0f} s", flush=True)
    return Figures(Setting.here(), found)


if __name__ == "__main__":
    sys.exit(main())
