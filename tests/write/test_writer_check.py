"""The proof by black, `--check`, and several runs at once."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from generator.systems import FolderLock
from generator.write.writer import Report, check, write
from tests.helper_server import SOON
from tests.proofs import not_on_windows

from .writing import (
    IMPORTS,
    contents,
    output,
    run_python,
    snapshot,
    start_python,
    wait_until_locked_out,
)

# --- black


def test_a_write_leaves_black_out_and_a_check_proves_every_file_each_time(
    out: Path,
) -> None:
    outputs = [output("a.py", "x=2\n"), output("b.py", "x = 1\n"), output("c.txt")]
    write(out, outputs)
    for _ in range(2):
        (found,) = check(out, outputs).diffs
        assert (found.path, found.state) == ("a.py", "black")
        assert "-x=2\n+x = 2\n" in found.text
    assert not check(out, outputs, prove=False).stale


def test_black_is_imported_by_a_check_alone(out: Path) -> None:
    code = (
        IMPORTS
        + "outputs = [Output('a.py', b'x = 1\\n', ()), Output('b.txt', b'', ())]\n"
        "write(Path(sys.argv[1]), outputs); print('black' in sys.modules)\n"
        "check(Path(sys.argv[1]), outputs); print('black' in sys.modules)"
    )
    assert run_python(code, str(out)) == "False\nTrue\n"


def test_many_python_files_are_proven(out: Path) -> None:
    many = [output(f"m{number:02}.py", f"x = {number}\n") for number in range(20)]
    wrong = [output("m21.py", "x=1\n"), output("m22.pyi", "x=1\n")]
    write(out, [*many, *wrong])
    found = [(diff.path, diff.state) for diff in check(out, [*many, *wrong]).diffs]
    assert found == [("m21.py", "black"), ("m22.pyi", "black")]


def test_a_manifest_of_a_former_version_that_names_black_is_read_and_renewed(
    out: Path,
) -> None:
    write(out, [output("a.py", "x = 1\n")])
    expected = (out / "manifest.json").read_bytes()
    marked = json.loads(expected)
    marked["files"]["a.py"]["black"] = "26.10.1"
    (out / "manifest.json").write_text(json.dumps(marked, indent=2))
    assert write(out, [output("a.py", "x = 1\n")]) == Report(unchanged=("a.py",))
    assert (out / "manifest.json").read_bytes() == expected


# --- check


def test_check_of_a_fresh_folder_finds_nothing_and_touches_nothing(out: Path) -> None:
    outputs = [output("a.txt"), output("b.py", "x = 1\n")]
    write(out, outputs)
    before = snapshot(out)
    report = check(out, outputs)
    assert (report, report.stale) == (Report(unchanged=("a.txt", "b.py")), False)
    assert snapshot(out) == before


def test_check_shows_everything_that_a_write_would_do_or_refuse(out: Path) -> None:
    names = (
        "edited.txt",
        "missing.txt",
        "old.txt",
        "edited_orphan.txt",
        "stale.txt",
        "fine.txt",
        "binary",
        "link.txt",
    )
    write(out, [output(name) for name in names])
    for name in ("edited.txt", "edited_orphan.txt", "foreign.txt"):
        (out / name).write_bytes(b"by hand\n")
    (out / "missing.txt").unlink()
    (out / "link.txt").unlink()
    (out / "link.txt").symlink_to("fine.txt")
    before = snapshot(out)
    wanted = [
        output(name)
        for name in ("edited.txt", "missing.txt", "foreign.txt", "fine.txt", "link.txt")
    ]
    wanted += [
        output("stale.txt", "one\ntwo"),
        output("binary", b"\0\1"),
        output("a.py", "x=1\n"),
        output("empty", ""),
    ]
    report = check(out, wanted)
    assert snapshot(out) == before
    assert report.stale
    assert report.unchanged == ("fine.txt",)
    assert {
        diff.path: (diff.state, diff.text)
        for diff in report.diffs
        if diff.path not in ("manifest.json", "a.py")
    } == {
        "binary": ("stale", "binary file binary: 4 bytes -> 2 bytes\n"),
        "edited.txt": (
            "edited",
            "--- a/edited.txt\n+++ b/edited.txt\n@@ -1 +1 @@\n-by hand\n+one\n",
        ),
        "edited_orphan.txt": (
            "edited orphan",
            "--- a/edited_orphan.txt\n+++ /dev/null\n@@ -1 +0,0 @@\n-by hand\n",
        ),
        "empty": ("missing", "empty file empty: absent -> 0 bytes\n"),
        "foreign.txt": (
            "foreign",
            "--- a/foreign.txt\n+++ b/foreign.txt\n@@ -1 +1 @@\n-by hand\n+one\n",
        ),
        "link.txt": (
            "blocked",
            "link.txt: it is a symbolic link, which may lead anywhere; remove the link\n",
        ),
        "missing.txt": (
            "missing",
            "--- /dev/null\n+++ b/missing.txt\n@@ -0,0 +1 @@\n+one\n",
        ),
        "old.txt": ("orphan", "--- a/old.txt\n+++ /dev/null\n@@ -1 +0,0 @@\n-one\n"),
        "stale.txt": (
            "stale",
            "--- a/stale.txt\n+++ b/stale.txt\n@@ -1 +1,2 @@\n one\n+two\n\\ No newline at end of file\n",
        ),
    }
    assert [diff.state for diff in report.diffs if diff.path == "a.py"] == [
        "missing",
        "black",
    ]
    assert [diff.state for diff in report.diffs if diff.path == "manifest.json"] == [
        "manifest"
    ]


def test_check_of_a_folder_that_is_not_there_finds_everything_missing_and_makes_nothing(
    out: Path,
) -> None:
    assert [
        (diff.path, diff.state) for diff in check(out, [output("a.txt")]).diffs
    ] == [
        ("a.txt", "missing"),
        ("manifest.json", "manifest"),
    ]
    assert not out.exists()


def test_check_finds_a_manifest_with_other_origins_or_another_form_and_a_write_mends_it(
    out: Path,
) -> None:
    write(out, [output("a.txt", "one\n", "specs/old.yaml")])
    (diff,) = check(out, [output("a.txt", "one\n", "specs/new.yaml")]).diffs
    assert '-        "specs/old.yaml"\n+        "specs/new.yaml"\n' in diff.text
    (out / "manifest.json").write_text(
        json.dumps(json.loads((out / "manifest.json").read_text()))
    )
    assert check(out, [output("a.txt", "one\n", "specs/old.yaml")]).stale
    write(out, [output("a.txt", "one\n", "specs/old.yaml")])
    assert not check(out, [output("a.txt", "one\n", "specs/old.yaml")]).stale


# --- several runs at once


def test_a_run_waits_while_another_one_has_the_folder(out: Path) -> None:
    out.mkdir()
    lock = FolderLock.take(out, alone=True)
    code = (
        IMPORTS
        + "print('ready', flush=True); write(Path(sys.argv[1]), [Output('a.txt', b'one', ())])"
    )
    with start_python(code, str(out)) as run:
        assert run.stdout is not None
        run.stdout.readline()
        wait_until_locked_out(run)
        assert (run.poll(), snapshot(out)) == (None, {})
        lock.release()
        assert run.wait(timeout=SOON) == 0
    assert set(snapshot(out)) == {"a.txt", "manifest.json"}


def test_a_run_that_waited_for_a_folder_that_went_away_makes_another_one(
    out: Path,
) -> None:
    out.mkdir()
    lock = FolderLock.take(out, alone=True)
    code = (
        IMPORTS
        + "print('ready', flush=True); write(Path(sys.argv[1]), [Output('a.txt', b'one', ())])"
    )
    with start_python(code, str(out)) as run:
        assert run.stdout is not None
        run.stdout.readline()
        wait_until_locked_out(run)
        out.rmdir()
        lock.release()
        assert run.wait(timeout=SOON) == 0
    assert set(snapshot(out)) == {"a.txt", "manifest.json"}


def test_runs_at_once_do_not_interleave(out: Path) -> None:
    # Each process brings the folder to its own set, again and again; any mixture would be refused as edited by hand.
    code = (
        IMPORTS
        + "me = sys.argv[2]; names = [f'{folder}/{n}.txt' for folder in ('same', me) for n in range(10)]\n"
        "outputs = [Output(name, me.encode(), (me,)) for name in names]\n"
        "for _ in range(25): write(Path(sys.argv[1]), outputs)"
    )
    runs = [start_python(code, str(out), name) for name in "abcd"]
    for run in runs:
        _, errors = run.communicate(timeout=5 * SOON)
        assert run.returncode == 0, errors
    found = contents(out)
    (last,) = set(found.values())
    name = last.decode()
    assert set(found) == {
        f"{folder}/{number}.txt" for folder in ("same", name) for number in range(10)
    }
    assert not check(out, [output(path, last, name) for path in found]).stale


def test_failing_and_succeeding_first_runs_at_once_share_the_folder_that_comes_and_goes(
    tmp_path: Path,
) -> None:
    code = (
        IMPORTS + "for n in range(150):\n"
        "    out = Path(sys.argv[1], str(n), 'generated')\n"
        "    bad = [Output('zz/' + 'z' * 300, b'', ())] if sys.argv[2] == 'bad' else []\n"
        "    try: write(out, [Output('a.txt', b'one', ()), *bad])\n"
        "    except WriteFailed as error: assert error.path.startswith('zz/'), error"
    )
    runs = [start_python(code, str(tmp_path), kind) for kind in ("good", "bad", "bad")]
    for run in runs:
        _, errors = run.communicate(timeout=5 * SOON)
        assert run.returncode == 0, errors
    assert {path.name for path in tmp_path.rglob("*") if path.is_file()} == {
        "a.txt",
        "manifest.json",
    }
    assert sum(path.name == "a.txt" for path in tmp_path.rglob("*")) == 150


@not_on_windows("no signal interrupts one process alone")
@pytest.mark.parametrize("half_through", ["os, 'link'", "os, 'replace'"])
def test_an_interrupted_run_leaves_everything_as_it_was(
    out: Path, half_through: str
) -> None:
    """In the middle of what it prepares, and in the middle of what it puts in place."""
    write(out, [output(f"{number}.txt") for number in range(200)])
    before = snapshot(out)
    code = (
        IMPORTS + "import os, signal\n"
        f"owner, name = {half_through}\n"
        "step, steps = getattr(owner, name), []\n"
        "def counted(*args):\n"
        "    steps.append(args)\n"
        "    if len(steps) == 100: print('half through', flush=True); signal.pause()\n"
        "    return step(*args)\n"
        "setattr(owner, name, counted)\n"
        "write(Path(sys.argv[1]), [Output(f'{n}.txt', b'two', ()) for n in range(200)])"
    )
    with start_python(code, str(out)) as run:
        assert run.stdout is not None
        assert run.stdout.readline() == "half through\n"
        assert snapshot(out) != before
        run.send_signal(signal.SIGINT)
        run.communicate(timeout=SOON)
    assert run.returncode != 0
    assert snapshot(out) == before
