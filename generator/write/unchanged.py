"""Tells by the file system alone that nothing has changed since the last run, so that nothing need be read or made.

What a run reads (specs, the generator and the packages that it stands on) and what it writes is remembered by a digest
of every file's name, size, number and times. The note lies beside the outputs, in a folder that git ignores.
"""

from __future__ import annotations

import marshal
import os
import sys
import time
from contextlib import suppress
from importlib.machinery import PathFinder
from operator import attrgetter

try:
    # Where hashlib has it from, which brings all of OpenSSL along.
    from _blake2 import blake2b
except ModuleNotFoundError:  # another Python
    from hashlib import blake2b

from generator.places import GENERATOR, LANGUAGE

TYPE_CHECKING = False  # as that of `typing`, which costs each run 2 ms
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import TypeAlias

__all__ = ["CACHE", "NOTE", "SINGLE", "Seen", "make_cache", "packages"]

CACHE = ".generator_cache"
NOTE = "last-run"
_FORMAT = "4"
_PACKAGES = ("jinja2", "jsonschema", "markupsafe", "yaml")
"""What may change the outputs, or refuse them, without a change of ours."""
SINGLE = ("api.yaml", "releases/client.md", "releases/schemas.md")
"""The files below the specs that are of no endpoint and no type."""
_LEFT_OUT = frozenset({"__pycache__", CACHE})
_TICK = 50_000_000
"""Nanoseconds within which a file system may give two changes the same time."""
_SECOND = 1_000_000_000
_WORDS = 2
"""The version of `marshal` whose bytes depend on nothing but the values."""
# On Windows the second time is that of the making: a file that is written anew has another number there.
_stamp_of = attrgetter("st_size", "st_mtime_ns", "st_ctime_ns", "st_ino")
"""What tells of a status that the file has changed."""
_Stamps: TypeAlias = "dict[str, tuple[int, ...]]"
"""What tells that the files of a folder have changed, by their names."""
_BY_NUMBER = os.scandir in os.supports_fd
"""Whether a folder can be opened, and its files looked at without its path being walked for each of them."""


class Seen:
    """What the last run for some specs and outputs has seen, and what is there now.

    Args:
        specs: The folder of the specs.
        out: The folder of the outputs.
        only: The folders of outputs that are asked for; none: all.
    """

    def __init__(self, specs: Path | str, out: Path | str, only: Sequence[str]) -> None:
        self._out = os.path.abspath(out)
        self._note = os.path.join(self._out, CACHE, NOTE)
        # Before anything is read: what changes while a run goes on is seen by the next one.
        read = list(_read(os.path.abspath(specs)))
        self._settled = _settle(max(_newest(stamps) for _, stamps in read))
        asked = " ".join([sys.version, *only]).encode()
        self._inputs = _digest((asked, *(_packed(*one) for one in read)))
        self._there: dict[str, bytes] | None = None
        """What tells of all outputs, folder by folder, where they are as the last run has left them."""
        self._newest = 1
        """The latest time of a file among them."""

    def unchanged(self) -> int | None:
        """How many outputs there are, if neither they nor what they are made from has changed; else None."""
        known = self._known()
        if known is None or known[0] != self._inputs or not known[2].isdigit():
            return None
        if known[1] != _digest(_packed(*one) for one in _files(self._out)):
            return None
        return int(known[2])

    def is_as_left(self) -> bool:
        """Whether all that is there is as the last run has left it, whatever that was made from; looks at all of it."""
        known = self._known()
        if known is None:
            return False
        there = {
            folder: _packed(folder, stamps) for folder, stamps in _files(self._out)
        }
        # The times of all that is so were settled when it was noted.
        self._there = there if known[1] == _digest(there.values()) else None
        return self._there is not None

    def remember(self, count: int, written: Sequence[str] | None = None) -> None:
        """Notes what is there now, after a run; what cannot be told apart from a later change is not noted.

        Args:
            count: How many outputs there are.
            written: The paths of all that was written, if nothing else has happened; None: all is looked at.
        """
        if not self._settled:
            return
        if self._there is None or written is None or not self._look_again(written):
            self._there = self._look()
        if not _settle(self._newest):
            return
        words = [_FORMAT, self._inputs, _digest(self._there.values()), str(count)]
        with suppress(OSError):  # then the next run looks at everything again
            make_cache(self._out)
            _write(self._note, " ".join(words))

    def _known(self) -> list[str] | None:
        """What the last run has noted, after the format: inputs, outputs, number; None if there is no such note."""
        try:
            with open(self._note, encoding="utf-8") as file:
                form, *known = file.read().split()
        except (OSError, ValueError):
            return None
        return known if form == _FORMAT and len(known) == 3 else None

    def _look(self) -> dict[str, bytes]:
        """What tells that outputs have changed, by their folder."""
        self._newest = 1
        return {
            folder: self._seen(folder, stamps) for folder, stamps in _files(self._out)
        }

    def _seen(self, folder: str, stamps: _Stamps) -> bytes:
        self._newest = max(self._newest, _newest(stamps))
        return _packed(folder, stamps)

    def _look_again(self, written: Sequence[str]) -> bool:
        """Looks at files that have replaced others; False if one of them has not.

        What has happened meanwhile to any other file is seen by the next run, as of that is noted what was before.
        """
        assert self._there is not None
        names: dict[str, list[str]] = {}
        for path in written:
            folder, _, name = path.rpartition("/")
            names.setdefault(folder, []).append(name)
        for below, changed in names.items():
            folder = os.path.join(self._out, *below.split("/")) if below else self._out
            if folder not in self._there:
                return False
            _, stamps = marshal.loads(self._there[folder])  # noqa: S302 - of this run
            for name in changed:
                try:
                    status = os.lstat(os.path.join(folder, name))
                except OSError:
                    return False
                if name not in stamps:
                    return False
                stamps[name] = _stamp_of(status)
                self._newest = max(self._newest, status.st_mtime_ns, status.st_ctime_ns)
            self._there[folder] = _packed(folder, stamps)
        return True


def make_cache(out: str) -> str:
    """Makes the folder for what is remembered of a folder of outputs, which git does not see; returns where it is."""
    folder = os.path.join(out, CACHE)
    os.makedirs(folder, exist_ok=True)
    _write(os.path.join(folder, ".gitignore"), "*\n")
    return folder


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def _digest(pieces: Iterable[bytes]) -> str:
    found = blake2b(digest_size=20)
    for piece in pieces:
        found.update(piece)
    return found.hexdigest()


def _settle(newest: int) -> bool:
    """Waits until a change later than that would show in a file's times; False if it might not even then."""
    missing = newest + _TICK - time.time_ns()
    if missing > _TICK or not newest % _SECOND:
        return False  # times of another machine, or in whole seconds
    time.sleep(max(0, missing) / 1e9)
    return True


def packages() -> list[str]:
    """Where the packages are that there are."""
    found = (PathFinder.find_spec(name) for name in _PACKAGES)
    return [spec.origin for spec in found if spec is not None and spec.origin]


def _read(specs: str) -> Iterator[tuple[str, _Stamps]]:
    """The files that a run reads, by folder."""
    single = (os.path.join(specs, name) for name in SINGLE)
    paths = (*single, *packages())
    yield "", {path: _stamp_of(status) for path in paths if (status := _status(path))}
    trees = (os.path.join(specs, name) for name in ("types", "endpoints"))
    for tree in (*trees, GENERATOR, LANGUAGE):
        yield from _files(tree)


def _status(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)
    except OSError:
        return None


def _packed(folder: str, stamps: _Stamps) -> bytes:
    """A folder, with what tells that its files have changed."""
    return marshal.dumps((folder, stamps), _WORDS)


def _newest(stamps: _Stamps) -> int:
    """The latest time of these files."""
    return max(
        (max(changed, moved) for _, changed, moved, *_ in stamps.values()), default=1
    )


def _files(folder: str) -> Iterator[tuple[str, _Stamps]]:
    """The files at or below a folder, folder by folder, but for compiled code and what is noted here.

    In the order of the file system: where that is another one the next time, the run only takes longer.
    """
    folders = [folder]
    while folders:
        place = folders.pop()
        stamps: _Stamps = {}
        with suppress(OSError):
            if _BY_NUMBER:
                number = os.open(place, os.O_RDONLY)
                try:
                    names = _look_into(number, stamps)
                finally:
                    os.close(number)
            else:
                names = _look_into(place, stamps)
            folders += [os.path.join(place, name) for name in names]
        yield place, stamps


def _look_into(folder: str | int, stamps: _Stamps) -> list[str]:
    """Adds what tells that the files right in a folder have changed; returns the names of the folders there."""
    folders = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.is_dir(follow_symlinks=False):
                stamp: tuple[int, ...] = _stamp_of(entry.stat(follow_symlinks=False))
                if entry.is_symlink():
                    # What it leads to may change without it: it is never the same.
                    stamp = (*stamp, time.time_ns())
                stamps[entry.name] = stamp
            elif entry.name not in _LEFT_OUT:
                folders.append(entry.name)
    return folders
