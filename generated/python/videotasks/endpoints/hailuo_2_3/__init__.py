# Generated from the files in specs/: edit there, then run `make generate`.
"""MiniMax Hailuo 2.3: 2 endpoints, each a method that submits a task."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks.endpoints.hailuo_2_3._methods import Hailuo23 as Hailuo23
else:

    def __getattr__(name: str) -> object:
        """The class of the methods, loaded when a client is asked for it and not with each request."""
        if name != "Hailuo23":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from videotasks.endpoints.hailuo_2_3._methods import Hailuo23

        return Hailuo23
