"""`pages scaffold --write`: a page becomes a spec in its place, locked, and a list of what a person must decide."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.pages.drafts import KNOWN, decided, renamed
from tests.pages.real_specs import Commands, copied, lock_of, page_of, spec_of, stated

DRAFT = "nebula.draft"


@pytest.fixture
def commands(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Commands:
    return Commands(capsys, copied(tmp_path / "specs", *KNOWN))


@pytest.fixture
def page(tmp_path: Path) -> str:
    return page_of(tmp_path, renamed(stated(KNOWN[0])), "rendered")


def write(commands: Commands, page: object, name: str = DRAFT) -> list[str]:
    done = commands.run("pages", "scaffold", page, "--write", name)
    assert done.status == 0, done
    return done.out.splitlines()


def test_a_page_becomes_a_spec_with_few_edits(commands: Commands, page: str) -> None:
    said = write(commands, page)
    path = spec_of(commands.specs, DRAFT)
    draft = path.read_text("utf-8")
    assert "name: NebulaDraft\n" in draft
    lines = [line for line in said if line.startswith(f"{path}:")]
    for line in lines[1:]:
        match = re.match(r".+?:(\d+): ([\w.-]+): TODO: ", line)
        assert match is not None, line
        assert "TODO" in draft.split("\n")[int(match[1]) - 1]
        assert match[2].rpartition(".")[2] in draft.split("\n")[int(match[1]) - 1]
    assert len(lines) - 1 == sum("TODO" in line for line in draft.split("\n"))
    assert f"{len(lines) - 1} things to decide, then: python -m generator lint" in said


def test_shared_values_are_told_with_what_they_mean(
    commands: Commands, page: str
) -> None:
    said = write(commands, page)
    at = said.index("shared values that were taken: see that they mean the same here")
    assert "  /duration: Length of the video." in said[at:]


def test_the_page_is_locked_where_it_is_read_whole(
    commands: Commands, tmp_path: Path
) -> None:
    page = Path(page_of(tmp_path, renamed(stated(KNOWN[1])), "markdown"))
    text = page.read_text("utf-8")
    source = "Source: https://novita.ai/docs/api-reference/model-apis-nebula-draft.md\n"
    page.write_text(f"{source}\n{text}", "utf-8")
    said = write(commands, page)
    path = spec_of(commands.specs, DRAFT)
    lock = lock_of(commands.specs, DRAFT, "novita-markdown")
    digest = json.loads(lock.read_text("utf-8"))["digest"]
    assert f"digest: {digest}" in path.read_text("utf-8")
    assert f"{lock}: the facts of the page, {digest}" in said
    path.write_text(decided(path.read_text("utf-8")), "utf-8")
    accepted = commands.lint()
    assert accepted.status == 0, accepted.out
    covered = commands.run("pages", "coverage")
    assert not [line for line in covered.out.splitlines() if str(path) in line]


def test_a_page_that_cannot_be_locked_says_why(commands: Commands, page: str) -> None:
    said = write(commands, page)
    (line,) = (one for one in said if one.startswith("the page is not locked"))
    assert "its address is to be decided" in line
    assert f"--source {DRAFT}/" in line


def test_other_drafts_may_be_unfinished_meanwhile(
    commands: Commands, page: str
) -> None:
    write(commands, page)
    done = commands.run("pages", "scaffold", page, "--write", "nebula.other")
    assert done.status == 0
    assert done.err == f"not looked at, as unfinished: {DRAFT}\n"
    assert spec_of(commands.specs, "nebula.other").exists()


def test_a_spec_that_is_wrong_otherwise_is_not_passed_over(
    commands: Commands, page: str
) -> None:
    path = spec_of(commands.specs, KNOWN[0])
    path.write_text(path.read_text("utf-8").replace("title:", "heading:"), "utf-8")
    done = commands.run("pages", "scaffold", page, "--write", DRAFT)
    assert done.status == 1
    assert "'heading'" in done.out + done.err
    assert not spec_of(commands.specs, DRAFT).exists()


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("nebula", "expected family.operation"),
        ("Nebula.draft", "the family 'Nebula' cannot be a name in Python"),
        ("nebula.to video", "the operation 'to video' cannot be a name in Python"),
        ("a.b.c", "expected family.operation"),
        (KNOWN[0], "is there already"),
    ],
)
def test_a_name_that_is_none_or_taken_is_refused(
    commands: Commands, page: str, name: str, says: str
) -> None:
    before = sorted(commands.specs.rglob("*"))
    done = commands.run("pages", "scaffold", page, "--write", name)
    assert done.status == 1
    assert says in done.err
    assert sorted(commands.specs.rglob("*")) == before
