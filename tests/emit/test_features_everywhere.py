"""Each feature of the language reaches each output: a row a feature, a column an output (`features.yaml` says how)."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from tests.clips import mp4, wav
from tests.emit.pictures import GRAY, WITH_ALPHA, png

FRAGMENT = Path(__file__).parents[1] / "fragments/features.yaml"
TABLE: Final[dict[str, dict[str, Any]]] = yaml.safe_load(
    Path(__file__).with_name("features.yaml").read_text("utf-8")
)
SMALLEST: Final = {"model": "m", "text": "a cat", "last": "a"}


def data(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"


IN_FULL: Final = {
    "12 letters..": "x" * 12,
    "81 letters": "x" * 81,
    "a WAV of 1 s": data("audio/wav", wav(1)),
    "an MP4 of 31 s": data("video/mp4", mp4(31)),
    "a PNG of 1.1 MB": png(1, 1, GRAY, b"tEXt" + b"a" * 1_100_000),
    "a PNG of 200x400": png(200, 400),
    "a PNG with alpha": png(3, 3, WITH_ALPHA),
    "five images": [png(1, 1)] * 5,
}
"""What the table has names for."""


def body(row: dict[str, Any]) -> dict[str, Any]:
    given = {**SMALLEST, **row["request"]}
    return {
        name: IN_FULL.get(value, value) if isinstance(value, str) else value
        for name, value in given.items()
        if value is not None
    }


def read(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def at(whole: Any, pointer: str) -> Any:
    for name in pointer.split("/")[1:]:
        whole = whole[int(name) if isinstance(whole, list) else name]
    return whole


def words(text: str) -> str:
    return " ".join(text.split())


of_each = pytest.mark.parametrize("name", TABLE)


def rows(column: str) -> pytest.MarkDecorator:
    """The rows that have something in a column."""
    return pytest.mark.parametrize("name", [x for x in TABLE if column in TABLE[x]])


@pytest.fixture(scope="module")
def told(made: Path, beside: Callable[..., str]) -> dict[str, list[str]]:
    script = Path(__file__).with_name("features_round.py")
    asked = json.dumps([*map(body, TABLE.values()), SMALLEST])
    answers = json.loads(beside(made / "python", script, stdin=asked))
    return dict(zip([*TABLE, "smallest"], answers, strict=True))


def test_the_class_takes_the_smallest_request_without_a_word(
    told: dict[str, list[str]],
) -> None:
    sent = [f"sends: {name} {json.dumps(value)}" for name, value in SMALLEST.items()]
    assert told["smallest"] == ["costs: 0.2100", *sent]


@of_each
def test_the_class_holds_to_it(told: dict[str, list[str]], name: str) -> None:
    expected = TABLE[name]["class"]
    if not expected.startswith("warns: "):
        assert expected in told[name]
        return
    first, last = expected.split(" ... ")
    assert any(said.startswith("warns: ") for said in told[name])
    start = first.removeprefix("warns: ")
    assert any(start in said and last in said for said in told[name])


@of_each
def test_a_docstring_says_it(made: Path, name: str) -> None:
    path = made / "python/videotasks/endpoints/fragment/features.py"
    assert TABLE[name]["docstring"] in words(path.read_text("utf-8"))


@rows("schema")
@pytest.mark.parametrize("dialect", ["2020-12", "draft-07"])
def test_a_schema_says_it(made: Path, dialect: str, name: str) -> None:
    whole = read(made / f"json-schema/{dialect}/FeaturesRequest.json")
    for pointer, value in TABLE[name]["schema"].items():
        assert at(whole, pointer) == value


@rows("catalogue")
def test_the_catalogue_says_it(made: Path, name: str) -> None:
    (endpoint,) = read(made / "json-schema/catalog.json")["endpoints"]
    for pointer, value in TABLE[name]["catalogue"].items():
        assert at(endpoint, pointer) == value


def test_no_feature_is_left_out_of_both() -> None:
    assert [x for x, row in TABLE.items() if not {"schema", "catalogue"} & {*row}] == []


@of_each
def test_a_vector_tries_it(made: Path, name: str) -> None:
    (group,) = read(made / "json-schema/vectors/2020-12/FeaturesRequest.json")
    expected = TABLE[name]["vector"]
    found = [x for x in group["tests"] if x["description"].startswith(expected)]
    assert found
    assert {x["valid"] for x in found} == {expected.startswith("valid ")}


@of_each
def test_openapi_says_it(made: Path, name: str) -> None:
    whole = read(made / "openapi/videotasks.json")
    expected = TABLE[name]["openapi"]
    if isinstance(expected, str):
        operation = whole["paths"]["/v3/async/features"]["post"]
        assert expected in operation["description"]
        return
    schema = whole["components"]["schemas"]["FeaturesRequest"]
    for pointer, value in expected.items():
        assert at(schema, pointer) == value


@of_each
def test_the_reference_says_it(made: Path, name: str) -> None:
    text = (made / "reference/fragment/features.md").read_text("utf-8")
    assert TABLE[name]["reference"] in words(text)
