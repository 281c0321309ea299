"""A language model's call of a tool becomes a request: what stands for nothing is left out, all else is judged."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.pictures import png
from videotasks import (
    ConfigurationError,
    ValidationError,
    Vidu20ImageToVideoRequest,
    ViduQ1ReferenceToVideoRequest,
    ViduQ1TextToVideoRequest,
    ViduQ2ReferenceToVideoRequest,
)
from videotasks._platform.endpoints import ENDPOINTS
from videotasks.mock import MockPlatform

URL = "https://example.com/cat.png"
CALL = {
    "prompt": "@1 sleeps",
    "duration": 5,
    "subjects": [{"id": "cat", "images": [URL], "voice_id": None}],
    "bgm": None,
    "seed": None,
    "resolution": None,
}
BODY = {
    "prompt": "@1 sleeps",
    "duration": 5,
    "subjects": [{"id": "cat", "images": [URL]}],
}

Call = str | dict[str, Any]


@pytest.mark.parametrize("call", [CALL, json.dumps(CALL)], ids=["mapping", "text"])
def test_a_null_is_left_out_wherever_it_stands(call: Call) -> None:
    request = ViduQ2ReferenceToVideoRequest.from_tool_call(call)
    assert request.to_dict() == BODY
    assert request == ViduQ2ReferenceToVideoRequest.from_dict(BODY)
    with pytest.raises(ValidationError):
        ViduQ2ReferenceToVideoRequest.from_dict(CALL)


def test_the_arguments_stay_as_they_are() -> None:
    call = {**CALL, "seed": 3.0}
    before = json.dumps(call)
    ViduQ2ReferenceToVideoRequest.from_tool_call(call)
    assert json.dumps(call) == before


@pytest.mark.filterwarnings("ignore::videotasks.InferredLimitWarning")  # large seeds
@pytest.mark.parametrize(
    ("seed", "sent"),
    [(3.0, 3), (-0.0, 0), (2.0**53 - 1, 2**53 - 1), (3, 3), (2**60, 2**60)],
)
def test_a_whole_number_counts_as_an_integer(seed: float, sent: int) -> None:
    for call in ({"prompt": "x", "seed": seed}, f'{{"prompt":"x","seed":{seed!r}}}'):
        body = ViduQ1TextToVideoRequest.from_tool_call(call).to_dict()
        assert body == {"prompt": "x", "seed": sent}
        assert type(body["seed"]) is int


def said_of(call: Any, kind: type[videotasks.Request]) -> list[tuple[str, str]]:
    with pytest.raises(ValidationError) as caught:
        kind.from_tool_call(call)
    assert caught.value.endpoint == kind.endpoint
    return [(problem.pointer, problem.rule) for problem in caught.value.problems]


def test_what_is_wrong_is_said_as_of_any_body() -> None:
    call = {
        "prompt": None,  # required: null leaves it out, and it is missing
        "style": "watercolour",
        "seed": 1.5,
        "colour": None,  # no tool has it, so that its null stands for nothing
        "duration": True,
    }
    assert said_of(call, ViduQ1TextToVideoRequest) == [
        ("/colour", "additionalProperties"),
        ("/prompt", "required"),
        ("/style", "enum"),
        ("/duration", "type"),
        ("/seed", "type"),
    ]


def test_a_null_in_a_list_leaves_nothing_out() -> None:
    call = {**CALL, "subjects": [None]}
    assert said_of(call, ViduQ2ReferenceToVideoRequest) == [("/subjects/0", "type")]


def test_a_condition_that_the_tool_states_in_words_alone_is_judged() -> None:
    call = {"images": [URL], "duration": 8, "resolution": "1080p", "seed": None}
    assert said_of(call, Vidu20ImageToVideoRequest) == [("/resolution", "allow")]
    right = {**call, "resolution": None}
    assert Vidu20ImageToVideoRequest.from_tool_call(right).duration == 8


@pytest.mark.parametrize("image", ["{}", "file://{}"])
def test_a_model_can_have_no_file_of_this_machine_sent(
    image: str, tmp_path: Path
) -> None:
    """A path is what a program may give for an image, and a model, whoever has talked to it, may not."""
    secret = tmp_path / "secret.png"
    secret.write_bytes(png(200, 200))
    call = {"images": [image.format(secret)], "prompt": "a cat"}
    for arguments in (call, json.dumps(call)):
        assert said_of(arguments, ViduQ1ReferenceToVideoRequest) == [
            ("/images/0", "media")
        ]


def test_names_with_signs_of_pointers_are_told_apart() -> None:
    assert said_of({"prompt": "x", "a/b~c": None}, ViduQ1TextToVideoRequest) == [
        ("/a~1b~0c", "additionalProperties")
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is not JSON"),
        ('{"prompt": "a cat"', "is not JSON"),
        ('{"prompt": "a cat"} {}', "is not JSON"),
        ('\ufeff{"prompt": "a cat"}', "is not JSON"),
        ('{"prompt": "x", "seed": NaN}', "NaN is no number"),
        ('{"prompt": "x", "seed": -Infinity}', "-Infinity is no number"),
        (f'{{"prompt": "x", "seed": {"9" * 5000}}}', "is not JSON"),
        ("[" * 100_000, "nested too deep"),
        ("null", "must be a JSON object, not null"),
        ('["a cat"]', "must be a JSON object, not an array of 1"),
        ('{"prompt": "a", "seed": 1, "prompt": "b"}', "'prompt' more than once"),
        ('{"prompt": "a", "x": {"y": 1, "y": 1}}', "'y' more than once"),
    ],
)
def test_a_text_that_is_not_one_object_is_refused_like_a_wrong_body(
    text: str, words: str
) -> None:
    """So that one `except` has everything that a model can be told."""
    with pytest.raises(ValidationError) as caught:
        ViduQ1TextToVideoRequest.from_tool_call(text)
    (problem,) = caught.value.problems
    assert (problem.pointer, problem.rule) == ("", "type")
    assert words in problem.message


def test_a_number_beyond_floats_is_judged_as_what_python_reads() -> None:
    assert said_of('{"prompt": "x", "seed": 1e400}', ViduQ1TextToVideoRequest) == [
        ("/seed", "type")
    ]
    assert said_of({"prompt": "x", "seed": math.nan}, ViduQ1TextToVideoRequest) == [
        ("/seed", "type")
    ]


@pytest.mark.parametrize("call", [None, 5, ["prompt"], {1: "x"}, b"{}"])
def test_what_no_vendor_hands_over_is_a_mistake_of_the_program(call: Any) -> None:
    with pytest.raises(ConfigurationError):
        ViduQ1TextToVideoRequest.from_tool_call(call)


def test_a_request_of_no_endpoint_is_no_tool() -> None:
    with pytest.raises(ConfigurationError, match="must be of an endpoint"):
        videotasks.Request.from_tool_call({})


@pytest.mark.parametrize("name", ["vidu_q1_text_to_video", "vidu_q1.text_to_video"])
def test_a_client_finds_the_request_by_the_name_of_the_tool(
    name: str, connect: Callable[..., Any]
) -> None:
    with (
        MockPlatform() as platform,
        connect("highwayapi", platform.key, platform.base_url) as client,
    ):
        found = client.from_tool_call(name, '{"prompt": "rain", "seed": null}')
        request = getattr(found, "_inner", found)  # of an AsyncClient made blocking
        assert request == ViduQ1TextToVideoRequest(prompt="rain")
        assert client.submit(request).id
        (submitted,) = platform.submits
        assert submitted.body == {"prompt": "rain"}


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("vidu_q1_txt_to_video", "did you mean 'vidu_q1_text_to_video'?"),
        ("get_weather", "is not the name"),
        (None, "is not the name"),
    ],
)
def test_a_tool_that_no_endpoint_is_is_named(
    name: Any, hint: str, connect: Callable[..., Any]
) -> None:
    with (
        connect("novita", "a-key-of-no-use", "https://127.0.0.1:9") as client,
        pytest.raises(ConfigurationError) as caught,
    ):
        client.from_tool_call(name, {})
    assert hint in str(caught.value)


def test_every_tool_is_found_by_the_name_that_its_files_give_it() -> None:
    client = videotasks.Client("novita", "a-key-of-no-use")
    for one in ENDPOINTS.values():
        with pytest.raises(ValidationError) as caught:
            client.from_tool_call(one.id.replace(".", "_"), "")
        assert caught.value.endpoint == one.id
    client.close()
