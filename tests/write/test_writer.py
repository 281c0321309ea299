"""Writing: only what changed, whole or not at all, and orphans that are the writer's own."""

from __future__ import annotations

import os
import re
import stat
import subprocess
from pathlib import Path

import pytest

from generator.write.writer import Report, WriteFailed, write
from tests.proofs import ON_WINDOWS, left_out, not_on_windows

from .writing import IMPORTS, contents, manifest, output, run_python, snapshot

# --- writing


def test_a_first_run_makes_the_folders_the_files_and_the_manifest(
    tmp_path: Path,
) -> None:
    out = tmp_path / "not" / "yet" / "there"
    report = write(out, [output("b/c/d.json", "{}\n"), output("a.txt")])
    assert report == Report(written=("a.txt", "b/c/d.json"))
    assert contents(out) == {"a.txt": b"one\n", "b/c/d.json": b"{}\n"}


def test_the_manifest_tells_hash_and_origins_sorted_by_path(
    out: Path,
) -> None:
    write(
        out,
        [
            output("b.py", "x = 1\n", "specs/é.yaml", "specs/a.yaml"),
            output("B.txt", "", "generator/templates/B.txt"),
        ],
    )
    assert (out / "manifest.json").read_bytes().decode("utf-8") == """\
{
  "format": 1,
  "files": {
    "B.txt": {
      "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "origins": [
        "generator/templates/B.txt"
      ]
    },
    "b.py": {
      "sha256": "9e26bf369911c45c243c684147b23fc9e1dcfcf257d299a1c632016a6fcd33f4",
      "origins": [
        "specs/a.yaml",
        "specs/é.yaml"
      ]
    }
  }
}
"""


def test_two_runs_give_the_same_bytes_whatever_the_order_and_the_hash_seed(
    tmp_path: Path,
) -> None:
    code = (
        IMPORTS + "names = {f'{n}/{n}.txt' for n in range(20)}\n"
        "write(Path(sys.argv[1]), [Output(n, n.encode(), tuple({'a', 'b', n})) for n in names])"
    )
    for seed in ("1", "2"):
        run_python(code, str(tmp_path / seed), PYTHONHASHSEED=seed)
    first, second = (
        {n: c for n, (_, c, _) in snapshot(tmp_path / seed).items()}
        for seed in ("1", "2")
    )
    assert first == second
    assert len(first) == 41


def test_unchanged_files_and_an_unchanged_manifest_keep_their_time(out: Path) -> None:
    outputs = [output("a.txt"), output("b/c.txt")]
    write(out, outputs)
    before = snapshot(out)
    assert write(out, outputs) == Report(unchanged=("a.txt", "b/c.txt"))
    assert snapshot(out) == before


def test_only_what_changed_is_written(out: Path) -> None:
    write(out, [output("a.txt"), output("b.txt")])
    before = snapshot(out)
    assert write(out, [output("a.txt"), output("b.txt", "two\n")]) == Report(
        written=("b.txt",), unchanged=("a.txt",)
    )
    assert snapshot(out)["a.txt"] == before["a.txt"]
    assert contents(out)["b.txt"] == b"two\n"


def test_a_file_that_was_deleted_by_hand_comes_back(out: Path) -> None:
    write(out, [output("a.txt"), output("b.txt")])
    (out / "a.txt").unlink()
    assert write(out, [output("a.txt"), output("b.txt")]).written == ("a.txt",)


@not_on_windows("files have no modes")
def test_a_new_file_has_the_mode_of_the_umask_and_a_replaced_one_keeps_its_own(
    out: Path,
) -> None:
    umask = os.umask(0o027)
    try:
        write(out, [output("new.txt"), output("tool.sh")])
        (out / "tool.sh").chmod(0o755)
        write(out, [output("new.txt"), output("tool.sh", "two\n")])
    finally:
        os.umask(umask)
    modes = {
        name: stat.S_IMODE((out / name).stat().st_mode)
        for name in ("new.txt", "manifest.json", "tool.sh")
    }
    assert modes == {"new.txt": 0o640, "manifest.json": 0o640, "tool.sh": 0o755}


@not_on_windows("a file that is open cannot be replaced")
def test_a_reader_that_has_the_old_file_open_keeps_the_old_content(out: Path) -> None:
    write(out, [output("a.txt")])
    with (out / "a.txt").open("rb") as reader:
        write(out, [output("a.txt", "two\n")])
        assert reader.read() == b"one\n"


# --- orphans


def test_what_is_no_output_any_more_is_removed_with_the_folders_that_it_leaves_empty(
    out: Path,
) -> None:
    write(out, [output("a/b/c.txt"), output("a/d.txt"), output("e/f/g.txt")])
    assert write(out, [output("a/d.txt")]) == Report(
        unchanged=("a/d.txt",), removed=("a/b/c.txt", "e/f/g.txt")
    )
    assert set(snapshot(out)) == {"a", "a/d.txt", "manifest.json"}
    assert set(manifest(out)) == {"a/d.txt"}


def test_files_and_folders_of_others_are_never_touched(out: Path) -> None:
    write(out, [output("a/b.txt")])
    (out / "a" / "notes.txt").write_text("mine")
    (out / "mine").mkdir()
    write(out, [])
    assert set(snapshot(out)) == {"a", "a/notes.txt", "manifest.json", "mine"}


def test_an_orphan_that_somebody_has_removed_already_is_forgotten(out: Path) -> None:
    write(out, [output("a.txt"), output("b.txt")])
    (out / "b.txt").unlink()
    assert write(out, [output("a.txt")]) == Report(unchanged=("a.txt",))
    assert set(manifest(out)) == {"a.txt"}


def test_a_file_may_become_a_folder_and_a_folder_a_file(out: Path) -> None:
    write(out, [output("a", "file\n"), output("b/c/d.txt")])
    write(out, [output("a/x.txt"), output("b", "file\n")])
    assert contents(out) == {"a/x.txt": b"one\n", "b": b"file\n"}
    write(out, [output("a", "file\n"), output("b/c/d.txt")])
    assert contents(out) == {"a": b"file\n", "b/c/d.txt": b"one\n"}


# --- failures of the file system


TOO_LONG = "z" * 300
"""No file system takes it as a name, but that shows only when the file is moved into a folder that was made for it."""


def test_a_failure_in_the_middle_of_the_moves_leaves_everything_as_it_was(
    out: Path,
) -> None:
    write(
        out,
        [
            output("a.txt"),
            output("b/orphan.txt"),
            output("c.txt"),
            output("gone/x.txt"),
        ],
    )
    if not ON_WINDOWS:
        (out / "b").chmod(0o750)
    before = snapshot(out)
    changed = [
        output("a.txt", "two\n"),
        output("new/file.txt"),
        output("zz/" + TOO_LONG),
        output("gone", "file\n"),
    ]
    with pytest.raises(WriteFailed) as caught:
        write(out, changed)
    reason = ".*" if ON_WINDOWS else "File name too long"
    said = f"zz/{TOO_LONG}: {reason}; all files are as they were before"
    assert re.fullmatch(said, str(caught.value))
    assert snapshot(out) == before
    if not ON_WINDOWS:
        assert stat.S_IMODE((out / "b").stat().st_mode) == 0o750


def test_a_failing_first_run_leaves_no_folder(tmp_path: Path) -> None:
    with pytest.raises(WriteFailed):
        write(
            tmp_path / "new" / "generated", [output("a.txt"), output("zz/" + TOO_LONG)]
        )
    assert snapshot(tmp_path) == {}


@not_on_windows("nothing limits the size of files")
def test_a_file_that_cannot_be_written_whole_leaves_everything_as_it_was(
    out: Path,
) -> None:
    write(out, [output("a.txt"), output("b.txt"), output("orphan.txt")])
    before = snapshot(out)
    run = run_python(
        IMPORTS
        + "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))\n"
        "try: write(Path(sys.argv[1]), [Output('a.txt', b'two', ()), Output('b.txt', b'x' * 20_000, ())])\n"
        "except WriteFailed as error: print(error)",
        str(out),
    )
    assert run == "b.txt: File too large; all files are as they were before\n"
    assert snapshot(out) == before


@not_on_windows("no small disk can be mounted")
def test_a_full_disk_leaves_everything_as_it_was(tmp_path: Path) -> None:
    out = tmp_path / "disk"
    out.mkdir()
    mount = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", out],
        check=False,
        capture_output=True,
    )
    if mount.returncode != 0:
        pytest.skip(left_out("a small disk can only be mounted by root"))
    try:
        write(out, [output("a.txt"), output("b.txt")])
        before = snapshot(out)
        with pytest.raises(
            WriteFailed,
            match=r"^b\.txt: No space left on device; all files are as they were before",
        ):
            write(out, [output("a.txt", "two\n"), output("b.txt", b"x" * 100_000)])
        assert snapshot(out) == before
    finally:
        subprocess.run(["umount", out], check=True)


def test_an_output_folder_that_is_a_file_fails_by_name(out: Path) -> None:
    out.write_text("mine")
    with pytest.raises(
        WriteFailed, match=f"^{re.escape(str(out))}: .*; nothing was written$"
    ):
        write(out, [output("a.txt")])
    assert out.read_text() == "mine"
