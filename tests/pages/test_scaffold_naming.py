"""What a draft calls its endpoint and who serves it: class, path, address and providers."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.pages.drafting.saying import sentence_of
from tests.pages.drafts import KNOWN, drafted, renamed
from tests.pages.page_writer import Dialect
from tests.pages.real_specs import Commands, page_of, stated
from tests.yaml_texts import from_yaml


def test_what_a_page_says_of_itself_is_in_the_draft(
    commands: Commands, tmp_path: Path
) -> None:
    ways = Dialect(front_matter=True)
    page = page_of(tmp_path, renamed(stated(KNOWN[1])), "markdown", ways)
    draft = from_yaml(drafted(commands, page))
    assert draft["title"] == "Nebula Draft Video"
    assert draft["name"] == "NebulaDraftVideo"
    assert draft["path"] == "/v3/async/nebula-draft"
    assert draft["sources"] == {
        "novita-markdown": {
            "provider": "novita",
            "url": "https://novita.ai/docs/api-reference/model-apis-nebula-draft.md",
            "form": "markdown",
            "date": "2026-03-14",
        }
    }
    # Of none it is known whether it lists the endpoint.
    assert draft["providers"] == {
        "novita": {},
        "ppio": {},
        "jiekou": {},
        "highwayapi": {},
    }


@pytest.mark.parametrize("host", [True, False], ids=["a host", "no host"])
def test_an_address_without_its_site_lies_on_that_of_the_provider(
    commands: Commands, tmp_path: Path, host: bool
) -> None:
    ways = Dialect(source_line=True, index_quote=False)
    known = renamed(stated(KNOWN[1]))
    page = Path(page_of(tmp_path, known, "markdown", ways))
    text = page.read_text("utf-8")
    text = re.sub(r"https://novita\.ai(?=/docs/api-reference/)", "", text)
    if host:
        text += "\n```bash\ncurl https://api.novita.ai/v3/async/nebula-draft\n```\n"
    page.write_text(text, encoding="utf-8")
    draft = from_yaml(drafted(commands, page))
    (source,) = draft["sources"].values()
    end = "/docs/api-reference/model-apis-nebula-draft.md"
    assert source["url"] == (
        f"https://novita.ai{end}"
        if host
        else f"TODO: address of the page, which ends in {end}"
    )
    assert draft["path"] == "/v3/async/nebula-draft"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Novita AI Nebula Draft", "NebulaDraft"),
        ("PPIO Nebula Draft", "NebulaDraft"),
        ("星云 草稿", "NebulaDraft"),
        ("Novita AI", "NebulaDraft"),
    ],
)
def test_a_class_is_called_by_the_model_and_not_by_who_provides_it(
    commands: Commands, tmp_path: Path, title: str, name: str
) -> None:
    known = replace(renamed(stated(KNOWN[1])), title=title)
    page = page_of(tmp_path, known, "markdown", Dialect(front_matter=True))
    assert from_yaml(drafted(commands, page))["name"] == name


CONDITIONS: dict[str, tuple[dict[str, Any], str | None]] = {
    "allow": (
        {"when": {"duration": 10}, "allow": {"resolution": ["768P", "1080P"]}},
        "Where duration is 10, resolution must be 768P or 1080P.",
    ),
    "exclude": (
        {"when": {"end_image": {"given": True}}, "exclude": ["shots", "mode"]},
        "Where end_image is given, shots and mode are not accepted.",
    ),
    "no effect": (
        {
            "when": {"/input/sound": {"given": False}, "mode": {"not": ["a", "b"]}},
            "noEffect": ["/input/volume"],
        },
        "Where sound is left out and mode is not a or b, volume is without effect.",
    ),
    "several": (
        {"exactlyOne": ["image", "video"]},
        "Exactly one of image and video must be given.",
    ),
    "limits": (
        {
            "when": {"mode": ["a", "b"]},
            "maximum": {"seed": 9},
            "minItems": {"images": 2},
        },
        "Where mode is a or b, seed must be at most 9; images must have at least 2 items.",
    ),
    "default": (
        {"when": {"mode": True}, "default": {"seed": 0}, "require": ["prompt"]},
        "Where mode is true, seed is 0 unless it is given; prompt is required.",
    ),
    "a file": ({"when": {"mode": 1}, "media": {"image": {"maxSize": "1 MB"}}}, None),
}


@pytest.mark.parametrize("case", CONDITIONS)
def test_a_condition_is_said_in_a_sentence(case: str) -> None:
    condition, says = CONDITIONS[case]
    assert sentence_of(condition) == says
