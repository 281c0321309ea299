"""The same specs give the same bytes, whatever the process, the machine and the folder are like."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.write.unchanged import CACHE

ROOT = Path(__file__).resolve().parents[2]


def generated(
    specs: Path, out: Path, cwd: Path, **environment: str
) -> dict[str, bytes]:
    """Every output; without the proof by black, which says nothing of the bytes."""
    command = [sys.executable, "-m", "generator", "generate", "--no-black"]
    done = subprocess.run(
        [*command, "--specs", os.path.relpath(specs, cwd), "--out", str(out)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and CACHE not in path.parts
    }


@pytest.fixture(scope="module")
def reference(
    accepted_specs: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, bytes]:
    """What everything else is compared with."""
    out = tmp_path_factory.mktemp("reference")
    return generated(accepted_specs, out, ROOT, PYTHONHASHSEED="0")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati"},
        {"PYTHONHASHSEED": "2", "LC_ALL": "C", "PYTHONUTF8": "0", "TZ": "America/Lima"},
    ],
    ids=["another hash seed and time zone", "another locale"],
)
def test_environment_does_not_matter(
    environment: dict[str, str],
    accepted_specs: Path,
    reference: dict[str, bytes],
    tmp_path: Path,
) -> None:
    assert generated(accepted_specs, tmp_path / "out", ROOT, **environment) == reference


def test_working_directory_and_place_of_the_specs_do_not_matter(
    accepted_specs: Path, reference: dict[str, bytes], tmp_path: Path
) -> None:
    moved = tmp_path / "a folder" / "größer"
    shutil.copytree(accepted_specs, moved)
    assert generated(moved, tmp_path / "one", tmp_path) == reference
    assert generated(moved, tmp_path / "two", moved) == reference
    assert generated(moved, tmp_path / "three", moved / "endpoints") == reference
