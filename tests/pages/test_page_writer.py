"""The writer of pages and the mutator do what the tests of the reader rely on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from functools import cache
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings

from generator.pages.facts import Facts, Field, Part, below, walk
from tests.pages.mutations import Drift, Mutation, mutations
from tests.pages.page_writer import FORMS, TEXT_FORMS, Dialect, Form, carried, write
from tests.pages.page_writer_texts import DESCRIPTIONS, GENERIC, INTRODUCTION
from tests.pages.page_writer_words import CHINESE, ENGLISH, words_of
from tests.pages.strategies import HEADERS, dialects, facts

FEW = settings(
    max_examples=15,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
every_form = pytest.mark.parametrize("form", FORMS)


def lasting(kind: str, **ends: int) -> dict[str, Any]:
    return {"media": {"kind": kind, "forms": ["url"], **ends}}


def image(**more: Any) -> dict[str, Any]:
    return {"media": {"kind": "image", "forms": ["url", "data-uri"], **more}}


RULES: dict[str, Any] = {
    "types": ["image/png", "image/jpeg", "image/webp"],
    "maxSize": "50 MB",
    "maxDecodedSize": "10 MB",
    "minWidth": 128,
    "minHeight": 128,
    "aspectRatio": {"min": "1:4", "max": "4:1"},
    "resolutionRatio": {"min": 0.8, "max": 1.25},
}
SUBJECT = (
    Field("id", {"type": "string", "required": True}),
    Field("images", {"type": "string[]", "minItems": 1}),
    Field("weight", {"type": "number", "minimum": -1, "maximum": 1}),
    Field("place", {"type": "object"}, (Field("left", {"type": "integer"}),)),
)
PIXELS = {"minWidth": 240, "minHeight": 200, "maxWidth": 8000, "maxHeight": 6000}
SIDES = {"minShortSide": 300, "maxLongSide": 4096, "transparency": False}
KINDS = {
    "image": {
        "minItems": 1,
        "maxItems": 4,
        "types": ["image/png"],
        "maxSize": "10 MB",
        "minShortSide": 300,
    },
    "video": {
        "maxItems": 2,
        "types": ["video/mp4", "video/webm"],
        "minDuration": 2,
        "maxDuration": 30,
    },
    "audio": {"types": ["audio/wav"], "maxSize": "5 MB"},
}
STATED: dict[str, dict[str, Any]] = {
    "prompt": {"type": "string", "required": True, "minLength": 0, "maxLength": 2000},
    "payload": {"type": "string", "maxLength": 1500},
    "note": {"type": "string", "minLength": 1},
    "story": {"type": "string", "truncatedLength": 800},
    "hint": {"type": "string", "recommendedLength": 500},
    "voice": {"type": "string", "maxLength": 32, "pattern": "^[a-z0-9_]+$"},
    "style": {"type": "string", "examples": ["plain", "bottom_left"]},
    "mode": {"type": "string", "default": "pro", "enum": ["pro", "std", "quick"]},
    "aspect_ratio": {"type": "string", "enum": ["16:9"]},
    "clip_length": {"type": "integer", "enum": [1, 2, 3], "default": 2},
    "fade_time": {"type": "integer", "minimum": 1, "maximum": 16, "default": 5},
    "steps": {"type": "integer", "minimum": 1, "maximum": 4, "step": 1},
    "seed": {"type": "integer"},
    "least": {"type": "number", "minimum": 0.5},
    "most": {"type": "number", "maximum": 0.5},
    "watermark": {"type": "boolean", "required": False},
    "bgm": {"type": "boolean", "default": False},
    "frame": {"type": "string", **image()},
    "still": {"type": "string", **image(**PIXELS)},
    "page": {"type": "string", "media": {"kind": "image", "forms": ["url"]}},
    "one_of_a_kind": {"type": "string", "media": {"kind": "image"}},
    "images": {"type": "array", "minItems": 1, "maxItems": 7, **image(**RULES)},
    "frames": {"type": "array", "minItems": 2, "maxItems": 2, **image(**RULES)},
    "single": {"type": "array", "maxItems": 1, **image()},
    "clip": {"type": "string", **lasting("video", minDuration=3, maxDuration=15)},
    "sound": {"type": "string", **lasting("audio", maxDuration=30)},
    "speech": {"type": "string", **lasting("audio", minDuration=2)},
    "logo": {"type": "string", **image(**SIDES)},
    "shots": {
        "type": "array",
        "minItems": 1,
        "maxItems": 5,
        **lasting("video", minDuration=3, maxTotalDuration=60),
    },
    "material": {"type": "string[]", "mediaByKind": KINDS},
    "tags": {"type": "array", "minItems": 2, "maxItems": 9},
    "weights": {"type": "number[]", "sum": {"maximum": 1.5}},
    "beats": {"type": "integer[]", "maxItems": 4},
    "empty": {"type": "array", "default": []},
    "loras": {"type": "array", "maxItems": 3},
}
WITH_ALL = Facts(
    form="collected",
    title="Nebula Q4 Image to Video",
    method="POST",
    path="/v3/async/nebula-q4-img2video",
    host="https://api.example.com",
    headers=HEADERS,
    parameters=(
        *(Field(name, stated) for name, stated in STATED.items()),
        Field(
            "subjects",
            {"type": "array", "minItems": 1, "sum": {"of": "weight", "maximum": 2}},
            SUBJECT,
        ),
        Field("duration", {"type": "integer", "default": 4, "enum": [4, 8]}),
        Field("resolution", {"type": "string", "enum": ["360p", "720p"]}),
        Field(
            "cast",
            {"type": "array"},
            tuple(Field(one, seen="text") for one in ("name", "images", "voice_id")),
        ),
    ),
    response=(
        Field("task_id", {"type": "string", "required": True}),
        Field("provider_request_id", {"type": "string"}),
    ),
    conditions=(
        {
            "when": {"duration": 4},
            "default": {"resolution": "360p"},
            "allow": {"resolution": ["360p", "720p"]},
        },
        {
            "when": {"duration": 8},
            "default": {"resolution": "720p"},
            "allow": {"resolution": ["720p"]},
        },
    ),
)
"""Every kind of fact that the writer knows."""

WAYS = (
    Dialect(),
    Dialect(default_by="prose", range_by="prose", items_by="prose", noise=True),
    Dialect(
        default_by="both",
        range_by="both",
        length_by="both",
        range_with_default=True,
        members_in_prose=True,
        only_as_clause=False,
        data_head="inline",
        media_as="inline",
        values="plain",
        joined="and",
        lines="bullets",
    ),
)
"""Dialects that state each kind of fact in every possible way."""


@pytest.mark.parametrize(
    ("language", "kind", "number"),
    [
        (language, kind, number)
        for language, table in (("english", ENGLISH), ("chinese", CHINESE))
        for kind in table
        for number in range(len(table[kind]))
    ],
)
def test_every_wording_comes_onto_a_page(language: str, kind: str, number: int) -> None:
    chinese = language == "chinese"
    table = CHINESE if chinese else ENGLISH
    pieces = re.split(r"\{\w+\}", table[kind][number])
    words = words_of(table, {kind: number})
    form: Form = "markdown-zh" if chinese else "rendered"
    changed: dict[str, Any] = {language: words, "escapes": False, "less_than": "<"}
    pages = [write(WITH_ALL, form, replace(ways, **changed)) for ways in WAYS]
    wording = ".{1,120}?".join(map(re.escape, pieces))
    assert any(re.search(wording, page, re.DOTALL) for page in pages)


def choices() -> Iterator[tuple[str, Any]]:
    hints = get_type_hints(Dialect)
    for one in fields(Dialect):
        if hints[one.name] is bool:
            yield one.name, True
        elif get_origin(hints[one.name]) is Literal:
            for value in get_args(hints[one.name])[1:]:
                yield one.name, value
    yield "attribute_order", ("required", "default", "type", "name")


@pytest.mark.parametrize(("name", "value"), list(choices()))
def test_every_choice_makes_a_difference(name: str, value: Any) -> None:
    first = get_args(get_type_hints(Dialect)[name])
    other: Any = first[0] if name != "attribute_order" and first else False
    if name == "attribute_order":
        other = Dialect().attribute_order
    assert any(
        write(WITH_ALL, form, replace(ways, **{name: value}))
        != write(WITH_ALL, form, replace(ways, **{name: other}))
        for ways in WAYS
        for form in FORMS
    )


@FEW
@given(facts(), dialects())
def test_a_page_names_all_it_carries(drawn: Facts, dialect: Dialect) -> None:
    for form in FORMS:
        page = write(drawn, form, dialect)
        plain = page.replace("\\", "")
        found = carried(drawn, form)
        for part in (found.headers, found.parameters, found.response):
            for pointer, one in walk(part):
                assert one.name in plain, (form, pointer)
        for word in (found.title, found.host):
            assert word is None or word in page
        assert page == write(drawn, form, dialect)


@FEW
@given(facts())
def test_what_is_carried_is_carried_again(drawn: Facts) -> None:
    for form in FORMS:
        once = carried(drawn, form)
        assert carried(once, form) == once
        assert Facts.from_json(once.to_json()) == once


@every_form
def test_a_form_carries_what_its_page_can_state(form: Form) -> None:
    found = carried(WITH_ALL, form)
    text = form in TEXT_FORMS
    assert (found.path is not None) is text
    assert found.form == form.removesuffix("-zh")
    seen = dict(walk(found.parameters))
    assert ("required" in seen["/watermark"].stated) is not text
    weight = seen["/subjects/items/weight"]
    assert weight.seen == ("sample" if text else "list")
    assert bool(weight.stated) is not text
    assert seen["/cast/items/name"].seen == "text"
    assert "default" not in seen["/resolution"].stated


def test_a_chinese_page_has_a_chinese_title() -> None:
    found = carried(WITH_ALL, "markdown-zh")
    assert found.title == "Nebula Q4 图生视频"
    assert f"# {found.title}\n" in write(WITH_ALL, "markdown-zh")


def test_descriptions_state_nothing() -> None:
    texts = [*DESCRIPTIONS.values(), *GENERIC, INTRODUCTION]
    for english, chinese in texts:
        for text in (english, chinese):
            assert not re.search(r"(?<!@)\d", text), text
            assert not re.search(r"(?i)default|values|limit|range|默认|可选|限制", text)


# The mutator.


def differences(part: Part, above: str, old: Any, new: Any) -> Iterator[Drift]:
    """What differs between fields, found out in another way than the mutator makes it."""
    before, after = ({one.name: one for one in two} for two in (old, new))
    for name in before.keys() | after.keys():
        pointer = f"{above}/{name}"
        if name not in after:
            yield part, pointer, "missing"
        elif name not in before:
            yield part, pointer, "unknown"
        else:
            one, other = before[name], after[name]
            for key in one.stated.keys() | other.stated.keys():
                absent = False if key == "required" else None
                was, now = (each.stated.get(key, absent) for each in (one, other))
                if (type(was), was) != (type(now), now):
                    word = "openEnum" if key == "examples" else key
                    yield part, pointer, word
            place = below(pointer, one)
            yield from differences(part, place, one.fields, other.fields)


def all_differences(old: Facts, new: Facts) -> set[Drift]:
    found = set(differences("request", "", old.parameters, new.parameters))
    found |= set(differences("response", "", old.response, new.response))
    found |= set(depends_more(old, new))
    return found | ({("request", "", "path")} if old.path != new.path else set())


def depends_more(old: Facts, new: Facts) -> Iterator[Drift]:
    """Parameters of which conditions say something that they did not say; what has no direction is said of the last."""
    for one in new.conditions:
        if one in old.conditions:
            continue
        words = {*one} - {"when"}
        names = sorted({name for word in words for name in one[word]})
        tests = [*one.get("when", {}).values()]
        if words == {"exactlyOne"}:
            names = names[1:]
        elif words == {"atLeastOne"}:
            names = names[-1:]
        elif (tests, words) in ALIKE:
            names = [max(*names, *one["when"])]
        for name in names:
            yield "request", name if "/" in name else f"/{name}", "conditions"


ALIKE = (([{"given": True}], {"exclude"}), ([{"given": False}], {"require"}))
"""Tests and effects that say the same of both parameters."""


@pytest.mark.slow
@FEW
@given(facts(), dialects())
def test_a_mutation_changes_what_it_says_and_nothing_else(
    drawn: Facts, dialect: Dialect
) -> None:
    pages = {form: write(drawn, form, dialect) for form in FORMS}
    names = set()
    for one in mutations(drawn):
        assert all_differences(drawn, one.facts) == one.expected, one.name
        none: dict[str, Any] = {
            "parameters": (),
            "response": (),
            "path": None,
            "conditions": (),
        }
        assert replace(one.facts, **none) == replace(drawn, **none)
        assert set(map(str, drawn.conditions)) <= set(map(str, one.facts.conditions))
        assert one.forms
        for form in one.forms:
            assert write(one.facts, form, dialect) != pages[form], (one.name, form)
        for form in set(FORMS) - set(one.forms):
            assert carried(one.facts, form) == carried(drawn, form), one.name
        assert one.name not in names
        names.add(one.name)


@FEW
@given(facts())
def test_one_fact_is_one_keyword_but_for_names_and_ranges(drawn: Facts) -> None:
    pairs: Mapping[int, tuple[set[str], ...]] = {
        1: (),
        2: ({"missing", "unknown"}, {"minimum", "maximum"}, {"conditions"}),
    }
    for one in mutations(drawn):
        words = {word for _, _, word in one.expected}
        allowed = pairs[len(one.expected)]
        assert not allowed or words in allowed, one.name


@cache
def all_mutations() -> tuple[Mutation, ...]:
    return tuple(mutations(WITH_ALL))


def found_by(word: str, form: Form) -> list[Drift]:
    return [
        drift
        for one in all_mutations()
        if form in one.forms
        for drift in one.expected
        if drift[2] == word
    ]


@every_form
@pytest.mark.parametrize(
    "word",
    [
        "missing",
        "unknown",
        "type",
        "required",
        "default",
        "enum",
        "openEnum",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "minimum",
        "maximum",
        "pattern",
        "media",
    ],
)
def test_every_kind_of_fact_is_changed_in_every_form(word: str, form: Form) -> None:
    assert found_by(word, form)


def test_a_form_shows_only_changes_that_it_carries() -> None:
    assert not found_by("path", "markdown")
    assert found_by("path", "anchored") == [("request", "", "path")]
    inner = ("request", "/subjects/items/place/left", "minimum")
    assert inner in found_by("minimum", "markdown")
    assert inner not in found_by("minimum", "rendered")
    named = ("request", "/cast/items/voice_id", "missing")
    assert named in found_by("missing", "rendered")
