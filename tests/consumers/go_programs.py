"""Builds programs in Go with the package of the bodies: the committed one, or one that is made for a test."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from generator.emit.go.output import OUTPUT
from generator.emit.parts import of_set
from generator.emit.vectors.output import OUTPUT as VECTORS
from generator.language.load import load

from .generated import ROOT
from .tools import HERE, Tool

PACKAGE = ROOT / "generated" / "go"
PROGRAMS = HERE / "go_package"


def made(specs: Path, home: Path) -> Path:
    """The package of a spec folder; its vectors lie beside it."""
    for output in of_set([OUTPUT, VECTORS], load(specs)):
        path = home / output.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(output.content)
    return home / "go"


def copied(home: Path) -> Path:
    """A copy of the committed package, to which programs can be added."""
    return Path(shutil.copytree(PACKAGE, home / "go"))


def program(go: Tool, package: Path, source: str) -> Tool:
    """A program within the module of a package."""
    home = package / "program"
    home.mkdir()
    (home / "main.go").write_text(source, "utf-8")
    go("build", "-o", home / "program", "./program", cwd=package)
    return Tool((str(home / "program"),))


def judge(go: Tool, package: Path) -> Tool:
    """The program that says what the package has against texts."""
    return program(go, package, (PROGRAMS / "main.go").read_text("utf-8"))


def said_of(judge: Tool, texts: Iterable[tuple[str, str]]) -> list[Any]:
    """What is said of each text, by the name of its body: an error, or pointer, rule, nearest, message, source each."""
    lines = [json.dumps({"name": name, "text": text}) for name, text in texts]
    return [*map(json.loads, judge(stdin="\n".join(lines)).splitlines())]


def findings(go: Tool, package: Path) -> list[str]:
    """What gofmt and vet have against the files of a package."""
    gofmt = Tool((str(Path(go.command[0]).with_name("gofmt")),), go.environment)
    listed = gofmt("-l", ".", cwd=package).splitlines()
    vetted = go.run("vet", ".", cwd=package)
    assert bool(vetted.returncode) == bool(vetted.stderr), vetted.stderr
    return [*listed, *vetted.stderr.splitlines()]
