# Copied from generator/templates/python/videotasks/cli/_output.py: edit that file, then run `make generate`.
"""Writes what a command tells: lines for people, or one JSON object a line."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import sys
import time
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final, TextIO

from videotasks._values.strikes import struck
from videotasks.cli._pace import Pace, in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from videotasks._exceptions import ValidationError, VideotasksError
    from videotasks._values.problem import Problem
    from videotasks.batch import JobsError, Status

_PAUSE: Final = 10.0
"""Seconds between two lines of progress where nobody watches a terminal."""
_CLEAR: Final = "\r\x1b[K"


class Output:
    """What a command tells.

    Args:
        as_json: Whether machines read it: one object a line on standard output.
    """

    def __init__(self, *, as_json: bool) -> None:
        self._json = as_json
        self._rewrites = not as_json and sys.stderr.isatty()
        self._last: Status | None = None
        self._pace = Pace()
        self._due = 0.0
        self._open = False

    def event(self, event: str, text: str, **members: Any) -> None:
        """Something that happened, of which people read the text."""
        if self._json:
            self._object(event, members)
        elif text:
            self._line(sys.stdout, text)

    @property
    def as_json(self) -> bool:
        """Whether machines read it."""
        return self._json

    def note(self, text: str) -> None:
        """A hint for people, such as what to type next; machines need none."""
        if not self._json:
            self._line(sys.stderr, text)

    def error(
        self,
        message: str,
        following: str | None = None,
        error: VideotasksError | None = None,
    ) -> None:
        """Why nothing was done, or not all.

        Args:
            message: In words.
            following: What to type next.
            error: What was raised, of which machines get the rest.
        """
        if self._json:
            members: dict[str, Any] = {"message": message}
            if following is not None:
                members["next"] = following
            if error is not None:
                members |= _members_of(error)
            self._object("error", members)
            return
        self._line(sys.stderr, f"videotasks: {message}")
        if following is not None:
            self._line(sys.stderr, f"next: {following}")

    def going_on(
        self, tasks: Sequence[str], provider: str, folder: str | None = None
    ) -> None:
        """What goes on after Ctrl+C, and how to go on with it."""
        following = resumed(tasks, provider, folder)
        if self._json:
            members = {"tasks": [*tasks], "provider": provider, "next": following}
            self._object("interrupted", members)
            return
        verb = "goes" if len(tasks) == 1 else "go"
        what = f"interrupted: {', '.join(tasks)} {verb} on, and nothing is lost"
        self.error(what, following)

    def broken_rules(self, error: ValidationError) -> None:
        """Every broken rule of a request."""
        for one in error.problems:
            self.broken_rule(one)

    def broken_rule(self, one: Problem) -> None:
        """A broken rule of a request, which a page states."""
        see = f" ({one.source})" if one.source else ""
        if self._json:
            members = {
                "pointer": one.pointer,
                "rule": one.rule,
                "message": one.message,
                "nearest": one.nearest,
                "source": one.source,
            }
            self._object("problem", members)
        else:
            self._line(sys.stderr, f"{one.pointer or '/'}: {one.message}{see}")

    def problems(self, error: JobsError) -> None:
        """Every problem of a file of jobs, by its line."""
        for one in error.problems:
            if self._json:
                self._object("problem", {"file": error.source, **asdict(one)})
                continue
            pointer = f"{one.pointer}: " if one.pointer else ""
            text = f"{error.source}:{one.line}: {pointer}{one.message}"
            self._line(sys.stderr, text)

    def progress(self, status: Status) -> None:
        """How far a run is, where that has changed."""
        if status == self._last:
            return
        left = self._pace.seconds_left(status)
        text = progress_text(status, left)
        if self._json:
            seconds = None if left is None else round(left, 1)
            self._object("progress", {**counts(status), "seconds_left": seconds})
        elif self._rewrites:
            room = max(shutil.get_terminal_size().columns - 1, 20)
            self._write(sys.stderr, _CLEAR + text[:room])
            self._open = True
        elif time.monotonic() >= self._due:
            self._due = time.monotonic() + _PAUSE
            self._line(sys.stderr, text)
        self._last = status

    def summary(self, status: Status, exit_code: int) -> None:
        """The last word on a batch."""
        members: dict[str, Any] = {**counts(status)}
        members |= {"total": status.total, "left": status.left}
        members |= {"paused": status.paused, "stopped": status.stopped}
        self.event("summary", str(status), **members, exit_code=exit_code)

    def _object(self, event: str, members: dict[str, Any]) -> None:
        self._write(
            sys.stdout, json.dumps({"event": event, **members}, default=str) + "\n"
        )

    def _line(self, stream: TextIO, text: str) -> None:
        if self._open:
            self._open = False
            self._write(sys.stderr, _CLEAR)
        self._write(stream, f"{text}\n")

    def _write(self, stream: TextIO, text: str) -> None:
        try:
            stream.write(text)
            stream.flush()
        except OSError as error:
            if struck(error):
                raise
            # Nobody reads any more; a night's work goes on. Nor does the end of the process write again.
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, stream.fileno())
            os.close(null)


def resumed(
    tasks: Sequence[str],
    provider: str | None,
    folder: str | None = None,
    command: str | None = None,
) -> str:
    """What to type to go on with tasks: to wait for them, or to save their files where a folder is named."""
    at = f" --provider {provider}" if provider else ""
    out = f" --out {shlex.quote(folder)}" if folder else ""
    command = command or ("download" if folder else "wait")
    return f"videotasks {command} {shlex.join(tasks)}{at}{out}"


def _members_of(error: VideotasksError) -> dict[str, Any]:
    """What an error knows besides its text; what it does not know is left out."""
    known = {
        "type": type(error).__name__,
        "task_id": error.task_id,
        "provider": error.provider,
        "request_digest": error.request_digest,
        "status": error.status,
        "reason": error.reason or None,
    }
    members = {name: one for name, one in known.items() if one is not None}
    return {**members, "retry_safe": error.retry_safe}


def counts(status: Status) -> dict[str, int]:
    """State -> how many jobs are in it."""
    return {name: value for name, value in asdict(status).items() if type(value) is int}


def progress_text(status: Status, seconds_left: float | None = None) -> str:
    """How far a batch is, in few words, and an estimate of when it is done."""
    estimate = in_words(seconds_left)
    running = status.sending + status.running + status.succeeded
    failed = status.failed + status.refused
    return (
        f"{status.saved} of {status.total} done, {running} running, {status.ready} queued, "
        f"{failed} failed, {status.unknown} unknown{', ' if estimate else ''}{estimate}"
    )
