"""Where nothing has changed since the last run, `generate` reads nothing; whatever has changed is noticed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.write import unchanged
from generator.write.unchanged import CACHE, NOTE, Seen
from tests.fragment_specs import FRAGMENTS, ROOT, build

CODE = """
import sys
from generator.cli import main
status = main(sys.argv[1:])
print("read" if "yaml" in sys.modules else "not read")
sys.exit(status)
"""
DEAR = ("argparse", "hashlib", "pathlib", "re", "shutil", "typing")
"""Modules each of which takes as long to import as hundreds of files to look at."""


class Round:
    """A folder with specs, a generator and what it makes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.specs = build(FRAGMENTS / "accepted" / "numbers.yaml", folder / "specs")
        self.spec = self.specs / "endpoints" / "fragment" / "numbers.yaml"
        self.out = folder / "out"
        ignored = shutil.ignore_patterns("__pycache__")
        self.generator = folder / "repository" / "generator"
        for what in ("generator", "specs/language"):
            goes = folder / "repository" / what
            shutil.copytree(ROOT / what, goes, ignore=ignored)

    @property
    def words(self) -> list[str]:
        """The command and its arguments."""
        return ["generate", "--specs", str(self.specs), "--out", str(self.out)]

    def run(self, *more: str) -> tuple[int, list[str]]:
        """Generates; the exit status, and what it printed: at last whether anything was read."""
        command = [sys.executable, "-c", CODE, *self.words, *more]
        done = subprocess.run(
            command, cwd=self.generator.parent, capture_output=True, text=True
        )
        return done.returncode, [*done.stderr.splitlines(), *done.stdout.splitlines()]

    def settled(self) -> Round:
        """Runs until nothing is left to do."""
        for _ in range(3):
            status, said = self.run("--overwrite-edited")
            if said[-1] == "not read":
                return self
        raise AssertionError(f"it does not come to an end: {status} {said}")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Round:
    return Round(tmp_path_factory.mktemp("unchanged"))


@pytest.fixture
def made(shared: Round) -> Round:
    """One with nothing left to do."""
    return shared.settled()


def replaced(path: Path, old: str, new: str) -> None:
    """Changes a file so that size and time of the change stay."""
    assert len(old) == len(new)
    before = path.stat()
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def test_run_that_finds_nothing_to_do_imports_next_to_nothing(made: Round) -> None:
    code = f"{CODE}print(*sorted({{*{DEAR}}} & sys.modules.keys()))".replace(
        "sys.exit(status)\n", ""
    )
    # Without what an environment imports by itself.
    around = {**os.environ, "PYTHONPATH": sysconfig.get_path("purelib")}
    done = subprocess.run(
        [sys.executable, "-S", "-c", code, *made.words],
        cwd=made.generator.parent,
        env=around,
        capture_output=True,
        text=True,
    )
    assert done.stdout.splitlines()[1:] == ["not read", ""], done.stderr


def test_nothing_is_read_where_nothing_has_changed(made: Round) -> None:
    known = json.loads((made.out / "manifest.json").read_bytes())["files"]
    told = f"0 written, {len(known)} unchanged, 0 removed"
    assert made.run() == (0, [told, "not read"])
    assert made.run("--overwrite-edited") == (0, [told, "not read"])


CHANGES: dict[str, Callable[[Round], object]] = {
    "a spec": lambda one: replaced(one.spec, "summary", "summary"),
    "a spec that is new": lambda one: shutil.copy(
        one.spec, one.specs / "endpoints" / "fragment" / "more.yaml.txt"
    ),
    "a template": lambda one: replaced(
        one.generator / "templates/python/README.md.jinja",
        "the",
        "the",
    ),
    "the generator": lambda one: replaced(
        one.generator / "text/values.py", "the", "the"
    ),
    "the language of the specs": lambda one: replaced(
        one.generator.parent / "specs/language/api.schema.json", "the", "the"
    ),
    "an output that is gone": lambda one: (
        one.out / "json-schema" / "LICENSE"
    ).unlink(),
    "a file of somebody else": lambda one: (one.out / "mine.txt").write_text("mine"),
    "a manifest that is gone": lambda one: (one.out / "manifest.json").unlink(),
    "a note of another form": lambda one: (one.out / CACHE / NOTE).write_text(
        "0 a b c d"
    ),
    "a note that is none": lambda one: (one.out / CACHE / NOTE).write_bytes(
        b"\xff\xfe"
    ),
    "a note that is cut off": lambda one: (one.out / CACHE / NOTE).write_text(
        (one.out / CACHE / NOTE).read_text()[:-5]
    ),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_is_noticed_though_size_and_time_are_the_same(
    what: str, made: Round
) -> None:
    CHANGES[what](made)
    assert made.run()[1][-1] == "read"


def test_an_output_that_was_edited_is_never_taken_for_unchanged(made: Round) -> None:
    replaced(made.out / "json-schema" / "LICENSE", "MIT", "TIM")
    for _ in range(2):  # nor by the second run, though the first has seen it
        status, said = made.run()
        assert status == 1
        assert "LICENSE: it was edited by hand" in said[0]


def test_another_selection_of_outputs_is_looked_at_by_itself(made: Round) -> None:
    assert made.run("--only", "python")[1][-1] == "read"
    assert made.run("--only", "python")[1][-1] == "not read"
    assert made.run()[1][-1] == "read"


def test_git_does_not_see_what_is_noted(made: Round) -> None:
    def git(*words: str) -> str:
        command = ["git", "-C", str(made.out), *words]
        return subprocess.run(
            command, capture_output=True, text=True, check=True
        ).stdout

    git("init", "--quiet")
    try:
        assert (made.out / CACHE / NOTE).is_file()
        assert CACHE not in git("status", "--porcelain", "--untracked-files=all")
    finally:
        shutil.rmtree(made.out / ".git")


def test_a_check_reads_everything(made: Round) -> None:
    assert made.run("--check")[1][-1] == "read"


def test_a_folder_behind_a_link_is_looked_at_each_time(made: Round) -> None:
    family = made.specs / "endpoints" / "fragment"
    elsewhere = made.folder / "elsewhere"
    family.rename(elsewhere)
    try:
        family.symlink_to(elsewhere, target_is_directory=True)
    except OSError:
        pytest.skip("left out: this user may make no links")
    try:
        for _ in range(2):
            assert made.run()[1][-1] == "read"
    finally:
        family.unlink()
        elsewhere.rename(family)


@pytest.mark.parametrize("by_number", [True, False])
def test_each_file_is_looked_at_however_a_system_opens_folders(
    by_number: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if by_number and not unchanged._BY_NUMBER:
        pytest.skip("left out: this system opens no folders")
    monkeypatch.setattr(unchanged, "_BY_NUMBER", by_number)
    names = ("a.txt", "deep/b.txt", "deep/deeper/c.txt")
    for name in (*names, "__pycache__/d.pyc", f"{CACHE}/{NOTE}"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)

    def seen() -> dict[str, tuple[int, ...]]:
        return {
            Path(folder, name).relative_to(tmp_path).as_posix(): stamp
            for folder, stamps in unchanged._files(str(tmp_path))
            for name, stamp in stamps.items()
        }

    statuses = {name: (tmp_path / name).lstat() for name in names}
    assert seen() == {
        name: (found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)
        for name, found in statuses.items()
    }
    (tmp_path / "deep" / "e.txt").symlink_to(tmp_path / "a.txt")
    first, second = seen(), seen()
    assert {name for name in first if first[name] != second[name]} == {"deep/e.txt"}


@pytest.mark.parametrize("touched", [None, "below/beside.txt", "other/far.txt"])
def test_what_somebody_did_meanwhile_is_seen_by_the_next_run(
    touched: str | None, tmp_path: Path
) -> None:
    specs, out = tmp_path / "specs", tmp_path / "out"
    specs.mkdir()
    for name in ("top.txt", "below/new.txt", "below/beside.txt", "other/far.txt"):
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        (out / name).write_text("before")
    Seen(specs, out, ()).remember(4)
    run = Seen(specs, out, ())
    assert run.is_as_left()
    written = ["below/new.txt", "top.txt"]
    for name in written:
        (out / name).write_text("after")
    if touched is not None:
        replaced(out / touched, "before", "touche")
    run.remember(4, written)
    assert Seen(specs, out, ()).unchanged() == (None if touched else 4)
