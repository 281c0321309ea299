# Generated from the files in specs/: edit there, then run `make generate`.
"""Kling v2.5 Turbo: 2 endpoints, each a method that submits a task."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks.endpoints.kling_v2_5_turbo._methods import (
        KlingV25Turbo as KlingV25Turbo,
    )
else:

    def __getattr__(name: str) -> object:
        """The class of the methods, loaded when a client is asked for it and not with each request."""
        if name != "KlingV25Turbo":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from videotasks.endpoints.kling_v2_5_turbo._methods import KlingV25Turbo

        return KlingV25Turbo
