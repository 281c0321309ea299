"""What a program is frozen with finds all of the client, and of its extras, by imports that stand in the code."""

from __future__ import annotations

import modulefinder
import pkgutil
import re
import sys
from pathlib import Path

import pytest

import videotasks

if sys.version_info >= (3, 11):
    import tomllib
else:  # pragma: no cover
    tomllib = pytest.importorskip("tomli", reason="left out: nothing here reads TOML")

PROJECT = Path(next(iter(videotasks.__path__))).parent
IMPORTED = {"backports.zstd": "backports", "pillow": "PIL"}
"""Where a package is imported by another name than its own."""


def needed() -> set[str]:
    """What extras and requirements are imported by."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    wanted = [*project["dependencies"], *(one for extra in extras for one in extra)]
    names = (re.match(r"[\w.-]+", one) for one in wanted)
    return {IMPORTED.get(name[0], name[0]) for name in names if name}


def found(program: str, folder: Path) -> modulefinder.ModuleFinder:
    script = folder / "program.py"
    script.write_text(program)
    # Of everything else it is enough that it is asked for: what it imports in turn is its own.
    finder = modulefinder.ModuleFinder(path=[str(PROJECT)])
    finder.run_script(str(script))
    return finder


def test_a_frozen_program_has_all_of_the_client_and_its_extras(tmp_path: Path) -> None:
    parts = ("batch", "catalog", "cli", "mock", "webhooks")
    program = "".join(f"import videotasks.{part}\n" for part in parts)
    finder = found(program, tmp_path)
    assert needed() <= {name.partition(".")[0] for name in finder.badmodules}
    ours = {
        one.name for one in pkgutil.walk_packages(videotasks.__path__, "videotasks.")
    }
    # A plugin of pytest, names that modules had before, a list for tests, and what `python -m` runs.
    apart = re.compile(r"\.(testing|_former|private_names|__main__)$")
    missing = {name for name in ours - set(finder.modules) if not apart.search(name)}
    assert missing == set()
