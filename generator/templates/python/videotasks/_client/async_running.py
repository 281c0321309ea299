"""Carries out the actions of machines: `running` with `await` before whatever takes time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import closing, suppress
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from videotasks._client.async_disk import append
from videotasks._client.interrupts import MOMENT, TOLD, EndOfInterrupted, HeldBack
from videotasks._core.actions import (
    Action,
    Call,
    Chunk,
    Distrust,
    Emit,
    Event,
    Exchange,
    Failure,
    Machine,
    Open,
    Opened,
    Read,
    Record,
    Report,
    Response,
    Restart,
    Sleep,
    log,
)

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from videotasks._client.journal import Journal
    from videotasks._http.async_streams import AsyncStream
    from videotasks._http.async_transport import AsyncTransport
    from videotasks._values.types import Progress

T = TypeVar("T")


class AsyncConnected(Protocol):
    """What actions are carried out with: an `AsyncRunner`."""

    journal: Journal | None
    sleep: Callable[[float], Awaitable[None]]

    def send(self, call: Call) -> Awaitable[Response | Failure]:
        """Sends a call to the platform when its turn has come."""
        ...

    def transport(self) -> AsyncTransport:
        """What sends requests."""
        ...


async def run(
    runner: AsyncConnected,
    machine: Machine[T],
    on_report: Callable[[Any], object] | None,
    on_data: Callable[[Emit | Restart], Awaitable[None]] | None,
    on_progress: Progress | None,
) -> T:
    """See `AsyncRunner.run`."""
    event: Event = None
    with (
        closing(machine),
        _ActionRunner(runner, on_report, on_data, on_progress) as actions,
    ):
        while True:
            try:
                action = machine.send(event)
            except StopIteration as stop:
                result: T = stop.value
                return result
            try:
                event = await actions.do(action)
            except HeldBack as held:
                with EndOfInterrupted(held):
                    await _record(machine, actions, machine.send(held.event))
                    # It is not refused for good, but nothing is sent any more.
                    await _tell(machine, actions, held.interruption)
            except BaseException as error:
                await _tell(machine, actions, error)
                raise


async def follow(
    runner: AsyncConnected,
    machine: Machine[T],
    on_report: Callable[[Any], object] | None,
) -> T:
    """See `AsyncRunner.follow`."""
    event: Event = None
    try:
        while True:
            try:
                action = machine.send(event)
            except StopIteration as stop:
                result: T = stop.value
                return result
            if isinstance(action, Call):
                event = await runner.send(action)
            elif isinstance(action, Sleep):
                await runner.sleep(action.seconds)
                event = None
            else:
                event = await carried_out(runner, action, on_report)
    finally:
        machine.close()


async def carried_out(
    runner: AsyncConnected,
    action: Action,
    on_report: Callable[[Any], object] | None,
) -> Event:
    """Carries out an action of a machine that polls, a pause excepted."""
    if isinstance(action, Call):
        return await runner.send(action)
    if isinstance(action, Distrust):
        runner.transport().distrust(action.url)
    elif isinstance(action, Report) and on_report is not None:
        outcome = on_report(action.result)
        if isawaitable(outcome):
            await outcome
    return None


async def stream(
    runner: AsyncConnected, machine: Machine[Any]
) -> AsyncGenerator[bytes, None]:
    """See `AsyncRunner.stream`."""
    event: Event = None
    with closing(machine), _ActionRunner(runner) as actions:
        while True:
            try:
                action = machine.send(event)
            except StopIteration:
                return
            event = None
            if isinstance(action, Emit):
                yield action.data
            else:
                event = await actions.do(action)


async def _tell(
    machine: Machine[Any], actions: _ActionRunner, error: BaseException
) -> None:
    """Has a machine know what ended its action: it tells what was under way then, and its journal."""
    if not isinstance(error, StopIteration):  # which no generator can be thrown
        await _record(machine, actions, machine.throw(error))


async def _record(
    machine: Machine[Any], actions: _ActionRunner, action: Action
) -> None:
    """Has a machine write to its journal, until it has ended or is to do something else."""
    with suppress(StopIteration):
        while isinstance(action, Record):
            action = machine.send(await actions.do(action))


class _ActionRunner:
    """Carries out the actions of one machine, and lets go of what it opened."""

    def __init__(
        self,
        runner: AsyncConnected,
        on_report: Callable[[Any], object] | None = None,
        on_data: Callable[[Emit | Restart], Awaitable[None]] | None = None,
        on_progress: Progress | None = None,
    ) -> None:
        self._runner = runner
        self._on_report = on_report
        self._on_data = on_data
        self._on_progress = on_progress
        self._stream: AsyncStream | None = None

    async def _submit(self, call: Call, exchange: Exchange) -> Event:
        """Sends a submit, of whose response a first cancellation waits for a moment."""
        self._runner.transport()  # which says what is wrong about the event loop
        sending = asyncio.ensure_future(self._runner.send(call))
        try:
            return await asyncio.shield(sending)
        except asyncio.CancelledError as cancelled:
            try:
                if exchange.sent and not sending.done():
                    log.warning(TOLD, MOMENT)
                    await asyncio.wait({sending}, timeout=MOMENT)
            finally:
                sending.cancel()
                await asyncio.wait({sending})
            if sending.cancelled() or sending.exception() is not None:
                raise
            raise HeldBack(sending.result(), cancelled) from None

    async def do(self, action: object) -> Event:
        """Carries out one action and says what came of it."""
        if isinstance(action, Call):
            if action.exchange is not None:
                return await self._submit(action, action.exchange)
            return await self._runner.send(action)
        if isinstance(action, Sleep):
            await self._runner.sleep(action.seconds)
        elif isinstance(action, Record):
            return await append(self._runner.journal, action)
        elif isinstance(action, Report):
            if self._on_report is not None:
                outcome = self._on_report(action.result)
                if isawaitable(outcome):
                    await outcome
        elif isinstance(action, Distrust):
            self._runner.transport().distrust(action.url)
        elif isinstance(action, Open):
            return await self._open(action)
        elif isinstance(action, Read):
            return await self._read()
        elif isinstance(action, (Emit, Restart)) and self._on_data is not None:
            await self._on_data(action)
            if isinstance(action, Emit) and self._on_progress is not None:
                outcome = self._on_progress(action.received, action.total)
                if isawaitable(outcome):
                    await outcome
        return None

    async def _open(self, action: Open) -> Opened | Failure:
        self._let_go()
        opened = await self._runner.transport().open(action)
        if isinstance(opened, Failure):
            return opened
        self._stream = opened
        return Opened(opened.status, opened.headers)

    async def _read(self) -> Chunk | Failure:
        if self._stream is None:
            return Failure(True, "nothing is open")
        return await self._stream.read()

    def _let_go(self) -> None:
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._let_go()
