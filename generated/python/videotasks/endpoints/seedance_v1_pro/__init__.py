# Generated from the files in specs/: edit there, then run `make generate`.
"""Seedance V1 Pro: 2 endpoints, each a method that submits a task."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks.endpoints.seedance_v1_pro._methods import (
        SeedanceV1Pro as SeedanceV1Pro,
    )
else:

    def __getattr__(name: str) -> object:
        """The class of the methods, loaded when a client is asked for it and not with each request."""
        if name != "SeedanceV1Pro":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from videotasks.endpoints.seedance_v1_pro._methods import SeedanceV1Pro

        return SeedanceV1Pro
