"""How many objects of a list may have some value of a member is said everywhere, and held by every package."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from jsonschema import Draft202012Validator

FRAGMENT = Path(__file__).parents[1] / "fragments/accepted/counts.yaml"
FRAME = {"url": "https://example.com/a.png", "type": "first_frame"}
IMAGE, VIDEO = {**FRAME, "type": "reference_image"}, {**FRAME, "type": "reference_video"}  # fmt: skip
OTHER, UNTOLD = {**FRAME, "type": "something_else"}, {"url": FRAME["url"]}
BROKEN: dict[str, tuple[dict[str, Any], str, str]] = {
    "too many of one value": (
        {"media": [FRAME, *[VIDEO] * 4]},
        "/media",
        "has 4 items whose type is 'reference_video', at most 3 allowed",
    ),
    "too many of two together": (
        {"media": [FRAME, *[VIDEO] * 3, *[IMAGE] * 3]},
        "/media",
        "has 6 items whose type is 'reference_image' or 'reference_video', at most 5 allowed",
    ),
    "too few": (
        {"media": [IMAGE, OTHER]},
        "/media",
        "has 0 items whose type is 'first_frame', at least 1 needed",
    ),
    "too many by what is left out": (
        {"with_default": [{}, {}, {"as": "still"}, {"as": "still"}]},
        "/with_default",
        "has 2 items whose as is 'clip', at most 1 allowed",
    ),
    "too few of a list in a list": (
        {"lists": [[], [{"role": "$ref"}] * 3]},
        "/lists/1",
        "has 3 items whose role is 'it\\'s \"odd\"' or '$ref', at most 2 allowed".replace(
            "'it\\'s \"odd\"'", repr('it\'s "odd"')
        ),
    ),
}
KEPT: dict[str, dict[str, Any]] = {
    "as many as there may be": {"media": [FRAME, *[VIDEO] * 3, IMAGE, IMAGE, OTHER]},
    "as few as there must be": {"closed": [{"is-for": "start"}, {"is-for": "end"}]},
    "what is not counted": {"with_default": [{"as": "still"}] * 2 + [{"as": "none"}]},
    "what is null": {"lists": [[{"role": None}] * 3]},
}
WARNED: dict[str, tuple[dict[str, Any], str]] = {
    "one that may be one too many": (
        {"media": [FRAME, *[VIDEO] * 3, UNTOLD]},
        "/media: one item does not tell a type, beside 3 whose type is 'reference_video': at most 3 allowed",
    ),
    "one that may be needed": (
        {"media": [IMAGE, UNTOLD]},
        "/media: one item does not tell a type, beside 0 whose type is 'first_frame': at least 1 needed",
    ),
    "one that makes no difference": (
        {"media": [IMAGE, VIDEO, FRAME, {**FRAME, "type": "else"}]},
        "",
    ),
}
TOLD = """
import json, sys, warnings
import videotasks as v
said = {"doc": " ".join(v.CountsRequest.__doc__.split())}
media = [{"url": "https://example.com/a.png", "type": "first_frame"}]
for name, body in json.load(sys.stdin).items():
    body = {"media": media, **body}
    said[name] = [[one.pointer, one.rule, one.message] for one in v.CountsRequest.problems_of(body)]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            v.CountsRequest(**body)
        except v.ValidationError as error:
            assert [one.message for one in error.problems] == [one[2] for one in said[name]]
        else:
            assert not said[name], name
    said[f"warned {name}"] = [str(one.message).partition(": ")[2] for one in caught if one.category is v.MediaWarning]
wrong = v.CountsRequest.problems_of({"media": [{"url": 5, "type": "x"}, 3], "closed": [{"is-for": "other"}] * 2})
said["wrong by itself"] = sorted({(one.pointer, one.rule) for one in wrong})
print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def said(made: Path, beside: Callable[..., str]) -> dict[str, Any]:
    asked = {name: row[0] for name, row in (*BROKEN.items(), *WARNED.items())} | KEPT
    text = beside(made / "python", "-c", TOLD, stdin=json.dumps(asked))
    found: dict[str, Any] = json.loads(text)
    return found


@pytest.mark.parametrize("name", BROKEN)
def test_too_many_and_too_few_are_refused(said: dict[str, Any], name: str) -> None:
    _, pointer, words = BROKEN[name]
    assert said[name] == [[pointer, "counts", words]]


@pytest.mark.parametrize("name", KEPT)
def test_as_many_as_there_may_be_are_accepted(said: dict[str, Any], name: str) -> None:
    assert said[name] == []


@pytest.mark.parametrize("name", WARNED)
def test_what_does_not_tell_is_told_where_it_matters(
    said: dict[str, Any], name: str
) -> None:
    _, words = WARNED[name]
    assert said[name] == []
    assert said[f"warned {name}"] == ([words] if words else [])


def test_of_what_is_wrong_by_itself_nothing_is_missing(said: dict[str, Any]) -> None:
    assert said["wrong by itself"] == [
        ["/closed/0/is-for", "enum"],
        ["/closed/1/is-for", "enum"],
        ["/media/0/url", "type"],
        ["/media/1", "type"],
    ]


def test_schemas_accept_it_and_say_it_in_words(made: Path) -> None:
    for dialect in ("draft-07", "2020-12"):
        path = made / f"json-schema/{dialect}/CountsRequest.json"
        schema = json.loads(path.read_text("utf-8"))
        for body, _, _ in BROKEN.values():
            assert Draft202012Validator(schema).is_valid({"media": [FRAME], **body})
        described = schema["properties"]["media"]["description"]
        assert 'At most 3 items have "reference_video" as `type`.' in described
        assert 'Exactly 1 item has "first_frame" as `type`.' in described


MEDIA = {
    "of": "type",
    "limits": [
        {"values": ["reference_video"], "maxItems": 3},
        {"values": ["reference_image", "reference_video"], "maxItems": 5},
        {"values": ["first_frame"], "minItems": 1, "maxItems": 1},
    ],
}


def test_catalogue_and_openapi_list_it(made: Path) -> None:
    catalogue = json.loads((made / "json-schema/catalog.json").read_text("utf-8"))
    schema = json.loads((made / "json-schema/catalog.schema.json").read_text("utf-8"))
    jsonschema.validate(catalogue, schema)
    found = catalogue["endpoints"][0]["request"]["counts"]
    assert found[0] == {"pointer": "/media", **MEDIA}
    assert [one["pointer"] for one in found] == [
        "/media",
        "/closed",
        "/with_default",
        "/lists/items",
        "/both",
    ]
    whole = json.loads((made / "openapi/videotasks.json").read_text("utf-8"))
    properties = whole["components"]["schemas"]["CountsRequest"]["properties"]
    assert properties["media"]["x-counts"] == MEDIA


@pytest.mark.parametrize(
    "path",
    [
        "reference/fragment/counts.md",
        "json-schema/tools/openai/fragment_counts.json",
        "json-schema/tools/gemini/fragment_counts.json",
        "json-schema/tools/mcp/fragment_counts.json",
        "json-schema/validate/fragment/counts.d.ts",
        "go/fragment-counts-bodies.go",
        "java/src/main/java/videotasks/CountsRequest.java",
    ],
)
def test_documentation_of_every_kind_says_it(made: Path, path: str) -> None:
    text = (made / path).read_text("utf-8").replace('\\"', '"')
    words = " ".join(text.replace("//", " ").replace("*", " ").split())
    assert 'At most 3 items have "reference_video" as `type`' in words


def test_the_docstring_says_it(said: dict[str, Any]) -> None:
    assert 'At least 2 items have "still" as `as`.' in said["doc"]
