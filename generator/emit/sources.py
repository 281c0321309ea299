"""Tells by digests of what everything is made: the generator itself, the packages that it stands on, and the specs."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from fnmatch import filter as matching
from pathlib import Path

from generator.emit.units import digest
from generator.frozen import dataclass
from generator.places import GENERATOR, LANGUAGE
from generator.write.unchanged import SINGLE, packages


@dataclass(frozen=True)
class Sources:
    """Of what everything is made, as digests."""

    base: bytes
    """Of the generator, `api.yaml` and the shared types."""
    endpoints: Mapping[str, bytes]
    """Of each endpoint by its id, sorted, with the base."""

    @property
    def families(self) -> dict[str, list[str]]:
        """The ids of each family."""
        found: dict[str, list[str]] = {}
        for name in self.endpoints:
            found.setdefault(name.partition(".")[0], []).append(name)
        return found


def sources(specs: Path, asked: Sequence[str]) -> Sources:
    """Of what is made what is asked for; a file that is misplaced is none the less one: whoever loads it refuses it."""
    top = os.path.abspath(specs)
    folders = (GENERATOR, LANGUAGE, os.path.join(top, "types"))
    read = [file for folder in folders for file in _below(str(folder))]
    base = digest(
        sys.version,
        *_packages(),
        *asked,
        *(
            part
            for path in (*read, *(os.path.join(top, name) for name in SINGLE))
            for part in _named(path)
        ),
    )
    endpoints = {}
    root = os.path.join(top, "endpoints")
    for path in matching(_below(root), "*.y*ml"):
        parts = path[len(root) + 1 :].removesuffix(".yaml").split(os.sep)
        endpoints[".".join(parts)] = digest(base, *_named(path))
    return Sources(base, dict(sorted(endpoints.items())))


def _below(folder: str) -> Iterator[str]:
    """The files at or below a folder, but for compiled code, in an order that does not change."""
    try:
        with os.scandir(folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in found:
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _below(entry.path)
        else:
            yield entry.path


def _named(path: str) -> tuple[str, bytes]:
    """A file, with all that is in it; a file that cannot be read is told by whoever loads it."""
    pieces = []
    try:
        # A file object for each of a thousand files takes three times as long to make as to read from it.
        file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        try:
            # Room for much more than there is takes longer to get than the file to read.
            room = os.fstat(file).st_size + 1
            while piece := os.read(file, room):
                pieces.append(piece)
        finally:
            os.close(file)
    except OSError:
        return path, b""
    return path, b"".join(pieces)


def _packages() -> Iterator[str]:
    """Which packages there are; each run of pip gives their files new times."""
    for origin in packages():
        status = os.stat(origin)
        yield f"{origin} {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns}"
