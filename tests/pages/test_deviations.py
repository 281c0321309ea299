"""A page of a provider whose deviations are on record agrees with them, and with nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.pages.facts import Facts
from tests.pages.small_specs import (
    Q2,
    SITE,
    PagesCli,
    facts_of,
    line_of,
    news,
    page_of,
    restated,
)

OWN = f"{SITE}/docs/vidu-q2-text2video.md"
DEVIATIONS = """\
deviations:
  - provider: acme
    pointer: /resolution
    keyword: enum
    value: [540p, 720p]
    says: Acme has no 1080p.
  - {provider: acme, pointer: /seed, keyword: name, value: random_seed, says: Acme says random_seed.}
  - {provider: acme, pointer: /subjects/items/images, keyword: maxItems, value: 2, says: Acme takes two.}

response:
"""


@pytest.fixture
def deviating(pages_cli: PagesCli) -> PagesCli:
    """The specs of which one provider differs."""
    path = pages_cli.specs / "endpoints" / f"{Q2.replace('.', '/')}.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("response:\n", DEVIATIONS, 1), encoding="utf-8")
    return pages_cli


def called(facts: Facts, name: str, own: str) -> Facts:
    """Facts of a page that has another name for a parameter."""
    fields = (replace(one, name=own) if one.name == name else one for one in facts.parameters)  # fmt: skip
    return replace(facts, parameters=tuple(fields))


def as_acme_has_it() -> Facts:
    facts = restated(facts_of(Q2), "/resolution", enum=["540p", "720p"])
    facts = restated(facts, "/subjects/items/images", maxItems=2)
    return called(facts, "seed", "random_seed")


def test_a_page_that_says_what_is_on_record_is_no_news(deviating: PagesCli) -> None:
    page = deviating.put("page.md", page_of(as_acme_has_it(), own=OWN))
    assert deviating.report(page)["drift"] == []
    assert deviating.status == 0


def test_a_change_of_what_is_on_record_is_drift_at_its_line(
    deviating: PagesCli,
) -> None:
    for listed in (["540p", "720p", "1080p"], ["540p"]):
        facts = restated(as_acme_has_it(), "/resolution", enum=listed)
        page = deviating.put("page.md", page_of(facts, own=OWN))
        (drift,) = deviating.report(page)["drift"]
        assert (drift["spec"], drift["page"]) == (["540p", "720p"], listed)
        assert line_of(drift) == "    value: [540p, 720p]"
    facts = restated(as_acme_has_it(), "/subjects/items/images", maxItems=3)
    page = deviating.put("page.md", page_of(facts, own=OWN))
    assert news(deviating.report(page)) == [("/subjects/items/images", "maxItems")]


def test_a_page_that_has_the_common_name_again_is_drift(deviating: PagesCli) -> None:
    facts = called(as_acme_has_it(), "random_seed", "seed")
    page = deviating.put("page.md", page_of(facts, own=OWN))
    assert {pointer for pointer, _ in news(deviating.report(page))} == {"/seed"}


def test_what_a_page_says_of_a_parameter_under_its_own_name_is_read(
    deviating: PagesCli,
) -> None:
    facts = restated(as_acme_has_it(), "/random_seed", type="string")
    page = deviating.put("page.md", page_of(facts, own=OWN))
    assert news(deviating.report(page)) == [("/seed", "type")]


CONDITIONS = (
    {"when": {"bgm": True}, "exclude": ["seed"]},
    {
        "when": {"duration": 5},
        "allow": {"resolution": ["540p", "720p", "1080p"]},
        "default": {"resolution": "720p"},
    },
    {
        "when": {"duration": 10},
        "allow": {"resolution": ["540p", "720p"]},
        "default": {"resolution": "540p"},
    },
)
OWN_CONDITIONS = """\
conditions:
  - {provider: acme, when: {bgm: true}, exclude: [seed], says: Acme has no music with a seed.}
  - {provider: acme, when: {duration: 5}, default: {resolution: 720p}, says: Acme's are 720p.}
  - provider: acme
    when: {duration: 10}
    allow: {resolution: [540p, 720p]}
    default: {resolution: 540p}
    says: Acme has no long 1080p.

response:
"""


@pytest.fixture
def of_one(pages_cli: PagesCli) -> PagesCli:
    """The specs of which one provider has a condition of its own."""
    path = pages_cli.specs / "endpoints" / f"{Q2.replace('.', '/')}.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("response:\n", OWN_CONDITIONS, 1), encoding="utf-8")
    return pages_cli


def test_a_condition_of_one_provider_is_no_news_on_its_page(of_one: PagesCli) -> None:
    facts = replace(facts_of(Q2), conditions=CONDITIONS)
    page = of_one.put("page.md", page_of(facts, own=OWN))
    assert of_one.report(page)["drift"] == []


def test_on_the_page_of_another_provider_it_is_news(of_one: PagesCli) -> None:
    facts = replace(facts_of(Q2), conditions=CONDITIONS)
    elsewhere = OWN.replace(SITE, "https://other.example")
    page = of_one.put("page.md", page_of(facts, own=elsewhere))
    found = news(of_one.report(page))
    assert sorted(found) == [
        *[("/resolution", "conditions")] * 3,
        ("/seed", "conditions"),
    ]


def test_a_page_that_lost_it_is_drift(of_one: PagesCli) -> None:
    page = of_one.put("page.md", page_of(facts_of(Q2), own=OWN))
    # The page was not locked: of a sentence nobody knows whether it was ever there.
    assert news(of_one.report(page)) == [("/resolution", "conditions")] * 3


UNLISTED = """\
deviations:
  - {provider: acme, pointer: /seed, keyword: absent, value: true, says: Acme lists no seed.}

response:
"""


def test_a_parameter_that_is_not_listed_is_news_once_it_is(pages_cli: PagesCli) -> None:
    path = pages_cli.specs / "endpoints" / f"{Q2.replace('.', '/')}.yaml"
    text = path.read_text("utf-8").replace("response:\n", UNLISTED, 1)
    path.write_text(text, encoding="utf-8")
    common = facts_of(Q2, pages_cli.specs)
    fewer = tuple(one for one in common.parameters if one.name != "seed")
    without = replace(common, parameters=fewer)
    page = pages_cli.put("page.md", page_of(without, own=OWN))
    assert pages_cli.report(page)["drift"] == []
    page = pages_cli.put("page.md", page_of(common, own=OWN))
    assert news(pages_cli.report(page)) == [("/seed", "unknown")]


IMAGES = "{kind: image, types: [image/png, image/jpeg], maxSize: 10 MB}"
OTHER_KEYWORDS = """\
deviations:
  - {provider: acme, pointer: /resolution, keyword: default, value: 540p, says: Acme's are small.}
  - provider: acme
    pointer: /subjects/items/images/items
    keyword: media
    value: {kind: image, maxSize: 5 MB}
    says: Acme takes 5 MB.

response:
"""


def test_a_default_and_limits_of_files_are_compared_with_its_own(
    pages_cli: PagesCli,
) -> None:
    path = pages_cli.specs / "endpoints" / f"{Q2.replace('.', '/')}.yaml"
    text = path.read_text("utf-8").replace("response:\n", OTHER_KEYWORDS, 1)
    text = text.replace(
        "items: {type: string}", f"items: {{type: string, media: {IMAGES}}}"
    )
    path.write_text(text, encoding="utf-8")
    common = facts_of(Q2, pages_cli.specs)
    facts = restated(common, "/resolution", default="540p")
    images = {"kind": "image", "types": ["image/png", "image/jpeg"], "maxSize": "5 MB"}
    facts = restated(facts, "/subjects/items/images", media=images)
    page = pages_cli.put("page.md", page_of(facts, own=OWN))
    assert pages_cli.report(page)["drift"] == []
    page = pages_cli.put("page.md", page_of(common, own=OWN))
    default, size = pages_cli.report(page)["drift"]
    assert (default["spec"], default["page"]) == ("540p", "720p")
    assert "keyword: default, value: 540p" in line_of(default)
    assert (size["spec"], size["page"]) == ({"maxSize": "5 MB"}, {"maxSize": "10 MB"})
    assert line_of(size) == "    value: {kind: image, maxSize: 5 MB}"


KINDS = (
    "{image: {types: [image/png, image/jpeg], maxSize: 10 MB}, video: {maxSize: 50 MB}}"
)
FEWER_KINDS = """\
deviations:
  - provider: acme
    pointer: /subjects/items/images
    keyword: mediaByKind
    value: {image: {maxSize: 5 MB}}
    says: Acme takes no videos.

response:
"""


def test_kinds_of_files_are_compared_with_its_own(pages_cli: PagesCli) -> None:
    path = pages_cli.specs / "endpoints" / f"{Q2.replace('.', '/')}.yaml"
    text = path.read_text("utf-8").replace("response:\n", FEWER_KINDS, 1)
    text = text.replace(
        "items: {type: string}",
        f"mediaByKind: {KINDS}\n          items: {{type: string}}",
    )
    path.write_text(text, encoding="utf-8")
    common = facts_of(Q2, pages_cli.specs)
    images = {"kind": "image", "types": ["image/png", "image/jpeg"], "maxSize": "5 MB"}
    own = restated(common, "/subjects/items/images", mediaByKind=None, media=images)
    page = pages_cli.put("page.md", page_of(own, own=OWN))
    assert pages_cli.report(page)["drift"] == []
    larger = {**images, "maxSize": "6 MB"}
    facts = restated(own, "/subjects/items/images", media=larger)
    page = pages_cli.put("page.md", page_of(facts, own=OWN))
    (size,) = pages_cli.report(page)["drift"]
    assert (size["spec"], size["page"]) == ({"maxSize": "5 MB"}, {"maxSize": "6 MB"})
    assert line_of(size) == "    value: {image: {maxSize: 5 MB}}"
    page = pages_cli.put("page.md", page_of(common, own=OWN))
    assert {at for at, _ in news(pages_cli.report(page))} == {"/subjects/items/images"}
