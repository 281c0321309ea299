# Generated from the files in specs/: edit there, then run `make generate`.
"""PixVerse 4.5: 2 endpoints, each a method that submits a task."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks.endpoints.pixverse_v4_5._methods import PixverseV45 as PixverseV45
else:

    def __getattr__(name: str) -> object:
        """The class of the methods, loaded when a client is asked for it and not with each request."""
        if name != "PixverseV45":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from videotasks.endpoints.pixverse_v4_5._methods import PixverseV45

        return PixverseV45
