"""What the writer does to a real folder: each rule of the house about its files, as a behaviour."""

from __future__ import annotations

import fcntl
import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.black_proof import black_version
from generator.output import Output
from generator.writer import Report, WriteFailed, WriteRefused, check, write

REPOSITORY = Path(__file__).parents[2]

IMPORTS = """\
import sys
from pathlib import Path
from generator.output import Output
from generator.writer import WriteFailed, check, write
"""


def output(path: str, content: str | bytes = "one\n", *origins: str) -> Output:
    return Output(
        path,
        content if isinstance(content, bytes) else content.encode(),
        origins or ("specs/api.yaml",),
    )


def snapshot(folder: Path) -> dict[str, tuple[str, bytes, int]]:
    """Everything below a folder: kind, content or link target, and modification time of files."""
    found: dict[str, tuple[str, bytes, int]] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = ("link", str(path.readlink()).encode(), 0)
        elif not path.is_file():
            found[name] = ("folder or pipe", b"", 0)
        else:
            found[name] = ("file", path.read_bytes(), path.stat().st_mtime_ns)
    return found


def contents(folder: Path) -> dict[str, bytes]:
    files = {
        name: content
        for name, (kind, content, _) in snapshot(folder).items()
        if kind == "file"
    }
    return {name: content for name, content in files.items() if name != "manifest.json"}


def manifest(out: Path) -> dict[str, dict[str, object]]:
    files = json.loads((out / "manifest.json").read_text("utf-8"))["files"]
    assert isinstance(files, dict)
    return files


@contextmanager
def refused(out: Path, *reasons: str) -> Iterator[None]:
    """The block is refused with exactly these reasons (their beginnings), and leaves the folder as it was."""
    before = snapshot(out)
    with pytest.raises(WriteRefused) as caught:
        yield
    assert len(caught.value.reasons) == len(reasons), caught.value.reasons
    for reason, beginning in zip(caught.value.reasons, reasons, strict=True):
        assert reason.startswith(beginning)
    assert snapshot(out) == before


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "generated"


# --- writing


def test_a_first_run_makes_the_folders_the_files_and_the_manifest(
    tmp_path: Path,
) -> None:
    out = tmp_path / "not" / "yet" / "there"
    report = write(out, [output("b/c/d.json", "{}\n"), output("a.txt")])
    assert report == Report(written=("a.txt", "b/c/d.json"))
    assert contents(out) == {"a.txt": b"one\n", "b/c/d.json": b"{}\n"}


def test_the_manifest_tells_hash_origins_and_black_version_sorted_by_path(
    out: Path,
) -> None:
    write(
        out,
        [
            output("b.py", "x = 1\n", "specs/é.yaml", "specs/a.yaml"),
            output("B.txt", "", "generator/templates/B.txt"),
        ],
    )
    assert (out / "manifest.json").read_bytes().decode("utf-8") == f"""\
{{
  "format": 1,
  "files": {{
    "B.txt": {{
      "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "origins": [
        "generator/templates/B.txt"
      ]
    }},
    "b.py": {{
      "sha256": "9e26bf369911c45c243c684147b23fc9e1dcfcf257d299a1c632016a6fcd33f4",
      "origins": [
        "specs/a.yaml",
        "specs/é.yaml"
      ],
      "black": "{black_version()}"
    }}
  }}
}}
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


# --- what is refused: outputs


@pytest.mark.parametrize(
    ("paths", "reasons"),
    [
        (["a.txt", "a.txt"], ["'a.txt' is put out 2 times"]),
        (["/a.txt"], ["'/a.txt': the path is absolute"]),
        (["C:/a.txt"], ["'C:/a.txt': the path is absolute"]),
        (
            ["a/../../b.txt"],
            ["'a/../../b.txt': the path has an empty part, '.' or '..'"],
        ),
        (["a//b.txt"], ["'a//b.txt': the path has an empty part"]),
        (["./b.txt"], ["'./b.txt': the path has an empty part"]),
        ([""], ["'': the path is empty"]),
        (["a\\b.txt"], ["'a\\\\b.txt': the path has a backslash"]),
        (["a\0b"], ["'a\\x00b': the path has a character that cannot be printed"]),
        (["Manifest.json"], ["'Manifest.json': this name is reserved"]),
        (
            ["a/Vidu.py", "a/vidu.py"],
            ["'a/Vidu.py' and 'a/vidu.py' differ only in case"],
        ),
        (
            ["A/b.txt", "a/c.txt"],
            ["the folders 'A' and 'a' (in 'a/c.txt') differ only in case"],
        ),
        (
            ["\u00e9.txt", "e\u0301.txt"],
            ["'\u00e9.txt' and 'e\u0301.txt' differ only in case"],
        ),
        (["a", "a/b.txt"], ["'a' is a file, and a folder in 'a/b.txt'"]),
        (["a/b.txt", "A"], ["'A' is a file, and a folder in 'a/b.txt'"]),
        (
            ["/a", "b\\c"],
            ["'/a': the path is absolute", "'b\\\\c': the path has a backslash"],
        ),
    ],
)
def test_outputs_with_impossible_paths_are_refused_all_at_once(
    out: Path, paths: list[str], reasons: list[str]
) -> None:
    with refused(out, *reasons):
        write(out, [output(path) for path in paths])
    with refused(out, *reasons):
        check(out, [output(path) for path in paths])
    assert not out.exists()


def test_an_origin_of_this_machine_is_refused(out: Path) -> None:
    with refused(
        out,
        "'a.txt': the origin '/home/me/specs/a.yaml' is absolute; give it relative to the repository",
    ):
        write(out, [output("a.txt", "", "/home/me/specs/a.yaml")])


# --- what is refused: hands and others


def test_edited_foreign_and_edited_orphaned_files_are_refused_all_at_once(
    out: Path,
) -> None:
    write(out, [output("edited.txt"), output("orphan.txt"), output("fine.txt")])
    for name in ("edited.txt", "orphan.txt", "foreign.txt"):
        (out / name).write_text("by hand\n")
    wanted = [
        output("edited.txt", "two\n"),
        output("foreign.txt"),
        output("fine.txt", "two\n"),
    ]
    with refused(
        out,
        "edited.txt: it was edited by hand; move the edit to the spec or template, or pass --overwrite-edited",
        "foreign.txt: it is there, but the generator did not write it; move it away, or pass --overwrite-edited",
        "orphan.txt: it is no output any more, but was edited by hand; move it away, or pass --overwrite-edited",
    ):
        write(out, wanted)
    report = write(out, wanted, overwrite_edited=True)
    assert report == Report(
        written=("edited.txt", "fine.txt", "foreign.txt"), removed=("orphan.txt",)
    )
    assert contents(out) == {
        "edited.txt": b"two\n",
        "fine.txt": b"two\n",
        "foreign.txt": b"one\n",
    }


def test_an_edit_is_refused_even_if_the_output_did_not_change(out: Path) -> None:
    write(out, [output("a.txt")])
    (out / "a.txt").write_text("by hand\n")
    with refused(out, "a.txt: it was edited by hand"):
        write(out, [output("a.txt")])


def test_files_that_are_already_as_they_shall_be_are_taken_over(out: Path) -> None:
    out.mkdir()
    (out / "a.txt").write_text("one\n")
    before = snapshot(out)["a.txt"]
    assert write(out, [output("a.txt")]) == Report(unchanged=("a.txt",))
    assert snapshot(out)["a.txt"] == before
    assert set(manifest(out)) == {"a.txt"}


def test_an_edit_that_the_outputs_have_caught_up_with_is_taken_over(out: Path) -> None:
    write(out, [output("a.txt")])
    (out / "a.txt").write_text("two\n")
    assert write(out, [output("a.txt", "two\n")]) == Report(unchanged=("a.txt",))
    assert not check(out, [output("a.txt", "two\n")]).stale


def test_a_lost_manifest_is_made_anew_from_equal_files(out: Path) -> None:
    write(out, [output("a.txt"), output("b.py", "x = 1\n")])
    before = (out / "manifest.json").read_bytes()
    (out / "manifest.json").unlink()
    write(out, [output("a.txt"), output("b.py", "x = 1\n")])
    assert (out / "manifest.json").read_bytes() == before


@pytest.mark.parametrize("go_on", [False, True], ids=["plain", "--overwrite-edited"])
def test_links_are_refused_and_what_they_lead_to_is_safe(
    out: Path, tmp_path: Path, go_on: bool
) -> None:
    write(out, [output("file.txt"), output("orphan.txt"), output("folder/old.txt")])
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for name in ("file.txt", "orphan.txt", "old.txt"):
        (elsewhere / name).write_text("one\n")
    for name in ("file.txt", "orphan.txt"):
        (out / name).unlink()
        (out / name).symlink_to(elsewhere / name)
    (out / "folder" / "old.txt").unlink()
    (out / "folder").rmdir()
    (out / "folder").symlink_to(elsewhere)
    before = snapshot(elsewhere)
    with refused(
        out,
        *(
            f"{name}: it is a symbolic link"
            for name in ("file.txt", "folder", "orphan.txt")
        ),
    ):
        write(
            out, [output("file.txt"), output("folder/new.txt")], overwrite_edited=go_on
        )
    assert snapshot(elsewhere) == before


@pytest.mark.parametrize(
    "wanted",
    [[], [output("folder/old.txt"), output("folder/new.txt")]],
    ids=["orphan", "target"],
)
def test_a_link_in_the_place_of_a_folder_is_refused(
    out: Path, tmp_path: Path, wanted: list[Output]
) -> None:
    write(out, [output("folder/old.txt")])
    (out / "folder").rename(tmp_path / "elsewhere")
    (out / "folder").symlink_to(tmp_path / "elsewhere")
    with refused(out, "folder: it is a symbolic link"):
        write(out, wanted)
    assert contents(tmp_path / "elsewhere") == {"old.txt": b"one\n"}


def test_the_output_folder_itself_may_be_a_link(out: Path, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    out.symlink_to(tmp_path / "real")
    write(out, [output("a.txt")])
    assert contents(tmp_path / "real") == {"a.txt": b"one\n"}


@pytest.mark.parametrize("go_on", [False, True], ids=["plain", "--overwrite-edited"])
def test_folders_and_files_of_others_in_the_way_are_refused(
    out: Path, go_on: bool
) -> None:
    write(out, [output("own/old.txt")])
    (out / "a.txt").mkdir()
    (out / "b").write_text("mine")
    (out / "own" / "mine.txt").write_text("mine")
    os.mkfifo(out / "pipe")
    with refused(
        out,
        "a.txt: it is a folder",
        "b: a folder must go where a file is",
        "own: it is a folder, or holds files that are not the generator's",
        "pipe: it is no regular file",
    ):
        write(
            out,
            [output("a.txt"), output("b/c.txt"), output("own"), output("pipe")],
            overwrite_edited=go_on,
        )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<<<<<<< ours\n", "it is not JSON in UTF-8"),
        ("[]", "it is not of format 1"),
        ('{"format": 2, "files": {}}', "it is not of format 1"),
        ('{"format": 1}', "it has no object 'files'"),
        ('{"format": 1, "files": {"a": 1}}', "its entry 'a' is no object"),
        (
            '{"format": 1, "files": {"a": {"sha256": 1}}}',
            "its entry 'a': 'sha256' and 'black' must be text",
        ),
        (
            '{"format": 1, "files": {"a": {"sha256": "", "origins": [1]}}}',
            "its entry 'a': 'origins' must be a list",
        ),
        (
            '{"format": 1, "files": {"../a": {"sha256": "", "origins": []}}}',
            "its entry '../a': the path has an empty",
        ),
    ],
)
def test_a_manifest_that_cannot_be_used_is_refused_and_left_alone(
    out: Path, text: str, reason: str
) -> None:
    out.mkdir()
    (out / "manifest.json").write_text(text)
    with refused(out, f"manifest.json: {reason}"):
        write(out, [output("a.txt")])
    (found,) = [
        diff
        for diff in check(out, [output("a.txt")]).diffs
        if diff.path == "manifest.json"
    ]
    assert "restore it from version control, or remove it" in found.text


def test_a_refused_first_run_leaves_no_folder(tmp_path: Path) -> None:
    with refused(tmp_path, "a.py: black does not leave it as it is"):
        write(tmp_path / "new" / "generated", [output("a.py", "x=1\n")])


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
    assert (
        str(caught.value)
        == f"zz/{TOO_LONG}: File name too long; all files are as they were before"
    )
    assert snapshot(out) == before
    assert stat.S_IMODE((out / "b").stat().st_mode) == 0o750


def test_a_failing_first_run_leaves_no_folder(tmp_path: Path) -> None:
    with pytest.raises(WriteFailed):
        write(
            tmp_path / "new" / "generated", [output("a.txt"), output("zz/" + TOO_LONG)]
        )
    assert snapshot(tmp_path) == {}


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


def test_a_full_disk_leaves_everything_as_it_was(tmp_path: Path) -> None:
    out = tmp_path / "disk"
    out.mkdir()
    mount = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", out],
        check=False,
        capture_output=True,
    )
    if mount.returncode != 0:
        pytest.skip("a small disk can only be mounted by root")
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
    with pytest.raises(WriteFailed, match=f"^{out}: .*; nothing was written$"):
        write(out, [output("a.txt")])
    assert out.read_text() == "mine"


# --- black


def test_python_that_black_would_change_is_refused_with_the_diff_and_the_origins(
    out: Path,
) -> None:
    write(out, [output("a.py", "x = 1\n")])
    with refused(
        out,
        "a.py: black does not leave it as it is; correct the template or spec (specs/api.yaml):\n--- a/a.py\n",
    ):
        write(out, [output("a.py", "x=2\n"), output("b.txt")])
    with pytest.raises(WriteRefused, match=r"-x=2\n\+x = 2\n"):
        write(out, [output("a.py", "x=2\n")])


def test_reasons_of_black_and_of_the_disk_come_together(out: Path) -> None:
    write(out, [output("b.txt")])
    (out / "b.txt").write_text("by hand\n")
    with refused(
        out,
        "b.txt: it was edited by hand",
        "a.py: black does not",
        "c.pyi: black does not",
    ):
        write(out, [output("a.py", "x=1\n"), output("b.txt"), output("c.pyi", "x=1\n")])


def test_without_the_proof_files_are_unmarked_and_a_later_run_proves_them(
    out: Path,
) -> None:
    stable, unstable = output("a.py", "x = 1\n"), output("b.py", "x=1\n")
    write(out, [stable])
    assert write(out, [stable, unstable], prove=False).written == ("b.py",)
    assert manifest(out)["a.py"]["black"] == black_version()
    assert "black" not in manifest(out)["b.py"]
    with refused(out, "b.py: black does not leave it as it is"):
        write(out, [stable, unstable])
    write(out, [stable, output("b.py", "x = 1\n")], prove=False)
    assert write(out, [stable, output("b.py", "x = 1\n")]).unchanged == ("a.py", "b.py")
    assert manifest(out)["b.py"]["black"] == black_version()


def test_a_file_that_another_black_approved_is_proven_again(out: Path) -> None:
    write(out, [output("a.py", "x=1\n")], prove=False)
    marked = json.loads((out / "manifest.json").read_text())
    for version, approved in (("1.0", False), (black_version(), True)):
        marked["files"]["a.py"]["black"] = version
        (out / "manifest.json").write_text(json.dumps(marked))
        assert (
            not [
                diff
                for diff in check(out, [output("a.py", "x=1\n")]).diffs
                if diff.state == "black"
            ]
        ) is approved


def test_black_is_imported_only_when_something_must_be_proven(out: Path) -> None:
    code = (
        IMPORTS
        + "outputs = [Output('a.py', sys.argv[2].encode(), ()), Output('b.txt', b'', ())]\n"
        "write(Path(sys.argv[1]), outputs); assert not check(Path(sys.argv[1]), outputs).stale\n"
        "print('black' in sys.modules)"
    )
    assert run_python(code, str(out), "x = 1\n") == "True\n"
    assert run_python(code, str(out), "x = 1\n") == "False\n"


def test_many_new_python_files_are_proven(out: Path) -> None:
    many = [output(f"m{number:02}.py", f"x = {number}\n") for number in range(20)]
    write(out, many)
    assert {entry["black"] for entry in manifest(out).values()} == {black_version()}
    with refused(out, "m21.py: black does not", "m22.py: black does not"):
        fresh = [output(f"n{number:02}.py", f"x = {number}\n") for number in range(20)]
        write(
            out, [*many, *fresh, output("m21.py", "x=1\n"), output("m22.py", "x=1\n")]
        )


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
        (out / name).write_text("by hand\n")
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


def test_check_does_not_care_whether_black_was_asked_but_proves_what_is_unmarked(
    out: Path,
) -> None:
    write(out, [output("a.py", "x = 1\n")], prove=False)
    assert not check(out, [output("a.py", "x = 1\n")]).stale
    write(out, [output("a.py", "x=1\n")], prove=False)
    assert [diff.state for diff in check(out, [output("a.py", "x=1\n")]).diffs] == [
        "black"
    ]


# --- several runs at once


def test_a_run_waits_while_another_one_has_the_folder(out: Path) -> None:
    out.mkdir()
    folder = os.open(out, os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    code = (
        IMPORTS
        + "print('ready', flush=True); write(Path(sys.argv[1]), [Output('a.txt', b'one', ())])"
    )
    with start_python(code, str(out)) as run:
        assert run.stdout is not None
        run.stdout.readline()
        time.sleep(0.5)
        assert (run.poll(), snapshot(out)) == (None, {})
        os.close(folder)
        assert run.wait(timeout=20) == 0
    assert set(snapshot(out)) == {"a.txt", "manifest.json"}


def test_a_run_that_waited_for_a_folder_that_went_away_makes_another_one(
    out: Path,
) -> None:
    out.mkdir()
    folder = os.open(out, os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    code = (
        IMPORTS
        + "print('ready', flush=True); write(Path(sys.argv[1]), [Output('a.txt', b'one', ())])"
    )
    with start_python(code, str(out)) as run:
        assert run.stdout is not None
        run.stdout.readline()
        time.sleep(0.5)
        out.rmdir()
        os.close(folder)
        assert run.wait(timeout=20) == 0
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
        _, errors = run.communicate(timeout=60)
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
        "    except WriteFailed as error: assert 'too long' in error.reason, error"
    )
    runs = [start_python(code, str(tmp_path), kind) for kind in ("good", "bad", "bad")]
    for run in runs:
        _, errors = run.communicate(timeout=60)
        assert run.returncode == 0, errors
    assert {path.name for path in tmp_path.rglob("*") if path.is_file()} == {
        "a.txt",
        "manifest.json",
    }
    assert sum(path.name == "a.txt" for path in tmp_path.rglob("*")) == 150


def test_an_interrupted_run_leaves_everything_as_it_was(out: Path) -> None:
    write(out, [output(f"{number}.txt") for number in range(2000)])
    before = snapshot(out)
    code = (
        IMPORTS
        + "outputs = [Output(f'{n}.txt', b'two', ()) for n in range(2000)]; print('ready', flush=True)\n"
        "write(Path(sys.argv[1]), outputs)"
    )
    with start_python(code, str(out)) as run:
        assert run.stdout is not None
        run.stdout.readline()
        while sum(1 for _ in out.iterdir()) < 2500:
            assert run.poll() is None, "it was through before it could be interrupted"
        run.send_signal(signal.SIGINT)
        run.communicate(timeout=60)
    assert run.returncode != 0
    assert snapshot(out) == before


def start_python(
    code: str, *arguments: str, **environment: str
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, "PYTHONPATH": str(REPOSITORY), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run_python(code: str, *arguments: str, **environment: str) -> str:
    run = start_python(code, *arguments, **environment)
    printed, errors = run.communicate(timeout=60)
    assert run.returncode == 0, errors
    return printed
