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
    ("environment", "folder"),
    [
        ({"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati"}, "."),
        (
            {
                "PYTHONHASHSEED": "random",
                "LC_ALL": "C",
                "PYTHONUTF8": "0",
                "TZ": "America/Lima",
            },
            "a folder/größer/endpoints",
        ),
    ],
    ids=[
        "another hash seed and time zone, above the specs",
        "any hash seed and another locale, below the specs",
    ],
)
def test_neither_environment_nor_folders_matter(
    environment: dict[str, str],
    folder: str,
    accepted_specs: Path,
    reference: dict[str, bytes],
    tmp_path: Path,
) -> None:
    """Each run has its own environment and its own working directory; the specs lie elsewhere than before."""
    moved = tmp_path / "a folder" / "größer"
    shutil.copytree(accepted_specs, moved)
    found = generated(moved, tmp_path / "out", tmp_path / folder, **environment)
    assert found == reference
