"""A check asks black once about a text, and again when the text, black or the folder is another."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.write.approved import Approved
from generator.write.unchanged import CACHE
from tests.fragment_specs import FRAGMENTS, ROOT, build

from .writing import contents

STABLE, OTHER, UNSTABLE = b"x = 1\n", b"x = 2\n", b"x = 'a'\n"
FILES = {"a.py": STABLE, "b.py": UNSTABLE}


def test_only_what_black_has_left_alone_is_approved(out: Path) -> None:
    out.mkdir()
    first = Approved(out, "26.1")
    assert first.unknown(FILES) == FILES
    first.remember(FILES, ["b.py"])
    assert Approved(out, "26.1").unknown(FILES) == {"b.py": UNSTABLE}


def test_a_text_is_approved_wherever_it_stands_but_as_no_other_kind(out: Path) -> None:
    out.mkdir()
    Approved(out, "26.1").remember({"a.py": STABLE}, [])
    files = {"c.py": STABLE, "a.py": OTHER, "a.pyi": STABLE}
    expected = {"a.py": OTHER, "a.pyi": STABLE}
    assert Approved(out, "26.1").unknown(files) == expected


def test_another_black_is_asked_again(out: Path) -> None:
    out.mkdir()
    Approved(out, "26.1").remember({"a.py": STABLE}, [])
    assert Approved(out, "26.2").unknown({"a.py": STABLE}) == {"a.py": STABLE}


@pytest.mark.parametrize("kept", [b"", b"\xff\xfe", b"no digest\n"])
def test_a_damaged_memory_approves_nothing(kept: bytes, out: Path) -> None:
    out.mkdir()
    Approved(out, "26.1").remember({"a.py": STABLE}, [])
    (place,) = (out / CACHE).glob("approved*")
    place.write_bytes(kept)
    assert Approved(out, "26.1").unknown({"a.py": STABLE}) == {"a.py": STABLE}


# --- the command


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Specs, and what was generated of them, with no memory of it."""
    folder = tmp_path_factory.mktemp("approved")
    specs = build(FRAGMENTS / "accepted" / "numbers.yaml", folder / "specs")
    generate(specs, folder / "out")
    shutil.rmtree(folder / "out" / CACHE)
    return specs, folder / "out"


def generate(specs: Path, out: Path, *more: str) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-X", "importtime", "-m", "generator", "generate"]
    words += ["--specs", str(specs), "--out", str(out), "--only", "python", *more]
    return subprocess.run(words, cwd=ROOT, capture_output=True, text=True)


def has_asked_black(done: subprocess.CompletedProcess[str]) -> bool:
    """Whether it imported black itself, or what starts processes that do."""
    modules = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    return bool(modules & {"black", "concurrent.futures.process"})


def test_a_second_check_asks_black_about_nothing_and_a_fresh_one_about_all(
    made: tuple[Path, Path],
) -> None:
    specs, out = made
    before = contents(out)
    for asks in (True, False):
        done = generate(specs, out, "--check")
        assert done.stdout.endswith(" files are up to date\n")
        assert has_asked_black(done) is asks
    assert contents(out) == before


def test_a_check_of_no_folder_makes_none(made: tuple[Path, Path], out: Path) -> None:
    specs, _ = made
    assert generate(specs, out, "--check").returncode == 1
    assert not out.exists()
