"""What `generate` costs: cold, unchanged, after an edit of one spec; and how many lines an endpoint takes.

python -m tests.benchmarks.generation [--runs N]
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from .whole_process import Case, measure, table

ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--runs", type=int, default=7, help="counted runs of each command (default: 7)"
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        specs, out, cold = (
            Path(folder, "specs"),
            Path(folder, "out"),
            Path(folder, "cold"),
        )
        shutil.copytree(ROOT / "specs", specs)
        edited = next(specs.glob("endpoints/*/*.yaml"))
        text = edited.read_text("utf-8")
        count = 0

        def edit() -> None:
            nonlocal count
            count += 1
            edited.write_text(
                text.replace("summary: ", f"summary: {count} ", 1), "utf-8"
            )

        def command(target: Path, *more: str) -> list[str]:
            return [
                sys.executable,
                "-m",
                "generator",
                "generate",
                "--specs",
                str(specs),
                "--out",
                str(target),
                *more,
            ]

        cases = [
            Case("python -c pass", [sys.executable, "-c", "pass"]),
            Case(
                "cold", command(cold), lambda: shutil.rmtree(cold, ignore_errors=True)
            ),
            Case(
                "cold, --no-black",
                command(cold, "--no-black"),
                lambda: shutil.rmtree(cold, ignore_errors=True),
            ),
            Case("one spec edited", command(out), edit),
            Case("unchanged", command(out)),
        ]
        print(table(measure(cases, options.runs), "python -c pass"))
    print()
    package = ROOT / "generated/python/videotasks/endpoints"
    for module in sorted(package.glob("*/*.py")):
        lines = len(module.read_text("utf-8").splitlines())
        what = "methods of" if module.stem == "__init__" else "module of"
        name = (
            module.parent.name
            if module.stem == "__init__"
            else f"{module.parent.name}.{module.stem}"
        )
        print(f"{lines:5} lines: {what} {name}")


if __name__ == "__main__":
    main()
