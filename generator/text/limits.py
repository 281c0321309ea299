"""Says in words how long, how many and how large a value may be."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.model import Inferred, Value
from generator.text.media import media_words


def limits_words(value: Value) -> Iterator[str]:
    """The limits of a value, each as a sentence."""
    for low, high, unit in (
        (value.min_items, value.max_items, " items"),
        (value.min_length or None, value.max_length, " characters"),
        (value.minimum, value.maximum, ""),
    ):
        if low is not None and high is not None:
            yield (
                f"Exactly {low}{_counted(unit, low)}."
                if low == high
                else f"{low} to {high}{unit}."
            )
        elif low is not None:
            yield f"At least {low}{_counted(unit, low)}."
        elif high is not None:
            yield f"At most {high}{_counted(unit, high)}."


def inferred_words(inferred: Inferred) -> str:
    """What is inferred, without a full stop."""
    if inferred.media is not None:
        return media_words(inferred.media)
    side = "at least" if inferred.keyword.startswith("min") else "at most"
    unit = {"Items": " items", "Length": " characters"}.get(inferred.keyword[3:], "")
    return f"{side} {inferred.value}{_counted(unit, inferred.value)}"


def _counted(unit: str, number: object) -> str:
    return unit.rstrip("s") if number == 1 else unit
