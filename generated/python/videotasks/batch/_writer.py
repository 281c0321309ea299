# Copied from generator/templates/python/videotasks/batch/_writer.py: edit that file, then run `make generate`.
"""Writes to a ledger for all coroutines of a runner: one thread, one connection, one transaction after another.

What waits shares a transaction, and with it the time that the disk takes; what a platform has
answered goes before permissions to send. Which of these are given, and when, says `_permissions`.
What would be found out again, should it be lost, waits a moment for somebody else's transaction.

Trouble (a full disk, a server that restarts) is waited out: nothing of what came is lost. Should the
thread itself come to an end, wherever something strikes it, whatever waits for it fails, and so does
what comes later; its transaction is rolled back, and its connection closed.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from traceback import clear_frames
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from videotasks._client.disk_thread import Step
from videotasks._core.actions import log
from videotasks._exceptions import VideotasksError
from videotasks._http.awaiting import awaited
from videotasks._http.threads import Promise, begin, is_over
from videotasks._values.strikes import chain
from videotasks.batch._errors import LedgerError
from videotasks.batch._ledger import Ledger
from videotasks.batch._permissions import Permissions

Work = Callable[[sa.Connection], Any]
"""Does something in a transaction, perhaps more than once; an exception that it returns is raised for whoever waits."""
_MOST: Final = 64
"""Orders of one transaction."""
_ROOM_AFTER: Final = 256
"""Transactions after which room is made in the file for more."""
_MOMENT: Final = 0.05
"""Seconds that what can wait does."""
_LOOK: Final = 1.0
"""Seconds after which whoever waits looks, should the thread have been struck before it could tell."""
_PAUSES: Final = (0.1, 0.5, 1.0, 2.0, 5.0)
"""Seconds between two tries; the last one for ever."""


class Order(Step):
    """Something that is to be written.

    Args:
        surely: Waits for what the writer has promised.
        work: Writes it.
        intent: Whether it is a permission to send.
        submit: The submit that it permits, or whose answer it is; "": neither.
        can_wait: Whether it waits a moment for another one.
        note: What somebody should know who cannot be told by the ledger; "": nothing.
    """

    def __init__(
        self,
        surely: Callable[[Promise[Any]], Awaitable[None]],
        work: Work,
        intent: bool = False,
        submit: str = "",
        can_wait: bool = False,
        note: str = "",
    ) -> None:
        super().__init__("writing", work)
        self._surely = surely
        self.work = work
        self.intent = intent
        self.submit = submit
        self.can_wait = can_wait
        self.note = note

    async def written(self) -> None:
        """Waits until it is done, however long that takes."""
        await self._surely(self.done)


class Writer:
    """The thread that writes.

    Args:
        ledger: What it writes to.
        on_connect: Called with each new connection, before anything else.
    """

    def __init__(self, ledger: Ledger, on_connect: Work) -> None:
        self._ledger = ledger
        self._on_connect = on_connect
        self._orders: SimpleQueue[Order | None] = SimpleQueue()
        self._first: deque[Order] = deque()
        self._intents: deque[Order] = deque()
        self._late: deque[Order] = deque()
        self._late_until = 0.0
        self._open: set[Order] = set()
        """Whatever nobody has an answer to yet."""
        self._broken: LedgerError | None = None
        """Why nothing more is written."""
        self._permissions = Permissions()
        self._connection: sa.Connection | None = None
        self._driver: Any = None
        """The connection as the driver knows it, which can be closed whatever state the other one is in."""
        self._transactions = 0
        self._hurries = threading.Event()
        self._ended: Promise[None] = Promise()
        self._thread = threading.Thread(
            target=self._run, name="videotasks-ledger", daemon=True
        )
        begin(self._thread, partial(self._end_with, RuntimeError("no thread begins")))

    def begin(
        self,
        work: Work,
        *,
        intent: bool = False,
        submit: str = "",
        can_wait: bool = False,
        note: str = "",
    ) -> Order:
        """Has something be written; whoever wants to know waits for its `done`."""
        order = Order(self._surely, work, intent, submit, can_wait, note)
        self._open.add(order)
        self._orders.put(order)
        if self._broken is not None:
            self._give_up(self._broken)
        return order

    async def do(self, work: Work, *, can_wait: bool = False, note: str = "") -> Any:
        """Writes something, however long that takes."""
        order = self.begin(work, can_wait=can_wait, note=note)
        await order.written()
        return order.done.result()

    async def close(self, hurries: bool = False) -> None:
        """Ends the thread, once all is written.

        Args:
            hurries: Whether what cannot be written just now is given up.
        """
        if hurries:
            self._hurries.set()
        self._orders.put(None)
        await self._surely(self._ended)

    async def _surely(self, promise: Promise[Any]) -> None:
        while not await awaited(promise, _LOOK):
            if is_over(self._thread) and not promise.done():
                # It was struck before it could tell, or as it did.
                self._end_with(RuntimeError("its thread has ended"))

    def _run(self) -> None:
        try:
            while self._take():
                orders = _some(self._first, _MOST)
                orders += _some(self._late, _MOST - len(orders))
                now = time.monotonic()
                for one in orders:
                    self._permissions.end(one.submit, now)
                many = self._permissions.many(len(self._intents), now)
                orders += _some(self._intents, many)
                self._begin(orders)
        except BaseException as error:  # noqa: BLE001  # raised for whoever waits
            self._break(error)
        finally:
            try:
                self._end()
            finally:
                self._end()  # as the first one may be struck, too

    def _end_with(self, error: BaseException) -> None:
        self._break(error)
        self._end()

    def _break(self, error: BaseException) -> None:
        """Writes nothing more; whoever waits is told why."""
        if self._broken is None:
            what = (
                f"the ledger {self._ledger.name} is not written any more: {error!r}. What is in it stands: "
                "run the batch again, which goes on there, and finds out what nobody knows"
            )
            broken = LedgerError(what, ledger=self._ledger.name, retry_safe=True)
            broken.__cause__ = error
            self._broken = broken
            log.error("%s", what)
        self._give_up(self._broken)

    def _end(self) -> None:
        """Closes all; only then is whoever waits for the end told, so that the ledger is free."""
        self._let_go()
        if self._broken is not None and self._broken.__cause__ is not None:
            # Not those of the error itself: coroutines that it has been raised in are at work.
            _forget_frames(self._broken.__cause__)
        self._ended.begins()
        self._ended.set_result(None)

    def _give_up(self, error: LedgerError) -> None:
        """Fails what is open; of an order that is seen to by two threads the second one does nothing."""
        for one in list(self._open):
            self._open.discard(one)
            one.done.begins()
            if not one.done.done():
                self._fail([one], error)

    def _take(self) -> bool:
        """Takes what has come, and waits until something can be written; False: there is nothing more."""
        while True:
            pause: float | None = 0.0
            if not self._first:
                pause = None
                if self._intents:
                    pause = self._permissions.pause(time.monotonic())
                if self._late:
                    left = max(0.0, self._late_until - time.monotonic())
                    pause = left if pause is None else min(pause, left)
            try:
                order = self._orders.get(pause != 0.0, pause)
            except Empty:
                return True
            if order is None:
                self._orders.put(None)
                return bool(self._first or self._intents or self._late)
            if order.can_wait:
                if not self._late:
                    self._late_until = time.monotonic() + _MOMENT
                self._late.append(order)
            else:
                (self._intents if order.intent else self._first).append(order)

    def _begin(self, orders: list[Order]) -> None:
        # What nobody waits for any more is not begun.
        begun = [one for one in orders if one.done.begins()]
        self._write(begun)
        self._open.difference_update(orders)
        given = [one.submit for one in begun if one.intent and not one.done.exception()]
        if given:
            self._permissions.begin(given, time.monotonic())

    def _write(self, orders: list[Order]) -> None:
        """Writes all of them, however long that takes."""
        tries = 0
        while orders and not self._is_written(orders, tries):
            tries += 1

    def _is_written(self, orders: list[Order], tries: int) -> bool:
        """Writes all of them, or each by itself where one cannot be written; False: it is to be tried again."""
        try:
            results = self._written(orders)
        except (OperationalError, InterfaceError) as error:
            if self._ledger.path is not None or error.connection_invalidated:
                self._let_go()
            # Else the server has refused a transaction, as in a deadlock; the session, and its lock, stay.
            _forget_frames(error)
            if not self._hurries.is_set():
                self._wait(orders, error, tries)
                return False
            self._fail(orders, error)
        except Exception as error:  # noqa: BLE001  # raised where it is waited for
            self._let_go()
            # A cursor there would keep the file locked for what is written next.
            _forget_frames(error)
            if len(orders) > 1:
                for one in orders:
                    self._write([one])
            elif tries or isinstance(error, DBAPIError):
                self._fail(orders, error)
            else:
                # It may have struck from outside, once.
                log.warning("%s is written again after %r", self._ledger, error)
                return False
        else:
            if tries:
                log.warning("%s is written again", self._ledger)
            for order, result in zip(orders, results, strict=True):
                if isinstance(result, Exception):
                    order.done.set_exception(result)
                else:
                    order.done.set_result(result)
        return True

    def _written(self, orders: list[Order]) -> list[Any]:
        connection = self._connection
        if connection is None:
            connection = self._connection = self._ledger.engine.connect()
            self._driver = connection.connection.dbapi_connection
            self._on_connect(connection)
            connection.commit()
        if not self._transactions % _ROOM_AFTER:
            self._ledger.keep_room()
        self._transactions += 1
        with connection.begin():
            return [one.work(connection) for one in orders]

    def _fail(self, orders: list[Order], error: Exception) -> None:
        if not isinstance(error, VideotasksError):
            said = self._ledger.error_of(error)
            if not isinstance(error, DBAPIError):
                said.__cause__ = error
            error = said
        for one in orders:
            if one.note:
                log.error("%s is not written: %s", self._ledger, one.note)
            one.done.set_exception(error)

    def _wait(self, orders: list[Order], error: DBAPIError, tries: int) -> None:
        pause = _PAUSES[min(tries, len(_PAUSES) - 1)]
        if tries in (0, 10) or not tries % 100:
            log.warning(
                "%s cannot be written, and is tried again: %s", self._ledger, error.orig
            )
            for one in orders:
                if one.note:
                    log.warning("held until then: %s", one.note)
        if "full" in str(error.orig):
            self._ledger.make_room()
        self._hurries.wait(pause)

    def _let_go(self) -> None:
        """Closes the connection, which may be in any state; its transaction ends with it."""
        if self._driver is not None:
            with suppress(Exception):
                self._ledger.roll_back(self._driver)
        if self._connection is not None:
            with suppress(Exception):
                self._connection.invalidate()
            with suppress(Exception):
                self._connection.close()
        if self._driver is not None:
            with suppress(Exception):
                self._driver.close()
        # Not before: whoever is struck here lets go once more.
        self._connection = self._driver = None


def _some(orders: deque[Order], most: int) -> list[Order]:
    """Takes the first of them."""
    return [orders.popleft() for _ in range(min(most, len(orders)))]


def _forget_frames(error: BaseException) -> None:
    """Forgets what frames held that an exception has passed: it would be open for as long as the error is kept."""
    for one in chain(error):
        clear_frames(one.__traceback__)
