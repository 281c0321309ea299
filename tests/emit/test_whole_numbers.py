"""Whole numbers in other clothes: class and schema say the same, or the README of the schemas says who differs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator.emit.vectors.vector import WHOLE_FLOAT
from tests.fragment_specs import generate, run_beside
from tests.limits import specs_of

AS_FLOATS = {"5.0": 5, "1e2": 100, "-0.0": 0}
"""Text of JSON -> the whole number that it stands for, which the class asks for."""
ALIKE = {
    "-0": True,
    "9007199254740993": True,
    "-9007199254740993": True,
    "100000000000000000000": True,
    "5.5": False,
    "1e-2": False,
}
"""Text of JSON -> whether class and schema take it."""

TOLD = """
import json, sys
import videotasks as v
said = {}
for text in json.load(sys.stdin):
    body = json.loads('{"whole": ' + text + '}')
    found = v.LimitsRequest.problems_of(body)
    sent = None if found else json.dumps(v.LimitsRequest.from_dict(body).to_dict())
    said[text] = [[[one.pointer, one.rule, one.nearest] for one in found], sent]
print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    return generate(specs_of(folder, {"whole": {"type": "integer"}}), folder / "out")


@pytest.fixture(scope="module")
def told(out: Path) -> dict[str, Any]:
    texts = json.dumps([*AS_FLOATS, *ALIKE])
    said: dict[str, Any] = json.loads(
        run_beside(out / "python", "-c", TOLD, stdin=texts)
    )
    return said


def takes(out: Path, dialect: str, text: str) -> bool:
    path = out / "json-schema" / dialect / "LimitsRequest.json"
    schema = json.loads(path.read_text("utf-8"))
    judge = jsonschema.validators.validator_for(schema)(schema)
    valid: bool = judge.is_valid({"whole": json.loads(text)})
    return valid


@pytest.mark.parametrize("dialect", ["draft-07", "2020-12"])
@pytest.mark.parametrize("text", AS_FLOATS)
def test_what_is_written_as_a_float_is_whole_to_a_schema_alone(
    text: str, dialect: str, told: dict[str, Any], out: Path
) -> None:
    assert told[text] == [[["/whole", "type", AS_FLOATS[text]]], None]
    assert takes(out, dialect, text)
    assert WHOLE_FLOAT.departs == {"class"}
    readme = (out / "json-schema" / "README.md").read_text("utf-8")
    assert WHOLE_FLOAT.reason in readme


@pytest.mark.parametrize("dialect", ["draft-07", "2020-12"])
@pytest.mark.parametrize("text", ALIKE)
def test_of_all_others_class_and_schema_say_the_same(
    text: str, dialect: str, told: dict[str, Any], out: Path
) -> None:
    problems, sent = told[text]
    assert (not problems) is takes(out, dialect, text) is ALIKE[text]
    if ALIKE[text]:
        # No digit is lost on the way, however large it is.
        assert sent == json.dumps({"whole": int(text)})
