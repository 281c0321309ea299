"""Constraint sentences in the vendors' many wordings, and sentences that only look like some: see sentences.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.pages.reading.prose import prose
from generator.pages.reading.sentences import read
from tests.yaml_texts import from_yaml

CASES = from_yaml((Path(__file__).parent / "sentences.yaml").read_text("utf-8"))


@pytest.mark.parametrize(
    ("kind", "sentence", "wanted"), CASES, ids=[str(one[1]) for one in CASES]
)
def test_the_sentence_states_just_that(kind: str, sentence: str, wanted: Any) -> None:
    found = read(prose(sentence).text, kind, "value")
    unread = [one for one in found.ambiguities if one[2]]
    if wanted == "unread":
        assert unread
    else:
        assert (found.stated, unread) == (wanted, [])


@pytest.mark.parametrize(
    "text", ["A" * 50_000, "1-" * 20_000, "9." * 20_000, "a, " * 15_000, "`" * 9_999]
)
def test_no_text_keeps_the_patterns_busy(text: str) -> None:
    for kind in ("string", "integer", "array"):
        read(text, kind, "value")
