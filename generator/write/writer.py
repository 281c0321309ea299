"""Writes the outputs of the emitters below one folder, and checks whether what lies there is up to date.

The writer knows its own files by the manifest (`manifest.py`). It writes only what changed, all of it or nothing
(`transaction.py`), alone (`lock.py`), removes only its own orphans, and stops before a file that it did not
write or that a hand has changed (`status.py`). It takes outputs one after the other and keeps none: what lies there
already is dropped at once, the rest is staged. A check proves that black leaves Python alone (`formatting.py`).
"""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from generator.write.diff import difference
from generator.write.formatting import black_version, is_provable
from generator.write.formatting import prove as prove_by_black
from generator.write.lock import locked, read_locked
from generator.write.manifest import Entry, Manifest, Unreadable, digest, parse
from generator.write.output import MANIFEST, Output, collisions, folder_of, own_faults
from generator.write.status import Finding, State, Target, find_changes
from generator.write.transaction import Transaction, WriteFailed

__all__ = [
    "Check",
    "Difference",
    "Put",
    "Report",
    "WriteFailed",
    "WriteRefused",
    "Writing",
    "check",
    "checking",
    "write",
    "writing",
]


class WriteRefused(Exception):  # noqa: N818 - the writer's outcome, not its error
    """Nothing was written, for all these reasons; each says what to do."""

    def __init__(self, reasons: Sequence[str]) -> None:
        super().__init__(*reasons)
        self.reasons = tuple(reasons)

    def __str__(self) -> str:
        return "\n".join(self.reasons)


@dataclass(frozen=True)
class Difference:
    """Something that `check` found: the path, what is the matter, and a text that shows it.

    The text is a unified diff from the disk (a/) to the outputs (b/), a line about a binary or empty file, the
    diff that black would make, or the reason why `write` would reject the path.
    """

    path: str
    state: State | Literal["manifest", "black"]
    text: str


@dataclass(frozen=True)
class Report:
    """What `write` did, or what `check` found. The paths are sorted and do not include the manifest's own."""

    written: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    diffs: tuple[Difference, ...] = ()

    @property
    def stale(self) -> bool:
        """Whether `check` found anything; never true of a `write`."""
        return bool(self.diffs)


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
        self.known = _read_manifest(out)
        self._others: dict[str, Entry] = {}
        if only and not isinstance(self.known, Unreadable):
            files = self.known.files
            self._others = {
                path: entry
                for path, entry in files.items()
                if folder_of(path) not in only
            }
            mine = {path: files[path] for path in files if path not in self._others}
            self.known = replace(self.known, files=mine)
        self.targets: dict[str, Target] = {}
        self._faults: list[str] = []
        self._paths: Counter[str] = Counter()

    def take(self, output: Output) -> Put | None:
        """Takes one; None if it is impossible, which is told in the end."""
        path = output.path
        faults = [*own_faults(output)]
        self._faults += faults
        self._paths[path] += 1
        if faults or self._paths[path] > 1:
            return None
        place = f"{self.out}/{path}"
        content, found = output.content, _found(place)
        if (
            output.same is not None
            and found is not None
            and output.same(found, content)
        ):
            content = found
        entry = Entry(digest(content), tuple(sorted(set(output.origins))))
        if found == content:
            self.targets[path] = Target(entry, entry.sha256)
            return Put(path, entry.sha256, entry.origins, place)
        self.targets[path] = Target(entry, None if found is None else digest(found))
        return self._differs(Put(path, entry.sha256, entry.origins, place, content))

    def keep(self, path: str, sha256: str, origins: tuple[str, ...]) -> Put:
        """Takes one that is known to lie there as it shall be, by somebody who has remembered it."""
        self._paths[path] += 1
        self.targets[path] = Target(Entry(sha256, origins), sha256, is_untouched=True)
        return Put(path, sha256, origins, f"{self.out}/{path}")

    def faults(self) -> list[str]:
        """What is impossible about all that was taken."""
        again = [
            f"{path!r} is put out {times} times; one emitter must own it"
            for path, times in self._paths.items()
            if times > 1
        ]
        every = dict.fromkeys((*self._paths, *self._others))
        return [*self._faults, *again, *collisions([*every])]

    def manifest(self) -> Manifest:
        """What there shall be."""
        own = {path: target.entry for path, target in self.targets.items()}
        return Manifest({**self._others, **own})

    def _differs(self, put: Put) -> Put:
        """Does with a content what is to be done that does not lie there yet."""
        raise NotImplementedError


class Writing(Taking):
    """Brings a folder to what the outputs say that it is given."""

    def __init__(self, out: Path, only: Collection[str] = ()) -> None:
        super().__init__(out, only)
        self._transaction = Transaction(out)

    def _differs(self, put: Put) -> Put:
        place = self._transaction.stage(put.path, put.content)
        return replace(put, place=place, held=None)

    def roll_back(self) -> None:
        """Undoes what was done."""
        self._transaction.roll_back()

    def finish(self, *, overwrite_edited: bool = False) -> Report:
        """Puts everything in its place, if nothing forbids it.

        `overwrite_edited=True` writes over files that were edited by hand or are not the writer's, and removes edited
        orphans; it never follows or replaces links.

        Raises:
            WriteRefused: Nothing was written.
            WriteFailed: Everything was undone.
        """
        faults = self.faults()
        if faults:
            raise WriteRefused(faults)
        if isinstance(self.known, Unreadable):
            raise WriteRefused([_manifest_reason(self.known)])
        out = Path(self.out)
        findings = find_changes(
            out, self.targets, self.known, overwrite_edited=overwrite_edited
        )
        reasons = dict.fromkeys(
            reason
            for finding in findings
            if (reason := _rejection(finding, overwrite_edited))
        )
        if reasons:
            raise WriteRefused([*reasons])
        removed = tuple(
            finding.path for finding in findings if finding.path not in self.targets
        )
        content = self.manifest().to_bytes()
        if _read(out / MANIFEST) != content:
            self._transaction.stage(
                MANIFEST, content
            )  # last: it vouches for the others
        self._transaction.commit(removed)
        return Report(
            written=tuple(
                finding.path
                for finding in findings
                if finding.path in self.targets and finding.state != "unchanged"
            ),
            unchanged=_unchanged(findings),
            removed=removed,
        )


class Check(Taking):
    """Compares a folder with the outputs that it is given, and writes nothing."""

    def __init__(self, out: Path, only: Collection[str] = ()) -> None:
        super().__init__(out, only)
        self._differing: dict[str, bytes] = {}
        self._provable: dict[str, bytes] = {}

    def take(self, output: Output) -> Put | None:
        """Takes one; None if it is impossible, which is told in the end."""
        if is_provable(output.path):
            self._provable[output.path] = output.content
        return super().take(output)

    def _differs(self, put: Put) -> Put:
        self._differing[put.path] = put.content
        return put

    def finish(self, *, prove: bool = True) -> Report:
        """What differs, and what black has against Python files, unless it is not to be asked.

        Raises:
            WriteRefused: The outputs are impossible.
        """
        faults = self.faults()
        if faults:
            raise WriteRefused(faults)
        out = Path(self.out)
        known = Manifest({}) if isinstance(self.known, Unreadable) else self.known
        findings = find_changes(out, self.targets, known)
        stale = [
            self._difference(finding)
            for finding in findings
            if finding.state != "unchanged"
        ]
        unstable = []
        if prove:
            if black_version() is None:
                what = "black is not installed, so nothing can be proven; install it, or pass --no-black"
                raise WriteRefused([what])
            objections = prove_by_black(self._provable)
            unstable = [
                Difference(path, "black", text) for path, text in objections.items()
            ]
        return Report(
            unchanged=_unchanged(findings),
            diffs=(*stale, *self._manifest_difference(), *unstable),
        )

    def _difference(self, finding: Finding) -> Difference:
        if finding.state == "blocked":
            return Difference(finding.path, "blocked", finding.reason + "\n")
        # A file that waits for its folder, or for a folder to go, is missing, whatever stands there.
        place = Path(self.out, finding.path)
        found = None if finding.state == "missing" else _read(place)
        content = self._differing.get(finding.path)
        return Difference(
            finding.path, finding.state, difference(finding.path, found, content)
        )

    def _manifest_difference(self) -> tuple[Difference, ...]:
        if isinstance(self.known, Unreadable):
            reason = _manifest_reason(self.known) + "\n"
            return (Difference(MANIFEST, "manifest", reason),)
        found = _read(Path(self.out, MANIFEST))
        content = self.manifest().to_bytes()
        if found == content:
            return ()
        text = difference(MANIFEST, found, content)
        return (Difference(MANIFEST, "manifest", text),)


@contextmanager
def writing(out: Path, only: Collection[str] = ()) -> Iterator[Writing]:
    """Makes the folder if there is none, and holds it alone; what was staged goes again, unless it was put in place."""
    with locked(out):
        taken = Writing(out, only)
        try:
            yield taken
        finally:
            taken.roll_back()


@contextmanager
def checking(out: Path, only: Collection[str] = ()) -> Iterator[Check]:
    """Holds the folder together with other readers."""
    with read_locked(out):
        yield Check(out, only)


def write(
    out: Path, outputs: Iterable[Output], *, overwrite_edited: bool = False
) -> Report:
    """Brings the folder to what the outputs say, as `Writing.finish` does."""
    with writing(out) as taken:
        for output in outputs:
            taken.take(output)
        return taken.finish(overwrite_edited=overwrite_edited)


def check(out: Path, outputs: Iterable[Output], *, prove: bool = True) -> Report:
    """Compares the folder with the outputs, as `Check.finish` does."""
    with checking(out) as taken:
        for output in outputs:
            taken.take(output)
        return taken.finish(prove=prove)


def _unchanged(findings: Sequence[Finding]) -> tuple[str, ...]:
    return tuple(finding.path for finding in findings if finding.state == "unchanged")


def _found(place: str) -> bytes | None:
    """What lies there, None if that is no plain file or cannot be read: `find_changes` tells why."""
    try:
        if stat.S_ISREG(os.lstat(place).st_mode):
            with open(place, "rb") as file:
                return file.read()
    except OSError:
        pass
    return None


def _rejection(finding: Finding, overwrite_edited: bool) -> str | None:
    if finding.state == "blocked":
        return finding.reason
    if overwrite_edited:
        return None
    go_on = "or pass --overwrite-edited to lose it"
    match finding.state:
        case "edited":
            return f"{finding.path}: it was edited by hand; move the edit to the spec or template, {go_on}"
        case "foreign":
            return f"{finding.path}: it is there, but the generator did not write it; move it away, {go_on}"
        case "edited orphan":
            return f"{finding.path}: it is not an output any more, but was edited by hand; move it away, {go_on}"
        case _:
            return None


# --- the manifest


def _read_manifest(out: Path) -> Manifest | Unreadable:
    path = out / MANIFEST
    if path.is_symlink():
        return Unreadable("it is a symbolic link")
    try:
        return parse(_read(path))
    except OSError as error:
        return Unreadable(f"it cannot be read: {error.strerror}")


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _manifest_reason(unreadable: Unreadable) -> str:
    return (
        f"{MANIFEST}: {unreadable.reason}; restore it from version control, or remove it: then files that are as they"
        " shall be are taken over, and those that are not outputs any more stay and are yours to remove"
    )
