# Copied from generator/templates/python/videotasks/_core/download.py: edit that file, then run `make generate`.
"""The machine that fetches a file of a result: what is checked, retried and resumed.

It hands on bytes by `Emit` and takes them back by `Restart`; who runs it saves them
(`_target`) or streams them. Nothing here ever submits anything.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote, urljoin

from videotasks._core.actions import (
    Call,
    Chunk,
    Emit,
    Event,
    Failure,
    Machine,
    Open,
    Opened,
    Policy,
    Read,
    Restart,
    Sleep,
    World,
    log,
)
from videotasks._core.outcomes import outcome
from videotasks._core.poll import refresh
from videotasks._core.responses import when_to_retry
from videotasks._core.retry import asks_too_long, pause_before_retry
from videotasks._exceptions import DownloadError, VideotasksError
from videotasks._results.files import AnyFile
from videotasks._results.result import AnyResult, Reader
from videotasks._values.redact import without_query
from videotasks._values.signatures import HEAD, can_be
from videotasks._values.types import Timeouts

_PROGRESS: Final = 64 * 1024
"""An attempt that brought so many bytes does not count as a failed one."""
_NO_MEDIA: Final = re.compile(r"html|json|xml", re.IGNORECASE)
_ENCODED: Final = {"gzip", "x-gzip", "deflate", "br", "zstd", "compress"}
"""Codings that libraries undo, or that nobody asked for; other words there mean nothing."""
_SIZE: Final = r"(\d{1,18})"
_RANGE: Final = re.compile(
    rf"bytes\s+{_SIZE}-{_SIZE}/(?:{_SIZE}|\*)", re.IGNORECASE | re.ASCII
)
_REDIRECTS: Final = {301, 302, 303, 307, 308}
_MOST_REDIRECTS: Final = 10
_AS_IT_STANDS: Final = "".join(map(chr, range(0x21, 0x7F)))


def fetch_file(
    file: AnyFile,
    *,
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
        timeout: Seconds for all of it; None: no limit.
        limits: Time-outs of each request; None: the client's own.
        call: The request that fetches the task's result.
        read: Makes a result of its response.
        policy: How often it is tried.
        world: Clocks and dice.
        rewindable: Whether what was handed on can be taken back.
    """
    fetch = _Fetch(file, timeout, limits, world, rewindable)
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
        hopeless = (
            isinstance(event, Opened) and outcome(event.status).download != "again"
        )
        if hopeless or attempt >= policy.max_retries:
            raise error
        if asks_too_long(event, policy, world, fetch.deadline):
            raise error
        pause = pause_before_retry(event, attempt, policy, world)
        attempt += 1
        log.info("download failed, trying again in %.1f s: %s", pause, error)
        yield Sleep(fetch.allowed(pause))


class _Fetch:
    """What is known of a file that is being fetched."""

    def __init__(
        self,
        file: AnyFile,
        timeout: float | None,
        limits: Timeouts | None,
        world: World,
        rewindable: bool,
    ) -> None:
        self.url = file.url
        self.received = 0
        """Bytes handed on, and not taken back."""
        self.brought = 0
        """Bytes that came in all, also again."""
        self._file = file
        self._timeout = timeout
        self.deadline = None if timeout is None else world.monotonic() + timeout
        self._limits = limits
        self._world = world
        self._rewindable = rewindable
        self._total: int | None = None
        self._marks: Mapping[str, str] = {}
        self._validator: str | None = None
        self._resumable = False
        self._whole = False
        """Whether the next request is for all of the file, whatever came by now."""
        self._digest = hashlib.sha256()
        self._elsewhere: str | None = None
        """Where the storage has sent this attempt on to."""
        self._redirects = 0

    def opening(self) -> Open:
        """The next request to the storage."""
        url = self._elsewhere or self.url
        if not url.lower().startswith(("https://", "http://")):
            raise error_of(self._file, "its URL is not an http address")
        budget = self._left()
        if budget is not None and budget <= 0:
            raise error_of(self._file, f"it took longer than {self._timeout:g} s")
        goes_on = self._resumable and not self._whole
        return Open(
            _as_it_stands(url),
            self.received if goes_on else 0,
            self._validator if goes_on and self.received else None,
            budget,
            self._limits,
        )

    def allowed(self, pause: float) -> float:
        """The pause, cut at the deadline."""
        left = self._left()
        return pause if left is None else max(0.0, min(pause, left))

    def is_sent_on(self, opened: Opened) -> bool:
        """Whether the storage says to ask elsewhere; each attempt begins at the file's URL."""
        location = opened.headers.get("location", "")
        if opened.status not in _REDIRECTS or not location:
            self._elsewhere, self._redirects = None, 0
            return False
        self._redirects += 1
        if self._redirects > _MOST_REDIRECTS:
            what = f"the storage redirects more than {_MOST_REDIRECTS} times"
            raise error_of(self._file, what, opened.status)
        try:
            self._elsewhere = urljoin(self._elsewhere or self.url, location)
        except ValueError:
            what = "the storage redirects to what is no URL"
            raise error_of(self._file, what, opened.status) from None
        return True

    def begin_anew(self) -> None:
        """Asks for the whole file next time, as the storage has no such range."""
        self._whole = True

    def receive(self, opened: Opened) -> Machine[Failure | None]:
        """Passes on what comes; None at the end of a whole file, else how it broke."""
        kind = opened.headers.get("content-type", "")
        if _NO_MEDIA.search(kind.partition(";")[0]):
            what = f"the storage sent {kind[:60]!r}, not a file"
            raise error_of(self._file, what, opened.status)
        encoding = opened.headers.get("content-encoding", "identity").lower()
        if _ENCODED & set(re.split(r"[\s,]+", encoding)):
            what = f"the storage sent it as {encoding[:40]!r}, which nobody asked for"
            raise error_of(self._file, what, opened.status)
        start, end, total = self._place(opened)
        if start is None:
            return Failure(True, "the storage sent another part of the file")
        skip, prefix = 0, hashlib.sha256()
        if start < self.received:
            if self._rewindable:
                yield Restart()
                self.received = 0
            else:
                skip = self.received
        if not skip:
            self._note(opened, start, total)
        head, arrived = b"", start
        while True:
            event = yield Read()
            if not isinstance(event, Chunk):
                if isinstance(event, Failure):
                    what = f"the connection broke after {arrived} bytes: {event.error}"
                    return Failure(True, what)
                raise TypeError(f"a Read was answered with {event!r}")
            data = event.data
            if not data:
                break
            arrived += len(data)
            self.brought += len(data)
            if skip:
                again, data = data[:skip], data[skip:]
                prefix.update(again)
                skip -= len(again)
                if not skip:
                    if prefix.digest() != self._digest.digest():
                        what = "it changed while it was read"
                        raise error_of(self._file, what, opened.status)
                    self._note(opened, start, total)
            if not self.received:
                # Nothing is handed on before its first bytes tell what it is.
                head += data
                if len(head) < HEAD:
                    continue
                _check_head(head, self._file)
                data = head
            if data:
                yield self._handed(data)
        for size in (end, total):
            if size is not None and arrived != size:
                return Failure(True, f"only {arrived} of {size} bytes came")
        if skip:
            return Failure(True, f"only {arrived} bytes came")
        if not self.received:
            _check_head(head, self._file)
            yield self._handed(head)
        return None

    def _handed(self, data: bytes) -> Emit:
        self.received += len(data)
        if not self._rewindable:
            self._digest.update(data)
        return Emit(data, self.received, self._total)

    def _place(self, opened: Opened) -> tuple[int | None, int | None, int | None]:
        """Where in the file the response begins and ends, and the file's size."""
        if opened.status == 200:
            self._whole = False
            size = _number(opened.headers.get("content-length", ""))
            return 0, size, size
        found = _RANGE.match(opened.headers.get("content-range", ""))
        start, end = (int(found[1]), int(found[2]) + 1) if found else (None, None)
        total = _number(found[3] or "") if found else None
        same = self._total is None or total is None or total == self._total
        # Some storages do not know If-Range, and send a part of what is there now.
        same = same and all(
            opened.headers.get(name, value) == value
            for name, value in self._marks.items()
        )
        if start != self.received or not same:
            self._whole = True
            return None, None, None
        return start, end, self._total if total is None else total

    def _note(self, opened: Opened, start: int, total: int | None) -> None:
        """Keeps what tells, later, whether the file is still the same."""
        self._total = total
        if start == 0:
            self._marks = _marks(opened.headers)
            self._validator = next(iter(self._marks.values()), None)
            refuses = opened.headers.get("accept-ranges", "").strip().lower() == "none"
            self._resumable = self._validator is not None and not refuses

    def _left(self) -> float | None:
        if self.deadline is None:
            return None
        return self.deadline - self._world.monotonic()


def _as_it_stands(url: str) -> str:
    """An address of which nothing is spelled otherwise but what no request can hold."""
    scheme, _, rest = url.partition("#")[0].partition("://")
    host = re.match(r"[^/?]*", rest)
    at = host.end() if host else 0
    path = quote(rest[at:], safe=_AS_IT_STANDS, errors="surrogatepass")
    return f"{scheme}://{rest[:at].rpartition('@')[2]}{path}"


def _fresh_url(file: AnyFile, poll: Machine[AnyResult]) -> Machine[str]:
    try:
        result = yield from poll
    except VideotasksError as error:
        what = f"its URL has expired, and asking the task again failed: {error}"
        raise error_of(file, what) from error
    for one in result.files(file.kind):
        if one.index == file.index:
            return one.url
    what = "its URL has expired, and the task does not list it any more"
    raise error_of(file, what)


def _marks(headers: Mapping[str, str]) -> dict[str, str]:
    """What tells that a file is the same as before, the surest first; a weak tag does not."""
    found = {name: headers.get(name, "") for name in ("etag", "last-modified")}
    return {n: text for n, text in found.items() if text and not text.startswith("W/")}


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None


def _check_head(head: bytes, file: AnyFile) -> None:
    """Refuses what cannot be a file of this kind."""
    if not head:
        raise error_of(file, "the storage sent an empty file", 200)
    if not can_be(head, file.kind, file.type):
        what = f"what the storage sent is no {(file.type or file.kind)[:20]}"
        raise error_of(file, f"{what}: it begins with {head[:HEAD]!r}", 200)


def _failed(file: AnyFile, event: Event, world: World) -> DownloadError:
    if isinstance(event, Opened):
        what = f"the storage answered HTTP {event.status}"
        what += when_to_retry(event.headers, world.wall())
        return error_of(file, what, event.status)
    if isinstance(event, Failure):
        return error_of(file, event.error)
    raise TypeError(f"an Open was answered with {event!r}")


def error_of(
    file: AnyFile,
    what: str,
    status: int | None = None,
    *,
    retry_safe: bool = True,
) -> DownloadError:
    """What is raised for a file that cannot be fetched or saved."""
    return DownloadError(
        f"{name_of(file)} could not be downloaded: {what}",
        status=status,
        retry_safe=retry_safe,
        **context_of(file),
    )


def name_of(file: AnyFile) -> str:
    """A file in words."""
    return f"{file.kind} {file.index + 1} of task {file.task_id}"


def context_of(file: AnyFile) -> dict[str, Any]:
    """What an exception about a file says of it."""
    return {"task_id": file.task_id, "url": without_query(file.url)}
