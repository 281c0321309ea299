"""Asks a request's class whether a body is surely right, as its own methods do."""

from __future__ import annotations

from typing import Any


def is_sure(kind: Any, body: Any) -> Any:
    """What a class says at once; a KeyError of something that is required and missing says that nobody is sure."""
    try:
        return kind._is_right(body)
    except KeyError:
        return False
