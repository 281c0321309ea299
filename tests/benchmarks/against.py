"""What a change costs: import, generation and validation beside another revision, in pairs that take turns.

python tests/benchmarks/against.py [REVISION] [--pairs N] [--only WORD]

Each revision runs its own code on its own specs, with the packages that are installed here. It prints the ratios of CPU
time (this tree over the other one), pair by pair: the median, and between which the middle half lies.
"""

from __future__ import annotations

import argparse
import io
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BEFORE = "4f32434"
"""The last commit before the rooms were moved."""

VALIDATION = """
from videotasks import ViduQ2ProFastReferenceToVideoRequest as Request
body = {
    "prompt": "the cat @1 walks through the rain", "duration": 5, "seed": 7, "aspect_ratio": "16:9",
    "resolution": "720p", "movement_amplitude": "auto",
    "subjects": [{"name": "1", "images": ["https://example.com/cat.png"] * 3}],
}
for _ in range(20_000):
    Request.problems_of(body)
"""
STATEMENTS = {
    "import videotasks": "import videotasks",
    "import a request class": "from videotasks import ViduQ1ReferenceToVideoRequest",
    "make a Client": "from videotasks import Client; Client('novita', api_key='k')",
    "validate 20,000 bodies": VALIDATION,
}
COMMANDS = {
    "lint": ("lint",),
    "generate, cold": ("generate", "--no-black", "--out", "{out}"),
    "generate, cold, with black": ("generate", "--out", "{out}"),
    "generate, unchanged": ("generate", "--no-black", "--out", "{kept}"),
}


@dataclass(frozen=True)
class Tree:
    """One revision, unpacked."""

    root: Path
    work: Path

    def command(self, name: str) -> list[str]:
        """What a case runs."""
        if name in STATEMENTS:
            return [sys.executable, "-c", STATEMENTS[name]]
        places = {"out": self.work / "out", "kept": self.work / "kept"}
        words = [word.format(**places) for word in COMMANDS[name]]
        return [sys.executable, "-m", "generator", *words]

    def seconds(self, name: str) -> float:
        """CPU time of one run, all its processes counted."""
        shutil.rmtree(self.work / "out", ignore_errors=True)
        path = os.pathsep.join(map(str, (self.root, self.root / "generated/python")))
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(
            self.command(name),
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0"},
            capture_output=True,
            text=True,
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode:
            raise SystemExit(f"{name} in {self.root}: {done.stdout}{done.stderr}")
        return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def unpacked(revision: str, folder: Path) -> Path:
    """The files of a revision."""
    command = ["git", "archive", "--format=tar", revision]
    packed = subprocess.run(command, cwd=ROOT, capture_output=True)
    if packed.returncode:
        raise SystemExit(
            f"{revision} is not in the history here (a shallow clone?): {packed.stderr.decode().strip()}"
        )
    with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as archive:
        archive.extractall(folder, filter="data")
    return folder


def ratios(here: Tree, there: Tree, name: str, pairs: int) -> list[float]:
    """This tree over the other one, pair by pair, after a pair that does not count."""
    runs: Sequence[Callable[[str], float]] = (here.seconds, there.seconds)
    found = []
    for number in range(pairs + 1):
        # Who begins alternates, so that neither always runs on a warmer machine.
        first, second = runs if number % 2 else reversed(runs)
        one, other = first(name), second(name)
        if number:
            found.append(one / other if number % 2 else other / one)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "revision",
        metavar="REVISION",
        nargs="?",
        default=BEFORE,
        help="(default: the state before the rooms)",
    )
    parser.add_argument("--pairs", type=int, default=15, help="(default: 15)")
    parser.add_argument("--only", default="", help="cases with this word in their name")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for place in ("there", "work/here", "work/there"):
            (folder / place).mkdir(parents=True)
        here = Tree(ROOT, folder / "work/here")
        there = Tree(
            unpacked(options.revision, folder / "there"), folder / "work/there"
        )
        print(f"CPU time, this tree over {options.revision}, {options.pairs} pairs")
        for case in (*STATEMENTS, *COMMANDS):
            if options.only in case:
                found = sorted(ratios(here, there, case, options.pairs))
                low, high = found[len(found) // 4], found[-1 - len(found) // 4]
                middle = statistics.median(found)
                print(
                    f"{case:28} {middle:6.3f}   ({low:.3f} to {high:.3f})", flush=True
                )


if __name__ == "__main__":
    main()
