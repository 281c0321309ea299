"""Builds the site: a copy of its project, Node's packages, what Python has read, then one run of Node.js.

The copy keeps what npm installs out of the folder of outputs.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

_INSTALLED: Final = "node_modules"
_SITE_HAS: Final = ("index.html", "scripts/site.js")
"""What is in a folder that can be replaced: an older site."""


class BuildError(Exception):
    """Why there is no site, in words."""


def build_site(
    generated: Path, out: Path, project: Path, found: Mapping[str, Any]
) -> int:
    """Writes the site into a folder, all of it or nothing; returns how many files it has.

    Args:
        generated: The folder of outputs.
        out: Where the site goes; it may hold an older one.
        project: A folder for the copy of the project, which keeps Node's packages for the next time.
        found: What Python has read: name of the file -> its content.

    Raises:
        BuildError: Node.js is missing or fails, or `out` holds something else.
    """
    _check(out)
    _copy(generated / "site", project)
    _install(project)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=".site-") as folder:
        read, made = Path(folder, "found"), Path(folder, "site")
        read.mkdir()
        for name, content in found.items():
            text = json.dumps(content, ensure_ascii=False, sort_keys=True)
            (read / name).write_text(text, "utf-8")
        around = {"FOUND": read, "GENERATED": generated, "OUTPUT": made}
        places = {name: str(place.resolve()) for name, place in around.items()}
        _run(project, "npm", "run", "--silent", "build", environment=places)
        if out.exists():
            shutil.rmtree(out)
        made.rename(out)
    return sum(1 for path in out.rglob("*") if path.is_file())


def _check(out: Path) -> None:
    if not out.exists() or (out.is_dir() and not any(out.iterdir())):
        return
    if not all((out / name).is_file() for name in _SITE_HAS):
        raise BuildError(f"{out} is not a site that was built before: it stays")


def _copy(source: Path, project: Path) -> None:
    """Has the copy hold what the project holds, and Node's packages."""
    if not (source / "package.json").is_file():
        raise BuildError(f"{source} is missing: run `make generate` first")
    if project.exists():
        for old in project.iterdir():
            if old.name == _INSTALLED:
                continue
            if old.is_dir():
                shutil.rmtree(old)
            else:
                old.unlink()
    ignored = shutil.ignore_patterns(_INSTALLED, "_site")
    shutil.copytree(source, project, dirs_exist_ok=True, ignore=ignored)


def _install(project: Path) -> None:
    """Has npm install what the lock file names, unless it has done so."""
    lock = (project / "package-lock.json").read_bytes()
    known = project / _INSTALLED / ".installed-by"
    if known.is_file() and known.read_bytes() == lock:
        return
    _run(project, "npm", "ci", "--no-progress")
    known.write_bytes(lock)


def _run(
    project: Path, *command: str, environment: Mapping[str, str] | None = None
) -> None:
    program = shutil.which(command[0])
    if program is None:
        raise BuildError(
            f"there is no `{command[0]}` on this machine: the site needs Node.js 20.19 or later (make system)"
        )
    done = subprocess.run(  # noqa: S603  # npm, with words of our own
        [program, *command[1:]],
        cwd=project,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        said = (done.stdout + done.stderr).strip()
        raise BuildError(f"`{' '.join(command)}` failed:\n{said}")
