"""Files that are known to lie there as the manifest says stay, and what it says of them is copied and never read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.write.output import Output
from generator.write.writer import Report, write, writing

from .writing import contents, manifest, output, refused

FORMER = [output("a/one.txt", "1\n"), output("b/two.txt", "2\n"), output("c.txt")]


def again(
    out: Path, replaced: Sequence[Output], new: Sequence[Output], *only: str
) -> Report:
    """A run that knows that all files lie there, and replaces some by others."""
    with writing(out, only) as taken:
        taken.keep_rest(len(FORMER))
        for former in replaced:
            taken.replace(former.path, former.sha256, former.origins)
        for one in new:
            taken.take(one)
        return taken.finish()


@pytest.mark.parametrize(
    ("replaced", "new"),
    [
        (FORMER[:1], [output("a/one.txt", "1, now\n")]),
        (FORMER[:1], [output("a/one.txt", "1\n", "specs/other.yaml")]),
        (FORMER[::2], [output("a/one.txt", "1, now\n"), output("c.txt", "3\n")]),
        (FORMER[:1], FORMER[:1]),
        (FORMER[1:2], [output("b/new.txt", "2\n")]),
        (FORMER[1:2], []),
        ([], [output("b/new.txt")]),
        ([], []),
    ],
    ids=[
        "another content",
        "another origin",
        "the first and the last",
        "the same again",
        "another path",
        "one goes",
        "a new one",
        "nothing",
    ],
)
def test_it_comes_to_what_a_run_makes_that_takes_every_file(
    replaced: list[Output], new: list[Output], out: Path, tmp_path: Path
) -> None:
    write(out, FORMER)
    report = again(out, replaced, new)
    every = [one for one in FORMER if one not in replaced] + new
    other = tmp_path / "other"
    write(other, FORMER)
    expected = write(other, every)
    assert contents(out) == contents(other)
    assert (out / "manifest.json").read_bytes() == (
        other / "manifest.json"
    ).read_bytes()
    assert (report.written, report.removed) == (expected.written, expected.removed)
    assert len(report.unchanged) + report.kept == len(expected.unchanged)


def test_what_the_manifest_says_of_the_rest_is_not_read(out: Path) -> None:
    """It is nothing that could be read; a run that takes every file would refuse it."""
    write(out, FORMER)
    place = out / "manifest.json"
    spoilt = place.read_text("utf-8").replace(FORMER[1].sha256, "\u2603" * 9)
    place.write_text(spoilt.replace('"b/two.txt"', '"../two.txt"'), "utf-8")
    again(out, FORMER[:1], [output("a/one.txt", "1, now\n")])
    assert json.loads(place.read_bytes())["files"]["../two.txt"]["sha256"] == (
        "\u2603" * 9
    )
    with refused(out, "manifest.json: its entry '../two.txt'"):
        write(out, FORMER)


def test_where_a_former_file_is_not_in_the_manifest_it_is_made_anew(out: Path) -> None:
    write(out, FORMER)
    place = out / "manifest.json"
    place.write_text(json.dumps(json.loads(place.read_bytes())), "utf-8")
    again(out, FORMER[:1], [output("a/one.txt", "1, now\n")])
    assert set(manifest(out)) == {one.path for one in FORMER}
    assert place.read_text("utf-8").startswith('{\n  "format": 1,\n')


def test_two_files_of_one_path_are_told_though_one_of_them_was_not_taken(
    out: Path,
) -> None:
    write(out, FORMER)
    with refused(out, "'b/two.txt' is put out 2 times", "the folders 'a' and 'A'"):
        with_other_case = [output("b/two.txt", "9\n"), output("A/three.txt")]
        again(out, FORMER[:1], [*FORMER[:1], *with_other_case])


def test_a_file_that_a_hand_has_changed_in_the_meantime_is_not_touched(
    out: Path,
) -> None:
    write(out, FORMER)
    (out / "a/one.txt").write_text("mine\n")
    with refused(out, "a/one.txt: it was edited by hand"):
        again(out, FORMER[:1], [output("a/one.txt", "1, now\n")])


def test_of_one_folder_alone_the_others_stay(out: Path) -> None:
    write(out, FORMER)
    report = again(out, FORMER[:1], [output("a/one.txt", "1, now\n")], "a", "b")
    assert report.written == ("a/one.txt",)
    again(out, FORMER[:1], [output("a/new.txt")], "a")
    assert set(manifest(out)) == {"a/new.txt", "b/two.txt", "c.txt"}
