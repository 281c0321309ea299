"""Makes texts around the limits of their length, and very long ones where there is no limit."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.vectors.vector import ASTRAL, ASTRAL_LENGTH, Vector, briefly
from generator.language.conformance import violations
from generator.language.model import Value
from generator.language.samples import sample
from generator.text.sentences import counted

_ACCENTED = "\N{LATIN SMALL LETTER E WITH ACUTE}"
"""One character, one UTF-16 unit, two bytes."""
_LONG = 10_000
"""From here on a text's length is tried once: as each such vector is long, one sign of two bytes has to do."""
_FAR = 6_000
"""So many characters more than the fewest are tried of a text without a most: no prompt with a most has as many."""


def of_text(value: Value) -> Iterator[Vector]:
    """Texts at the limits. Of the open list's values each is right, and so is any other text."""
    for entry in value.open_enum or ():
        yield Vector(f"{briefly(entry)}, of an open list", entry)
    low, high = value.min_length or 0, value.max_length
    yield from _short(low)
    for text, words in (
        ("something else", "any other text"),
        ('two lines,\n\t"quoted" and \\escaped', "signs that JSON escapes"),
        (f"{_ACCENTED}{ASTRAL}", "signs of two and of four bytes"),
    ):
        if not any(violations(value, text)):
            yield Vector(words, text)
    if high is None:
        far = low + _FAR
        yield Vector(f"{counted(far, 'character')}, without a most", "x" * far)
        return
    once = high > _LONG
    most = "x" * (high - 1) + _ACCENTED if once else "x" * high
    words = ", the last of two bytes" if once else ""
    yield Vector(f"{counted(high, 'character')}, the most{words}", most)
    yield Vector(
        f"{counted(high + 1, 'character')}, one above", "x" * (high + 1), "maxLength"
    )
    if once:
        return
    yield Vector(f"{counted(high, 'letter')} of two bytes", _ACCENTED * high)
    words = f"{counted(high + 1, 'letter')} of two bytes, one above"
    yield Vector(words, _ACCENTED * (high + 1), "maxLength")
    if high // 2 >= low:
        words = f"{counted(high // 2, 'sign')} of two UTF-16 units"
        yield Vector(words, ASTRAL * (high // 2))
    if high:
        words = f"{counted(high, 'sign')} of two UTF-16 units"
        yield Vector(words, ASTRAL * high, kind=ASTRAL_LENGTH.name)
    words = f"{counted(high + 1, 'sign')} of two UTF-16 units, one above"
    yield Vector(words, ASTRAL * (high + 1), "maxLength")


def _short(low: int) -> Iterator[Vector]:
    if low == 0:
        yield Vector("an empty text", "")
        return
    yield Vector(f"{counted(low, 'character')}, the least", "x" * low)
    yield Vector(
        f"{counted(low - 1, 'character')}, one below", "x" * (low - 1), "minLength"
    )
    if low > _LONG:
        return
    yield Vector(f"{counted(low, 'sign')} of two UTF-16 units", ASTRAL * low)
    fewest = (low - 1) // 2
    words = f"{counted(fewest, 'sign')} of two UTF-16 units, too few"
    yield Vector(words, ASTRAL * fewest, "minLength")
    if low > 1:
        words = f"{counted(low - 1, 'sign')} of two UTF-16 units, one below"
        kind = ASTRAL_LENGTH.name
        yield Vector(words, ASTRAL * (low - 1), "minLength", kind=kind)


def of_media(value: Value) -> Iterator[Vector]:
    """What begins as the rule of a file demands, at the limits."""
    start = str(sample(value))
    low, high = value.min_length or 0, value.max_length
    if high is None:
        # Base64 of which one sign is left over is none, whatever else a rule says.
        far = low + _FAR
        far += "base64," in start and (far - start.index(",") - 1) % 4 == 1
        yield Vector(
            f"{counted(far, 'character')}, without a most", start.ljust(far, "x")
        )
    elif high >= len(start):
        yield Vector(f"{counted(high, 'character')}, the most", start.ljust(high, "x"))
        words = f"{counted(high + 1, 'character')}, one above"
        yield Vector(words, start.ljust(high + 1, "x"), "maxLength")
    if low > len(start):
        yield Vector(f"{counted(low, 'character')}, the least", start.ljust(low, "x"))
        words = f"{counted(low - 1, 'character')}, one below"
        yield Vector(words, start.ljust(low - 1, "x"), "minLength")
