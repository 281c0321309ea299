"""Sentences in which one parameter depends on another, and those that only look so: conditions.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.pages.facts import Facts, Page
from generator.pages.reading.page import read

CASES = yaml.safe_load((Path(__file__).parent / "conditions.yaml").read_text("utf-8"))
PARAMETERS = {
    "prompt": ("string", "What happens."),
    "image": ("string", "URL of the first picture."),
    "end_image": ("string", "URL of the last picture."),
    "video": ("string", "Video URL (mp4)."),
    "multi_prompt": ("string", "Several shots."),
    "audio": ("boolean", "Adds sound."),
    "audio_url": ("string", "URL of a sound."),
    "voice": ("string", "Who speaks."),
    "mode": ("string", "Optional values: `std`, `pro`"),
    "resolution": ("string", "Optional values: `720p`, `1080p`, `4k`"),
    "duration": ("integer", "Optional values: `5`, `10`"),
    "seed": ("integer", "A number."),
    "width": ("integer", "Optional values: `480`, `832`"),
    "height": ("integer", "Optional values: `480`, `832`"),
}


ABOVE = "above"
"""Where a sentence stands that is in no parameter's description: in the introduction."""


def page(**more: str) -> str:
    """A page of the parameters, with further sentences in their descriptions."""
    fields = "\n\n".join(
        f'<ParamField body="{name}" type="{kind}">\n  {text}\n\n  {more.get(name, "")}\n</ParamField>'
        for name, (kind, text) in PARAMETERS.items()
    )
    answer = '<ResponseField name="task_id" type="string" required={true}>\n  Id.\n</ResponseField>'
    return f"# Heron\n\n{more.get(ABOVE, '')}\n\n## Request Body\n\n{fields}\n\n## Response\n\n{answer}\n"


def facts(text: str) -> Facts:
    found = read(text, "page")
    assert isinstance(found, Page), found
    return found.facts


@pytest.mark.parametrize(
    ("name", "sentence", "wanted"), CASES, ids=[str(case[1]) for case in CASES]
)
def test_the_sentence_states_just_these_conditions(
    name: str, sentence: str, wanted: list[dict[str, Any]]
) -> None:
    before, found = facts(page()), facts(page(**{name: sentence}))
    assert list(found.conditions) == wanted
    assert [field.to_json() for field in found.parameters] == [
        field.to_json() for field in before.parameters
    ]


@pytest.mark.parametrize(
    ("between", "of"),
    [(". ", "flex"), ("", "flex"), ("\n\n  ", "flex"), (". ", "default")],
)
def test_a_value_may_be_called_as_a_default_is(between: str, of: str) -> None:
    text = f"When `audio` is `true`, the default is `{of}`{between}Optional values: `default`, `flex`"
    field = f'<ParamField body="tier" type="string">\n  {text}\n</ParamField>'
    found = facts(page().replace("## Response", f"{field}\n\n## Response"))
    assert found.conditions == ({"when": {"audio": True}, "default": {"tier": of}},)
    (tier,) = [one for one in found.parameters if one.name == "tier"]
    assert tier.stated == {"type": "string", "enum": ["default", "flex"]}
