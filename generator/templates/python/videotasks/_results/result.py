"""The Task Result response, read leniently: what is there is typed, nothing else is lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Generic,
    NamedTuple,
    Protocol,
    TypeAlias,
    TypeVar,
)

from videotasks._exceptions import wrong
from videotasks._results.files import (
    AnyFile,
    AsyncFileSource,
    AsyncResultAudio,
    AsyncResultImage,
    AsyncResultVideo,
    FileSource,
    ResultAudio,
    ResultImage,
    ResultVideo,
)
from videotasks._results.listed import Listed
from videotasks._results.reading import (
    Outline,
    files_in,
    object_in,
    outline_in,
    text_in,
)
from videotasks._values.copies import UnreadableError, read
from videotasks._values.json_texts import json_object
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Kind, Self, State

__all__ = ["AsyncTaskResult", "TaskResult"]


_KINDS: Final[Mapping[str, Kind]] = {
    "videos": "video",
    "images": "image",
    "audios": "audio",
}
R_co = TypeVar("R_co", covariant=True)


class Reader(Protocol[R_co]):
    """Makes a result of what the platform answered."""

    def __call__(self, raw: Mapping[str, Any], task_id: str, body: bytes) -> R_co: ...


VideoT_co = TypeVar("VideoT_co", bound=AnyFile, covariant=True)
ImageT_co = TypeVar("ImageT_co", bound=AnyFile, covariant=True)
AudioT_co = TypeVar("AudioT_co", bound=AnyFile, covariant=True)


class _Response(NamedTuple):
    """What a result is made of, once anybody asks for more than its outline."""

    body: bytes
    task_id: str
    origin: object
    outline: Outline


class _Unread:
    """Keeps a response as it came: as long as a task is polled, hardly anybody looks at its result.

    A thousand results that are kept as they came take a quarter of what they would be as objects.
    """

    __slots__ = ("__dict__", "_response")
    _response: _Response | None
    """None once the attributes are there."""


_ATTRIBUTES: Final[Any] = vars(_Unread)["__dict__"]
"""What has the attributes of an object that are there."""


@dataclass(frozen=True)
class Outcome(_Unread, Generic[VideoT_co, ImageT_co, AudioT_co]):
    """What `TaskResult` and `AsyncTaskResult` are; they describe the attributes."""

    _types: ClassVar[tuple[type[AnyFile], type[AnyFile], type[AnyFile]]]
    _source: ClassVar[type[FileSource | AsyncFileSource]]
    """What fetches the files of such a result."""

    task_id: str
    state: State
    status: str
    reason: str
    task_type: str
    eta: float | None
    progress_percent: float | None
    videos: tuple[VideoT_co, ...]
    images: tuple[ImageT_co, ...]
    audios: tuple[AudioT_co, ...]
    extra: Mapping[str, Any] = field(hash=False)
    raw: Mapping[str, Any] = field(repr=False, hash=False)

    @classmethod
    def from_dict(
        cls, raw: Mapping[str, Any], *, task_id: str = "", origin: object = None
    ) -> Self:
        """Reads a response, or the `payload` of a webhook; missing parts are empty.

        Args:
            raw: The JSON object.
            task_id: The id to take where the response has none.
            origin: What downloads the files; without one they cannot be downloaded.

        Raises:
            ConfigurationError: `raw` is no mapping, `task_id` no text, or `origin` nothing
                that a client made.
        """
        if not isinstance(raw, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise wrong("raw", f"must be a mapping, not {type(raw).__name__}")
        if not isinstance(task_id, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise wrong("task_id", f"must be a text, not {type(task_id).__name__}")
        if not isinstance(raw, dict):
            try:
                raw = read(raw)
            except UnreadableError as error:
                raise wrong("raw", str(error)) from error
        if origin is not None and not isinstance(origin, cls._source):
            what = f"must be what a client gave its results, or None, not {type(origin).__name__}"
            raise wrong("origin", what)
        known: Any = cls  # whose parameters' types only checkers need
        made: Self = known(**cls._attributes_of(raw, task_id, origin))
        return made

    @classmethod
    def _attributes_of(
        cls, raw: Mapping[str, Any], task_id: str, origin: object
    ) -> dict[str, Any]:
        task = object_in(raw.get("task"))
        task_id = text_in(task.get("task_id")) or task_id
        outline = outline_in(raw)
        video, image, audio = cls._types
        return {
            "task_id": task_id,
            "state": outline.state,
            "status": outline.status,
            "reason": text_in(task.get("reason")),
            "task_type": text_in(task.get("task_type")),
            "eta": outline.eta,
            "progress_percent": outline.progress_percent,
            "videos": files_in(video, raw.get("videos"), task_id, origin),
            "images": files_in(image, raw.get("images"), task_id, origin),
            "audios": files_in(audio, raw.get("audios"), task_id, origin),
            "extra": object_in(raw.get("extra")),
            "raw": raw,
        }

    def _read(self) -> None:
        """Makes the attributes of the response, if that has not been done."""
        response = self._response
        if response is not None:
            raw = json_object(response.body) or {}
            known = self._attributes_of(raw, response.task_id, response.origin)
            _ATTRIBUTES.__get__(self).update(known)
            self.__post_init__()

    if not TYPE_CHECKING:  # or any name would pass for an attribute

        def __getattr__(self, name: str) -> Any:
            if name in _NAMES:
                response = object.__getattribute__(self, "_response")
                if response is not None and name in _OUTLINE:
                    return getattr(response.outline, name)
                self._read()
            # Another thread may have been faster; or there is no such attribute.
            return object.__getattribute__(self, name)

        @property
        def __dict__(self) -> dict[str, Any]:
            self._read()
            return _ATTRIBUTES.__get__(self)

    def __post_init__(self) -> None:
        """Has each list of files say why there is none in it."""
        known = _ATTRIBUTES.__get__(self)
        names = tuple([name for name in _KINDS if known[name]])
        about = self.task_id, self.state, self.reason, names, self.raw
        for name, kind in _KINDS.items():
            known[name] = Listed(known[name], kind, name, about)
        object.__setattr__(self, "_response", None)

    def __getstate__(self) -> dict[str, Any]:
        return dict(vars(self))

    def __setstate__(self, state: dict[str, Any]) -> None:
        _ATTRIBUTES.__get__(self).update(state)
        self.__post_init__()

    @property
    def done(self) -> bool:
        """Whether the task has ended, with or without success."""
        return outline_of(self).done

    @property
    def seed(self) -> Any:
        """The seed as given (text or number); None if there is none."""
        return self.extra.get("seed")

    def files(self, kind: Kind) -> Sequence[VideoT_co | ImageT_co | AudioT_co]:
        """The files of one kind: `video`, `image` or `audio`.

        Raises:
            ConfigurationError: There is no such kind.
        """
        every: Mapping[object, Sequence[VideoT_co | ImageT_co | AudioT_co]] = {
            "video": self.videos,
            "image": self.images,
            "audio": self.audios,
        }
        known = isinstance(kind, str)  # pyright: ignore[reportUnnecessaryIsInstance]
        found = every.get(kind) if known else None
        if found is None:
            raise wrong("kind", f"must be one of {', '.join(map(str, every))}")
        return found

    def _repr_html_(self) -> str:
        """What a notebook shows: the state, and players of the files while their URLs live."""
        from videotasks._results.html import html_of

        return html_of(str(self), (*self.videos, *self.images, *self.audios))

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


class TaskResult(Outcome[ResultVideo, ResultImage, ResultAudio]):
    """What the platform says of a task at one moment.

    Attributes:
        task_id: Id of the task.
        state: `queued`, `processing`, `succeeded`, `failed`, or `unknown` for a status
            that this version does not know.
        status: The platform's own word, such as `TASK_STATUS_QUEUED`; "" if it gave
            none.
        reason: Why the task failed; "" if it did not, or nobody says.
        task_type: The platform's word for what the task makes; "" if it gave none.
        eta: Seconds that the platform expects to need; some APIs leave it out (None) or
            at 0.
        progress_percent: 0 to 100; some APIs leave it out (None) or at 0.
        videos: Each as a `ResultVideo`; a place without one raises `NoFileError`.
        images: Each as a `ResultImage`.
        audios: Each as a `ResultAudio`.
        extra: `seed`, `debug_info` and whatever else came under `extra`, as given.
        raw: The whole response.
    """

    _types = (ResultVideo, ResultImage, ResultAudio)
    _source = FileSource


class AsyncTaskResult(Outcome[AsyncResultVideo, AsyncResultImage, AsyncResultAudio]):
    """What the platform says of a task at one moment, from an `AsyncClient`.

    Attributes:
        task_id: Id of the task.
        state: `queued`, `processing`, `succeeded`, `failed`, or `unknown` for a status
            that this version does not know.
        status: The platform's own word, such as `TASK_STATUS_QUEUED`; "" if it gave
            none.
        reason: Why the task failed; "" if it did not, or nobody says.
        task_type: The platform's word for what the task makes; "" if it gave none.
        eta: Seconds that the platform expects to need; some APIs leave it out (None) or
            at 0.
        progress_percent: 0 to 100; some APIs leave it out (None) or at 0.
        videos: Each as a `AsyncResultVideo`; a place without one raises `NoFileError`.
        images: Each as a `AsyncResultImage`.
        audios: Each as a `AsyncResultAudio`.
        extra: `seed`, `debug_info` and whatever else came under `extra`, as given.
        raw: The whole response.
    """

    _types = (AsyncResultVideo, AsyncResultImage, AsyncResultAudio)
    _source = AsyncFileSource


AnyResult: TypeAlias = Outcome[AnyFile, AnyFile, AnyFile]
ResultT = TypeVar("ResultT", bound=AnyResult)
_NAMES: Final = frozenset(one.name for one in fields(Outcome))
_OUTLINE: Final = frozenset(Outline.__annotations__)


def result_of(
    kind: type[ResultT],
    raw: Mapping[str, Any],
    task_id: str,
    body: bytes,
    origin: FileSource | AsyncFileSource,
) -> ResultT:
    """The result of a response to a client, which is kept as it came until somebody asks for more than its outline.

    Args:
        kind: The class of the result.
        raw: The JSON object.
        task_id: The id to take where the response has none.
        body: The text of that object.
        origin: What downloads the files.
    """
    made = object.__new__(kind)
    response = _Response(body, task_id, origin, outline_in(raw))
    object.__setattr__(made, "_response", response)
    return made


def outline_of(result: AnyResult) -> Outline:
    """What a wait looks at of a result."""
    response = result._response  # pyright: ignore[reportPrivateUsage]
    if response is not None:
        return response.outline
    return Outline(result.state, result.status, result.progress_percent, result.eta)


name_publicly(globals())
