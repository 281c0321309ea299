"""Keeps what an AsyncClient sends its requests with: `runner` in an event loop."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from videotasks._client.async_imports import import_early
from videotasks._client.async_running import follow, run, stream
from videotasks._client.async_turns import AsyncTurns
from videotasks._client.event_loops import reject_foreign_loop, running_loop
from videotasks._client.schedule import Pauses
from videotasks._core.actions import Call, Emit, Failure, Machine, Response, Restart
from videotasks._exceptions import ConfigurationError
from videotasks._values.concealed import Concealed

import_early()

if TYPE_CHECKING:
    from weakref import ReferenceType

    from videotasks._client.journal import Journal
    from videotasks._core.settings import Settings
    from videotasks._http.async_transport import AsyncTransport
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
        self.sleep: Callable[[float], Awaitable[None]] = Pauses()
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

    def send(self, call: Call) -> Later[Response | Failure]:
        """Sends a call to the platform when its turn has come."""
        return self._turns.send(call, self.transport().send)

    def follow(
        self,
        machine: Machine[T],
        on_report: Callable[[Any], object] | None = None,
    ) -> Later[T]:
        """Carries out the actions of a machine that polls, and does nothing else.

        Args:
            machine: The machine.
            on_report: Called, and awaited if it can be, with each reported result.
        """
        return follow(self, machine, on_report)

    def run(
        self,
        machine: Machine[T],
        on_report: Callable[[Any], object] | None = None,
        on_data: Callable[[Emit | Restart], Awaitable[None]] | None = None,
        on_progress: Progress | None = None,
    ) -> Later[T]:
        """Carries out a machine's actions one by one until it returns or raises.

        Args:
            machine: The machine.
            on_report: Called, and awaited if it can be, with each reported result.
            on_data: Takes the bytes of a file; only downloads have any.
            on_progress: Called afterwards, and awaited if it can be, with how many there are.
        """
        return run(self, machine, on_report, on_data, on_progress)

    def stream(self, machine: Machine[Any]) -> AsyncGenerator[bytes, None]:
        """Carries out a machine's actions and hands on the bytes that it emits."""
        return stream(self, machine)

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
