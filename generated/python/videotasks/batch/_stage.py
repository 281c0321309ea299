# Copied from generator/templates/python/videotasks/batch/_stage.py: edit that file, then run `make generate`.
"""Holds what all parts of a run share: the ledger's writer, the client, the accounts, and when it is to end."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from videotasks._client.async_client import AsyncClient
from videotasks._client.async_task import AsyncTask
from videotasks._core.actions import log
from videotasks._http.awaiting import end, ended
from videotasks.batch import _rates
from videotasks.batch._items import Item
from videotasks.batch._ledger import Ledger
from videotasks.batch._options import Options
from videotasks.batch._record import Terms
from videotasks.batch._runners import Runner
from videotasks.batch._writer import Writer

OVER_BUDGET: Final = "the budget is used up"
"""What a reason to stop begins with where the money is the reason."""
BEAT: Final = 1.0
"""Seconds after which everything is looked at, whatever was told."""
_SHORTEST: Final = 0.01
_TOGETHER: Final = 0.02
"""Seconds in which whatever changes leads to one look at the ledger, not to one each."""


class Stage:
    """What a run of a batch has.

    Args:
        ledger: Where its jobs are.
        name: Of the batch.
        client: What sends; it is not closed.
        options: What was asked for.
    """

    def __init__(
        self, ledger: Ledger, name: str, client: AsyncClient, options: Options
    ) -> None:
        self.ledger = ledger
        self.name = name
        self.options = options
        # One slot is one request: what may be repeated is put back, and others have their turn.
        self.client = client.with_options(max_retries=0)
        each = client._each  # pyright: ignore[reportPrivateUsage]
        keys = client._keys  # pyright: ignore[reportPrivateUsage]
        self.accounts = {
            settings.provider: _rates.digest_of(settings.provider, key)
            for settings, key in zip(each, keys, strict=True)
        }
        """Provider -> what its key is called."""
        self.providers: Sequence[str] = list(self.accounts)
        self.batch = 0
        """The id of the batch."""
        self.folder = Path()
        self.terms: dict[str, Terms] = {}
        self.writer: Writer
        self.runner: Runner
        self.changes = 0
        """How often something has changed."""
        self._asleep: set[asyncio.Future[None]] = set()
        """Whoever wakes when something changes."""
        self._resting: set[asyncio.Future[None]] = set()
        """Whoever wakes when the run is to end."""
        self.stopped = self.stops_sending = ""
        self.over = False
        self.error: BaseException | None = None
        self.loop: asyncio.AbstractEventLoop | None = None

    def drains(self) -> bool:
        """Whether nothing more is sent."""
        return bool(self.stops_sending or self.stopped or self.over or self.error)

    def ends(self) -> bool:
        """Whether nothing more is begun."""
        return bool(self.stopped or self.over or self.error)

    def stop_sending(self, why: str) -> None:
        """Sends nothing more; what is running goes on to its end."""
        if not self.stops_sending:
            log.warning("nothing more is sent: %s", why)
            self.stops_sending = why
        self.has_changed()

    def stop(self, why: str) -> None:
        """Begins nothing more, and ends once what is under way has."""
        self.stopped = self.stopped or why
        self.has_changed()

    def stop_soon(self, why: str) -> None:
        """The same from another thread, or a handler of a signal."""
        loop = self.loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self.stop, why)

    def break_off(self, error: BaseException | None) -> None:
        """Ends with an error that nobody has foreseen."""
        self.error = self.error or error
        self.has_changed()

    def has_changed(self) -> None:
        """Has everybody look again who pauses."""
        self.changes += 1
        self._wake(self._asleep)
        if self.ends():
            self._wake(self._resting)

    def _wake(self, sleepers: set[asyncio.Future[None]]) -> None:
        while sleepers:
            end(sleepers.pop())

    async def sleep(self, seconds: float) -> None:
        """Sleeps, a beat at most, unless something changes."""
        await self._sleep(seconds, self._asleep)

    async def rest(self, seconds: float) -> None:
        """Sleeps, a beat at most, unless the run is to end."""
        await self._sleep(seconds, self._resting)

    async def _sleep(self, seconds: float, among: set[asyncio.Future[None]]) -> None:
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        among.add(woken)
        try:
            await ended(woken, max(_SHORTEST, min(seconds, BEAT)))
        finally:
            among.discard(woken)

    async def pause(self, seconds: float | None, changes: int) -> None:
        """Pauses until something is due, something has changed, or a beat is over.

        Args:
            seconds: Until it is due; 0: it is, but others hold it, or a rate keeps it back.
            changes: How many changes there were before somebody looked.
        """
        if self.changes == changes and not self.ends():
            await self.sleep(seconds or BEAT)
        if self.changes != changes and not self.ends():
            await asyncio.sleep(_TOGETHER)

    def task(self, item: Item) -> AsyncTask:
        """The task of an item."""
        return self.client.task(item.task_id or "", provider=item.provider)
