"""Runs machines asynchronously: `_runner` with `await` before whatever takes time."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine
from contextlib import closing, suppress
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from videotasks._client.async_disk import append
from videotasks._client.async_turns import AsyncTurns
from videotasks._client.event_loops import reject_foreign_loop, running_loop
from videotasks._client.interrupts import MOMENT, TOLD, EndOfInterrupted, HeldBack
from videotasks._client.journal import Journal
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
from videotasks._exceptions import ConfigurationError
from videotasks._values.concealed import Concealed

with suppress(ModuleNotFoundError):  # that is told when a client is made
    # A quarter of a second, which no event loop should have to wait for.
    import videotasks._http.async_transport  # noqa: F401  # pyright: ignore[reportUnusedImport]

if TYPE_CHECKING:
    from types import TracebackType
    from weakref import ReferenceType

    from typing_extensions import Self

    from videotasks._core.settings import Settings
    from videotasks._http.async_transport import AsyncStream, AsyncTransport
    from videotasks._http.libraries import aiohttp
    from videotasks._values.types import Progress

T = TypeVar("T")
Later: TypeAlias = Coroutine[Any, Any, T]
"""What is there once it has been awaited."""


class AsyncRunner:
    """A connection to one provider, opened on first use in the event loop of that use.

    Raises:
        ConfigurationError: There is no aiohttp, or another library's event loop.
    """

    def __init__(
        self,
        settings: Settings,
        api_key: Concealed,
        connector: aiohttp.BaseConnector | None,
        journal: Journal | None = None,
    ) -> None:
        try:
            from videotasks._http.async_transport import AsyncTransport
        except ModuleNotFoundError as error:
            raise ConfigurationError(
                "AsyncClient needs aiohttp, of the extra async: pip install aiohttp"
            ) from error
        reject_foreign_loop()
        self._kind = AsyncTransport
        self.settings = settings
        self.journal = journal
        self.sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
        self._api_key = api_key
        self._connector = connector
        self._turns = AsyncTurns(
            settings.budget(), settings.world.monotonic, self._pause
        )
        self._transport: AsyncTransport | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False
        self._process = os.getpid()

    async def _pause(self, seconds: float) -> None:
        await self.sleep(seconds)  # as it is then

    async def send(self, call: Call) -> Response | Failure:
        """Sends a call to the platform when its turn has come."""
        transport = self.transport()
        return await self._turns.send(call, transport.send)

    async def run(
        self,
        machine: Machine[T],
        on_report: Callable[[Any], object] | None = None,
        on_data: Callable[[Emit | Restart], Awaitable[None]] | None = None,
        on_progress: Progress | None = None,
    ) -> T:
        """Carries out a machine's actions one by one until it returns or raises.

        Args:
            machine: The machine.
            on_report: Called, and awaited if it can be, with each reported result.
            on_data: Takes the bytes of a file; only downloads have any.
            on_progress: Called afterwards, and awaited if it can be, with how many there are.
        """
        event: Event = None
        with closing(machine):
            async with _ActionRunner(self, on_report, on_data, on_progress) as actions:
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

    async def stream(self, machine: Machine[Any]) -> AsyncGenerator[bytes, None]:
        """Carries out a machine's actions and hands on the bytes that it emits."""
        event: Event = None
        with closing(machine):
            async with _ActionRunner(self) as actions:
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

    def transport(self) -> AsyncTransport:
        """The transport, made in the event loop that it is needed in first.

        Raises:
            ConfigurationError: The client was closed, or is used in another event loop
                than before, or than asyncio has.
        """
        loop = running_loop()
        if self._closed:
            raise ConfigurationError("this client is closed: make a new one")
        if self._transport is None:
            self._reject_connector_of_another(loop)
            self._loop = loop
            self._transport = self._kind(self.settings, self._api_key, self._connector)
        if self._loop is not loop or self._process != os.getpid():
            raise ConfigurationError(
                "this AsyncClient belongs to another event loop, or process: make one in each"
            )
        return self._transport

    def _reject_connector_of_another(self, loop: asyncio.AbstractEventLoop) -> None:
        # aiohttp itself would fail at each request, in words about something else.
        if self._kind.is_of_another_loop(self._connector, loop):
            raise ConfigurationError(
                "connector belongs to another event loop: make it in the one it is used in",
                argument="connector",
            )

    def sharing(self, settings: Settings, client: ReferenceType[Any]) -> AsyncRunner:
        """A runner with other settings on the connections of a client's runner, this one."""
        return _SharingRunner(self, settings, client)

    async def close(self) -> None:
        """Closes the connections; nothing can be sent any more."""
        self._closed = True
        if self._transport is not None:
            await self._transport.close()


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


class _SharingRunner(AsyncRunner):
    """A runner with settings of its own, on the connections of another one."""

    def __init__(
        self, owner: AsyncRunner, settings: Settings, client: ReferenceType[Any]
    ) -> None:
        self.settings = settings
        self.sleep = owner.sleep
        self.journal = owner.journal
        self._turns = owner._turns
        self._owner = owner
        self._client = client
        self._closed = False

    def transport(self) -> AsyncTransport:
        if self._closed:
            raise ConfigurationError("this client is closed: make a new one")
        return self._owner.transport()

    def sharing(self, settings: Settings, client: ReferenceType[Any]) -> AsyncRunner:
        del client  # the connections are not its own
        return _SharingRunner(self._owner, settings, self._client)

    async def close(self) -> None:
        self._closed = True
        if self._client() is None:  # nobody else closes them
            await self._owner.close()


class _ActionRunner:
    """Carries out the actions of one machine, and lets go of what it opened."""

    def __init__(
        self,
        runner: AsyncRunner,
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

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._let_go()
