# Generated from the files in specs/: edit there, then run `make generate`.
"""MiniMax Hailuo 02: 1 endpoint, each a method that submits a task."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks.endpoints.hailuo_02._methods import Hailuo02 as Hailuo02
else:

    def __getattr__(name: str) -> object:
        """The class of the methods, loaded when a client is asked for it and not with each request."""
        if name != "Hailuo02":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from videotasks.endpoints.hailuo_02._methods import Hailuo02

        return Hailuo02
