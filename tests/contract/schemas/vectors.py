"""Vector files as a judge reads them: what is wrong in their form, and who says otherwise than they do."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from generator.emit.vectors.vector import KINDS
from tests.vector_files import groups_of

from .consumers import filling_validators, request_class, validators

KEYWORDS = (
    *("type", "enum", "minLength", "maxLength", "minimum", "maximum", "minItems"),
    *(
        "maxItems",
        "pattern",
        "required",
        "additionalProperties",
        "media",
        "allow",
        "require",
    ),
    "exclude",
)
FORM = rf"(base|(valid|{'|'.join(KEYWORDS)}) at (/.*)?): \S.*"
OPTIONAL = "optional"
LARGE = "large"
NEAR_MISSES = "near-misses.json"


def wrong_in(path: Path, schemas: Path) -> list[str]:
    """Everything that is wrong with a vector file, beside the folder of its schemas; a line each."""
    name = "/".join(path.parts[-3 if path.parent.name in (OPTIONAL, LARGE) else -2 :])
    written = json.loads(path.read_text("utf-8"))
    members = ["description", "schema", "tests"]
    if not written or any(list(group) != members for group in written):
        return [f"{name}: not groups of description, schema and tests"]
    groups = groups_of(path)
    if path.name != NEAR_MISSES and [one["description"] for one in groups] != [
        path.stem
    ]:
        return [f"{name}: is of {groups[0]['description']}"]
    judge = _optional if path.parent.name == OPTIONAL else _mandatory
    found: list[str] = []
    for short, group in zip(written, groups, strict=True):
        for test, whole in zip(short["tests"], group["tests"], strict=True):
            found += _rules(test, whole["data"])
        schema = schemas / f"{group['description']}.json"
        found += _form(group, json.loads(schema.read_text("utf-8")))
        found += judge(group)
    return [f"{name}: {one}" for one in found]


def _form(group: dict[str, Any], schema: Any) -> Iterator[str]:
    if group["schema"] != schema:
        yield "holds another schema than the schema's own file"
    seen = set()
    for index, test in enumerate(group["tests"]):
        words = test.get("description", "")
        if list(test) != ["description", "data", "valid"]:
            yield f"{words!r} has other members than description, data and valid"
        if not re.fullmatch(FORM, words, re.DOTALL):
            yield f"{words!r} does not say which rule is broken at which pointer"
        if words.startswith(("base", "valid")) is not test["valid"]:
            yield f"{words!r} says otherwise than its verdict"
        if words.startswith("base") is not (index == 0):
            yield f"{words!r} is number {index + 1}, where the base is the first"
        if words in seen:
            yield f"{words!r} stands there twice"
        seen.add(words)


LONG_TEXTS = {
    "type": "array",
    "minItems": 1,
    "items": {
        "type": "object",
        "properties": {
            "pointer": {"type": "string", "pattern": "^/"},
            "parts": {
                "type": "array",
                "minItems": 1,
                "items": {
                    "type": "object",
                    "properties": {
                        "text": {"type": "string", "minLength": 1},
                        "count": {"type": "integer", "minimum": 1},
                    },
                    "required": ["text", "count"],
                    "additionalProperties": False,
                },
            },
        },
        "required": ["pointer", "parts"],
        "additionalProperties": False,
    },
}
"""The rules of a test, as a schema."""
LARGEST = 65_536
"""A body of more characters has its long texts as rules, and is in a file apart."""


def _rules(test: dict[str, Any], body: Any) -> Iterator[str]:
    """What is wrong with the rules of a test; `body` is what they make of its data."""
    words = test.get("description", "")
    if "longTexts" in test:
        for error in Draft202012Validator(LONG_TEXTS).iter_errors(test["longTexts"]):
            yield f"{words!r} has a wrong rule of a long text: {error.message}"
        size = len(json.dumps(body, ensure_ascii=False))
        if size <= LARGEST:
            yield f"{words!r} has a rule, and a body of {size} characters alone"
    if len(json.dumps(test.get("data"), ensure_ascii=False)) > LARGEST:
        yield f"{words!r} has a long text that is written out"


def _mandatory(group: dict[str, Any]) -> Iterator[str]:
    """Who disagrees with a vector on which all must agree."""
    cls = request_class(group["description"])
    judges = validators(group["schema"])
    for test in group["tests"]:
        for consumer, judge in judges.items():
            yield from _said(consumer, judge(test["data"]), test)
        if cls is not None:
            problems = cls.problems_of(test["data"])
            yield from _said("class", not problems, test)
            begin = f"{problems[0].rule} at {problems[0].pointer}: " if problems else ""
            if not test["valid"] and not test["description"].startswith(begin):
                yield f"{test['description']!r}: class names {begin[:-2]!r} first"


def _optional(group: dict[str, Any]) -> Iterator[str]:
    """Who says something else than the table of kinds has of them."""
    cls = request_class(group["description"])
    judges = {**validators(group["schema"]), **filling_validators(group["schema"])}
    if cls is not None:
        judges["class"] = lambda body: not cls.problems_of(body)
    for test in group["tests"][1:]:
        kind = re.search(r"\[([^]]+)\]\Z", test["description"])
        if kind is None or kind[1] not in KINDS:
            yield f"{test['description']!r} names no kind"
            continue
        for consumer, judge in judges.items():
            departs = consumer in KINDS[kind[1]].departs
            expected = {**test, "valid": test["valid"] is not departs}
            yield from _said(consumer, judge(test["data"]), expected)


def _said(consumer: str, verdict: bool, test: dict[str, Any]) -> Iterator[str]:
    if verdict is not test["valid"]:
        words = "valid" if verdict else "invalid"
        yield f"{test['description']!r}: {consumer} says {words}"
