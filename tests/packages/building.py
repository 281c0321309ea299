"""Builds each package from its sources by the tools of its kind: the same commit gives the same bytes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tests.project.environments import normal, project

from .sources import ROOT, lay_out

Kind = Literal["python", "npm"]


@dataclass(frozen=True)
class Package:
    """One that is published under a name of its own."""

    name: str
    kind: Kind
    folder: Path
    parts: Sequence[str] = (".",)
    """What of the folder is laid out to be packed."""

    @property
    def version(self) -> str:
        """As its project file has it."""
        if self.kind == "npm":
            text = (self.folder / "package.json").read_text("utf-8")
            return str(json.loads(text)["version"])
        return str(project(self.folder)["version"])

    @property
    def archives(self) -> tuple[str, ...]:
        """The names of its files."""
        if self.kind == "npm":
            return (f"{self.name}-{self.version}.tgz",)
        stem = f"{normal(self.name).replace('-', '_')}-{self.version}"
        return (f"{stem}-py3-none-any.whl", f"{stem}.tar.gz")


CLIENT = Package("videotasks", "python", ROOT / "generated/python")
_OF_GENERATOR = ("generator", "specs/language", "pyproject.toml", "LICENSE")
GENERATOR = Package("videotasks-generator", "python", ROOT, _OF_GENERATOR)
SCHEMAS = Package("videotasks-schemas", "npm", ROOT / "generated/json-schema")
VALIDATORS = Package(
    "videotasks-validators", "npm", ROOT / "generated/json-schema/validate"
)
PACKAGES = (CLIENT, GENERATOR, SCHEMAS, VALIDATORS)


def build(package: Package, sources: Path, out: Path, time: int) -> list[Path]:
    """Lays a package out in an empty folder and packs it into `out`; a wheel is built from the sdist."""
    lay_out(package.folder, sources, time, package.parts)
    if package.kind == "npm":
        _run(["npm", "pack", "--silent", "--pack-destination", str(out)], sources, time)
    else:
        build = [sys.executable, "-m", "build", "--no-isolation"]
        _run([*build, "--outdir", str(out), "."], sources, time)
    made = [out / name for name in package.archives]
    missing = [path.name for path in made if not path.is_file()]
    if missing:
        raise SystemExit(f"{package.name}: {', '.join(missing)} not built")
    return made


def _run(words: Sequence[str], folder: Path, time: int) -> None:
    around = {**os.environ, "SOURCE_DATE_EPOCH": str(time)}
    around.pop("MAKEFLAGS", None)
    done = subprocess.run(
        words, cwd=folder, env=around, capture_output=True, text=True, encoding="utf-8"
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(words)}\n{done.stdout}{done.stderr}")
