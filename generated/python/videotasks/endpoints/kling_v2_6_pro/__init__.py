# Generated from the files in specs/: edit there, then run `make generate`.
"""Kling v2.6 Pro: 3 endpoints, each a method that submits a task."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks.endpoints.kling_v2_6_pro._methods import KlingV26Pro as KlingV26Pro
else:

    def __getattr__(name: str) -> object:
        """The class of the methods, loaded when a client is asked for it and not with each request."""
        if name != "KlingV26Pro":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from videotasks.endpoints.kling_v2_6_pro._methods import KlingV26Pro

        return KlingV26Pro
