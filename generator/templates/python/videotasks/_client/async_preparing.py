"""Prepares an AsyncClient's submits: where that takes time, in threads, so that the event loop goes on."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from videotasks._client.asides import Aside
from videotasks._client.event_loops import running_loop
from videotasks._client.loads import NOTHING
from videotasks._client.preparations import Preparation
from videotasks._client.submission import Submission
from videotasks._exceptions import NotSentError
from videotasks._http.awaiting import awaited

if TYPE_CHECKING:
    from types import TracebackType

_MOST: Final = 4
"""Threads at once: with more, the event loop would seldom have its turn."""
_MOST_HELD: Final = 16
"""Large bodies at once: of a hundred submits with a picture each all would be kept until their turn comes."""
_LARGE: Final = 1 << 20
"""Bytes of a body of which only so many are kept."""


class AsyncPreparing:
    """Makes submits ready.

    Args:
        in_flight: So many submits are sent at once at most.
    """

    def __init__(self, in_flight: int) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._turns = asyncio.Semaphore(_MOST)
        self._most_held = min(_MOST_HELD, in_flight)
        self._room = asyncio.Semaphore(self._most_held)

    def held(self, preparation: Preparation) -> _Held:
        """A submit that is ready to be sent, for as long as it is kept."""
        return _Held(self, preparation)

    def room(self) -> asyncio.Semaphore:
        """What has room for large bodies in this event loop."""
        self._begin()
        return self._room

    def _begin(self) -> None:
        loop = running_loop()
        if loop is not self._loop:
            self._loop, self._turns = loop, asyncio.Semaphore(_MOST)
            self._room = asyncio.Semaphore(self._most_held)

    async def made(self, preparation: Preparation) -> Submission:
        """A submit that is ready to be sent.

        Raises:
            NotSentError: Its files could not be read in time, or have changed.
        """
        if preparation.load == NOTHING:
            return preparation.make()
        self._begin()
        async with self._turns:
            aside = Aside(preparation)
            in_time = await awaited(aside.step.done, preparation.limit)
        if not in_time:
            raise aside.leave()
        aside.tell()
        submission: Submission = aside.step.done.result()
        return submission


class _Held:
    """Makes a submit ready when there is room for its body, and keeps that as long as it is large."""

    def __init__(self, preparing: AsyncPreparing, preparation: Preparation) -> None:
        self._preparing = preparing
        self._preparation = preparation
        self._room: asyncio.Semaphore | None = None

    async def __aenter__(self) -> Submission:
        if self._preparation.load != NOTHING:
            room = self._preparing.room()
            await _entered(room, self._preparation)
            self._room = room
        try:
            submission = await self._preparing.made(self._preparation)
        except BaseException:
            self._leave()
            raise
        if submission.size < _LARGE:
            self._leave()
        return submission

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._leave()

    def _leave(self) -> None:
        room, self._room = self._room, None
        if room is not None:
            room.release()


async def _entered(room: asyncio.Semaphore, preparation: Preparation) -> None:
    """Waits until there is room, no longer than somebody has given the submit for its turn.

    Raises:
        NotSentError: There was none in that time.
    """
    if not room.locked():
        await room.acquire()
        return
    entering = asyncio.ensure_future(room.acquire())
    try:
        await asyncio.wait({entering}, timeout=preparation.patience)
        if not entering.done():
            seconds = preparation.patience or 0.0
            raise NotSentError(
                f"its turn did not come within {seconds:g} s: other large requests of this client "
                "were under way, and others were first; allow it more time with timeout=",
                endpoint=preparation.endpoint,
            )
    except BaseException:
        if not entering.cancel() and not entering.cancelled():
            room.release()
        raise
