# Copied from generator/templates/python/videotasks/_client/runner.py: edit that file, then run `make generate`.
"""Runs machines synchronously: their actions are carried out here and nowhere else."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Generator
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any, TypeVar

from videotasks._client.interrupts import EndOfInterrupted, HeldBack, HeldInterrupt
from videotasks._client.journal import Journal, append
from videotasks._client.turns import Turns
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
)
from videotasks._exceptions import ConfigurationError
from videotasks._values.concealed import Concealed

if TYPE_CHECKING:
    from types import TracebackType
    from weakref import ReferenceType

    from typing_extensions import Self

    from videotasks._core.settings import Settings
    from videotasks._http.libraries import requests
    from videotasks._http.transport import Stream, Transport
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
        self._transport: Transport | None = None
        self._turns = self._new_turns()
        self._lock = threading.Lock()
        self._closed = False
        self._process = os.getpid()

    def _new_turns(self) -> Turns:
        settings = self.settings
        return Turns(settings.budget(), settings.world.monotonic, self._pause)

    def _pause(self, seconds: float) -> None:
        self.sleep(seconds)  # as it is then

    def send(self, call: Call) -> Response | Failure:
        """Sends a call to the platform when its turn has come."""
        transport = self.transport()
        return self._turns.send(call, transport.send)

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
        event: Event = None
        with (
            closing(machine),
            _ActionRunner(self, on_report, on_data, on_progress) as actions,
        ):
            while True:
                try:
                    action = machine.send(event)
                except StopIteration as stop:
                    result: T = stop.value
                    return result
                try:
                    event = actions.do(action)
                except HeldBack as held:
                    with EndOfInterrupted(held):
                        _record(machine, actions, machine.send(held.event))
                        # It is not refused for good, but nothing is sent any more.
                        _tell(machine, actions, held.interruption)
                except BaseException as error:
                    _tell(machine, actions, error)
                    raise

    def stream(self, machine: Machine[Any]) -> Generator[bytes, None, None]:
        """Carries out a machine's actions and hands on the bytes that it emits."""
        event: Event = None
        with closing(machine), _ActionRunner(self) as actions:
            while True:
                try:
                    action = machine.send(event)
                except StopIteration:
                    return
                event = None
                if isinstance(action, Emit):
                    yield action.data
                else:
                    event = actions.do(action)

    def transport(self) -> Transport:
        """The transport; requests is imported here, when it is needed first.

        Raises:
            ConfigurationError: The client was closed.
        """
        if self._process != os.getpid():
            self._begin_anew()
        transport = self._transport
        if transport is not None and not self._closed:
            return transport
        with self._lock:
            if self._closed:
                raise ConfigurationError("this client is closed: make a new one")
            if self._transport is None:
                from videotasks._http.transport import Transport

                self._transport = Transport(self.settings, self._api_key, self._session)
            return self._transport

    def _begin_anew(self) -> None:
        """In a forked process: two of them on one connection would get each other's responses."""
        if self._session is not None:
            raise ConfigurationError(
                "this process was forked, and would share the connections of your session "
                "with its parent: make a client in each process"
            )
        self._turns = self._new_turns()
        self._lock = threading.Lock()
        self._transport = None
        self._process = os.getpid()

    def sharing(self, settings: Settings, client: ReferenceType[Any]) -> Runner:
        """A runner with other settings on the connections of a client's runner, this one."""
        return _SharingRunner(self, settings, client)

    def close(self) -> None:
        """Closes the connections; nothing can be sent any more."""
        with self._lock:
            self._closed = True
            if self._transport is not None:
                self._transport.close()


def _tell(machine: Machine[Any], actions: _ActionRunner, error: BaseException) -> None:
    """Has a machine know what ended its action: it tells what was under way then, and its journal."""
    if not isinstance(error, StopIteration):  # which no generator can be thrown
        _record(machine, actions, machine.throw(error))


def _record(machine: Machine[Any], actions: _ActionRunner, action: Action) -> None:
    """Has a machine write to its journal, until it has ended or is to do something else."""
    with suppress(StopIteration):
        while isinstance(action, Record):
            action = machine.send(actions.do(action))


class _SharingRunner(Runner):
    """A runner with settings of its own, on the connections of another one."""

    def __init__(
        self, owner: Runner, settings: Settings, client: ReferenceType[Any]
    ) -> None:
        self.settings = settings
        self.sleep = owner.sleep
        self.journal = owner.journal
        self._turns = owner._turns
        self._owner = owner
        self._client = client
        self._closed = False

    def transport(self) -> Transport:
        if self._closed:
            raise ConfigurationError("this client is closed: make a new one")
        return self._owner.transport()

    def sharing(self, settings: Settings, client: ReferenceType[Any]) -> Runner:
        del client  # the connections are not its own
        return _SharingRunner(self._owner, settings, self._client)

    def close(self) -> None:
        self._closed = True
        if self._client() is None:  # nobody else closes them
            self._owner.close()


class _ActionRunner:
    """Carries out the actions of one machine, and lets go of what it opened."""

    def __init__(
        self,
        runner: Runner,
        on_report: Callable[[Any], object] | None = None,
        on_data: Callable[[Emit | Restart], object] | None = None,
        on_progress: Progress | None = None,
    ) -> None:
        self._runner = runner
        self._on_report = on_report
        self._on_data = on_data
        self._on_progress = on_progress
        self._stream: Stream | None = None

    def _submit(self, call: Call, exchange: Exchange) -> Event:
        """Sends a submit, of whose response a first Ctrl+C waits for a moment."""
        held = HeldInterrupt(exchange)
        try:
            held.begin()
            event = self._runner.send(call)
            held.end()
        except BaseException:
            held.end()
            raise
        if held.struck:
            raise HeldBack(event, KeyboardInterrupt())
        return event

    def do(self, action: object) -> Event:
        """Carries out one action and says what came of it."""
        if isinstance(action, Call):
            if action.exchange is not None:
                return self._submit(action, action.exchange)
            return self._runner.send(action)
        if isinstance(action, Sleep):
            self._runner.sleep(action.seconds)
        elif isinstance(action, Record):
            return append(self._runner.journal, action)
        elif isinstance(action, Report):
            if self._on_report is not None:
                self._on_report(action.result)
        elif isinstance(action, Distrust):
            self._runner.transport().distrust(action.url)
        elif isinstance(action, Open):
            return self._open(action)
        elif isinstance(action, Read):
            return self._read()
        elif isinstance(action, (Emit, Restart)) and self._on_data is not None:
            self._on_data(action)
            if isinstance(action, Emit) and self._on_progress is not None:
                self._on_progress(action.received, action.total)
        return None

    def _open(self, action: Open) -> Opened | Failure:
        self._let_go()
        opened = self._runner.transport().open(action)
        if isinstance(opened, Failure):
            return opened
        self._stream = opened
        return Opened(opened.status, opened.headers)

    def _read(self) -> Chunk | Failure:
        if self._stream is None:
            return Failure(True, "nothing is open")
        return self._stream.read()

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
