"""`pages check` without PAGE, against a documentation host on loopback: what each of its answers comes to."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.pages.page_server import Reply
from tests.pages.small_site import (
    INDEX,
    KLING,
    LISTED,
    LOG,
    PRO,
    Q1,
    Q2,
    Site,
    index,
    lost,
    markdown,
    retired,
)
from tests.pages.small_specs import (
    PagesCli,
    added,
    facts_of,
    line_of,
    page_of,
    specs_in,
)

ROOT = Path(__file__).resolve().parents[2]


# -- all is as it was -------------------------------------------------------------------------------


def test_unchanged_pages_are_no_drift(online: PagesCli, site: Site) -> None:
    report = online.report()
    assert (report["drift"], report["unreadable"]) == ([], [])
    assert online.status == 0
    assert [one["page"] for one in report["pages"]] == [
        site.url(one) for one in (KLING, Q2, PRO)
    ]
    assert [one["found"] for one in report["pages"]] == ["path", "url", "path"]
    # The page of Q1 is gone, neither listed, and that is on record: one matter.
    assert report["known"] == 1 + 3 * 2
    assert online.check().endswith("5 pages read: no drift, 7 known\n")


def test_a_page_is_asked_once_and_one_at_a_time(online: PagesCli, site: Site) -> None:
    online.check()
    wanted = [KLING, Q1, Q2, PRO, INDEX, LOG]
    assert sorted(site.server.paths()) == sorted(wanted)
    assert site.server.most_at_once == 1


def test_unchanged_pages_are_confirmed_from_the_cache_folder(
    online: PagesCli, site: Site, tmp_path: Path
) -> None:
    cache = tmp_path / "kept"
    online.check("--cache", cache)
    assert list(cache.rglob("*"))
    before = len(site.server.seen)
    assert not [one for one in site.server.seen if "if-none-match" in one.headers]
    report = online.report("--cache", cache)
    assert online.status == 0
    assert len(report["pages"]) == 3
    again = site.server.seen[before:]
    asked = {one.path: one.headers.get("if-none-match") for one in again}
    assert {key: one for key, one in asked.items() if one} == {
        Q2: '"2"',
        PRO: '"3"',
        KLING: '"4"',
    }


def test_pages_are_kept_below_the_users_cache_folder(
    online: PagesCli, site: Site, tmp_path: Path
) -> None:
    online.check()
    assert site.server.seen
    assert list((tmp_path / "xdg" / "videotasks" / "pages").rglob("*"))


def test_a_page_that_changed_after_it_was_kept_is_read_anew(
    online: PagesCli, site: Site
) -> None:
    online.check()
    facts = added(facts_of("vidu_q2.text_to_video"), "camera")
    site.server.on(Q2, markdown(page_of(facts), ETag='"22"'))
    (drift,) = online.report()["drift"]
    assert online.status == 1
    assert (drift["endpoint"], drift["pointer"], drift["keyword"]) == (
        "vidu_q2.text_to_video",
        "/camera",
        "unknown",
    )
    assert drift["source"] == site.url(Q2)


def test_another_endpoints_page_at_the_address_of_a_source_is_drift(
    online: PagesCli, site: Site
) -> None:
    other = page_of(facts_of("kling_v3_0.text_to_video"), "rendered")
    site.server.on(PRO, markdown(other))
    report = online.report()
    assert online.status == 1
    assert {one["endpoint"] for one in report["drift"]} == {
        "vidu_q2_pro.image_to_video"
    }
    (path,) = [one for one in report["drift"] if one["keyword"] == "path"]
    assert line_of(path) == "path: /v3/async/vidu-q2-pro-img2video"


# -- what cannot be had -----------------------------------------------------------------------------

TROUBLE = {
    "500": (Reply(500), "HTTP 500: the server has failed"),
    "403": (Reply(403), "HTTP 403: the server refuses the page"),
    "slow": (Reply(stalls=True), "within 1.5 s"),
    "truncated": (
        Reply(body=b"# A page", headers={"Content-Length": "5000"}),
        "broke off before its end",
    ),
    "html": (
        Reply(body=b"<!doctype html><title>PagesCli</title><div id=root></div>"),
        "is HTML",
    ),
    "empty": (Reply(), "is empty"),
    "reset": (Reply(reset=True), "broke the connection off"),
    "circle": (Reply(302, headers={"Location": Q2}), "redirects in a circle"),
    "names lost": (
        markdown(
            "# Vidu Q2\n\n## Request Body\n\nWhat it shows.\n\n## Response\n\nAn id.\n"
        ),
        "lost the names",
    ),
}


@pytest.mark.parametrize("name", TROUBLE)
def test_a_page_that_cannot_be_had_is_told_and_the_others_are_checked(
    online: PagesCli, site: Site, name: str
) -> None:
    reply, reason = TROUBLE[name]
    site.server.on(Q2, reply)
    timeout = ("--timeout", "1.5") if name == "slow" else ()
    report = online.report(*timeout)
    assert online.status == 2
    assert list(lost(report)) == [site.url(Q2)]
    assert reason in lost(report)[site.url(Q2)]
    assert [one["page"] for one in report["pages"]] == [site.url(KLING), site.url(PRO)]
    assert report["drift"] == []


def test_what_could_not_be_had_is_summed_up(online: PagesCli, site: Site) -> None:
    site.server.on(Q2, Reply(500))
    site.server.on(INDEX, Reply(503))
    out = online.check()
    assert f"{site.url(Q2)}: unreadable: HTTP 500" in out
    assert f"{site.url(INDEX)}: unreadable: HTTP 503" in out
    assert out.splitlines()[-1].endswith("2 unreadable")
    assert online.status == 2


def test_a_cut_off_page_is_never_drift(online: PagesCli, site: Site) -> None:
    site.server.on(Q2, markdown(site.q2[: len(site.q2) // 2]))
    report = online.report()
    assert (online.status, report["drift"]) == (2, [])
    (one,) = report["unreadable"]
    assert one["incomplete"] is True


def test_a_page_that_moved_is_followed(online: PagesCli, site: Site) -> None:
    site.server.on("/new/q2.md", markdown(site.q2))
    site.server.on(Q2, Reply(301, headers={"Location": "/new/q2.md"}))
    report = online.report()
    assert (online.status, report["drift"]) == (0, [])
    assert site.url(Q2) in [one["page"] for one in report["pages"]]


def test_html_is_left_for_its_twin_in_markdown(online: PagesCli, site: Site) -> None:
    facts = facts_of("vidu_q2_pro.image_to_video")
    site.server.on(PRO, Reply(body=b"<!doctype html><title>PagesCli</title>"))
    site.server.on(f"{PRO}.md", markdown(page_of(facts)))
    report = online.report()
    assert (online.status, report["drift"]) == (0, [])


# -- addresses that somebody names ------------------------------------------------------------------


def test_a_page_is_named_by_its_address(online: PagesCli, site: Site) -> None:
    report = online.report(site.url(Q2))
    assert online.status == 0
    (one,) = report["pages"]
    assert (one["page"], one["found"]) == (site.url(Q2), "url")
    assert site.server.paths() == [Q2]


def test_a_source_that_is_named_and_gone_is_drift_and_other_pages_are_not(
    online: PagesCli, site: Site
) -> None:
    site.server.on(Q2, Reply(404))
    report = online.report(site.url(Q2))
    assert online.status == 1
    assert [one for one, _ in retired(report)] == ["vidu_q2.text_to_video"]
    report = online.report(site.url("/docs/nothing.md"))
    assert online.status == 2
    assert "HTTP 404" in lost(report)[site.url("/docs/nothing.md")]


def test_an_index_and_a_changelog_are_read_by_name_too(
    online: PagesCli, site: Site
) -> None:
    site.server.on(INDEX, index(*LISTED[1:]))
    site.server.on(LOG, markdown("# July\n\n- Vidu Q2 Pro is retired.\n"))
    report = online.report(site.url(INDEX), site.url(LOG))
    assert online.status == 1
    assert [one for one, _ in retired(report)] == [
        "vidu_q2.text_to_video",
        "vidu_q2_pro.image_to_video",
    ]


def test_an_endpoint_without_a_page_is_refused(online: PagesCli, site: Site) -> None:
    assert online.check("--endpoint", "vidu_q2.text_to_video") == ""
    assert online.status == 2
    assert "name one" in online.err
    assert site.server.paths() == []


# -- as it is run -----------------------------------------------------------------------------------


def test_a_process_of_its_own_pauses_between_requests_and_keeps_stdout_for_the_report(
    site: Site, tmp_path: Path
) -> None:
    specs = specs_in(tmp_path, site.server.url)
    for family in ("vidu_q1", "vidu_q2_pro", "kling_v3_0"):
        for path in (specs / "endpoints" / family).iterdir():
            path.unlink()
    site.server.on(INDEX, index(*LISTED[:-1]))
    command = [sys.executable, "-m", "generator", "pages", "check", "--specs", specs]
    done = subprocess.run(
        [*map(str, command), "--cache", str(tmp_path / "cache"), "--timeout", "60"],
        cwd=ROOT,
        env={**os.environ, "PYTHONWARNINGS": "error"},
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("2 pages read: no drift, 2 known\n")
    first, second = site.server.seen
    assert second.began - first.ended > 0.4
