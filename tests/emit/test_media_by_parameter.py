"""What files must be beside the value of another parameter is refused by the class where their bytes tell it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.language.media import BASE64_EXAMPLE, payload_example
from tests.emit.pictures import GRAY, WITH_ALPHA, png

FRAGMENT = Path(__file__).parents[1] / "fragments/accepted/media_by_parameter.yaml"
URL = "https://a.example/b.png"
JPEG = f"data:image/jpeg;base64,{payload_example('image/jpeg')}"
LARGE = png(40, 40, GRAY, b"tEXt" + b"a" * 2000)
FIRST = {"kind": "first", "image": png(20, 40)}

BROKEN: dict[str, tuple[dict[str, Any], list[list[str]]]] = {
    "too narrow": ({"mode": "pro", "image": png(20, 40)}, [["/image", "minWidth"]]),
    "too large": ({"mode": "pro", "image": LARGE}, [["/image", "maxSize"]]),
    "clear": ({"mode": "pro", "image": png(30, 30, WITH_ALPHA)}, [["/image", "transparency"]]),
    "in an item": ({"shots": [{**FIRST, "kind": "other"}, FIRST]}, [["/shots/1/image", "aspectRatio"]]),
    "told once": ({"mode": "pro", "image": png(5, 5)}, [["/image", "minWidth"]]),
}  # fmt: skip
"""Bodies and the rules that they break, each of which another value of `mode` or `kind` lets pass."""
KEPT: dict[str, dict[str, Any]] = {
    "another type, which only the catalogue tells": {"mode": "pro", "images": [JPEG]},
    "another mode": {"mode": "raw", "image": LARGE, "images": [JPEG]},
    "a URL": {"mode": "pro", "image": URL, "images": [URL], "video": "https://a.example/b.mp4"},
    "as small as allowed": {"mode": "pro", "image": png(30, 1), "images": [png(5, 5)]},
    "bytes where they must stand": {"mode": "raw", "sheet": BASE64_EXAMPLE},
    "a shape that fits": {"shots": [{"kind": "first", "image": png(40, 20)}, {"kind": "first"}]},
}  # fmt: skip
TOLD = """
import json, sys, warnings
import videotasks as v
said = {}
for name, body in json.load(sys.stdin).items():
    said[name] = [[one.pointer, one.rule, one.message] for one in v.MediaByParameterRequest.problems_of(body)]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    picture = %r
    request = v.MediaByParameterRequest(image=picture, images=[picture])
said["warned"] = [[one.category.__name__, str(one.message)] for one in caught]
said["other"] = [[one.pointer, one.rule] for one in request.problems_for("other")]
said["acme"] = [[one.pointer, one.rule] for one in request.problems_for("acme")]
print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def said(made: Path, beside: Callable[..., str]) -> dict[str, Any]:
    asked = {name: body for name, (body, _) in BROKEN.items()} | KEPT
    text = beside(made / "python", "-c", TOLD % png(60, 60), stdin=json.dumps(asked))
    found: dict[str, Any] = json.loads(text)
    return found


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_is_not_what_it_must_be_is_refused(
    said: dict[str, Any], name: str
) -> None:
    assert [one[:2] for one in said[name]] == BROKEN[name][1]


@pytest.mark.parametrize("name", KEPT)
def test_what_keeps_the_limits_and_what_nobody_sees_is_accepted(
    said: dict[str, Any], name: str
) -> None:
    assert said[name] == []


def test_the_message_says_what_demands_it(said: dict[str, Any]) -> None:
    ((_, _, message),) = said["too narrow"]
    assert message == (
        "the image has 20x40 pixels, width at least 30 pixels allowed here: large ones are sharp"
    )


def test_what_is_inferred_warns(said: dict[str, Any]) -> None:
    ((category, message),) = said["warned"]
    assert category == "InferredLimitWarning"
    assert "longer side at most 50 pixels allowed here: small ones are small" in message


def test_one_provider_may_demand_it_alone(said: dict[str, Any]) -> None:
    assert said["other"] == [["/images/0", "maxLongSide"]]
    assert said["acme"] == []
