"""`pages scaffold`: a draft has every fact of its page and a TODO for the rest; once decided, it is a spec like any."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.cli import main
from generator.language.load import load
from generator.pages.comparing.differences import IMPLIED, differences
from generator.pages.comparing.documented import documented
from generator.pages.drafting.draft import scaffold
from generator.pages.drafting.sharing import values_in
from generator.pages.facts import Facts, Page
from generator.pages.reading.page import read
from generator.text.cases import pascal
from tests.pages.page_writer import FORMS, Dialect, Form, carried
from tests.pages.real_specs import (
    LOADED,
    SPECS,
    Commands,
    Outcome,
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
KNOWN = ("vidu_q2.text_to_video", "vidu_q3_pro.text_to_video")
DRAFT = "nebula.draft"
PATH = "/v3/async/nebula-draft"
Draft = dict[str, Any]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Specs to which every draft is added in turn."""
    return copied(tmp_path_factory.mktemp("scaffold"), *KNOWN)


@pytest.fixture
def commands(capsys: pytest.CaptureFixture[str], folder: Path) -> Commands:
    spec_of(folder, DRAFT).unlink(missing_ok=True)
    spec_of(folder, DRAFT).parent.mkdir(exist_ok=True)
    return Commands(capsys, folder)


def renamed(facts: Facts) -> Facts:
    """The facts of an endpoint that no spec has."""
    return replace(facts, title="Nebula Draft Video", path=PATH)


def drafted(commands: Commands, page: object) -> str:
    done = commands.run("pages", "scaffold", page)
    assert (done.status, done.err) == (0, ""), done
    return done.out


def decided(draft: str) -> str:
    """A draft in which everything that a person must decide is decided somehow."""
    raw: Draft = from_yaml(draft)
    text = to_yaml(_decided(raw, ""))
    assert "TODO" not in text
    return text


DECISIONS: dict[str, Any] = {
    "path": PATH,
    "provider": "novita",
    "url": "https://novita.ai/docs/api-reference/model-apis-nebula-draft.md",
    "page": "https://novita.ai/docs/api-reference/model-apis-nebula-draft",
    "forms": ["url", "data-uri"],
    "properties": {},
}


def _decided(node: Any, key: str) -> Any:
    if isinstance(node, dict):
        found = {name: _decided(one, name) for name, one in node.items()}
        guessed = found.get("inferred", {}) if "description" in found else {}
        if "type" in guessed:
            kinds = {"properties": "object", "items": "array"}
            guessed["type"]["value"] = next(
                (kind for name, kind in kinds.items() if name in found), "string"
            )
        return found
    if isinstance(node, list):
        return [_decided(one, key) for one in node]
    if isinstance(node, str) and node.startswith("TODO"):
        return DECISIONS.get(key, "decided by the test")
    return node


def todos(draft: str) -> list[tuple[int, str]]:
    """Line and rest of the line of every TODO."""
    lines = draft.split("\n")
    return [
        (number, one[match.start() :])
        for number, one in enumerate(lines, 1)
        if not one.startswith("#")
        for match in re.finditer(r"""(?<=[\s'"])TODO\b""", one)
    ]


def assert_only_todos(refused: Outcome, drafts: dict[Path, str]) -> None:
    """Lint names each TODO of each draft with its place, and nothing else."""
    assert refused.status == 1
    told = []
    for line in refused.out.splitlines():
        match = re.fullmatch(
            r"(.+?):(\d+):(\d+): is still to be decided \(TODO\).*", line
        )
        assert match is not None, line
        path, number, column = Path(match[1]), int(match[2]), int(match[3])
        start = drafts[path].split("\n")[number - 1][column - 1 :]
        assert start.lstrip("'\"").startswith("TODO"), line
        told.append((path, number))
    wanted = {(path, one) for path, text in drafts.items() for one, _ in todos(text)}
    assert set(told) == wanted


def assert_true_to(own: Facts, page: Facts) -> None:
    """The facts of a spec are those of its page."""
    found = differences(own, page)
    assert [one for one in found if one.sub != IMPLIED and one.keyword != "path"] == []


def facts_in(specs: Path) -> dict[str, Facts]:
    return {one.id: one.facts for one in documented(load(specs))}


def page_in(path: Path) -> Page:
    found = read(path.read_bytes().decode(), path.name)
    assert isinstance(found, Page), found
    return found


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


def test_shared_values_are_taken_by_use(commands: Commands, tmp_path: Path) -> None:
    page = page_of(tmp_path, renamed(stated("vidu_q3_pro.text_to_video")), "markdown")
    draft = from_yaml(drafted(commands, page))
    named = from_yaml(spec_of(commands.specs, KNOWN[1]).read_text("utf-8"))
    uses = {
        name: one for name, one in named["parameters"].items() if list(one) == ["use"]
    }
    assert len(uses) == 8
    assert {name: draft["parameters"][name] for name in uses} == uses
    assert draft["response"] == {"task_id": {"use": "task_id"}}
    assert draft["parameters"]["prompt"] == {
        "use": "prompt",
        "required": True,
        "minLength": 0,
        "maxLength": 2000,
    }


def test_what_a_page_states_otherwise_stands_beside_the_shared_value(
    commands: Commands, tmp_path: Path
) -> None:
    known = renamed(stated("vidu_q3_pro.text_to_video"))
    other = [
        (
            replace(one, stated={**one.stated, "maximum": 99})
            if one.name == "seed"
            else one
        )
        for one in known.parameters
    ]
    page = page_of(tmp_path, replace(known, parameters=tuple(other)), "markdown")
    seed = from_yaml(drafted(commands, page))["parameters"]["seed"]
    assert seed == {"use": "seed", "minimum": 0, "maximum": 99}


@pytest.mark.parametrize(
    ("name", "kind", "says", "use"),
    [
        ("negative_prompt", "string", "Text that should not be shown.", True),
        ("negative_prompt", "boolean", "Whether there is one.", False),
        ("quiet", "boolean", "Whether sound is left out.", False),
        ("seed", "integer", "A number for the randomness.", "seed"),
    ],
)
def test_a_value_is_shared_by_its_meaning(
    commands: Commands, tmp_path: Path, name: str, kind: str, says: str, use: object
) -> None:
    usual = commands.specs / "types" / "usual.yaml"
    shutil.copyfile(SPECS / "types" / "usual.yaml", usual)
    page = tmp_path / "page.md"
    page.write_text(
        page_with(prompt="What is seen.").replace(
            '<ParamField body="prompt" type="string">',
            f'<ParamField body="{name}" type="{kind}">{says}</ParamField>\n\n'
            '<ParamField body="prompt" type="string">',
        ),
        "utf-8",
    )
    value = from_yaml(drafted(commands, page))["parameters"][name]
    usual.unlink()
    assert value.get("use", False) == (name if use is True else use)


def test_two_of_equal_limits_are_told_apart_by_what_they_mean(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    commands = Commands(capsys, copied(tmp_path, *KNOWN))
    shared = commands.specs / "types" / "twins.yaml"
    shared.write_text(
        to_yaml(
            {
                "parameters": {
                    "level_of_light": {"type": "string", "description": "How bright."},
                    "level_of_sound": {"type": "string", "description": "How loud."},
                }
            }
        )
    )
    for number, name in enumerate(("level_of_light", "level_of_sound")):
        known = page_of(tmp_path, renamed(stated(KNOWN[0])), "markdown")
        raw = from_yaml(decided(drafted(commands, known)))
        raw["parameters"]["level"] = {"use": name}
        raw |= {"name": f"Twin{number}", "path": f"{PATH}-{number}"}
        path = spec_of(commands.specs, f"twin.number_{number}")
        path.parent.mkdir(exist_ok=True)
        path.write_text(to_yaml(raw), "utf-8")
    page = tmp_path / "page.md"
    for says, name in (
        ("Says how loud it is", "sound"),
        ("The more, the brighter: how bright", "light"),
    ):
        text = page_with(prompt="What is seen.")
        one = f'<ParamField body="level" type="string">{says}</ParamField>\n\n'
        mark = '<ParamField body="prompt"'
        page.write_text(text.replace(mark, one + mark, 1), "utf-8")
        value = from_yaml(drafted(commands, page))["parameters"]["level"]
        assert value == {"use": f"level_of_{name}"}


def test_a_shared_value_of_other_brands_is_not_taken(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    commands = Commands(capsys, copied(tmp_path, KNOWN[0]))
    path = spec_of(commands.specs, KNOWN[0])
    edit(path, "    sources: [jiekou-markdown]\n", "")
    known = renamed(stated("vidu_q2.text_to_video"))
    for host, used in (
        ("https://api.novita.ai", False),
        ("https://api.ppio.com", True),
    ):
        page = page_of(tmp_path, replace(known, host=host), "rendered")
        answer = from_yaml(drafted(commands, page))["response"]
        assert ("use" in answer["provider_request_id"]) is used


def test_what_a_page_says_of_itself_is_in_the_draft(
    commands: Commands, tmp_path: Path
) -> None:
    ways = Dialect(front_matter=True)
    page = page_of(tmp_path, renamed(stated(KNOWN[1])), "markdown", ways)
    draft = from_yaml(drafted(commands, page))
    assert draft["title"] == "Nebula Draft Video"
    assert draft["name"] == "NebulaDraftVideo"
    assert draft["path"].startswith("TODO: ")
    assert draft["sources"] == {
        "novita-markdown": {
            "provider": "novita",
            "url": "https://novita.ai/docs/api-reference/model-apis-nebula-draft.md",
            "form": "markdown",
            "date": "2026-03-14",
        }
    }
    assert draft["providers"] == {"novita": {}}


def test_an_address_without_its_site_is_left_to_a_person(
    commands: Commands, tmp_path: Path
) -> None:
    ways = Dialect(source_line=True, index_quote=False)
    page = Path(page_of(tmp_path, renamed(stated(KNOWN[1])), "anchored", ways))
    text = page.read_text("utf-8")
    text = re.sub(r"https://novita\.ai(?=/docs/api-reference/)", "", text)
    page.write_text(text, encoding="utf-8")
    (source,) = from_yaml(drafted(commands, page))["sources"].values()
    assert source["url"].startswith(("TODO: address of the page", "https://"))


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
