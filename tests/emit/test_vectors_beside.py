"""Vectors of which what is tried is the only fault, also beside conditions and in objects within others."""

from __future__ import annotations

import json
from typing import Any

import jsonschema_rs
import pytest

from generator.emit.parts import of_set
from generator.emit.vectors.output import OUTPUT
from generator.language.load import load
from tests.fragment_specs import build

from .test_vectors import SPEC, TEXTS

ONE = """\
  prompt: {type: string}
  shots: {type: array, minItems: 1, items: {type: string}}
  length: {type: integer, enum: [3, 4, 5]}
  image: {type: string, media: {kind: image, forms: [data-uri], types: [image/png]}}
  input:
    type: object
    name: OneInput
    required: true
    properties:
      note: {type: string, required: true}
      clips: {type: array, items: {type: string}}
      links: {type: array, items: {type: string}}
      size: {type: integer, enum: [1, 7]}
conditions:
  - {exactlyOne: [prompt, shots], says: One prompt or several.}
  - {exactlyOne: [/input/clips, /input/links], says: Clips or links.}
examples: [{prompt: text, input: {note: text, clips: [a]}}]"""
OTHER = """\
  image: {type: string, media: {kind: image, types: [image/png, image/webp]}}
  input:
    type: object
    name: OtherInput
    properties:
      mood: {type: string}
      size: {type: integer, enum: [1, 8]}
examples: [{input: {mood: calm}}]"""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("vectors")
    fragment = folder / "make.yaml"
    fragment.write_text(SPEC.format(name="One", parameters=ONE), "utf-8")
    specs = build(fragment, folder / "specs")
    other = specs / "endpoints" / "fragment" / "remake.yaml"
    other.write_text(SPEC.format(name="Other", parameters=OTHER), "utf-8")
    outputs = of_set([OUTPUT], load(specs))
    return {
        one.path.removeprefix("json-schema/vectors/2020-12/"): json.loads(one.content)
        for one in outputs
        if "/2020-12/" in one.path and TEXTS not in one.path
    }


def verdicts_of(
    groups: list[dict[str, Any]], title: str
) -> dict[str, tuple[Any, bool]]:
    (group,) = (one for one in groups if one["description"] == title)
    return {one["description"]: (one["data"], one["valid"]) for one in group["tests"]}


@pytest.fixture(scope="module")
def said(files: dict[str, Any]) -> dict[str, tuple[Any, bool]]:
    return verdicts_of(files["OneRequest.json"], "OneRequest")


@pytest.fixture(scope="module")
def near(files: dict[str, Any]) -> dict[str, tuple[Any, bool]]:
    return verdicts_of(files["near-misses.json"], "OneRequest")


INPUT = {"note": "text", "clips": ["text"], "size": 1}
RIGHT = {"prompt": "text", "input": INPUT}


def test_a_wrong_type_stands_beside_what_must_be_there_without_it(
    said: dict[str, tuple[Any, bool]],
) -> None:
    """To a schema's condition a prompt that is null is left out, so that of the two the shots must be given."""
    words = "null for a string, beside what must be there without it"
    body, valid = said[f"type at /prompt: {words}"]
    assert (body["prompt"], body["shots"], valid) == (None, ["text"], False)
    words = "null for an array, beside what must be there without it"
    body, _ = said[f"type at /input/clips: {words}"]
    assert (body["input"]["clips"], body["input"]["links"]) == (None, ["text"])


def test_what_is_wrong_in_an_object_is_the_only_fault(
    files: dict[str, Any], said: dict[str, tuple[Any, bool]]
) -> None:
    """With the one constraint gone that it breaks, a schema accepts it: no condition is broken beside it."""
    body, _ = said["type at /input/note: null for a string"]
    assert body == {"prompt": "text", "input": {"note": None, "clips": ["text"]}}
    schema = files["OneRequest.json"][0]["schema"]
    assert not jsonschema_rs.validator_for(schema).is_valid(body)
    del schema["$defs"]["OneInput"]["properties"]["note"]["type"]
    assert jsonschema_rs.validator_for(schema).is_valid(body)


def test_between_two_numbers_that_are_listed_a_fraction_is_none(
    said: dict[str, tuple[Any, bool]],
) -> None:
    """A schema says 3, 4 and 5 as a least and a most, which alone would let 3.5 through."""
    body, valid = said["type at /length: 3.5, between two that are listed"]
    assert (body["length"], valid) == (3.5, False)


def test_what_another_endpoint_has_within_an_object_is_a_near_miss(
    near: dict[str, tuple[Any, bool]],
) -> None:
    name = "additionalProperties at /input/mood: fragment.remake has it"
    assert near[name] == ({**RIGHT, "input": {**INPUT, "mood": 1}}, False)
    value = "enum at /input/size: 8, which fragment.remake takes"
    assert near[value] == ({**RIGHT, "input": {**INPUT, "size": 8}}, False)


def test_a_type_of_files_that_another_endpoint_takes_is_a_near_miss(
    near: dict[str, tuple[Any, bool]],
) -> None:
    found = [body["image"] for words, (body, _) in near.items() if "at /image" in words]
    assert "data:image/webp;base64,AAAA" in found
    assert "data:image/png;base64,AAAA" not in found


def test_an_unknown_member_comes_second_where_nothing_is_required(
    files: dict[str, Any],
) -> None:
    """A loop that looks at the first member alone would not find it."""
    said = verdicts_of(files["OtherRequest.json"], "OtherRequest")
    words = "frobnicate, as the second member"
    body, valid = said[f"additionalProperties at /frobnicate: {words}"]
    assert ([*body], valid) == (["image", "frobnicate"], False)
