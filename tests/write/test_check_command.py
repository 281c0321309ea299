"""`generate --check` on a stale tree tells how much is stale before it shows the beginning of the diff."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fragment_specs import FRAGMENTS, ROOT, build


@pytest.fixture(scope="module")
def stale(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A spec folder and a generated folder that is out of date by one file and lacks another."""
    folder = tmp_path_factory.mktemp("stale")
    specs = build(FRAGMENTS / "accepted" / "numbers.yaml", folder / "specs")
    run("generate", "--no-black", "--specs", specs, "--out", folder / "out")
    spec = specs / "endpoints" / "fragment" / "numbers.yaml"
    text = spec.read_text("utf-8").replace("summary: ", "summary: Newly, it ")
    spec.write_text(text, "utf-8")
    (folder / "out" / "json-schema" / "LICENSE").unlink()
    return specs, folder / "out"


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


def test_a_summary_comes_first_and_some_hundred_lines_follow(
    stale: tuple[Path, Path],
) -> None:
    specs, out = stale
    done = run("generate", "--check", "--specs", specs, "--out", out)
    assert done.returncode == 1
    first, *rest, last = done.stdout.splitlines()
    told = r"\d+ of \d+ files are not up to date: 1 manifest, 1 missing, \d+ stale"
    assert re.fullmatch(told, first)
    assert len(rest) == 100
    assert last.startswith("... and ")
    assert last.endswith(" shows all")
    assert done.stderr == (
        "generated files are stale: run `make generate` and commit the result\n"
    )


def test_the_rest_is_shown_when_asked_for(stale: tuple[Path, Path]) -> None:
    specs, out = stale
    command = ("generate", "--check", "--specs", specs, "--out", out, "--lines")
    whole = run(*command, "1000000").stdout.splitlines()
    assert not any(line.startswith("... and ") for line in whole)
    assert "json-schema/LICENSE: missing" in whole
    few = run(*command, "3").stdout.splitlines()
    assert few[:-1] == whole[:4]
    assert (
        few[-1]
        == f"... and {len(whole) - 4} more lines; --lines {len(whole) - 1} shows all"
    )
