"""A user of a provider is held to what its page alone says of parameters beside others; users of others are not."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

FRAGMENT = Path(__file__).parents[1] / "fragments/accepted/provider_conditions.yaml"
PAGE = "https://other.example/provider-conditions"
IMAGE = "https://a.example/b.png"
SHOT = {"prompt": "rain"}
ZOOM = {"prompt": "rain", "camera": {"zoom": 2}}

BROKEN: dict[str, tuple[dict[str, Any], list[list[str]]]] = {
    "one of two": ({}, [["/prompt", "require"]]),
    "both of two": ({"prompt": "a", "multi_prompt": [SHOT]}, [["/multi_prompt", "exclude"]]),
    "allow beside a default": ({"prompt": "a", "duration": 7}, [["/duration", "allow"]]),
    "maximum": ({"prompt": "a", "mode": "pro", "duration": 13}, [["/duration", "maximum"]]),
    "exclude": (
        {"prompt": "a", "sound": True, "image": IMAGE, "end_image": IMAGE},
        [["/end_image", "exclude"]],
    ),
    "maxLength beside a default": ({"prompt": "x" * 61}, [["/prompt", "maxLength"]]),
    "in an item": (
        {"mode": "pro", "multi_prompt": [SHOT, ZOOM, {**ZOOM, "duration": 2}, ZOOM]},
        [["/multi_prompt/1/duration", "require"], ["/multi_prompt/3/duration", "require"]],
    ),
    "several": (
        {"prompt": "x" * 61, "duration": 3},
        [["/duration", "allow"], ["/prompt", "maxLength"]],
    ),
}  # fmt: skip
"""Bodies that the common rules accept, and which demands of the one page each of them breaks."""
KEPT: dict[str, dict[str, Any]] = {
    "a prompt": {"prompt": "x" * 60, "duration": 10},
    "several prompts": {"multi_prompt": [SHOT, ZOOM]},
    "another mode": {"prompt": "a", "mode": "pro", "duration": 12},
    "with sound": {"prompt": "x" * 61, "sound": True},
    "an item with all": {"mode": "pro", "multi_prompt": [SHOT, {**ZOOM, "duration": 2}]},
}  # fmt: skip
SAID = (
    *(
        "one prompt or several",
        "one prompt or several",
        "the small mode has two lengths",
    ),
    *("the large mode has 12 seconds", "no sound with a last frame"),
    *("silent videos have short prompts", "a shot that zooms has a length"),
    "the small mode has two lengths",
)
"""What the mock says of each of them, first."""
IDLE = {"prompt": "a", "image": IMAGE, "motion": "small"}
CASES: dict[str, tuple[Any, dict[str, Any], dict[str, Any]]] = {
    **{name: ("other", body, {}) for name, (body, _) in BROKEN.items()},
    **{f"{name}, elsewhere": ("acme", body, {}) for name, (body, _) in BROKEN.items()},
    **{name: ("other", body, {}) for name, body in KEPT.items()},
    "no effect": ("other", IDLE, {}),
    "no effect, elsewhere": ("acme", IDLE, {}),
    "the default": ("other", {**IDLE, "motion": "auto"}, {}),
    "three shots": ("acme", {"multi_prompt": [SHOT] * 3}, {}),
    "the first is not asked": (["other", "acme"], BROKEN["allow beside a default"][0], {}),
    "it warns": ("other", BROKEN["maximum"][0], {"validation": "warn"}),
    "it is off": ("other", BROKEN["maximum"][0], {"validation": "off"}),
}  # fmt: skip
MOCKED = [
    *(("other", body, "off") for body, _ in BROKEN.values()),
    *(("other", body, "off") for body in KEPT.values()),
]


@pytest.fixture(scope="module")
def reports(made: Path, beside: Callable[..., str]) -> dict[str, Any]:
    script = Path(__file__).with_name("deviations_round.py")
    asked = json.dumps({"sent": CASES, "mocked": MOCKED})
    text = beside(made / "python", script, "provider_conditions", stdin=asked)
    found: dict[str, Any] = json.loads(text)
    return found


@pytest.fixture(params=["sync", "async"])
def report(reports: dict[str, Any], request: pytest.FixtureRequest) -> dict[str, Any]:
    found: dict[str, Any] = reports[request.param]
    return found


@pytest.mark.parametrize("name", BROKEN)
def test_what_its_page_forbids_is_refused_there_alone(
    report: dict[str, Any], name: str
) -> None:
    body, demands = BROKEN[name]
    found = report[name]
    assert found["error"] == "ValidationError"
    assert found["problems"] == [[*demand, PAGE] for demand in demands]
    assert "(at Other (other))" in found["text"]
    assert found["sent"] == {"acme": [], "other": []}
    assert report[f"{name}, elsewhere"]["sent"] == {"acme": [body], "other": []}


@pytest.mark.parametrize("name", KEPT)
def test_what_keeps_it_is_sent(report: dict[str, Any], name: str) -> None:
    assert report[name]["sent"]["other"] == [KEPT[name]]
    assert report[name]["warned"] == []


def test_each_provider_has_its_own(report: dict[str, Any]) -> None:
    found = report["three shots"]
    assert [one[:2] for one in found["problems"]] == [["/multi_prompt", "maxItems"]]


def test_what_has_no_effect_there_warns(report: dict[str, Any]) -> None:
    assert report["no effect"]["warned"] == ["NoEffectWarning"]
    assert report["no effect"]["sent"]["other"] == [IDLE]
    assert report["no effect, elsewhere"]["warned"] == []
    assert report["the default"]["warned"] == []


def test_of_several_providers_it_is_not_asked(report: dict[str, Any]) -> None:
    found = report["the first is not asked"]
    assert (found["task"], found["sent"]["other"]) == ("t-acme", [])


def test_validation_says_what_a_broken_one_does(report: dict[str, Any]) -> None:
    assert report["it warns"]["warned"] == ["ValidationWarning"]
    assert report["it is off"]["warned"] == []
    for case in ("it warns", "it is off"):
        assert report[case]["task"] == "t-other"


def test_the_mock_of_the_provider_refuses_the_same(reports: dict[str, Any]) -> None:
    wrong, right = reports["mock"][: len(BROKEN)], reports["mock"][len(BROKEN) :]
    for said, words in zip(wrong, SAID, strict=True):
        assert words in said
    assert right == list(KEPT.values())


BEFOREHAND = """
import videotasks
request = videotasks.ProviderConditionsRequest(prompt="a", multi_prompt=[{"prompt": "b"}])
assert request.problems_for("acme") == []
(found,) = request.problems_for("other")
assert (found.pointer, found.rule) == ("/multi_prompt", "exclude"), found
assert "one prompt or several (at Other (other))" in found.message, found.message
"""


def test_one_can_ask_beforehand(made: Path, beside: Callable[..., str]) -> None:
    beside(made / "python", "-c", BEFOREHAND)


def test_documentation_and_catalogue_tell_each(made: Path) -> None:
    page = (made / "reference/fragment/provider_conditions.md").read_text("utf-8")
    assert (
        "- other: one prompt or several.\n  - exactly one of `prompt`, `multi_prompt` is needed"
        in page
    )
    module = (
        made / "python/videotasks/endpoints/fragment/provider_conditions.py"
    ).read_text("utf-8")
    assert "no sound with a last frame (at other alone)" in " ".join(module.split())
    catalogue = json.loads((made / "json-schema/catalog.json").read_text("utf-8"))
    (endpoint,) = catalogue["endpoints"]
    assert [one["says"] for one in endpoint["conditions"]] == [
        "a last frame needs a first one"
    ]
    own = endpoint["providerConditions"]
    assert [one["provider"] for one in own] == ["other"] * 7 + ["acme"]
    assert {one["source"] for one in own if one["provider"] == "other"} == {PAGE}
    assert own[0]["exactlyOne"] == ["prompt", "multi_prompt"]


def schema_of(made: Path, provider: str) -> Draft202012Validator:
    """The request's schema in the file of one provider; its examples break nothing."""
    name = f"{provider or 'videotasks'}.json"
    whole = json.loads((made / "openapi" / name).read_text("utf-8"))
    operation = whole["paths"]["/v3/async/provider-conditions"]["post"]
    content = operation["requestBody"]["content"]["application/json"]
    validator = Draft202012Validator({**whole, **content["schema"]})
    assert content["examples"]
    for example in content["examples"].values():
        assert validator.is_valid(example["value"])
    return validator


def test_the_file_of_the_provider_forbids_it(made: Path) -> None:
    other, acme, every = (schema_of(made, name) for name in ("other", "acme", ""))
    for body, _ in BROKEN.values():
        assert not other.is_valid(body)
        assert acme.is_valid(body)
        assert every.is_valid(body)
    for body in KEPT.values():
        assert other.is_valid(body)
