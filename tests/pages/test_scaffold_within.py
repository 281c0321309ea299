"""Conditions within other parameters, and of limits: a page states them, its draft says them, both are compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.pages.comparing.differences import differences
from tests.pages.drafts import DRAFT, KNOWN, decided, drafted, facts_in, page_in
from tests.pages.real_specs import Commands, copied, edit, spec_of
from tests.pages.test_conditions import page as page_with
from tests.yaml_texts import from_yaml


@pytest.fixture
def commands(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Commands:
    found = Commands(capsys, copied(tmp_path / "copy", *KNOWN))
    spec_of(found.specs, DRAFT).parent.mkdir()
    return found


NESTED = """
# Nebula Draft Video

`POST https://api.novita.ai/v3/async/nebula-draft`

## Request Body

<ParamField body="input" type="object" required={true}>
  What goes in.
  <Expandable title="properties">
    <ParamField body="prompt" type="string" required={true}>
      What to show.
    </ParamField>
    <ParamField body="audio_url" type="string">
      The sound.
    </ParamField>
  </Expandable>
</ParamField>

<ParamField body="parameters" type="object">
  How it is made.
  <Expandable title="properties">
    <ParamField body="audio" type="boolean" default={true}>
      Whether there is sound. SENTENCE
    </ParamField>
    <ParamField body="size" type="string" default="720p">
      The size. Allowed values: `720p`, `1080p`. For 10-second videos: supports `720p` only
    </ParamField>
    <ParamField body="duration" type="integer" default={5}>
      Its length. Allowed values: `5`, `10`
    </ParamField>
  </Expandable>
</ParamField>

## Response

<ResponseField name="task_id" type="string" required={true}>
  The task.
</ResponseField>
"""


@pytest.mark.parametrize(
    ("sentence", "keyword", "other"),
    [
        ("Ignored when `audio_url` is given.", "noEffect", "exclude"),
        ("Cannot be used together with `audio_url`.", "exclude", "require"),
    ],
)
def test_what_holds_between_nested_parameters_is_drafted_and_compared(
    commands: Commands, tmp_path: Path, sentence: str, keyword: str, other: str
) -> None:
    page = tmp_path / "page.md"
    page.write_text(NESTED.replace("SENTENCE", sentence), "utf-8")
    draft = drafted(commands, page)
    found = from_yaml(draft)["conditions"]
    by_length, of_sound = sorted(found, key=lambda one: "allow" not in one)
    assert by_length["when"] == {"/parameters/duration": 10}
    assert by_length["allow"] == {"/parameters/size": ["720p"]}
    assert of_sound["when"] == {"/input/audio_url": {"given": True}}
    assert of_sound[keyword] == ["/parameters/audio"]
    assert "has no words yet for" not in draft
    spec_of(commands.specs, DRAFT).write_text(decided(draft), encoding="utf-8")
    assert commands.lint().status == 0
    own = facts_in(commands.specs)[DRAFT]
    assert list(differences(own, page_in(page).facts)) == []
    edit(spec_of(commands.specs, DRAFT), f"{keyword}:", f"{other}:")
    changed = list(differences(facts_in(commands.specs)[DRAFT], page_in(page).facts))
    assert {one.keyword for one in changed} == {"conditions"}
    assert {one.sub for one in changed} == {keyword, other}
    assert {one.pointer for one in changed} <= {"/parameters/audio", "/input/audio_url"}


@pytest.mark.parametrize(
    ("name", "sentence", "said", "former", "changed"),
    [
        (
            "prompt",
            "When mode is pro, up to 500 characters.",
            {"maxLength": {"prompt": 500}},
            "prompt: 500",
            "prompt: 400",
        ),
        (
            "seed",
            "If `mode` is `pro`, the range is 0 to 10.",
            {"minimum": {"seed": 0}, "maximum": {"seed": 10}},
            "seed: 10",
            "seed: 11",
        ),
        (
            "video",
            "When mode is pro, the file must not exceed 10 MB.",
            {"media": {"video": {"kind": "video", "maxSize": "10 MB"}}},
            "10 MB",
            "20 MB",
        ),
    ],
)
def test_limits_by_another_parameter_are_drafted_and_compared(
    commands: Commands,
    tmp_path: Path,
    name: str,
    sentence: str,
    said: dict[str, object],
    former: str,
    changed: str,
) -> None:
    page = tmp_path / "page.md"
    page.write_text(page_with(**{name: sentence}), "utf-8")
    draft = drafted(commands, page)
    (found,) = from_yaml(draft)["conditions"]
    assert {key: found[key] for key in found if key != "says"} == {
        "when": {"mode": "pro"},
        **said,
    }
    assert "has no words yet for" not in draft
    spec_of(commands.specs, DRAFT).write_text(decided(draft), encoding="utf-8")
    assert commands.lint().out.startswith("no problem")
    own = facts_in(commands.specs)[DRAFT]
    assert list(differences(own, page_in(page).facts)) == []
    edit(spec_of(commands.specs, DRAFT), former, changed)
    own = facts_in(commands.specs)[DRAFT]
    (different,) = differences(own, page_in(page).facts)
    assert (different.pointer, different.keyword) == (f"/{name}", "conditions")


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("Required unless `image` is given.", {"image": {"given": False}}),
        ("Required unless `mode` is `pro`.", {"mode": {"not": ["pro"]}}),
    ],
)
def test_what_is_required_unless_something_holds_is_drafted_and_compared(
    commands: Commands, tmp_path: Path, sentence: str, when: dict[str, object]
) -> None:
    page = tmp_path / "page.md"
    page.write_text(page_with(voice=sentence), "utf-8")
    draft = drafted(commands, page)
    (found,) = from_yaml(draft)["conditions"]
    assert (found["when"], found["require"]) == (when, ["voice"])
    spec_of(commands.specs, DRAFT).write_text(decided(draft), encoding="utf-8")
    done = commands.lint()
    assert done.status == 0, done.out
    own = facts_in(commands.specs)[DRAFT]
    assert list(differences(own, page_in(page).facts)) == []
    text = spec_of(commands.specs, DRAFT).read_text("utf-8")
    edit(spec_of(commands.specs, DRAFT), "require:", "noEffect:")
    assert text != spec_of(commands.specs, DRAFT).read_text("utf-8")
    own = facts_in(commands.specs)[DRAFT]
    subs = {one.sub for one in differences(own, page_in(page).facts)}
    assert subs == {"require", "noEffect"}
