"""Writes the outputs of the emitters below one folder, and checks whether what lies there is up to date.

The writer knows its own files by the manifest (`manifest.py`). It writes only what changed, all of it or nothing
(`transaction.py`), alone (`lock.py`), removes only its own orphans, and stops before a file that it did not
write or that a hand has changed (`status.py`). It takes outputs one after the other and keeps none: what lies there
already is dropped at once, the rest is staged. A check proves that black leaves Python alone (`formatting.py`).
"""

from __future__ import annotations

import io
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from generator.frozen import dataclass, replace
from generator.write.contents import (
    Digest,
    digest_of,
    is_laid_out,
    lie_there,
    mean_the_same,
    patched,
    read,
)
from generator.write.diff import difference
from generator.write.formatting import black_version, is_provable
from generator.write.formatting import prove as prove_by_black
from generator.write.lock import locked, read_locked
from generator.write.manifest import Manifest, Unreadable, pieces_patched
from generator.write.output import MANIFEST, Composed, Layout, Output, Streamed
from generator.write.status import Finding, State, find_changes
from generator.write.taking import Put, Taking
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
    kept: int = 0
    """How many more files are unchanged, which were not looked at one by one."""

    @property
    def stale(self) -> bool:
        """Whether `check` found anything; never true of a `write`."""
        return bool(self.diffs)


class Writing(Taking):
    """Brings a folder to what the outputs say that it is given."""

    def __init__(self, out: Path, only: Collection[str] = ()) -> None:
        super().__init__(out, only)
        self._transaction = Transaction(out)

    def _differs(self, put: Put) -> Put:
        place = self._transaction.stage(put.path, (put.content,), in_pieces=False)
        return Put(put.path, put.sha256, put.origins, place)

    def _stream(self, output: Streamed, place: str) -> Put:
        former = output.former if isinstance(output, Composed) else None
        if isinstance(output, Composed) and former and is_laid_out(place, former):
            return self._patch(output, place, former)
        found, whole = digest_of(place), Digest()
        staged = self._transaction.stage(output.path, whole.of(output.pieces()))
        sha256 = whole.hexdigest()
        if found is not None and (
            found == sha256 or mean_the_same(output, place, staged)
        ):
            self._transaction.drop(output.path)
            put = self._lies_there(output, place, found)
            return replace(put, is_exact=found == sha256)
        entry = self._target(output, sha256, found).entry
        return Put(output.path, sha256, entry.origins, staged)

    def _patch(self, output: Composed, place: str, former: Layout) -> Put:
        """Takes one of which it is known of which segments the file consists that lies there."""
        found = self._replaced[output.path].sha256
        if output.layout == former:
            return self._lies_there(output, place, found)
        whole = Digest()
        pieces = whole.of(patched(output, place, former))
        staged = self._transaction.stage(output.path, pieces)
        sha256 = whole.hexdigest()
        if sha256 == found:
            self._transaction.drop(output.path)
            return self._lies_there(output, place, found)
        entry = self._target(output, sha256, found).entry
        return Put(output.path, sha256, entry.origins, staged)

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
        kept = self.look_at_rest()
        faults = self.faults()
        if faults:
            raise WriteRefused(faults)
        known = self.known
        if isinstance(known, Unreadable):
            raise WriteRefused([_manifest_reason(known)])
        out = Path(self.out)
        findings = find_changes(
            out, self.targets, known, overwrite_edited=overwrite_edited
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
        # Last: it vouches for the others.
        self._stage_manifest(known)
        self._transaction.commit(removed)
        written = tuple(
            finding.path
            for finding in findings
            if finding.path in self.targets and finding.state != "unchanged"
        )
        self.targets.clear()  # they are as large as the set
        return Report(written, _unchanged(findings), removed, kept=kept)

    def _stage_manifest(self, known: Manifest) -> None:
        place = Path(self.out, MANIFEST)
        if self._rest is not None:
            own = {path: target.entry for path, target in self.targets.items()}
            pieces = pieces_patched(read(place), known.files, own)
            if pieces is not None:
                if own != known.files:
                    self._transaction.stage(MANIFEST, pieces)
                return
            self._take_rest()
        manifest = self.manifest()
        if not lie_there(manifest.pieces(), place):
            self._transaction.stage(MANIFEST, manifest.pieces())


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

    def _stream(self, output: Streamed, place: str) -> Put:
        found, whole = digest_of(place), Digest()
        for _ in whole.of(output.pieces()):
            pass
        if found == whole.hexdigest():
            return self._lies_there(output, place, found)
        # It is to be shown, so it is needed as a whole.
        content = output.content
        if found is not None and output.same is not None:
            with open(place, "rb") as file:
                if output.same(file, io.BytesIO(content)):
                    return self._lies_there(output, place, found)
        return self._compare(output, place)

    def finish(self, *, prove: bool = True, remember: bool = False) -> Report:
        """What differs, and what black has against Python files, unless it is not to be asked.

        `remember=True` does not ask it about texts that it is remembered to have left alone, and remembers the others.

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
            version = black_version()
            if version is None:
                what = "black is not installed, so nothing can be proven; install it, or pass --no-black"
                raise WriteRefused([what])
            objections = self._objections(version, remember=remember)
            unstable = [
                Difference(path, "black", text) for path, text in objections.items()
            ]
        return Report(
            unchanged=_unchanged(findings),
            diffs=(*stale, *self._manifest_difference(), *unstable),
        )

    def _objections(self, version: str, *, remember: bool) -> dict[str, str]:
        """What black has against Python files, by path."""
        if not remember:
            return prove_by_black(self._provable)
        from generator.write.approved import Approved  # no run but a check needs it

        approved = Approved(Path(self.out), version)
        objections = prove_by_black(approved.unknown(self._provable))
        # A folder that is not there is not made for that.
        if Path(self.out).is_dir():
            approved.remember(self._provable, objections)
        return objections

    def _difference(self, finding: Finding) -> Difference:
        if finding.state == "blocked":
            return Difference(finding.path, "blocked", finding.reason + "\n")
        # A file that waits for its folder, or for a folder to go, is missing, whatever stands there.
        place = Path(self.out, finding.path)
        found = None if finding.state == "missing" else read(place)
        content = self._differing.get(finding.path)
        return Difference(
            finding.path, finding.state, difference(finding.path, found, content)
        )

    def _manifest_difference(self) -> tuple[Difference, ...]:
        if isinstance(self.known, Unreadable):
            reason = _manifest_reason(self.known) + "\n"
            return (Difference(MANIFEST, "manifest", reason),)
        found = read(Path(self.out, MANIFEST))
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


def _manifest_reason(unreadable: Unreadable) -> str:
    return (
        f"{MANIFEST}: {unreadable.reason}; restore it from version control, or remove it: then files that are as they"
        " shall be are taken over, and those that are not outputs any more stay and are yours to remove"
    )
