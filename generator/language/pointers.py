"""Writes and reads the steps of a JSON Pointer, in which `~` and `/` stand for other things."""

from __future__ import annotations

from collections.abc import Iterable


def escaped(step: str | int) -> str:
    """A step, as it is written."""
    return str(step).replace("~", "~0").replace("/", "~1")


def joined(steps: Iterable[str | int]) -> str:
    """A pointer, of its steps."""
    return "".join(f"/{escaped(step)}" for step in steps)


def unescaped(step: str) -> str:
    """A step, from how it is written."""
    return step.replace("~1", "/").replace("~0", "~")
