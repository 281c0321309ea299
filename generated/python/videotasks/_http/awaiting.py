# Copied from generator/templates/python/videotasks/_http/awaiting.py: edit that file, then run `make generate`.
"""Waits in an event loop for what a thread makes."""

from __future__ import annotations

import asyncio
from typing import Any

from videotasks._http.threads import Promise
from videotasks._values.strikes import struck


async def awaited(promise: Promise[Any], seconds: float | None = None) -> bool:
    """Waits until a thread has made something, or the seconds are over; whether it has."""
    if promise.done():
        return True
    loop = asyncio.get_running_loop()
    came: asyncio.Future[None] = loop.create_future()

    def tell(_: object) -> None:
        try:
            loop.call_soon_threadsafe(end, came)
        except RuntimeError as error:  # the loop is closed: nobody waits any more
            if struck(error):
                raise

    promise.add_done_callback(tell)
    await ended(came, seconds)
    return promise.done()


async def ended(came: asyncio.Future[None], seconds: float | None) -> None:
    """Waits until somebody ends a future of the running loop, or the seconds are over, which end it, too."""
    timer = None
    if seconds is not None:
        timer = asyncio.get_running_loop().call_later(seconds, end, came)
    try:
        await came
    finally:
        if timer is not None:
            timer.cancel()


def end(came: asyncio.Future[None]) -> None:
    """Ends a future, unless it has ended."""
    if not came.done():
        came.set_result(None)
