"""Tells what has gone from the public surface since a release, and whether a change fragment says so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import yaml

from tests.project.environments import ROOT

HERE = Path(__file__).parent
NOW = HERE / "surface.txt"
"""What there is, as `make surface` has written it."""
RELEASED = HERE / "released.txt"
"""What there was in the last release."""
FRAGMENTS = ROOT / "specs" / "changes"


def lines(path: Path) -> list[str]:
    """Those of a file."""
    return path.read_text("utf-8").splitlines()


def narrowed(before: Iterable[str], after: Sequence[str]) -> list[str]:
    """The lines that break a program which kept to `before`: what has gone, and parameters that must be given now."""
    old, new = set(before), set(after)
    gone = old - new
    callables = {_name(line) for line in old if " -> " in line}
    required = {
        line
        for line in new - old
        if "(" in line and " = " not in line and "variadic" not in line
        if line.startswith("def ") and _name(line) in callables
    }
    return sorted(gone | required)


def _name(line: str) -> str:
    """What a line is about, without parameters: `def a.b(c: int)` is about `a.b`."""
    return re.split(r"[(:]| -> ", line.partition(" ")[2] or line)[0]


def told(folder: Path = FRAGMENTS) -> list[str]:
    """The texts of all fragments about the client that tell of a breaking change."""
    found = []
    for path in sorted(folder.glob("*.yaml")):
        raw = yaml.safe_load(path.read_text("utf-8"))
        if "client" in raw.get("packages", ()) and raw.get("severity") == "breaking":
            found.append(str(raw["text"]))
    return found


def unexplained(missing: Iterable[str], texts: Sequence[str]) -> list[str]:
    """The lines whose name, or that of something above, no text has between backquotes."""
    names = {name for text in texts for name in re.findall(r"`([^`]+)`", text)}
    return [
        line
        for line in missing
        if not any(
            name in (line, _name(line)) or _name(line).startswith(f"{name}.")
            for name in names
        )
    ]


def advice(missing: Sequence[str]) -> str:
    """What to write, as nothing tells users of these lines."""
    name = _name(missing[0])
    return "\n".join(
        [
            "this breaks programs that were right with the last release, and nothing tells their authors:",
            *(f"  {line}" for line in missing),
            "if it has to be, write specs/changes/<what it is>.yaml:",
            "  packages: [client]",
            "  severity: breaking",
            f'  text: "`{name}` ..., with what to use instead"',
        ]
    )
