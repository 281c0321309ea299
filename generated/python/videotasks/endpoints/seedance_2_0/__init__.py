# Generated from the files in specs/: edit there, then run `make generate`.
"""Seedance 2.0 Video Generation: 1 endpoint, each a method that submits a task."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks.endpoints.seedance_2_0._methods import Seedance20 as Seedance20
else:

    def __getattr__(name: str) -> object:
        """The class of the methods, loaded when a client is asked for it and not with each request."""
        if name != "Seedance20":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from videotasks.endpoints.seedance_2_0._methods import Seedance20

        return Seedance20
