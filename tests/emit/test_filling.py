"""Lines are filled as the standard library fills them; where words are separated by single blanks, without it."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.text.filling import filled

WORDS = st.text(st.sampled_from("ab-é世\u0301\xa0"), max_size=12)
TEXTS = st.lists(st.sampled_from([" ", "  ", "\t", "\n", "\u2028"]) | WORDS).map(
    "".join
)
SINGLE = st.lists(WORDS).map(" ".join)


@given(
    TEXTS | SINGLE,
    st.integers(1, 20),
    st.sampled_from(["", "* "]),
    st.sampled_from(["", "    "]),
)
@example("one two", 7, "", "")
@example("one two", 3, "", "")
@example("longer than it", 2, "", "  ")
def test_any_text_is_filled_as_textwrap_fills_it(
    text: str, width: int, first: str, other: str
) -> None:
    wanted = textwrap.wrap(
        text,
        width,
        initial_indent=first,
        subsequent_indent=other,
        break_long_words=False,
        break_on_hyphens=False,
    )
    assert filled(text, width, first, other) == wanted


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("a bc def", ["- a bc", "  def"]),
        ("a-b-c-d-e", ["- a-b-c-d-e"]),
        ("a bcdefgh i", ["- a", "  bcdefgh", "  i"]),
    ],
)
def test_lines(text: str, lines: list[str]) -> None:
    assert filled(text, 6, "- ", "  ") == lines
