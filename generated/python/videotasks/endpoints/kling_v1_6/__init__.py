# Generated from the files in specs/: edit there, then run `make generate`.
"""Kling v1.6: 2 endpoints, each a method that submits a task."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks.endpoints.kling_v1_6._methods import KlingV16 as KlingV16
else:

    def __getattr__(name: str) -> object:
        """The class of the methods, loaded when a client is asked for it and not with each request."""
        if name != "KlingV16":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from videotasks.endpoints.kling_v1_6._methods import KlingV16

        return KlingV16
