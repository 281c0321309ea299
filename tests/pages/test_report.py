"""The four formats of a report: each names file and line, and no text of a page can break out of its place."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from markdown_it import MarkdownIt

from generator.language.problem import Place
from generator.pages.check import Report
from generator.pages.comparing.checked import Checked, Drift
from generator.pages.facts import Ambiguity, Unreadable
from generator.pages.report import FORMATS, summary, write
from generator.text.severity import Severity
from generator.text.values import shown

PAGE = "https://docs.acme.example/docs/page.md"
FILE = "specs/endpoints/vidu_q2/text_to_video.yaml"
NASTY = "a|b `c` **d** <img src=x> @octocat 100%\n::error::e, f"
HEAD = [
    "endpoint",
    "where",
    "keyword",
    "the spec says",
    "the page says",
    "spec",
    "page",
]


def drift(
    pointer: str = "/resolution",
    keyword: str = "default",
    spec: object = "720p",
    page: object = "1080p",
    effect: Severity = "breaking",
    **more: Any,
) -> Drift:
    given: dict[str, Any] = {
        "endpoint": "vidu_q2.text_to_video",
        "part": "request",
        "place": Place(FILE, 41, 5),
        "source": PAGE,
        **more,
    }
    return Drift(
        pointer=pointer, keyword=keyword, spec=spec, page=page, effect=effect, **given
    )


def report(*found: Drift, **more: Any) -> Report:
    known = Counter({"not modelled": 2})
    page = Checked(
        PAGE, "markdown", "vidu_q2.text_to_video", "url", "acme", found, known
    )
    return Report(pages=[page], known=known, **more)


def tables(markdown: str) -> list[list[list[str]]]:
    """The cells of every table, as a reader of the report sees them."""
    found: list[list[list[str]]] = []
    for token in MarkdownIt("commonmark").enable("table").parse(markdown):
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            found[-1].append([])
        elif token.type == "inline" and found and token.level > 2:
            children = token.children or []
            assert not [
                one for one in children if one.type in ("html_inline", "strong_open")
            ]
            found[-1][-1].append("".join(one.content for one in children))
    return found


# -- each format ------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_names_file_and_line_and_both_sides(form: str) -> None:
    text = write(report(drift()), form)
    line = (
        f'"line": {41}' if form == "json" else "line=41" if form == "github" else ":41"
    )
    for one in (FILE, line, "720p", "1080p", "/resolution", PAGE):
        assert one in text


def test_text_has_a_line_for_each_drift_and_a_summary_at_the_end() -> None:
    text = write(
        report(drift(), drift("/seed", "maximum", 9, None, "compatible")), "text"
    )
    of = "vidu_q2.text_to_video:"
    assert text.splitlines() == [
        f"{PAGE}: vidu_q2.text_to_video (by its address, source acme, markdown): 2 drift; known: 2 not modelled",
        f"{FILE}:41:5: breaking: {of} /resolution default: the spec says 720p, the page 1080p [{PAGE}]",
        f"{FILE}:41:5: compatible: {of} /seed maximum: the spec says 9, the page nothing [{PAGE}]",
        "1 page read: 2 drift (1 breaking, 1 compatible), 2 known",
    ]


def test_json_has_what_machines_expect() -> None:
    lost = Unreadable("page.txt", "is incomplete: it ends early", "rendered", True)
    found = json.loads(write(report(drift(), unreadable=[lost]), "json"))
    (one,) = found["drift"]
    assert {key: one[key] for key in ("endpoint", "pointer", "keyword")} == {
        "endpoint": "vidu_q2.text_to_video",
        "pointer": "/resolution",
        "keyword": "default",
    }
    assert (one["spec"], one["page"], one["effect"]) == ("720p", "1080p", "breaking")
    assert (one["file"], one["line"]) == (FILE, 41)
    assert found["known"] == 2
    assert found["unreadable"] == [
        {
            "page": "page.txt",
            "reason": "is incomplete: it ends early",
            "form": "rendered",
            "incomplete": True,
        }
    ]


def test_json_keeps_values_as_they_are() -> None:
    values = ["a", 1, 1.5, True, None, [1, "一"], {"min": "1:4"}]
    found = json.loads(write(report(drift(spec=values, page=NASTY)), "json"))
    assert found["drift"][0]["spec"] == values
    assert found["drift"][0]["page"] == NASTY


def test_markdown_is_one_report_with_a_table_for_each_effect() -> None:
    text = write(
        report(
            drift(), drift("/seed", "maximum", 9, None, "compatible"), drift("/bgm")
        ),
        "markdown",
    )
    assert [one for one in text.splitlines() if one.startswith("#")] == [
        "# Documentation check",
        "## Breaking",
        "## Compatible",
    ]
    breaking, compatible = tables(text)
    assert breaking[0] == compatible[0] == HEAD
    assert [row[1] for row in breaking[1:]] == ["request /bgm", "request /resolution"]
    assert compatible[1:] == [
        [
            "vidu_q2.text_to_video",
            "request /seed",
            "maximum",
            "9",
            "nothing",
            f"{FILE}:41",
            PAGE,
        ]
    ]


def test_markdown_tells_doubts_and_what_could_not_be_read() -> None:
    ambiguity = Ambiguity("request", "/bgm", "default", "says *two* things")
    one = report(unreadable=[Unreadable("my page.md", "is HTML ('<b>@me</b>')")])
    one.pages[0] = Checked(
        PAGE,
        "markdown",
        "vidu_q2.text_to_video",
        "url",
        None,
        (),
        Counter(),
        (ambiguity,),
    )
    text = write(one, "markdown")
    assert "## Doubts" in text
    assert "## Could not be read" in text
    html = MarkdownIt("commonmark").render(text)
    assert "says *two* things" in html
    assert "<code>my page.md</code>: is HTML ('&lt;b&gt;" in html
    assert "@" not in text


def test_github_has_an_annotation_for_each_drift_by_its_effect() -> None:
    text = write(
        report(
            drift(),
            drift("/seed", "maximum", 9, None, "compatible"),
            drift("/style", "type", None, "string", "cosmetic"),
        ),
        "github",
    )
    heads = [one.rpartition("::")[0] for one in text.splitlines()]
    place = f"file={FILE},line=41,col=5"
    assert heads == [
        f"::error {place},title=breaking%3A vidu_q2.text_to_video",
        f"::warning {place},title=compatible%3A vidu_q2.text_to_video",
        f"::notice {place},title=cosmetic%3A vidu_q2.text_to_video",
        "::notice title=documentation check",
    ]


def test_github_tells_what_could_not_be_read() -> None:
    text = write(report(unreadable=[Unreadable(PAGE, "HTTP 500")]), "github")
    assert text.splitlines()[0] == f"::error title=unreadable::{PAGE}: HTTP 500"


# -- texts of pages ---------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["text", "markdown", "github"])
def test_a_text_of_a_page_stays_on_its_line(form: str) -> None:
    wanted = len(write(report(drift()), form).splitlines())
    text = write(report(drift(page=NASTY, says=NASTY)), form)
    assert len(text.splitlines()) == wanted
    assert not [one for one in text.splitlines() if one.startswith("::error::")]


def test_markdown_shows_a_text_of_a_page_as_it_is() -> None:
    ((_, row),) = tables(
        write(report(drift("/a|b", page=NASTY, says=NASTY)), "markdown")
    )
    assert len(row) == len(HEAD)
    assert row[1] == "request /a|b"
    assert "a|b `c` **d** <img src=x> @octocat 100%" in row[4]
    outside = write(report(drift(says="ask @octocat")), "markdown")
    assert "@octocat" not in outside


@pytest.mark.parametrize("value", ["`", "``", "`a", "a`", "a``b`c", "|", r"\|"])
def test_markdown_shows_signs_of_its_own(value: str) -> None:
    ((_, row),) = tables(write(report(drift(page=value)), "markdown"))
    assert row[4] == value


def test_github_escapes_what_ends_a_property_or_a_line() -> None:
    one = drift(page="50%\r\nnext", place=Place("specs/a,b:c%.yaml", 3, 1))
    line, _ = write(report(one), "github").splitlines()
    assert "file=specs/a%2Cb%3Ac%25.yaml,line=3" in line
    assert "50%25" in line
    assert "\r" not in line


# -- values -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (None, "nothing"),
        ("720p", "720p"),
        ("", '""'),
        (" ", '" "'),
        ("5", '"5"'),
        (5, "5"),
        ("true", '"true"'),
        (True, "true"),
        ("16:9", "16:9"),
        ("a\nb", '"a\\nb"'),
        (["一", 2], '["一", 2]'),
        ({"maxSize": "10 MB"}, '{"maxSize": "10 MB"}'),
    ],
)
def test_a_value_is_on_one_line_and_a_text_is_told_from_a_number(
    value: object, wanted: str
) -> None:
    assert shown(value) == wanted


# -- nothing to report ------------------------------------------------------------------------------


def test_nothing_to_report_reads_well() -> None:
    calm = report()
    assert summary(calm) == "1 page read: no drift, 2 known"
    assert write(calm, "text").endswith(
        "no drift; known: 2 not modelled\n1 page read: no drift, 2 known"
    )
    assert write(calm, "markdown") == (
        "# Documentation check\n\n1 page read: no drift, 2 known."
    )
    assert write(calm, "github") == (
        "::notice title=documentation check::1 page read: no drift, 2 known"
    )
    assert json.loads(write(Report(), "json")) == {
        "pages": [],
        "drift": [],
        "known": 0,
        "unreadable": [],
    }
    assert write(Report(), "text") == "0 pages read: no drift"


def test_what_breaks_comes_first_and_nothing_twice() -> None:
    one = report(drift(effect="cosmetic"), drift("/b"), drift("/a"), drift("/a"))
    assert [(each.effect, each.pointer) for each in one.drift] == [
        ("breaking", "/a"),
        ("breaking", "/b"),
        ("cosmetic", "/resolution"),
    ]
    assert "3 drift (2 breaking, 1 cosmetic)" in summary(one)
