"""What changelogs and indexes say of models that are gone; the cases of sentences are in retirements.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.language.load import load
from generator.pages.comparing.drift import SpecIndex
from generator.pages.comparing.retirement import (
    Retired,
    by_absence,
    by_changelog,
    by_index,
    changelogs,
    links,
)
from generator.pages.facts import Unreadable
from generator.pages.kinds import is_changelog, is_index
from generator.pages.load import Gone
from tests.pages.small_specs import SITE, SMALL, specs_in
from tests.yaml_texts import from_yaml

FAMILIES = {
    "vidu_2_0": "vidu-2.0",
    "vidu_q1": "vidu-q1",
    "vidu_q2": "vidu-q2",
    "vidu_q2_pro": "vidu-q2-pro",
    "vidu_q2_pro_fast": "vidu-q2-pro-fast",
    "vidu_q2_turbo": "vidu-q2-turbo",
    "vidu_q3_pro": "vidu-q3-pro",
    "vidu_q3_turbo": "vidu-q3-turbo",
    "kling_v3_0": "kling-v3.0",
}
"""Each family has one endpoint, and its slug begins so."""

CASES: dict[str, Any] = from_yaml(
    (Path(__file__).parent / "retirements.yaml").read_text("utf-8")
)
LOG = f"{SITE}/docs/changelog"
INDEX = f"{SITE}/llms.txt"
REAL = Path(__file__).resolve().parents[2] / "specs"


@pytest.fixture(scope="module")
def all_families(tmp_path_factory: pytest.TempPathFactory) -> SpecIndex:
    """Nothing is on record as retired."""
    specs = specs_in(tmp_path_factory.mktemp("families"))
    pattern = (specs / "endpoints/kling_v3_0/text_to_video.yaml").read_text("utf-8")
    for family, slug in FAMILIES.items():
        name = "".join(word.title() for word in family.split("_"))
        text = pattern.replace("KlingV30", name).replace("kling-v3.0", slug)
        path = specs / "endpoints" / family / "text_to_video.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (specs / "endpoints/vidu_q2_pro/image_to_video.yaml").unlink()
    return SpecIndex.open(load(specs), specs)


@pytest.fixture(scope="module")
def small() -> SpecIndex:
    return SpecIndex.open(load(SMALL), SMALL)


def families(retired: Retired) -> set[str]:
    return {one.endpoint.partition(".")[0] for one in retired.drift}


def text(says: str) -> str:
    return f"# Changelog\n\n{says}\n"


# -- changelogs -------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_a_changelog_names_just_these_models_as_gone(
    all_families: SpecIndex, case: dict[str, Any]
) -> None:
    found = families(by_changelog(all_families, LOG, text(case["says"])))
    assert found == set(case["names"])


@pytest.mark.parametrize(
    ("says", "named"),
    [
        ("Vidu Q2 Pro is retired.", {"vidu_q2_pro"}),
        ("Vidu Q2 Pro Image to Video is retired.", {"vidu_q2_pro"}),
        ("Vidu Q2 Pro img2video is retired.", {"vidu_q2_pro"}),
        ("Vidu Q2 Pro Text to Video is retired.", set()),
        ("Vidu Q2 Pro text-to-video and image-to-video go offline.", {"vidu_q2_pro"}),
        ("Vidu Q2 Pro 图生视频将下线。", {"vidu_q2_pro"}),
        ("Vidu Q2 Pro 文生视频将下线。", set()),
        ("The Vidu Q2 series is retired.", {"vidu_q2", "vidu_q2_pro"}),
    ],
)
def test_one_operation_of_a_model_is_not_all_of_it(
    small: SpecIndex, says: str, named: set[str]
) -> None:
    assert families(by_changelog(small, LOG, text(says))) == named


def test_what_is_on_record_is_known(small: SpecIndex) -> None:
    found = by_changelog(small, LOG, text("Vidu Q1 and Vidu Q2 are retired."))
    # The other brand lists Q1 as well, of which nothing is on record.
    assert found.known == (("vidu_q1.text_to_video", "acme"),)
    places = [(one.endpoint, one.place.file) for one in found.drift]
    assert {one for one, _ in places} == {
        "vidu_q1.text_to_video",
        "vidu_q2.text_to_video",
    }


def test_a_changelog_of_a_brand_speaks_of_that_brand_alone(small: SpecIndex) -> None:
    acme = [one for one in small.specs.api.providers if one.id == "acme"]
    found = by_changelog(small, LOG, text("Vidu Q2 is retired."), acme)
    (one,) = found.drift
    assert one.keyword == "retirement"
    assert one.effect == "breaking"
    assert one.source == f"{SITE}/docs/vidu-q2-text2video"
    assert LOG in str(one.page)
    line = Path(one.place.file).read_text("utf-8").splitlines()[one.place.line - 1]
    assert line.strip() == "acme: {}"


@pytest.mark.parametrize(
    ("name", "content", "wanted"),
    [
        (LOG, "# July\n\n- Faster\n", True),
        (f"{SITE}/docs/release-notes.md", "## 7 July\n\nFaster.\n", True),
        ("news.md", "# Changelog\n\n- Faster\n", True),
        ("news.md", "# 更新日志\n\n- 更快\n", True),
        ("changelog.md", "2026-07-07: faster\n", True),
        ("news.md", "# News\n\n- Faster\n", False),
        # The folder in which a page lies says nothing of it.
        ("changelogs/page.md", "# A page\n\n- Faster\n", False),
        ("changelog.md", "", False),
        ("changelog.md", "404: not found", False),
        ("changelog.md", "<!doctype html><title>Changelog</title>", False),
    ],
)
def test_a_changelog_is_known_by_name_or_title_and_has_entries(
    name: str, content: str, wanted: bool
) -> None:
    assert is_changelog(name, content) is wanted


# -- indexes and pages ------------------------------------------------------------------------------


def index(*slugs: str, mark: str = "-", base: str = f"{SITE}/docs/") -> str:
    lines = [f"{mark} [{one}]({base}{one}.md): About it." for one in slugs]
    return "# Acme\n\n## PagesCli\n\n" + "\n".join(lines) + "\n"


PAGES = (
    "vidu-q2-text2video",
    "vidu-q2-pro-img2video",
    "kling-v3.0-text2video",
    "pricing",
)


@pytest.mark.parametrize("mark", ["-", "*"])
@pytest.mark.parametrize("base", [f"{SITE}/docs/", "/docs/", "docs/"])
def test_an_index_that_lists_every_page_is_no_news(
    small: SpecIndex, mark: str, base: str
) -> None:
    found = by_index(small, INDEX, index(*PAGES, mark=mark, base=base))
    assert isinstance(found, Retired)
    assert found.drift == ()
    assert found.known == (("vidu_q1.text_to_video", "acme"),)


def test_a_page_that_the_index_lists_no_more_is_drift_unless_on_record(
    small: SpecIndex,
) -> None:
    found = by_index(small, INDEX, index(*PAGES[1:]))
    assert isinstance(found, Retired)
    (one,) = found.drift
    assert one.endpoint == "vidu_q2.text_to_video"
    assert one.page == f"not listed in {INDEX}"


@pytest.mark.parametrize(
    "content",
    ["", "# Nothing\n", "<!doctype html>\n", index("one"), "- one\n- two\n- three\n"],
)
def test_what_is_no_index_retires_nothing(small: SpecIndex, content: str) -> None:
    assert not is_index(content)
    found = by_index(small, INDEX, content)
    assert isinstance(found, Unreadable)
    assert "not an index" in found.reason


def test_an_index_of_other_pages_retires_nothing(small: SpecIndex) -> None:
    text = index("one", "two", "three", base="https://else.example/")
    for brands in ((), small.specs.api.providers[:1]):
        found = by_index(small, INDEX, text, brands)
        assert isinstance(found, Unreadable)
        assert "no pages of its brand" in found.reason


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (index(*PAGES[1:]).rpartition(".md)")[0], "cut off within a link"),
        (f"{index(*PAGES[1:])}- [half of a na", "cut off within a link"),
        (f"{index(*PAGES[1:])}- [half](/docs/vidu-q2-te", "cut off within a link"),
        (
            f"{index(*PAGES[1:])}- [More](/docs/video/llms.txt): Models.\n",
            "names further indexes",
        ),
        (
            index("video/llms.txt", "image/llms.txt", "audio/llms.txt").replace(
                ".txt.md", ".txt"
            ),
            "names further indexes",
        ),
    ],
)
def test_an_index_that_is_cut_off_or_nested_is_incomplete_and_retires_nothing(
    small: SpecIndex, text: str, why: str
) -> None:
    found = by_index(small, INDEX, text, small.specs.api.providers[:1])
    assert isinstance(found, Unreadable), found
    assert found.incomplete
    assert why in found.reason


def test_an_index_that_lacks_most_pages_at_once_is_incomplete() -> None:
    real = SpecIndex.open(load(REAL), REAL)
    provider, pages = max(
        (
            (
                one,
                [
                    listing.page
                    for endpoint in real.specs.endpoints
                    for listing in endpoint.listings
                    if listing.provider == one.id and listing.retirement is None
                ],
            )
            for one in real.specs.api.providers
            if one.index
        ),
        key=lambda item: len(item[1]),
    )
    brand = [provider]
    entries = [f"- [page]({page}): About it.\n" for page in pages]
    few = by_index(real, str(provider.index), "".join(entries[:3]), brand)
    assert isinstance(few, Unreadable), few
    assert f"lacks {len(pages) - 3} of {len(pages)} pages" in few.reason
    assert few.incomplete
    whole = by_index(real, str(provider.index), "".join(entries[1:]), brand)
    assert isinstance(whole, Retired)
    assert len(whole.drift) == 1


def test_addresses_of_an_index_are_whole_and_each_there_once() -> None:
    text = index("one", "two", base="/docs/") * 2
    wanted = (f"{SITE}/docs/one.md", f"{SITE}/docs/two.md")
    assert links(text, INDEX) == wanted


def test_changelogs_are_found_in_an_index_but_those_on_record(small: SpecIndex) -> None:
    text = index("changelog/2026-02", "changelog/2026-07", "release-notes", "pricing")
    assert changelogs(text, INDEX, small) == [
        f"{SITE}/docs/changelog/2026-07.md",
        f"{SITE}/docs/release-notes.md",
    ]


def test_a_page_that_is_gone_retires_its_endpoint_at_its_brand(
    small: SpecIndex,
) -> None:
    gone = Gone(f"{SITE}/docs/vidu-q2-text2video.md", "HTTP 410", status=410)
    found = by_absence(small, gone)
    assert isinstance(found, Retired)
    (one,) = found.drift
    assert (one.endpoint, one.page) == (
        "vidu_q2.text_to_video",
        f"{gone.name} is gone (410)",
    )
    known = Gone(f"{SITE}/docs/vidu-q1-text2video.md", "HTTP 404", status=404)
    assert by_absence(small, known) == Retired((), (("vidu_q1.text_to_video", "acme"),))


def test_a_page_of_nobody_that_is_gone_could_not_be_read(small: SpecIndex) -> None:
    gone = Gone(f"{SITE}/docs/pricing", "HTTP 404", status=404)
    assert by_absence(small, gone) is gone
