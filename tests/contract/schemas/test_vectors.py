"""Conformance vectors: every validator of Python and the generated class give their verdicts."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.emit.schema_package.validators import departing
from generator.emit.vectors.vector import CONSUMERS, KINDS, LAST_LINE
from tests.contract.conditions import demanded
from tests.contract.occurrences import unshown
from tests.contract.payloads import stated
from tests.contract.reader import ROOT, RawEndpoint, Spec, endpoints, shared_type
from tests.vector_files import groups_of

from .folder import BUNDLE, DEFINITIONS
from .vectors import LARGE, NEAR_MISSES, OPTIONAL, wrong_in

GENERATED = ROOT / "generated" / "json-schema"
VECTORS = GENERATED / "vectors"
RESULT = "TaskResultResponse"
FILES = sorted(
    path for dialect in DEFINITIONS for path in VECTORS.glob(f"{dialect}/**/*.json")
)


def vectors_of(path: Path) -> list[dict[str, Any]]:
    return [test for group in groups_of(path) for test in group["tests"]]


def words_of(title: str, *folders: str) -> list[str]:
    """The descriptions of a body's vectors."""
    paths = [VECTORS / "2020-12" / folder / f"{title}.json" for folder in folders]
    return [
        test["description"]
        for path in paths
        if path.exists()
        for test in vectors_of(path)
    ]


def in_folder(path: Path) -> str:
    return str(path.relative_to(VECTORS))


@pytest.mark.parametrize("path", FILES, ids=in_folder)
def test_everybody_agrees_with_every_vector(path: Path) -> None:
    dialect = path.relative_to(VECTORS).parts[0]
    found = wrong_in(path, GENERATED / dialect)
    assert not found, "\n".join(found)


def test_every_body_has_vectors_and_the_dialects_have_the_same() -> None:
    for dialect in DEFINITIONS:
        names = {path.name for path in (VECTORS / dialect).glob("*.json")}
        schemas = {path.name for path in (GENERATED / dialect).glob("*.json")}
        assert names - {NEAR_MISSES} == schemas - {f"{BUNDLE}.json"}
    old, new = (
        {
            path.relative_to(VECTORS / dialect): vectors_of(path)
            for path in FILES
            if path.is_relative_to(VECTORS / dialect)
        }
        for dialect in DEFINITIONS
    )
    assert old == new


@pytest.mark.parametrize("endpoint", endpoints(), ids=str)
def test_every_stated_rule_is_broken_by_a_vector(endpoint: RawEndpoint) -> None:
    rules = {
        endpoint.request_title: stated(endpoint.parameters, ""),
        endpoint.response_title: stated(endpoint.response, ""),
    }
    rules[endpoint.request_title] |= {
        (pointer.replace("/items", "/0"), rule)
        for pointer, rule in demanded(endpoint.conditions)
    }
    # What is required and has a default: a consumer that fills it in differs.
    filled = {(pointer, "required") for pointer in defaulted(endpoint.parameters, "")}
    for title, stated_rules in rules.items():
        words = words_of(title, "", LARGE)
        for pointer, rule in sorted(stated_rules):
            begin = f"{rule} at {pointer}: "
            among = words_of(title, OPTIONAL) if (pointer, rule) in filled else words
            assert any(one.startswith(begin) for one in among), begin


def defaulted(members: dict[str, Spec], at: str) -> Iterator[str]:
    """Pointers of what is required and has a default, in objects, too."""
    for name, spec in members.items():
        if spec.get("required") and "default" in spec:
            yield f"{at}/{name}"
        yield from defaulted(spec.get("properties", {}), f"{at}/{name}")
        items = spec.get("items", {})
        yield from defaulted(items.get("properties", {}), f"{at}/{name}/0")


def raw_bodies() -> dict[str, dict[str, Spec]]:
    """Title -> the members that the raw spec states."""
    found = {one.request_title: one.parameters for one in endpoints()}
    found |= {one.response_title: one.response for one in endpoints()}
    return {**found, RESULT: shared_type(RESULT)["properties"]}


@pytest.mark.parametrize(("title", "members"), raw_bodies().items())
def test_every_allowed_value_and_every_limit_occurs_in_a_valid_vector(
    title: str, members: dict[str, Spec]
) -> None:
    """Of a boolean both values, of a closed list every value, and of each limit what is just at it."""
    paths = [VECTORS / "2020-12" / folder / f"{title}.json" for folder in ("", LARGE)]
    valid = [
        test["data"]
        for path in paths
        if path.exists()
        for test in vectors_of(path)
        if test["valid"]
    ]
    assert list(unshown(members, valid)) == []


def test_what_does_not_occur_is_named_with_its_place() -> None:
    members: dict[str, Spec] = {
        "on": {"type": "boolean"},
        "level": {"type": "integer", "enum": [1, 2], "default": 1},
        "watts": {"type": "number", "minimum": 0, "maximum": 1.5},
        "name": {"type": "string", "minLength": 1, "maxLength": 3},
        "tags": {
            "type": "array",
            "minItems": 1,
            "maxItems": 2,
            "items": {"type": "object", "properties": {"new": {"type": "boolean"}}},
        },
    }
    some = {"on": True, "level": True, "watts": 1, "name": "ab", "tags": []}
    assert list(unshown(members, [some])) == [
        "/on: False",
        *("/level: 1", "/level: 2"),
        *("/watts: minimum 0", "/watts: maximum 1.5"),
        *("/name: minLength 1", "/name: maxLength 3"),
        *("/tags: minItems 1", "/tags: maxItems 2"),
        *("/tags/*/new: True", "/tags/*/new: False"),
    ]
    rest: list[Any] = [
        {"on": False, "level": 1, "watts": 0, "name": "a", "tags": [{"new": True}]},
        {"level": 2, "watts": 1.5, "name": "abc", "tags": [{}, {"new": False}]},
    ]
    assert list(unshown(members, [some, *rest])) == []


def test_every_kind_on_which_consumers_differ_has_vectors_and_consumers() -> None:
    words = [
        test["description"]
        for path in (VECTORS / "2020-12" / OPTIONAL).glob("*.json")
        for test in vectors_of(path)
    ]
    shown = {one for one in KINDS if any(word.endswith(f"[{one}]") for word in words)}
    # No spec of the project has a pattern; tests/emit/test_vectors.py has one.
    assert {*shown, LAST_LINE.name} == {*KINDS}
    for name, kind in KINDS.items():
        assert kind.departs or [*departing(name)], f"nobody differs on {name}"
        assert kind.departs <= {*CONSUMERS}


TITLE = "ViduQ1TextToVideoRequest"
BASE = {"description": "base: a whole body", "data": {"prompt": "rain"}, "valid": True}
LONG = {"prompt": "x" * 2001}


def vector(description: str, data: Any, valid: bool) -> dict[str, Any]:
    return {"description": description, "data": data, "valid": valid}


@pytest.fixture
def wrong(tmp_path: Path) -> Callable[..., list[str]]:
    """What is said of a file with these vectors."""

    def judged(*tests: Any, folder: str = "", **other: Any) -> list[str]:
        schema = GENERATED / "draft-07" / f"{TITLE}.json"
        path = tmp_path / "draft-07" / folder / f"{TITLE}.json"
        path.parent.mkdir(parents=True)
        loaded = json.loads(schema.read_text("utf-8"))
        group = {"description": TITLE, "schema": loaded, "tests": tests, **other}
        path.write_text(json.dumps([group]), "utf-8")
        return wrong_in(path, schema.parent)

    return judged


def test_nothing_is_said_of_right_vectors(wrong: Callable[..., list[str]]) -> None:
    missing = vector("required at /prompt: is missing", {}, False)
    long = vector("maxLength at /prompt: one above", LONG, False)
    nothing = vector("type at : null for an object", None, False)
    short = vector("valid at /prompt: one letter", {"prompt": "x"}, True)
    assert wrong(BASE, missing, long, nothing, short) == []


def test_a_wrong_verdict_names_file_vector_and_who_says_otherwise(
    wrong: Callable[..., list[str]],
) -> None:
    name, words = f"draft-07/{TITLE}.json", "valid at /prompt: one above"
    assert wrong(BASE, vector(words, LONG, True)) == [
        f"{name}: {words!r}: {consumer} says invalid"
        for consumer in ("jsonschema", "jsonschema-rs", "fastjsonschema", "class")
    ]


def test_a_vector_that_names_another_place_or_rule_is_found(
    wrong: Callable[..., list[str]],
) -> None:
    words = "maxLength at /style: one above"
    (found,) = wrong(BASE, vector(words, LONG, False))
    assert found.endswith(f"{words!r}: class names 'maxLength at /prompt' first")


RULE = {"pointer": "/prompt", "parts": [{"text": "x", "count": 100_000}]}


def with_rules(*rules: Any) -> dict[str, Any]:
    """A body whose prompt is too long, written as rules."""
    words, data = "maxLength at /prompt: one above", {"prompt": ""}
    return {
        "description": words,
        "data": data,
        "longTexts": [*rules],
        "valid": False,
    }


def test_a_long_text_is_judged_as_its_rule_says(
    wrong: Callable[..., list[str]],
) -> None:
    assert wrong(BASE, with_rules(RULE)) == []


@pytest.mark.parametrize(
    ("test", "said"),
    [
        (with_rules(), "wrong rule"),
        (with_rules({**RULE, "parts": []}), "wrong rule"),
        (with_rules({**RULE, "count": 2}), "wrong rule"),
        (with_rules({**RULE, "parts": [{"text": "x", "count": 0}]}), "wrong rule"),
        (
            with_rules({**RULE, "parts": [{"text": "x", "count": 9_000}]}),
            "has a rule, and a body of 9014 characters alone",
        ),
        (
            vector("maxLength at /prompt: x", {"prompt": "x" * 100_000}, False),
            "has a long text that is written out",
        ),
    ],
)
def test_a_long_text_of_another_form_is_found(
    test: Any, said: str, wrong: Callable[..., list[str]]
) -> None:
    assert said in " ".join(wrong(BASE, test))


@pytest.mark.parametrize(
    ("tests", "said"),
    [
        ((vector("valid at /prompt: x", {"prompt": "x"}, True),), "where the base is"),
        ((BASE, BASE), "stands there twice"),
        ((BASE, vector("too long", LONG, False)), "does not say which rule"),
        ((BASE, vector("length at /prompt: x", LONG, False)), "not say which rule"),
        ((BASE, vector("enum at /prompt: x", {"prompt": "x"}, True)), "its verdict"),
        (({**BASE, "pointer": "/prompt"},), "other members than"),
    ],
)
def test_a_vector_of_another_form_is_found(
    tests: Any, said: str, wrong: Callable[..., list[str]]
) -> None:
    assert said in " ".join(wrong(*tests))


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ({"schema": {"type": "object"}}, "holds another schema"),
        ({"description": "Another"}, "is of Another"),
        ({"pointer": "/prompt"}, "not groups of"),
    ],
)
def test_a_group_of_another_form_is_found(
    other: Any, said: str, wrong: Callable[..., list[str]]
) -> None:
    assert said in " ".join(wrong(BASE, **other))


def test_a_consumer_that_differs_otherwise_than_its_kind_says_is_found(
    wrong: Callable[..., list[str]],
) -> None:
    whole = {"prompt": "rain", "seed": 5.0}
    right = vector("valid at /seed: 5.0 [integer-valued float]", whole, True)
    other = vector("valid at /seed: 5 [integer-valued float]", {"prompt": "x"}, True)
    unknown = vector("valid at /seed: 5.0 [mood]", whole, True)
    assert wrong(BASE, right, other, unknown, folder=OPTIONAL) == [
        f"draft-07/optional/{TITLE}.json: {other['description']!r}: class says valid",
        f"draft-07/optional/{TITLE}.json: {unknown['description']!r} names no kind",
    ]
