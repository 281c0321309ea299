"""Makes texts that match a pattern, and texts that nearly do, of the examples that the spec gives of it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.vectors.vector import (
    ASTRAL,
    LAST_LINE,
    SECOND_LINE,
    Vector,
    briefly,
)
from generator.language.conformance import violations
from generator.language.model import Value
from generator.language.patterns import ends_at_the_end
from generator.language.samples import sample
from generator.text.sentences import counted

_FAR = 300
"""So many signs more are tried of a text without a most."""
_FEW = 6
"""In so many places at each end of an example one sign is dropped, doubled or replaced by a neighbour."""
_MOST_EXAMPLES = 3
_BESIDE = ("x", "0", " ", "-", ".", "\N{LATIN SMALL LETTER E WITH ACUTE}", ASTRAL)
"""Signs of which a text has one more."""


def of_pattern(value: Value) -> Iterator[Vector]:
    """Texts around the examples, each with the verdict of all rules of the value."""
    pattern = str(value.pattern)
    known = [str(sample(value)), *map(str, (*value.examples, *(value.open_enum or ())))]
    said: set[str] = set()
    for text in [*dict.fromkeys(known)][:_MOST_EXAMPLES]:
        for near in dict.fromkeys((text, "", *_near(text), *_sized(text, value))):
            vector = _judged(value, near)
            # A sign of two UTF-16 units must not decide by the length, which has vectors of its own.
            if vector.words not in said and (
                ASTRAL not in near or vector.keyword == "pattern"
            ):
                said.add(vector.words)
                yield vector
        if pattern.startswith("^"):
            yield from _in_lines(value, f"cat\n{text}", SECOND_LINE.name)
        if ends_at_the_end(pattern):
            yield from _in_lines(value, f"{text}\n", LAST_LINE.name)


def _judged(value: Value, text: str) -> Vector:
    """A text with what it breaks first, if anything."""
    wrong = next(violations(value, text), None)
    if wrong is None:
        return Vector(f"{briefly(text)}, which matches", text)
    if wrong.keyword == "pattern":
        return Vector(f"{briefly(text)}, which does not match", text, "pattern")
    words = f"{counted(len(text), 'character')}, {briefly(text)}"
    return Vector(words, text, wrong.keyword)


def _in_lines(value: Value, text: str, kind: str) -> Iterator[Vector]:
    """A text of two lines that breaks the pattern, and nothing else, by being one."""
    if [violation.keyword for violation in violations(value, text)] == ["pattern"]:
        yield Vector(f"{briefly(text)}, of two lines", text, "pattern", kind=kind)


def _near(text: str) -> Iterator[str]:
    """Texts with one sign less, more or otherwise, and in another case."""
    yield from (
        text.upper(),
        text.lower(),
        text.swapcase(),
        text.title(),
        f"{text}{text}",
    )
    places = sorted({*range(len(text))[:_FEW], *range(len(text))[-_FEW:]})
    for at in places:
        before, sign, after = text[:at], text[at], text[at + 1 :]
        yield f"{before}{after}"
        yield f"{before}{sign}{sign}{after}"
        for other in (chr(ord(sign) - 1), chr(ord(sign) + 1)):
            if other.isprintable():
                yield f"{before}{other}{after}"
    middle = len(text) // 2
    for sign in _BESIDE:
        yield f"{sign}{text}"
        yield f"{text}{sign}"
        yield f"{text[:middle]}{sign}{text[middle + 1 :]}"


def _sized(text: str, value: Value) -> Iterator[str]:
    """Texts that match at the limits of the length and just beyond: with signs repeated, where they can be."""
    low, high = value.min_length or 0, value.max_length
    sizes = [low, low - 1] if low else []
    sizes += [high, high + 1] if high is not None else [len(text) + _FAR]
    for size in sizes:
        found = [longer for longer in _stretched(text, size) if _fits(value, longer)]
        if found:
            yield found[0]


def _stretched(text: str, size: int) -> Iterator[str]:
    """Texts of so many signs: an example with one of its signs over and over, or without some."""
    more = size - len(text)
    for at in range(len(text)):
        if more >= 0:
            yield text[:at] + text[at] * more + text[at:]
        else:
            yield text[:at] + text[at - more :]
    if more >= 0:
        yield from ("x" * more + text, text + "x" * more)


def _fits(value: Value, text: str) -> bool:
    return all(violation.keyword != "pattern" for violation in violations(value, text))
