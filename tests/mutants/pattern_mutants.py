"""Mutants of the patterns that schemas have: prefixes, alternatives, `?`, classes of characters, counts, flags."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BOTH_CASES = re.compile(r"\[([A-Z])(?i:\1)\]|\[[^]]*A-Za-z[^]]*\]")
"""Sets of signs that have each letter in both cases."""


def altered(pattern: str) -> Iterator[tuple[str, str]]:
    """Every mutant of a pattern, with what was done."""
    has_end = pattern.endswith("$") and not pattern.endswith("\\$")
    if has_end:
        yield "end dropped", pattern[:-1]
    if pattern.startswith("^"):
        yield "anchor dropped", pattern[1:]
        if not has_end:
            yield "anchored at the end, too", f"{pattern}$"
        yield "multi-line", f"(?m:{pattern})"
    yield "case-insensitive", f"(?i:{pattern})"
    for start, end in _alternatives(pattern):
        text, before, after = pattern[start:end], pattern[:start], pattern[end:]
        yield f"without {text}", _tidy(before, after)
        yield f"{text} -> {text}x", f"{before}{text}x{after}"
        if re.search("[A-Za-z]", _BOTH_CASES.sub("", text)):
            yield f"{text} in any case", f"{before}(?i:{text}){after}"
        if len(text) > 1 and text[-1].isascii() and text[-1] not in ")}]?":
            yield f"{text} -> {text[:-1]}", f"{before}{text[:-1]}{after}"
    yield from _counts(pattern)
    for found in re.finditer(r"\w\?", pattern):
        text, before, after = found[0], pattern[: found.start()], pattern[found.end() :]
        yield f"{text} -> {text[0]}", f"{before}{text[0]}{after}"
        yield f"without {text}", f"{before}{after}"
    for found in re.finditer(r"\[([^\]]+)\]", pattern):
        for part in re.findall(r".-.|.", found[1]):
            rest = found[1].replace(part, "", 1)
            yield (
                f"class without {part}",
                f"{pattern[: found.start(1)]}{rest}{pattern[found.end(1) :]}",
            )


def _alternatives(pattern: str) -> Iterator[tuple[int, int]]:
    """Where each alternative of each group stands; a pattern without a group is one alternative."""
    if "(" not in pattern:
        yield int(pattern.startswith("^")), len(pattern)
    open_groups: list[int] = []
    in_class = False
    for index, letter in enumerate(pattern):
        if in_class:
            in_class = letter != "]"
        elif letter == "[":
            in_class = True
        elif letter == "(":
            open_groups.append(index + 1)
        elif letter in "|)":
            yield open_groups.pop(), index
            if letter == "|":
                open_groups.append(index + 1)


def _tidy(before: str, after: str) -> str:
    """What is left without one alternative: without the bar at its side."""
    if before.endswith("|"):
        return before[:-1] + after
    return before + after.removeprefix("|")


def _counts(pattern: str) -> Iterator[tuple[str, str]]:
    for found in re.finditer(r"\{(\d+)\}", pattern):
        for step in (-1, 1):
            count = f"{{{int(found[1]) + step}}}"
            yield (
                f"{found[0]} -> {count}",
                f"{pattern[: found.start()]}{count}{pattern[found.end() :]}",
            )
