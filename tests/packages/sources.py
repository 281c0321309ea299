"""Lays a package's sources out as a commit has them: what git knows, with fixed modes and times, and nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def moment(root: Path = ROOT) -> int:
    """When the commit was made that is checked out, in seconds since 1970: everything in a package has this time."""
    return int(_git(root, "show", "--no-patch", "--format=%ct", "HEAD"))


def is_edited(root: Path = ROOT) -> bool:
    """Whether the folder holds something else than the commit that is checked out."""
    return bool(_git(root, "status", "--porcelain"))


def files(folder: Path, parts: Sequence[str] = (".",)) -> list[str]:
    """What git knows, or would add, of parts of a folder: paths from there, sorted."""
    listing = ("ls-files", "--cached", "--others", "--exclude-standard", "-z", "--")
    found = {name for name in _git(folder, *listing, *parts).split("\0") if name}
    return sorted(name for name in found if (folder / name).is_file())


def lay_out(
    folder: Path, target: Path, time: int, parts: Sequence[str] = (".",)
) -> Path:
    """Copies these files: umask, editors and leftovers of older builds make no difference."""
    for name in files(folder, parts):
        goes = target / name
        goes.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / name, goes)
    for path in (target, *target.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
        os.utime(path, (time, time))
    return target


def _git(folder: Path, *words: str) -> str:
    done = subprocess.run(
        ["git", *words], cwd=folder, capture_output=True, text=True, encoding="utf-8"
    )
    if done.returncode:
        raise SystemExit(f"git {words[0]} has failed in {folder}: {done.stderr}")
    return done.stdout
