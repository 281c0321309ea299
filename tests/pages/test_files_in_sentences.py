"""What sentences say of a file: see files.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.pages.facts import walk
from tests.pages.test_conditions import facts, page
from tests.yaml_texts import from_yaml

CASES = from_yaml((Path(__file__).parent / "files.yaml").read_text("utf-8"))


def stated(name: str, kind: str, text: str) -> dict[str, Any]:
    """What a page states of one parameter more."""
    field = f'<ParamField body="{name}" type="{kind}">\n  {text}\n</ParamField>'
    found = facts(page().replace("## Response", f"{field}\n\n## Response"))
    return dict(dict(walk(found.parameters))[f"/{name}"].stated)


@pytest.mark.parametrize(
    ("name", "kind", "text", "wanted"), CASES, ids=[str(case[2]) for case in CASES]
)
def test_the_sentence_says_just_that_of_a_file(
    name: str, kind: str, text: str, wanted: dict[str, Any] | None
) -> None:
    assert stated(name, kind, text).get("media") == wanted


def test_a_number_in_words_counts_the_files_of_a_kind() -> None:
    text = "Up to 4 images (jpg, 10 MB each) and one video (mp4, 50 MB)."
    assert stated("refs", "array", text)["mediaByKind"] == {
        "image": {"maxItems": 4, "maxSize": "10 MB", "types": ["image/jpeg"]},
        "video": {"maxItems": 1, "maxSize": "50 MB", "types": ["video/mp4"]},
    }


def test_a_value_below_the_range_that_means_something_is_doubted() -> None:
    text = "0 to 4294967295; -1 picks one at random."
    (doubt,) = [one for one in facts(page(seed=text)).ambiguities if one.pointer == "/seed"]  # fmt: skip
    assert (doubt.keyword, "-1" in doubt.says) == ("minimum", True)
    text = "Range: -1 to 4294967295; -1 picks one at random."
    assert not [one for one in facts(page(seed=text)).ambiguities if one.pointer == "/seed"]  # fmt: skip
