"""What cannot be had is skipped, and the reason is shown."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .generated import ROOT
from .tools import HERE, MissingError, install


def test_without_node_everything_that_needs_it_is_skipped_with_the_reason(
    tmp_path: Path,
) -> None:
    names = (
        *("test_ajv.py", "test_typescript.py", "test_go.py"),
        *("test_npm_package.py", "test_prism.py", "test_pyright.py"),
        "openapi/test_lints.py",
    )
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-m",
            "interop",
            "-rs",
            *(HERE / one for one in names),
        ],
        cwd=ROOT,
        env={**os.environ, "PATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    for name in names:
        assert f"{name}:" in done.stdout
    said = "left out: there is no `node` on this machine; to have it: apt-get install nodejs (all at once: make system)"
    assert said in done.stdout
    assert "passed" not in done.stdout


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("npm error code ECONNREFUSED\nnpm error syscall connect", "code ECONNREFUSED"),
        (
            "WARNING: Retrying\nERROR: No matching distribution",
            "No matching distribution",
        ),
        ("Killed\n", "Killed"),
    ],
)
def test_an_installer_that_fails_says_why(written: str, reason: str) -> None:
    program = f"import sys; sys.exit({written!r})"
    with pytest.raises(MissingError) as caught:
        install("npm ci", sys.executable, "-c", program)
    why = f"left out: `npm ci` failed: {reason}; to have it: npm ci"
    assert str(caught.value) == why


@pytest.mark.parametrize("folder", [HERE, HERE / "openapi"], ids=lambda one: one.name)
def test_the_lock_file_names_no_registry(folder: Path) -> None:
    lock = (folder / "package-lock.json").read_text("utf-8")
    assert '"integrity"' in lock
    assert '"resolved"' not in lock
