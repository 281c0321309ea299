"""What an emitter hands to the writer, and which paths a set of outputs may have.

The rules are those of every platform at once, so that a tree that was generated on Linux can be checked out on Windows
or macOS: POSIX separators, nothing outside the output folder, no name that Windows cannot have, no two names that
differ only in case.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath

from generator.systems import is_device_name

MANIFEST = "manifest.json"
"""The writer's own file, beside the outputs."""

_NOT_ON_WINDOWS = frozenset('<>:"|?*')


@dataclass(frozen=True)
class Output:
    """One file to be written: POSIX path relative to the output folder, content, the specs or templates behind it."""

    path: str
    content: bytes
    origins: tuple[str, ...]
    same: Callable[[bytes, bytes], bool] | None = None
    """Whether two contents mean the same, where not only the same bytes do; what lies there then stays as it is."""


def faults(outputs: Sequence[Output]) -> tuple[str, ...]:
    """Everything that forbids to write these outputs, whatever is on the disk; empty if they are sound."""
    found = [
        f"{output.path!r}: {fault}"
        for output in outputs
        for fault in _own_faults(output)
    ]
    return (*found, *_collisions([output.path for output in outputs]))


def path_fault(path: str) -> str | None:
    """Why this cannot be the path of an output, or None."""
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
    return tuple(
        str(folder) for folder in reversed(PurePosixPath(path).parents) if folder.parts
    )


def _own_faults(output: Output) -> Iterator[str]:
    fault = path_fault(output.path)
    if fault is not None:
        yield fault
    for origin in output.origins:
        if origin.startswith("/") or PureWindowsPath(origin).drive:
            # The manifest is committed: a path of this machine would change it on every other one.
            yield f"the origin {origin!r} is absolute; give it relative to the repository"


def _collisions(paths: Sequence[str]) -> Iterator[str]:
    for path, times in Counter(paths).items():
        if times > 1:
            yield f"{path!r} is put out {times} times; one emitter must own it"
    files: dict[str, str] = {}
    for path in dict.fromkeys(paths):
        known = files.setdefault(_folded(path), path)
        if known != path:
            yield f"{known!r} and {path!r} differ only in case; rename one, some file systems hold only one of them"
    yield from _folder_collisions(files)


def _folder_collisions(files: Mapping[str, str]) -> Iterator[str]:
    folders: dict[str, str] = {}
    spellings = dict.fromkeys(
        (folder, path) for path in files.values() for folder in folders_of(path)
    )
    for folder, path in spellings:
        folded = _folded(folder)
        if folded not in folders and folded in files:
            yield f"{files[folded]!r} is a file, and a folder in {path!r}; rename one"
        known = folders.setdefault(folded, folder)
        if known != folder:
            yield f"the folders {known!r} and {folder!r} (in {path!r}) differ only in case; rename one"


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()
