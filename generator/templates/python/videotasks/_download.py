"""Saves a task's file: into a temporary file beside the target, renamed when whole.

The machine decides (retries, a fresh URL for an expired one); `_save` does one attempt.
Nothing here ever submits anything.
"""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from videotasks._answers import without_query
from videotasks._arguments import seconds_of
from videotasks._core import (
    Answer,
    Failure,
    Fetch,
    Machine,
    Policy,
    Saved,
    Sleep,
    World,
    log,
    pause_before_retry,
)
from videotasks._exceptions import (
    DownloadError,
    TargetExistsError,
    VideotasksError,
)
from videotasks._lifecycle import refresh, result_call

if TYPE_CHECKING:
    from videotasks._driver import Driver
    from videotasks._result import Progress, ResultFile
    from videotasks._transport import Stream

_EXPIRED: Final = {400, 401, 403, 404, 410}
"""What storages answer when a signature is too old; they do not agree on one."""
_PASSING: Final = {408, 425, 429}
_HEAD: Final = 16
_KNOWN: Final[Mapping[str, tuple[str, ...]]] = {
    "video": ("mp4", "gif"),
    "image": ("jpeg", "png", "webp", "gif"),
    "audio": ("wav",),
}
_NO_MEDIA: Final = re.compile(r"html|json|xml", re.IGNORECASE)


class Downloader:
    """Downloads files of one client's results."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver

    def download(
        self,
        file: ResultFile,
        path: str | os.PathLike[str],
        *,
        overwrite: bool,
        on_progress: Progress | None,
        timeout: float | None,
    ) -> Path:
        """See `ResultFile.download`."""
        timeout = seconds_of("timeout", timeout)
        target = target_of(file, path)
        if not target.parent.is_dir():
            raise _error(file, f"there is no directory {str(target.parent)!r}")
        if target.exists() and not overwrite:
            raise _exists(file, target)
        self._driver.run(
            fetch_file(
                file,
                timeout=timeout,
                base_url=self._driver.settings.base_url,
                policy=self._driver.settings.policy,
                world=self._driver.world,
            ),
            on_fetch=partial(self._save, file, target, overwrite, on_progress),
        )
        return target

    def _save(
        self,
        file: ResultFile,
        target: Path,
        overwrite: bool,
        on_progress: Progress | None,
        fetch: Fetch,
    ) -> Saved | Answer | Failure:
        """One attempt; raises only what no further attempt can mend."""
        stream = self._driver.transport().open(fetch.url, fetch.budget)
        if isinstance(stream, Failure):
            return stream
        try:
            if stream.status != 200:
                return Answer(stream.status, stream.headers, b"")
            kind = stream.headers.get("content-type", "")
            if _NO_MEDIA.search(kind.partition(";")[0]):
                raise _error(file, f"the storage sent {kind!r}, not a file", status=200)
            with _part_beside(target, file) as (handle, part):
                outcome = _receive(stream, handle, file, on_progress)
                if isinstance(outcome, Saved):
                    _publish(part, target, file, overwrite)
            return outcome
        finally:
            stream.close()


def fetch_file(
    file: ResultFile,
    *,
    timeout: float | None,
    base_url: str,
    policy: Policy,
    world: World,
) -> Machine[Saved]:
    """Fetches a file; an expired URL is replaced once by a fresh one from the task."""
    deadline = None if timeout is None else world.monotonic() + timeout
    url, renewed, attempt = file.url, False, 0
    while True:
        if not url.lower().startswith(("https://", "http://")):
            raise _error(file, "its URL is not an http address")
        budget = None if deadline is None else deadline - world.monotonic()
        if budget is not None and budget <= 0:
            raise _error(file, f"it took longer than {timeout:g} s")
        event = yield Fetch(url, budget)
        if isinstance(event, Saved):
            return event
        if isinstance(event, Answer) and event.status in _EXPIRED and not renewed:
            log.info("the URL of %s has expired: asking the task again", _name(file))
            renewed, attempt = True, 0
            url = yield from _fresh_url(file, base_url, policy, world)
            continue
        error = _failed(file, event)
        if not _may_pass(event) or attempt >= policy.max_retries:
            raise error
        pause = pause_before_retry(event, attempt, policy, world)
        attempt += 1
        log.info("download failed, trying again in %.1f s: %s", pause, error)
        if deadline is not None:
            pause = max(0.0, min(pause, deadline - world.monotonic()))
        yield Sleep(pause)


def _fresh_url(
    file: ResultFile, base_url: str, policy: Policy, world: World
) -> Machine[str]:
    call = result_call(base_url, file.task_id)
    try:
        result = yield from refresh(call, origin=None, policy=policy, world=world)
    except VideotasksError as error:
        what = f"its URL has expired, and asking the task again failed: {error}"
        raise _error(file, what) from error
    files = result.files(file.kind)
    if file.index >= len(files):
        raise _error(
            file, "its URL has expired, and the task does not list it any more"
        )
    return files[file.index].url


def _may_pass(event: object) -> bool:
    if isinstance(event, Answer):
        return event.status >= 500 or event.status in _PASSING
    return True


def _receive(
    stream: Stream, handle: IO[bytes], file: ResultFile, on_progress: Progress | None
) -> Saved | Failure:
    """Writes what comes and checks that it is a whole file of the right kind."""
    from videotasks._transport import BrokenTransferError

    declared = _declared_length(stream)
    head, size = b"", 0
    chunks = iter(stream)
    while True:
        try:
            chunk = next(chunks, b"")
        except BrokenTransferError as error:
            return Failure(True, f"the connection broke after {size} bytes: {error}")
        if not chunk:
            break
        if len(head) < _HEAD:
            head += chunk[:_HEAD]
            if len(head) >= _HEAD:
                _check_head(head, file)
        with _disk(file):
            handle.write(chunk)
        size += len(chunk)
        if on_progress is not None:
            on_progress(size, declared)
    received = stream.received()
    if declared is not None and received is not None and received != declared:
        return Failure(True, f"only {received} of {declared} bytes came")
    _check_head(head, file)
    with _disk(file):
        handle.flush()
        os.fsync(handle.fileno())
    return Saved(size)


def _declared_length(stream: Stream) -> int | None:
    text = stream.headers.get("content-length", "")
    return int(text) if text.isascii() and text.isdigit() else None


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


def _check_head(head: bytes, file: ResultFile) -> None:
    """Refuses what cannot be a file of this kind."""
    if not head:
        raise _error(file, "the storage sent an empty file", status=200)
    known = _KNOWN[file.kind]
    found = container_of(head)
    novel = file.type is not None and file.type.lower() not in known and found is None
    if novel and not head.lstrip().startswith((b"<", b"{")):
        # A format that this version does not know; at least it is no page.
        return
    if found not in known:
        what = f"what the storage sent is no {file.type or file.kind}"
        raise _error(file, f"{what}: it begins with {head[:_HEAD]!r}", status=200)


@contextmanager
def _part_beside(
    target: Path, file: ResultFile
) -> Generator[tuple[IO[bytes], Path], None, None]:
    """A new temporary file in the target's directory; it is gone afterwards."""
    part = target.with_name(f".{target.name[:200]}.{secrets.token_hex(4)}.part")
    with _disk(file):
        handle = part.open("xb")  # closed below, with its own errors
    try:
        with handle:
            yield handle, part
    finally:
        with suppress(FileNotFoundError):
            part.unlink()


def _publish(part: Path, target: Path, file: ResultFile, overwrite: bool) -> None:
    with _disk(file):
        if overwrite:
            part.replace(target)
            return
        try:
            # Unlike a rename, a link fails if somebody has made the target meanwhile.
            os.link(part, target)
        except FileExistsError:
            raise _exists(file, target) from None
        except OSError:
            if target.exists():
                raise _exists(file, target) from None
            part.replace(target)


@contextmanager
def _disk(file: ResultFile) -> Generator[None, None, None]:
    try:
        yield
    except DownloadError:
        raise
    except OSError as error:
        raise _error(file, f"it cannot be saved: {error}") from error


def target_of(file: ResultFile, path: str | os.PathLike[str]) -> Path:
    """Where a file goes: `path` itself, or a name of its own if that is a directory."""
    target = Path(path)
    if not target.is_dir():
        return target
    stem = re.sub(r"[^A-Za-z0-9._-]", "_", file.task_id).strip(".") or file.kind
    number = f"-{file.index + 1}" if file.index else ""
    default = {"video": "mp4", "image": "png", "audio": "wav"}[file.kind]
    ending = re.sub(r"[^A-Za-z0-9]", "", file.type or "").lower() or default
    return target / f"{stem[:150]}{number}.{ending[:10]}"


def _failed(file: ResultFile, event: object) -> DownloadError:
    if isinstance(event, Answer):
        return _error(file, f"the storage answered HTTP {event.status}", event.status)
    if isinstance(event, Failure):
        return _error(file, event.error)
    raise TypeError(f"a Fetch was answered with {event!r}")


def _exists(file: ResultFile, target: Path) -> TargetExistsError:
    return TargetExistsError(
        f"{str(target)!r} exists already; give overwrite=True to replace it",
        **_context(file),
    )


def _error(file: ResultFile, what: str, status: int | None = None) -> DownloadError:
    return DownloadError(
        f"{_name(file)} could not be downloaded: {what}",
        status=status,
        **_context(file),
    )


def _name(file: ResultFile) -> str:
    return f"{file.kind} {file.index + 1} of task {file.task_id}"


def _context(file: ResultFile) -> dict[str, Any]:
    return {"task_id": file.task_id, "url": without_query(file.url)}
