"""Defines what all of the specs' values are made of: types, plain JSON, and that there is no default."""

from __future__ import annotations

from typing import Final, Literal

Type = Literal["string", "integer", "number", "boolean", "array", "object", "any"]
Json = object
"""A plain JSON value."""


class Absent:
    """The type of ABSENT, which distinguishes "no default" from "the default is null"."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent()
