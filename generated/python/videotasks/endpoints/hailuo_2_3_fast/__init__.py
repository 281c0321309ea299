# Generated from the files in specs/: edit there, then run `make generate`.
"""MiniMax Hailuo 2.3 Fast: 1 endpoint, each a method that submits a task."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks.endpoints.hailuo_2_3_fast._methods import (
        Hailuo23Fast as Hailuo23Fast,
    )
else:

    def __getattr__(name: str) -> object:
        """The class of the methods, loaded when a client is asked for it and not with each request."""
        if name != "Hailuo23Fast":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from videotasks.endpoints.hailuo_2_3_fast._methods import Hailuo23Fast

        return Hailuo23Fast
