"""`docs check PAGE...`: which endpoint a page documents, what cannot be read, and the exit status."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.docs.page_writer import Form
from tests.docs.small_specs import (
    KLING,
    PRO,
    Q2,
    SITE,
    Docs,
    added,
    facts_of,
    news,
    page_of,
)

# -- which endpoint ---------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["rendered", "anchored"])
def test_a_page_with_a_path_is_found_by_its_path(docs: Docs, form: Form) -> None:
    # The title is another endpoint's: what is called decides.
    facts = replace(facts_of(KLING), title="Vidu Q2 Text to Video")
    page = docs.put("page.txt", page_of(facts, form))
    report = docs.report(page)
    assert docs.status == 0
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
    assert "by its path" in docs.check(page)


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
    docs: Docs, top: str, url: str
) -> None:
    # With the parameters of another endpoint: the address decides.
    page = docs.put("page.md", top.format(url=url) + page_of(facts_of(KLING)))
    report = docs.report(page)
    (one,) = report["pages"]
    assert (one["endpoint"], one["found"]) == (Q2, "url")
    assert one["source"] == "acme-markdown"
    assert ("/cfg_scale", "unknown") in news(report)
    assert "by its address, source acme-markdown" in docs.check(page)


def test_a_page_that_names_neither_is_found_by_the_closest_parameters(
    docs: Docs,
) -> None:
    page = docs.put("page.md", page_of(facts_of(KLING)))
    (one,) = docs.report(page)["pages"]
    assert (one["endpoint"], one["found"]) == (KLING, "parameters")
    assert "by its parameters" in docs.check(page)


def test_a_page_like_no_endpoint_is_unreadable_and_says_what_to_do(docs: Docs) -> None:
    facts = added(replace(facts_of(KLING), title="Poems", parameters=()), "verse")
    page = docs.put("page.md", page_of(facts))
    report = docs.report(page)
    assert docs.status == 2
    (lost,) = report["unreadable"]
    assert (lost["page"], lost["form"]) == (str(page), "markdown")
    assert "'Poems'" in lost["reason"]
    assert "docs scaffold" in lost["reason"]


def test_an_endpoint_that_is_named_is_taken(docs: Docs) -> None:
    page = docs.put("page.md", page_of(facts_of(KLING)))
    report = docs.report(page, "--endpoint", Q2)
    assert [one["endpoint"] for one in report["pages"]] == [Q2]
    assert docs.status == 1


def test_a_named_endpoint_does_not_hide_that_the_path_is_another(docs: Docs) -> None:
    facts = replace(facts_of(Q2), path="/v3/async/vidu-q2-text2video-next")
    page = docs.put("page.txt", page_of(facts, "rendered"))
    (drift,) = docs.report(page, "--endpoint", Q2)["drift"]
    assert (drift["pointer"], drift["keyword"]) == ("", "path")
    assert drift["page"] == facts.path


def test_an_unknown_endpoint_is_refused_by_name(docs: Docs) -> None:
    page = docs.put("page.md", page_of(facts_of(KLING)))
    (lost,) = docs.report(page, "--endpoint", "vidu_q9.text_to_video")["unreadable"]
    assert "'vidu_q9.text_to_video' is no endpoint" in lost["reason"]
    assert docs.status == 2


# -- what cannot be read ----------------------------------------------------------------------------


def test_a_mixture_of_pages_tells_all_and_the_worst_status_wins(
    docs: Docs, tmp_path: Path
) -> None:
    same = docs.put("same.txt", page_of(facts_of(KLING), "anchored"))
    other = docs.put("other.md", page_of(added(facts_of(Q2), "camera")))
    cut = docs.put("cut.txt", page_of(facts_of(PRO), "rendered")[:-400])
    gone = tmp_path / "gone.md"
    docs.check(same)
    assert docs.status == 0
    docs.check(same, other)
    assert docs.status == 1
    report = docs.report(same, cut, other, gone)
    assert docs.status == 2
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
        ("latin.md", "# Vid\xe9o".encode("latin-1"), "is no text in UTF-8"),
        ("image.png", b"\x89PNG\r\n\x1a\n\x00\x00", "is no text in UTF-8"),
        ("zeros.bin", bytes(64), "is"),
        ("page.html", b"<!doctype html><title>Vidu</title>", "is HTML"),
        ("error.json", b'{"code": 404, "message": "no"}', "is JSON"),
    ],
)
def test_a_file_that_is_no_page_is_refused_with_the_reason(
    docs: Docs, tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    page = tmp_path / name
    page.write_bytes(content)
    report = docs.report(page)
    assert docs.status == 2
    assert (report["pages"], report["drift"]) == ([], [])
    (lost,) = report["unreadable"]
    assert lost["page"] == str(page)
    assert reason in lost["reason"]


def test_what_cannot_be_opened_says_why(docs: Docs, tmp_path: Path) -> None:
    report = docs.report(tmp_path, tmp_path / "none.md", "")
    assert docs.status == 2
    reasons = [one["reason"] for one in report["unreadable"]]
    assert len(reasons) == 3
    assert "directory" in reasons[0]
    assert "No such file" in reasons[1]
    assert all("cannot be opened" in one for one in reasons)


def test_a_page_comes_from_standard_input(
    docs: Docs, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = page_of(facts_of(KLING), "rendered").encode()
    stdin = io.TextIOWrapper(io.BytesIO(raw))
    monkeypatch.setattr(sys, "stdin", stdin)
    report = docs.report("-")
    assert docs.status == 0
    assert [one["page"] for one in report["pages"]] == ["-"]


def test_a_page_that_is_named_twice_tells_its_drift_once(docs: Docs) -> None:
    page = docs.put("page.md", page_of(added(facts_of(Q2), "camera")))
    report = docs.report(page, page)
    assert news(report) == [("/camera", "unknown")]


def test_wrong_specs_are_told_and_no_page_is_read(docs: Docs) -> None:
    page = docs.put("page.md", page_of(facts_of(Q2)))
    path = docs.specs / "endpoints" / "vidu_q2" / "text_to_video.yaml"
    text = path.read_text("utf-8").replace("    default: 720p", "    default: 4k")
    path.write_text(text, encoding="utf-8")
    out = docs.check(page, form="json")
    assert docs.status == 1
    assert out.startswith(f"{path}:")
    assert "'4k'" in out or '"4k"' in out
    assert all(line.startswith(str(path)) for line in out.splitlines())
    assert "1 problem in the specs" in docs.err


def test_a_folder_without_specs_is_told(docs: Docs, tmp_path: Path) -> None:
    page = docs.put("page.md", page_of(facts_of(Q2)))
    docs.specs = tmp_path / "nowhere"
    assert "is no folder" in docs.check(page)
    assert docs.status == 1
