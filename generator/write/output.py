"""What an emitter hands to the writer, and which paths a set of outputs may have.

The rules are those of every platform at once, so that a tree that was generated on Linux can be checked out on Windows
or macOS: POSIX separators, nothing outside the output folder, no name that Windows cannot have, no two names that
differ only in case.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property
from pathlib import PureWindowsPath
from typing import BinaryIO, TypeAlias

from generator.frozen import dataclass
from generator.systems import is_device_name

MANIFEST = "manifest.json"
"""The writer's own file, beside the outputs."""

_PLAIN_NAME = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?")
"""Names of files with which nothing is wrong, but that Windows may have a device of that name."""
_NOT_ON_WINDOWS = frozenset('<>:"|?*')


def digest(content: bytes) -> str:
    """The hash by which the manifest knows a content."""
    return hashlib.sha256(content).hexdigest()


@dataclass(frozen=True)
class Output:
    """One file to be written: POSIX path relative to the output folder, content, the specs or templates behind it."""

    path: str
    content: bytes
    origins: tuple[str, ...]

    @cached_property
    def sha256(self) -> str:
        """The hash by which the manifest knows the content."""
        return digest(self.content)


class Streamed(Output):
    """An output that grows with the set: it is made piece by piece, anew each time, and never held as a whole.

    Args:
        path: As of any output.
        pieces: Makes its content.
        origins: As of any output.
        same: Whether two contents mean the same, where not only the same bytes do; what lies there then stays as it is.
    """

    pieces: Callable[[], Iterable[bytes]]
    same: Callable[[BinaryIO, BinaryIO], bool] | None

    def __init__(
        self,
        path: str,
        pieces: Callable[[], Iterable[bytes]],
        origins: tuple[str, ...],
        same: Callable[[BinaryIO, BinaryIO], bool] | None = None,
    ) -> None:
        vars(self).update(path=path, pieces=pieces, origins=origins, same=same)

    @property
    def content(self) -> bytes:
        """All of it, for whoever has the room."""
        return b"".join(self.pieces())


Text: TypeAlias = bytes | tuple[bytes, int, int]
"""A content, or what stands for it: its digest, its length, and where it is."""
Segment: TypeAlias = tuple[bytes, Text]
"""A few words, and the text behind them."""


_SHORT = 1_000
"""So many bytes of a segment are kept to tell it from others; of a longer one its digest."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Of which segments a file consists."""

    keys: Sequence[bytes]
    """What tells each from all others, wherever its text is kept."""
    sizes: Sequence[int]
    """How many bytes each has."""

    @classmethod
    def of(cls, segments: Sequence[Segment]) -> Layout:
        """That of a file of these segments."""
        keys = [
            (
                words + text[0] + b"d"
                if isinstance(text, tuple)
                else _own_key(words + text)
            )
            for words, text in segments
        ]
        return cls(keys, [*map(size_of, segments)])


def size_of(segment: Segment) -> int:
    """How many bytes a segment has."""
    words, text = segment
    return len(words) + (text[1] if isinstance(text, tuple) else len(text))


def _own_key(content: bytes) -> bytes:
    """What tells a segment from all others whose text is nowhere else."""
    if len(content) <= _SHORT:
        return content + b"t"
    return hashlib.sha256(content).digest() + b"l"


def itself(text: Text) -> bytes:
    """A text for which nothing else stands."""
    assert isinstance(text, bytes)
    return text


class Composed(Streamed):
    """A streamed output of which nearly all are texts that whoever makes it has not read.

    Args:
        path: As of any output.
        segments: Of what it consists.
        read: Reads a text.
        origins: As of any output.
        same: As of any output that is streamed.
    """

    segments: Sequence[Segment]
    former: Layout | None
    """Of which segments what lies there consists, if that is known: those that it has in common are copied."""

    def __init__(
        self,
        path: str,
        segments: Sequence[Segment],
        read: Callable[[Text], bytes],
        origins: tuple[str, ...],
        same: Callable[[BinaryIO, BinaryIO], bool] | None = None,
    ) -> None:
        super().__init__(path, self._read, origins, same)
        vars(self).update(segments=segments, read=read, former=None)

    @cached_property
    def layout(self) -> Layout:
        """Its segments, as others are compared with them."""
        return Layout.of(self.segments)

    def _read(self) -> Iterator[bytes]:
        for segment in self.segments:
            yield from self.read_segment(segment)

    def read_segment(self, segment: Segment) -> Iterator[bytes]:
        """The bytes of a segment."""
        read: Callable[[Text], bytes] = vars(self)["read"]
        words, text = segment
        yield words
        yield text if isinstance(text, bytes) else read(text)


def faults(outputs: Iterable[Output]) -> tuple[str, ...]:
    """Everything that forbids to write these outputs, whatever is on the disk; empty if they are sound."""
    every = [*outputs]
    found = [fault for output in every for fault in own_faults(output)]
    paths = [output.path for output in every]
    again = (
        f"{path!r} is put out {times} times; one emitter must own it"
        for path, times in Counter(paths).items()
        if times > 1
    )
    return (*found, *again, *collisions(paths))


def path_fault(path: str) -> str | None:
    """Why this cannot be the path of an output, or None."""
    folder, _, name = path.rpartition("/")
    if _PLAIN_NAME.fullmatch(name) and not is_device_name(name) and folder:
        return _folder_fault(folder)
    return _any_fault(path)


@cache
def _folder_fault(folder: str) -> str | None:
    """Why nothing can be in a folder, or None."""
    return _any_fault(f"{folder}/plain")


def _any_fault(path: str) -> str | None:
    if not path:
        return "the path is empty; give one relative to the output folder"
    if "\\" in path:
        return "the path has a backslash; separate folders by '/'"
    if "\0" in path or not path.isprintable():
        return "the path has a character that cannot be printed; use plain names"
    if path.startswith("/") or PureWindowsPath(path).drive:
        return "the path is absolute; give one relative to the output folder"
    if any(part in ("", ".", "..") for part in path.split("/")):
        return "the path has an empty part, '.' or '..'; give the plain path below the output folder"
    for part in path.split("/"):
        if is_device_name(part):
            return f"{part!r} is a device on Windows; choose another name"
        if part.endswith((".", " ")) or _NOT_ON_WINDOWS & {*part}:
            return f"{part!r} has a character, or ends in one, that names on Windows cannot have; choose another name"
    if _folded(path) == MANIFEST:
        return "this name is reserved for the manifest; choose another"
    return None


def folders_of(path: str) -> tuple[str, ...]:
    """The folders above a path, outermost first, without the output folder itself."""
    return _and_above(path.rpartition("/")[0])


def folder_of(path: str) -> str:
    """The folder right below the output folder in which an output is, or to which one beside it belongs."""
    top, is_below, _ = path.partition("/")
    return top if is_below else top.partition(".")[0]


@cache
def _and_above(folder: str) -> tuple[str, ...]:
    """A folder, after those above it."""
    if not folder:
        return ()
    return (*_and_above(folder.rpartition("/")[0]), folder)


def own_faults(output: Output) -> Iterator[str]:
    """What forbids to write an output, whatever else there is."""
    fault = path_fault(output.path)
    if fault is not None:
        yield f"{output.path!r}: {fault}"
    for origin in output.origins:
        if _is_absolute(origin):
            # The manifest is committed: a path of this machine would change it on every other one.
            what = "is absolute; give it relative to the repository"
            yield f"{output.path!r}: the origin {origin!r} {what}"


@cache
def _is_absolute(origin: str) -> bool:
    return origin.startswith("/") or bool(PureWindowsPath(origin).drive)


def collisions(paths: Sequence[str]) -> Iterator[str]:
    """Paths that no file system could hold beside each other."""
    files: dict[str, str] = {}
    for path in dict.fromkeys(paths):
        known = files.setdefault(_folded(path), path)
        if known != path:
            yield f"{known!r} and {path!r} differ only in case; rename one, some file systems hold only one of them"
    folders: dict[str, str] = {}
    seen: set[str] = set()
    for path in files.values():
        for folder in folders_of(path):
            if folder in seen:
                continue
            seen.add(folder)
            folded = _folded(folder)
            if folded in files and folded not in folders:
                yield f"{files[folded]!r} is a file, and a folder in {path!r}; rename one"
            known = folders.setdefault(folded, folder)
            if known != folder:
                yield f"the folders {known!r} and {folder!r} (in {path!r}) differ only in case; rename one"


def _folded(path: str) -> str:
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", path).casefold()
