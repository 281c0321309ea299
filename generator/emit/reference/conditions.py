"""Writes what conditions test and demand as lines of a page, below what each of them says."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.conditions import limits_of
from generator.language.model import Condition, Test
from generator.text.markdown import cell, code
from generator.text.media import media_words


def effects(condition: Condition) -> Iterator[str]:
    """The lines of one condition."""
    if condition.when:
        yield f"  - when {' and '.join(_test(test) for test in condition.when)}"
    for name, values in condition.allow.items():
        yield f"  - `{name}` must be {' or '.join(map(code, values))}"
    for name, default in condition.default.items():
        yield f"  - `{name}` is {code(default)} if left out"
    for words, names in (
        ("is needed", condition.require),
        ("must be left out", condition.exclude),
        ("has no effect, and warns", condition.no_effect),
    ):
        yield from (f"  - `{name}` {words}" for name in names)
    for words, names in (
        ("at least one", condition.at_least_one),
        ("exactly one", condition.exactly_one),
    ):
        if names:
            listed = ", ".join(f"`{name}`" for name in names)
            yield f"  - {words} of {listed} is needed"
    for row, name, limit in limits_of(condition):
        yield f"  - `{name}` {row.name} {code(limit)}"
    for name, rule in condition.media.items():
        yield f"  - `{name}`: {cell(media_words(rule))}"


def _test(test: Test) -> str:
    if test.kind in ("given", "left out"):
        return f"`{test.parameter}` is {test.kind}"
    word = "is" if test.kind == "in" else "is not"
    left_out = ", or left out" if test.holds_when_left_out else ""
    return f"`{test.parameter}` {word} {' or '.join(map(code, test.values))}{left_out}"
