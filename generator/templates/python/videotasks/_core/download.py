"""The machine that fetches a file of a result: what is checked, retried and resumed.

It hands on bytes by `Emit` and takes them back by `Restart`; who runs it saves them
(`_target`) or streams them. Nothing here ever submits anything.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from videotasks._core.actions import (
    Call,
    Event,
    Failure,
    Machine,
    Opened,
    Part,
    Policy,
    Sleep,
    World,
    log,
)
from videotasks._core.addresses import Rules
from videotasks._core.file_errors import error_of, name_of
from videotasks._core.outcomes import outcome
from videotasks._core.poll import refresh
from videotasks._core.responses import when_to_retry
from videotasks._core.retry import asks_too_long, pause_before_retry
from videotasks._core.transfers import Transfer
from videotasks._exceptions import DownloadError, VideotasksError
from videotasks._results.files import AnyFile
from videotasks._results.result import AnyResult, Reader
from videotasks._values.types import Timeouts

_PROGRESS: Final = 64 * 1024
"""An attempt that brought so many bytes does not count as a failed one."""


def fetch_file(
    file: AnyFile,
    *,
    rules: Rules,
    part: Callable[[], Part | None],
    timeout: float | None,
    limits: Timeouts | None,
    call: Call,
    read: Reader[AnyResult],
    policy: Policy,
    world: World,
    rewindable: bool,
) -> Machine[int]:
    """Fetches a file and returns its size.

    A broken transfer goes on where it broke, if the storage can do that and the file is
    the same; an expired URL is replaced by a fresh one from the task.

    Args:
        file: The file.
        rules: Where it may come from.
        part: Gives what there is of it already, if anything; it is called when the machine
            begins.
        timeout: Seconds for all of it; None: no limit.
        limits: Time-outs of each request; None: the client's own.
        call: The request that fetches the task's result.
        read: Makes a result of its response.
        policy: How often it is tried.
        world: Clocks and dice.
        rewindable: Whether what was handed on can be taken back.
    """
    fetch = Transfer(file, rules, timeout, limits, world, rewindable)
    fetch.goes_on_with(part())
    attempt, mark = 0, 0
    renewed_at = -1
    while True:
        event: Event = yield fetch.opening()
        if isinstance(event, Opened):
            if fetch.is_sent_on(event):
                continue
            # A long file outlives several URLs; one that brought nothing was none.
            expired = outcome(event.status).download == "expired"
            if expired and renewed_at < fetch.brought:
                log.info(
                    "the URL of %s has expired: asking the task again", name_of(file)
                )
                renewed_at = fetch.brought
                poll = refresh(
                    call, read=read, policy=policy, world=world, until=fetch.deadline
                )
                fetch.url = yield from _fresh_url(file, poll)
                continue
            if event.status in (200, 206):
                broke = yield from fetch.receive(event)
                if broke is None:
                    return fetch.received
                event = broke
            elif event.status == 416:
                fetch.begin_anew()
        if fetch.received - mark >= _PROGRESS:
            attempt, mark = 0, fetch.received
        error = _failed(file, event, world)
        hopeless = isinstance(event, Failure) and event.hopeless
        if isinstance(event, Opened):
            hopeless = outcome(event.status).download != "again"
        if hopeless or attempt >= policy.max_retries:
            raise error
        if asks_too_long(event, policy, world, fetch.deadline):
            raise error
        pause = pause_before_retry(event, attempt, policy, world)
        attempt += 1
        log.info("download failed, trying again in %.1f s: %s", pause, error)
        yield Sleep(fetch.allowed(pause))


def _fresh_url(file: AnyFile, poll: Machine[AnyResult]) -> Machine[str]:
    try:
        result = yield from poll
    except VideotasksError as error:
        what = f"its URL has expired, and asking the task again failed: {error}"
        raise error_of(file, what, retry_safe=error.retry_safe is not False) from error
    for one in result.files(file.kind):
        if one.index == file.index:
            return one.url
    what = "its URL has expired, and the task does not list it any more"
    raise error_of(file, what)


def _failed(file: AnyFile, event: Event, world: World) -> DownloadError:
    if isinstance(event, Opened):
        what = f"the storage answered HTTP {event.status}"
        what += when_to_retry(event.headers, world.wall())
        again = outcome(event.status).download != "pointless"
        return error_of(file, what, event.status, retry_safe=again)
    if isinstance(event, Failure):
        return error_of(file, event.error, retry_safe=not event.hopeless)
    raise TypeError(f"an Open was answered with {event!r}")
