"""What a change costs: import, generation and validation beside another revision, in pairs that take turns.

python -m tests.benchmarks.against [REVISION] [--turns N] [--only WORD]

Each revision runs its own code on its own specs, with the packages that are installed here. It prints the ratios of CPU
time, this tree's over the other one's.
"""

from __future__ import annotations

import argparse
import io
import os
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.consumers.tools import MissingError
from tests.project.environments import ROOT

from .row import counted, line
from .whole_process import Case, compared, measure, set_aside

BEFORE = "4f32434"
"""What is called today's build wherever figures are compared: the state before work on speed began."""

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
    "generate, unchanged": ("generate", "--no-black", "--out", "{kept}"),
}


@dataclass(frozen=True)
class Tree:
    """One revision, unpacked."""

    name: str
    root: Path
    work: Path

    def case(self, what: str) -> Case:
        """What is run of this revision."""
        places = {"out": self.work / "out", "kept": self.work / "kept"}
        words = ["-c", STATEMENTS[what]] if what in STATEMENTS else ["-m", "generator"]
        words += [word.format(**places) for word in COMMANDS.get(what, ())]
        path = os.pathsep.join(map(str, (self.root, self.root / "generated/python")))
        return Case(
            self.name,
            [sys.executable, *words],
            prepare=partial(set_aside, places["out"]),
            environment={**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0"},
            folder=self.root,
        )


def unpacked(revision: str, folder: Path) -> Path:
    """The files of a revision."""
    command = ["git", "archive", "--format=tar", revision]
    packed = subprocess.run(command, cwd=ROOT, capture_output=True)
    if packed.returncode:
        said = packed.stderr.decode().strip()
        raise MissingError(
            f"{revision} is not in the history here (a shallow clone?): {said}"
        )
    with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as archive:
        archive.extractall(folder, filter="data")
    return folder


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "revision",
        metavar="REVISION",
        nargs="?",
        default=BEFORE,
        help=f"(default: {BEFORE}, before work on speed began)",
    )
    parser.add_argument("--turns", type=counted, default=15, help="(default: 15)")
    parser.add_argument("--only", default="", help="cases with this word in their name")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for place in ("there", "work/here", "work/there"):
            (folder / place).mkdir(parents=True)
        here = Tree("here", ROOT, folder / "work/here")
        root = unpacked(options.revision, folder / "there")
        there = Tree("there", root, folder / "work/there")
        for what in (*STATEMENTS, *COMMANDS):
            if options.only in what:
                found = measure([here.case(what), there.case(what)], options.turns)
                row = compared(
                    found,
                    "here",
                    "there",
                    subject="itself",
                    what=what,
                    peer=options.revision,
                    goal=1,
                )
                print(line(row), flush=True)


if __name__ == "__main__":
    main()
