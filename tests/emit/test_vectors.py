"""What vectors a spec gets, shown on tiny endpoints that differ in one thing each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.emit.parts import of_set
from generator.emit.schema_package.validators import departing
from generator.emit.vectors.output import OUTPUT
from generator.emit.vectors.vector import CONSUMERS, KINDS
from generator.language.load import load
from generator.language.media import BASE64_EXAMPLE
from tests.fragment_specs import build

LONG_S_IN_IT = "base64".replace("s", "\N{LATIN SMALL LETTER LONG S}")
SPEC = """\
title: {name}
name: {name}
method: POST
path: /v3/async/{name}
summary: Makes a video.
sources: {{page: {{provider: acme, url: https://acme.example/page, form: markdown, date: unknown}}}}
providers: {{acme: {{}}}}
parameters:
{parameters}
response: {{task_id: {{use: task_id}}}}
"""

ONE = """\
  prompt: {type: string, required: true, minLength: 2, maxLength: 4}
  duration: {type: integer, required: true, default: 5, enum: [5, 8]}
  seed: {type: integer, minimum: 0, maximum: 9}
  strength: {type: number, maximum: 1}
  size: {type: string, enum: [720p, 1080p]}
  ratio: {type: string, openEnum: ["16:9"]}
  watermark: {type: boolean}
  image: {type: string, media: {kind: image, forms: [url, data-uri], types: [image/png]}}
  mask: {type: string, media: {kind: image, forms: [base64], types: [image/png]}}
  note: {type: string}
  code: {type: string, pattern: "^[a-z]{2}$", examples: [ab]}
  stages:
    type: array
    minItems: 1
    maxItems: 2
    items:
      type: object
      name: OneStage
      additionalProperties: true
      properties:
        note: {type: string, required: true, nullable: true}
conditions:
  - {when: {duration: 8}, allow: {size: [720p]}, says: Eight seconds come in 720p only.}
  - {when: {watermark: true}, require: [image], says: A watermark needs an image.}
  - {when: {seed: {given: true}}, exclude: [strength], says: A seed and a strength exclude each other.}
  - {when: {ratio: "16:9"}, allow: {watermark: [false]}, inferred: hearsay, says: No watermark in 16:9.}
examples: [{prompt: text, duration: 5}]"""
OTHER = """\
  prompt: {type: string}
  size: {type: string, enum: [540p, 720p]}
  style: {type: string}
examples: [{prompt: text}]"""
TEXTS = "/optional-texts/"
"""JSON texts, which are no bodies yet, have a form of their own."""
STRANGE = """\
  seed: {type: integer, maximum: 12}
  mood: {type: string}
examples: [{mood: calm}]"""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("vectors")
    fragment = folder / "make.yaml"
    fragment.write_text(SPEC.format(name="One", parameters=ONE), "utf-8")
    specs = build(fragment, folder / "specs")
    other = specs / "endpoints" / "fragment" / "remake.yaml"
    other.write_text(SPEC.format(name="Other", parameters=OTHER), "utf-8")
    strange = specs / "endpoints" / "strange" / "shape.yaml"
    strange.parent.mkdir()
    strange.write_text(SPEC.format(name="Strange", parameters=STRANGE), "utf-8")
    outputs = of_set([OUTPUT], load(specs))
    return {
        one.path.removeprefix("json-schema/vectors/"): json.loads(one.content)
        for one in outputs
        if TEXTS not in one.path
    }


@pytest.fixture(scope="module")
def said(files: dict[str, Any]) -> dict[str, tuple[Any, bool]]:
    """Description -> body and verdict, of the first endpoint's mandatory vectors."""
    return verdicts_in(files["2020-12/OneRequest.json"])


@pytest.fixture(scope="module")
def near(files: dict[str, Any]) -> dict[str, tuple[Any, bool]]:
    """The same of its near misses, which stand in the file of all of them."""
    groups = files["2020-12/near-misses.json"]
    return verdicts_in([one for one in groups if one["description"] == "OneRequest"])


def verdicts_in(groups: list[dict[str, Any]]) -> dict[str, tuple[Any, bool]]:
    (group,) = groups
    return {one["description"]: (one["data"], one["valid"]) for one in group["tests"]}


def bodies(said: dict[str, tuple[Any, bool]], begin: str) -> list[Any]:
    return [data for words, (data, _) in said.items() if words.startswith(begin)]


RIGHT = {"prompt": "text", "duration": 5}


def test_the_base_body_is_first(files: dict[str, Any]) -> None:
    for path, groups in files.items():
        for group in groups:
            first = group["tests"][0]
            assert first["valid"], path
            assert first["description"].startswith("base: "), path


def test_dialects_differ_in_their_schema_only(files: dict[str, Any]) -> None:
    for path, groups in files.items():
        dialect, _, rest = path.partition("/")
        others = files[f"{'draft-07' if dialect == '2020-12' else '2020-12'}/{rest}"]
        for group, other in zip(groups, others, strict=True):
            assert group["tests"] == other["tests"]
            assert group["schema"]["$schema"] != other["schema"]["$schema"]


@pytest.mark.parametrize(
    ("begin", "right", "wrong"),
    [
        (
            "prompt",
            ["xx", "xxxx", "éééé", "🎬🎬"],
            ["x", "xxxxx", "ééééé", "🎬🎬🎬🎬🎬"],
        ),
        ("seed", [0, 1, 8, 9], [-1, 10, 0.5, True, "5", None]),
        ("strength", [1, 0.5, -1], [1.001, True, "0.5"]),
        ("size", ["720p", "1080p"], ["720P", "720p ", "540p", ""]),
        ("duration", [5, 8], [4, 6, 7, 9]),
        ("ratio", ["16:9", "something else", "", "x" * 6000], [0, None]),
        ("note", ["", "x" * 6000], [0, None]),
        ("watermark", [True, False], ["true", 0, 1, None]),
        (
            "image",
            [
                "https://example.com/🎬.png?a=b#c",
                f"data:image/png;base64,{BASE64_EXAMPLE}",
                f"DATA:IMAGE/PNG;BASE64,{BASE64_EXAMPLE}",
                f"data:image/PNG;base64,{BASE64_EXAMPLE}",
                f"data:image/png;charset=utf-8;base64,{BASE64_EXAMPLE}",
                "https://example.com/image.png".ljust(6000, "x"),
            ],
            ["cat.png", "data:image/tiff;base64,AAAA", "data:image/png,AAAA"],
        ),
        (
            "image",
            [],
            [
                *("HTTPS://example.com/a", "Https://example.com/a"),
                f"data:image/png;{LONG_S_IN_IT},{BASE64_EXAMPLE}",
            ],
        ),
        (
            "mask",
            ["iVBORw0KGgoAAAAN", BASE64_EXAMPLE.ljust(6000, "x")],
            [
                "iVBORw0KGgoAAAA",
                "iVBORw0KGgoAAAA\N{LATIN SMALL LETTER LONG S}",
                "http://example.com/a",
            ],
        ),
        (
            "stages",
            [[{"note": None}], [{"note": "text", "frobnicate": 1}]],
            [[], [{}], [{"note": 0}], [{"note": "text"}, {"note": 0}]],
        ),
    ],
)
def test_every_rule_is_tried_just_inside_and_just_outside(
    said: dict[str, tuple[Any, bool]],
    near: dict[str, tuple[Any, bool]],
    begin: str,
    right: list[Any],
    wrong: list[Any],
) -> None:
    tried = [
        (json.dumps(data[begin]), valid)
        for data, valid in (*said.values(), *near.values())
        if isinstance(data, dict) and begin in data
    ]
    alone = {
        (json.dumps(value), valid)
        for valid, values in ((True, right), (False, wrong))
        for value in values
    }
    assert alone <= {*tried}, alone - {*tried}


def test_a_missing_an_unknown_and_a_misspelled_member(
    said: dict[str, tuple[Any, bool]],
) -> None:
    assert bodies(said, "required at /prompt: ") == [{"duration": 5}]
    unknown = bodies(said, "additionalProperties at ")
    assert {"Prompt", "PROMPT", "promptx"} & {one for data in unknown for one in data}
    assert {"frobnicate": 1, **RIGHT} in unknown
    assert any(next(iter(data)) == "frobnicate" for data in unknown)


def test_what_a_sibling_takes_is_a_near_miss(
    near: dict[str, tuple[Any, bool]],
) -> None:
    value = 'enum at /size: "540p", which fragment.remake takes'
    assert near[value] == ({**RIGHT, "size": "540p"}, False)
    strange = "additionalProperties at /style: fragment.remake has it"
    assert near[strange] == ({**RIGHT, "style": 1}, False)


def test_what_an_endpoint_of_another_family_takes_is_a_near_miss_as_well(
    near: dict[str, tuple[Any, bool]],
) -> None:
    value = "maximum at /seed: 12, which strange.shape takes"
    assert near[value] == ({**RIGHT, "seed": 12}, False)
    strange = "additionalProperties at /mood: strange.shape has it"
    assert near[strange] == ({**RIGHT, "mood": 1}, False)


def test_conditions_are_met_and_broken(said: dict[str, tuple[Any, bool]]) -> None:
    verdicts = [(data, valid) for data, valid in said.values()]
    for body, valid in (
        ({"duration": 8, "size": "720p"}, True),
        ({"duration": 8, "size": "1080p"}, False),
        ({"duration": 5, "size": "1080p"}, True),
        ({"watermark": True}, False),
        ({"watermark": False}, True),
        ({"watermark": True, "image": "https://example.com/image.png"}, True),
        ({"seed": 0, "strength": 1}, False),
    ):
        assert ({**RIGHT, **body}, valid) in verdicts, body


def test_a_body_around_a_parameter_keeps_the_conditions_of_the_others(
    said: dict[str, tuple[Any, bool]],
) -> None:
    """A watermark cannot be tried without the image that it needs."""
    (right,) = (
        data
        for data, valid in said.values()
        if valid
        and data.get("watermark") is True
        and "ratio" not in data
        and set(data) == {*RIGHT, "watermark", "image"}
        and data["image"] == "https://example.com/image.png"
    )
    assert right


def test_a_condition_that_is_only_inferred_refuses_nothing(
    said: dict[str, tuple[Any, bool]],
) -> None:
    body = {"ratio": "16:9", "watermark": True}
    found = [
        valid
        for data, valid in said.values()
        if isinstance(data, dict) and body.items() <= data.items() and "image" in data
    ]
    assert found
    assert all(found)


def test_where_consumers_differ_a_vector_stands_apart(files: dict[str, Any]) -> None:
    (group,) = files["2020-12/optional/OneRequest.json"]
    found = {one["description"]: one for one in group["tests"]}
    float_ = found["valid at /seed: 0.0 for 0 [integer-valued float]"]
    assert repr(float_["data"]["seed"]) == "0.0"
    missing = found["required at /duration: is missing [required with a default]"]
    assert (missing["data"], missing["valid"]) == ({"prompt": "text"}, False)
    units = [one for words, one in found.items() if "[length in UTF-16 units]" in words]
    assert [(one["data"]["prompt"], one["valid"]) for one in units] == [
        ("🎬", False),
        ("🎬🎬🎬🎬", True),
    ]
    lines = [
        (one["data"].get("image") or one["data"]["mask"], one["valid"])
        for words, one in found.items()
        if "[beginning of a line]" in words and "/code" not in words
    ]
    assert lines == [
        ("cat\nhttps://example.com/a", False),
        ("cat\ndata:image/png;base64,AAAA", False),
        (f"cat\n{BASE64_EXAMPLE}", False),
    ]
    codes = [one["data"]["code"] for words, one in found.items() if "/code" in words]
    assert codes == ["cat\nab", "ab\n"]
    told = {words.rpartition("[")[2].rstrip("]") for words in list(found)[1:]}
    # What counts items is tried where a list has some to be counted: test_counts.
    assert told == {*KINDS} - {"counted items"}


def test_each_kind_names_the_consumers_that_depart() -> None:
    for kind in KINDS.values():
        assert kind.departs < {*CONSUMERS}
        assert kind.departs or [*departing(kind.name)]


def test_each_test_has_a_line_of_its_own(tmp_path: Path) -> None:
    fragment = tmp_path / "make.yaml"
    fragment.write_text(SPEC.format(name="One", parameters=ONE), "utf-8")
    for one in of_set([OUTPUT], load(build(fragment, tmp_path / "specs"))):
        if TEXTS in one.path:
            continue  # of another form
        (group,) = json.loads(one.content)
        lines = one.content.decode().splitlines()
        assert sum('"valid": ' in line for line in lines) == len(group["tests"])
