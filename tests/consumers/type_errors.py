"""What tsc, the compiler of TypeScript, has against programs, line by line."""

from __future__ import annotations

import re
from pathlib import Path

from .tools import HERE, Tool

TSC = HERE / "node_modules" / ".bin" / "tsc"
REQUESTS = sorted((HERE / "requests").glob("*.ts"))
"""Right and wrong requests for types of whoever makes them; they import from `types` beside them."""
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


def wanted(*programs: Path) -> dict[str, dict[int, set[str]]]:
    """File -> line -> codes that stand behind it, of programs that are wrong on purpose."""
    found = {
        program.name: {
            number: set(line.rsplit("// ", 1)[1].split(", "))
            for number, line in enumerate(program.read_text("utf-8").splitlines(), 1)
            if re.search(r"// \d+$", line)
        }
        for program in programs
    }
    return {name: lines for name, lines in found.items() if lines}
