"""What a list may hold of each kind of file: a page states it, its draft says it, and both are compared."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.pages.comparing.differences import differences
from generator.pages.comparing.effect import effect
from tests.pages.drafts import (
    DRAFT,
    decided,
    drafted,
    facts_in,
    page_in,
)
from tests.pages.page_writer import TEXT_FORMS, Form
from tests.pages.real_specs import Commands, spec_of
from tests.pages.small_specs import Q2, added, facts_of, page_of
from tests.pages.test_conditions import facts
from tests.pages.test_conditions import page as page_with
from tests.yaml_texts import from_yaml

PNG, MP4 = {"types": ["image/png"]}, {"types": ["video/mp4"]}


def page(kind: str, text: str) -> str:
    """A page with one parameter more."""
    field = f'<ParamField body="media" type="{kind}" required={{true}}>\n  {text}\n</ParamField>'
    return page_with().replace("## Response", f"{field}\n\n## Response")


@pytest.mark.parametrize(
    ("text", "kinds", "items"),
    [
        (
            "Up to 4 images (PNG, at most 10 MB each) and 1 video (MP4).",
            {
                "image": {"maxItems": 4, "maxSize": "10 MB", **PNG},
                "video": {"maxItems": 1, **MP4},
            },
            None,
        ),
        (
            "At most 5 items in total. Supports 1-4 images and 0-1 videos. Images in PNG. Videos in MP4.",
            {
                "image": {"minItems": 1, "maxItems": 4, **PNG},
                "video": {"maxItems": 1, **MP4},
            },
            5,
        ),
        (
            "参考素材，最多4张图片和1个视频。图片支持 PNG。视频支持 MP4，大小不超过50MB。",
            {
                "image": {"maxItems": 4, **PNG},
                "video": {"maxItems": 1, "maxSize": "50 MB", **MP4},
            },
            None,
        ),
        ("Up to 3 videos, in MP4, by URL.", None, 3),
        (
            "Images in PNG, at most 10 MB. Videos in MP4.",
            {"image": {"maxSize": "10 MB", **PNG}, "video": MP4},
            None,
        ),
    ],
)
def test_counts_are_read_of_each_kind_and_are_not_those_of_the_list(
    text: str, kinds: Any, items: int | None
) -> None:
    found = facts(page("string[]", text)).parameters[-1].stated
    assert (found.get("mediaByKind"), found.get("maxItems")) == (kinds, items)


SAID = "Reference files. Up to 4 images (PNG, at most 10 MB each) and up to 2 videos (MP4)."


@pytest.mark.parametrize(
    ("former", "changed", "means"),
    [
        ("maxItems: 4", "maxItems: 3", "compatible"),
        ("maxItems: 4", "maxItems: 5", "breaking"),
        ("10 MB", "20 MB", "breaking"),
        ("image/png", "image/webp", "breaking"),
        ("video:", "audio:", "breaking"),
    ],
)
def test_it_is_drafted_and_compared(
    commands: Commands, tmp_path: Path, former: str, changed: str, means: str
) -> None:
    file = tmp_path / "page.md"
    file.write_text(page("string[]", SAID), "utf-8")
    draft = drafted(commands, file)
    found = from_yaml(draft)["parameters"]["media"]
    assert found["mediaByKind"] == {
        "image": {"maxItems": 4, "maxSize": "10 MB", "types": ["image/png"]},
        "video": {"maxItems": 2, "types": ["video/mp4"]},
    }
    assert "has no word yet" not in draft
    spec = spec_of(commands.specs, DRAFT)
    spec.write_text(decided(draft), encoding="utf-8")
    assert commands.lint().out.startswith("no problem")
    stated = page_in(file).facts
    assert list(differences(facts_in(commands.specs)[DRAFT], stated)) == []
    head, _, rest = spec.read_text("utf-8").rpartition(former)
    if changed == "audio:":
        rest = rest.replace("video/mp4", "audio/mp4")
    spec.write_text(f"{head}{changed}{rest}", "utf-8")
    (different,) = differences(facts_in(commands.specs)[DRAFT], stated)
    assert (different.pointer, different.keyword) == ("/media", "mediaByKind")
    assert effect(different) == means


@pytest.mark.parametrize("form", TEXT_FORMS)
def test_a_written_page_states_how_few_and_how_many_of_each_kind(
    form: Form, tmp_path: Path
) -> None:
    kinds = {
        "image": {"minItems": 1, "maxItems": 4, "types": ["image/png"]},
        "video": {"maxItems": 2, "types": ["video/mp4"]},
    }
    written = added(facts_of(Q2), "media", type="string[]", mediaByKind=kinds)
    file = tmp_path / "page.md"
    file.write_text(page_of(written, form), "utf-8")
    (found,) = (one for one in page_in(file).facts.parameters if one.name == "media")
    assert found.stated["mediaByKind"] == kinds
    assert "minItems" not in found.stated
