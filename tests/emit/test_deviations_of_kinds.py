"""A user of a provider that takes fewer kinds of files than others is held to those, whichever client sends."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.language.media import payload_example
from tests.emit.pictures import GRAY, png

FRAGMENT = Path(__file__).parents[1] / "fragments/accepted/deviations_of_kinds.yaml"
PAGE = "https://other.example/deviations-of-kinds"
URL = "https://a.example/b"
CLIP = "data:video/mp4;base64,AAAAGGZ0eXBpc29tAAAAAGlzb21pc28yAAAACG1kYXQ="
SOUND = "data:audio/mpeg;base64,SUQzBAAAAAAAAA=="
SMALL, WIDE = png(20, 20), png(400, 300)
LARGE = png(20, 20, GRAY, b"tEXt" + b"a" * 2000)
JPEG = f"data:image/jpeg;base64,{payload_example('image/jpeg')}"
BROKEN: dict[str, tuple[dict[str, Any], list[str], str]] = {
    "another kind": (
        {"either": CLIP},
        ["/either", "media"],
        "is a video: expected an image at Other",
    ),
    "another type": ({"either": JPEG}, ["/either", "media"], "image, PNG"),
    "too large": ({"either": LARGE}, ["/either", "maxSize"], "at most 1 kB"),
    "a kind of a list": (
        {"media": [URL, CLIP, SOUND]},
        ["/media/2", "media"],
        "is a sound: expected an image or a video at Other",
    ),
    "one kind of a list": (
        {"media": [SMALL, CLIP]},
        ["/media/0", "minShortSide"],
        "20x20 pixels",
    ),
    "in lists of lists": (
        {"lists": [[URL], [SMALL, CLIP]]},
        ["/lists/1/1", "media"],
        "is a video: expected an image at Other",
    ),
}
"""Bodies that the common rules accept, which rule of the one page each of them breaks, and its words."""
FITTING: dict[str, Any] = {"media": [WIDE, CLIP, f"{URL}.mp3"], "lists": [[SMALL]]}
RENAMED = {**FITTING, "either": SMALL}
CASES = {
    **{name: ("other", body, {}) for name, (body, *_) in BROKEN.items()},
    **{f"{name}, elsewhere": ("acme", body, {}) for name, (body, *_) in BROKEN.items()},
    "all fits": ("other", RENAMED, {}),
    "it warns": ("other", {"either": CLIP}, {"validation": "warn"}),
    "the second is asked": (["other", "acme"], {"either": CLIP}, {}),
}
MOCKED = [("other", RENAMED, "error")]


@pytest.fixture(scope="module")
def reports(made: Path, beside: Callable[..., str]) -> dict[str, Any]:
    script = Path(__file__).with_name("deviations_round.py")
    asked = json.dumps({"sent": CASES, "mocked": MOCKED})
    text = beside(made / "python", script, "deviations_of_kinds", stdin=asked)
    found: dict[str, Any] = json.loads(text)
    return found


@pytest.fixture(params=["sync", "async"])
def report(reports: dict[str, Any], request: pytest.FixtureRequest) -> dict[str, Any]:
    found: dict[str, Any] = reports[request.param]
    return found


@pytest.mark.parametrize("name", BROKEN)
def test_files_that_one_page_does_not_take_are_refused_there_alone(
    report: dict[str, Any], name: str
) -> None:
    body, rule, words = BROKEN[name]
    found, elsewhere = report[name], report[f"{name}, elsewhere"]
    assert (found["error"], found["problems"]) == ("ValidationError", [[*rule, PAGE]])
    assert words in found["text"]
    assert found["sent"] == {"acme": [], "other": []}
    assert (elsewhere["task"], elsewhere["sent"]["acme"]) == ("t-acme", [body])


def test_files_of_its_kinds_are_sent(report: dict[str, Any]) -> None:
    found = report["all fits"]
    assert found["sent"]["other"] == [{**FITTING, "input": SMALL}]
    assert report["it warns"]["warned"] == ["ValidationWarning"]
    assert report["it warns"]["task"] == "t-other"
    assert report["the second is asked"]["task"] == "t-acme"


def test_the_mock_of_the_provider_takes_them(reports: dict[str, Any]) -> None:
    assert reports["mock"] == [{**FITTING, "input": SMALL}]


BEFOREHAND = """
import sys, videotasks
request = videotasks.DeviationsOfKindsRequest(either=sys.argv[1])
assert request.problems_for("acme") == []
(found,) = request.problems_for("other")
assert (found.pointer, found.rule) == ("/either", "media"), found
"""


def test_one_can_ask_beforehand(made: Path, beside: Callable[..., str]) -> None:
    beside(made / "python", "-c", BEFOREHAND, CLIP)


def test_the_file_of_the_provider_has_its_kinds_alone(made: Path) -> None:
    known: dict[str, Any] = {}
    for provider in ("other", "acme"):
        whole = json.loads((made / f"openapi/{provider}.json").read_text("utf-8"))
        schema = whole["components"]["schemas"]["DeviationsOfKindsRequest"]
        known[provider] = schema["properties"]
        (path,) = [one for name, one in whole["paths"].items() if "kinds" in name]
        content = path["post"]["requestBody"]["content"]["application/json"]
        known[f"{provider} examples"] = [
            one["value"] for one in content["examples"].values()
        ]
    (png_alone,) = known["other"]["input"]["x-media-by-kind"]
    assert (png_alone["kind"], png_alone["types"]) == ("image", ["image/png"])
    assert png_alone["maxSize"]["stated"] == "1 kB"
    assert [one["kind"] for one in known["acme"]["either"]["x-media-by-kind"]] == [
        "image",
        "video",
    ]
    image, video = known["other"]["media"]["x-media-by-kind"]
    assert (image["minShortSide"], image["maxItems"]) == (300, 4)
    assert (image["maxSize"]["stated"], video["kind"]) == ("10 MB", "video")
    assert known["other examples"] == [{"input": "https://example.com/a"}]
    assert len(known["acme examples"]) == 2


def test_reference_docstring_and_catalogue_say_it(made: Path) -> None:
    page = (made / "reference/fragment/deviations_of_kinds.md").read_text("utf-8")
    for words in (
        "- other, `either` (only images: PNG, at most 1 kB; held to): Other takes a PNG",
        "- other, `lists/items` (only images; held to): Other takes images alone.",
    ):
        assert words in page
    module = made / "python/videotasks/endpoints/fragment/deviations_of_kinds.py"
    assert "Other takes no sounds." in " ".join(module.read_text("utf-8").split())
    catalogue = json.loads((made / "json-schema/catalog.json").read_text("utf-8"))
    (endpoint,) = catalogue["endpoints"]
    of_lists = endpoint["deviations"][-1]
    assert (of_lists["keyword"], of_lists["value"]) == ("mediaByKind", {"image": {}})
    assert (of_lists["binding"], of_lists["source"]) == (True, PAGE)
