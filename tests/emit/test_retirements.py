"""What replaces a retired endpoint is named as what a user can call: in warnings, docstrings, pages and catalogues."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

FRAGMENT = Path(__file__).parents[1] / "fragments/retired"
NOTICE = "https://acme.example/news/"
WARNED: dict[tuple[str, str], str | None] = {
    ("acme", "acme_1.text_to_video"): (
        "acme_1.text_to_video was retired on 2026-07-22 at Acme (acme); the provider names Acme 2 as replacement,"
        f" and has retired that, too, for: acme_3.text_to_video; see {NOTICE}1"
    ),
    ("acme", "acme_1.start_end_to_video"): (
        "acme_1.start_end_to_video was retired on 2026-07-22 at Acme (acme); the provider names Acme 2 as"
        f" replacement, and has retired that, too, for: acme_3.text_to_video; see {NOTICE}1"
    ),
    ("acme", "acme_1.reference_to_video"): (
        "acme_1.reference_to_video was retired on 2026-07-22 at Acme (acme); the provider names Acme 2 as"
        f" replacement, and has retired that, too, for: acme_3.image_to_video; see {NOTICE}1"
    ),
    ("acme", "acme_1.video_edit"): (
        "acme_1.video_edit was retired on 2026-07-22 at Acme (acme); the provider names Acme 2 as replacement, and"
        f" has retired that, too, for: acme_3.text_to_video, acme_3.image_to_video; see {NOTICE}1"
    ),
    ("acme", "acme_2.text_to_video"): (
        "acme_2.text_to_video was retired on 2026-09-30 at Acme (acme); the provider names Acme 3 or Acme Live as"
        f" replacement: acme_3.text_to_video; inferred: the copy of the notice ends before it; see {NOTICE}2"
    ),
    ("acme", "acme_3.image_to_video"): (
        "acme_3.image_to_video will be retired on 2199-01-01 at Acme (acme); the provider names Acme Live as"
        f" replacement; see {NOTICE}3"
    ),
    ("other", "acme_1.text_to_video"): (
        "acme_1.text_to_video was seen to be gone on 2026-08-19 at Other (other);"
        " see https://other.example/llms.txt"
    ),
    ("acme", "acme_3.text_to_video"): None,
    ("other", "acme_1.start_end_to_video"): None,
}
"""Provider and endpoint -> what a submit warns of."""


def test_a_submit_warns_with_what_can_be_called_instead(
    made: Path, beside: Callable[..., str]
) -> None:
    script = Path(__file__).with_name("retirements_round.py")
    report = json.loads(
        beside(made / "python", script, stdin=json.dumps([*map(list, WARNED)]))
    )
    assert report["sync"] == report["async"]
    for words, warned in zip(WARNED.values(), report["sync"], strict=True):
        assert warned == ([["RetiredEndpointWarning", words]] if words else [])


GONE = (
    f"Retired by Acme on 2026-09-30 ({NOTICE}2), replaced by Acme 3 or Acme Live (acme_3.text_to_video); inferred: the"
    " copy of the notice ends before it."
)


@pytest.mark.parametrize("file", ["text_to_video.py", "_methods.py"])
def test_docstrings_say_it(made: Path, file: str) -> None:
    text = (made / "python/videotasks/endpoints/acme_2" / file).read_text("utf-8")
    assert GONE in re.sub(r"\s+", " ", text)


def test_the_page_of_a_retired_endpoint_leads_to_that_of_another(made: Path) -> None:
    text = (made / "reference/acme_2/text_to_video.md").read_text("utf-8")
    (row,) = re.findall(r"^\| Acme \(`acme`\) .*$", text, re.MULTILINE)
    assert r"[acme\_3.text\_to\_video](../acme_3/text_to_video.md)" in row
    assert (made / "reference/acme_3/text_to_video.md").is_file()


def test_openapi_says_it(made: Path) -> None:
    document = json.loads((made / "openapi/videotasks.json").read_text("utf-8"))
    operation = document["paths"]["/v3/async/acme-2-text-to-video"]["post"]
    assert GONE.replace("by acme", "by Acme") in operation["description"]
    known = operation["x-providers"]
    assert known["acme"]["retirement"]["replacedBy"] == ["acme_3.text_to_video"]
    assert known["other"]["listed"] == "2026-08-21"


def test_the_catalogue_says_what_is_known_of_each_provider(made: Path) -> None:
    catalogue = json.loads((made / "json-schema/catalog.json").read_text("utf-8"))
    known: dict[tuple[str, str], Any] = {
        (one["id"], listing["id"]): listing
        for one in catalogue["endpoints"]
        for listing in one["providers"]
    }
    assert {key: one["availability"] for key, one in known.items()} == {
        ("acme_1.reference_to_video", "acme"): "retired",
        ("acme_1.start_end_to_video", "acme"): "retired",
        ("acme_1.start_end_to_video", "other"): "unknown",
        ("acme_1.text_to_video", "acme"): "retired",
        ("acme_1.text_to_video", "other"): "retired",
        ("acme_1.video_edit", "acme"): "retired",
        ("acme_2.image_to_video", "acme"): "retired",
        ("acme_2.text_to_video", "acme"): "retired",
        ("acme_2.text_to_video", "other"): "listed",
        ("acme_3.image_to_video", "acme"): "retired",
        ("acme_3.text_to_video", "acme"): "listed",
    }
    first = known["acme_1.text_to_video", "acme"]
    assert first["listed"] == "2026-02-26"
    assert first["retirement"]["replacedBy"] == ["acme_2.text_to_video"]
    assert "replacedBy" not in known["acme_3.image_to_video", "acme"]["retirement"]
    assert known["acme_3.text_to_video", "acme"]["note"].startswith("an integrator")
