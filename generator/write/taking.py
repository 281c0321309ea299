"""Takes the outputs of a run one after the other, and compares each with what lies there.

What has to be done with a content that does not lie there yet, a subclass knows: `writer.py` has two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from functools import cached_property
from pathlib import Path

from generator.frozen import dataclass, replace
from generator.write.contents import found_at, read
from generator.write.manifest import Entry, Manifest, Unreadable, parse, sorted_origins
from generator.write.output import (
    MANIFEST,
    Output,
    Streamed,
    collisions,
    digest,
    folder_of,
    own_faults,
)
from generator.write.status import Target


@dataclass(frozen=True, slots=True)
class Put:
    """An output that was taken; its content is read again when it is asked for."""

    path: str
    sha256: str
    origins: tuple[str, ...]
    place: str
    """Where the content is until the run is over."""
    held: bytes | None = None
    """The content itself, where it is in no file."""
    is_exact: bool = True
    """Whether what is there now is what was taken, and does not only mean the same."""

    @property
    def content(self) -> bytes:
        """All of it."""
        return Path(self.place).read_bytes() if self.held is None else self.held


class Taking:
    """Takes the outputs of one run, and compares each with what lies there.

    Args:
        out: The folder of the outputs.
        only: The folders in it with which alone the run has to do; none: all.
    """

    def __init__(self, out: Path, only: Collection[str]) -> None:
        self.out = str(out)
        self._only = only
        self._replaced: dict[str, Entry] = {}
        self._rest: int | None = None
        """How many files the manifest names that are known to lie there as it says; None: nothing is known of any."""
        self.targets: dict[str, Target] = {}
        self._faults: list[str] = []
        self._paths: Counter[str] = Counter()
        self._folders: dict[str, bool] = {}
        """Folder -> whether it was there when it was first asked for."""

    @cached_property
    def whole(self) -> Manifest | Unreadable:
        """What the manifest says."""
        return _read_manifest(Path(self.out))

    @property
    def known(self) -> Manifest | Unreadable:
        """What the manifest says of files with which the run has to do."""
        if self._rest is not None:
            return Manifest(self._replaced)
        if isinstance(self.whole, Unreadable) or not self._only:
            return self.whole
        others = self._others
        mine = {
            path: entry
            for path, entry in self.whole.files.items()
            if path not in others
        }
        return replace(self.whole, files=mine)

    @cached_property
    def _others(self) -> dict[str, Entry]:
        """What the manifest says of files with which the run has nothing to do."""
        if not self._only or isinstance(self.whole, Unreadable):
            return {}
        return {
            path: entry
            for path, entry in self.whole.files.items()
            if folder_of(path) not in self._only
        }

    def take(self, output: Output) -> Put | None:
        """Takes one; None if it is impossible, which is told in the end."""
        path = output.path
        faults = [*own_faults(output)]
        self._faults += faults
        self._paths[path] += 1
        if faults or self._paths[path] > 1:
            return None
        place = f"{self.out}/{path}"
        if isinstance(output, Streamed):
            return self._stream(output, place)
        return self._compare(output, place)

    def keep(self, path: str, sha256: str, origins: tuple[str, ...]) -> Put:
        """Takes one that is known to lie there as it shall be, by somebody who has remembered it."""
        if self._rest is None:
            entry = Entry(sha256, origins)
            self._paths[path] += 1
            self.targets[path] = Target(entry, sha256, is_untouched=True)
        return Put(path, sha256, origins, f"{self.out}/{path}")

    def keep_rest(self, count: int) -> None:
        """Takes all of so many files that the manifest names, for somebody who knows that they lie there as it says.

        But for those that are replaced: where exactly these are taken, the manifest is not even read.
        """
        self._rest = count

    def replace(self, path: str, sha256: str, origins: tuple[str, ...]) -> None:
        """Takes a file out of that rest: it is taken anew, or goes."""
        self._replaced[path] = Entry(sha256, origins)

    def look_at_rest(self) -> int:
        """Takes each file of the rest, where others are there than before; how many files nobody need look at."""
        if self._rest is None:
            return 0
        if self.targets.keys() == self._replaced.keys():
            return self._rest - len(self._replaced)
        self._take_rest()
        return 0

    def _take_rest(self) -> None:
        self._rest = None
        if not isinstance(self.known, Unreadable):
            for path, entry in self.known.files.items():
                if path not in self._replaced:
                    self.keep(path, entry.sha256, entry.origins)

    def faults(self) -> list[str]:
        """What is impossible about all that was taken."""
        again = [
            f"{path!r} is put out {times} times; one emitter must own it"
            for path, times in self._paths.items()
            if times > 1
        ]
        # Where the rest need not be looked at, no path is new.
        others = self._others if self._rest is None else ()
        every = dict.fromkeys((*self._paths, *others))
        return [*self._faults, *again, *collisions([*every])]

    def manifest(self) -> Manifest:
        """What there shall be, where each file was taken."""
        own = {path: target.entry for path, target in self.targets.items()}
        return Manifest({**self._others, **own})

    def _compare(self, output: Output, place: str) -> Put:
        """Takes one whose content is at hand."""
        content, found = output.content, self._found_at(place)
        sha256 = output.sha256
        if found == content:
            return self._lies_there(output, place, sha256)
        target = self._target(output, sha256, None if found is None else digest(found))
        entry = target.entry
        return self._differs(Put(output.path, sha256, entry.origins, place, content))

    def _found_at(self, place: str) -> bytes | None:
        """What lies there, without a look into folders that were not there yet: `find_changes` looks again."""
        folder = place.rpartition("/")[0]
        if folder not in self._folders:
            self._folders[folder] = Path(folder).is_dir()
        return found_at(place) if self._folders[folder] else None

    def _lies_there(self, output: Output, place: str, sha256: str) -> Put:
        """Takes one of which nothing is to be done, as what lies there is this or means the same."""
        entry = self._target(output, sha256, sha256).entry
        return Put(output.path, sha256, entry.origins, place)

    def _target(self, output: Output, sha256: str, found: str | None) -> Target:
        entry = Entry(sha256, sorted_origins(output.origins))
        target = self.targets[output.path] = Target(entry, found)
        return target

    def _stream(self, output: Streamed, place: str) -> Put:
        """Takes one whose content is never held as a whole."""
        raise NotImplementedError

    def _differs(self, put: Put) -> Put:
        """Does with a content what is to be done that does not lie there yet."""
        raise NotImplementedError


def _read_manifest(out: Path) -> Manifest | Unreadable:
    path = out / MANIFEST
    if path.is_symlink():
        return Unreadable("it is a symbolic link")
    try:
        return parse(read(path))
    except OSError as error:
        return Unreadable(f"it cannot be read: {error.strerror}")
