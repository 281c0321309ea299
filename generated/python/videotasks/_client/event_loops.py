# Copied from generator/templates/python/videotasks/_client/event_loops.py: edit that file, then run `make generate`.
"""Tells the event loop that runs, or why an AsyncClient cannot work in it."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from videotasks._exceptions import ConfigurationError
from videotasks._values.strikes import struck

_INSTEAD = (
    "run it with asyncio.run (uvloop will do), or call a Client in a worker thread"
)


def running_loop() -> asyncio.AbstractEventLoop:
    """The running event loop, which is one of asyncio's kind.

    Raises:
        ConfigurationError: There is none, or another library's.
    """
    reject_foreign_loop()
    try:
        return asyncio.get_running_loop()
    except RuntimeError as error:
        if struck(error):
            raise
        raise ConfigurationError(
            "AsyncClient needs a running event loop of asyncio, and there is none here: "
            + _INSTEAD
        ) from None


def reject_foreign_loop() -> None:
    """Raises ConfigurationError if another library than asyncio runs coroutines here."""
    library = _library()
    if library not in ("", "asyncio"):
        raise ConfigurationError(
            f"AsyncClient works in asyncio's event loops, and {library} runs this one: "
            + _INSTEAD
        )


def _library() -> str:
    """What runs coroutines here, "" if nobody tells; nothing is imported to find out."""
    # trio, also as a guest of asyncio's loop, is among those that tell sniffio.
    sniffio: Any = sys.modules.get("sniffio")
    if sniffio is not None:
        try:
            return str(sniffio.current_async_library())
        except Exception as error:  # it raises where nothing runs
            if struck(error):
                raise
    curio: Any = sys.modules.get("curio.meta")
    if curio is not None and curio.curio_running():
        return "curio"
    return ""
