"""`pages check` without PAGE: pages, index and changelogs that say that an endpoint is gone, until it is recorded."""

from __future__ import annotations

import pytest

from tests.pages.page_server import Reply
from tests.pages.small_site import (
    INDEX,
    LISTED,
    LOG,
    Q2,
    RECORD,
    Site,
    index,
    lost,
    markdown,
    record,
    retired,
)
from tests.pages.small_specs import PagesCli, line_of
from tests.yaml_texts import from_yaml, to_yaml


@pytest.mark.parametrize("status", [404, 410])
def test_a_page_that_is_gone_is_drift_until_it_is_recorded(
    online: PagesCli, site: Site, status: int
) -> None:
    site.server.on(Q2, Reply(status))
    report = online.report()
    assert online.status == 1
    assert retired(report) == [
        ("vidu_q2.text_to_video", f"{site.url(Q2)} is gone ({status})")
    ]
    assert line_of(report["drift"][0]) == "  acme: {}"
    assert report["drift"][0]["effect"] == "breaking"
    assert "record a retirement" in online.check()
    known = report["known"]
    record(online, "vidu_q2")
    report = online.report()
    assert (online.status, report["drift"]) == (0, [])
    assert report["known"] == known + 1


def test_a_page_that_the_index_lists_no_more_is_drift_until_it_is_recorded(
    online: PagesCli, site: Site
) -> None:
    site.server.on(INDEX, index(*LISTED[1:]))
    assert retired(online.report()) == [
        ("vidu_q2.text_to_video", f"not listed in {site.url(INDEX)}")
    ]
    assert online.status == 1
    record(online, "vidu_q2")
    assert online.report()["drift"] == []
    assert online.status == 0


def test_a_model_that_a_changelog_retires_is_drift_but_not_its_replacement(
    online: PagesCli, site: Site
) -> None:
    says = (
        "# July\n\n- Vidu Q2 Pro will be retired on 31 July; use Kling v3.0 instead.\n"
    )
    site.server.on(LOG, markdown(says))
    assert retired(online.report()) == [
        ("vidu_q2_pro.image_to_video", f"named as retired in {site.url(LOG)}")
    ]
    assert online.status == 1
    record(online, "vidu_q2_pro", "image_to_video")
    assert online.report()["drift"] == []


def test_all_that_speaks_for_an_end_is_one_drift(online: PagesCli, site: Site) -> None:
    site.server.on(Q2, Reply(404))
    site.server.on(INDEX, index(*LISTED[1:]))
    site.server.on(LOG, markdown("# July\n\n- Vidu Q2 is retired.\n"))
    ((endpoint, says),) = retired(online.report())
    assert endpoint == "vidu_q2.text_to_video"
    assert [says.count(one) for one in ("gone (404)", "not listed", "named")] == [1] * 3


def test_a_changelog_on_which_a_record_rests_is_not_read_again(
    online: PagesCli, site: Site
) -> None:
    site.server.on(INDEX, index(*LISTED, RECORD))
    online.check()
    assert RECORD not in site.server.paths()
    assert LOG in site.server.paths()


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(404), "HTTP 404"),
        (Reply(body=b"<!doctype html><title>News</title>"), "is not a changelog"),
        (Reply(), "is not a changelog"),
    ],
)
def test_a_changelog_that_cannot_be_read_is_told(
    online: PagesCli, site: Site, reply: Reply, reason: str
) -> None:
    site.server.on(LOG, reply)
    report = online.report()
    assert (online.status, report["drift"]) == (2, [])
    assert reason in lost(report)[site.url(LOG)]


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (markdown("# Welcome\n\nThis is our site.\n"), "is not an index of pages"),
        (
            Reply(body=b"<!doctype html><title>PagesCli</title>"),
            "is not an index of pages",
        ),
        (Reply(404), "HTTP 404"),
        (
            index("https://a.example/1", "https://a.example/2", "https://a.example/3"),
            "of its brand",
        ),
    ],
    ids=["text", "html", "gone", "of-others"],
)
def test_an_index_that_is_none_retires_nothing(
    online: PagesCli, site: Site, reply: Reply, reason: str
) -> None:
    site.server.on(INDEX, reply)
    report = online.report()
    assert (online.status, report["drift"]) == (2, [])
    assert reason in lost(report)[site.url(INDEX)]


def test_an_index_that_two_brands_share_is_read_once(
    online: PagesCli, site: Site
) -> None:
    path = online.specs / "api.yaml"
    raw = from_yaml(path.read_text("utf-8"))
    raw["providers"]["other"]["index"] = site.url(INDEX)
    path.write_text(to_yaml(raw), encoding="utf-8")
    online.check()
    assert site.server.paths().count(INDEX) == 1


def test_the_page_of_the_result_that_is_gone_could_not_be_had(
    online: PagesCli, site: Site
) -> None:
    path = online.specs / "types" / "shared.yaml"
    raw = from_yaml(path.read_text("utf-8"))
    url = site.url("/docs/task-result.md")
    raw["sources"] = {
        "acme": {"provider": "acme", "url": url, "form": "markdown", "date": "unknown"}
    }
    path.write_text(to_yaml(raw), encoding="utf-8")
    report = online.report()
    assert online.status == 2
    assert "HTTP 404" in lost(report)[url]
