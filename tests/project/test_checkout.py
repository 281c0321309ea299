"""A clone as Git for Windows makes it has the bytes that the manifest tells of, and generates."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(*words: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        list(map(str, words)),
        cwd=cwd,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(cwd)},
    )


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What git writes with core.autocrlf=true of the files that are committed or would be."""
    folder = tmp_path_factory.mktemp("checkout")
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout
    there = [
        name for name in listed.split(b"\0") if name and (ROOT / name.decode()).exists()
    ]
    git = ("git", "--git-dir", str(folder / ".git"))
    identity = ("-c", "user.name=t", "-c", "user.email=t@example.com")
    for words in (
        (*git, "init", "--quiet"),
        (
            *git,
            "--work-tree",
            str(ROOT),
            "add",
            "--force",
            "--pathspec-from-file=-",
            "--pathspec-file-nul",
        ),
        (*git, *identity, "commit", "--quiet", "-m", "all"),
        (
            "git",
            "-c",
            "core.autocrlf=true",
            "-C",
            str(folder),
            "checkout",
            "--quiet",
            "-f",
            "HEAD",
        ),
    ):
        done = subprocess.run(
            words, cwd=ROOT, input=b"\0".join(there), capture_output=True
        )
        assert done.returncode == 0, done.stderr
    return folder


def test_no_text_has_other_line_ends(checkout: Path) -> None:
    listed = run("git", "ls-files", "--eol", cwd=checkout).stdout.splitlines()
    others = [line for line in listed if "w/crlf" in line or "w/mixed" in line]
    # The two pages that show what is made of such line ends.
    assert [line.rpartition("/")[2] for line in others] == [
        "markdown-crlf-and-bom.txt",
        "refused-white-space.txt",
    ]


def test_it_is_found_up_to_date_and_nothing_is_written(checkout: Path) -> None:
    command = (sys.executable, "-m", "generator", "generate")
    # Black says nothing of line ends, and has proven these very bytes for `make check`, which test_readme.py runs.
    checked = run(*command, "--check", "--no-black", cwd=checkout)
    assert (checked.returncode, checked.stderr) == (0, ""), checked.stdout
    written = run(*command, cwd=checkout)
    assert written.stdout.startswith("0 written, "), written.stdout + written.stderr
