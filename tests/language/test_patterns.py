"""Patterns of the subset: every one that the grammar makes is accepted, and read by Python as by others.

What is refused stands in tests/fragments/rejected/patterns_read_differently.yaml.
"""

from __future__ import annotations

from typing import Any

import fastjsonschema
import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.language.patterns import (
    ends_at_the_end,
    fault,
    in_python,
    matches,
    spelled_out,
)

SIGNS = "ab01-_ é名"
_ESCAPES = st.sampled_from(list("\\^$.|?*+()[]{}/")).map("\\{}".format)
_SIGN = st.sampled_from(list(SIGNS)) | _ESCAPES
_MEMBER = st.sampled_from(["a-c", "0-1", "a", "b", "_", ".", "é", "\\]", "\\-", "\\$"])
_SET = st.lists(_MEMBER, min_size=1, max_size=3).map(
    lambda members: f"[{''.join(members)}]"
)
_COUNT = st.sampled_from(["", "", "", "?", "*", "+", "{2}", "{0,2}", "{1,}"])
_ATOM = st.tuples(_SIGN | _SET, _COUNT).map("".join)


def _more(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    sequence = st.lists(inner, min_size=1, max_size=3).map("".join)
    group = st.lists(sequence, min_size=1, max_size=3).map(
        lambda sides: f"({'|'.join(sides)})"
    )
    return st.tuples(group, _COUNT).map("".join)


PATTERNS = st.tuples(
    st.sampled_from(["", "^"]),
    st.lists(st.recursive(_ATOM, _more, max_leaves=6), min_size=1, max_size=4),
    st.sampled_from(["", "$"]),
).map(lambda parts: f"{parts[0]}{''.join(parts[1])}{parts[2]}")
TEXTS = st.text(alphabet=f"{SIGNS}.$^]\n\N{CLAPPER BOARD}", max_size=8)


def others(pattern: str) -> dict[str, Any]:
    """Validators that have an engine, or a translation for Python's, of their own."""
    schema = {"type": "string", "pattern": pattern}
    compiled: Any = fastjsonschema.compile(schema)

    def fast(text: str) -> bool:
        try:
            compiled(text)
        except fastjsonschema.JsonSchemaValueException:
            return False
        return True

    # Its other engine, which knows look-around, finds too much in version 0.60.3: "a" for `a+b?a+`.
    engine = jsonschema_rs.RegexOptions()
    quick = jsonschema_rs.validator_for(schema, pattern_options=engine)
    return {
        "jsonschema-rs": quick.is_valid,
        "fastjsonschema": fast,
    }


@pytest.mark.slow
@settings(max_examples=300)
@given(pattern=PATTERNS, texts=st.lists(TEXTS, max_size=12))
def test_what_is_accepted_is_read_alike(pattern: str, texts: list[str]) -> None:
    wrong = fault(pattern)
    if wrong is not None:
        # The grammar makes nothing else that is not in the subset.
        assert "repetition of what" in wrong.what, (pattern, wrong)
        return
    judges = others(pattern)
    for text in texts:
        verdict = matches(text, pattern)
        for name, judge in judges.items():
            if name == "fastjsonschema" and "\\\\$" in pattern:
                continue  # it takes an escaped backslash before the end for an escaped $
            assert judge(text) is verdict, (name, pattern, text)


@pytest.mark.parametrize(
    ("pattern", "python"),
    [
        ("^a$", "^a\\Z"),
        ("a", "a"),
        ("$", "\\Z"),
        ("a\\$", "a\\$"),
        ("a\\\\$", "a\\\\\\Z"),
        ("a\\\\\\$", "a\\\\\\$"),
    ],
)
def test_the_end_of_the_text_is_no_line_break_before_it(
    pattern: str, python: str
) -> None:
    assert fault(pattern) is None
    assert in_python(pattern) == python
    assert ends_at_the_end(pattern) is python.endswith("\\Z")


@pytest.mark.parametrize(
    ("page", "spec"),
    [
        (r"^\d{4}-\d\d$", "^[0-9]{4}-[0-9][0-9]$"),
        (r"^[\w.-]+$", "^[A-Za-z0-9_.-]+$"),
        (r"^\\d$", r"^\\d$"),
        (r"^\[\d\]$", r"^\[[0-9]\]$"),
        (r"^[\]\d]$", r"^[\]0-9]$"),
        (r"\D\s", r"\D\s"),
    ],
)
def test_classes_of_a_page_are_written_out(page: str, spec: str) -> None:
    assert spelled_out(page) == spec


@pytest.mark.parametrize(
    "pattern",
    [
        "^[a-z0-9]+(-[a-z0-9]+)*$",
        "^([0-9]{1,3}\\.){3}[0-9]{1,3}$",
        "^([0-9a-f]{2})+$",
        "^(a|b)+$",
        "^(ab?)*c$",
    ],
)
def test_no_text_keeps_a_pattern_busy(pattern: str) -> None:
    for text in ("a" * 50_000, "a-" * 25_000, "0." * 20_000, "ab" * 25_000):
        assert not matches(f"{text}!", pattern)
