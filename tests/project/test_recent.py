"""What several outputs ask of one endpoint is found once, and never mistaken for what another one has."""

from __future__ import annotations

from collections.abc import Sequence

from generator.recent import recent


def test_same_value_is_asked_once() -> None:
    asked = []

    @recent(1)
    def length(value: Sequence[int]) -> int:
        asked.append(value)
        return len(value)

    value = [1, 2]
    assert (length(value), length(value)) == (2, 2)
    assert asked == [value]


def test_equal_values_are_told_apart() -> None:
    @recent(2)
    def itself(value: Sequence[int]) -> Sequence[int]:
        return value

    first, second = [1], [1]
    assert itself(first) is first
    assert itself(second) is second


def test_value_that_is_gone_is_not_mistaken_for_the_next_one_in_its_place() -> None:
    @recent(1)
    def total(value: Sequence[int]) -> int:
        return sum(value)

    # Each list is gone before the next one is made, which often gets its place in memory.
    assert [total([number]) for number in range(1000)] == [*range(1000)]


def test_every_argument_counts() -> None:
    @recent(4)
    def joined(first: str, second: str) -> str:
        return first + second

    pairs = [("x", "y"), ("y", "x"), ("x", "x"), ("x", "y")]
    assert [joined(*pair) for pair in pairs] == ["xy", "yx", "xx", "xy"]


def test_no_more_is_kept_than_was_asked_for() -> None:
    asked = []

    @recent(2)
    def noted(value: str) -> str:
        asked.append(value)
        return value

    for value in ("a", "b", "c", "b", "a"):
        noted(value)
    assert asked == ["a", "b", "c", "a"]
