"""What other languages are given of the lifecycle says what the YAML says, and what the client does."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.emit import declarations
from generator.emit.parts import of_set
from generator.language.load import load
from videotasks._core import poll, retry
from videotasks._core.actions import Policy

from .lifecycle import OPERATIONS, demanded, looked_up, wrong
from .reader import ROOT, Spec, api
from .test_outcomes import FOLLOWED, Change, specs_with

FOLDER = ROOT / "generated" / "json-schema"
LIFECYCLE = json.loads((FOLDER / "catalog.json").read_text("utf-8"))["lifecycle"]
GROUPS = json.loads((FOLDER / LIFECYCLE["vectors"]).read_text("utf-8"))
FORM = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["operation", "taskId", "now", "tests"],
        "additionalProperties": False,
        "properties": {
            "operation": {"enum": list(OPERATIONS)},
            "taskId": {"type": "string"},
            "now": {"pattern": "^2[0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z$"},
            "tests": {
                "type": "array",
                "minItems": 20,
                "items": {
                    "required": ["description", "exchanges"],
                    "additionalProperties": False,
                    "properties": {
                        "description": {"type": "string"},
                        "exchanges": {
                            "type": "array",
                            "minItems": 1,
                            "items": {"$ref": "#/$defs/exchange"},
                        },
                    },
                },
            },
        },
    },
    "$defs": {
        "exchange": {
            "type": "object",
            "required": ["outcome", "repeat"],
            "anyOf": [{"required": ["status"]}, {"required": ["transport"]}],
            "additionalProperties": False,
            "properties": {
                "transport": {"enum": ["refused", "closed", "reset", "garbage", "cut"]},
                "status": {"type": "integer", "minimum": 200, "maximum": 599},
                "headers": {"additionalProperties": {"type": "string"}},
                "body": {"type": "string"},
                "bodyBase64": {"type": "string"},
                "seconds": {"type": "number"},
                "outcome": {"type": "string"},
                "repeat": {"type": "boolean"},
                "taskId": {"type": "string"},
                "pause": {
                    "required": ["least", "most"],
                    "properties": {
                        "least": {"type": "number", "minimum": 0.3},
                        "most": {"type": "number", "maximum": 3600},
                    },
                },
            },
            "dependentSchemas": {
                "status": {
                    "required": ["headers"],
                    "oneOf": [{"required": ["body"]}, {"required": ["bodyBase64"]}],
                }
            },
        }
    },
}


def exchanges(operation: str, groups: Any = GROUPS) -> Iterator[Any]:
    for group in groups:
        if group["operation"] == operation:
            for test in group["tests"]:
                yield from test["exchanges"]


def test_the_table_says_what_the_yaml_says() -> None:
    assert list(wrong(LIFECYCLE, api())) == []


@pytest.mark.parametrize("change", FOLLOWED, ids=str)
def test_table_and_vectors_follow_another_word(change: Change, tmp_path: Path) -> None:
    platform = change.made(api())
    specs = load(specs_with(platform, tmp_path / "specs"))
    made = of_set(declarations(["json-schema"]), specs)
    files = {one.path: one.content for one in made}
    lifecycle = json.loads(files["json-schema/catalog.json"])["lifecycle"]
    assert list(wrong(lifecycle, platform)) == []
    groups = json.loads(files["json-schema/vectors/lifecycle.json"])
    Draft202012Validator(FORM).validate(groups)
    assert_one_follows_the_other(groups)
    for status, reason, found in single_errors(groups, "submit"):
        expected = demanded(platform, "submit", status, reason)
        assert found["repeat"] == expected["repeat"], (status, reason)
        assert found["outcome"] == expected["outcome"], (status, reason)


def single_errors(groups: Any, operation: str) -> Iterator[tuple[int, str, Any]]:
    """Status, reason and exchange of the tests of one error response that asks for no pause."""
    for group in groups:
        for test in group["tests"] if group["operation"] == operation else ():
            found = test["exchanges"][0]
            alone = len(test["exchanges"]) == 1 and found.get("status", 0) >= 400
            if alone and "Retry-After" not in found["headers"]:
                body = found["body"]
                said = json.loads(body) if body.startswith("{") else {}
                inner = said.get("error", {}).get("code", "")
                yield found["status"], said.get("reason", inner), found


@pytest.mark.parametrize("operation", OPERATIONS[:2])
def test_every_reason_and_every_row_of_statuses_is_shown(operation: str) -> None:
    shown = {(status, word) for status, word, _ in single_errors(GROUPS, operation)}
    for reason, raw in api()["errors"].items():
        for status in raw["status"]:
            assert (status, reason) in shown
    statuses = {status for status, reason in shown if not reason}
    unlisted = {status for status, reason in shown if reason == "A_REASON_OF_TOMORROW"}
    for row in api()["statuses"]:
        stated = row["status"]
        if isinstance(stated, list):
            assert {*stated} <= statuses & unlisted
        elif stated[0] in "45":
            assert {one for one in statuses & unlisted if str(one)[0] == stated[0]}


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_row_of_the_table_is_shown(operation: str) -> None:
    """A program that leaves one out fails the vectors."""
    rows = LIFECYCLE[operation]
    told = {"succeeded": "told", "running": "told"}
    shown = set()
    for found in exchanges(operation):
        transport = found.get("transport", "")
        event = {"": "response", "refused": "not sent"}.get(transport, "broken")
        body = found.get("body", "")
        said = json.loads(body) if re.match(r"\{.*\}$", body) else {}
        reason = said.get("reason", said.get("error", {}).get("code", ""))
        for has in ("task id", "result", "file", "text", "location", ""):
            row = looked_up(rows, found.get("status", 0), reason, event=event, has=has)
            outcome = told.get(found["outcome"], found["outcome"])
            if has == row.get("has", "") and outcome == row["outcome"]:
                shown.add(rows.index(row))
                break
    failed_by_status = {
        index for index, row in enumerate(rows) if row["outcome"] == "told"
    }
    assert shown | failed_by_status == {*range(len(rows))}


def test_the_file_has_the_form_that_the_readme_tells() -> None:
    Draft202012Validator.check_schema(FORM)
    Draft202012Validator(FORM).validate(GROUPS)
    assert_one_follows_the_other(GROUPS)
    for group in GROUPS:
        names = [test["description"] for test in group["tests"]]
        assert len(names) == len({*names}), group["operation"]


def assert_one_follows_the_other(groups: Any) -> None:
    """Each exchange but the last of a test leads to a repetition."""
    for group in groups:
        for test in group["tests"]:
            *before, _ = test["exchanges"]
            assert all(one["repeat"] for one in before), test["description"]


def test_no_submit_that_may_have_been_accepted_is_repeated() -> None:
    outcomes = {(one["outcome"], one["repeat"]) for one in exchanges("submit")}
    assert outcomes == {
        ("accepted", False),
        ("not accepted", False),
        ("not accepted", True),
        ("unknown", False),
    }


def test_the_pauses_are_the_client_s() -> None:
    policy, pauses = Policy(), LIFECYCLE["pauses"]
    assert pauses == {
        "mostRepeats": policy.max_retries,
        "backoff": {
            "firstSeconds": policy.backoff,
            "maximumSeconds": policy.backoff_max,
        },
        "longBackoff": {
            "firstSeconds": policy.rate_limit_backoff,
            "maximumSeconds": policy.rate_limit_backoff_max,
        },
        "growth": 2,
        "jitter": retry._JITTER,
        "retryAfter": {
            "leastSeconds": policy.backoff,
            "maximumSeconds": policy.retry_after_max,
            "maximumPollSeconds": policy.wait_retry_after_max,
        },
        "pollGrowth": poll._GROWTH,
        "graceSeconds": policy.not_found_grace,
        "believedFailures": poll._BELIEVED,
        "mostRenewals": 1,
    }


def test_a_reason_is_read_in_both_shapes() -> None:
    stated: list[Spec] = [shape["pointers"] for shape in api()["errorBody"]["shapes"]]
    assert LIFECYCLE["reason"] == [
        stated[0]["reason"],
        stated[1]["code"],
        stated[0]["code"],
    ]
