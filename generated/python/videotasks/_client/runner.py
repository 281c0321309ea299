# Copied from generator/templates/python/videotasks/_client/runner.py: edit that file, then run `make generate`.
"""Keeps what a client sends its requests with, made when it is needed first."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeVar

from videotasks._core.actions import Call, Emit, Failure, Machine, Response, Restart
from videotasks._exceptions import ConfigurationError
from videotasks._values.concealed import Concealed

if TYPE_CHECKING:
    from weakref import ReferenceType

    from videotasks._client.journal import Journal
    from videotasks._client.turns import Turns
    from videotasks._core.settings import Settings
    from videotasks._http.libraries import requests
    from videotasks._http.transport import Transport
    from videotasks._values.types import Progress

T = TypeVar("T")


class Runner:
    """A connection to one provider, opened on first use; threads may share it."""

    def __init__(
        self,
        settings: Settings,
        api_key: Concealed,
        session: requests.Session | None,
        journal: Journal | None = None,
    ) -> None:
        self.settings = settings
        self.journal = journal
        self.sleep: Callable[[float], None] = time.sleep
        self._api_key = api_key
        self._session = session
        self._made: tuple[Transport, Turns] | None = None
        self._lock = threading.Lock()
        self._closed = False
        self._process = os.getpid()

    def _pause(self, seconds: float) -> None:
        self.sleep(seconds)  # as it is then

    def send(self, call: Call) -> Response | Failure:
        """Sends a call to the platform when its turn has come."""
        transport, turns = self._ready()
        return turns.send(call, transport.send)

    def run(
        self,
        machine: Machine[T],
        on_report: Callable[[Any], object] | None = None,
        on_data: Callable[[Emit | Restart], object] | None = None,
        on_progress: Progress | None = None,
    ) -> T:
        """Carries out a machine's actions one by one until it returns or raises.

        Args:
            machine: The machine.
            on_report: Called with each reported result.
            on_data: Takes the bytes of a file; only downloads have any.
            on_progress: Called afterwards with how many there are.
        """
        from videotasks._client.running import run

        return run(self, machine, on_report, on_data, on_progress)

    def follow(
        self, machine: Machine[T], on_report: Callable[[Any], object] | None = None
    ) -> T:
        """Carries out the actions of a machine that polls, and does nothing else."""
        return self.run(machine, on_report)

    def stream(self, machine: Machine[Any]) -> Generator[bytes, None, None]:
        """Carries out a machine's actions and hands on the bytes that it emits."""
        from videotasks._client.running import stream

        return stream(self, machine)

    def transport(self) -> Transport:
        """What sends requests.

        Raises:
            ConfigurationError: The client was closed.
        """
        return self._ready()[0]

    @property
    def _turns(self) -> Turns:
        return self._ready()[1]

    def _ready(self) -> tuple[Transport, Turns]:
        """What sends requests, and when; requests is imported here, when it is needed first."""
        if self._process != os.getpid():
            self._begin_anew()
        made = self._made
        if made is not None and not self._closed:
            return made
        with self._lock:
            if self._closed:
                raise ConfigurationError("this client is closed: make a new one")
            if self._made is None:
                from videotasks._client.turns import Turns
                from videotasks._http.transport import Transport

                settings = self.settings
                self._made = (
                    Transport(settings, self._api_key, self._session),
                    Turns(settings.budget(), settings.world.monotonic, self._pause),
                )
            return self._made

    def _begin_anew(self) -> None:
        """In a forked process: two of them on one connection would get each other's responses."""
        if self._session is not None:
            raise ConfigurationError(
                "this process was forked, and would share the connections of your session "
                "with its parent: make a client in each process"
            )
        self._lock = threading.Lock()
        self._made = None
        self._process = os.getpid()

    def sharing(self, settings: Settings, client: ReferenceType[Any]) -> Runner:
        """A runner with other settings on the connections of a client's runner, this one."""
        return _SharingRunner(self, settings, client)

    def close(self) -> None:
        """Closes the connections; nothing can be sent any more."""
        with self._lock:
            self._closed = True
            if self._made is not None:
                self._made[0].close()


class _SharingRunner(Runner):
    """A runner with settings of its own, on the connections of another one."""

    def __init__(
        self, owner: Runner, settings: Settings, client: ReferenceType[Any]
    ) -> None:
        self.settings = settings
        self.sleep = owner.sleep
        self.journal = owner.journal
        self._owner = owner
        self._client = client
        self._closed = False

    def _ready(self) -> tuple[Transport, Turns]:
        if self._closed:
            raise ConfigurationError("this client is closed: make a new one")
        return self._owner._ready()

    def sharing(self, settings: Settings, client: ReferenceType[Any]) -> Runner:
        del client  # the connections are not its own
        return _SharingRunner(self._owner, settings, self._client)

    def close(self) -> None:
        self._closed = True
        if self._client() is None:  # nobody else closes them
            self._owner.close()
