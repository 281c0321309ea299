# Generated from the files in specs/: edit there, then run `make generate`.
"""Grok Imagine: 3 endpoints, each a method that submits a task."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks.endpoints.grok_imagine._methods import GrokImagine as GrokImagine
else:

    def __getattr__(name: str) -> object:
        """The class of the methods, loaded when a client is asked for it and not with each request."""
        if name != "GrokImagine":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from videotasks.endpoints.grok_imagine._methods import GrokImagine

        return GrokImagine
