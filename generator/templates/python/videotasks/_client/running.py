"""Carries out the actions of machines, one by one: here and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from videotasks._client.interrupts import EndOfInterrupted, HeldBack, HeldInterrupt
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

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from videotasks._client.journal import Journal
    from videotasks._http.file_streams import FileStream
    from videotasks._http.streams import Stream
    from videotasks._http.transport import Transport
    from videotasks._values.types import Progress

T = TypeVar("T")


class Connected(Protocol):
    """What actions are carried out with: a `Runner`."""

    journal: Journal | None
    sleep: Callable[[float], None]

    def send(self, call: Call) -> Response | Failure:
        """Sends a call to the platform when its turn has come."""
        ...

    def transport(self) -> Transport:
        """What sends requests."""
        ...


def run(
    runner: Connected,
    machine: Machine[T],
    on_report: Callable[[Any], object] | None,
    on_data: Callable[[Emit | Restart], object] | None,
    on_progress: Progress | None,
) -> T:
    """See `Runner.run`."""
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
                event = actions.do(action)
            except HeldBack as held:
                with EndOfInterrupted(held):
                    _record(machine, actions, machine.send(held.event))
                    # It is not refused for good, but nothing is sent any more.
                    _tell(machine, actions, held.interruption)
            except BaseException as error:
                _tell(machine, actions, error)
                raise


def stream(runner: Connected, machine: Machine[Any]) -> Generator[bytes, None, None]:
    """See `Runner.stream`."""
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
                event = actions.do(action)


def _tell(machine: Machine[Any], actions: _ActionRunner, error: BaseException) -> None:
    """Has a machine know what ended its action: it tells what was under way then, and its journal."""
    if not isinstance(error, StopIteration):  # which no generator can be thrown
        _record(machine, actions, machine.throw(error))


def _record(machine: Machine[Any], actions: _ActionRunner, action: Action) -> None:
    """Has a machine write to its journal, until it has ended or is to do something else."""
    with suppress(StopIteration):
        while isinstance(action, Record):
            action = machine.send(actions.do(action))


class _ActionRunner:
    """Carries out the actions of one machine, and lets go of what it opened."""

    def __init__(
        self,
        runner: Connected,
        on_report: Callable[[Any], object] | None = None,
        on_data: Callable[[Emit | Restart], object] | None = None,
        on_progress: Progress | None = None,
    ) -> None:
        self._runner = runner
        self._on_report = on_report
        self._on_data = on_data
        self._on_progress = on_progress
        self._stream: Stream | FileStream | None = None

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
            return self._append(action)
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

    def _append(self, action: Record) -> Failure | None:
        if self._runner.journal is None:
            return None
        from videotasks._client.journal import append

        return append(self._runner.journal, action)

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
