# Generated from the files in specs/: edit there, then run `make generate`.
"""Vidu Q2: 3 endpoints, each a method that submits a task."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks.endpoints.vidu_q2._methods import ViduQ2 as ViduQ2
else:

    def __getattr__(name: str) -> object:
        """The class of the methods, loaded when a client is asked for it and not with each request."""
        if name != "ViduQ2":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from videotasks.endpoints.vidu_q2._methods import ViduQ2

        return ViduQ2
