"""What was read of a text is read once, and whoever asks for it may change what he gets."""

from __future__ import annotations

import tracemalloc

from generator.pages.reading.remembering import LONGEST, MOST, remembered
from generator.pages.reading.sentences import read

TEXT = "Optional values: `a`, `b`. Default: `a`."


def test_a_change_to_what_was_read_is_not_remembered() -> None:
    first = read(TEXT, "string", "mode")
    values = first.stated["enum"]
    assert values == ["a", "b"]
    assert isinstance(values, list)
    values.append("c")
    first.stated["maxLength"] = 5
    first.names.append("other")
    assert read(TEXT, "string", "mode").stated == {"enum": ["a", "b"], "default": "a"}
    assert read(TEXT, "string", "mode").names == []


def test_type_and_name_have_a_say() -> None:
    assert "minimum" in read("Value range: 1 to 5.", "integer", "count").stated
    assert "minimum" not in read("Value range: 1 to 5.", "boolean", "count").stated


def test_a_text_is_read_once_and_a_long_one_each_time() -> None:
    asked: list[str] = []

    @remembered
    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    assert [length("abc"), length("abc")] == [3, 3]
    assert asked == ["abc"]
    long = "a" * (LONGEST + 1)
    assert [length(long), length(long)] == [LONGEST + 1] * 2
    assert asked == ["abc", long, long]


def test_memory_stays_flat_over_any_number_of_texts() -> None:
    @remembered
    def words(text: str) -> list[str]:
        return text.split()

    def ask(start: int) -> int:
        for number in range(start, start + 2 * MOST):
            words(f"text {number}")
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    try:
        before = ask(0)
        assert ask(2 * MOST) < 1.2 * before
    finally:
        tracemalloc.stop()
