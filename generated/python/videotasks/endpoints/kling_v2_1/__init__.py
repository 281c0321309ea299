# Generated from the files in specs/: edit there, then run `make generate`.
"""Kling v2.1: 1 endpoint, each a method that submits a task."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks.endpoints.kling_v2_1._methods import KlingV21 as KlingV21
else:

    def __getattr__(name: str) -> object:
        """The class of the methods, loaded when a client is asked for it and not with each request."""
        if name != "KlingV21":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from videotasks.endpoints.kling_v2_1._methods import KlingV21

        return KlingV21
