# Generated from the files in specs/: edit there, then run `make generate`.
"""Seedance 1.5 Pro: 2 endpoints, each a method that submits a task."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks.endpoints.seedance_v1_5_pro._methods import (
        SeedanceV15Pro as SeedanceV15Pro,
    )
else:

    def __getattr__(name: str) -> object:
        """The class of the methods, loaded when a client is asked for it and not with each request."""
        if name != "SeedanceV15Pro":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from videotasks.endpoints.seedance_v1_5_pro._methods import SeedanceV15Pro

        return SeedanceV15Pro
