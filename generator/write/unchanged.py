"""Tells by the file system alone that nothing has changed since the last run, so that nothing need be read or made.

What a run reads (specs, the generator and the packages that it stands on) and what it writes is remembered by a digest
of every file's name, size, number and times. The note lies beside the outputs, in a folder that git ignores.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from importlib.machinery import PathFinder

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
_FORMAT = "3"
_PACKAGES = ("jinja2", "jsonschema", "markupsafe", "yaml")
"""What may change the outputs, or refuse them, without a change of ours."""
SINGLE = ("api.yaml", "releases/client.md", "releases/schemas.md")
"""The files below the specs that are of no endpoint and no type."""
_LEFT_OUT = frozenset({"__pycache__", CACHE})
_TICK = 50_000_000
"""Nanoseconds within which a file system may give two changes the same time."""
_SECOND = 1_000_000_000
_Entry: TypeAlias = "tuple[str, os.stat_result]"
"""A path and its status."""


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
        self._settled = _settle(max(max(s.st_mtime_ns, s.st_ctime_ns) for _, s in read))
        asked = " ".join([sys.version, *only]).encode()
        self._inputs = _digest((asked, *_lines(read)))

    def unchanged(self) -> int | None:
        """How many outputs there are, if neither they nor what they are made from has changed; else None."""
        try:
            with open(self._note, encoding="utf-8") as file:
                known = file.read().split()
        except (OSError, ValueError):
            return None
        if len(known) != 4 or known[:2] != [_FORMAT, self._inputs]:
            return None
        if known[2] != _digest(_tree(self._out)) or not known[3].isdigit():
            return None
        return int(known[3])

    def remember(self, count: int) -> None:
        """Notes what is there now, after a run; what cannot be told apart from a later change is not noted."""
        if not self._settled:
            return
        newest = 1

        def passing() -> Iterator[_Entry]:
            nonlocal newest
            for entry in _entries(self._out):
                newest = max(newest, entry[1].st_mtime_ns, entry[1].st_ctime_ns)
                yield entry

        there = _digest(_lines(passing()))
        if not _settle(newest):
            return
        words = [_FORMAT, self._inputs, there, str(count)]
        with suppress(OSError):  # then the next run looks at everything again
            make_cache(self._out)
            _write(self._note, " ".join(words))


def make_cache(out: str) -> str:
    """Makes the folder for what is remembered of a folder of outputs, which git does not see; returns where it is."""
    folder = os.path.join(out, CACHE)
    os.makedirs(folder, exist_ok=True)
    _write(os.path.join(folder, ".gitignore"), "*\n")
    return folder


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def _digest(lines: Iterable[bytes]) -> str:
    found = blake2b(digest_size=20)
    for line in lines:
        found.update(line)
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


def _read(specs: str) -> Iterator[_Entry]:
    """The files that a run reads."""
    single = (os.path.join(specs, name) for name in SINGLE)
    for path in (*single, *packages()):
        if status := _status(path):
            yield path, status
    trees = (os.path.join(specs, name) for name in ("types", "endpoints"))
    for tree in (*trees, GENERATOR, LANGUAGE):
        yield from _entries(tree)


def _status(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)
    except OSError:
        return None


def _tree(folder: str) -> Iterator[bytes]:
    """Every file below a folder, with what tells that it has changed."""
    return _lines(_entries(folder))


def _lines(entries: Iterable[_Entry]) -> Iterator[bytes]:
    # On Windows the second time is that of the making: a file that is written anew has another number there.
    for path, status in entries:
        line = f"{path} {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}\n"
        yield line.encode("utf-8", "surrogateescape")


def _entries(folder: str) -> Iterator[_Entry]:
    """Path and status of the files below a folder, but for compiled code and what is noted here.

    In the order of the file system: where that is another one the next time, the run only takes longer.
    """
    folders = [folder]
    while folders:
        try:
            with os.scandir(folders.pop()) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        if entry.name not in _LEFT_OUT:
                            folders.append(entry.path)
                        continue
                    status = entry.stat(follow_symlinks=False)
                    yield entry.path, status
                    if entry.is_symlink():
                        # What it leads to may change without it: it is never the same.
                        yield f"{entry.path} {time.time_ns()}", status
        except OSError:
            continue
