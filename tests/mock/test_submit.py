"""A submit is accepted, or refused with everything that is wrong with it."""

from __future__ import annotations

import json
import re

import pytest
from jsonschema import Draft202012Validator

from videotasks._platform.endpoints import ENDPOINTS
from videotasks.mock import MockPlatform
from videotasks.mock._answers import Json

from .mock_caller import BODY, ENDPOINT, SCHEMAS, Caller, error, violations


def test_a_valid_body_is_accepted_and_recorded(
    call: Caller, platform: MockPlatform
) -> None:
    answer = call.submit(BODY)
    assert answer.status_code == 200
    task_id = answer.json()["task_id"]
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", task_id)
    assert platform.submits == [(ENDPOINT, BODY, task_id)]


def test_the_same_body_twice_is_two_tasks(call: Caller, platform: MockPlatform) -> None:
    assert call.accepted() != call.accepted()
    assert len(platform.submits) == 2


@pytest.mark.parametrize("endpoint", sorted(ENDPOINTS))
def test_every_endpoint_takes_its_schemas_example(call: Caller, endpoint: str) -> None:
    record = ENDPOINTS[endpoint]
    schema = json.loads((SCHEMAS / f"{record.request}.json").read_text("utf-8"))
    answer = call.submit(schema["examples"][0], endpoint)
    assert answer.status_code == 200, answer.text
    response = json.loads((SCHEMAS / f"{record.response}.json").read_text("utf-8"))
    Draft202012Validator(response).validate(answer.json())
    expected = {"task_id", "provider_request_id"} & set(response["properties"])
    assert set(answer.json()) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"images": BODY["images"]}, [("", "required")]),
        ({}, [("", "required"), ("", "required")]),
        ({**BODY, "images": []}, [("/images", "minItems")]),
        ({**BODY, "images": BODY["images"] * 8}, [("/images", "maxItems")]),
        ({**BODY, "images": [*BODY["images"], 5]}, [("/images/1", "type")]),
        ({**BODY, "prompt": "x" * 1501}, [("/prompt", "maxLength")]),
        ({**BODY, "prompt": None}, [("/prompt", "type")]),
        ({**BODY, "duration": 6}, [("/duration", "enum")]),
        ({**BODY, "a/b~c": 1}, [("", "additionalProperties")]),
        (
            {"images": [], "prompt": 7},
            [("/images", "minItems"), ("/prompt", "type")],
        ),
        ([BODY], [("", "type")]),
        (b"", [("", "json")]),
        (b"{", [("", "json")]),
        (b'{"images": [NaN]}', [("", "json")]),
        (b'{"images": [-Infinity]}', [("", "json")]),
        (b'{"images": [1e999]}', [("", "json")]),
        (b"[" * 100_000, [("", "json")]),
        (json.dumps(BODY).encode("utf-16"), [("", "json")]),
        (b'{"prompt": "\xff"}', [("", "json")]),
    ],
    ids=lambda value: f"{value!r:.40}",
)
def test_a_wrong_body_is_refused_with_every_violation(
    call: Caller,
    platform: MockPlatform,
    body: object,
    expected: list[tuple[str, str]],
) -> None:
    answer = call.submit(body)
    assert error(answer) == (400, "INVALID_REQUEST_BODY")
    assert sorted(violations(answer)) == sorted(expected)
    assert platform.submits == []


def test_a_refusal_says_what_is_wrong_without_echoing_images(call: Caller) -> None:
    image = "data:image/png;base64," + "A" * 100_000
    answer = call.submit({**BODY, "images": [image] * 8, "prompt": 5})
    messages = {
        one["pointer"]: one["message"] for one in answer.json()["metadata"]["details"]
    }
    assert messages["/prompt"] == "5 is not of type 'string'"
    assert messages["/images"].startswith("an array of 8 ")
    assert len(answer.content) < 2000


def test_a_lone_surrogate_in_a_body_breaks_no_answer(call: Caller) -> None:
    answer = call.submit(b'{"images": ["https://x.y/z"], "prompt": "", "\\ud800": 1}')
    assert error(answer) == (400, "INVALID_REQUEST_BODY")
    # Not every message quotes what it echoes, so the encoder must cope by itself.
    assert Json({"name": "\ud800\u00fc"}).body == b'{"name": "\\ud800\xc3\xbc"}'


@pytest.mark.parametrize(
    ("content_type", "status"),
    [
        ("application/json", 200),
        ("application/json; charset=utf-8", 200),
        ("Application/JSON", 200),
        ("text/plain", 400),
        ("application/x-www-form-urlencoded", 400),
        (None, 400),
    ],
)
def test_a_body_must_be_declared_as_json(
    call: Caller, content_type: str | None, status: int
) -> None:
    headers = {} if content_type is None else {"Content-Type": content_type}
    path = ENDPOINTS[ENDPOINT].path
    answer = call("POST", path, data=json.dumps(BODY).encode(), headers=headers)
    assert answer.status_code == status
    if status == 400:
        assert error(answer) == (400, "INVALID_REQUEST_BODY")


def test_a_body_with_whole_images_is_accepted(call: Caller) -> None:
    image = "data:image/png;base64," + "A" * (12 * 2**20)
    call.accepted(images=[image])
