# Copied from generator/templates/python/videotasks/_client/many.py: edit that file, then run `make generate`.
"""Waits for many tasks with one schedule: one thread decides who is next, a few send what it decides."""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final

from videotasks._client.interrupts import telling_what_goes_on
from videotasks._client.waited import Ended
from videotasks._core.actions import Action, Call, Distrust, Event, Report, Sleep
from videotasks._exceptions import VideotasksError
from videotasks._http.threads import start
from videotasks._results.result import TaskResult

if TYPE_CHECKING:
    from videotasks._client.task import Task, Watch

_SENDERS: Final = 32
"""So many polls are on their way at once; the budget of the client may allow fewer."""


class Many:
    """Tasks that are waited for together; a consumer that is slow keeps none of them waiting."""

    def __init__(self, watches: Sequence[Watch]) -> None:
        self._watches = watches
        self._left = {id(one.task): one for one in watches}
        self._due: list[tuple[float, int, Watch]] = []
        self._turn = 0
        self._calls: SimpleQueue[tuple[Watch, Call] | None] = SimpleQueue()
        self._events: SimpleQueue[tuple[Watch, Event | BaseException] | None] = (
            SimpleQueue()
        )
        self._news: SimpleQueue[
            Ended[Task, TaskResult] | TaskResult | BaseException
        ] = SimpleQueue()
        self._under_way = self._senders = 0

    def ended(
        self, on_update: Callable[[TaskResult], object] | None
    ) -> Iterator[Ended[Task, TaskResult]]:
        """Each task as soon as it has ended.

        Args:
            on_update: Called in the thread that iterates, whenever what is seen of a task changes.
        """
        left = len(self._watches)
        start(self._decide, "videotasks-schedule")
        try:
            while left:
                with telling_what_goes_on(self._resumed):
                    news = self._news.get()
                    if isinstance(news, BaseException):
                        raise news
                    if not isinstance(news, Ended) and on_update is not None:
                        on_update(news)
                if isinstance(news, Ended):
                    left -= 1
                    watch = self._left.pop(id(news.task), None)
                    if watch is not None:
                        watch.settle()
                    yield news
        finally:
            self._events.put(None)

    def _resumed(self) -> dict[str, str]:
        """How to go on with the tasks that are left."""
        return {one.task.id: one.resumed for one in self._left.values()}

    def _decide(self) -> None:
        """Runs the machines, until all have ended or nobody wants to know."""
        try:
            for watch in self._watches:
                self._go_on(watch, None)
            while True:
                event = self._next()
                if event is None:
                    return
                watch, came = event
                if came is not None:
                    self._under_way -= 1
                if isinstance(came, BaseException):
                    with watch.error_context():
                        watch.machine.throw(came)
                else:
                    self._go_on(watch, came)
        except BaseException as error:  # noqa: BLE001  # raised where one iterates
            self._news.put(error)
        finally:
            for watch in self._watches:
                with suppress(ValueError):  # it is running: it has raised that error
                    watch.machine.close()
            for _ in range(self._senders):
                self._calls.put(None)

    def _next(self) -> tuple[Watch, Event | BaseException] | None:
        """What came of a call, or the watch whose pause is over; None if nobody waits any more."""
        pause = None
        if self._due:
            pause = max(0.0, self._due[0][0] - time.monotonic())
        try:
            return self._events.get(timeout=pause)
        except Empty:
            return heapq.heappop(self._due)[2], None

    def _go_on(self, watch: Watch, event: Event) -> None:
        """Runs a machine until it has to wait, or has ended."""
        while True:
            result: TaskResult | None = None
            action: Action | None = None
            try:
                with watch.error_context():
                    try:
                        action = watch.machine.send(event)
                    except StopIteration as stop:
                        result = stop.value
            except VideotasksError as error:
                self._news.put(Ended(watch.task, None, error))
                return
            if result is not None:
                watch.sees(result)
                self._news.put(Ended(watch.task, result, None))
                return
            event = None
            if isinstance(action, Report):
                watch.sees(action.result)
                self._news.put(action.result)
            elif isinstance(action, Sleep):
                self._turn += 1
                due = time.monotonic() + action.seconds, self._turn, watch
                heapq.heappush(self._due, due)
                return
            elif isinstance(action, Distrust):
                watch.runner.transport().distrust(action.url)
            elif isinstance(action, Call):
                self._hand_over(watch, action)
                return

    def _hand_over(self, watch: Watch, call: Call) -> None:
        self._under_way += 1
        if self._senders < min(_SENDERS, self._under_way):
            self._senders += 1
            start(self._send, "videotasks-sender")
        self._calls.put((watch, call))

    def _send(self) -> None:
        """Sends calls, one after another."""
        while (order := self._calls.get()) is not None:
            watch, call = order
            came: Event | BaseException
            try:
                came = watch.runner.send(call)
            except BaseException as error:  # noqa: BLE001  # raised by `_decide`
                came = error
            self._events.put((watch, came))
