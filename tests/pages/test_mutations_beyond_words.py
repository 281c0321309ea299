"""A change of what no spec can state yet is one change of the facts: how long a file lasts, sides, transparency."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from generator.pages.facts import Facts, Field, Page
from generator.pages.reading.page import read
from tests.pages.page_writer import FORMS, Form, write
from tests.pages.page_writer_dialect import Dialect
from tests.pages.page_writer_words import CHINESE, ENGLISH, words_of

FILES: Mapping[str, Mapping[str, Any]] = {
    "clip": {"kind": "video", "minDuration": 3, "maxDuration": 15},
    "sound": {"kind": "audio", "maxDuration": 30},
    "voice": {"kind": "audio", "minDuration": 2},
    "start_image": {"kind": "image", "minShortSide": 300, "maxLongSide": 4096},
    "key_image": {"kind": "image", "transparency": False},
}
ENDS = {
    "audio": ("minDuration", "maxDuration"),
    "video": ("minDuration", "maxDuration"),
}


def changes() -> Iterator[tuple[str, dict[str, Any]]]:
    """One change of one limit: another value, none, or one where there was none."""
    for name, media in FILES.items():
        for key in media:
            if key == "kind":
                continue
            yield name, {one: media[one] for one in media if one != key}
            if key != "transparency":
                yield name, {**media, key: media[key] + 1}
        for key in ENDS.get(media["kind"], ("minShortSide", "maxLongSide")):
            if key not in media:
                yield name, {**media, key: 7}


def page(files: Mapping[str, Mapping[str, Any]], form: Form, dialect: Dialect) -> str:
    fields = tuple(
        Field(name, {"type": "string", "media": {**media, "forms": ["url"]}})
        for name, media in files.items()
    )
    task = Field("task_id", {"type": "string", "required": True})
    facts = Facts("collected", "Heron", "POST", "/v3/async/heron", parameters=fields)
    return write(replace(facts, response=(task,)), form, dialect)


def media_of(text: str) -> dict[str, Any]:
    found = read(text, "page")
    assert isinstance(found, Page), found
    return {one.name: one.stated["media"] for one in found.facts.parameters}


def dialects() -> Iterator[Dialect]:
    """Every wording of a length, a side and transparency."""
    for number in range(3):
        english, chinese = (
            words_of(
                table,
                {
                    key: min(number, len(table[key]) - 1)
                    for key in table
                    if key.startswith(("lasts", "short", "long", "opaque"))
                },
            )
            for table in (ENGLISH, CHINESE)
        )
        yield Dialect(english=english, chinese=chinese)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("dialect", list(dialects()), ids=["first", "second", "third"])
def test_one_change_of_a_page_is_just_that_change_of_its_facts(
    form: Form, dialect: Dialect
) -> None:
    wanted = {name: {**media, "forms": ["url"]} for name, media in FILES.items()}
    assert media_of(page(FILES, form, dialect)) == wanted
    for name, media in changes():
        found = media_of(page({**FILES, name: media}, form, dialect))
        assert found == {**wanted, name: {**media, "forms": ["url"]}}, media
