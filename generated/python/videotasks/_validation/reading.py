# Copied from generator/templates/python/videotasks/_validation/reading.py: edit that file, then run `make generate`.
"""Reads the members of a body that a caller gives as a mapping."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from videotasks._exceptions import wrong
from videotasks._values.copies import UnreadableError, read
from videotasks._values.kinds import as_object
from videotasks._values.show import shown


def members_of(body: object, argument: str = "body") -> dict[str, Any]:
    """The members of a body, which must be a mapping with names for keys."""
    members = as_object(body)
    if members is None:
        what = f"must be a mapping, not {type(body).__name__}"
        raise wrong(argument, what)
    found = readable(members, argument)
    for name in found:
        if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            what = f"has the key {shown(name)}: names are strings"
            raise wrong(argument, what)
    return found


def readable(members: Mapping[str, object], argument: str = "body") -> dict[str, Any]:
    """A copy of a mapping, whoever wrote its class."""
    try:
        return read(members)
    except UnreadableError as error:
        raise wrong(argument, str(error)) from error
