"""Compares values as JSON Schema does, and measures with limits."""

from __future__ import annotations

from collections.abc import Iterable


def is_same(value: object, other: object) -> bool:
    """Whether two values of JSON are the same, as 5 and 5.0 are, and true and 1 are not."""
    return isinstance(value, bool) is isinstance(other, bool) and value == other


def is_among(value: object, values: Iterable[object]) -> bool:
    """Whether a value is one of these."""
    return any(is_same(value, one) for one in values)


def is_beyond(rule: str, measured: float, limit: float) -> bool:
    """Whether what was measured is on the wrong side of a limit, as `minimum` or `maxItems`."""
    return measured < limit if rule.startswith("min") else measured > limit
