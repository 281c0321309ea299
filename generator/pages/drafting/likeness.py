"""Measures how near the words of a spec are to those of a page."""

from __future__ import annotations

import re

_WORD = re.compile(r"[a-z]{3,}")
_EMPTY = re.compile(
    r"\b(?:the|and|for|with|from|that|this|are|its|has|can|will|not|videos?|generated|generation|parameter)\b"
)
"""What says nothing of what a parameter means."""


def likeness(said: str, text: str) -> float:
    """From 0 to 1: how many of the words of a description the text of a page has, too."""
    words = stems(said)
    return len(words & stems(text)) / len(words) if words else 0.0


def numbers(text: str) -> set[str]:
    """The numbers that a text names."""
    return set(re.findall(r"-?\d+", text))


def stems(text: str) -> set[str]:
    """The words of a text that say something, without their endings."""
    words = set(_WORD.findall(_EMPTY.sub(" ", text.lower())))
    return {re.sub(r"(?:ing|ed|es|s)\Z", "", word) for word in words}
