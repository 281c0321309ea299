"""Spec folders made of the fragments in tests/fragments/."""

from __future__ import annotations

import filecmp
import os
import shutil
import subprocess
import sys
from hashlib import blake2b
from pathlib import Path

from generator.write.approved import Approved
from generator.write.formatting import black_version, prove

ROOT = Path(__file__).resolve().parents[1]
FRAGMENTS = ROOT / "tests" / "fragments"
APPROVED = ROOT / "build" / "approved"
"""What black has left alone of what was made of each set of specs: as for `generate --check`, by digests."""


def build(fragment: Path, folder: Path) -> Path:
    """A spec folder of the shared api and types and one fragment.

    A fragment that is a file is the endpoint `fragment.<its name>`. One that is a folder is laid over the shared files;
    its `case.txt` may take files away (`remove: path`) and add links to nowhere (`link: path`).
    """
    (folder / "types").mkdir(parents=True)
    shutil.copy(FRAGMENTS / "api.yaml", folder / "api.yaml")
    shutil.copy(FRAGMENTS / "types.yaml", folder / "types" / "shared.yaml")
    if fragment.is_file():
        (folder / "endpoints" / "fragment").mkdir(parents=True)
        shutil.copy(fragment, folder / "endpoints" / "fragment" / fragment.name)
        return folder
    ignored = shutil.ignore_patterns("case.txt")
    shutil.copytree(fragment, folder, dirs_exist_ok=True, ignore=ignored)
    for line in _lines(fragment / "case.txt"):
        word, _, path = line.partition(": ")
        if word == "remove":
            (folder / path).unlink()
        elif word == "link":
            (folder / path).symlink_to("nowhere")
    return folder


def expectations(fragment: Path) -> list[str]:
    """What must be said of a fragment: `line:column: message` of the file itself, or with the file in front."""
    if fragment.is_file():
        name = f"endpoints/fragment/{fragment.name}"
        return [f"{name}:{one}" for one in _expected(fragment)]
    found = _expected(fragment / "case.txt")
    for path in sorted(fragment.rglob("*.y*ml")):
        name = path.relative_to(fragment).as_posix()
        found += [f"{name}:{one}" for one in _expected(path)]
    return found


def _expected(path: Path) -> list[str]:
    mark = "# expect: "
    return [line.removeprefix(mark) for line in _lines(path) if line.startswith(mark)]


def _lines(path: Path) -> list[str]:
    if not path.is_file():
        return []
    # Some fragments are no UTF-8; what is expected of them is.
    return path.read_bytes().decode("utf-8", "replace").splitlines()


def generate(specs: Path, out: Path) -> Path:
    """Generates a set of specs, and has black prove what was made.

    What is as it is in `generated/` needs no second proof: `make check`, which a test runs, proves all that is there.
    Nor does a text of which black has said so before: a fresh checkout, as CI's, knows of none.
    """
    command = [sys.executable, "-m", "generator", "generate"]
    done = subprocess.run(
        [*command, "--specs", str(specs), "--out", str(out)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    files = {
        path.as_posix(): path.read_bytes()
        for path in out.rglob("*.py")
        if not _is_as_committed(path, path.relative_to(out))
    }
    version = black_version()
    assert version
    approved = Approved(APPROVED / _digest(specs), version)
    assert prove(approved.unknown(files)) == {}
    approved.remember(files, ())
    return out


def _digest(folder: Path) -> str:
    """The digest of what is in a folder."""
    found = blake2b(digest_size=8)
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            name = path.relative_to(folder).as_posix()
            found.update(f"{name} {len(content)}\0".encode() + content)
    return found.hexdigest()


def _is_as_committed(path: Path, name: Path) -> bool:
    committed = ROOT / "generated" / name
    return committed.is_file() and filecmp.cmp(path, committed, shallow=False)


def run_beside(package: Path, *arguments: str | Path, stdin: str = "") -> str:
    """Runs Python with a generated package in front of the installed one; warnings are errors."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(package), str(ROOT)]),
        "PYTHONWARNINGS": "error",
    }
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=package,
        env=environment,
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
