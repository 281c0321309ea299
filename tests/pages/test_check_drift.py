"""`pages check PAGE...`: what of a page is news, where the spec says it, and what is no news."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from generator.pages.facts import Facts
from tests.pages.page_writer import FORMS, Dialect, Form
from tests.pages.small_specs import (
    KLING,
    PRO,
    Q2,
    SITE,
    PagesCli,
    added,
    facts_of,
    line_of,
    news,
    page_of,
    restated,
    without,
)
from tests.yaml_texts import from_yaml

ROOT = Path(__file__).resolve().parents[2]


# -- what is news, and where ------------------------------------------------------------------------


@dataclass(frozen=True)
class Case:
    """A change of a page, and the one drift that comes of it."""

    endpoint: str
    change: Callable[[Facts], Facts]
    pointer: str
    keyword: str
    spec: object
    page: object
    effect: str
    file: str
    line: str
    """What the line of the spec begins with, where the drift points."""


OWN = f"endpoints/{Q2.replace('.', '/')}.yaml"
CASES = {
    "list": Case(
        Q2,
        lambda one: restated(one, "/resolution", enum=["720p", "1080p"]),
        "/resolution",
        "enum",
        ["540p", "720p", "1080p"],
        ["720p", "1080p"],
        "breaking",
        OWN,
        "    enum: [540p, 720p, 1080p]",
    ),
    "list-of-numbers": Case(
        Q2,
        lambda one: restated(one, "/duration", enum=[5, 10, 15]),
        "/duration",
        "enum",
        [5, 10],
        [5, 10, 15],
        "compatible",
        OWN,
        "    enum: [5, 10]",
    ),
    "default": Case(
        Q2,
        lambda one: restated(one, "/resolution", default="1080p"),
        "/resolution",
        "default",
        "720p",
        "1080p",
        "breaking",
        OWN,
        "    default: 720p",
    ),
    "shared-limit": Case(
        Q2,
        lambda one: restated(one, "/prompt", maxLength=1000),
        "/prompt",
        "maxLength",
        1500,
        1000,
        "breaking",
        "types/shared.yaml",
        "    maxLength: 1500",
    ),
    "nested-limit": Case(
        Q2,
        lambda one: restated(one, "/subjects/items/images", maxItems=7),
        "/subjects/items/images",
        "maxItems",
        3,
        7,
        "compatible",
        OWN,
        "          maxItems: 3",
    ),
    "required": Case(
        Q2,
        lambda one: restated(one, "/prompt", required=None),
        "/prompt",
        "required",
        True,
        False,
        "compatible",
        "types/shared.yaml",
        "    required: true",
    ),
    "required-by-now": Case(
        PRO,
        lambda one: restated(one, "/audio", required=True, default=None),
        "/audio",
        "required",
        False,
        True,
        "breaking",
        "endpoints/vidu_q2_pro/image_to_video.yaml",
        "  audio:",
    ),
    "missing": Case(
        Q2,
        lambda one: without(one, "duration"),
        "/duration",
        "missing",
        "integer",
        None,
        "breaking",
        OWN,
        "  duration:",
    ),
    "unknown": Case(
        Q2,
        lambda one: added(one, "camera"),
        "/camera",
        "unknown",
        None,
        "string",
        "compatible",
        OWN,
        "parameters:",
    ),
    "media": Case(
        PRO,
        lambda one: restated(
            one,
            "/images",
            media={
                "kind": "image",
                "types": ["image/png", "image/jpeg", "image/webp"],
                "maxSize": "10 MB",
            },
        ),
        "/images",
        "media",
        {"maxSize": "50 MB"},
        {"maxSize": "10 MB"},
        "breaking",
        "endpoints/vidu_q2_pro/image_to_video.yaml",
        "      media:",
    ),
    "range": Case(
        KLING,
        lambda one: restated(one, "/cfg_scale", maximum=2),
        "/cfg_scale",
        "maximum",
        1,
        2,
        "compatible",
        "endpoints/kling_v3_0/text_to_video.yaml",
        "    maximum: 1",
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_a_change_is_one_drift_at_the_line_of_the_spec_that_states_it(
    pages_cli: PagesCli, case: Case
) -> None:
    page = pages_cli.put("page.md", page_of(case.change(facts_of(case.endpoint))))
    report = pages_cli.report(page)
    assert pages_cli.status == 1
    # A required parameter loses its default on the page: that is news of its own.
    (drift,) = [one for one in report["drift"] if one["keyword"] == case.keyword]
    others = {(one["pointer"], one["keyword"]) for one in report["drift"]}
    assert others <= {(case.pointer, case.keyword), (case.pointer, "default")}
    assert drift["endpoint"] == case.endpoint
    assert drift["pointer"] == case.pointer
    assert (drift["spec"], drift["page"]) == (case.spec, case.page)
    assert drift["effect"] == case.effect
    assert drift["file"] == str(pages_cli.specs / case.file)
    assert line_of(drift).startswith(case.line), drift
    assert f"{drift['file']}:{drift['line']}:" in pages_cli.check(page)


def test_a_path_that_changed_is_found_by_the_address_and_told_at_its_line(
    pages_cli: PagesCli,
) -> None:
    facts = replace(facts_of(Q2), path="/v3/async/vidu-q2-text2video-next")
    own = f"# Source: {SITE}/docs/vidu-q2-text2video\n\n"
    page = pages_cli.put("page.txt", own + page_of(facts, "anchored"))
    (drift,) = pages_cli.report(page)["drift"]
    assert (drift["pointer"], drift["keyword"]) == ("", "path")
    assert drift["effect"] == "breaking"
    assert line_of(drift) == "path: /v3/async/vidu-q2-text2video"


def test_a_host_of_nobody_is_told_at_the_line_of_the_brand(pages_cli: PagesCli) -> None:
    facts = replace(facts_of(KLING), host="https://api.elsewhere.example")
    page = pages_cli.put("page.txt", page_of(facts, "rendered"))
    (drift,) = pages_cli.report(page)["drift"]
    assert (drift["keyword"], drift["effect"]) == ("host", "breaking")
    assert drift["page"] == "https://api.elsewhere.example"
    assert line_of(drift) == "    host: https://api.acme.example"


def test_the_repository_is_checked_by_default_with_paths_from_where_one_stands(
    tmp_path: Path,
) -> None:
    """The real specs, in a process of its own, with a page of the question for a result."""
    page = tmp_path / "page.txt"
    facts = facts_of("vidu_q1.text_to_video", ROOT / "specs")
    facts = replace(facts, host="https://api.novita.ai")
    facts = restated(facts, "/aspect_ratio", enum=["16:9", "9:16"])
    page.write_text(page_of(facts, "rendered"), encoding="utf-8")
    command = [sys.executable, "-m", "generator", "pages", "check", "--format", "json"]
    done = subprocess.run(
        [*command, str(page)], cwd=ROOT, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (1, "")
    drift = [
        one
        for one in json.loads(done.stdout)["drift"]
        if one["pointer"] == "/aspect_ratio"
    ]
    (one,) = drift
    assert one["file"] == "specs/types/vidu.yaml"
    line = (ROOT / one["file"]).read_text("utf-8").splitlines()[one["line"] - 1]
    assert from_yaml(line) == {"enum": ["16:9", "9:16", "1:1"]}


# -- what is no news --------------------------------------------------------------------------------

FURNITURE = Dialect(
    index_quote=True,
    host_line=True,
    copy_lines=True,
    tail=True,
    short_types=True,
    noise=True,
    lines="bullets",
    attribute_order=("type", "default", "required", "name"),
)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("endpoint", [Q2, PRO, KLING])
def test_order_wording_and_furniture_are_no_news(
    pages_cli: PagesCli, form: Form, endpoint: str
) -> None:
    facts = facts_of(endpoint)
    turned = replace(facts, parameters=facts.parameters[::-1])
    page = pages_cli.put("page.txt", page_of(turned, form, ways=FURNITURE))
    report = pages_cli.report(page)
    assert report["drift"] == []
    assert report["unreadable"] == []
    assert pages_cli.status == 0


def test_other_words_around_the_same_facts_are_no_news(pages_cli: PagesCli) -> None:
    text = page_of(facts_of(Q2)).replace(
        "Resolution of the finished video", "How large the film comes out, in lines"
    )
    text = text.replace("Makes a short film", "Films, in a moment,")
    assert "How large" in text
    assert pages_cli.report(pages_cli.put("page.md", text))["drift"] == []
    assert pages_cli.status == 0


def test_what_is_on_record_is_counted_and_not_reported(pages_cli: PagesCli) -> None:
    facts = added(restated(facts_of(Q2), "/bgm", default=True), "payload")
    page = pages_cli.put(
        "page.md", page_of(facts, own=f"{SITE}/docs/vidu-q2-text2video.md")
    )
    report = pages_cli.report(page)
    assert report["drift"] == []
    # Two headers and the payload are not modelled, and of the default the spec has a ruling.
    assert report["known"] == 4
    assert pages_cli.status == 0
    assert "1 contradiction, 3 not modelled" in pages_cli.check(page)
    assert "no drift, 4 known" in pages_cli.check(page)


def test_another_claim_than_the_one_on_record_is_news(pages_cli: PagesCli) -> None:
    facts = added(facts_of(Q2), "payloads")
    page = pages_cli.put("page.md", page_of(facts))
    assert news(pages_cli.report(page)) == [("/payloads", "unknown")]


def test_a_former_host_is_known(pages_cli: PagesCli) -> None:
    facts = replace(facts_of(KLING), host="https://api.acme-old.example")
    page = pages_cli.put("page.txt", page_of(facts, "rendered"))
    assert pages_cli.report(page)["known"] == 3
    assert "1 former host" in pages_cli.check(page)
