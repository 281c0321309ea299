"""Writes and reads the steps of a JSON Pointer, in which `~` and `/` stand for other things."""

from __future__ import annotations


def escaped(step: str | int) -> str:
    """A step, as it is written."""
    return str(step).replace("~", "~0").replace("/", "~1")


def unescaped(step: str) -> str:
    """A step, from how it is written."""
    return step.replace("~1", "/").replace("~0", "~")
