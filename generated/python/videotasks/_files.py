# Copied from generator/templates/python/videotasks/_files.py: edit that file, then run `make generate`.
"""The machine that fetches a file of a result: what is checked, retried and resumed.

It hands on bytes by `Emit` and takes them back by `Restart`; who runs it saves them
(`_target`) or streams them. Nothing here ever submits anything.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from videotasks._answers import without_query
from videotasks._core import (
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
    pause_before_retry,
)
from videotasks._exceptions import DownloadError, VideotasksError
from videotasks._lifecycle import refresh

if TYPE_CHECKING:
    from videotasks._result import AnyResult, Reader
    from videotasks._result_files import AnyFile
    from videotasks._submit import Timeouts

_EXPIRED: Final = {400, 401, 403, 404, 410}
"""What storages answer when a signature is too old; they do not agree on one."""
_PASSING: Final = {408, 416, 425, 429}
_HEAD: Final = 16
_PROGRESS: Final = 64 * 1024
"""An attempt that brought so many bytes does not count as a failed one."""
_KNOWN: Final[Mapping[str, tuple[str, ...]]] = {
    "video": ("mp4", "gif"),
    "image": ("jpeg", "png", "webp", "gif"),
    "audio": ("wav",),
}
_NO_MEDIA: Final = re.compile(r"html|json|xml", re.IGNORECASE)
_RANGE: Final = re.compile(r"bytes\s+(\d+)-\d+/(\d+|\*)", re.IGNORECASE)


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
        read: Makes a result of its answer.
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
            # A long file outlives several URLs; one that brought nothing was none.
            if event.status in _EXPIRED and renewed_at < fetch.received:
                log.info(
                    "the URL of %s has expired: asking the task again", name_of(file)
                )
                renewed_at, attempt = fetch.received, 0
                fetch.url = yield from _fresh_url(file, call, read, policy, world)
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
        error = _failed(file, event)
        if not _may_pass(event) or attempt >= policy.max_retries:
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
        """Bytes handed on."""
        self._file = file
        self._timeout = timeout
        self._deadline = None if timeout is None else world.monotonic() + timeout
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

    def opening(self) -> Open:
        """The next request to the storage."""
        if not self.url.lower().startswith(("https://", "http://")):
            raise error_of(self._file, "its URL is not an http address")
        budget = self._left()
        if budget is not None and budget <= 0:
            raise error_of(self._file, f"it took longer than {self._timeout:g} s")
        goes_on = self._resumable and not self._whole
        return Open(
            self.url,
            self.received if goes_on else 0,
            self._validator if goes_on and self.received else None,
            budget,
            self._limits,
        )

    def allowed(self, pause: float) -> float:
        """The pause, cut at the deadline."""
        left = self._left()
        return pause if left is None else max(0.0, min(pause, left))

    def begin_anew(self) -> None:
        """Asks for the whole file next time, as the storage has no such range."""
        self._whole = True

    def receive(self, opened: Opened) -> Machine[Failure | None]:
        """Hands on what comes; None at the end of a whole file, else how it broke."""
        kind = opened.headers.get("content-type", "")
        if _NO_MEDIA.search(kind.partition(";")[0]):
            what = f"the storage sent {kind!r}, not a file"
            raise error_of(self._file, what, opened.status)
        encoding = opened.headers.get("content-encoding", "identity").lower()
        if encoding != "identity":
            what = f"the storage sent it as {encoding[:40]!r}, which nobody asked for"
            raise error_of(self._file, what, opened.status)
        start, total = self._place(opened)
        if start is None:
            return Failure(True, "the storage sent another part of the file")
        skip, prefix = 0, hashlib.sha256()
        if start < self.received:
            if self._rewindable:
                yield Restart()
                self.received = 0
            else:
                skip = self.received
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
            if skip:
                again, data = data[:skip], data[skip:]
                prefix.update(again)
                skip -= len(again)
                if not skip and prefix.digest() != self._digest.digest():
                    raise error_of(
                        self._file, "it changed while it was read", opened.status
                    )
            if not self.received:
                # Nothing is handed on before its first bytes tell what it is.
                head += data
                if len(head) < _HEAD:
                    continue
                _check_head(head, self._file)
                data = head
            if data:
                yield self._handed(data)
        if total is not None and arrived != total:
            return Failure(True, f"only {arrived} of {total} bytes came")
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

    def _place(self, opened: Opened) -> tuple[int | None, int | None]:
        """Where the answer's first byte lies in the file, and the file's size."""
        if opened.status == 200:
            self._whole = False
            return 0, _number(opened.headers.get("content-length", ""))
        found = _RANGE.match(opened.headers.get("content-range", ""))
        start = int(found[1]) if found else None
        total = _number(found[2]) if found else None
        same = self._total is None or total is None or total == self._total
        # Some storages do not know If-Range, and send a part of what is there now.
        same = same and all(
            opened.headers.get(name, value) == value
            for name, value in self._marks.items()
        )
        if start != self.received or not same:
            self._whole = True
            return None, None
        return start, self._total if total is None else total

    def _note(self, opened: Opened, start: int, total: int | None) -> None:
        """Keeps what tells, later, whether the file is still the same."""
        self._total = total
        if start == 0:
            self._marks = _marks(opened.headers)
            self._validator = next(iter(self._marks.values()), None)
            refuses = opened.headers.get("accept-ranges", "").strip().lower() == "none"
            self._resumable = self._validator is not None and not refuses

    def _left(self) -> float | None:
        if self._deadline is None:
            return None
        return self._deadline - self._world.monotonic()


def _fresh_url(
    file: AnyFile, call: Call, read: Reader[AnyResult], policy: Policy, world: World
) -> Machine[str]:
    try:
        result = yield from refresh(call, read=read, policy=policy, world=world)
    except VideotasksError as error:
        what = f"its URL has expired, and asking the task again failed: {error}"
        raise error_of(file, what) from error
    files = result.files(file.kind)
    if file.index >= len(files):
        what = "its URL has expired, and the task does not list it any more"
        raise error_of(file, what)
    return files[file.index].url


def _may_pass(event: Event) -> bool:
    if isinstance(event, Opened):
        return event.status >= 500 or event.status in _PASSING
    return True


def _marks(headers: Mapping[str, str]) -> dict[str, str]:
    """What tells that a file is the same as before, the surest first; a weak tag does not."""
    found = {name: headers.get(name, "") for name in ("etag", "last-modified")}
    return {n: text for n, text in found.items() if text and not text.startswith("W/")}


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None


def container_of(head: bytes) -> str | None:
    """The format that a file's first bytes stand for; None if it is none of these."""
    if head[4:8] == b"ftyp":
        return "mp4"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if head.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if head.startswith(b"RIFF"):
        return {b"WEBP": "webp", b"WAVE": "wav"}.get(head[8:12])
    return None


def _check_head(head: bytes, file: AnyFile) -> None:
    """Refuses what cannot be a file of this kind."""
    if not head:
        raise error_of(file, "the storage sent an empty file", 200)
    known = _KNOWN[file.kind]
    found = container_of(head)
    novel = file.type is not None and file.type.lower() not in known and found is None
    if novel and not head.lstrip().startswith((b"<", b"{")):
        # A format that this version does not know; at least it is no page.
        return
    if found not in known:
        what = f"what the storage sent is no {file.type or file.kind}"
        raise error_of(file, f"{what}: it begins with {head[:_HEAD]!r}", 200)


def _failed(file: AnyFile, event: Event) -> DownloadError:
    if isinstance(event, Opened):
        what = f"the storage answered HTTP {event.status}"
        return error_of(file, what, event.status)
    if isinstance(event, Failure):
        return error_of(file, event.error)
    raise TypeError(f"an Open was answered with {event!r}")


def error_of(file: AnyFile, what: str, status: int | None = None) -> DownloadError:
    """What is raised for a file that cannot be fetched or saved."""
    return DownloadError(
        f"{name_of(file)} could not be downloaded: {what}",
        status=status,
        **context_of(file),
    )


def name_of(file: AnyFile) -> str:
    """A file in words."""
    return f"{file.kind} {file.index + 1} of task {file.task_id}"


def context_of(file: AnyFile) -> dict[str, Any]:
    """What an exception about a file says of it."""
    return {"task_id": file.task_id, "url": without_query(file.url)}
