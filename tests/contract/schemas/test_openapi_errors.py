"""The refusals in the OpenAPI file against the raw YAML: what each reason means for a submit, and for a result."""

from __future__ import annotations

import json
import re

import pytest

from tests.contract.reader import Spec, row_of

from .test_openapi import (
    ENDPOINTS,
    PLATFORM,
    SCHEMAS,
    WHOLE,
    body,
    examples,
    operation,
    operations,
    problems,
    result,
)


def refusals(operation: Spec) -> dict[int, Spec]:
    """Every refusal of an operation, by its status."""
    return {
        int(status): WHOLE["components"]["responses"][one["$ref"].rpartition("/")[2]]
        for status, one in operation["responses"].items()
        if status != "200"
    }


def lines(answer: Spec) -> dict[str, str]:
    """What an answer says of each reason, the notes included."""
    listed = [line for line in answer["description"].splitlines() if line[:2] == "- "]
    return {re.split("[ :]", line)[1]: line for line in listed}


@pytest.mark.parametrize("reason", PLATFORM["errors"])
def test_every_reason_is_an_example_that_says_what_it_means_for_a_retry(
    reason: str,
) -> None:
    stated = PLATFORM["errors"][reason]
    found = []
    for status, answer in refusals(operation(ENDPOINTS[0])).items():
        example = body(answer)["examples"].get(reason)
        if example is None:
            continue
        # A gateway that gave up waiting does not know what became of the submit, whatever it says.
        meaning = "unknown" if status == 504 else stated["retry"]
        assert example["x-retry"] == meaning
        assert example["value"]["reason"] == reason
        assert stated.get("note", "") in lines(answer)[reason]
        assert example["description"] in lines(answer)[reason]
        assert ("may be billed twice" in lines(answer)[reason]) is (
            meaning == "unknown"
        )
        found.append(status)
    assert found == stated["status"]


@pytest.mark.parametrize("reason", PLATFORM["errors"])
def test_of_a_result_it_says_what_every_reason_means_for_the_task(
    reason: str,
) -> None:
    stated = PLATFORM["errors"][reason]
    words = {
        "again": "Ask again",
        "failed": "The task has failed",
        "pointless": "refused again",
    }
    found = []
    for status, answer in refusals(result()).items():
        example = body(answer)["examples"].get(reason)
        if example is None:
            continue
        assert example["x-poll"] == stated["poll"]
        assert "x-retry" not in example
        assert stated.get("pollNote", "") in lines(answer)[reason]
        assert words[stated["poll"]] in lines(answer)[reason]
        found.append(status)
    assert found == stated["status"]


def test_no_refusal_of_a_result_speaks_of_a_submit_and_none_of_a_submit_of_a_result() -> (
    None
):
    for status, answer in refusals(result()).items():
        assert "submit" not in json.dumps(answer)
        assert "Asking again is never billed" in answer["description"]
        assert ("Ask again" in lines(answer)["any"]) is (
            row_of(PLATFORM, status, "NEW")["poll"] == "again"
        )
    for endpoint in ENDPOINTS:
        for answer in refusals(operation(endpoint)).values():
            assert "sk again" not in json.dumps(answer)
            words = {
                "safe": "Surely not accepted",
                "pointless": "would be refused again",
                "unknown": "Nobody knows",
            }
        for status, answer in refusals(operation(endpoint)).items():
            assert (
                words[row_of(PLATFORM, status, "NEW")["retry"]] in lines(answer)["any"]
            )


def test_every_operation_has_every_refusal() -> None:
    statuses = {
        status for one in PLATFORM["errors"].values() for status in one["status"]
    }
    for one in operations():
        found = refusals(one)
        assert set(found) == statuses
        for status, answer in found.items():
            assert {value["code"] for value in examples(answer)} == {status}


def test_the_body_of_a_refusal_has_its_parts_where_the_spec_says() -> None:
    seen, claimed = PLATFORM["errorBody"]["shapes"]
    schema = SCHEMAS["PlatformError"]
    for part, pointer in seen["pointers"].items():
        at = schema
        for name in pointer.split("/")[1:]:
            at = at["properties"][name]
        assert at["description"], part
    assert "required" not in schema
    text = schema["description"]
    assert claimed["source"].removeprefix("the ") in text
    for pointer in claimed["pointers"].values():
        assert f"`{pointer}`" in text
    assert PLATFORM["errorBody"]["ruling"]["holds"] in text
    assert problems("PlatformError", {"error": {"code": 4, "message": "no"}}) == []
    assert problems("PlatformError", {"reason": 4}) != []
