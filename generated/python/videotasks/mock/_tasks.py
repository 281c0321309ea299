# Copied from generator/templates/python/videotasks/mock/_tasks.py: edit that file, then run `make generate`.
"""Tasks and their walk from queued to the end, as a pure function of the clock.

    QUEUED --queue_seconds--> PROCESSING --process_seconds--> SUCCEED | FAILED

Nothing here waits and nothing runs in the background: a task is what it was told at its
submit, and its state is reckoned when somebody asks. So a scripted clock decides alone
what a poll sees.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from videotasks._platform.catalog import LIFECYCLE
from videotasks._values.kinds import as_array, as_object

Clock = Callable[[], float]
"""Seconds from any origin; only differences count."""

# Two spellings of one state are documented; the first one listed is the platform's own.
STATUSES: Final[Mapping[str, str]] = {
    state: status for status, state in reversed(list(LIFECYCLE.states.items()))
}


class Pace(NamedTuple):
    """How long a task waits and how long it works, in seconds."""

    queue_seconds: float
    process_seconds: float


class Progress(NamedTuple):
    """A task at one moment."""

    state: str
    """queued, processing, succeeded or failed."""
    percent: int
    eta: float
    """Seconds until the end; 0 once it is reached."""


class Task(NamedTuple):
    """One accepted submit."""

    id: str
    endpoint: str
    """`family.operation`."""
    seed: int
    submitted_at: float
    pace: Pace
    failure: str
    """Why the task will fail; empty if it will succeed."""

    @property
    def processing_at(self) -> float:
        return self.submitted_at + self.pace.queue_seconds

    @property
    def ends_at(self) -> float:
        return self.processing_at + self.pace.process_seconds

    def progress(self, now: float) -> Progress:
        """Where the task stands; a moment on the border belongs to the later state."""
        if now >= self.ends_at:
            return Progress("failed" if self.failure else "succeeded", 100, 0)
        eta = self.ends_at - now
        if now < self.processing_at:
            return Progress("queued", 0, eta)
        done = int(100 * (now - self.processing_at) / self.pace.process_seconds)
        # A rounded 100 would claim an end that the status denies.
        return Progress("processing", min(done, 99), eta)


class Tasks:
    """All tasks of one platform, by their ids."""

    def __init__(self, pace: Pace, clock: Clock, fail_marker: str | None) -> None:
        self._pace = pace
        self._clock = clock
        self._fail_marker = fail_marker
        self._tasks: dict[str, Task] = {}

    def accept(self, endpoint: str, body: Mapping[str, Any]) -> Task:
        """Makes a task of a valid body; two equal bodies are two tasks."""
        identity = uuid.uuid4()
        task = Task(
            id=str(identity),
            endpoint=endpoint,
            seed=_seed(body, identity.int % 2**31),
            submitted_at=self._clock(),
            pace=self._pace,
            failure=self._failure(body),
        )
        self._tasks[task.id] = task
        return task

    def find(self, task_id: str) -> Task | None:
        return self._tasks.get(task_id)

    def all(self) -> list[Task]:
        """Every task, oldest first."""
        return list(self._tasks.values())

    def progress(self, task: Task) -> Progress:
        return task.progress(self._clock())

    def _failure(self, body: Mapping[str, Any]) -> str:
        marker = self._fail_marker
        if marker is None:
            return ""
        prompts = _values(body, "prompt")
        if any(isinstance(prompt, str) and marker in prompt for prompt in prompts):
            return f"the prompt contains {marker!r}, on which this mock fails"
        return ""


def _seed(body: Mapping[str, Any], otherwise: int) -> int:
    """The seed that was asked for; negative ones ask for a random seed."""
    for seed in _values(body, "seed"):
        if isinstance(seed, int) and not isinstance(seed, bool) and seed >= 0:
            return seed
    return otherwise


def _values(body: object, name: str) -> Iterator[object]:
    """All members of one name at any depth: some endpoints have an `input`."""
    # With a stack of its own, since a body may nest as deep as the JSON parser allows.
    stack = [body]
    while stack:
        value = stack.pop()
        members = as_object(value)
        if members is not None:
            if name in members:
                yield members[name]
            stack.extend(members.values())
        else:
            stack.extend(as_array(value) or ())
