"""Compares generated/ at two revisions: `python -m tests.project.trees OLD [NEW]`, NEW being the working tree.

Where the generator is rebuilt, its output must stay what it was. What says where a file comes from may change (the
manifest, the lines `Copied from`); all else is printed as a diff, and is what a commit has to explain. With `--imports`
import lines and the names of the client's modules in them may change too: files are then paired by their content.
"""

from __future__ import annotations

import argparse
import difflib
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ORIGIN = re.compile(rb"(?m)^(?:# |<!-- )(?:Copied|Derived) from .*\n")
IMPORT = re.compile(
    rb"(?m)^ *from [\w.]+ import (?:\([^)]*\)|.*)\n|^ *import [\w.]+.*\n"
)
MODULE = re.compile(rb"\bvideotasks(?:\.\w+)*\._\w+(?:\.\w+)*")
Tree = Mapping[str, bytes]


def at(revision: str | None) -> Tree:
    """The files below generated/ of a revision, or of the working tree."""
    if revision is None:
        folder = ROOT / "generated"
        paths = (path for path in folder.rglob("*") if path.is_file())
        return {
            path.relative_to(ROOT).as_posix(): path.read_bytes()
            for path in sorted(paths)
            if "__pycache__" not in path.parts
        }
    names = git("ls-tree", "-r", "--name-only", "-z", revision, "generated")
    return {
        name: git("show", f"{revision}:{name}")
        for name in names.decode().split("\0")
        if name
    }


def git(*words: str) -> bytes:
    """What git prints."""
    done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, check=True)
    return done.stdout


def plain(content: bytes, imports: bool) -> bytes:
    """A content without what may change."""
    content = ORIGIN.sub(b"", content)
    if imports:
        content = IMPORT.sub(b"", content)
        content = MODULE.sub(b"videotasks._", content)
        content = re.sub(rb"\n\n+", b"\n", content)
    return content


def compared(old: Tree, new: Tree, imports: bool) -> list[str]:
    """The lines of a report; none if nothing but what may change has changed."""
    left = {name: plain(content, imports) for name, content in old.items()}
    right = {name: plain(content, imports) for name, content in new.items()}
    for tree in (left, right):
        tree.pop("generated/manifest.json", None)
    gone, come = sorted(left.keys() - right), sorted(right.keys() - left)
    if imports:
        # A module that has moved has its content elsewhere.
        for name in list(gone):
            home = next((one for one in come if right[one] == left[name]), None)
            if home is not None:
                gone.remove(name)
                come.remove(home)
    report = [f"gone: {name}" for name in gone] + [f"new: {name}" for name in come]
    for name in sorted(left.keys() & right):
        if left[name] != right[name]:
            report += difflib.unified_diff(
                left[name].decode("utf-8", "replace").splitlines(),
                right[name].decode("utf-8", "replace").splitlines(),
                f"a/{name}",
                f"b/{name}",
                lineterm="",
                n=1,
            )
    return report


def main(arguments: list[str]) -> int:
    """Prints the report; 1 if there is one."""
    parser = argparse.ArgumentParser(prog="python -m tests.project.trees")
    parser.add_argument("old", metavar="OLD")
    parser.add_argument("new", metavar="NEW", nargs="?")
    parser.add_argument("--imports", action="store_true")
    options = parser.parse_args(arguments)
    report = compared(at(options.old), at(options.new), options.imports)
    print(*report or ["the same"], sep="\n")
    return bool(report)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
