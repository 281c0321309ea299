# Copied from generator/templates/python/videotasks/_values/concealed.py: edit that file, then run `make generate`.
"""Keeps an API key out of what debuggers, error reporters and loggers show.

Whoever reports an error may show the locals of every frame by their `repr`. So the key is
no local of this package from the first line of a client's `__init__` on: it lives in a
`Concealed`, and what is sent in a header is a text whose `repr` is not its content.
"""

from __future__ import annotations

from typing import Any


class Concealed:
    """A value that no `repr`, copy or pickle shows."""

    __slots__ = ("_value",)

    def __init__(self, value: object) -> None:
        self._value = value

    def reveal(self) -> Any:
        """The value; make no local of it."""
        return self._value

    def __repr__(self) -> str:
        return "<concealed>"

    def __reduce__(self) -> Any:
        raise TypeError("what is concealed is not pickled or copied")


class Header(str):
    """The value of a header that is sent as it is, and shown as `[key]`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'[key]'"

    def __reduce__(self) -> Any:
        return str, (str(self),)  # recorders keep a plain text
