"""Whatever the reader can write, a spec can say: its words are held against the language's own schema."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from itertools import product
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings

from generator.pages.facts import Facts, Page, walk
from generator.pages.locks import read_locks
from generator.pages.reading import sentences_sides
from generator.pages.reading.page import read
from generator.pages.reading.sentences_media import TYPES
from generator.pages.vocabulary import CONDITION_WORDS, OF_A_FILE, OF_TWO_FILES
from tests.pages import test_conditions, test_media_by_kind
from tests.pages.page_writer import FORMS, write
from tests.pages.strategies import facts as any_facts
from tests.pages.test_conditions import facts, page

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = sorted((Path(__file__).parent / "samples").iterdir())
LANGUAGE: Any = json.loads(
    (ROOT / "specs" / "language" / "value.schema.json").read_text("utf-8")
)


def fits(part: str, value: Any) -> None:
    """Raises where the language cannot say a value of one of its parts."""
    schema = {"$defs": LANGUAGE["$defs"], "$ref": f"#/$defs/{part}"}
    jsonschema.Draft202012Validator(schema).validate(value)


def words(part: str) -> set[str]:
    return set(LANGUAGE["$defs"][part]["properties"])


def all_can_be_said(found: Facts) -> None:
    """Raises at a condition, or at a rule for files, for which a spec has no words."""
    for condition in found.conditions:
        files: Mapping[str, Any] = condition.get("media", {})
        # The kind is the parameter's own, which a page has no need to say again.
        media = {name: {"kind": "image", **rule} for name, rule in files.items()}
        said = {"says": "A sentence.", **({"media": media} if media else {})}
        fits("condition", {**condition, **said})
    for _, one in walk(found.parameters):
        rule: Any = one.stated.get("media")
        if rule:
            fits("media", {key: rule[key] for key in rule if key != OF_TWO_FILES})
            if OF_TWO_FILES in rule:
                relation = {OF_TWO_FILES: rule[OF_TWO_FILES], "says": "A sentence."}
                fits("relation", relation)
        kinds: Any = one.stated.get("mediaByKind")
        if kinds:
            fits("mediaByKind", kinds)


def read_well(texts: Iterable[str]) -> list[Facts]:
    found = (read(text, "page") for text in texts)
    return [one.facts for one in found if isinstance(one, Page)]


def test_the_language_has_every_word_for_conditions_and_files() -> None:
    assert words("condition") - {"says", "sources", "inferred", "provider"} == {
        *CONDITION_WORDS
    }
    assert words("media") == {"kind", *OF_A_FILE}
    assert words("relation") == {OF_TWO_FILES, "says"}
    counts = {"minItems", "maxItems"}
    assert words("kindLimit") == {*OF_A_FILE, *counts} - {"forms"}


@pytest.mark.parametrize(
    ("axis", "low", "high"),
    [
        (axis, low, high)
        for axis, _ in sentences_sides.AXES
        for low, high in product((True, False), (True, False))
    ],
)
def test_every_side_that_is_read_can_be_said(axis: str, low: bool, high: bool) -> None:
    both = sentences_sides.Interval(300, 4096, low, high)
    found = sentences_sides.axis_limits(axis, both)
    assert found
    fits("media", {"kind": "image", **found})


@pytest.mark.parametrize("text", ["2-10 s", "(2, 10) seconds", "2 to 10 seconds"])
@pytest.mark.parametrize("total", ["", "total "])
def test_every_length_that_is_read_can_be_said(text: str, total: str) -> None:
    found = sentences_sides.duration_in(f"The {total}duration must be {text}.")
    assert len(found) == 2
    fits("media", {"kind": "video", **found})


def test_every_type_of_a_file_can_be_said() -> None:
    fits("media", {"kind": "image", "types": sorted(set(TYPES.values()))})


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_all_of_a_sample_page_can_be_said(sample: Path) -> None:
    if sample.is_file():
        for found in read_well([sample.read_text("utf-8")]):
            all_can_be_said(found)


def test_all_of_our_sentences_can_be_said() -> None:
    pages = [page(**{name: text}) for name, text, _ in test_conditions.CASES]
    found = read_well(pages)
    assert len(found) == len(pages)
    for one in found:
        all_can_be_said(one)


def test_all_that_pages_are_locked_with_can_be_said() -> None:
    locks, problems = read_locks(ROOT / "specs")
    assert (len(locks) > 50, problems) == (True, [])
    for lock in locks:
        all_can_be_said(lock.facts)


@pytest.mark.slow
@settings(max_examples=25, derandomize=True)
@given(any_facts())
def test_all_of_any_page_can_be_said(drawn: Facts) -> None:
    for form in FORMS:
        for found in read_well([write(drawn, form)]):
            all_can_be_said(found)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("prompt", "When `mode` is `pro`, the pattern is `^[a-z]+$`."),
        ("seed", "When `mode` is `pro`, the step is 5."),
        ("prompt", "If `mode` is `pro`, recommended length: at most 300 characters."),
        (
            "image",
            "When `mode` is `pro`, the ratio of the two images to each other must be 0.8 to 1.25.",
        ),
    ],
)
def test_a_sentence_that_no_spec_has_words_for_is_told_and_states_nothing(
    name: str, sentence: str
) -> None:
    before, found = facts(page()), facts(page(**{name: sentence}))
    assert (found.parameters, found.conditions) == (before.parameters, ())
    assert [one.pointer for one in found.unexplained] == [f"/{name}"]


def test_how_two_images_relate_among_several_kinds_is_a_doubt() -> None:
    text = (
        "Up to 2 images (PNG) and 1 video (MP4). "
        "The resolution of both images, relative to each other, is 0.8 to 1.25."
    )
    found = facts(test_media_by_kind.page("string[]", text))
    all_can_be_said(found)
    doubts = [(one.pointer, one.keyword, one.unread) for one in found.ambiguities]
    assert ("/media", "mediaByKind", True) in doubts
