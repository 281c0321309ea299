"""The generated class and two validators give one verdict on random bodies at the bounds of the specs."""

from __future__ import annotations

import copy
import json
import re
from collections import Counter
from collections.abc import Callable
from functools import cache
from typing import Any

import jsonschema
import jsonschema_rs
import pytest

import videotasks
from generator.language.conditions import plain
from generator.language.load import load
from generator.language.model import Endpoint, walk
from generator.pages.comparing.differences import MEDIA
from tests.contract.reader import ROOT, SPECS

from .differential import Judge, compare

ENDPOINTS = load(SPECS).endpoints
KEYWORDS = {
    "enum": lambda one: one.enum is not None,
    "minLength": lambda one: bool(one.min_length) and one.media is None,
    "maxLength": lambda one: one.max_length is not None and one.media is None,
    "minimum": lambda one: one.minimum is not None,
    "maximum": lambda one: one.maximum is not None,
    "minItems": lambda one: bool(one.min_items),
    "maxItems": lambda one: one.max_items is not None,
    "pattern": lambda one: one.pattern is not None,
    "media": lambda one: one.media is not None,
    "required": lambda one: one.required,
}

COUNTS = frozenset({"counts", "mediaByKind"})
BEYOND_SCHEMAS = frozenset({"contents", *MEDIA} - {"types", "forms"}) | COUNTS
"""Rules on what a file holds, on what is behind the beginning of a URL, and on how many items are what: no schema's."""


def title_of(endpoint: Endpoint) -> str:
    return f"{endpoint.name}Request"


def schema_of(endpoint: Endpoint) -> dict[str, Any]:
    path = ROOT / "generated/json-schema/2020-12" / f"{title_of(endpoint)}.json"
    loaded: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return loaded


def judges_by(schema: dict[str, Any]) -> dict[str, Judge]:
    return {
        "jsonschema": jsonschema.Draft202012Validator(schema).is_valid,
        "jsonschema-rs": jsonschema_rs.Draft202012Validator(schema).is_valid,
    }


def rules_by(endpoint: Endpoint) -> Callable[[Any], list[str]]:
    """The rules that a body breaks, as the generated class says."""
    cls: type[videotasks.Request] = getattr(videotasks, title_of(endpoint))
    return lambda body: [
        problem.rule
        for problem in cls.problems_of(body)
        if problem.rule not in BEYOND_SCHEMAS
    ]


@cache
def seen_at(name: str) -> Counter[str]:
    (endpoint,) = (one for one in ENDPOINTS if one.id == name)
    return compare(endpoint, rules_by(endpoint), judges_by(schema_of(endpoint)))


@pytest.mark.parametrize("endpoint", ENDPOINTS, ids=lambda one: one.id)
def test_class_and_validators_agree_on_random_bodies(endpoint: Endpoint) -> None:
    seen = seen_at(endpoint.id)
    share = seen["valid"] / seen["all"]
    assert 0.25 < share < 0.85, f"{share:.0%} of the bodies were right"


def test_every_rule_is_broken_by_a_fair_share_of_the_bodies() -> None:
    every: Counter[str] = Counter()
    wherever: Counter[str] = Counter()
    for endpoint in ENDPOINTS:
        seen = seen_at(endpoint.id)
        every += seen
        wherever += Counter(dict.fromkeys(stated(endpoint), seen["all"]))
    for rule, bodies in wherever.items():
        assert every[rule] > bodies / 100, f"{rule}: {every[rule]} of {bodies}"


def stated(endpoint: Endpoint) -> set[str]:
    """The rules that an endpoint's spec states."""
    values = list(walk(endpoint.request))
    found = {rule for rule, has in KEYWORDS.items() if any(map(has, values))}
    for condition in (part for one in endpoint.conditions for part in plain(one)):
        if condition.inferred is None:
            found |= {"allow"} if condition.allow else set()
            found |= {"require"} if condition.require else set()
            found |= {"exclude"} if condition.exclude else set()
    return found | {"type", "additionalProperties"}


def weakened(endpoint: Endpoint, pointer: str, keywords: dict[str, Any]) -> str:
    """What is said when jsonschema judges by a schema of which keywords are changed, or dropped by None."""
    schema = copy.deepcopy(schema_of(endpoint))
    at: Any = schema
    for step in pointer.split("/")[1:]:
        at = at[step]
    for name, value in keywords.items():
        at.pop(name)
        if value is not None:
            at[name] = value
    judges = judges_by(schema_of(endpoint))
    judges["jsonschema"] = judges_by(schema)["jsonschema"]
    with pytest.raises(AssertionError) as caught:
        compare(endpoint, rules_by(endpoint), judges, examples=3000)
    return str(caught.value)


@pytest.mark.parametrize(
    ("name", "pointer", "keywords", "payload"),
    [
        (
            "vidu_q2.text_to_video",
            "/properties/duration",
            {"maximum": 9},
            {"prompt": "x", "duration": 10},
        ),
        (
            "vidu_q2.text_to_video",
            "/properties/resolution",
            {"enum": ["540p", "720p"]},
            {"prompt": "x", "duration": 1, "resolution": "1080p"},
        ),
        (
            "vidu_2_0.image_to_video",
            "",
            {"not": None},
            {
                "images": ["http://"],
                "duration": 8,
                "resolution": "360p",
            },
        ),
    ],
)
def test_a_disagreement_is_told_with_the_least_body(
    name: str, pointer: str, keywords: dict[str, Any], payload: Any
) -> None:
    (endpoint,) = (one for one in ENDPOINTS if one.id == name)
    said = weakened(endpoint, pointer, keywords)
    assert said.startswith(f"{name}: the verdicts differ\n")
    found = json.loads(said.partition("payload: ")[2].splitlines()[0])
    assert found == payload
    verdicts = dict(re.findall(r"  ([\w-]+): (valid|invalid)\n", said))
    assert list(verdicts) == ["class", "jsonschema", "jsonschema-rs"]
    assert verdicts["class"] == verdicts["jsonschema-rs"] != verdicts["jsonschema"]
