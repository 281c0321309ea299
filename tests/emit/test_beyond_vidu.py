"""Endpoints shaped like those of other models need nothing new: a set is a folder in tests/fragments/sets/."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.yaml_texts import from_yaml

SETS = Path(__file__).resolve().parents[1] / "fragments" / "sets"
NAMES = sorted(path.name for path in SETS.iterdir() if path.is_dir())
KLING = "kling_v3_0.text_to_video"
KLING_IMAGE = "kling_v3_0.image_to_video"
WAN = "wan_2_6.image_to_video"
WAN_TEXT = "wan_2_6.text_to_video"
GONE = object()
SHOT = {"index": 1, "prompt": "a kite", "duration": "3"}


def case(
    endpoint: str, at: str, value: object, pointer: str, rule: str
) -> tuple[str, str, object, str, str]:
    """One change of an endpoint's first example, and what must be said of it."""
    return endpoint, at, value, pointer, rule


REFUSED = {
    "both of the exclusion": case(
        KLING, "/multi_prompt", [SHOT], "/multi_prompt", "exclude"
    ),
    "neither of them": case(KLING, "/prompt", GONE, "/multi_prompt", "require"),
    "an empty list is given, too": case(
        KLING, "/multi_prompt", [], "/multi_prompt", "minItems"
    ),
    "a number out of range": case(KLING, "/cfg_scale", 1.01, "/cfg_scale", "maximum"),
    "below it": case(KLING, "/cfg_scale", -0.001, "/cfg_scale", "minimum"),
    "no number": case(KLING, "/cfg_scale", "0.5", "/cfg_scale", "type"),
    "another number in a string": case(KLING, "/duration", "7", "/duration", "enum"),
    "the number without its string": case(KLING, "/duration", 5, "/duration", "type"),
    "a seed beyond 32 bits": case(KLING, "/seed", 4294967296, "/seed", "maximum"),
    "a seed below -1": case(KLING, "/seed", -2, "/seed", "minimum"),
    "another than the only value": case(
        KLING, "/model_name", "kling-v2", "/model_name", "enum"
    ),
    "no model at all": case(KLING, "/model_name", GONE, "/model_name", "required"),
    "on without quotes": case(KLING, "/sound", True, "/sound", "type"),
    "too many elements": case(
        KLING,
        "/element_list",
        [{"element_id": 1}] * 4,
        "/element_list",
        "maxItems",
    ),
    "a wrong element": case(
        KLING,
        "/element_list",
        [{"element_id": 1}, {"element_id": "2"}],
        "/element_list/1/element_id",
        "type",
    ),
    "excluded by another's default": case(
        KLING_IMAGE,
        "/image_tail",
        "https://example.com/sky.png",
        "/image_tail",
        "exclude",
    ),
    "a wrong member of an object": case(
        WAN, "/input/image_url", "x", "/input/image_url", "additionalProperties"
    ),
    "a text deep in input": case(WAN, "/input/prompt", 5, "/input/prompt", "type"),
    "a file deep in input": case(
        WAN, "/input/img_url", "boat.png", "/input/img_url", "media"
    ),
    "nothing in input": case(WAN, "/input/prompt", GONE, "/input/prompt", "required"),
    "no object": case(WAN, "/input", "the boat drifts off", "/input", "type"),
    "no input": case(WAN, "/input", GONE, "/input", "required"),
    "a size that is none": case(
        WAN, "/parameters/size", "640*480", "/parameters/size", "enum"
    ),
    "a gap between lengths": case(
        WAN, "/parameters/duration", 7, "/parameters/duration", "enum"
    ),
    "a fraction out of range": case(
        WAN,
        "/parameters/guidance_scale",
        1.49,
        "/parameters/guidance_scale",
        "minimum",
    ),
    "a weight out of range": case(
        WAN, "/loras/0/scale", 4.5, "/loras/0/scale", "maximum"
    ),
    "weights without a place": case(
        WAN, "/loras/0/path", GONE, "/loras/0/path", "required"
    ),
    "a wrong end of a wrong range": case(
        WAN_TEXT,
        "/input/shots/1/range/1",
        15.5,
        "/input/shots/1/range/1",
        "maximum",
    ),
    "half a range": case(
        WAN_TEXT, "/input/shots/0/range", [1], "/input/shots/0/range", "minItems"
    ),
    "what is heard without sound": case(
        WAN_TEXT, "/audio", False, "/sound_prompt", "exclude"
    ),
}


@dataclass(frozen=True)
class Generated:
    """A set, generated."""

    specs: Path
    out: Path

    def examples(self, endpoint: str) -> Any:
        path = self.specs / "endpoints" / f"{endpoint.replace('.', '/')}.yaml"
        return from_yaml(path.read_text("utf-8"))["examples"]


@pytest.fixture(scope="module")
def sets(
    tmp_path_factory: pytest.TempPathFactory,
    spec_folder: Callable[[Path, Path], Path],
    generated: Callable[[Path, Path], Path],
) -> dict[str, Generated]:
    found = {}
    for name in NAMES:
        folder = tmp_path_factory.mktemp(name)
        specs = spec_folder(SETS / name, folder / "specs")
        found[name] = Generated(specs, generated(specs, folder / "out"))
    return found


@pytest.fixture(scope="module")
def rounds(sets: dict[str, Generated], beside: Callable[..., str]) -> dict[str, Any]:
    """Set -> what became of its examples and of the bodies that must be refused."""
    script = Path(__file__).with_name("mock_round.py")
    found = {}
    for name, one in sets.items():
        bodies = [
            (endpoint, changed(one.examples(endpoint)[0], at, value))
            for endpoint, at, value, _, _ in REFUSED.values()
            if endpoint.startswith(f"{name}.")
        ]
        package = one.out / "python"
        report = json.loads(
            beside(package, script, one.specs, stdin=json.dumps(bodies))
        )
        assert Path(report["package"]).is_relative_to(package)
        found[name] = report
    return found


def changed(body: Any, at: str, value: object) -> Any:
    """A copy of a body with another value at one place, or with none."""
    step, _, rest = at[1:].partition("/")
    copy = list(body) if isinstance(body, list) else dict(body)
    key: Any = int(step) if isinstance(body, list) else step
    if rest:
        copy[key] = changed(copy[key], f"/{rest}", value)
    elif value is GONE:
        del copy[key]
    else:
        copy[key] = value
    return copy


@pytest.mark.parametrize("name", NAMES)
def test_every_example_is_sent_as_it_stands_and_becomes_a_video(
    name: str, sets: dict[str, Generated], rounds: dict[str, Any]
) -> None:
    ways = rounds[name]["ways"]
    assert ways
    for endpoint, found in ways.items():
        examples = sets[name].examples(endpoint)
        assert [one["bodies"] for one in found] == [[one, one] for one in examples]
        for one in found:
            assert one["endpoints"] == [endpoint, endpoint]
            assert one["states"] == ["succeeded", "succeeded"]
            assert one["bytes"] > 1000
    assert rounds[name]["billed"] == 2 * sum(map(len, ways.values()))


@pytest.mark.parametrize("about", REFUSED)
def test_what_is_wrong_is_refused_at_its_place_by_class_and_platform(
    about: str, rounds: dict[str, Any]
) -> None:
    endpoint, _, _, pointer, rule = REFUSED[about]
    name = endpoint.partition(".")[0]
    same_set = [key for key, one in REFUSED.items() if one[0].startswith(f"{name}.")]
    found = rounds[name]["refusals"][same_set.index(about)]
    assert [pointer, rule] in found["problems"]
    beside = [one for one in found["problems"] if one != [pointer, rule]]
    assert beside == ALSO.get(about, [])
    assert found["raised"] == "ValidationError"
    assert found["answered"] == "INVALID_REQUEST_BODY"


ALSO = {
    "an empty list is given, too": [["/multi_prompt", "exclude"]],
    "excluded by another's default": [["/camera_control", "exclude"]],
}
"""What a body breaks besides: two rules that say different things of one mistake."""


@pytest.mark.parametrize("name", NAMES)
def test_spec_class_and_schema_give_one_verdict(
    name: str, sets: dict[str, Generated], beside: Callable[..., str]
) -> None:
    one = sets[name]
    script, schemas = Path(__file__).with_name("verdicts.py"), one.out / "json-schema"
    report = beside(one.out / "python", script, one.specs, schemas / "2020-12")
    verdicts = json.loads(report)
    assert verdicts
    assert {endpoint: [] for endpoint in verdicts} == verdicts
