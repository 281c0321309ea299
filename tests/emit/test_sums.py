"""What the numbers in a list may add up to is said everywhere, and refused by the class, as no schema can say it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

FRAGMENT = Path(__file__).parents[1] / "fragments/accepted/sums.yaml"
BROKEN: dict[str, tuple[dict[str, Any], str, str]] = {
    "of a member": (
        {"shots": [{"duration": 8}, {"duration": 8}]},
        "/shots",
        "the duration of all items adds up to 16, at most 15 allowed",
    ),
    "with what is left out": (
        {"pauses": [{}, {}, {"length": 4.5}]},
        "/pauses",
        "the length of all items adds up to 8.5, at most 8 allowed",
    ),
    "of the items": (
        {"weights": [0.5, 0.25, 0.5]},
        "/weights",
        "the items add up to 1.25, at most 1 allowed",
    ),
    "of the items, too little": (
        {"parts": [0.1, 0.2]},
        "/parts",
        "the items add up to 0.3, at least 0.5 needed",
    ),
    "of a member, too little": (
        {"beats": [{"length": 3}, {"length": 3}]},
        "/beats",
        "the length of all items adds up to 6, at least 8 needed",
    ),
    "of no items": (
        {"halves": []},
        "/halves",
        "the items add up to 0, at least 10 needed",
    ),
    "more than exactly so much": (
        {"halves": [5, 6]},
        "/halves",
        "the items add up to 11, at most 10 allowed",
    ),
}
KEPT: dict[str, dict[str, Any]] = {
    "as much as there may be": {"shots": [{"duration": 8}, {"duration": 7}]},
    "fractions that add up to a whole": {"weights": [0.1, 0.2, 0.7]},
    "as little as there must be": {"parts": [0.1, 0.4], "halves": [10]},
    "what is left out": {"pauses": [{}, {}, {}, {}]},
    "nothing": {"shots": [], "weights": []},
}
TOLD = """
import json, sys
import videotasks as v
said = {"doc": " ".join(v.SumsRequest.__doc__.split())}
for name, body in json.load(sys.stdin).items():
    said[name] = [[one.pointer, one.rule, one.message] for one in v.SumsRequest.problems_of(body)]
    try:
        v.SumsRequest(**body)
    except v.ValidationError as error:
        assert [one.message for one in error.problems] == [one[2] for one in said[name]]
    else:
        assert not said[name], name
wrong = v.SumsRequest.problems_of({"shots": [{"duration": "9"}, 5], "weights": [True, "x"]})
said["wrong types"] = sorted({one.rule for one in wrong})
print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def said(made: Path, beside: Callable[..., str]) -> dict[str, Any]:
    asked = {name: body for name, (body, _, _) in BROKEN.items()} | KEPT
    text = beside(made / "python", "-c", TOLD, stdin=json.dumps(asked))
    found: dict[str, Any] = json.loads(text)
    return found


@pytest.mark.parametrize("name", BROKEN)
def test_what_adds_up_to_more_or_less_is_refused(
    said: dict[str, Any], name: str
) -> None:
    _, pointer, words = BROKEN[name]
    assert said[name] == [[pointer, "sum", words]]


@pytest.mark.parametrize("name", KEPT)
def test_what_does_not_is_accepted(said: dict[str, Any], name: str) -> None:
    assert said[name] == []


def test_of_what_is_wrong_by_itself_no_sum_is_told(
    made: Path, beside: Callable[..., str]
) -> None:
    script = """
import videotasks as v
body = {"shots": [{"duration": 16}], "weights": [0.5, 0.75]}
assert [(one.pointer, one.rule) for one in v.SumsRequest.problems_of(body)] == [
    ("/shots/0/duration", "maximum"), ("/weights", "sum"),
]
"""
    beside(made / "python", "-c", script)


def test_what_is_no_number_is_told_by_its_type(said: dict[str, Any]) -> None:
    assert said["wrong types"] == ["type"]


def test_schemas_accept_it_and_say_it_in_words(made: Path) -> None:
    path = made / "json-schema/2020-12/SumsRequest.json"
    schema = json.loads(path.read_text("utf-8"))
    for body, _, _ in BROKEN.values():
        assert Draft202012Validator(schema).is_valid(body)
    words = "`duration` of all items adds up to at most 15."
    assert words in schema["properties"]["shots"]["description"]
    whole = json.loads((made / "openapi/videotasks.json").read_text("utf-8"))
    found = whole["components"]["schemas"]["SumsRequest"]["properties"]
    assert found["shots"]["x-sum"] == {"of": "duration", "maximum": 15}
    assert found["weights"]["x-sum"] == {"maximum": 1}
    assert found["beats"]["x-sum"] == {"of": "length", "minimum": 8}


def test_documentation_and_catalogue_say_it(made: Path, said: dict[str, Any]) -> None:
    assert "`duration` of all items adds up to at most 15." in said["doc"]
    assert "The items add up to at most 1." in said["doc"]
    assert "The items add up to at least 0.5 and at most 1." in said["doc"]
    assert "`length` of all items adds up to at least 8." in said["doc"]
    assert "The items add up to exactly 10." in said["doc"]
    page = (made / "reference/fragment/sums.md").read_text("utf-8")
    assert "The items add up to at most 1" in page
    catalogue = json.loads((made / "json-schema/catalog.json").read_text("utf-8"))
    (endpoint,) = catalogue["endpoints"]
    assert endpoint["request"]["sums"] == [
        {"pointer": "/shots", "of": "duration", "maximum": 15},
        {"pointer": "/pauses", "of": "length", "maximum": 8},
        {"pointer": "/weights", "maximum": 1},
        {"pointer": "/parts", "minimum": 0.5, "maximum": 1},
        {"pointer": "/beats", "of": "length", "minimum": 8},
        {"pointer": "/halves", "minimum": 10, "maximum": 10},
    ]


def test_vectors_and_examples_keep_it(made: Path) -> None:
    path = made / "json-schema/vectors/2020-12/SumsRequest.json"
    (group,) = json.loads(path.read_text("utf-8"))
    tried = group["tests"]
    right = [one["data"] for one in tried if one["valid"]]
    sums = {
        name: [sum(map(number, body[name])) for body in right if name in body]
        for name, number in {
            "parts": float,
            "beats": lambda beat: float(beat["length"]),
            "halves": float,
        }.items()
    }
    assert all(sums.values())
    assert all(0.5 <= round(one, 9) <= 1 for one in sums["parts"])
    assert all(one >= 8 for one in sums["beats"])
    assert {*sums["halves"]} == {10}
