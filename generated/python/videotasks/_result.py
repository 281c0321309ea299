# Copied from generator/templates/python/videotasks/_result.py: edit that file, then run `make generate`.
"""The Task Result answer, read leniently: what is there is typed, nothing else is lost."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Protocol, TypeVar, cast

from videotasks._answers import is_object
from videotasks._catalog import LIFECYCLE
from videotasks._exceptions import ConfigurationError

if TYPE_CHECKING:
    import os
    from pathlib import Path

State = Literal["queued", "processing", "succeeded", "failed", "unknown"]
Progress = Callable[[int, "int | None"], object]
"""Bytes received so far, and bytes in all (None if the storage does not say)."""


class Origin(Protocol):
    """Where a file came from, and how it is fetched."""

    def download(
        self,
        file: ResultFile,
        path: str | os.PathLike[str],
        *,
        overwrite: bool,
        on_progress: Progress | None,
        timeout: float | None,
    ) -> Path: ...


@dataclass(frozen=True)
class ResultFile:
    """A file that a task made."""

    kind: ClassVar[Literal["video", "image", "audio"]]

    url: str = field(repr=False)
    """Pre-signed address; it dies after `ttl` seconds."""
    ttl: float
    """Seconds for which the URL lives, counted from the answer."""
    type: str | None
    """The format, such as `mp4`; None if the answer does not say."""
    task_id: str
    index: int
    """Place among the task's files of its kind, from 0."""
    raw: Mapping[str, Any] = field(repr=False)
    """The answer's entry, with whatever else it has."""
    _origin: Origin | None = field(default=None, repr=False, compare=False)

    def download(
        self,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: Progress | None = None,
        timeout: float | None = None,
    ) -> Path:
        """Saves the file; nothing is at `path` before all of it is there.

        An expired URL is replaced by a fresh one from the task. The task is never
        submitted again, and the API key is never sent to the storage.

        Args:
            path: The target. In a directory, the name is made of the task id and type.
            overwrite: Whether a file at the target may be replaced. Default: no.
            on_progress: Called with the bytes received and the bytes in all (or None).
            timeout: Seconds for all of it. Default: no limit but the client's own
                time-outs.

        Returns:
            The path of the saved file.

        Raises:
            TargetExistsError: There is a file already, and `overwrite` is False.
            DownloadError: The file could not be fetched whole, or not be saved.
            ConfigurationError: This result was not fetched by a client.
        """
        if self._origin is None:
            raise ConfigurationError(
                "this result does not come from a client: use "
                f"client.task({self.task_id!r}).refresh() to get one that does",
                task_id=self.task_id,
            )
        return self._origin.download(
            self, path, overwrite=overwrite, on_progress=on_progress, timeout=timeout
        )

    def __getstate__(self) -> dict[str, Any]:
        # A client, with its key and connections, does not travel with a result.
        return {**vars(self), "_origin": None}


@dataclass(frozen=True)
class ResultVideo(ResultFile):
    """A video; `type` is `mp4` or `gif`."""

    kind = "video"


@dataclass(frozen=True)
class ResultImage(ResultFile):
    """An image; `type` is `jpeg`, `png` or `webp`."""

    kind = "image"


@dataclass(frozen=True)
class ResultAudio(ResultFile):
    """A sound; `type` is `wav`."""

    kind = "audio"

    @property
    def audio_metadata(self) -> Mapping[str, Any]:
        """`text`, `start_time` and `end_time`, as given; empty if there is nothing."""
        found: object = self.raw.get("audio_metadata")
        return found if is_object(found) else {}


@dataclass(frozen=True)
class TaskResult:
    """What the platform says of a task at one moment."""

    task_id: str
    state: State
    """`unknown` for a status that this version does not know; see `status`."""
    status: str
    """The platform's own word, such as `TASK_STATUS_QUEUED`; "" if it gave none."""
    reason: str
    """Why the task failed; "" if it did not, or nobody says."""
    task_type: str
    eta: float | None
    """Seconds that the platform expects to need; some APIs leave it out or at 0."""
    progress_percent: float | None
    """0 to 100; some APIs leave it out or at 0."""
    videos: tuple[ResultVideo, ...]
    images: tuple[ResultImage, ...]
    audios: tuple[ResultAudio, ...]
    extra: Mapping[str, Any]
    """`seed`, `debug_info` and whatever else came under `extra`, as given."""
    raw: Mapping[str, Any] = field(repr=False)
    """The whole answer."""

    @classmethod
    def from_dict(
        cls,
        raw: Mapping[str, Any],
        *,
        task_id: str = "",
        origin: Origin | None = None,
    ) -> TaskResult:
        """Reads an answer, or the `payload` of a webhook; missing parts are empty.

        Args:
            raw: The JSON object.
            task_id: The id to take where the answer has none.
            origin: What downloads the files; without one they cannot be downloaded.
        """
        task = _object(raw.get("task"))
        task_id = _text(task.get("task_id")) or task_id
        status = _text(task.get("status"))
        return cls(
            task_id=task_id,
            state=cast(State, LIFECYCLE.states.get(status, "unknown")),
            status=status,
            reason=_text(task.get("reason")),
            task_type=_text(task.get("task_type")),
            eta=_number(task.get("eta")),
            progress_percent=_number(task.get("progress_percent")),
            videos=_files(ResultVideo, raw.get("videos"), task_id, origin),
            images=_files(ResultImage, raw.get("images"), task_id, origin),
            audios=_files(ResultAudio, raw.get("audios"), task_id, origin),
            extra=_object(raw.get("extra")),
            raw=raw,
        )

    @property
    def done(self) -> bool:
        """Whether the task has ended, with or without success."""
        return self.state in ("succeeded", "failed")

    @property
    def seed(self) -> Any:
        """The seed as given (text or number); None if there is none."""
        return self.extra.get("seed")

    def files(self, kind: str) -> Sequence[ResultFile]:
        """The files of one kind: `video`, `image` or `audio`."""
        return {"video": self.videos, "image": self.images, "audio": self.audios}[kind]

    def __str__(self) -> str:
        words = [self.state if self.state != "unknown" else f"status {self.status!r}"]
        if not self.done and self.progress_percent:
            words.append(f"{self.progress_percent:g} %")
        if not self.done and self.eta:
            words.append(f"about {self.eta:g} s left")
        if self.reason:
            words.append(f"reason: {self.reason}")
        for kind in ("video", "image", "audio"):
            count = len(self.files(kind))
            if count:
                words.append(f"{count} {kind}{'' if count == 1 else 's'}")
        return f"task {self.task_id}: {', '.join(words)}"


FileT = TypeVar("FileT", bound=ResultFile)


def _files(
    kind: type[FileT], entries: object, task_id: str, origin: Origin | None
) -> tuple[FileT, ...]:
    """The entries that have a URL; the others stay in `raw` alone."""
    found: list[FileT] = []
    for entry in cast("list[object]", entries) if isinstance(entries, list) else []:
        raw = _object(entry)
        url = _text(raw.get(f"{kind.kind}_url"))
        if not url:
            continue
        ttl = _number(raw.get(f"{kind.kind}_url_ttl"))
        found.append(
            kind(
                url=url,
                ttl=LIFECYCLE.url_lifetime if ttl is None else ttl,
                type=_text(raw.get(f"{kind.kind}_type")) or None,
                task_id=task_id,
                index=len(found),
                raw=raw,
                _origin=origin,
            )
        )
    return tuple(found)


def _object(value: object) -> dict[str, Any]:
    return value if is_object(value) else {}


def _text(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return ""
    return str(value).strip()


def _number(value: object) -> float | None:
    """A number that is given as a number or as text."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None
