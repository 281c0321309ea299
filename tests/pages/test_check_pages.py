"""`pages check PAGE...`: which endpoint a page documents, what cannot be read, and the exit status."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.pages.page_writer import Form
from tests.pages.small_specs import (
    KLING,
    PRO,
    Q2,
    SITE,
    PagesCli,
    added,
    facts_of,
    news,
    page_of,
)

# -- which endpoint ---------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["rendered", "anchored"])
def test_a_page_with_a_path_is_found_by_its_path(
    pages_cli: PagesCli, form: Form
) -> None:
    # The title is another endpoint's: what is called decides.
    facts = replace(facts_of(KLING), title="Vidu Q2 Text to Video")
    page = pages_cli.put("page.txt", page_of(facts, form))
    report = pages_cli.report(page)
    assert pages_cli.status == 0
    assert report["pages"] == [
        {
            "page": str(page),
            "form": form,
            "endpoint": KLING,
            "found": "path",
            "drift": 0,
            "known": 2,
            "doubts": [],
            **({"source": "acme-anchored"} if form == "anchored" else {}),
        }
    ]
    assert "by its path" in pages_cli.check(page)


@pytest.mark.parametrize(
    "top",
    [
        '---\nurl: "{url}"\n---\n\n',
        "---\nurl: {url}\ncrawled_at: 2026-03-14\n---\n\n",
        "# Source: {url}\n\n",
        "Source: {url}\n\n",
    ],
)
@pytest.mark.parametrize(
    "url", [f"{SITE}/docs/vidu-q2-text2video.md", f"{SITE}/docs/vidu-q2-text2video/"]
)
def test_a_page_without_a_path_is_found_by_the_address_that_it_names(
    pages_cli: PagesCli, top: str, url: str
) -> None:
    # With the parameters of another endpoint: the address decides.
    page = pages_cli.put("page.md", top.format(url=url) + page_of(facts_of(KLING)))
    report = pages_cli.report(page)
    (one,) = report["pages"]
    assert (one["endpoint"], one["found"]) == (Q2, "url")
    assert one["source"] == "acme-markdown"
    assert ("/cfg_scale", "unknown") in news(report)
    assert "by its address, source acme-markdown" in pages_cli.check(page)


def test_a_page_that_names_neither_is_found_by_the_closest_parameters(
    pages_cli: PagesCli,
) -> None:
    page = pages_cli.put("page.md", page_of(facts_of(KLING)))
    (one,) = pages_cli.report(page)["pages"]
    assert (one["endpoint"], one["found"]) == (KLING, "parameters")
    assert "by its parameters" in pages_cli.check(page)


def test_a_page_like_no_endpoint_is_unreadable_and_says_what_to_do(
    pages_cli: PagesCli,
) -> None:
    facts = added(replace(facts_of(KLING), title="Poems", parameters=()), "verse")
    page = pages_cli.put("page.md", page_of(facts))
    report = pages_cli.report(page)
    assert pages_cli.status == 2
    (lost,) = report["unreadable"]
    assert (lost["page"], lost["form"]) == (str(page), "markdown")
    assert "'Poems'" in lost["reason"]
    assert "pages scaffold" in lost["reason"]


def test_an_endpoint_that_is_named_is_taken(pages_cli: PagesCli) -> None:
    page = pages_cli.put("page.md", page_of(facts_of(KLING)))
    report = pages_cli.report(page, "--endpoint", Q2)
    assert [one["endpoint"] for one in report["pages"]] == [Q2]
    assert pages_cli.status == 1


def test_a_named_endpoint_does_not_hide_that_the_path_is_another(
    pages_cli: PagesCli,
) -> None:
    facts = replace(facts_of(Q2), path="/v3/async/vidu-q2-text2video-next")
    page = pages_cli.put("page.txt", page_of(facts, "rendered"))
    (drift,) = pages_cli.report(page, "--endpoint", Q2)["drift"]
    assert (drift["pointer"], drift["keyword"]) == ("", "path")
    assert drift["page"] == facts.path


def test_an_unknown_endpoint_is_refused_by_name(pages_cli: PagesCli) -> None:
    page = pages_cli.put("page.md", page_of(facts_of(KLING)))
    (lost,) = pages_cli.report(page, "--endpoint", "vidu_q9.text_to_video")[
        "unreadable"
    ]
    assert "'vidu_q9.text_to_video' is not an endpoint" in lost["reason"]
    assert pages_cli.status == 2


# -- what cannot be read ----------------------------------------------------------------------------


def test_a_mixture_of_pages_tells_all_and_the_worst_status_wins(
    pages_cli: PagesCli, tmp_path: Path
) -> None:
    same = pages_cli.put("same.txt", page_of(facts_of(KLING), "anchored"))
    other = pages_cli.put("other.md", page_of(added(facts_of(Q2), "camera")))
    cut = pages_cli.put("cut.txt", page_of(facts_of(PRO), "rendered")[:-400])
    gone = tmp_path / "gone.md"
    pages_cli.check(same)
    assert pages_cli.status == 0
    pages_cli.check(same, other)
    assert pages_cli.status == 1
    report = pages_cli.report(same, cut, other, gone)
    assert pages_cli.status == 2
    assert [one["page"] for one in report["pages"]] == [str(same), str(other)]
    assert news(report) == [("/camera", "unknown")]
    incomplete, missing = report["unreadable"]
    assert incomplete["page"] == str(cut)
    assert (incomplete["form"], incomplete["incomplete"]) == ("rendered", True)
    assert missing["page"] == str(gone)
    assert "incomplete" not in missing


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.md", b"", "is empty"),
        ("blank.md", b"\n \n\t\n", "is empty"),
        ("latin.md", "# Vid\xe9o".encode("latin-1"), "is not a text in UTF-8"),
        ("image.png", b"\x89PNG\r\n\x1a\n\x00\x00", "is not a text in UTF-8"),
        ("zeros.bin", bytes(64), "is"),
        ("page.html", b"<!doctype html><title>Vidu</title>", "is HTML"),
        ("error.json", b'{"code": 404, "message": "no"}', "is JSON"),
    ],
)
def test_a_file_that_is_no_page_is_refused_with_the_reason(
    pages_cli: PagesCli, tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    page = tmp_path / name
    page.write_bytes(content)
    report = pages_cli.report(page)
    assert pages_cli.status == 2
    assert (report["pages"], report["drift"]) == ([], [])
    (lost,) = report["unreadable"]
    assert lost["page"] == str(page)
    assert reason in lost["reason"]


def test_what_cannot_be_opened_says_why(pages_cli: PagesCli, tmp_path: Path) -> None:
    report = pages_cli.report(tmp_path, tmp_path / "none.md", "")
    assert pages_cli.status == 2
    reasons = [one["reason"] for one in report["unreadable"]]
    assert len(reasons) == 3
    assert "directory" in reasons[0]
    assert "No such file" in reasons[1]
    assert all("cannot be opened" in one for one in reasons)


def test_a_page_comes_from_standard_input(
    pages_cli: PagesCli, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = page_of(facts_of(KLING), "rendered").encode()
    stdin = io.TextIOWrapper(io.BytesIO(raw))
    monkeypatch.setattr(sys, "stdin", stdin)
    report = pages_cli.report("-")
    assert pages_cli.status == 0
    assert [one["page"] for one in report["pages"]] == ["-"]


def test_a_page_that_is_named_twice_tells_its_drift_once(pages_cli: PagesCli) -> None:
    page = pages_cli.put("page.md", page_of(added(facts_of(Q2), "camera")))
    report = pages_cli.report(page, page)
    assert news(report) == [("/camera", "unknown")]


def test_wrong_specs_are_told_and_no_page_is_read(pages_cli: PagesCli) -> None:
    page = pages_cli.put("page.md", page_of(facts_of(Q2)))
    path = pages_cli.specs / "endpoints" / "vidu_q2" / "text_to_video.yaml"
    text = path.read_text("utf-8").replace("    default: 720p", "    default: 4k")
    path.write_text(text, encoding="utf-8")
    out = pages_cli.check(page, form="json")
    assert pages_cli.status == 1
    assert out.startswith(f"{path.as_posix()}:")
    assert "'4k'" in out or '"4k"' in out
    assert all(line.startswith(path.as_posix()) for line in out.splitlines())
    assert "1 problem in the specs" in pages_cli.err


def test_a_folder_without_specs_is_told(pages_cli: PagesCli, tmp_path: Path) -> None:
    page = pages_cli.put("page.md", page_of(facts_of(Q2)))
    pages_cli.specs = tmp_path / "nowhere"
    assert "is not a folder" in pages_cli.check(page)
    assert pages_cli.status == 1
