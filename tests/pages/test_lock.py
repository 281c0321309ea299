"""`pages lock`: what is stored of a page, what is set in the spec by hand, and what is refused."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.pages.facts import Facts, Page
from generator.pages.reading.page import read
from tests.pages.mutations import mutations
from tests.pages.page_writer import Dialect, Form, write
from tests.pages.real_specs import (
    Commands,
    Copy,
    edit,
    lock_of,
    page_of,
    spec_of,
    stated,
)

PAGES = Path(__file__).parent / "samples"
Q3 = "vidu_q3_pro.text_to_video"
SOURCE = "novita-markdown"
TWINS = ("vidu_q2_pro.start_end_to_video", "vidu_q2_turbo.start_end_to_video")
CASES: list[tuple[Form, str, str]] = [
    ("markdown", Q3, SOURCE),
    ("markdown-zh", "vidu_q2.text_to_video", "jiekou-markdown"),
    ("rendered", "vidu_q2.reference_to_video", "highwayapi-rendered"),
    ("rendered", "vidu_q1.reference_to_video", "novita-rendered"),
    ("anchored", "vidu_q2_turbo.image_to_video", "ppio"),
]
every_form = pytest.mark.parametrize(("form", "endpoint", "source"), CASES)
REWORDED = Dialect(
    values="quotes",
    default_by="prose",
    lines="bullets",
    attribute_order=("default", "type", "required", "name"),
    tail=True,
    tip=False,
)


@pytest.fixture
def q3(copy: Copy) -> Commands:
    return copy(Q3)


def locked(
    commands: Commands, endpoint: str = Q3, source: str = SOURCE
) -> dict[str, Any]:
    """The facts of a source, as they are stored."""
    text = lock_of(commands.specs, endpoint, source).read_text("utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def texts(value: Any) -> Iterator[str]:
    """Every text of a JSON value."""
    if isinstance(value, str):
        yield value
    for one in value.values() if isinstance(value, dict) else value:
        if isinstance(one, str):
            yield one
        elif isinstance(one, (dict, list)):
            yield from texts(one)


def files(folder: Path) -> dict[str, bytes]:
    return {str(one): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def digest_of(text: str) -> str:
    page = read(text, "page")
    assert isinstance(page, Page), page
    return page.facts.digest


@every_form
def test_the_facts_of_a_page_are_stored_and_then_the_specs_hold(
    form: Form, endpoint: str, source: str, copy: Copy, tmp_path: Path
) -> None:
    commands = copy(endpoint)
    page = page_of(tmp_path, stated(endpoint), form)
    done = commands.lock(page, source, "--date", "2026-03-14")
    assert done.status == 0, done
    lock = locked(commands, endpoint, source)
    found = read(Path(page).read_text("utf-8"), page)
    assert isinstance(found, Page)
    facts = found.facts.to_json()
    del facts["doubts"]
    assert lock["facts"] == facts
    assert (lock["endpoint"], lock["source"]) == (endpoint, source)
    assert (lock["origin"], lock["date"]) == ("page", "2026-03-14")
    assert lock["digest"] == found.facts.digest
    assert lock["digest"] in done.out
    spec = spec_of(commands.specs, endpoint).read_text("utf-8")
    block = re.search(rf"(?m)^  {source}:\n(?:    .*\n)+", spec)
    assert block is not None
    for line in (
        f"digest: {lock['digest']}",
        'date: "2026-03-14"',
        f"form: {found.facts.form}",
        f"url: {lock['url']}",
    ):
        assert f"    {line}\n" in block[0]
    checked = commands.lint()
    assert (checked.status, checked.err) == (0, ""), checked.out


@every_form
def test_no_sentence_of_a_page_is_stored(
    form: Form, endpoint: str, source: str, copy: Copy, tmp_path: Path
) -> None:
    commands = copy(endpoint)
    page = page_of(tmp_path, stated(endpoint), form, Dialect(noise=True))
    assert commands.lock(page, source).status == 0
    stored = lock_of(commands.specs, endpoint, source).read_text("utf-8")
    lock = json.loads(stored)
    assert "doubts" not in stored
    title = lock["facts"].pop("title")
    assert all(len(one.split()) < 2 or one.endswith("B") for one in texts(lock))
    sentences = re.split(r"[\n.。]", Path(page).read_text("utf-8"))
    # Not the path, which is one word.
    long = [
        one
        for one in map(str.strip, sentences)
        if re.search(r".{6}[ \u4e00-\u9fff].{6}", one)
    ]
    assert len(long) > 5
    assert not [one for one in long if one in stored.replace(title, "")]


def test_without_a_date_the_page_is_asked_for_it(q3: Commands, tmp_path: Path) -> None:
    dated = page_of(tmp_path, stated(Q3), "markdown", Dialect(front_matter=True))
    assert q3.lock(dated, SOURCE).status == 0
    assert locked(q3)["date"] == "2026-03-14"
    assert '    date: "2026-03-14"\n' in spec_of(q3.specs, Q3).read_text("utf-8")


def test_an_unknown_date_leaves_the_one_that_the_spec_has(
    q3: Commands, tmp_path: Path
) -> None:
    edit(spec_of(q3.specs, Q3), "date: unknown", 'date: "2026-01-02"')
    assert q3.lock(page_of(tmp_path, stated(Q3), "markdown"), SOURCE).status == 0
    assert locked(q3)["date"] == "unknown"
    assert '    date: "2026-01-02"\n' in spec_of(q3.specs, Q3).read_text("utf-8")


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("digest", ["old", "none"])
def test_every_other_byte_of_the_spec_stays(
    q3: Commands, tmp_path: Path, end: str, digest: str
) -> None:
    path = spec_of(q3.specs, Q3)
    text = path.read_text("utf-8")
    text = text.replace("    date: unknown\n", "\n    date:  unknown   # nobody said\n")
    text = re.sub(r"(    digest: \S+)\n", r"\1 # kept\n    # so\n\n", text)
    if digest == "none":
        text = re.sub(r"    digest: .*\n", "", text)
    before = text.replace("\n", end).encode()
    path.write_bytes(before)
    page = page_of(tmp_path, stated(Q3), "rendered")
    assert q3.lock(page, SOURCE, "--date", "2026-03-14").status == 0
    after = path.read_bytes()
    new = digest_of(Path(page).read_text("utf-8"))
    wanted = text.replace("date:  unknown", 'date:  "2026-03-14"')
    wanted = wanted.replace("form: markdown", "form: rendered")
    if digest == "none":
        wanted = wanted.replace(
            "# nobody said\n", f"# nobody said\n    digest: {new}\n"
        )
    else:
        wanted = re.sub(r"sha256:\w+", new, wanted)
    assert after == wanted.replace("\n", end).encode()


def test_locking_the_same_page_again_changes_nothing(
    q3: Commands, tmp_path: Path
) -> None:
    page = page_of(tmp_path, stated(Q3), "markdown")
    assert q3.lock(page, SOURCE, "--date", "2026-03-14").status == 0
    before = files(q3.specs)
    assert q3.lock(page, SOURCE, "--date", "2026-03-14").status == 0
    assert files(q3.specs) == before


def test_other_order_and_other_words_are_the_same_digest(
    q3: Commands, tmp_path: Path
) -> None:
    facts = stated(Q3)
    turned = replace(facts, parameters=facts.parameters[::-1], title="Another Title")
    digests = []
    for one, ways in ((facts, None), (turned, REWORDED)):
        page = page_of(tmp_path, one, "markdown", ways)
        done = q3.lock(page, f"{Q3}/{SOURCE}")
        assert done.status == 0, done
        digests.append(locked(q3)["digest"])
    assert digests[0] == digests[1]


def test_any_other_fact_is_another_digest() -> None:
    facts: Facts = stated(Q3)
    same: dict[Form, str] = {}
    count = 0
    for change in mutations(facts):
        form = change.forms[0]
        before = same.setdefault(form, digest_of(write(facts, form)))
        assert digest_of(write(change.facts, form)) != before, change.name
        count += 1
    assert count > 50


def test_the_endpoint_is_named_where_the_page_does_not_tell(
    copy: Copy, tmp_path: Path
) -> None:
    commands = copy(*TWINS)
    facts = replace(stated(TWINS[0]), title="Moving Pictures")
    page = page_of(tmp_path, facts, "markdown")
    before = files(commands.specs)
    refused = commands.lock(page, "ppio")
    assert refused.status == 1
    assert f"may document any of {', '.join(TWINS)}" in refused.err
    assert files(commands.specs) == before
    done = commands.lock(page, f"{TWINS[1]}/ppio")
    assert done.status == 0, done
    own = {str(spec_of(commands.specs, TWINS[1]))}
    own.add(str(lock_of(commands.specs, TWINS[1], "ppio")))
    after = files(commands.specs)
    assert {one for one in after if after[one] != before[one]} == own


CUT = (PAGES / "cut-markdown-in-a-description.txt").read_text("utf-8")
LOST = (PAGES / "refused-markdown-names-lost.txt").read_text("utf-8")
STRANGE = (PAGES / "markdown-nested-expandable.txt").read_text("utf-8")
WHOLE = write(stated(Q3), "markdown")
UNREAD = WHOLE.replace('type="integer"', 'type="fortnight"', 1)
REFUSED: dict[str, tuple[str, list[str], int, str]] = {
    "a source with a slip": (
        WHOLE,
        ["--source", "novita-markdwon"],
        1,
        f"'novita-markdwon' is not a source of {Q3}: expected 'novita-markdown'",
    ),
    "an unknown endpoint": (
        WHOLE,
        ["--source", f"vidu_q9.text_to_video/{SOURCE}"],
        1,
        "'vidu_q9.text_to_video' is not an endpoint",
    ),
    "a page that is cut off": (CUT, ["--source", SOURCE], 2, "is incomplete"),
    "a page without names": (LOST, ["--source", SOURCE], 2, "names"),
    "a statement that is not understood": (
        UNREAD,
        ["--source", SOURCE],
        1,
        "is not read whole: /seed type: ",
    ),
    "a page of no endpoint": (
        STRANGE,
        ["--source", SOURCE],
        1,
        "documents no endpoint of the specs",
    ),
    "a word for a date": (
        WHOLE,
        ["--source", SOURCE, "--date", "yesterday"],
        1,
        "'yesterday' is not a date: expected one such as 2026-07-22",
    ),
    "a day that no calendar has": (
        WHOLE,
        ["--source", SOURCE, "--date", "2026-02-30"],
        1,
        "'2026-02-30' is not a date",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused_leaves_everything_as_it_was(
    q3: Commands, tmp_path: Path, case: str
) -> None:
    text, words, status, says = REFUSED[case]
    page = tmp_path / "page.md"
    page.write_text(text, encoding="utf-8")
    before = files(q3.specs)
    done = q3.run("pages", "lock", page, *words)
    assert (done.status, done.out) == (status, ""), done
    assert says in done.err
    assert files(q3.specs) == before


@pytest.mark.parametrize("lines", ["one", "many"])
def test_a_source_in_braces_is_refused_with_what_to_do(
    q3: Commands, tmp_path: Path, lines: str
) -> None:
    path = spec_of(q3.specs, Q3)
    text = path.read_text("utf-8")
    block = re.search(rf"(?m)^  {SOURCE}:\n((?:    .*\n)+)", text)
    assert block is not None
    members = block[1].strip().split("\n")
    inside = (", " if lines == "one" else ",\n").join(members)
    edit(path, block[0], f"  {SOURCE}: {{{inside}}}\n")
    assert q3.lint().status == 0
    before = files(q3.specs)
    done = q3.lock(page_of(tmp_path, stated(Q3), "rendered"), SOURCE)
    assert done.status == 1
    assert re.match(
        rf"{re.escape(path.as_posix())}:\d+:\d+: write this source as a", done.err
    )
    assert files(q3.specs) == before


@pytest.mark.parametrize("content", ["{", "{}"], ids=["no JSON", "another schema"])
def test_a_spoilt_lock_is_mended_by_locking_the_page_again(
    q3: Commands, tmp_path: Path, content: str
) -> None:
    lock_of(q3.specs, Q3, SOURCE).write_text(content, encoding="utf-8")
    page = page_of(tmp_path, stated(Q3), "markdown")
    assert "lock the page again" in q3.lint().out or content == "{}"
    assert q3.lock(page, SOURCE).status == 0
    assert q3.lint().status == 0
