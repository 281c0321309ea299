"""What a list may hold of each kind of file is shown everywhere, and counted where an item tells its kind."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.fragment_specs import generate, run_beside
from tests.limits import specs_of
from tests.pictures import png

KINDS: dict[str, dict[str, Any]] = {
    "image": {"maxItems": 2, "types": ["image/png"], "maxSize": "10 MB"},
    "video": {"maxItems": 1, "maxDuration": 15},
}
WORDS = "images: at most 2, PNG, at most 10 MB; videos: at most 1, length at most 15 seconds"
PNG = base64.b64encode(png(384, 384)).decode()
IMAGE, VIDEO = f"data:image/png;base64,{PNG}", "data:video/mp4;base64,AAAA"
URL = "https://example.com/a"
CASES: dict[str, tuple[dict[str, Any], list[list[str]]]] = {
    "as many as allowed": ({"files": [IMAGE, VIDEO, IMAGE]}, []),
    "too many videos": ({"files": [VIDEO, VIDEO]}, [["/files", "mediaByKind"]]),
    "another case": (
        {"files": [VIDEO, "DATA:Video/mp4;base64,AAAA"]},
        [["/files", "mediaByKind"]],
    ),
    "addresses that tell nothing": ({"files": [URL, URL, URL]}, []),
    "addresses that do": (
        {"files": [f"{URL}.mp4", f"{URL}.b/c.MOV?d=e.png"]},
        [["/files", "mediaByKind"]],
    ),
    "an ending of the query alone": ({"files": [f"{URL}?b.mp4"] * 3}, []),
    "too many of all": ({"files": [VIDEO] * 4}, [["/files", "maxItems"]]),
    "objects": ({"objects": [{"kind": "video"}, {"kind": "image"}]}, []),
    "objects, too many": (
        {"objects": [{"kind": "video"}] * 2},
        [["/objects", "mediaByKind"]],
    ),
    "objects, left out": (
        {"objects": [{}, {}, {"kind": "image"}]},
        [["/objects", "mediaByKind"]],
    ),
    "of another kind": ({"objects": [{"kind": "text"}] * 3}, []),
}
"""A body, and where it breaks what."""

TOLD = """
import json, sys
import videotasks as v
said = {"doc": " ".join(v.LimitsRequest.__doc__.split())}
for name, body in json.load(sys.stdin).items():
    said[name] = [list(one)[:2] + [one.message] for one in v.LimitsRequest.problems_of(body)]
    said[f"sure of {name}"] = v.LimitsRequest._is_right(body)
print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kinds")
    whole = {"type": "array", "maxItems": 3, "mediaByKind": KINDS}
    kind = {"type": "string", "enum": ["text", "image", "video"], "default": "image"}
    items = {"type": "object", "name": "Thing", "properties": {"kind": kind}}
    stated = {
        "files": {**whole, "items": {"type": "string"}},
        "objects": {**whole, "items": items},
    }
    return generate(specs_of(folder, stated), folder / "out")


@pytest.fixture(scope="module")
def told(out: Path) -> dict[str, Any]:
    bodies = json.dumps({case: body for case, (body, _) in CASES.items()})
    said: dict[str, Any] = json.loads(
        run_beside(out / "python", "-c", TOLD, stdin=bodies)
    )
    return said


@pytest.mark.parametrize("case", CASES)
def test_the_class_counts_what_tells_its_kind(case: str, told: dict[str, Any]) -> None:
    _, broken = CASES[case]
    assert [found[:2] for found in told[case]] == broken
    assert not (broken and told[f"sure of {case}"])


def test_the_message_has_the_kind_and_both_counts(told: dict[str, Any]) -> None:
    ((_, _, message),) = told["too many videos"]
    assert message == "has 2 items of the kind video, at most 1 allowed"


def test_docstring_reference_and_schema_say_it(told: dict[str, Any], out: Path) -> None:
    page = (out / "reference/fragment/limits.md").read_text("utf-8")
    (line,) = (one for one in page.splitlines() if one.startswith("| `files` |"))
    assert WORDS in line
    assert WORDS[1:] in told["doc"]
    path = out / "json-schema/2020-12/LimitsRequest.json"
    schema = json.loads(path.read_text("utf-8"))
    described = schema["properties"]["files"]["description"]
    assert WORDS[1:] in described


def test_catalogue_and_openapi_list_what_no_schema_says(out: Path) -> None:
    catalogue = json.loads((out / "json-schema/catalog.json").read_text("utf-8"))
    schema = json.loads((out / "json-schema/catalog.schema.json").read_text("utf-8"))
    jsonschema.validate(catalogue, schema)
    size = {"stated": "10 MB", "smallerReading": 10**7, "largerReading": 10 * 2**20}
    image, video = KINDS["image"], KINDS["video"]
    kinds = [
        {"kind": "image", **image, "maxSize": size},
        {"kind": "video", **video},
    ]
    assert catalogue["endpoints"][0]["request"]["mediaByKind"] == [
        {"pointer": "/files", "kinds": kinds},
        {"pointer": "/objects", "kinds": kinds},
    ]
    openapi = json.loads((out / "openapi/videotasks.json").read_text("utf-8"))
    member = openapi["components"]["schemas"]["LimitsRequest"]["properties"]["files"]
    assert member["x-media-by-kind"] == kinds


FEWEST = {"image": {"minItems": 2, "maxItems": 4}, "video": {"minItems": 1}}
FEW = """
import json, sys
import videotasks as v
said = {"doc": " ".join(v.LimitsRequest.__doc__.split())}
for name, body in json.load(sys.stdin).items():
    said[name] = [[one.pointer, one.rule, one.message] for one in v.LimitsRequest.problems_of(body)]
print(json.dumps(said))
"""


def test_a_list_that_surely_has_too_few_of_a_kind_is_refused(tmp_path: Path) -> None:
    kind = {"type": "string", "enum": ["image", "video"], "required": True}
    items = {"type": "object", "name": "Thing", "properties": {"kind": kind}}
    whole = {"type": "array", "minItems": 3, "mediaByKind": FEWEST}
    stated = {
        "files": {**whole, "items": {"type": "string"}},
        "objects": {**whole, "items": items},
    }
    out = generate(specs_of(tmp_path, stated), tmp_path / "out")
    image, video = {"kind": "image"}, {"kind": "video"}
    bodies = {
        "enough": {"files": [IMAGE, IMAGE, VIDEO], "objects": [image, video, image]},
        "nobody knows": {"files": [URL, URL, VIDEO]},
        "too few images": {"files": [IMAGE, VIDEO, VIDEO, VIDEO]},
        "no video": {"objects": [image, image, image]},
        "wrong by itself": {"objects": [image, image, {"kind": "sound"}]},
    }
    asked = json.dumps(bodies)
    said = json.loads(run_beside(out / "python", "-c", FEW, stdin=asked))
    assert said["enough"] == said["nobody knows"] == []
    few = "has 1 item of the kind image, at least 2 needed"
    assert said["too few images"] == [["/files", "mediaByKind", few]]
    assert [one[:2] for one in said["no video"]] == [["/objects", "mediaByKind"]]
    assert [one[:2] for one in said["wrong by itself"]] == [["/objects/2/kind", "enum"]]
    assert "Images: 2 to 4; videos: at least 1." in said["doc"]
    catalogue = json.loads((out / "json-schema/catalog.json").read_text("utf-8"))
    found = catalogue["endpoints"][0]["request"]["mediaByKind"][0]["kinds"]
    assert found == [{"kind": "image", **FEWEST["image"]}, {"kind": "video", **FEWEST["video"]}]  # fmt: skip
