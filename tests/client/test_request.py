"""Requests as values: built once, checked, never changed, compared, printed, turned into dicts and back."""

from __future__ import annotations

import copy
import pickle
import warnings
from typing import Any

import pytest

import videotasks
from tests.pictures import png
from videotasks import (
    Client,
    Image,
    InferredLimitWarning,
    NoEffectWarning,
    ProviderDeviationWarning,
    ValidationError,
    Vidu20ImageToVideoRequest,
    ViduQ1ReferenceToVideoRequest,
    ViduQ2ProFastReferenceToVideoRequest,
    ViduQ2ProImageToVideoRequest,
    ViduQ2ReferenceToVideoRequest,
    ViduQ3TurboImageToVideoRequest,
)
from videotasks._platform.catalog import ProviderId
from videotasks.mock import MockPlatform

URL = "https://example.com/cat.png"


def q1(**more: Any) -> ViduQ1ReferenceToVideoRequest:
    return ViduQ1ReferenceToVideoRequest(**{"images": [URL], "prompt": "a cat", **more})


def problems(**arguments: Any) -> list[tuple[str, str]]:
    with pytest.raises(ValidationError) as caught:
        q1(**arguments)
    return [(problem.pointer, problem.rule) for problem in caught.value.problems]


def test_what_is_left_out_is_not_sent() -> None:
    assert q1().to_dict() == {"images": [URL], "prompt": "a cat"}
    assert q1(duration=None, seed=None).to_dict() == {
        "images": [URL],
        "prompt": "a cat",
    }
    assert q1().duration is None


def test_a_required_parameter_with_a_default_is_always_sent() -> None:
    request = ViduQ2ReferenceToVideoRequest(
        prompt="@1", subjects=[{"id": "cat", "images": [URL]}]
    )
    assert request.to_dict()["duration"] == 5
    assert request.duration == 5


def test_a_dict_must_be_complete_as_it_stands() -> None:
    body = {"prompt": "@1", "subjects": [{"id": "cat", "images": [URL]}]}
    with pytest.raises(ValidationError) as caught:
        ViduQ2ReferenceToVideoRequest.from_dict(body)
    assert [(one.pointer, one.rule) for one in caught.value.problems] == [
        ("/duration", "required")
    ]


def test_all_problems_are_told_at_once_each_with_what_would_be_right() -> None:
    with pytest.raises(ValidationError) as caught:
        ViduQ1ReferenceToVideoRequest.from_dict(
            {
                "images": [],
                "promt": "a cat",
                "duration": 11,
                "aspect_ratio": "9;16",
                "bgm": 1,
                "seed": None,
            }
        )
    found = {problem.pointer: problem for problem in caught.value.problems}
    assert {place: (one.rule, one.nearest) for place, one in found.items()} == {
        "/promt": ("additionalProperties", "prompt"),
        "/images": ("minItems", 1),
        "/prompt": ("required", None),
        "/duration": ("enum", 5),
        "/aspect_ratio": ("enum", "9:16"),
        "/bgm": ("type", None),
        "/seed": ("type", None),
    }
    text = str(caught.value)
    for problem in found.values():
        assert problem.source.startswith("https://novita.ai/docs/")
        assert problem.pointer in text
        assert problem.message in text
    assert found["/duration"].value == 11


def test_the_page_of_a_problem_is_the_one_that_states_the_rule() -> None:
    cls = ViduQ2ProFastReferenceToVideoRequest
    body = {"prompt": "@1", "duration": 5, "subjects": [{"name": 1, "videos": "x"}]}
    sources = {problem.pointer: problem.source for problem in cls.problems_of(body)}
    assert sources["/subjects/0/name"].endswith("viduq2-pro-fast.md")
    assert sources["/subjects/0/videos"].endswith("viduq2-pro-fast")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"duration": True}, ("/duration", "type")),
        ({"duration": 5.0}, ("/duration", "type")),
        ({"prompt": "x" * 1501}, ("/prompt", "maxLength")),
        ({"images": 5}, ("/images", "type")),
        ({"images": [URL] * 8}, ("/images", "maxItems")),
        ({"images": ["cat.png"]}, ("/images/0", "media")),
        ({"images": [URL, b"bytes"]}, ("/images/1", "media")),
        ({"images": [URL, 5]}, ("/images/1", "type")),
    ],
)
def test_a_wrong_argument_is_refused(
    arguments: dict[str, Any], expected: tuple[str, str]
) -> None:
    assert problems(**arguments) == [expected]


def test_a_wrong_name_is_a_type_error_in_python_as_everywhere_in_python() -> None:
    with pytest.raises(TypeError, match="promt"):
        ViduQ1ReferenceToVideoRequest(images=[URL], promt="a cat")  # type: ignore[call-arg]  # the point of the test


def test_a_request_is_immutable() -> None:
    images = [URL]
    request = q1(images=images)
    images.append("not a URL")
    request.to_dict()["images"].append("not a URL")
    list(request.images).append("not a URL")
    assert request.images == [URL]
    with pytest.raises(AttributeError, match="immutable"):
        request.prompt = "a dog"  # type: ignore[misc]  # the point of the test
    with pytest.raises(AttributeError, match="immutable"):
        del request.prompt
    with pytest.raises(AttributeError, match="promt"):
        _ = request.promt  # type: ignore[attr-defined]  # the point of the test


def test_requests_are_values() -> None:
    one, other = q1(seed=1, duration=5), ViduQ1ReferenceToVideoRequest.from_dict(
        {"duration": 5, "prompt": "a cat", "images": (URL,), "seed": 1}
    )
    assert one == other
    assert len({one, other}) == 1
    assert one != q1(seed=2, duration=5)
    assert q1() != ViduQ2ProImageToVideoRequest(images=[URL], prompt="a cat")
    assert q1() != q1().to_dict()
    for same in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
        assert same == one


def test_a_request_is_readable_and_hides_the_bytes_of_media() -> None:
    image = Image.from_bytes(png(200, 200).ljust(3004, b"\0"), "image/png")
    request = q1(images=[image], seed=7)
    assert repr(request) == (
        "ViduQ1ReferenceToVideoRequest(images=['data:image/png;base64,... (4008 characters)'], prompt='a cat', seed=7)"
    )
    assert request.to_dict()["images"] == [str(image)]
    assert len(repr(image)) < 80


def test_construct_takes_everything_unchecked() -> None:
    request = ViduQ1ReferenceToVideoRequest.construct(
        prompt=3, brand_new=True, **{"x-y": 1}
    )
    assert request.to_dict() == {"prompt": 3, "brand_new": True, "x-y": 1}
    assert [
        problem.rule for problem in type(request).problems_of(request.to_dict())
    ] == [
        *["additionalProperties"] * 2,
        "required",
        "type",
    ]


@pytest.mark.parametrize("body", [None, [], "text", {1: 2}])
def test_a_body_that_is_no_mapping_of_names_is_refused(body: Any) -> None:
    with pytest.raises(videotasks.ConfigurationError, match="body"):
        ViduQ1ReferenceToVideoRequest.from_dict(body)


def test_what_only_upstream_says_warns_at_the_callers_line_and_refuses_nothing() -> (
    None
):
    with pytest.warns(
        InferredLimitWarning, match="/images: .*maxItems 1.*upstream"
    ) as caught:
        request = ViduQ2ProImageToVideoRequest(images=[URL, URL], prompt="x")
    assert [warning.filename for warning in caught] == [__file__]
    assert request.images == [URL, URL]


def test_a_data_uri_where_the_page_says_url_warns() -> None:
    with pytest.warns(InferredLimitWarning, match="/images/0"):
        ViduQ2ProImageToVideoRequest(
            images=[Image.from_bytes(png(200, 200))], prompt="x"
        )


def test_a_right_request_warns_of_nothing() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        q1(images=[URL] * 7)
        ViduQ2ProImageToVideoRequest(images=[URL], prompt="x")


@pytest.mark.parametrize(
    ("given", "nearest"),
    [
        ("16:10", "16:9"),
        ("2:3", "9:16"),
        ("9;16", "9:16"),
        ("1x1", "1:1"),
        ("wide", None),
    ],
)
def test_the_nearest_ratio_is_near_as_a_picture_and_not_as_a_text(
    given: str, nearest: str | None
) -> None:
    (problem,) = ViduQ1ReferenceToVideoRequest.problems_of(
        {"images": [URL], "prompt": "x", "aspect_ratio": given}
    )
    assert problem.nearest == nearest


def test_names_and_values_are_found_by_their_beginning_too() -> None:
    cls = Vidu20ImageToVideoRequest
    found = cls.problems_of({"images": [URL], "dur": 4, "resolution": "700p"})
    assert {one.pointer: one.nearest for one in found} == {
        "/dur": "duration",
        "/resolution": "720p",
    }


def test_where_sources_disagree_the_error_says_who_says_what() -> None:
    body = {"images": [URL], "prompt": "x", "movement_amplitude": "high"}
    (problem,) = ViduQ1ReferenceToVideoRequest.problems_of(body)
    assert "it is called high" in problem.message
    assert "here holds: large" in problem.message


def test_a_parameter_without_effect_warns() -> None:
    with pytest.warns(
        NoEffectWarning, match="/audio_type: has no effect here"
    ) as caught:
        ViduQ3TurboImageToVideoRequest(
            images=[URL], audio=False, audio_type="speech_only"
        )
    assert [warning.filename for warning in caught] == [__file__]


def test_what_one_providers_page_requires_warns_its_users_alone() -> None:
    with MockPlatform(queue_seconds=0, process_seconds=0) as platform:
        warns: dict[ProviderId, bool] = {"ppio": True, "jiekou": False}
        for provider, warned in warns.items():
            client = Client(provider, platform.key, platform.base_url)
            with client, warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                client.vidu_q1.image_to_video(images=[URL])
            found = [one for one in caught if one.category is ProviderDeviationWarning]
            assert bool(found) is warned
            assert [one.filename for one in found] == [__file__] * warned
