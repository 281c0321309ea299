# Copied from generator/templates/python/videotasks/_client/async_preparing.py: edit that file, then run `make generate`.
"""Prepares an AsyncClient's submits: where that takes time, in threads, so that the event loop goes on."""

from __future__ import annotations

import asyncio
from typing import Final

from videotasks._client.any_client import Preparation
from videotasks._client.asides import Aside
from videotasks._client.event_loops import running_loop
from videotasks._client.loads import NOTHING
from videotasks._client.submission import Submission
from videotasks._http.awaiting import awaited

_MOST: Final = 4
"""Threads at once: with more, the event loop would seldom have its turn."""


class AsyncPreparing:
    """Makes submits ready."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._turns = asyncio.Semaphore(_MOST)

    async def made(self, preparation: Preparation) -> Submission:
        """A submit that is ready to be sent.

        Raises:
            NotSentError: Its files could not be read in time, or have changed.
        """
        if preparation.load == NOTHING:
            return preparation.make()
        loop = running_loop()
        if loop is not self._loop:
            self._loop, self._turns = loop, asyncio.Semaphore(_MOST)
        async with self._turns:
            aside = Aside(preparation)
            in_time = await awaited(aside.step.done, preparation.limit)
        if not in_time:
            raise aside.leave()
        aside.tell()
        submission: Submission = aside.step.done.result()
        return submission
