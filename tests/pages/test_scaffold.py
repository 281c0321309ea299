"""`pages scaffold`: a draft has every fact of its page and a TODO for the rest; once decided, it is a spec like any."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.cli import main
from generator.language.load import load
from generator.pages.comparing.differences import differences
from generator.pages.drafting.draft import scaffold
from generator.pages.drafting.sharing import values_in
from generator.pages.facts import Facts, Page
from generator.text.cases import pascal
from tests.pages.drafts import (
    DRAFT,
    KNOWN,
    assert_only_todos,
    assert_true_to,
    decided,
    drafted,
    facts_in,
    page_in,
    renamed,
    todos,
)
from tests.pages.page_writer import FORMS, Form, carried
from tests.pages.real_specs import (
    LOADED,
    Commands,
    copied,
    edit,
    page_of,
    spec_of,
    stated,
)
from tests.pages.strategies import facts
from tests.pages.test_conditions import page as page_with
from tests.yaml_texts import from_yaml, to_yaml

PAGES = Path(__file__).parent / "samples"

PAGES = Path(__file__).parent / "samples"


@pytest.mark.parametrize(
    ("form", "endpoint"),
    [
        ("markdown", "vidu_q2_pro.multi_frame"),
        ("markdown", "vidu_q3_pro.image_to_video"),
        ("markdown-zh", "vidu_q2.text_to_video"),
        ("markdown-zh", "vidu_2_0.start_end_to_video"),
        ("rendered", "vidu_q3_pro.text_to_video"),
        ("rendered", "vidu_q2_pro.multi_frame"),
        ("anchored", "vidu_q2_turbo.start_end_to_video"),
        ("anchored", "vidu_q2.reference_to_video"),
    ],
)
def test_a_draft_has_all_facts_and_its_todos_are_all_that_lint_asks_for(
    commands: Commands, tmp_path: Path, endpoint: str, form: Form
) -> None:
    page = Path(page_of(tmp_path, renamed(stated(endpoint)), form))
    draft = drafted(commands, page)
    path = spec_of(commands.specs, DRAFT)
    path.write_text(draft, encoding="utf-8")
    assert todos(draft)
    assert_only_todos(commands.lint(), {path: draft})
    path.write_text(decided(draft), encoding="utf-8")
    accepted = commands.lint()
    assert accepted.status == 0, accepted.out + draft
    assert_true_to(facts_in(commands.specs)[DRAFT], page_in(page).facts)


WRITTEN = [
    path.stem
    for path in sorted(PAGES.glob("*.txt"))
    if "parameters" in json.loads(path.with_suffix(".json").read_text("utf-8"))
]
# A list of decimals is no constraint of the language; an answer without a task is none of the platform.
UNFIT = {"seeds-and-decimals", "markdown-nested-response"}


def test_pages_written_by_hand_give_drafts_that_can_be_decided(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    commands = Commands(capsys, copied(tmp_path, *KNOWN))
    specs = load(commands.specs)
    pages = {name: page_in(PAGES / f"{name}.txt") for name in WRITTEN}
    ids = {name: f"nebula.{name.replace('-', '_')}" for name in {*WRITTEN} - UNFIT}
    files = {name: spec_of(commands.specs, id_) for name, id_ in ids.items()}
    values = values_in(commands.specs)
    drafts = {name: scaffold(pages[name], specs, values).text for name in ids}
    spec_of(commands.specs, DRAFT).parent.mkdir()
    for name, path in files.items():
        path.write_text(drafts[name], encoding="utf-8")
    written = {files[name]: text for name, text in drafts.items()}
    assert_only_todos(commands.lint(), written)
    for name, path in files.items():
        # Many models that do not exist share a title and a path.
        raw = from_yaml(decided(drafts[name]))
        raw["path"] = f"/v3/async/{name}"
        text = to_yaml(raw)
        path.write_text(text.replace(raw["name"], pascal(path.stem)), encoding="utf-8")
    accepted = commands.lint()
    assert accepted.status == 0, accepted.out
    own = facts_in(commands.specs)
    for name, id_ in ids.items():
        assert_true_to(own[id_], pages[name].facts)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("seeds-and-decimals", "/shift: enum goes with strings and integers"),
        ("markdown-nested-response", "the response has no 'task_id'"),
    ],
)
def test_what_the_language_cannot_say_is_told_once_all_is_decided(
    commands: Commands, name: str, says: str
) -> None:
    draft = drafted(commands, PAGES / f"{name}.txt")
    spec_of(commands.specs, DRAFT).write_text(decided(draft), encoding="utf-8")
    done = commands.lint()
    assert done.status == 1
    assert [one for one in done.out.splitlines() if says in one] == [done.out.strip()]


@settings(max_examples=20, suppress_health_check=list(HealthCheck))
@given(facts(), st.sampled_from(FORMS))
def test_any_facts_give_a_draft_that_is_yaml(wanted: Facts, form: Form) -> None:
    page = Page("page", carried(wanted, form))
    raw = from_yaml(scaffold(page, LOADED, {}).text)
    assert list(raw["parameters"]) == [one.name for one in page.facts.parameters]
    assert list(raw["response"]) == [one.name for one in page.facts.response]


@pytest.mark.parametrize(
    ("sentence", "keyword", "other"),
    [
        (
            "Exactly one of `prompt` and `image` must be given.",
            "exactlyOne",
            "atLeastOne",
        ),
        (
            "At least one of `prompt` and `image` is required.",
            "atLeastOne",
            "exactlyOne",
        ),
    ],
)
def test_that_one_of_several_is_needed_is_drafted_and_compared(
    commands: Commands, tmp_path: Path, sentence: str, keyword: str, other: str
) -> None:
    page = tmp_path / "page.md"
    page.write_text(page_with(prompt=sentence), "utf-8")
    draft = drafted(commands, page)
    wanted = [one for one in from_yaml(draft)["conditions"] if keyword in one]
    assert [one[keyword] for one in wanted] == [["prompt", "image"]]
    assert "has no words yet for" not in draft
    spec_of(commands.specs, DRAFT).write_text(decided(draft), encoding="utf-8")
    assert commands.lint().status == 0
    own = facts_in(commands.specs)[DRAFT]
    assert list(differences(own, page_in(page).facts)) == []
    edit(spec_of(commands.specs, DRAFT), f"{keyword}:", f"{other}:")
    own = facts_in(commands.specs)[DRAFT]
    (found,) = differences(own, page_in(page).facts)
    assert (found.keyword, found.sub) == ("conditions", "exclude")


def test_a_shell_may_send_the_draft_straight_to_its_place(
    commands: Commands, tmp_path: Path
) -> None:
    page = page_of(tmp_path, renamed(stated("vidu_q2.text_to_video")), "markdown")
    wanted = drafted(commands, page)
    command = [sys.executable, "-m", "generator", "pages", "scaffold", str(page)]
    spec = spec_of(commands.specs, DRAFT)
    # What `> spec.yaml` does: the file is there, and empty, before the command begins.
    with spec.open("wb") as output:
        done = subprocess.run(
            [*command, "--specs", str(commands.specs)],
            stdout=output,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert done.returncode == 0, done.stderr
    assert spec.read_text("utf-8") == wanted


@pytest.mark.parametrize("name", ["cut-markdown-in-a-tag", "refused-index"])
def test_a_page_that_cannot_be_read_gives_no_draft(
    commands: Commands, name: str
) -> None:
    done = commands.run("pages", "scaffold", PAGES / f"{name}.txt")
    assert (done.status, done.out) == (2, "")
    assert f"{name}.txt is " in done.err


@pytest.mark.parametrize(
    ("endpoint", "form"),
    [("vidu_q2_pro.multi_frame", "markdown"), ("vidu_q2.text_to_video", "rendered")],
)
def test_the_client_of_a_decided_draft_is_generated(
    commands: Commands, tmp_path: Path, endpoint: str, form: Form
) -> None:
    page = page_of(tmp_path, renamed(stated(endpoint)), form)
    draft = decided(drafted(commands, page))
    spec_of(commands.specs, DRAFT).write_text(draft, encoding="utf-8")
    out = tmp_path / "generated"
    words = ["generate", "--no-black", "--specs", commands.specs, "--out", out]
    assert main([str(one) for one in words]) == 0
    made = out / "python/videotasks/endpoints/nebula/draft.py"
    assert "class NebulaDraftVideoRequest" in made.read_text("utf-8")
    schema = out / "json-schema/2020-12/NebulaDraftVideoRequest.json"
    properties = json.loads(schema.read_text("utf-8"))["properties"]
    assert list(properties) == list(from_yaml(draft)["parameters"])
