# Generated from the files in specs/: edit there, then run `make generate`.
"""Vidu 2.0: 3 endpoints, each a method that submits a task."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks.endpoints.vidu_2_0._methods import Vidu20 as Vidu20
else:

    def __getattr__(name: str) -> object:
        """The class of the methods, loaded when a client is asked for it and not with each request."""
        if name != "Vidu20":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from videotasks.endpoints.vidu_2_0._methods import Vidu20

        return Vidu20
