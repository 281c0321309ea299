# Generated from the files in specs/: edit there, then run `make generate`.
"""Vidu Q3 Pro: 3 endpoints, each a method that submits a task."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks.endpoints.vidu_q3_pro._methods import ViduQ3Pro as ViduQ3Pro
else:

    def __getattr__(name: str) -> object:
        """The class of the methods, loaded when a client is asked for it and not with each request."""
        if name != "ViduQ3Pro":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from videotasks.endpoints.vidu_q3_pro._methods import ViduQ3Pro

        return ViduQ3Pro
