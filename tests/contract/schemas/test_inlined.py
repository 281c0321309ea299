"""What refers to nothing and fills nothing in says the same as the schema of the newest dialect, but for conditions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.emit.json_schema.inlined import FOLDER, inlined
from generator.emit.json_schema.schemas import roots_of
from generator.language.load import load
from tests.contract.reader import ROOT
from tests.limits import specs_of

SCHEMAS = ROOT / "generated" / "json-schema"
NEWEST = SCHEMAS / "2020-12"
INLINED = SCHEMAS / FOLDER
LACKED = {"$ref", "$defs", "not", "default"}
OF_A_CONDITION = re.compile(r"(allow|require|exclude) at ")
TITLES = sorted({path.stem for path in NEWEST.glob("*.json")} - {"bundle"})


def read(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def schemas_in(schema: Any) -> Iterator[Any]:
    """A schema and every schema in it, also in definitions."""
    yield schema
    for word in ("properties", "$defs"):
        for one in schema.get(word, {}).values():
            yield from schemas_in(one)
    if "items" in schema:
        yield from schemas_in(schema["items"])


def groups() -> Iterator[Any]:
    for path in sorted((SCHEMAS / "vectors" / "2020-12").glob("*.json")):
        yield from read(path)


def test_every_body_has_one() -> None:
    assert sorted(path.stem for path in INLINED.glob("*.json")) == TITLES


@pytest.mark.parametrize("title", TITLES)
def test_it_has_nothing_that_makers_of_checks_cannot_read(title: str) -> None:
    whole = read(INLINED / f"{title}.json")
    assert not [one for one in schemas_in(whole) if LACKED & one.keys()]
    # Its only name is that of the body.
    assert [one["title"] for one in schemas_in(whole) if "title" in one] == [title]


def test_it_takes_what_the_vectors_take_but_for_conditions() -> None:
    count = 0
    for group in groups():
        title = group["description"]
        validator = Draft202012Validator(read(INLINED / f"{title}.json"))
        for test in group["tests"]:
            of_a_condition = bool(OF_A_CONDITION.match(test["description"]))
            expected = test["valid"] or of_a_condition
            assert validator.is_valid(test["data"]) is expected, (
                title,
                test["description"],
            )
            count += 1
    assert count > 1000


def test_a_default_is_in_words() -> None:
    count = 0
    for title in TITLES:
        old, new = (read(folder / f"{title}.json") for folder in (NEWEST, INLINED))
        filled = [one["default"] for one in schemas_in(old) if "default" in one]
        told = [one.get("description", "") for one in schemas_in(new)]
        for default in filled:
            shown = re.escape(json.dumps(default, ensure_ascii=False))
            words = rf"Left out, it is {shown}\.$|Required, though {shown} is its "
            assert any(re.search(words, text) for text in told), (title, default)
            count += 1
    assert count > 10


def test_a_member_may_be_called_like_a_keyword(tmp_path: Path) -> None:
    members = {
        name: {"type": "string", "default": "x"}
        for name in ("$ref", "default", "items", "not", "properties")
    }
    specs = load(specs_of(tmp_path, members))
    request, _ = roots_of(specs.endpoints[0])
    made = inlined(request, specs.api)["properties"]
    words = {"description": 'Left out, it is "x".', "type": "string"}
    assert made == dict.fromkeys(members, words)
