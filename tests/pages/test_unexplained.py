"""Sentences with a word for a constraint are told where no fact came of them, and phrases are not: unexplained.yaml."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pages.test_conditions import ABOVE, facts, page
from tests.yaml_texts import from_yaml

CASES = from_yaml((Path(__file__).parent / "unexplained.yaml").read_text("utf-8"))


@pytest.mark.parametrize(
    ("name", "sentence", "told"), CASES, ids=[str(case[1]) for case in CASES]
)
def test_a_sentence_is_told_just_where_a_constraint_may_be_missing(
    name: str, sentence: str, told: bool
) -> None:
    found = facts(page(**{name: sentence}))
    pointer = "" if name == ABOVE else f"/{name}"
    assert [one.pointer for one in found.unexplained] == ([pointer] if told else [])
    assert found.conditions == ()
