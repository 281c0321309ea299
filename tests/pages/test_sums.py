"""How much a list may add up to: a page states it, its draft says it, and both are compared."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from generator.pages.comparing.differences import differences
from generator.pages.comparing.effect import effect
from generator.pages.facts import Facts, walk
from tests.pages.drafts import DRAFT, decided, drafted, facts_in, page_in
from tests.pages.real_specs import Commands, spec_of
from tests.pages.test_conditions import facts
from tests.pages.test_conditions import page as page_with
from tests.yaml_texts import from_yaml

MEMBERS = """
  <Expandable title="properties">
    <ParamField body="text" type="string">
      What happens in it.
    </ParamField>

    <ParamField body="{name}" type="integer">
      A number.
    </ParamField>
  </Expandable>"""


def page(text: str, kind: str = "object[]", name: str = "duration") -> str:
    """A page with one list more, of objects or of numbers."""
    inside = MEMBERS.format(name=name) if kind == "object[]" else ""
    field = f'<ParamField body="parts" type="{kind}" required={{true}}>\n  {text}\n{inside}\n</ParamField>'
    return page_with().replace("## Response", f"{field}\n\n## Response")


def stated(found: Facts) -> dict[str, Any]:
    return dict(dict(walk(found.parameters))["/parts"].stated)


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("The total duration of all parts must not exceed 30 seconds.", 30),
        ("Parts of the film. Their durations must add up to at most 30.", 30),
        ("The sum of duration over all parts: no more than 30 s.", 30),
        ("所有片段的总时长不超过 30 秒。", 30),
        ("各段 duration 之和不得超过 30。", 30),
        ("The total number of parts must not exceed 30.", None),
        ("Each part must not exceed 30 seconds.", None),
        ("The total duration of the output is at most 30 seconds.", None),
        ("The total cost of all parts is at most 30.", None),
    ],
)
def test_a_sum_over_a_member_is_read(text: str, limit: int | None) -> None:
    found = stated(facts(page(text)))
    wanted = None if limit is None else {"of": "duration", "maximum": limit}
    assert found.get("sum") == wanted
    assert not {"media", "maxItems"} & found.keys()


@pytest.mark.parametrize(
    ("text", "limits"),
    [
        (
            "The total duration of all parts must be between 5 and 30 seconds.",
            {"minimum": 5, "maximum": 30},
        ),
        ("The total duration of all parts must be at least 5 seconds.", {"minimum": 5}),
        ("Their durations must add up to at least 5.", {"minimum": 5}),
        ("各段 duration 之和不得少于 5。", {"minimum": 5}),
    ],
)
def test_a_least_sum_is_read(text: str, limits: dict[str, int]) -> None:
    assert stated(facts(page(text)))["sum"] == {"of": "duration", **limits}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The total weight must not exceed 100.", "weight"),
        ("所有 weight 之和不超过 100。", "weight"),
        ("Together they last at most 100 seconds.", "seconds"),
    ],
)
def test_the_member_is_the_one_that_the_sentence_is_about(text: str, name: str) -> None:
    assert stated(facts(page(text, name=name)))["sum"] == {"of": name, "maximum": 100}


def test_the_numbers_of_a_list_add_up_themselves() -> None:
    found = stated(facts(page("The sum of all shares must be at most 1.", "number[]")))
    assert found["sum"] == {"maximum": 1}


@pytest.mark.parametrize(
    "text",
    [
        "The total duration of all parts must be less than 30 seconds.",
        "The total duration of all parts must be more than 5 seconds.",
    ],
)
def test_a_sum_whose_end_is_not_allowed_itself_is_a_doubt(text: str) -> None:
    found = facts(page(text))
    assert "sum" not in stated(found)
    assert ("/parts", "sum", True) in [
        (one.pointer, one.keyword, one.unread) for one in found.ambiguities
    ]


def test_a_sum_of_which_nothing_was_read_is_listed() -> None:
    said = "The total weight must not exceed that of `video`"
    found = facts(page(f"{said}."))
    assert said in [one.says for one in found.unexplained]


@pytest.mark.parametrize(
    ("text", "total"),
    [
        (
            "Up to 3 video URLs (MP4). The total duration of all videos must not exceed 30 s.",
            30,
        ),
        ("最多 3 个视频 URL（MP4），所有视频总时长不超过 30 秒。", 30),
    ],
)
def test_the_lengths_of_files_add_up_as_a_limit_of_the_files(
    text: str, total: int
) -> None:
    found = stated(facts(page(text, "string[]")))
    assert found["media"]["maxTotalDuration"] == total
    assert "sum" not in found


SAID = (
    "Several parts. The total duration of all parts must be between 5 and 30 seconds."
)


@pytest.mark.parametrize(
    ("changed", "means"),
    [
        ("minimum: 5, maximum: 20", "compatible"),
        ("minimum: 5, maximum: 40", "breaking"),
        ("minimum: 2, maximum: 30", "breaking"),
        ("maximum: 30", "breaking"),
        ("", "breaking"),
    ],
)
def test_it_is_drafted_and_compared(
    commands: Commands, tmp_path: Path, changed: str, means: str
) -> None:
    file = tmp_path / "page.md"
    file.write_text(page(SAID), "utf-8")
    draft = drafted(commands, file)
    sum_ = {"of": "duration", "minimum": 5, "maximum": 30}
    assert from_yaml(draft)["parameters"]["parts"]["sum"] == sum_
    spec = spec_of(commands.specs, DRAFT)
    spec.write_text(decided(draft), encoding="utf-8")
    assert commands.lint().out.startswith("no problem")
    read = page_in(file).facts
    assert list(differences(facts_in(commands.specs)[DRAFT], read)) == []
    of = f"    sum: {{of: duration, {changed}}}\n" if changed else ""
    other, count = re.subn(
        r"    sum:\n(?: {6}.*\n)+", of, spec.read_text("utf-8"), count=1
    )
    assert count
    spec.write_text(other, "utf-8")
    (different,) = differences(facts_in(commands.specs)[DRAFT], read)
    assert (different.pointer, different.keyword) == ("/parts", "sum")
    assert effect(different) == means
