# Generated from the files in specs/: edit there, then run `make generate`.
"""MiniMax Video-01: 1 endpoint, each a method that submits a task."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks.endpoints.minimax_video_01._methods import (
        MinimaxVideo01 as MinimaxVideo01,
    )
else:

    def __getattr__(name: str) -> object:
        """The class of the methods, loaded when a client is asked for it and not with each request."""
        if name != "MinimaxVideo01":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from videotasks.endpoints.minimax_video_01._methods import MinimaxVideo01

        return MinimaxVideo01
