"""Rendered pages list nested fields like all others: the sample call on the page says what belongs where."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.pages.facts import Field, Page
from generator.pages.reading.page import read


def page(names: list[str], sample: dict[str, Any]) -> str:
    """A page as it is rendered, whose list has the names one after the other."""
    kinds = {"subjects": "array", "camera": "object", "pan": "object"}
    fields = [f"{name}\n{kinds.get(name, 'string')}\nWhat it is for." for name in names]
    call = [
        "POST",
        "/v3/async/nebula",
        "Nebula Text to Video",
        "curl --request POST \\",
        "  --url https://api.novita.ai/v3/async/nebula \\",
        f"  --data '{json.dumps(sample, indent=2)}'",
    ]
    answer = ["Response", "task_id\nstring\nThe task."]
    return "\n".join([*call, "Request Body", *fields, *answer])


def tree(fields: tuple[Field, ...]) -> dict[str, Any]:
    """The names that the list has, each with those within it."""
    return {one.name: tree(one.fields) for one in fields if one.seen == "list"}


@pytest.mark.parametrize(
    ("names", "sample", "shape"),
    [
        (
            "subjects prompt sound sound",
            {"subjects": [{"prompt": "", "sound": True}], "sound": True},
            {"subjects": {"prompt": {}, "sound": {}}, "sound": {}},
        ),
        (
            "subjects sound duration",
            {"subjects": [{"prompt": "", "sound": True}], "sound": True, "duration": 5},
            {"subjects": {}, "sound": {}, "duration": {}},
        ),
        (
            "sound subjects sound",
            {"sound": True, "subjects": [{"sound": True}]},
            {"sound": {}, "subjects": {"sound": {}}},
        ),
        (
            "subjects prompt elsewhere",
            {"subjects": [{"prompt": ""}]},
            {"subjects": {"prompt": {}}, "elsewhere": {}},
        ),
        (
            "camera pan x y duration",
            {"camera": {"pan": {"x": 1, "y": 1}}, "duration": 5},
            {"camera": {"pan": {"x": {}, "y": {}}}, "duration": {}},
        ),
        (
            "camera pan x",
            {"camera": {"pan": {"x": 1}}, "x": 1},
            {"camera": {"pan": {}}, "x": {}},
        ),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_a_field_lies_where_the_sample_has_it(
    names: str, sample: dict[str, Any], shape: dict[str, Any]
) -> None:
    found = read(page(names.split(), sample), "page")
    assert isinstance(found, Page), found
    assert tree(found.facts.parameters) == shape
