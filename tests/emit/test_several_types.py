"""A value of a response may be of one of several types: who reads it is told which, and no client refuses another."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from generator.emit import everything
from generator.language.load import load
from tests.limits import specs_of

TYPES = {"type": ["number", "string"]}
NUMBER, TEXT = {"type": "number"}, {"type": "string"}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What is made of a response with a member that may be null, and of one that may not."""
    response = {
        "task_id": {"use": "task_id"},
        "lifetime": {**TYPES, "nullable": True},
        "seed": {**TYPES, "required": True},
    }
    specs = specs_of(tmp_path_factory.mktemp("specs"), {}, response=response)
    made = everything(load(specs))
    return {one.path: one.content.decode("utf-8", "replace") for one in made}


def member(files: dict[str, str], path: str, name: str) -> Any:
    schema = json.loads(files[path])
    return schema["properties"][name]


@pytest.mark.parametrize("folder", ["draft-07", "2020-12", "inlined"])
def test_a_schema_has_a_choice(files: dict[str, str], folder: str) -> None:
    """No list of types: ajv refuses one when it is strict. json-schema-to-zod reads one word, jsen the other."""
    path = f"json-schema/{folder}/LimitsResponse.json"
    null = {"type": "null"}
    choice = "anyOf" if folder == "inlined" else "oneOf"
    assert member(files, path, "lifetime") == {choice: [NUMBER, TEXT, null]}
    assert member(files, path, "seed") == {choice: [NUMBER, TEXT]}


def test_openapi_has_no_type(files: dict[str, str]) -> None:
    """openapi-generator loses the value in a choice."""
    (whole,) = (
        json.loads(text)
        for path, text in files.items()
        if re.fullmatch(r"openapi/\w+\.json", path) and "LimitsResponse" in text
        if path != "openapi/acme.json"
    )
    schema = whole["components"]["schemas"]["LimitsResponse"]
    assert schema["properties"]["lifetime"] == {}
    assert schema["properties"]["seed"] == {}


def test_typescript_has_a_union(files: dict[str, str]) -> None:
    types = "\n".join(text for path, text in files.items() if path.endswith(".d.ts"))
    assert "lifetime?: number | string | null | undefined;" in types
    assert "seed: number | string;" in types


def test_go_and_java_take_anything_and_check_it_when_they_are_asked(
    files: dict[str, str],
) -> None:
    go = "\n".join(text for path, text in files.items() if path.endswith(".go"))
    assert re.search(r"^\tSeed +any `", go, re.MULTILINE)
    assert 'c.wrongType(at.member("seed"), "number or string", value)' in go
    java = files["java/src/main/java/videotasks/LimitsResponse.java"]
    assert "public Object seed()" in java
    assert 'problems.isOneOf(at, "seed", value, "number", "string")' in java
