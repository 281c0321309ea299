"""What a person must decide has a say in the exit status: doubts, and copies of one page that differ."""

from __future__ import annotations

import pytest

from generator.language.load import load
from generator.pages.comparing.drift import SpecIndex
from generator.pages.facts import Ambiguity, Facts
from tests.contract.reader import SPECS
from tests.pages.page_writer import Form
from tests.pages.small_specs import KLING, PagesCli, facts_of, page_of, restated

END = "</ParamField>"


def markdown(facts: Facts, said: str = "", name: str = "seed") -> str:
    """A page of the form of most, with one more sentence in a parameter's description."""
    text = page_of(facts)
    at = text.index(END, text.index(f'body="{name}"'))
    return f"{text[:at]}\n  {said}\n{text[at:]}"


def test_a_doubt_that_no_spec_decides_is_a_status_of_its_own(
    pages_cli: PagesCli,
) -> None:
    page = pages_cli.put(
        "page.md", markdown(facts_of(KLING), "The default is `0.7`.", "cfg_scale")
    )
    report = pages_cli.report(page)
    assert report["drift"] == []
    (doubt,) = report["pages"][0]["doubts"]
    assert (doubt["pointer"], doubt["keyword"]) == ("/cfg_scale", "default")
    assert pages_cli.status == 3
    assert "no drift" in pages_cli.check(page)
    assert ", 1 doubt" in pages_cli.check(page)


def test_a_ruling_on_what_is_required_decides_what_a_required_one_excludes() -> None:
    index = SpecIndex.open(load(SPECS), SPECS)
    doubt = Ambiguity(
        "request",
        "/prompt",
        "conditions",
        "is required, and cannot be given beside multi_prompt",
    )
    decided = {
        one.id: index.records(one).explains(doubt)
        for one in index.documented
        if one.id.startswith("kling_v3_0_") and one.id.endswith(".image_to_video")
    }
    assert decided == {
        "kling_v3_0_4k.image_to_video": True,
        "kling_v3_0_pro.image_to_video": True,
        "kling_v3_0_std.image_to_video": False,
    }


def test_drift_and_what_cannot_be_read_come_before_doubts(pages_cli: PagesCli) -> None:
    facts = restated(facts_of(KLING), "/cfg_scale", maximum=2)
    page = pages_cli.put(
        "page.md", markdown(facts, "The default is `0.7`.", "cfg_scale")
    )
    pages_cli.report(page)
    assert pages_cli.status == 1
    pages_cli.report(page, pages_cli.put("empty.md", ""))
    assert pages_cli.status == 2


@pytest.mark.parametrize("form", ["text", "json", "markdown", "github"])
def test_copies_of_one_page_that_differ_are_named(
    pages_cli: PagesCli, form: str
) -> None:
    facts = facts_of(KLING)
    wanted: Form = "anchored"
    first = pages_cli.put("new.md", page_of(facts, wanted))
    older = restated(facts, "/seed", minimum=0, maximum=9)
    other = pages_cli.put("old.md", page_of(older, wanted))
    said = pages_cli.check(first, other, form=form)
    assert pages_cli.status == 1
    if form == "json":
        report = pages_cli.report(first, other)
        assert report["copies"] == [[str(first), str(other)]]
    else:
        assert "copies of one page" in said
        assert "acme" in said


def test_copies_that_state_the_same_are_no_news(pages_cli: PagesCli) -> None:
    first = pages_cli.put("a.md", page_of(facts_of(KLING), "anchored"))
    other = pages_cli.put("b.md", page_of(facts_of(KLING), "anchored"))
    assert "copies" not in pages_cli.report(first, other)
    assert pages_cli.status == 0


SENTENCE = "Seeds above a million must be asked for by mail."


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_a_sentence_with_a_word_for_a_constraint_is_never_silent(
    pages_cli: PagesCli, form: str
) -> None:
    page = pages_cli.put("page.md", markdown(facts_of(KLING), SENTENCE))
    report = pages_cli.report(page)
    assert report["pages"][0]["unexplained"] == [
        {"pointer": "/seed", "says": SENTENCE.rstrip(".")}
    ]
    assert (pages_cli.status, report["drift"]) == (0, [])
    said = pages_cli.check(page, form=form)
    assert "1 sentence without a fact" in said
    assert SENTENCE.rstrip(".") in said


def test_limits_for_each_kind_of_file_that_the_spec_does_not_have_are_drift(
    pages_cli: PagesCli,
) -> None:
    said = "Images: PNG, up to 10 MB. Videos: MP4, up to 50 MB."
    page = pages_cli.put("page.md", markdown(facts_of(KLING), said, "prompt"))
    (drift,) = pages_cli.report(page)["drift"]
    assert (drift["keyword"], drift["effect"]) == ("mediaByKind", "breaking")
    assert sorted(drift["page"]) == ["image", "video"]


@pytest.mark.parametrize(
    ("said", "effect"),
    [
        ("Cannot be used together with cfg_scale.", "breaking"),
        ("Required when cfg_scale is not given.", "breaking"),
        ("Ignored when cfg_scale is given.", "compatible"),
    ],
)
def test_a_condition_that_a_page_states_and_the_spec_does_not_is_drift(
    pages_cli: PagesCli, said: str, effect: str
) -> None:
    page = pages_cli.put("page.md", markdown(facts_of(KLING), said))
    (drift,) = pages_cli.report(page)["drift"]
    assert (drift["keyword"], drift["effect"]) == ("conditions", effect)
    assert "cfg_scale" in str(drift["page"])
