"""A run ends with a line for each proof that it left out, and fails for one that a command could have, if told to."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.proofs import SYSTEM

ROOT = Path(__file__).resolve().parents[2]
CHECKSUMS = "tests/contract/schemas/test_folder.py"
LINE = (
    "left out: there is no `sha256sum` on this machine; to have it: "
    "apt-get install coreutils (all at once: make system) (1 test)"
)


def run(path: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Runs tests on a machine whose programs lie in a folder."""
    command = [sys.executable, "-m", "pytest", "-q", CHECKSUMS, *options]
    return subprocess.run(
        command, cwd=ROOT, env={"PATH": str(path)}, capture_output=True, text=True
    )


def test_what_a_machine_leaves_out_is_told_with_the_command_that_has_it(
    tmp_path: Path,
) -> None:
    done = run(tmp_path)
    assert done.returncode == 0
    assert done.stdout.splitlines()[-2:] == [
        LINE,
        "3 passed, 1 skipped in " + done.stdout.split()[-1],
    ]


def test_it_fails_a_run_that_must_have_every_proof(tmp_path: Path) -> None:
    for parallel in ((), ("-n", "2")):
        done = run(tmp_path, "--every-proof", *parallel)
        assert done.returncode == 1
        assert LINE in done.stdout.splitlines()


def test_what_is_missing_is_installed_by_root_or_said(tmp_path: Path) -> None:
    """With no program but the shell's own the installer is not there either, and says what it would do."""
    for name in ("sh", "dirname", "id"):
        (tmp_path / name).symlink_to(f"/usr/bin/{name}")
    done = subprocess.run(
        [ROOT / ".ci" / "system"],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    lines = SYSTEM.read_text("utf-8").splitlines()
    needed = [line.split() for line in lines if not line.startswith("#")]
    # A library is looked for at its own place, not in the PATH.
    packages = [package for name, package in needed if not Path(name).is_absolute()]
    packages += [
        package
        for name, package in needed
        if Path(name).is_absolute() and not Path(name).exists()
    ]
    assert done.stderr == (
        "as root, on Debian or Ubuntu: apt-get update && apt-get install "
        f"{' '.join(packages)}\n"
    )
