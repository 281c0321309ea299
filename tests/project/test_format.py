"""`make format` formats whatever else is wrong, and fails for it in the end."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = """#!/bin/sh
test "$1" != -c || exit 0
echo "$2" >> "$(dirname "$0")/called"
test "$2" != "{failing}"
"""


@pytest.mark.parametrize("failing", ["ruff", "black", "neither"])
def test_black_runs_after_what_ruff_cannot_fix_and_each_failure_is_told(
    failing: str, tmp_path: Path
) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    python = programs / "python"
    python.write_text(TOOLS.format(failing=failing), "utf-8")
    python.chmod(0o755)
    # Newer than what make would install again for.
    (tmp_path / "ready").touch()
    done = subprocess.run(
        ["make", "format", f"VENV={tmp_path}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    called = (programs / "called").read_text("utf-8").split()
    assert called == ["ruff", "black"]
    assert (done.returncode == 0) is (failing == "neither"), done.stderr
