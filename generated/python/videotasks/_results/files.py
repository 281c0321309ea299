# Copied from generator/templates/python/videotasks/_results/files.py: edit that file, then run `make generate`.
"""The files of a result, as a synchronous and as an asynchronous client give them."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import InitVar, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, cast

from videotasks._exceptions import ConfigurationError
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import is_object
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Kind, Progress, Self, Timeouts

__all__ = [
    "AsyncResultAudio",
    "AsyncResultFile",
    "AsyncResultImage",
    "AsyncResultVideo",
    "ResultAudio",
    "ResultFile",
    "ResultImage",
    "ResultVideo",
]


class _Fetched:
    """Keeps what fetches a file apart from the file's data, where neither fields nor `vars()` show it."""

    __slots__ = ("_origin",)
    _origin: Any
    """What fetches it; None if the result was not fetched by a client."""


@dataclass(frozen=True)
class AnyFile(_Fetched):
    """What `ResultFile` and `AsyncResultFile` are; they describe the attributes."""

    kind: ClassVar[Kind]

    url: str = field(repr=False)
    ttl: float
    type: str | None
    task_id: str
    index: int
    raw: Mapping[str, Any] = field(repr=False, hash=False)
    if TYPE_CHECKING:
        _origin: Any = field(default=None, repr=False, compare=False)
    else:
        # An argument and no field; `dataclasses.replace` hands it on all the same. It is
        # bare, as get_type_hints of Python 3.10 knows it.
        _origin: InitVar = None

        def __post_init__(self, _origin: Any) -> None:
            object.__setattr__(self, "_origin", _origin)

    def _no_origin(self) -> ConfigurationError:
        return ConfigurationError(
            "this result does not come from a client: use "
            f"client.task({self.task_id!r}).refresh() to get one that does",
            task_id=self.task_id,
        )

    def __copy__(self) -> Self:
        return self  # nothing in it changes

    def __deepcopy__(self, memo: object) -> Self:
        del memo
        return self

    def __getstate__(self) -> dict[str, Any]:
        # A client, with its key and connections, does not travel with a result.
        return dict(vars(self))

    def __setstate__(self, state: dict[str, Any]) -> None:
        # Pickles of earlier versions name the origin, which is None in them.
        vars(self).update({name: state[name] for name in state if name != "_origin"})
        object.__setattr__(self, "_origin", None)


# The default of the argument, which would hide the attribute.
del AnyFile._origin  # pyright: ignore[reportPrivateUsage]


class FileSource(ABC):
    """What fetches the files of a synchronous client's results."""

    __slots__ = ()

    @abstractmethod
    def download(
        self,
        file: AnyFile,
        path: str | os.PathLike[str],
        overwrite: bool,
        on_progress: Progress | None,
        timeout: float | None,
        request_timeout: Timeouts | None,
        max_retries: int | None,
    ) -> Path:
        """Saves a file."""

    @abstractmethod
    def stream(
        self,
        file: AnyFile,
        timeout: float | None,
        request_timeout: Timeouts | None,
        max_retries: int | None,
    ) -> Iterator[bytes]:
        """The bytes of a file, as they come."""


class AsyncFileSource(ABC):
    """What fetches the files of an asynchronous client's results."""

    __slots__ = ()

    @abstractmethod
    async def download(
        self,
        file: AnyFile,
        path: str | os.PathLike[str],
        overwrite: bool,
        on_progress: Progress | None,
        timeout: float | None,
        request_timeout: Timeouts | None,
        max_retries: int | None,
    ) -> Path:
        """Saves a file."""

    @abstractmethod
    def stream(
        self,
        file: AnyFile,
        timeout: float | None,
        request_timeout: Timeouts | None,
        max_retries: int | None,
    ) -> AsyncIterator[bytes]:
        """The bytes of a file, as they come."""


class ResultFile(AnyFile):
    """A file that a task made.

    Attributes:
        kind: `video`, `image` or `audio`.
        url: Pre-signed address; it dies after `ttl` seconds.
        ttl: Seconds for which the URL lives, counted from the response; 3600 where the
            response does not say.
        type: The format, such as `mp4`; None if the response does not say.
        task_id: Id of the task that made it.
        index: Place among the task's files of its kind, from 0.
        raw: The response's entry, with whatever else it has.
    """

    @suggests_keywords
    def download(
        self,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: Progress | None = None,
        timeout: float | None = None,
        request_timeout: Timeouts | None = None,
        max_retries: int | None = None,
    ) -> Path:
        """Saves the file; nothing is at `path` before all of it is there.

        A broken transfer goes on where it broke, if the storage can tell that the file
        is still the same, and begins anew if not; so does that of a process that was
        killed, in the same directory. Only what surely is no media is refused. An expired
        URL is replaced by a fresh one from the task. The task is never submitted again, and the API key is
        never sent to the storage.

        Args:
            path: The target; a link is followed and kept. In a directory, the name is made
                of the task id and what the file is by its first bytes (`.bin`: nobody
                knows). Text with a slash at its end is a directory, which is made with its
                parents if it is not there.
            overwrite: Whether a file at the target may be replaced, which then keeps its
                rights, and its owner where that is allowed. Default: no.
            on_progress: Called with the bytes received and the bytes in all (or None).
            timeout: Seconds for all of it, the disk included: what hangs there is left
                behind in a thread. Default: no limit but `request_timeout`.
            request_timeout: Seconds of each request: one number, or (connect, read).
                Default: the client's own.
            max_retries: How often a request is repeated at most, if it brought nothing.
                Default: the client's own.

        Returns:
            The path of the saved file.

        Warns:
            UnexpectedFormatWarning: It is not what the platform, or its target, calls it.
            FileSystemWarning: The file system does not know `fsync`, or rights.

        Raises:
            TargetExistsError: There is a file already, and `overwrite` is False.
            DownloadError: The file could not be fetched whole, or not be saved.
            ConfigurationError: An argument makes no sense, or this result was not
                fetched by a client.
        """
        from videotasks._arguments.calls import callback_of

        callback_of("on_progress", on_progress, awaited=False)
        return self._fetched_by().download(
            self, path, overwrite, on_progress, timeout, request_timeout, max_retries
        )

    @suggests_keywords
    def stream(
        self,
        *,
        timeout: float | None = None,
        request_timeout: Timeouts | None = None,
        max_retries: int | None = None,
    ) -> Iterator[bytes]:
        """The bytes of the file as they come, checked, retried and resumed as by `download`.

        Whoever stops before the end has a part of the file; only after the end is it
        known to be whole, and does an `UnexpectedFormatWarning` come.

        Args:
            timeout: Seconds from the first to the last byte, the time of whoever takes
                them included. Default: no limit but `request_timeout`.
            request_timeout: As for `download`.
            max_retries: As for `download`.

        Raises:
            DownloadError: The file could not be fetched whole.
            ConfigurationError: As for `download`.
        """
        return self._fetched_by().stream(self, timeout, request_timeout, max_retries)

    def _fetched_by(self) -> FileSource:
        if self._origin is None:
            raise self._no_origin()
        return cast("FileSource", self._origin)


class AsyncResultFile(AnyFile):
    """A file that a task made, from an `AsyncClient`.

    Attributes:
        kind: `video`, `image` or `audio`.
        url: Pre-signed address; it dies after `ttl` seconds.
        ttl: Seconds for which the URL lives, counted from the response; 3600 where the
            response does not say.
        type: The format, such as `mp4`; None if the response does not say.
        task_id: Id of the task that made it.
        index: Place among the task's files of its kind, from 0.
        raw: The response's entry, with whatever else it has.
    """

    @suggests_keywords
    async def download(
        self,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: Progress | None = None,
        timeout: float | None = None,
        request_timeout: Timeouts | None = None,
        max_retries: int | None = None,
    ) -> Path:
        """Saves the file; nothing is at `path` before all of it is there.

        As `ResultFile.download`: broken transfers go on, expired URLs are renewed, and
        nothing is submitted. The disk is written by a thread.

        Args:
            path: The target; a link is followed and kept. In a directory, the name is made
                of the task id and what the file is by its first bytes (`.bin`: nobody
                knows). Text with a slash at its end is a directory, which is made with its
                parents if it is not there.
            overwrite: Whether a file at the target may be replaced, which then keeps its
                rights, and its owner where that is allowed. Default: no.
            on_progress: Called with the bytes received and the bytes in all (or None);
                it may be a coroutine function.
            timeout: Seconds for all of it, the disk included: what hangs there is left
                behind in a thread. Default: no limit but `request_timeout`.
            request_timeout: Seconds of each request: one number, or (connect, read).
                Default: the client's own.
            max_retries: How often a request is repeated at most, if it brought nothing.
                Default: the client's own.

        Returns:
            The path of the saved file.

        Warns:
            UnexpectedFormatWarning: It is not what the platform, or its target, calls it.
            FileSystemWarning: The file system does not know `fsync`, or rights.

        Raises:
            TargetExistsError: There is a file already, and `overwrite` is False.
            DownloadError: The file could not be fetched whole, or not be saved.
            ConfigurationError: An argument makes no sense, or this result was not
                fetched by a client.
        """
        return await self._fetched_by().download(
            self, path, overwrite, on_progress, timeout, request_timeout, max_retries
        )

    @suggests_keywords
    def stream(
        self,
        *,
        timeout: float | None = None,
        request_timeout: Timeouts | None = None,
        max_retries: int | None = None,
    ) -> AsyncIterator[bytes]:
        """The bytes of the file as they come, checked, retried and resumed as by `download`.

        Whoever stops before the end has a part of the file; only after the end is it
        known to be whole, and does an `UnexpectedFormatWarning` come.

        Args:
            timeout: Seconds from the first to the last byte, the time of whoever takes
                them included. Default: no limit but `request_timeout`.
            request_timeout: As for `download`.
            max_retries: As for `download`.

        Raises:
            DownloadError: The file could not be fetched whole.
            ConfigurationError: As for `download`.
        """
        return self._fetched_by().stream(self, timeout, request_timeout, max_retries)

    def _fetched_by(self) -> AsyncFileSource:
        if self._origin is None:
            raise self._no_origin()
        return cast("AsyncFileSource", self._origin)


class _Sound(AnyFile):
    @property
    def audio_metadata(self) -> Mapping[str, Any]:
        """`text`, `start_time` and `end_time`, as given; empty if there is nothing."""
        found: object = self.raw.get("audio_metadata")
        return found if is_object(found) else {}


class ResultVideo(ResultFile):
    """A video; `type` is `mp4` or `gif`, and `url` lives for `ttl` seconds."""

    kind: ClassVar[Kind] = "video"


class ResultImage(ResultFile):
    """An image; `type` is `jpeg`, `png` or `webp`, and `url` lives for `ttl` seconds."""

    kind: ClassVar[Kind] = "image"


class ResultAudio(ResultFile, _Sound):
    """A sound; `type` is `wav`, and `url` lives for `ttl` seconds."""

    kind: ClassVar[Kind] = "audio"


class AsyncResultVideo(AsyncResultFile):
    """A video; `type` is `mp4` or `gif`, and `url` lives for `ttl` seconds."""

    kind: ClassVar[Kind] = "video"


class AsyncResultImage(AsyncResultFile):
    """An image; `type` is `jpeg`, `png` or `webp`, and `url` lives for `ttl` seconds."""

    kind: ClassVar[Kind] = "image"


class AsyncResultAudio(AsyncResultFile, _Sound):
    """A sound; `type` is `wav`, and `url` lives for `ttl` seconds."""

    kind: ClassVar[Kind] = "audio"


name_publicly(globals())
