"""A closed list of numbers and a sentence that offers others are a doubt, and a sentence of something else is none."""

from __future__ import annotations

import pytest

from tests.pages.test_conditions import facts, page

LISTED = "Optional values: `24`, `30`"


def doubts(text: str, listed: str = LISTED) -> list[str]:
    field = (
        f'<ParamField body="fps" type="integer">\n  {text}\n\n  {listed}\n</ParamField>'
    )
    found = facts(page().replace("## Response", f"{field}\n\n## Response"))
    (fps,) = [one for one in found.parameters if one.name == "fps"]
    assert "enum" in fps.stated
    return [one.says for one in found.ambiguities if one.pointer == "/fps"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Supports 24, 30 and 60 fps.", "60"),
        ("Only 24 fps is available.", "only 24"),
        ("Renders at 24 fps or 48 frames per second.", "48"),
        ("支持 24、60 帧。", "60"),
        ("仅支持 24 帧。", "only 24"),
    ],
)
def test_other_values_are_a_doubt(text: str, named: str) -> None:
    assert doubts(text) == [f"the text names {named} beside the listed values"]


@pytest.mark.parametrize(
    "text",
    [
        "Supports 24 and 30 fps.",
        "Only 24 and 30 fps are supported.",
        "60 fps are not supported.",
        "60 fps are recommended, and supported elsewhere.",
        "Each image must be 5 seconds apart.",
        "A video of 60 fps costs more, and is only available later.",
        "When mode is pro, only 24 fps is supported.",
    ],
)
def test_nothing_else_is_a_doubt(text: str) -> None:
    assert doubts(text) == []
