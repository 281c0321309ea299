# Copied from generator/templates/python/videotasks/_client/journal.py: edit that file, then run `make generate`.
"""Keeps a journal of submits on disk, so that a crash between request and task id loses no paid video."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, cast

from videotasks._arguments.calls import flag_of, named
from videotasks._arguments.files import path_of
from videotasks._client.disk_thread import Errands, Step
from videotasks._client.systems import disk_errors_passed
from videotasks._core.actions import Failure, Record, log
from videotasks._exceptions import wrong
from videotasks._http.threads import Promise
from videotasks._results.result import AnyResult
from videotasks._values.kinds import is_object
from videotasks._values.public_name import name_publicly
from videotasks._values.strikes import struck

__all__ = ["Journal", "UnfinishedSubmit"]

_VERSION: Final = 1
_NOT_ACCEPTED: Final = "not_accepted"
SETTLING: Final = 1.0
"""Seconds that are waited for what nobody has to know: that a task has ended."""


@dataclass(frozen=True, slots=True)
class UnfinishedSubmit:
    """A submit of a journal whose video may still be had, or may have been billed.

    Attributes:
        submit_id: The journal's own name of the submit.
        task_id: The platform's id of its task: `client.task(task_id, provider=provider).wait()`
            goes on with it; None if none came: then the provider's console tells whether it
            was accepted.
        endpoint: `family.operation`.
        provider: Where it was sent.
        request_digest: SHA-256 of the JSON body, in hexadecimal.
        at: When it was sent, in seconds since 1970.
        reason: Why nobody knows whether it was accepted; "" if it was, or the process ended
            before anything came.
    """

    submit_id: str
    task_id: str | None
    endpoint: str
    provider: str
    request_digest: str
    at: float
    reason: str


class Journal:
    """A file to which each submit is appended: its digest before it is sent, its task's id after.

    One JSON object a line, each on the disk before the client goes on. Threads and processes
    may share a file. What a crash has left of a line is passed over.

    Args:
        path: The file; it is made when it is needed first.

    Raises:
        ConfigurationError: That is no path.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path: Path = path_of("path", path)
        self._begin_anew()

    def _begin_anew(self) -> None:
        """Also in a forked process, where the thread that writes is not."""
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._errands = Errands("videotasks-journal")
        self._last: Step | None = None

    def _begin(self, entry: Mapping[str, Any], *, synced: bool = True) -> Step:
        """Has an entry be appended by a thread, after those before."""
        if self._process != os.getpid():
            self._begin_anew()

        def write() -> None:
            self.append(entry, synced=synced)

        self._last = step = self._errands.begin("writing", write)
        return step

    def _settle(self) -> None:
        """Waits until what was begun is on its way to the disk, within bounds."""
        if self._last is not None and self._process == os.getpid():
            self._last.done.wait(SETTLING)

    def _subject(self) -> str:
        """What it is called where it is the reason why nothing is sent."""
        return f"the journal {str(self.path)!r}"

    def _lateness(self, seconds: float) -> str:
        """Says that an entry is not written within its time."""
        return (
            f"it took longer than {seconds:g} s to write: the disk may hang; that "
            "is left behind in a thread"
        )

    def append(self, entry: Mapping[str, Any], *, synced: bool = True) -> None:
        """Appends one entry.

        Args:
            entry: What JSON can hold.
            synced: Whether it has to be on the disk before this returns.

        Raises:
            ConfigurationError: That cannot be written.
            OSError: The file cannot be written.
        """
        if self._process != os.getpid():
            self._begin_anew()
        members = {"version": _VERSION, **named("entry", entry)}
        synced = flag_of("synced", synced)
        try:
            text = json.dumps(members, allow_nan=False, separators=(",", ":"))
        except (TypeError, ValueError, RecursionError) as error:
            if struck(error):
                raise
            raise wrong("entry", f"cannot be written as JSON: {error}") from None
        with self._lock:
            new = not self.path.exists()
            # One write each: the lines of processes that share the file do not mix.
            flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
            handle = os.open(self.path, flags, 0o600)
            try:
                line = text.encode("ascii") + b"\n"
                if _is_broken_off(handle):
                    line = b"\n" + line
                while line:
                    line = line[os.write(handle, line) :]
                if synced:
                    os.fsync(handle)
            finally:
                os.close(handle)
            if new and synced:
                _sync_folder(self.path.parent)

    def entries(self) -> Iterator[Mapping[str, Any]]:
        """All entries, in the order in which they were appended; none without a file.

        Raises:
            OSError: The file cannot be read.
        """
        self._settle()
        try:
            lines = self.path.read_bytes().splitlines()
        except FileNotFoundError:
            return
        for number, line in enumerate(lines, 1):
            entry: object = None
            try:
                entry = json.loads(line)
            except ValueError as error:
                if struck(error):
                    raise
            if is_object(entry):
                yield entry
            elif line.strip():
                log.warning("%s:%d: no entry, passed over", self.path, number)

    def unfinished(self) -> list[UnfinishedSubmit]:
        """Submits whose task was not seen to end, and those that may have been accepted.

        Raises:
            OSError: The file cannot be read.
        """
        found: dict[str, UnfinishedSubmit] = {}
        ended: set[tuple[object, str]] = set()
        for entry in self.entries():
            submit_id, event = str(entry.get("submit_id", "")), entry.get("event")
            known = found.get(submit_id)
            if event == "submitting":
                found[submit_id] = _begun(submit_id, entry)
            elif event == "ended":
                # Earlier versions have not noted at which provider.
                ended.add((entry.get("provider"), str(entry.get("task_id"))))
            elif known is not None:
                if event == _NOT_ACCEPTED:
                    del found[submit_id]
                else:
                    found[submit_id] = _with_outcome(known, entry)
        return [
            one
            for one in found.values()
            if not {(one.provider, one.task_id), (None, one.task_id)} & ended
        ]

    def __repr__(self) -> str:
        return f"Journal({str(self.path)!r})"


def begin(journal: Journal, action: Record) -> Promise[Any]:
    """Begins an action of a machine, in a thread."""
    step = journal._begin(action.entry)  # pyright: ignore[reportPrivateUsage]
    return step.done


def append(journal: Journal | None, action: Record) -> Failure | None:
    """Carries out an action of a machine; in this thread, if it may take as long as it takes."""
    if journal is None:
        return None
    if action.seconds is None:
        try:
            journal.append(action.entry)
        except OSError as error:
            if struck(error):
                raise
            return _failure(journal, str(error))
        return None
    written = begin(journal, action)
    written.wait(action.seconds)
    return came_of(journal, action, written)


def came_of(journal: Journal, action: Record, written: Promise[Any]) -> Failure | None:
    """What came of an action that was begun, and whose time is over."""
    if not written.done():
        if action.entry.get("event") == "submitting":
            written.cancel()  # it will not be submitted; any other is still worth knowing
        seconds = action.seconds or 0.0
        late = journal._lateness(seconds)  # pyright: ignore[reportPrivateUsage]
        return _failure(journal, late)
    error = written.exception()
    if error is None:
        return None
    if not isinstance(error, OSError):
        raise error
    return _failure(journal, str(error))


def _failure(journal: Journal, what: str) -> Failure:
    subject = journal._subject()  # pyright: ignore[reportPrivateUsage]
    return Failure(False, f"{subject}: {what}")


def note_end(
    journal: Journal | None, provider: str, task_id: str, result: AnyResult
) -> Promise[Any] | None:
    """Begins to note that a task has ended; if that is lost, the task is polled once more."""
    if journal is None or not result.done:
        return None
    end = {"event": "ended", "task_id": task_id, "state": result.state}
    entry = {**end, "provider": provider}
    step = journal._begin(entry, synced=False)  # pyright: ignore[reportPrivateUsage]
    step.done.add_done_callback(lambda done: _tell_of_loss(journal, done))
    return step.done


def _tell_of_loss(journal: Journal, written: Promise[Any]) -> None:
    if written.exception() is not None:
        log.warning("the journal %s: %s", journal.path, written.exception())


def journal_of(value: object) -> Journal | None:
    """A journal, given as such or by its path; None means none."""
    if value is None or isinstance(value, Journal):
        return value
    if isinstance(value, (str, os.PathLike)):
        given = cast("str", value)  # or a path of text; bytes are rejected
        return Journal(path_of("journal", given))
    raise wrong(
        "journal", f"must be a path, a Journal or None, not {type(value).__name__}"
    )


def _begun(submit_id: str, entry: Mapping[str, Any]) -> UnfinishedSubmit:
    at = entry.get("at")
    return UnfinishedSubmit(
        submit_id=submit_id,
        task_id=None,
        endpoint=str(entry.get("endpoint", "")),
        provider=str(entry.get("provider", "")),
        request_digest=str(entry.get("request_digest", "")),
        at=float(at) if isinstance(at, (int, float)) else 0.0,
        reason="",
    )


def _with_outcome(
    known: UnfinishedSubmit, entry: Mapping[str, Any]
) -> UnfinishedSubmit:
    task_id = entry.get("task_id")
    return replace(
        known,
        task_id=task_id if isinstance(task_id, str) else known.task_id,
        reason=str(entry.get("reason", "")),
    )


def _is_broken_off(handle: int) -> bool:
    """Whether a crash, or a full disk, has left a part of a line at the end."""
    size = os.fstat(handle).st_size
    if not size:
        return False
    os.lseek(handle, size - 1, os.SEEK_SET)
    return os.read(handle, 1) != b"\n"


def _sync_folder(folder: Path) -> None:
    """Has the name of a new file survive a crash of the machine, where a system can do that."""
    with disk_errors_passed():
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


name_publicly(globals())
