"""A value that may be of one of several types agrees with a page that names one of them, and with no other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.language.load import load
from generator.pages.comparing.differences import differences
from generator.pages.comparing.documented import documented
from generator.pages.comparing.records import keyword_of
from generator.pages.facts import Field
from tests.limits import specs_of


@pytest.mark.parametrize(
    ("named", "found"),
    [
        ("number", []),
        ("string", []),
        ("integer", []),
        ("boolean", [("/ttl", "type", "number or string", "boolean")]),
        ("string[]", [("/ttl", "type", "number or string", "string[]")]),
        (None, []),
    ],
)
def test_a_page_names_one_of_them(
    tmp_path: Path, named: str | None, found: list[object]
) -> None:
    response = {
        "task_id": {"use": "task_id"},
        "ttl": {"type": ["number", "string"], "description": "How long it lives."},
    }
    endpoint, *_ = documented(load(specs_of(tmp_path, {}, response=response)))
    spec = endpoint.make_facts()
    said = Field("ttl", {} if named is None else {"type": named})
    page = replace(spec, response=(spec.response[0], said))
    assert [
        (one.pointer, one.keyword, one.spec, one.page)
        for one in differences(spec, page)
    ] == found


@pytest.mark.parametrize(
    ("named", "known"), [("string", True), ("integer", True), ("boolean", False)]
)
def test_a_page_that_names_one_of_them_is_the_source_of_all(
    named: str, known: bool
) -> None:
    field = Field("ttl", {"type": named})
    assert keyword_of(field, "type", None, "number or string") is known
