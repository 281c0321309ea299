"""The form holds a body to one provider's page as the client does, and says what has no effect, or is not listed."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

from tests.proofs import needs
from videotasks import NoEffectWarning, ProviderDeviationWarning
from videotasks._platform.endpoints import ENDPOINTS
from videotasks._platform.notices import warn_of_deviations
from videotasks._validation.deviations import problems_at

from .form_tools import endpoints, example, said, vectors

pytestmark = needs("node")
PARTICULAR = [
    id_
    for id_, known in endpoints().items()
    if known["deviations"] or "providerConditions" in known
]
IN_FILES = {"media", "mediaByKind"}


def test_endpoints_that_one_provider_has_otherwise_are_known() -> None:
    assert "grok_imagine.image_to_video" in PARTICULAR
    assert "wan_2_6.reference_to_video" in PARTICULAR


@pytest.mark.parametrize("id_", PARTICULAR)
def test_a_body_breaks_the_rules_of_each_provider_that_the_client_names(
    id_: str,
) -> None:
    bodies = [one["data"] for one in vectors(id_) if isinstance(one["data"], dict)]
    providers = [one["id"] for one in endpoints()[id_]["providers"]]
    asked = [
        {"do": "judge", "id": id_, "provider": provider, "body": body}
        for body in [*bodies, example(id_)]
        for provider in providers
    ]
    broken = 0
    for one, found in zip(asked, said(asked), strict=True):
        common = {(each["pointer"], each["rule"]) for each in found["problems"]}
        expected = [
            (problem.pointer, problem.rule)
            for problem in problems_at(one["provider"], ENDPOINTS[id_], one["body"])
            if problem.rule not in IN_FILES
        ]
        broken += len(expected)
        assert common >= {*expected}, one
        own = [each for each in found["problems"] if " at " in each["message"]]
        for each in own:
            if each["message"].endswith(tuple(f"(at {name})" for name in NAMES)):
                assert (each["pointer"], each["rule"]) in expected
    binding = [one for one in endpoints()[id_]["deviations"] if one["binding"]]
    assert broken or not [one for one in binding if one["keyword"] not in IN_FILES]


NAMES = ("Novita AI", "PPIO", "Jiekou", "HighwayAPI")


def test_a_rule_of_one_provider_is_told_in_its_words_and_with_its_page() -> None:
    body = {**example("grok_imagine.image_to_video"), "duration": 5}
    judgements = said(
        {
            "do": "judge",
            "id": "grok_imagine.image_to_video",
            "provider": one,
            "body": body,
        }
        for one in ("ppio", "jiekou")
    )
    at_ppio, at_jiekou = ([*each["problems"]] for each in judgements)
    assert at_jiekou == []
    assert [
        (one["pointer"], one["rule"], one["message"], one["source"]) for one in at_ppio
    ] == [
        (
            "/duration",
            "minimum",
            "5 is out of range: at least 6 allowed at PPIO: PPIO's videos last at least 6 seconds",
            "https://ppio.com/docs/models/reference-grok-imagine-video-i2v",
        )
    ]
    assert all(each["isValid"] for each in judgements)


def test_what_a_provider_does_not_list_is_said_as_the_client_warns() -> None:
    id_ = "grok_imagine.image_to_video"
    body = {**example(id_), "duration": 6, "aspect_ratio": "16:9"}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", ProviderDeviationWarning)
        warn_of_deviations(ENDPOINTS[id_], "ppio", body)
    [found] = said([{"do": "judge", "id": id_, "provider": "ppio", "body": body}])
    [warning], [note] = caught, found["notes"]
    assert note["pointer"] == "/aspect_ratio"
    assert str(warning.message).endswith(note["message"])


def no_effect() -> list[dict[str, Any]]:
    """Every right vector, of endpoints with a condition that says of a parameter that it has no effect."""
    return [
        {
            "do": "judge",
            "id": id_,
            "provider": known["providers"][0]["id"],
            "body": one["data"],
        }
        for id_, known in endpoints().items()
        if any(condition["noEffect"] for condition in known["conditions"])
        for one in vectors(id_)
        if one["valid"]
    ]


def test_what_has_no_effect_is_said_where_the_client_warns() -> None:
    from .form_tools import request_class

    asked = no_effect()
    warned = 0
    for one, found in zip(asked, said(asked), strict=True):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            request_class(one["id"]).from_dict(one["body"])
        names = {
            str(each.message).split(" has no effect")[0].split(" ")[-1].strip("`:'\"/")
            for each in caught
            if issubclass(each.category, NoEffectWarning)
        }
        said_of = {
            note["pointer"].strip("/")
            for note in found["notes"]
            if "no effect" in note["message"]
        }
        warned += len(names)
        assert said_of == names, (one, [str(each.message) for each in caught])
    assert warned
