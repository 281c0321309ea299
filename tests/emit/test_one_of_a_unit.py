"""A number and what it counts are written as people write them, also where it is one."""

from __future__ import annotations

import base64
import json
import subprocess
from pathlib import Path

import pytest

from tests.clips import wav
from tests.fragment_specs import generate, run_beside
from tests.limits import specs_of
from tests.proofs import needs

PARAMETERS = {
    "text": {"type": "string", "minLength": 2},
    "list": {"type": "array", "minItems": 2, "items": {"type": "string"}},
    "word": {"type": "string", "enum": ["a", "b"]},
    "sound": {
        "type": "string",
        "media": {"kind": "audio", "exclusiveMaxDuration": 1},
    },
}
BODY = {
    "text": "x",
    "list": ["x"],
    "word": "data:image/png;base64,A",
    "sound": f"data:audio/wav;base64,{base64.b64encode(wav(1)).decode()}",
}
WORDS = {
    "/text": "has 1 character, at least 2 allowed",
    "/list": "has 1 item, at least 2 allowed",
    "/word": "data:image/png;base64,... (1 character)",
    "/sound": "it lasts 1 second, length below 1 second allowed",
}
IN_PYTHON = """
import json, sys
import videotasks
body = json.load(sys.stdin)
found = videotasks.LimitsRequest.problems_of(body)
print(json.dumps({one.pointer: one.message for one in found}))
"""
IN_JAVASCRIPT = """
import { validateLimitsRequest } from "./json-schema/validate/index.js";
const { problems } = validateLimitsRequest(JSON.parse(process.argv[1]));
console.log(JSON.stringify(Object.fromEntries(problems.map(({ pointer, message }) => [pointer, message]))));
"""


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("one")
    return generate(specs_of(folder, PARAMETERS), folder / "out")


def test_in_python(out: Path) -> None:
    said = json.loads(
        run_beside(out / "python", "-c", IN_PYTHON, stdin=json.dumps(BODY))
    )
    assert {place: WORDS[place] in said[place] for place in WORDS} == dict.fromkeys(
        WORDS, True
    ), said


@needs("node")
def test_in_javascript(out: Path) -> None:
    """It does not look into sounds."""
    done = subprocess.run(
        ["node", "--input-type=module", "-e", IN_JAVASCRIPT, json.dumps(BODY)],
        cwd=out,
        check=True,
        capture_output=True,
    )
    said = json.loads(done.stdout)
    places = WORDS.keys() - {"/sound"}
    assert {place: WORDS[place] in said[place] for place in places} == dict.fromkeys(
        places, True
    ), said


def test_vectors_are_described_so(out: Path) -> None:
    path = out / "json-schema/vectors/2020-12/LimitsRequest.json"
    text = path.read_text("utf-8")
    assert "1 character, one below" in text
    assert "1 item, one below the least" in text
