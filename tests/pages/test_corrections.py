"""Who reads a page better than the reader says so beside the value, and is held to the sentence alone."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli import main
from generator.language.fingerprint import fingerprint
from tests.pages.real_specs import Commands, edit
from tests.pages.small_specs import (
    Q2,
    PagesCli,
    facts_of,
    line_of,
    news,
    page_of,
    restated,
)

SOURCE = "acme-markdown"
SAYS = "Prompts of 200 characters max suit the model; 1500 characters max are accepted."
"""The reader takes 200 for the limit, which the spec rightly does not."""
MISREAD = {"source": SOURCE, "keyword": "maxLength", "read": 200, "value": 1500}
SILENT = "Anything past the two thousandth character gets an error back."
"""The reader makes nothing of it."""
FIELD = "</ParamField>"


def page(*sentences: str, name: str = "prompt", **stated: object) -> str:
    """The page of an endpoint whose description of one parameter has these sentences instead of a limit."""
    facts = restated(facts_of(Q2), f"/{name}", **{"maxLength": None, **stated})
    text = page_of(facts)
    end = text.index(FIELD, text.index(f'body="{name}"'))
    said = "".join(f"\n\n  {sentence}" for sentence in sentences)
    return f"{text[:end].rstrip()}{said}\n{text[end:]}"


@pytest.fixture
def commands(pages_cli: PagesCli) -> Commands:
    return Commands(pages_cli.capsys, pages_cli.specs)


def spec_of(specs: Path) -> Path:
    return specs.joinpath("endpoints", "vidu_q2", "text_to_video.yaml")


def correct(specs: Path, says: str = SAYS, **more: Any) -> None:
    """Writes a correction beside the prompt, whose limit is that of the shared value."""
    entry = {**MISREAD, "says": says, "fingerprint": fingerprint(says)}
    entry |= {"reason": "the reader takes the advice for the limit", **more}
    kept = {key: value for key, value in entry.items() if value is not None}
    written = json.dumps({"use": "prompt", "corrections": [kept]})
    edit(spec_of(specs), "  prompt: {use: prompt}\n", f"  prompt: {written}\n")


def locked(commands: Commands, text: str) -> Path:
    """A page, locked as the source."""
    path = commands.specs.parent / "locked.md"
    path.write_text(text, encoding="utf-8")
    done = commands.lock(path, f"{Q2}/{SOURCE}")
    assert done.status == 0, done.err
    return path


def row(commands: Commands) -> Mapping[str, Any]:
    report = json.loads(commands.run("pages", "coverage", "--format=json").out)
    return next(one for one in report["endpoints"] if one["endpoint"] == Q2)


# -- lint, coverage, show -------------------------------------------------------------------------


def test_without_a_correction_lint_demands_the_mistake_of_the_reader(
    commands: Commands,
) -> None:
    locked(commands, page(SAYS))
    done = commands.lint()
    assert done.status == 1
    assert "/prompt maxLength: the spec says 1500, the page 200" in done.out


def test_with_a_correction_the_true_spec_is_accepted_and_the_lock_as_it_was_read(
    commands: Commands,
) -> None:
    locked(commands, page(SAYS))
    (lock,) = commands.specs.joinpath("facts").rglob("*.json")
    before = lock.read_bytes()
    correct(commands.specs)
    done = commands.lint()
    assert (done.status, done.err) == (0, "")
    assert lock.read_bytes() == before
    assert '"maxLength": 200' in lock.read_text("utf-8")
    assert SAYS not in lock.read_text("utf-8")


def test_what_the_reader_misses_in_silence_has_its_source(commands: Commands) -> None:
    locked(commands, page(SILENT))
    assert "/prompt maxLength: the spec says 1500, the page nothing" in (
        commands.lint().out
    )
    before = row(commands)
    correct(commands.specs, SILENT, read=None)
    assert commands.lint().status == 0
    after = row(commands)
    assert (before["corrected"], after["corrected"]) == (0, 1)
    assert after["sourced"] == before["sourced"] + 1
    assert after["facts"] == before["facts"] + 1


def test_what_the_page_does_not_state_is_corrected_away(commands: Commands) -> None:
    advice = "Prompts of 200 characters max suit the model."
    locked(commands, page(advice, name="prompt"))
    shared = commands.specs / "types" / "shared.yaml"
    edit(shared, "    maxLength: 1500\n", "")
    assert commands.lint().status == 1
    correct(commands.specs, advice, value=None)
    # Its shared value is that of the other endpoints, too, none of which is locked.
    assert commands.lint().status == 0


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"read": 300}, "have 200, not 300: set 'read' to what the reader makes"),
        ({"read": None}, "have 200, not nothing: set 'read'"),
        ({"read": 300, "value": 200}, "it is not needed: the facts of acme-markdown"),
        ({"value": 900}, "/prompt maxLength: the spec says 1500, the page 900"),
        (
            {"keyword": "default", "read": None},
            "/prompt default: the spec says nothing, the page 1500",
        ),
    ],
)
def test_a_correction_that_no_locked_fact_needs_is_refused(
    commands: Commands, changes: Mapping[str, Any], says: str
) -> None:
    locked(commands, page(SAYS))
    correct(commands.specs, **changes)
    done = commands.lint()
    assert done.status == 1
    assert says in done.out


NESTED = "Whoever shows a fourth picture is turned away."
IMAGES = """\
          required: true
          minItems: 1
          maxItems: 3
          description: What the subject looks like.
"""


def test_what_is_nested_is_corrected_beside_its_value(
    commands: Commands, pages_cli: PagesCli
) -> None:
    facts = restated(facts_of(Q2), "/subjects/items/images", maxItems=None)
    start = page_of(facts)
    at = start.index(FIELD, start.index('body="images"'))
    text = f"{start[:at].rstrip()}<br />\n      {NESTED}\n{start[at:]}"
    locked(commands, text)
    assert "/subjects/items/images maxItems: the spec says 3, the page nothing" in (
        commands.lint().out
    )
    entry = f"{{source: {SOURCE}, keyword: maxItems, value: 3, says: {NESTED}, reason: unread"
    line = f"          corrections: [{entry}, fingerprint: '{fingerprint(NESTED)}'}}]\n"
    edit(spec_of(commands.specs), IMAGES, IMAGES + line)
    assert commands.lint().status == 0
    assert check(pages_cli, text)["drift"] == []
    report = check(pages_cli, text.replace("fourth", "fifth"))
    assert news(report) == [("/subjects/items/images", "maxItems")]
    assert "shows a fifth picture" in report["drift"][0]["says"]


def test_a_correction_of_a_page_that_nobody_locked_is_refused(
    commands: Commands,
) -> None:
    correct(commands.specs)
    done = commands.lint()
    assert done.status == 1
    assert f"the page of {SOURCE} is not locked" in done.out
    assert f"pages lock PAGE --source {SOURCE}" in done.out


def test_show_has_the_correction_with_its_line(commands: Commands) -> None:
    locked(commands, page(SAYS))
    correct(commands.specs)
    done = commands.run("show", Q2)
    (at,) = (line for line in done.out.splitlines() if "corrections:" in line)
    assert "/vidu_q2/text_to_video.yaml:" in at.partition("# ")[2]
    shown = yaml.safe_load(done.out)["parameters"]["prompt"]["corrections"]
    assert shown[0]["says"] == SAYS


# -- check ----------------------------------------------------------------------------------------


def check(pages_cli: PagesCli, text: str) -> dict[str, Any]:
    """What a check of a later capture says."""
    return pages_cli.report(pages_cli.put("later.md", text))


@pytest.mark.parametrize(
    "sentences",
    [
        [SAYS],
        [
            "**Prompts** of 200 characters max suit the *model*; 1500 characters max are accepted"
        ],
        [
            "prompts of 200 characters\n  max suit the model. 1500 characters max are accepted."
        ],
        [SAYS, "Write what the camera does."],
        ["Write what the camera does.", SAYS],
    ],
)
def test_a_page_with_the_sentence_agrees_whatever_stands_beside_it(
    commands: Commands, pages_cli: PagesCli, sentences: list[str]
) -> None:
    locked(commands, page(SAYS))
    correct(commands.specs)
    report = check(pages_cli, page(*sentences))
    assert (report["drift"], pages_cli.status) == ([], 0)
    assert "1 corrected" in pages_cli.check(pages_cli.put("later.md", page(SAYS)))


@pytest.mark.parametrize(
    ("now", "effect"),
    [
        # The reader still takes the advice for the limit.
        (
            "Prompts of 200 characters max suit the model; 900 characters max are accepted.",
            "breaking",
        ),
        # It reads nothing at all.
        (
            "Short prompts work best; those above fifteen hundred are not accepted.",
            "compatible",
        ),
        # It reads rightly what the spec says.
        ("Prompts may have 1500 characters max.", "cosmetic"),
        # It is gone.
        ("", "compatible"),
    ],
)
def test_a_sentence_that_has_changed_is_one_drift_with_both_texts(
    commands: Commands, pages_cli: PagesCli, now: str, effect: str
) -> None:
    locked(commands, page(SAYS))
    correct(commands.specs)
    report = check(pages_cli, page(now) if now else page())
    assert news(report) == [("/prompt", "maxLength")]
    (drift,) = report["drift"]
    assert drift["effect"] == effect
    assert f"the corrected sentence was {SAYS!r} and " in drift["says"]
    # Of sentences side by side a full stop makes as good an end as a semicolon.
    like = drift["says"].partition(" and is ")[2]
    assert (fingerprint(now) in like) == now.startswith("Prompts")
    assert now.rpartition(";")[2].strip(" .") in like
    assert line_of(drift).lstrip().startswith(("prompt:", "maxLength:"))
    assert pages_cli.status == 1


def test_another_limit_on_the_page_is_drift_all_the_same(
    commands: Commands, pages_cli: PagesCli
) -> None:
    locked(commands, page(SILENT))
    correct(commands.specs, SILENT, read=None)
    assert check(pages_cli, page(SILENT))["drift"] == []
    report = check(pages_cli, page(SILENT, "Length limit: 1 - 700"))
    assert news(report) == [("/prompt", "maxLength")]
    assert (report["drift"][0]["spec"], report["drift"][0]["page"]) == (1500, 700)
    assert "the correction speaks of nothing" in report["drift"][0]["says"]


def test_a_correction_that_the_reader_needs_no_more_is_told_and_no_drift(
    commands: Commands, pages_cli: PagesCli
) -> None:
    plain = "Up to 1500 characters are accepted."
    locked(commands, page(SILENT))
    correct(commands.specs, plain, read=None)
    # As if the reader had not read it when it was locked.
    report = check(pages_cli, page(plain))
    assert (report["drift"], pages_cli.status) == ([], 0)
    (told,) = report["pages"][0]["corrections"]
    assert (told["pointer"], told["keyword"]) == ("/prompt", "maxLength")
    assert told["says"] == "the reader reads it rightly by now: drop the correction"
    later = pages_cli.put("later.md", page(plain))
    for form in ("text", "markdown"):
        assert "drop the correction" in pages_cli.check(later, form=form)
    assert commands.lock(later, f"{Q2}/{SOURCE}").status == 0
    done = commands.lint()
    assert done.status == 1
    assert "it is not needed: the facts of acme-markdown" in done.out


def test_a_sentence_without_a_fact_is_not_told_where_a_correction_makes_one(
    commands: Commands, pages_cli: PagesCli
) -> None:
    says = "Prompts must not be longer than two pages of a book."
    locked(commands, page(says))
    before = check(pages_cli, page(says))["pages"][0]
    assert [one["pointer"] for one in before["unexplained"]] == ["/prompt"]
    correct(commands.specs, says, read=None)
    after = check(pages_cli, page(says))["pages"][0]
    assert "unexplained" not in after


def test_a_page_with_another_sentence_is_not_locked(commands: Commands) -> None:
    locked(commands, page(SAYS))
    correct(commands.specs)
    later = commands.specs.parent / "later.md"
    later.write_text(page(SILENT), encoding="utf-8")
    done = commands.lock(later, f"{Q2}/{SOURCE}")
    assert done.status == 1
    assert "says something else than the corrections in the spec" in done.err
    assert SAYS in done.err


# -- what users are told --------------------------------------------------------------------------


def test_users_are_told_the_source_and_not_that_it_is_inferred(
    commands: Commands, tmp_path: Path
) -> None:
    locked(commands, page(SILENT))
    correct(commands.specs, SILENT, read=None)
    out = tmp_path / "out"
    words = ["generate", "--no-black", "--specs", commands.specs, "--out", out]
    assert main([str(word) for word in words]) == 0
    reference = out.joinpath("reference/vidu_q2/text_to_video.md").read_text("utf-8")
    assert "## Stated in a sentence alone" in reference
    assert f"- `prompt` (maxLength): {SOURCE} says: {SILENT.rstrip('.')} (<http" in (
        reference
    )
    module = out.joinpath("python/videotasks/endpoints/vidu_q2/text_to_video.py")
    text = " ".join(module.read_text("utf-8").split())
    assert f"The page {SOURCE} says: {SILENT}" in text
    assert "Not stated by the platform's pages" not in text
