"""A line of words alone is taken as it is, and is what a parser of Markdown makes of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.pages.reading.prose import prose

SIGNS = st.characters(exclude_categories=["Cs"]) | st.sampled_from(" \t'\".,:;()-+=/1")


@given(st.text(SIGNS, max_size=60))
def test_words_alone_are_read_as_the_parser_reads_them(text: str) -> None:
    one = text.strip()
    # A code span needs the parser, which then reads the paragraph before it, too.
    *lines, _ = prose(f"{one}\n\n`end`").text.split("\n")
    assert prose(one).text == "\n".join(lines)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("  Length of   the video, 5 or 10.", "Length of the video, 5 or 10."),
        ("a *b* `c`", "a b `c`"),
        ("1. one", "* one"),
        ("- one", "* one"),
        ("a &lt; b", "a < b"),
        ("视频时长", "视频时长"),
        ("a_b_c and _d_", "a_b_c and d"),
    ],
)
def test_what_markdown_knows_is_left_to_the_parser(written: str, read: str) -> None:
    assert prose(written).text == read
