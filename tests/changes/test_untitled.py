"""`explain` finds whose rule a message tells of that names no schema: of jsonschema, of Ajv, of the command line."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from jsonschema import Draft202012Validator

from generator.changes.mentioned import without_title
from generator.changes.untitled import problems
from generator.changes.worded import UNTOLD
from generator.cli import main
from generator.commands.specs import load_specs
from generator.language.model import SpecSet
from tests.project.environments import CLIENT, ROOT

ID = "vidu_q1.reference_to_video"
SCHEMA = ROOT / "generated/json-schema/2020-12/ViduQ1ReferenceToVideoRequest.json"
BODY = {"images": ["https://example.com/a.png"] * 9, "prompt": "x", "promt": 1}


@pytest.fixture(scope="module")
def specs() -> SpecSet:
    return load_specs(ROOT / "specs")


def told(text: str, specs: SpecSet) -> set[tuple[str, str, str | None]]:
    found, _ = without_title(text, specs)
    return {(one.endpoint.id, one.value.pointer, one.keyword) for one in found}


def ids(text: str, specs: SpecSet) -> set[str]:
    return {id_ for id_, _, _ in told(text, specs)}


def test_errors_of_jsonschema(specs: SpecSet) -> None:
    """The error prints the part of the schema that is broken: with its value."""
    validator = Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))
    errors = {str(one.validator): str(one) for one in validator.iter_errors(BODY)}
    assert errors.keys() == {"maxItems", "additionalProperties"}
    assert (ID, "/images", "maxItems") in told(errors["maxItems"], specs)
    for other in ids(errors["maxItems"], specs):
        (endpoint,) = [one for one in specs.endpoints if one.id == other]
        (images,) = [
            one.value for one in endpoint.request.properties if one.name == "images"
        ]
        assert images.max_items == 7


def test_what_jsonschema_prints_of_the_whole_schema_names_its_endpoint(
    specs: SpecSet,
) -> None:
    """What is around a missing or unknown member is the whole schema, with its title."""
    validator = Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))
    body = {"prompt": "x", "promt": 1}
    errors = {str(one.validator): str(one) for one in validator.iter_errors(body)}
    assert errors.keys() == {"required", "additionalProperties"}
    assert told(errors["required"], specs) == {(ID, "", "required")}
    assert told(errors["additionalProperties"], specs) == {
        (ID, "", "additionalProperties")
    }


def test_errors_of_jsonschema_rs() -> None:
    """They name the place in double quotes, and show no schema: the value is in the message."""
    validator = jsonschema_rs.Draft202012Validator(
        json.loads(SCHEMA.read_text("utf-8"))
    )
    found = [
        problem
        for error in validator.iter_errors(BODY)
        for problem in problems(str(error))
    ]
    assert sorted((one.pointer, one.keyword, one.value) for one in found[:1]) == [
        ("/images", "maxItems", 7)
    ]
    assert [(one.pointer, one.keyword) for one in found[1:]] == [
        ("/promt", "additionalProperties")
    ]
    (error,) = validator.iter_errors({"images": ["https://example.com/a.png"]})
    (missing,) = problems(str(error))
    assert (missing.pointer, missing.keyword) == ("/prompt", "required")


LINES = {
    "/images: has 9 items, at most 7 allowed": ("/images", "maxItems", 7),
    "WARN videotasks: /images: has 9 items, at most 7 allowed; /seed: 'x' is not an integer": (
        ("/images", "maxItems", 7)
    ),
    "/cfg_scale: -0.001 is out of range: at least 0 allowed": (
        "/cfg_scale",
        "minimum",
        0,
    ),
    "/prompt: is required and missing": ("/prompt", "required", UNTOLD),
    "/promt: 'promt' is not a parameter; did you mean 'prompt'?": (
        ("/promt", "additionalProperties", UNTOLD)
    ),
}


@pytest.mark.parametrize("line", LINES)
def test_lines_of_the_packages_in_go_and_java(line: str) -> None:
    """These name no keyword, which their words tell."""
    found = [*problems(line)]
    assert (found[0].pointer, found[0].keyword, found[0].value) == LINES[line]
    assert len(found) == (2 if ";" in line and "seed" in line else 1)


def test_a_line_of_the_python_client_is_not_guessed_at() -> None:
    """It names the keyword in its end, and its schema in the line before."""
    assert [*problems("  /images: has 9 items, at most 7 allowed (maxItems)")] == []


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (
            {
                "instancePath": "/images",
                "schemaPath": "#/properties/images/maxItems",
                "keyword": "maxItems",
                "params": {"limit": 7},
                "message": "must NOT have more than 7 items",
            },
            (ID, "/images", "maxItems"),
        ),
        (
            {
                "instancePath": "/subjects/0",
                "keyword": "required",
                "params": {"missingProperty": "voice_id"},
                "message": "must have required property 'voice_id'",
            },
            None,
        ),
    ],
)
def test_errors_of_ajv(
    error: dict[str, Any], expected: tuple[str, str, str] | None, specs: SpecSet
) -> None:
    for text in (
        json.dumps(error),
        json.dumps([error], indent=2),
        f"2026-11-29T12:00:00.123Z WARN worker {json.dumps([error])}",
    ):
        found = told(text, specs)
        assert found == set() if expected is None else expected in found


def test_a_text_of_ajv_tells_its_limit(specs: SpecSet) -> None:
    text = "data/images must NOT have more than 7 items"
    assert (ID, "/images", "maxItems") in told(text, specs)
    assert told("data/images must NOT have more than 70000 items", specs) == set()


def test_what_many_endpoints_have_is_told_with_their_names(
    capsys: pytest.CaptureFixture[str],
) -> None:
    message = "data/prompt must NOT have more than 2000 characters"
    assert main(["explain", message, "--no-history"]) == 0
    out = capsys.readouterr().out
    assert "endpoints have this rule; put the name in front of it: " in out
    assert "vidu_q2_pro_fast.reference_to_video" in out
    assert ID not in out  # there it is 1500


@pytest.mark.parametrize("form", ["--json", None])
def test_problems_of_the_command_line_are_explained(
    form: str | None,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    body = tmp_path / "body.json"
    body.write_text(json.dumps(BODY), "utf-8")
    options = ["validate", ID, "--body", str(body), *([form] if form else [])]
    done = subprocess.run(
        [sys.executable, "-m", "videotasks", *options],
        env={**os.environ, "PYTHONPATH": str(CLIENT), "NO_COLOR": "1"},
        capture_output=True,
        text=True,
    )
    said = done.stdout + done.stderr
    assert "/images" in said
    # A logger puts a time in front of each line.
    log = "".join(
        f"2026-11-29 12:00:00,123 INFO {line}\n" for line in said.splitlines()
    )
    monkeypatch.setattr("sys.stdin", io.StringIO(log))
    assert main(["explain", "-", "--no-history"]) == 0
    heads = [
        line for line in capsys.readouterr().out.splitlines() if line[:1].isalpha()
    ]
    about = [line for line in heads if line.startswith(f"{ID} /images")]
    assert about == [f"{ID} /images{' maxItems' if form else ''} (request)"]


REPORT = """\
com.github.fge.jsonschema.core.report.ListProcessingReport: failure
--- BEGIN MESSAGES ---
warning: the following keywords are unknown and will be ignored: [examples]
    level: "warning"
    schema: {"loadingURI":"#","pointer":""}
    domain: "syntax"
    ignored: ["examples"]
error: array is too long: must have at most 7 elements but instance has 9 elements
    level: "error"
    schema: {"loadingURI":"#","pointer":"/properties/images"}
    instance: {"pointer":"/images"}
    domain: "validation"
    keyword: "maxItems"
    maxItems: 7
    found: 9
error: object has missing required properties (["prompt"])
    level: "error"
    schema: {"loadingURI":"#","pointer":""}
    instance: {"pointer":""}
    domain: "validation"
    keyword: "required"
    required: ["images","prompt"]
    missing: ["prompt"]
---  END MESSAGES  ---
"""
"""What json-schema-validator 2.2.14 of Java prints."""


def test_a_report_of_java() -> None:
    assert [(one.pointer, one.keyword, one.value) for one in problems(REPORT)] == [
        ("/images", "maxItems", 7),
        ("/prompt", "required", UNTOLD),
    ]


def test_a_message_of_java_as_json() -> None:
    message = {
        "level": "error",
        "instance": {"pointer": "/image"},
        "keyword": "pattern",
        "regex": "^https?://",
        "string": "x",
    }
    (found,) = problems(json.dumps(message))
    assert (found.pointer, found.keyword, found.value) == (
        "/image",
        "pattern",
        "^https?://",
    )


CONDITIONS = {
    '/resolution: "360p" is not allowed here, expected "720p": A video of 8 s comes in 720p only': (
        "vidu_2_0.image_to_video",
        "/resolution",
        "allow",
    ),
    "/image_url: is needed and missing: A video starts with an image or goes on with a clip,"
    " and one of the two must be given": (
        "wan_2_7.image_to_video",
        "/image_url",
        "require",
    ),
    "/input/reference_urls: must not be given here: The list of videos is required,"
    " under the one name that the provider has for it": (
        "wan_2_6.reference_to_video",
        "/input/reference_urls",
        "exclude",
    ),
}


@pytest.mark.parametrize("line", CONDITIONS)
def test_a_line_of_go_tells_its_condition_by_its_sentence(
    line: str, specs: SpecSet
) -> None:
    assert CONDITIONS[line] in told(line, specs)


def test_a_list_without_a_gap_is_a_range_in_schemas(specs: SpecSet) -> None:
    line = "kling_v3_0_std.image_to_video /duration: 2 is not among the allowed values: 3, 4"
    assert told(line, specs) == {("kling_v3_0_std.image_to_video", "/duration", "enum")}


WHOLE = "the whole body"


@pytest.mark.parametrize(
    ("message", "pointer", "keyword"),
    [
        ("data must have required property 'images'", "/images", "required"),
        ("data must NOT have additional properties", WHOLE, "additionalProperties"),
        ("data must NOT be valid", WHOLE, "conditions"),
        ("/images: has 1 item, at least 2 allowed", "/images", "minItems"),
    ],
)
def test_a_name_in_front_says_whose_message_it_is(
    message: str, pointer: str, keyword: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each of these belongs to many endpoints."""
    id_ = "vidu_2_0.start_end_to_video"
    for name in (id_, "WARN Vidu20StartEndToVideoRequest:"):
        assert main(["explain", f"{name} {message}", "--no-history"]) == 0
        lines = capsys.readouterr().out.splitlines()
        heads = [line for line in lines if line.startswith(("vidu", "kling", "wan"))]
        assert heads == [f"{id_} {pointer} {keyword} (request)"]
