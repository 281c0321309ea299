"""A user of a provider whose page is narrower than the others is held to that page, whichever client sends."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.language.media import payload_example
from tests.emit.pictures import GRAY, WITH_ALPHA, png

FRAGMENT = Path(__file__).parents[1] / "fragments/accepted/deviations.yaml"
PAGE = "https://other.example/deviations"
FITTING = {"prompt": "a boat", "negative_prompt": "rain"}

BROKEN: dict[str, tuple[dict[str, Any], list[str]]] = {
    "required": ({"prompt": None}, ["/prompt", "required"]),
    "minLength": ({"prompt": "x"}, ["/prompt", "minLength"]),
    "maxLength": ({"prompt": "x" * 41}, ["/prompt", "maxLength"]),
    "maximum": ({"duration": 9}, ["/duration", "maximum"]),
    "minimum": ({"strength": 0.2}, ["/strength", "minimum"]),
    "enum of numbers": ({"fps": 12}, ["/fps", "enum"]),
    "enum of texts": ({"mode": "max"}, ["/mode", "enum"]),
    "step": ({"width": 24}, ["/width", "step"]),
    "minItems": ({"images": []}, ["/images", "minItems"]),
    "maxItems": ({"images": ["https://a.example/b.png"] * 3}, ["/images", "maxItems"]),
    "pattern": ({"code": "zz"}, ["/code", "pattern"]),
    "type of a number": ({"scale": 1.5}, ["/scale", "type"]),
    "type of anything": ({"anything": 5}, ["/anything", "type"]),
    "type of a file": (
        {"cover": f"data:image/jpeg;base64,{payload_example('image/jpeg')}"},
        ["/cover", "media"],
    ),
    "of an item": ({"words": ["short", "x" * 11]}, ["/words/1", "maxLength"]),
    "of a member": ({"camera": {"zoom": 6}}, ["/camera/zoom", "maximum"]),
}
"""Bodies that the common rules accept, and which rule of the one page each of them breaks."""
SMALL, LONG_SIDE, CLEAR = png(150, 150), png(420, 300), png(300, 300, WITH_ALPHA)
BROKEN_BY_FILES: dict[str, tuple[dict[str, Any], list[str]]] = {
    "too large a file": (
        {"cover": png(20, 20, GRAY, b"tEXt" + b"a" * 2000)},
        ["/cover", "maxSize"],
    ),
    "too small": (
        {"frames": ["https://a.example/b.png", SMALL]},
        ["/frames/1", "minWidth"],
    ),
    "too long": ({"frames": [LONG_SIDE]}, ["/frames/0", "maxLongSide"]),
    "out of shape": ({"frames": [png(300, 120)]}, ["/frames/0", "aspectRatio"]),
    "with clear parts": ({"frames": [CLEAR]}, ["/frames/0", "transparency"]),
}
"""The same of what no schema can say."""
ALL_BROKEN = {**BROKEN, **BROKEN_BY_FILES}
OF_NEW_KINDS = {
    "code": "AB-1",
    "scale": 3,
    "anything": "text",
    "cover": png(20, 20),
    "frames": ["https://a.example/b.png", png(300, 200)],
}
LONG = {**FITTING, "duration": 9}
RENAMED = {**FITTING, "duration": 8, "seed": 3}
CASES: dict[str, tuple[Any, dict[str, Any], dict[str, Any]]] = {
    **{name: ("other", {**FITTING, **more}, {}) for name, (more, _) in ALL_BROKEN.items()},
    **{f"{name}, elsewhere": ("acme", {**FITTING, **more}, {}) for name, (more, _) in ALL_BROKEN.items()},
    "new kinds fit": ("other", {**FITTING, **OF_NEW_KINDS}, {}),
    "all fits": ("other", {**RENAMED, "width": 32, "fps": 24, "camera": {"zoom": 5}}, {}),
    "renamed": ("other", RENAMED, {}),
    "renamed for one": ("acme", RENAMED, {}),
    "renamed for the second": (["acme", "other"], RENAMED, {"refusing": "acme"}),
    "extra under the common name": ("other", FITTING, {"extra_body": {"seed": 4}}),
    "the second is not asked": (["acme", "other"], LONG, {"refusing": "acme"}),
    "the first is not asked": (["other", "acme"], LONG, {}),
    "the first is not asked, the second fails": (["other", "acme"], LONG, {"refusing": "acme"}),
    "nobody is asked": (["other", "acme"], {**FITTING, "prompt": "x" * 90}, {}),
    "it warns": ("other", LONG, {"validation": "warn"}),
    "it is off": ("other", LONG, {"validation": "off"}),
    "required, not binding": ("other", {"prompt": "a boat"}, {}),
    "not listed": ("other", {**FITTING, "style": "noir"}, {}),
    "not listed, in an object": ("other", {**FITTING, "camera": {"tilt": 3}}, {}),
    "not listed, left out": ("other", {**FITTING, "camera": {"zoom": 3}}, {}),
    "not listed, elsewhere": ("acme", {**FITTING, "style": "noir", "camera": {"tilt": 3}}, {}),
}  # fmt: skip
WITHIN = {**FITTING, "duration": 8, "camera": {"zoom": 5}, "words": ["x"]}
BEYOND = {
    **WITHIN,
    "prompt": "x" * 41,
    "width": 24,
    "camera": {"zoom": 6},
    "words": ["x" * 11],
    "fps": 12,
    "code": "zz",
    "scale": 1.5,
    "cover": BROKEN["type of a file"][0]["cover"],
}
MOCKED = [("other", WITHIN, "error"), ("other", BEYOND, "off"), ("acme", WITHIN, "error")]  # fmt: skip


@pytest.fixture(scope="module")
def reports(made: Path, beside: Callable[..., str]) -> dict[str, Any]:
    script = Path(__file__).with_name("deviations_round.py")
    asked = {"sent": CASES, "mocked": MOCKED}
    found: dict[str, Any] = json.loads(
        beside(made / "python", script, "deviations", stdin=json.dumps(asked))
    )
    return found


@pytest.fixture(params=["sync", "async"])
def report(reports: dict[str, Any], request: pytest.FixtureRequest) -> dict[str, Any]:
    found: dict[str, Any] = reports[request.param]
    return found


def test_what_one_page_does_not_accept_is_refused_there_before_anything_is_sent(
    report: dict[str, Any],
) -> None:
    for name, (_, rule) in ALL_BROKEN.items():
        found = report[name]
        assert found["error"] == "ValidationError", name
        assert found["problems"] == [[*rule, PAGE]], name
        assert "at Other (other): Other" in found["text"]
        assert found["sent"] == {"acme": [], "other": []}
        assert found["noted"] == []


def test_users_of_the_other_providers_are_not_held_to_it(
    report: dict[str, Any],
) -> None:
    for name, (more, _) in ALL_BROKEN.items():
        wanted = {
            key: one for key, one in {**FITTING, **more}.items() if one is not None
        }
        found = report[f"{name}, elsewhere"]
        assert found["task"] == "t-acme", name
        assert found["sent"] == {"acme": [wanted], "other": []}


def test_a_body_within_its_rules_is_sent(report: dict[str, Any]) -> None:
    assert report["all fits"]["task"] == "t-other"
    assert report["new kinds fit"]["sent"]["other"] == [{**FITTING, **OF_NEW_KINDS}]


@pytest.mark.parametrize("case", ["renamed", "renamed for the second"])
def test_a_parameter_goes_out_under_the_name_that_the_provider_has_for_it(
    report: dict[str, Any], case: str
) -> None:
    found = report[case]
    assert found["task"] == "t-other"
    assert found["sent"]["other"] == [{**FITTING, "seconds": 8, "random_seed": 3}]
    assert found["digest"] == found["digests"]["other"][0]
    assert found["noted"][-1] == found["digest"]


def test_to_others_it_goes_out_under_its_own(report: dict[str, Any]) -> None:
    assert report["renamed for one"]["sent"]["acme"] == [RENAMED]
    second = report["renamed for the second"]
    assert second["sent"]["acme"] == [RENAMED]
    assert second["noted"][0] == second["digests"]["acme"][0]


def test_what_is_given_beside_the_rules_goes_out_as_it_is(
    report: dict[str, Any],
) -> None:
    found = report["extra under the common name"]
    assert found["sent"]["other"] == [{**FITTING, "seed": 4}]


def test_of_several_providers_one_whose_rule_is_broken_is_not_asked(
    report: dict[str, Any],
) -> None:
    first = report["the first is not asked"]
    assert (first["task"], first["sent"]["other"]) == ("t-acme", [])
    for case in ("the second is not asked", "the first is not asked, the second fails"):
        found = report[case]
        assert found["error"] == "RateLimitError"
        assert found["sent"]["other"] == []
        (note,) = [one for one in found["notes"] if one.startswith("other was not")]
        assert "/duration: 9 is out of range: at most 8 allowed at Other" in note
        assert PAGE in note


def test_where_the_rules_of_all_are_broken_all_are_told(report: dict[str, Any]) -> None:
    found = report["nobody is asked"]
    assert found["error"] == "ValidationError"
    assert "at Other (other)" in found["text"]
    assert "at Acme (acme)" in found["text"]
    assert found["sent"] == {"acme": [], "other": []}


def test_validation_says_what_a_broken_rule_does(report: dict[str, Any]) -> None:
    warned, off = report["it warns"], report["it is off"]
    assert warned["warned"] == ["ValidationWarning"]
    assert off["warned"] == []
    for found in (warned, off):
        assert found["sent"]["other"] == [{**FITTING, "seconds": 9}]


def test_what_is_required_and_does_not_bind_warns(report: dict[str, Any]) -> None:
    found = report["required, not binding"]
    assert (found["task"], found["warned"]) == ("t-other", ["ProviderDeviationWarning"])


def test_what_one_page_does_not_list_warns_whoever_sets_it(
    report: dict[str, Any],
) -> None:
    """Nothing is refused: the platform behind all providers may take it all the same."""
    for name, words in (
        ("not listed", "style is not listed: Other's page lists no style."),
        (
            "not listed, in an object",
            "camera/tilt is not listed: Other's page lists no tilt.",
        ),
    ):
        found = report[name]
        assert (found["task"], found["problems"]) == ("t-other", [])
        assert found["warned"] == ["ProviderDeviationWarning"]
        assert found["warnings"] == [f"fragment.deviations: {words}"]
    for name in ("not listed, left out", "not listed, elsewhere"):
        assert report[name]["warned"] == []


def test_the_mock_of_a_provider_has_its_rules_and_names(
    reports: dict[str, Any],
) -> None:
    fitting, wrong, of_another = reports["mock"]
    assert fitting["seconds"] == 8
    assert "the body breaks 8 rules" in wrong
    for pointer in ("/prompt", "/width", "/camera/zoom", "/words/0", "/fps"):
        assert pointer in wrong
    assert "it is called seconds here" in of_another


BEFOREHAND = """
import videotasks
request = videotasks.DeviationsRequest(prompt="x" * 50, negative_prompt="", duration=9)
assert request.problems_for("acme") == []
assert [(one.pointer, one.rule) for one in request.problems_for("other")] == [
    ("/prompt", "maxLength"), ("/duration", "maximum"),
]
wrong = videotasks.DeviationsRequest.construct(duration=11)
assert [one.pointer for one in wrong.problems_for("acme")] == ["/duration"]
try:
    request.problems_for("nobody")
except videotasks.ConfigurationError as error:
    assert error.argument == "provider" and "acme, other" in str(error)
else:
    raise AssertionError
"""


def test_one_can_ask_beforehand(made: Path, beside: Callable[..., str]) -> None:
    beside(made / "python", "-c", BEFOREHAND)


def test_the_reference_tells_each(made: Path) -> None:
    page = (made / "reference/fragment/deviations.md").read_text("utf-8")
    assert "- other, `duration` (`maximum` 8, held to): Other's videos last" in page
    assert "- other, `duration` (sent as `seconds`): Other calls it seconds." in page
    assert '- other, `size` (`default` `"large"`): Other\'s are large.' in page
    assert (
        "- other, `cover` (files: PNG, at most 1 kB; held to): Other takes a PNG"
        in page
    )
    assert "- other, `negative_prompt`: Other marks it as required." in page


def test_the_catalogue_has_each_with_its_value_and_source(made: Path) -> None:
    catalogue = json.loads((made / "json-schema/catalog.json").read_text("utf-8"))
    (endpoint,) = catalogue["endpoints"]
    found = {
        (one["provider"], one["pointer"], one["keyword"]): one
        for one in endpoint["deviations"]
    }
    assert len(found) == len(endpoint["deviations"]) == 24
    assert found["other", "/fps", "enum"] == {
        "provider": "other",
        "pointer": "/fps",
        "keyword": "enum",
        "value": [24, 30],
        "binding": True,
        "says": "Other has no 12 frames.",
        "source": PAGE,
    }
    assert found["other", "/negative_prompt", "required"]["binding"] is False
    unlisted = found["other", "/camera/tilt", "absent"]
    assert (unlisted["value"], unlisted["binding"]) == (True, False)


def test_docstring_and_reference_say_what_a_page_does_not_list(made: Path) -> None:
    module = made / "python/videotasks/endpoints/fragment/deviations.py"
    doc = " ".join(module.read_text("utf-8").split())
    page = (made / "reference/fragment/deviations.md").read_text("utf-8")
    for words in ("Other's page lists no style.", "Other's page lists no tilt."):
        assert words in doc
        assert words in page


def schema_of(made: Path, provider: str) -> Draft202012Validator:
    """The request's schema in the file of one provider."""
    whole = json.loads((made / f"openapi/{provider}.json").read_text("utf-8"))
    (operation,) = [one for path, one in whole["paths"].items() if "deviations" in path]
    content = operation["post"]["requestBody"]["content"]["application/json"]
    for example in content["examples"].values():
        schema = {**whole, **content["schema"]}
        assert Draft202012Validator(schema).is_valid(example["value"])
    return Draft202012Validator({**whole, **content["schema"]})


def under_its_names(body: dict[str, Any]) -> dict[str, Any]:
    names = {"duration": "seconds", "seed": "random_seed"}
    return {names.get(key, key): one for key, one in body.items() if one is not None}


def test_the_file_of_a_provider_states_its_own_rules_and_names(made: Path) -> None:
    other, acme = schema_of(made, "other"), schema_of(made, "acme")
    for name, (more, (pointer, rule)) in BROKEN.items():
        body = {**FITTING, **more}
        (error,) = other.iter_errors(under_its_names(body))
        found = "/".join(map(str, ["", *error.absolute_path]))
        at = (
            "" if rule == "required" else under_its_names({pointer[1:]: 1}).popitem()[0]
        )
        wanted = {"step": "multipleOf", "media": "pattern"}.get(rule, rule)
        assert (found, error.validator) == (at and f"/{at}", wanted), name
        assert acme.is_valid({key: one for key, one in body.items() if one is not None})
    assert other.is_valid(under_its_names(RENAMED))
    assert other.is_valid({**FITTING, **OF_NEW_KINDS})
    assert not other.is_valid(RENAMED)
    assert acme.is_valid(RENAMED)


def test_the_file_of_a_provider_has_its_defaults_and_what_no_schema_says(
    made: Path,
) -> None:
    known = {}
    for provider in ("other", "acme"):
        whole = json.loads((made / f"openapi/{provider}.json").read_text("utf-8"))
        found = whole["components"]["schemas"]["DeviationsRequest"]["properties"]
        size, cover = found["size"]["x-default"], found["cover"]["x-media"]
        known[provider] = size, cover["types"], cover["maxSize"]["stated"]
    assert known["other"] == ("large", ["image/png"], "1 kB")
    assert known["acme"] == ("small", ["image/png", "image/jpeg"], "10 MB")


def test_the_conditions_of_its_file_speak_of_its_names(made: Path) -> None:
    whole = json.loads((made / "openapi/other.json").read_text("utf-8"))
    rule = whole["components"]["schemas"]["DeviationsRequest"]["not"]
    assert "seconds" in str(rule)
    assert "duration" not in str(rule)
