"""What tsc, the compiler of TypeScript, has against programs, line by line."""

from __future__ import annotations

import re
from pathlib import Path

from .tools import HERE, Tool

TSC = HERE / "node_modules" / ".bin" / "tsc"
STRICT = (
    *("--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"),
    *("--noEmit", "--skipLibCheck", "false", "--pretty", "false"),
    *("--target", "es2022", "--module", "nodenext"),
)


def errors(
    node: Tool, *programs: Path, options: tuple[str, ...] = STRICT
) -> dict[str, dict[int, set[str]]]:
    """File -> line -> codes of the errors on it."""
    done = node.run(TSC, *options, *programs)
    found: dict[str, dict[int, set[str]]] = {}
    for name, line, code in re.findall(
        r"([^/\s]+)\((\d+),\d+\): error TS(\d+): ", done.stdout
    ):
        found.setdefault(name, {}).setdefault(int(line), set()).add(code)
    assert bool(found) == bool(done.returncode), done.stdout + done.stderr
    return found


def wanted(program: Path) -> dict[int, set[str]]:
    """Line -> codes that stand behind it in a program that is wrong on purpose."""
    return {
        number: set(line.rsplit("// ", 1)[1].split(", "))
        for number, line in enumerate(program.read_text("utf-8").splitlines(), 1)
        if re.search(r"// \d+$", line)
    }
