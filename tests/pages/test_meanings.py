"""What a value means of its own is held to the sentence of the page that states it, in whatever mark-up."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.language.fingerprint import fingerprint
from tests.pages.real_specs import Commands, edit
from tests.pages.small_specs import (
    Q2,
    PagesCli,
    facts_of,
    line_of,
    news,
    page_of,
)

SOURCE = "acme-markdown"
SAYS = "Zero draws another seed each time."
CHINESE = "传入 0 时，每次随机选取种子。"
FIELD = "</ParamField>"
MEANING = {"value": 0, "means": "a random seed"}


def page(*sentences: str) -> str:
    """The page of an endpoint whose description of the seed has these sentences besides."""
    text = page_of(facts_of(Q2))
    end = text.index(FIELD, text.index('body="seed"'))
    said = "".join(f"\n\n  {sentence}" for sentence in sentences)
    return f"{text[:end].rstrip()}{said}\n{text[end:]}"


@pytest.fixture
def commands(pages_cli: PagesCli) -> Commands:
    return Commands(pages_cli.capsys, pages_cli.specs)


def mean(specs: Path, **more: object) -> None:
    """Writes what 0 means beside the seed, and where that is from."""
    written = json.dumps({"use": "seed", "meanings": [{**MEANING, **more}]})
    spec = specs / "endpoints" / "vidu_q2" / "text_to_video.yaml"
    edit(spec, "  seed: {use: seed}\n", f"  seed: {written}\n")


def sentences(says: str) -> Mapping[str, str]:
    return {SOURCE: fingerprint(says)}


def lock(commands: Commands, text: str) -> None:
    path = commands.specs.parent / "locked.md"
    path.write_text(text, encoding="utf-8")
    done = commands.lock(path, f"{Q2}/{SOURCE}")
    assert done.status == 0, done.err


def check(pages_cli: PagesCli, text: str) -> dict[str, Any]:
    """What a check of a later capture says."""
    return pages_cli.report(pages_cli.put("later.md", text))


@pytest.mark.parametrize(
    ("stated", "now"),
    [
        (SAYS, SAYS),
        (SAYS, "**Zero** draws another *seed* each time"),
        (SAYS, "* zero draws another\n  seed each time."),
        (SAYS, f"Write what you like. {SAYS} That is all."),
        (CHINESE, CHINESE),
        (CHINESE, "传入 `0` 时,每次**随机**选取种子"),
        (CHINESE, f"种子用于复现结果。{CHINESE}"),
    ],
)
def test_a_page_with_the_sentence_agrees_in_whatever_mark_up(
    commands: Commands, pages_cli: PagesCli, stated: str, now: str
) -> None:
    lock(commands, page(stated))
    mean(commands.specs, sentences=sentences(stated))
    done = commands.lint()
    assert (done.status, done.err) == (0, "")
    assert (check(pages_cli, page(now))["drift"], pages_cli.status) == ([], 0)


@pytest.mark.parametrize(
    ("stated", "now"),
    [
        (SAYS, "Zero stands for the seed before."),
        (SAYS, "One draws another seed each time."),
        (CHINESE, "传入 1 时，每次随机选取种子。"),
        (CHINESE, "传入 0 时，沿用上次的种子。"),
        (SAYS, ""),
    ],
)
def test_a_sentence_that_has_changed_is_cosmetic_drift_with_those_that_are_there(
    commands: Commands, pages_cli: PagesCli, stated: str, now: str
) -> None:
    lock(commands, page(stated))
    mean(commands.specs, sentences=sentences(stated))
    report = check(pages_cli, page(now) if now else page())
    assert news(report) == [("/seed", "meanings")]
    (drift,) = report["drift"]
    assert (drift["effect"], drift["page"]) == ("cosmetic", None)
    assert drift["spec"] == MEANING
    assert fingerprint(stated) in drift["says"].partition("by now")[0]
    assert not now or fingerprint(now) in drift["says"].partition("by now")[2]
    assert line_of(drift).lstrip().startswith("seed:")
    assert pages_cli.status == 1
    later = pages_cli.put("later.md", page(now) if now else page())
    for form in ("text", "markdown"):
        assert "meanings" in pages_cli.check(later, form=form)


def test_a_sentence_without_a_fact_is_not_told_where_it_states_a_meaning(
    commands: Commands, pages_cli: PagesCli
) -> None:
    says = "Zero must never be taken for a seed, and draws another one each time."
    lock(commands, page(says))
    before = check(pages_cli, page(says))["pages"][0]
    assert [one["pointer"] for one in before["unexplained"]] == ["/seed"]
    mean(commands.specs, sentences=sentences(says))
    assert "unexplained" not in check(pages_cli, page(says))["pages"][0]


def test_a_sentence_of_another_parameter_states_nothing(
    commands: Commands, pages_cli: PagesCli
) -> None:
    lock(commands, page(SAYS))
    mean(commands.specs, sentences=sentences(SAYS))
    text = page()
    end = text.index(FIELD, text.index('body="prompt"'))
    moved = f"{text[:end].rstrip()}\n\n  {SAYS}\n{text[end:]}"
    assert ("/seed", "meanings") in news(check(pages_cli, moved))


def test_lint_tells_the_fingerprint_of_a_sentence_and_show_has_its_line(
    commands: Commands,
) -> None:
    lock(commands, page(SAYS))
    mean(commands.specs, sentences={SOURCE: SAYS})
    done = commands.lint()
    assert done.status == 1
    wanted = f"/seed: meaning of 0: is a sentence: write its fingerprint instead, {fingerprint(SAYS)}"
    assert wanted in done.out
    spec = commands.specs / "endpoints" / "vidu_q2" / "text_to_video.yaml"
    edit(spec, json.dumps(SAYS), json.dumps(fingerprint(SAYS)))
    assert commands.lint().status == 0
    shown = commands.run("show", Q2).out
    seed = yaml.safe_load(shown)["parameters"]["seed"]
    assert seed["meanings"] == [{**MEANING, "sentences": sentences(SAYS)}]
    assert any("meanings:" in line and "# " in line for line in shown.splitlines())


# -- coverage -------------------------------------------------------------------------------------


def counted(commands: Commands) -> tuple[int, int, list[str]]:
    """Meanings that are held to something, those whose page is not at hand, and the holes about meanings."""
    report = json.loads(commands.run("pages", "coverage", "--format=json").out)
    row = next(one for one in report["endpoints"] if one["endpoint"] == Q2)
    holes = [one["says"] for one in report["holes"] if " means: " in one["says"]]
    return row["meanings"], row["unread"], holes


def test_a_meaning_without_a_sentence_is_a_hole_where_the_page_was_read(
    commands: Commands,
) -> None:
    lock(commands, page(SAYS))
    mean(commands.specs)
    held, unread, (hole,) = counted(commands)
    assert (held, unread) == (0, 0)
    assert hole.startswith("/seed: no page is named for what 0 means: add 'sentences:")
    assert SOURCE in hole


def test_a_meaning_whose_page_is_not_at_hand_is_counted_apart(
    commands: Commands,
) -> None:
    lock(commands, page(SAYS))
    (file,) = commands.specs.joinpath("facts").rglob("*.json")
    edit(file, '"origin": "page"', '"origin": "collected"')
    mean(commands.specs)
    assert counted(commands) == (0, 1, [])


@pytest.mark.parametrize(
    "more", [{"sentences": sentences(SAYS)}, {"inferred": "it is usual"}]
)
def test_a_meaning_with_a_sentence_or_a_reason_is_no_hole(
    commands: Commands, more: Mapping[str, object]
) -> None:
    lock(commands, page(SAYS))
    mean(commands.specs, **more)
    assert counted(commands) == (1, 0, [])
