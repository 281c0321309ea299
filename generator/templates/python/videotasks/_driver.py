"""Runs machines synchronously: the only place where their actions are carried out."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from videotasks._core import Call, Event, Fetch, Machine, Policy, Sleep, World
from videotasks._exceptions import ConfigurationError

if TYPE_CHECKING:
    import requests

    from videotasks._result import TaskResult
    from videotasks._transport import Timeouts, Transport

T = TypeVar("T")

WORLD: Final = World(time.monotonic, time.time, random.random)


class Settings(NamedTuple):
    """What a client was made with, apart from the key."""

    provider: str
    base_url: str
    """Scheme, host and path prefix, without a slash at the end."""
    timeout: Timeouts
    policy: Policy


class Driver:
    """A connection to one provider, opened on first use; threads may share it."""

    def __init__(
        self, settings: Settings, api_key: str, session: requests.Session | None
    ) -> None:
        self.settings = settings
        self.world = WORLD
        self._api_key = api_key
        self._session = session
        self._transport: Transport | None = None
        self._lock = threading.Lock()
        self._closed = False

    def run(
        self,
        machine: Machine[T],
        on_report: Callable[[TaskResult], object] | None = None,
        on_fetch: Callable[[Fetch], Event] | None = None,
    ) -> T:
        """Carries out a machine's actions one by one until it returns or raises.

        Args:
            machine: The machine.
            on_report: Called with each reported result.
            on_fetch: Fetches and saves a file; only downloads need it.
        """
        event: Event = None
        while True:
            try:
                action = machine.send(event)
            except StopIteration as stop:
                result: T = stop.value
                return result
            event = None
            if isinstance(action, Call):
                event = self.transport().send(action)
            elif isinstance(action, Sleep):
                time.sleep(action.seconds)
            elif isinstance(action, Fetch):
                event = on_fetch(action) if on_fetch is not None else None
            elif on_report is not None:
                on_report(action.result)

    def transport(self) -> Transport:
        """The transport; requests is imported here, when it is needed first.

        Raises:
            ConfigurationError: The client was closed.
        """
        with self._lock:
            if self._closed:
                raise ConfigurationError("this client is closed: make a new one")
            if self._transport is None:
                from videotasks._transport import Transport

                self._transport = Transport(
                    self.settings.base_url,
                    self._api_key,
                    self.settings.timeout,
                    self._session,
                )
            return self._transport

    def close(self) -> None:
        """Closes the connections; nothing can be sent any more."""
        with self._lock:
            self._closed = True
            if self._transport is not None:
                self._transport.close()
