"""Writes and reads places in a body as JSON Pointers (RFC 6901)."""

from __future__ import annotations

from typing import Final

from videotasks._values.show import shown

_LONGEST_STEP: Final = 200


def step(pointer: str, name: object) -> str:
    """The pointer of a member, whose name is cut where nobody would read on."""
    text = name if isinstance(name, str) else shown(name)
    if len(text) > _LONGEST_STEP:
        text = f"{text[:_LONGEST_STEP]}..."
    return f"{pointer}/{escape(text)}"


def escape(name: str) -> str:
    """A member's name as one step of a JSON Pointer (RFC 6901)."""
    return name.replace("~", "~0").replace("/", "~1")


def unescape(written: str) -> str:
    """A member's name, from one step of a JSON Pointer."""
    return written.replace("~1", "/").replace("~0", "~")
