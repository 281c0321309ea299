# Copied from generator/templates/python/videotasks/_core/poll.py: edit that file, then run `make generate`.
"""Machines that poll a task: once with retries, or until it has ended.

A wait forgives whatever may pass (lost connections, failing servers, broken bodies) until
its deadline, for a short while also what is of whatever stands before the platform (a redirect,
a firewall), and gives up at once on what cannot (a refused key); `outcomes` tells the one from
the other. A result of another task is no result: it came on a connection where responses and
requests do not match any more, and that is closed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Generic, TypeVar

from videotasks._core.actions import (
    Call,
    Distrust,
    Failure,
    Machine,
    Policy,
    Report,
    Response,
    Sleep,
    World,
    least,
    log,
    request,
)
from videotasks._core.outcomes import outcome
from videotasks._core.responses import (
    api_error,
    excerpt,
    identifier,
    same_task,
)
from videotasks._core.resuming import in_code
from videotasks._core.retry import asks_too_long, jittered, pause_before_retry
from videotasks._exceptions import (
    APIError,
    PollError,
    TaskFailedError,
    VideotasksError,
    WaitTimeoutError,
)
from videotasks._platform.catalog import LIFECYCLE
from videotasks._results.result import AnyResult, Reader, outline_of
from videotasks._values.json_texts import json_object
from videotasks._values.kinds import is_object
from videotasks._values.show import counted

ResultT = TypeVar("ResultT", bound="AnyResult")

_GROWTH: Final = 1.5
_BELIEVED: Final = 3
"""So many error responses in a row that say that the task failed are believed."""
_LAST_POLL: Final = 1.0
"""Seconds kept back at the end of a wait, so that the last poll has time to answer."""
_SINGLE_POLL: Final = 1.0
"""Seconds that the only poll of a wait with `timeout=0` may take."""


def refresh(
    call: Call,
    *,
    read: Reader[ResultT],
    policy: Policy,
    world: World,
    until: float | None = None,
    limit: float | None = None,
    resumed: Callable[[str], str] = in_code,
) -> Machine[ResultT]:
    """Fetches a result once; what may pass is tried again a few times, until a deadline.

    What the platform asks to wait for with a `Retry-After` has to fit into `limit` seconds.
    """
    task_id = call.query[LIFECYCLE.result_parameter]
    attempt = 0
    patient_until = until if limit is None else world.monotonic() + limit
    while True:
        left = None if until is None else max(0.001, until - world.monotonic())
        budget = call.budget if left is None else least(left, call.budget)
        poll = call if budget == call.budget else call._replace(budget=budget)
        event, seen = yield from _polled(poll, read, world, resumed)
        if not isinstance(seen, VideotasksError):
            return seen
        if _meaning_of(seen) == "pointless" or _is_lost(seen):
            raise seen
        if asks_too_long(event, policy, world, patient_until):
            raise seen
        pause = pause_before_retry(event, attempt, policy, world)
        late = until is not None and world.monotonic() + pause >= until
        late = late or (isinstance(event, Failure) and event.hopeless)
        if late or attempt >= policy.max_retries:
            raise PollError(
                f"the result of task {task_id} could not be fetched, "
                f"{counted(attempt + 1, 'time')}: {seen}",
                task_id=task_id,
                **_said(seen),
            ) from seen
        attempt += 1
        log.info("poll failed, trying again in %.1f s: %s", pause, seen)
        yield Sleep(pause)


def wait(
    call: Call,
    *,
    timeout: float | None,
    interval: float,
    read: Reader[ResultT],
    policy: Policy,
    world: World,
    resumed: Callable[[str], str] = in_code,
) -> Machine[ResultT]:
    """Polls a task again and again until it has ended, or `timeout` seconds from now are over.

    Yields a `Report` whenever the state, the progress or the expected time changes.
    """
    task_id = call.query[LIFECYCLE.result_parameter]
    watch: _Watch[ResultT] = _Watch(
        task_id, timeout, call.budget, policy, world, resumed
    )
    return _waiting(call, watch, interval, read, world, resumed)


def _waiting(
    call: Call,
    watch: _Watch[ResultT],
    interval: float,
    read: Reader[ResultT],
    world: World,
    resumed: Callable[[str], str],
) -> Machine[ResultT]:
    longest = max(interval, LIFECYCLE.poll_interval_max)
    while True:
        event, seen = yield from _polled(
            call._replace(budget=watch.budget()), read, world, resumed
        )
        if not isinstance(seen, VideotasksError):
            if watch.sees(seen):
                yield Report(seen)
            if outline_of(seen).done:
                return _ended(seen)
            pause = jittered(interval, world)
            interval = min(interval * _GROWTH, longest)
        else:
            pause = watch.survives(seen, event)
            log.info("poll failed, the wait goes on: %s", seen)
        del event, seen  # thousands of waits sleep, and none needs them
        yield Sleep(watch.allowed(pause))


class _Watch(Generic[ResultT]):
    """What one wait remembers between its polls."""

    __slots__ = (
        *("_deadline", "_error", "_failures", "_final", "_last", "_limit", "_lost_at"),
        *("_policy", "_resumed", "_said_failed", "_timeout", "_world", "task_id"),
    )

    def __init__(
        self,
        task_id: str,
        timeout: float | None,
        limit: float | None,
        policy: Policy,
        world: World,
        resumed: Callable[[str], str],
    ) -> None:
        self.task_id = task_id
        self._resumed = resumed
        self._timeout = timeout
        self._limit = limit
        self._policy = policy
        self._world = world
        self._last: ResultT | None = None
        self._error: VideotasksError | None = None
        self._failures = 0
        self._said_failed = 0
        self._final = False
        now = world.monotonic()
        self._deadline = None if timeout is None else now + timeout
        self._lost_at: float | None = None
        """Since when nothing but that has come which is forgiven for a short while."""

    def budget(self) -> float | None:
        """Seconds that the next poll may take."""
        if self._timeout == 0:
            return _SINGLE_POLL
        left = self._left()
        if left is not None and left <= 0:
            raise self._over() from self._error
        return least(left, self._limit)

    def sees(self, result: ResultT) -> bool:
        """Notes a result; whether it shows anything new."""
        before = self._last
        self._last = result
        self._error = None
        self._failures = self._said_failed = 0
        self._lost_at = None
        return before is None or outline_of(before) != outline_of(result)

    def survives(self, error: VideotasksError, event: Response | Failure) -> float:
        """Seconds until the next poll after a failed one; raises if it is hopeless."""
        meaning = _meaning_of(error)
        now = self._world.monotonic()
        if not _is_lost(error):
            self._lost_at = None
        elif self._lost_at is None:
            self._lost_at = now
        lost = 0.0 if self._lost_at is None else now - self._lost_at
        if meaning == "pointless" or lost >= self._policy.not_found_grace:
            raise error
        self._said_failed = self._said_failed + 1 if meaning == "failed" else 0
        if self._said_failed >= _BELIEVED:
            # One such response may be the gateway's trouble; the same again is an outcome.
            raise TaskFailedError(
                f"task {self.task_id} failed: {error}",
                task_id=self.task_id,
                **_said(error),
            ) from error
        self._error = error
        policy, longest = self._policy, self._policy.wait_retry_after_max
        pause = pause_before_retry(event, self._failures, policy, self._world, longest)
        self._failures += 1
        return pause

    def allowed(self, pause: float) -> float:
        """The pause, cut so that one last poll fits in before the deadline."""
        left = self._left()
        if left is None or self._timeout is None:
            return pause
        if self._final or left <= 0:
            raise self._over() from self._error
        kept = min(_LAST_POLL, 0.1 * self._timeout)
        if pause < left - kept:
            return pause
        self._final = True
        return max(0.0, left - kept)

    def _left(self) -> float | None:
        if self._deadline is None:
            return None
        return self._deadline - self._world.monotonic()

    def _over(self) -> WaitTimeoutError:
        seen = f"last seen: {self._last}" if self._last else "no look has shown it"
        trouble = f"; the last look failed: {self._error}" if self._error else ""
        return WaitTimeoutError(
            f"task {self.task_id} had not ended after {self._timeout:g} s ({seen}"
            f"{trouble}); nothing was cancelled, and "
            f"{self._resumed(self.task_id)}.wait() goes on waiting for it",
            timeout=self._timeout or 0.0,
            result=self._last,
            task_id=self.task_id,
        )


def _polled(
    call: Call,
    read: Reader[ResultT],
    world: World,
    resumed: Callable[[str], str],
) -> Machine[tuple[Response | Failure, ResultT | VideotasksError]]:
    """What came of one poll, and what that says of the task."""
    event = yield from request(call)
    task_id = call.query[LIFECYCLE.result_parameter]
    seen = _read(event, task_id, read, world, resumed)
    usual = isinstance(event, Failure) or not 200 <= event.status < 300
    if isinstance(seen, VideotasksError) and not usual:
        # Whoever it was meant for, more of the kind may follow it.
        yield Distrust(call.url)
    return event, seen


def _read(
    event: Response | Failure,
    task_id: str,
    read: Reader[ResultT],
    world: World,
    resumed: Callable[[str], str],
) -> ResultT | VideotasksError:
    """What one poll has shown: a result, or why there is none."""
    context: dict[str, Any] = {"task_id": task_id}
    if isinstance(event, Failure):
        return PollError(f"no answer came: {event.error}", **context)
    if not 200 <= event.status < 300:
        what = f"the result of task {task_id} was refused"
        error = api_error(event, what, world.wall(), context)
        # A poll costs nothing: it is pointless, or may be repeated.
        error.retry_safe = _meaning_of(error) == "again"
        if outcome(error.status, error.reason).advice:
            goes_on = f"the task goes on, and {resumed(task_id)}.wait() waits for it"
            error.args = (f"{error}; {goes_on}",)
        return error
    raw = json_object(event.body)
    if raw is None or not is_object(raw.get("task")):
        body = excerpt(event.body)
        return PollError(
            f"HTTP {event.status}, but the answer is no task result: {body[:200]!r}",
            status=event.status,
            **context,
        )
    name = LIFECYCLE.task_id_field
    about = raw["task"].get(name)
    if about != task_id:
        about = identifier(about) or identifier(raw.get(name))
    if about and not same_task(about, task_id):
        return PollError(
            f"HTTP {event.status}, but the answer is about task {about[:200]!r}, not "
            f"{task_id!r}",
            status=event.status,
            **context,
        )
    return read(raw, task_id, event.body)


def _said(error: VideotasksError) -> dict[str, Any]:
    """What the platform said, for the exception that follows from it."""
    names = ("status", "reason", "code", "message")
    return {name: getattr(error, name) for name in names}


def _meaning_of(error: VideotasksError) -> str:
    """What a failed poll says of the task: `again`, `failed` or `pointless`."""
    if not isinstance(error, APIError):
        return "again"
    return outcome(error.status, error.reason).poll


def _is_lost(error: VideotasksError) -> bool:
    """Whether the platform does not know the task, which may be too new for it."""
    return isinstance(error, APIError) and outcome(error.status, error.reason).grace


def _ended(result: ResultT) -> ResultT:
    if outline_of(result).state != "failed":
        return result
    raise TaskFailedError(
        f"task {result.task_id} failed: {result.reason or 'the platform gives no reason'}",
        reason=result.reason,
        result=result,
        task_id=result.task_id,
    )
