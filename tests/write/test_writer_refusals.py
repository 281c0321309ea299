"""What the writer refuses: impossible paths, hands, links, files of others."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.write.output import Output
from generator.write.writer import Report, check, write
from tests.proofs import not_on_windows

from .writing import contents, manifest, output, refused, snapshot

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
        *(
            ([f"a/{name}/b.txt"], [f"'a/{name}/b.txt': {name!r} is a device"])
            for name in ("con", "NUL.py", "aux.tar.gz", "Com1 .txt", "LPT³", "conin$")
        ),
        *(
            ([f"a/{name}"], [f"'a/{name}': {name!r} has a character, or ends in one"])
            for name in ("b.", "b ", "b:c", "b?", "b*", '"b"', "<b>", "b|c")
        ),
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
        "orphan.txt: it is not an output any more, but was edited by hand; move it away, or pass --overwrite-edited",
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
    (out / "a.txt").write_bytes(b"one\n")
    before = snapshot(out)["a.txt"]
    assert write(out, [output("a.txt")]) == Report(unchanged=("a.txt",))
    assert snapshot(out)["a.txt"] == before
    assert set(manifest(out)) == {"a.txt"}


def test_an_edit_that_the_outputs_have_caught_up_with_is_taken_over(out: Path) -> None:
    write(out, [output("a.txt")])
    (out / "a.txt").write_bytes(b"two\n")
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
    with refused(
        out,
        "a.txt: it is a folder",
        "b: a folder must go where a file is",
        "own: it is a folder, or holds files that are not the generator's",
    ):
        write(
            out,
            [output("a.txt"), output("b/c.txt"), output("own")],
            overwrite_edited=go_on,
        )


@not_on_windows("pipes are no files")
@pytest.mark.parametrize("go_on", [False, True], ids=["plain", "--overwrite-edited"])
def test_what_is_neither_file_nor_folder_is_refused(out: Path, go_on: bool) -> None:
    out.mkdir()
    os.mkfifo(out / "pipe")
    with refused(out, "pipe: it is not a regular file"):
        write(out, [output("pipe")], overwrite_edited=go_on)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<<<<<<< ours\n", "it is not JSON in UTF-8"),
        ("[]", "it is not of format 1"),
        ('{"format": 2, "files": {}}', "it is not of format 1"),
        ('{"format": 1}', "it has no object 'files'"),
        ('{"format": 1, "files": {"a": 1}}', "its entry 'a' is not an object"),
        (
            '{"format": 1, "files": {"a": {"sha256": 1}}}',
            "its entry 'a': 'sha256' must be text",
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
    with refused(tmp_path, "'con': 'con' is a device on Windows"):
        write(tmp_path / "new" / "generated", [output("a.txt"), output("con")])
