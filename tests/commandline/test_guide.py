"""`videotasks guide` prints the chapters that the package brings along, and loads no client for it."""

from __future__ import annotations

import pytest

from tests.user_texts import CHAPTERS, CONTENTS
from videotasks.cli import _exit_codes as codes

from .conftest import Command, of


def test_it_lists_all_chapters_in_their_order(offline: Command) -> None:
    done = offline("guide")
    assert done.code == codes.DONE
    names = [line.split()[0] for line in done.out.splitlines()]
    assert names[0] == "start"
    assert names == [
        line.split("[")[1].split("]")[0]
        for line in CONTENTS.text.splitlines()
        if line.startswith("- [")
    ]
    assert done.err == "next: videotasks guide start\n"
    told = offline("guide", "--json").events
    assert [one["chapter"] for one in told] == names
    assert all(one["about"] for one in told)


@pytest.mark.parametrize("name", CHAPTERS)
def test_a_pipe_gets_a_chapter_as_it_stands(name: str, offline: Command) -> None:
    text = CHAPTERS[name].text.split("-->\n", 1)[1]
    assert offline("guide", name).out == text
    (event,) = of(offline("guide", name, "--json").events, "chapter")
    assert event["markdown"] == text


def test_a_family_is_found_by_its_path_too(offline: Command) -> None:
    assert (
        offline("guide", "families/vidu_q1.md").out == offline("guide", "vidu_q1").out
    )


@pytest.mark.parametrize(
    ("given", "near"),
    [
        ("error", "errors"),
        ("vidu_q11", "vidu_q1"),
        ("../README", "start"),
        ("", "start"),
    ],
)
def test_what_is_no_chapter_names_the_nearest(
    given: str, near: str, offline: Command
) -> None:
    done = offline("guide", given)
    assert (done.code, done.out) == (codes.UNUSABLE, "")
    assert f"there is no chapter {given!r}" in done.err
    assert f"next: videotasks guide {near}\n" in done.err


LOADED = """
import sys
from videotasks.cli import main
main(["guide", "start"])
print(*sys.modules)
"""


def test_it_loads_nothing_of_the_client(offline: Command) -> None:
    out, _ = offline.python("-c", LOADED).communicate()
    assert out.startswith("# Start\n")
    loaded = out.splitlines()[-1].split()
    rooms = ("_client", "_core", "_http", "endpoints", "_platform", "catalog")
    assert not [
        one
        for one in loaded
        if one.startswith(tuple(f"videotasks.{room}" for room in rooms))
    ]
    assert not {"requests", "aiohttp", "rich"} & {*loaded}
