"""A vector whose text is long holds a rule for it, so that whoever opens its file sees what it is about."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.emit.parts import of_set
from generator.emit.vectors.long_texts import shortened
from generator.emit.vectors.output import OUTPUT
from generator.language.load import load
from tests.fragment_specs import build
from tests.vector_files import whole

from .test_vectors import SPEC


def large(tmp_path: Path, parameters: str, folder: str = "large/") -> list[Any]:
    """The tests of a file of an endpoint with these parameters, as they are written."""
    fragment = tmp_path / "make.yaml"
    fragment.write_text(SPEC.format(name="One", parameters=parameters), "utf-8")
    outputs = {
        one.path: one.content
        for one in of_set([OUTPUT], load(build(fragment, tmp_path / "specs")))
    }
    (group,) = json.loads(
        outputs[f"json-schema/vectors/2020-12/{folder}OneRequest.json"]
    )
    tests: list[Any] = group["tests"]
    return tests


def rule(pointer: str, *parts: tuple[str, int]) -> dict[str, Any]:
    runs = [{"text": text, "count": count} for text, count in parts]
    return {"pointer": pointer, "parts": runs}


def test_a_body_too_large_for_an_editor_stands_apart_with_its_long_text_as_a_rule(
    tmp_path: Path,
) -> None:
    parameters = "  text: {type: string, maxLength: 1000000}\nexamples: [{text: a}]"
    assert large(tmp_path, parameters) == [
        {
            "description": "base: whole example 1",
            "data": {"text": "a"},
            "valid": True,
        },
        {
            "description": "valid at /text: 1000000 characters, the most, the last of two bytes",
            "data": {"text": ""},
            "longTexts": [rule("/text", ("x", 999_999), ("é", 1))],
            "valid": True,
        },
        {
            "description": "maxLength at /text: 1000001 characters, one above",
            "data": {"text": ""},
            "longTexts": [rule("/text", ("x", 1_000_001))],
            "valid": False,
        },
    ]


def test_a_long_text_is_a_rule_wherever_it_stands(tmp_path: Path) -> None:
    """In each item of a list, below a name that a pointer escapes, behind how a file begins, several in one body."""
    parameters = """\
  a~b/c:
    type: array
    required: true
    maxItems: 2
    items: {type: string, minLength: 70000, maxLength: 80000}
  image: {type: string, maxLength: 90000, media: {kind: image, forms: [url], types: [image/png]}}
examples: [{a~b/c: []}]"""
    written = {one["description"]: one for one in large(tmp_path, parameters)}
    first, second = (("text", 1), (".", 69_996)), (("x", 80_001),)
    url = (("https://example.com/image.png", 1), ("x", 89_971))
    assert written["valid at /image: 90000 characters, the most"] == {
        "description": "valid at /image: 90000 characters, the most",
        "data": {"a~b/c": [""], "image": ""},
        "longTexts": [rule("/a~0b~1c/0", *first), rule("/image", *url)],
        "valid": True,
    }
    one_above = written["maxLength at /a~0b~1c/1: 80001 characters, one above"]
    assert one_above["data"] == {"a~b/c": ["", ""]}
    assert one_above["longTexts"] == [
        rule("/a~0b~1c/0", *first),
        rule("/a~0b~1c/1", *second),
    ]
    body = whole(one_above)["data"]
    assert body == {"a~b/c": ["text".ljust(70_000, "."), "x" * 80_001]}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("x" * 999, []),
        ("x" * 1_000, [("x", 1_000)]),
        ("x" * 999 + "y" * 999, []),
        ("x" * 1_000 + "y" * 2_000, [("x", 1_000), ("y", 2_000)]),
        (f"[({'.' * 1_000})]", [("[(", 1), (".", 1_000), (")]", 1)]),
        ("\n" * 1_000 + "\N{CLAPPER BOARD}", [("\n", 1_000), ("\N{CLAPPER BOARD}", 1)]),
        ("\\" * 1_000, [("\\", 1_000)]),
        ("ab" * 1_000, []),
    ],
)
def test_what_is_long_is_a_sign_that_comes_a_thousand_times_in_a_row(
    text: str, parts: list[tuple[str, int]]
) -> None:
    short = shortened([text])
    assert short.data == ([""] if parts else [text])
    assert short.rules == ([rule("/0", *parts)] if parts else [])
    assert len(json.dumps(short.data)) + short.saved == len(
        json.dumps([text], ensure_ascii=False)
    )
    assert whole({"data": short.data, "longTexts": short.rules})["data"] == [text]
