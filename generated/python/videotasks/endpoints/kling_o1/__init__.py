# Generated from the files in specs/: edit there, then run `make generate`.
"""Kling O1: 4 endpoints, each a method that submits a task."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks.endpoints.kling_o1._methods import KlingO1 as KlingO1
else:

    def __getattr__(name: str) -> object:
        """The class of the methods, loaded when a client is asked for it and not with each request."""
        if name != "KlingO1":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from videotasks.endpoints.kling_o1._methods import KlingO1

        return KlingO1
