# Copied from generator/templates/python/videotasks/_client/event_loops.py: edit that file, then run `make generate`.
"""Tells the event loop that runs, or why an AsyncClient cannot work in it, and waits in it for threads."""

from __future__ import annotations

import asyncio
import sys
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, TypeVar

from videotasks._exceptions import ConfigurationError

T = TypeVar("T")

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
    except RuntimeError:
        raise ConfigurationError(
            "AsyncClient needs a running event loop of asyncio, and there is none here: "
            + _INSTEAD
        ) from None


async def awaited(future: Future[T], seconds: float | None) -> asyncio.Future[T]:
    """What a thread makes, once that is done or the seconds are over; nobody has to look at it."""
    waiting = asyncio.wrap_future(future)
    waiting.add_done_callback(_noted)
    await asyncio.wait({waiting}, timeout=seconds)
    return waiting


def _noted(future: asyncio.Future[Any]) -> None:
    """Else the loop complains of errors that nobody waits for any more."""
    if not future.cancelled():
        future.exception()


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
        with suppress(Exception):  # it raises where nothing runs
            return str(sniffio.current_async_library())
    curio: Any = sys.modules.get("curio.meta")
    if curio is not None:
        with suppress(Exception):
            return "curio" if curio.curio_running() else ""
    return ""
