# Copied from generator/templates/python/videotasks/_validation/media.py: edit that file, then run `make generate`.
"""Media as parameters take it: a URL, or the bytes themselves as a data URI (RFC 2397)."""

# ruff: noqa: PYI019  # `Self` can be read at run time only from Python 3.11 on
from __future__ import annotations

import os
from collections.abc import Callable, Hashable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeAlias, TypeVar, cast

from videotasks._exceptions import MediaChangedError, wrong
from videotasks._validation.payload import (
    ChangedError,
    InMemory,
    OnDisk,
    in_base64,
    is_regular,
)
from videotasks._values.lazy_text import LazyText
from videotasks._values.public_name import name_publicly
from videotasks._values.show import counted, shorten

__all__ = ["Audio", "Image", "Video"]


T = TypeVar("T")
M = TypeVar("M", bound="Media")
ImageT = TypeVar("ImageT", bound="Image")


class Readable(Protocol):
    """An open file, in binary mode."""

    def read(self, size: int = ..., /) -> bytes:
        """So many bytes, or all."""
        ...


class Array(Protocol):
    """An array of pixels, such as numpy's."""

    @property
    def __array_interface__(self) -> dict[str, Any]: ...


class Savable(Protocol):
    """A picture of Pillow."""

    def save(self, fp: Any, **params: Any) -> None:
        """Writes a file."""
        ...

    def tobytes(self, encoder_name: str = "raw", *args: Any) -> bytes:
        """Its pixels."""
        ...


class Media(LazyText):
    """A media input. What every kind of it can do."""

    __slots__ = ("_facts", "_hash", "_payload", "_prefix", "_text")
    _kind: ClassVar[str] = ""
    _hash: int | None
    _text: str | None
    """The text that it was made of; None where it is made of bytes."""
    _payload: InMemory | OnDisk
    _prefix: str
    """What stands before the payload, with the comma."""
    _facts: dict[Hashable, Any]
    """What has been found out about the bytes, which do not change."""

    def __new__(
        cls: type[M],
        uri: MediaInput,
        media_type: str | None = None,
        *,
        max_bytes: int | None = None,
        max_pixels: int | None = None,
    ) -> M:
        from videotasks._validation.sources import text_or_payload

        if isinstance(uri, Media):
            if type(uri) is not cls:
                what = f"is {type(uri).__name__}, and {cls.__name__} was expected"
                raise wrong("uri", what)
            made = uri
        else:
            found = text_or_payload("uri", uri, cls._kind)
            made = (
                cls._of_text(found)
                if isinstance(found, str)
                else cls._of_bytes(found, "uri", media_type)
            )
        return made.shrunk(max_bytes=max_bytes, max_pixels=max_pixels)

    @classmethod
    def _empty(cls: type[M]) -> M:
        made = object.__new__(cls)
        made._hash, made._facts, made._text, made._prefix = None, {}, None, ""
        return made

    @classmethod
    def _of_text(cls: type[M], text: str) -> M:
        made = cls._empty()
        made._text = text
        return made

    @classmethod
    def _of_bytes(
        cls: type[M], payload: InMemory | OnDisk, label: str, media_type: object
    ) -> M:
        """From bytes, whose type is given or to be seen; `label` is their name for a message."""
        from videotasks._validation.sources import type_of_bytes

        made = cls._empty()
        made._payload = payload
        mime = type_of_bytes(payload, label, media_type, cls._kind)
        made._prefix = f"data:{mime};base64,"
        return made

    @classmethod
    def from_file(
        cls: type[M], path: str | os.PathLike[str], media_type: str | None = None
    ) -> M:
        """Takes a file. Its type is what its first bytes tell, unless `media_type` says it.

        The file is looked at now, and read again when it is sent. It is not kept in memory: until then it must stay
        where and as it is.

        Raises:
            OSError: The file cannot be read.
            ConfigurationError: The file is empty, or what it holds is unknown or of another kind.
        """
        from videotasks._arguments.files import path_of

        file = path_of("path", path)
        if not is_regular(file):  # a pipe can be read only once
            return cls._of_bytes(InMemory(file.read_bytes()), "path", media_type)
        return cls._of_bytes(OnDisk(file), "path", media_type)

    @classmethod
    def from_bytes(
        cls: type[M],
        data: bytes | bytearray | memoryview,
        media_type: str | None = None,
    ) -> M:
        """Takes the bytes of a whole file, and their MIME type where they do not tell it.

        Raises:
            ConfigurationError: There are no bytes, or what they hold is unknown or of another kind.
        """
        from videotasks._arguments.files import bytes_of

        payload = InMemory(bytes_of("data", data, cls._kind))
        return cls._of_bytes(payload, "data", media_type)

    @classmethod
    def from_fileobj(cls: type[M], file: Readable, media_type: str | None = None) -> M:
        """Reads an open file, in binary mode, from where it stands to its end.

        Raises:
            ConfigurationError: It gives no bytes, or what they hold is unknown or of another kind.
        """
        from videotasks._validation.sources import read_all

        payload = InMemory(read_all("file", file, cls._kind))
        return cls._of_bytes(payload, "file", media_type)

    def shrunk(
        self: M, *, max_bytes: int | None = None, max_pixels: int | None = None
    ) -> M:
        """The same, made smaller if it is beyond a limit; only an image can be.

        Raises:
            ConfigurationError: It cannot be made smaller, or a limit makes no sense.
        """
        if max_bytes is None and max_pixels is None:
            return self
        what = f"can only be given for an image, not for {self._kind}"
        raise wrong("max_bytes" if max_bytes is not None else "max_pixels", what)

    @property
    def kind(self) -> str:
        """`image`, `video` or `audio`."""
        return self._kind

    @property
    def facts(self) -> dict[Hashable, Any]:
        """What has been found out about its bytes."""
        return self._facts

    @property
    def payload(self) -> InMemory | OnDisk | None:
        """The bytes that it was made of; None where it was made of a text."""
        return self._payload if self._text is None else None

    @property
    def prefix(self) -> str:
        """The beginning of the text, up to the payload of a data URI."""
        return self._prefix if self._text is None else self._text

    def pieces(self) -> Iterator[bytes]:
        """The text, piece by piece.

        Raises:
            MediaChangedError: The file is not what it was when it was checked.
        """
        if self._text is not None:
            yield self._text.encode()
            return
        yield self._prefix.encode("ascii")
        try:
            yield from in_base64(self._payload.blocks())
        except ChangedError as error:
            raise MediaChangedError(str(error)) from error

    def shortened(self) -> str:
        """The text without the payload of a data URI."""
        if self._text is not None:
            return str(shorten(self._text))
        return (
            f"{self._prefix}... ({counted(len(self) - len(self._prefix), 'character')})"
        )

    def __str__(self) -> str:
        if self._text is not None:
            return self._text
        return b"".join(self.pieces()).decode("ascii")

    def __len__(self) -> int:
        if self._text is not None:
            return len(self._text)
        return len(self._prefix) + (self._payload.size + 2) // 3 * 4

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if isinstance(other, Media) and self._text is None and other._text is None:
            if (self._prefix, len(self)) != (other._prefix, len(other)):
                return False
            return self._payload.digest() == other._payload.digest()
        if not isinstance(other, (str, Media)):
            return NotImplemented
        return len(self) == len(other) and str(self) == str(other)

    def __hash__(self) -> int:
        if self._hash is None:
            self._hash = hash(str(self))  # it equals its text
        return self._hash

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.shortened()}>"

    def __copy__(self: M) -> M:
        return self

    def __deepcopy__(self: M, _: object) -> M:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self),)

    def __contains__(self, part: str) -> bool:
        return part in str(self)

    def __getitem__(self, place: int | slice) -> str:
        return str(self)[place]

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """What a text can do: an image was one once, and programs were written for that."""
            if name.startswith("_") or not hasattr(str, name):
                kind = type(self).__name__
                raise AttributeError(f"{kind!r} object has no attribute {name!r}")
            return getattr(str(self), name)


class Image(Media):
    """An image for a request: `Image.from_file("cat.png")`, `Image.from_bytes(data)`, or `Image(whatever_it_is)`.

    Stands wherever an image's URL does, and is sent as a data URI. Its text is that URI (`str(image)`, and `print`);
    only its `repr` leaves the payload out. Its type is what its bytes tell. Which types and sizes a model takes is
    checked when the request is built.

    Args:
        uri: A URL or data URI, a path, the bytes of a file, an open file, a picture of Pillow, or an array of pixels
            (numpy: height x width, or height x width x 1, 3 or 4 in the order red, green, blue, alpha; 0 to 255). A
            text that is neither URL nor data URI is a path.
        media_type: MIME type, where the bytes do not tell it.
        max_bytes: Makes a larger file smaller, at the cost of quality, with a `MediaWarning`; needs Pillow.
        max_pixels: Makes an image of more pixels smaller, with a `MediaWarning`; needs Pillow.

    Raises:
        OSError: A file cannot be read.
        ConfigurationError: It is none of these, is empty, or what it holds is unknown or no image.
    """

    __slots__ = ()
    _kind = "image"

    if TYPE_CHECKING:

        def __new__(
            cls: type[ImageT],
            uri: ImageInput,
            media_type: str | None = None,
            *,
            max_bytes: int | None = None,
            max_pixels: int | None = None,
        ) -> ImageT: ...

    @classmethod
    def from_pil(cls: type[ImageT], picture: Savable) -> ImageT:
        """Takes a picture of Pillow. It becomes a PNG, without loss.

        Raises:
            ConfigurationError: It is no picture of Pillow, or cannot be written.
        """
        from videotasks._validation.pictures import file_of_picture

        return cls.from_bytes(file_of_picture("picture", picture))

    @classmethod
    def from_array(cls: type[ImageT], array: Array) -> ImageT:
        """Takes an array of pixels (numpy): height x width, or height x width x 1, 3 or 4, from 0 to 255.

        Colours stand in the order red, green, blue, alpha (OpenCV's are the other way round). It becomes a PNG,
        without loss. Needs Pillow.

        Raises:
            ConfigurationError: It is no such array.
        """
        from videotasks._validation.pictures import file_of_array

        return cls.from_bytes(file_of_array("array", array))

    def shrunk(
        self: ImageT, *, max_bytes: int | None = None, max_pixels: int | None = None
    ) -> ImageT:
        """The same image, made smaller if it is beyond a limit, with a `MediaWarning`; needs Pillow then.

        Args:
            max_bytes: Bytes of its file.
            max_pixels: Width times height.

        Raises:
            ConfigurationError: It is no image that can be read, or a limit makes no sense.
        """
        if max_bytes is None and max_pixels is None:
            return self
        from videotasks._validation.pictures import shrink

        found = shrink(self.payload, max_bytes, max_pixels)
        return self if found is None else type(self).from_bytes(found)


class Video(Media):
    """A video for a request: `Video.from_file("cat.mp4")`, `Video.from_bytes(data)`, or `Video(whatever_it_is)`.

    Stands wherever a video's URL does, and is sent as a data URI; see `Image`.
    """

    __slots__ = ()
    _kind = "video"


class Audio(Media):
    """A sound for a request: `Audio.from_file("cat.mp3")`, `Audio.from_bytes(data)`, or `Audio(whatever_it_is)`.

    Stands wherever a sound's URL does, and is sent as a data URI; see `Image`.
    """

    __slots__ = ()
    _kind = "audio"


def remembered(media: Media, what: Hashable, find: Callable[[], T]) -> T:
    """What has been found out about the bytes of an input, which do not change; found out at the first time."""
    known = media.facts
    if what not in known:
        known[what] = find()
    return cast("T", known[what])


MAKERS: dict[str, Callable[..., Media]] = {
    "image": Image,
    "video": Video,
    "audio": Audio,
}
"""Kind of media -> what makes an input of a file."""

MediaInput: TypeAlias = (
    str | os.PathLike[str] | bytes | bytearray | memoryview | Readable | Media
)
VideoInput: TypeAlias = (
    str | os.PathLike[str] | bytes | bytearray | memoryview | Readable | Video
)
"""What a parameter takes for a video; see `Video`."""
AudioInput: TypeAlias = (
    str | os.PathLike[str] | bytes | bytearray | memoryview | Readable | Audio
)
"""What a parameter takes for a sound; see `Audio`."""
ImageInput: TypeAlias = (
    str
    | os.PathLike[str]
    | bytes
    | bytearray
    | memoryview
    | Readable
    | Image
    | Savable
    | Array
)
"""What a parameter takes for an image; see `Image`."""


name_publicly(globals())
