"""Writes the outputs of the emitters below one folder, and checks whether what lies there is up to date.

The writer knows its own files by the manifest (`manifest.py`). It writes only what changed, all of it or nothing
(`transaction.py`), alone (`lock.py`), removes only its own orphans, and stops before a file that it did not
write or that a hand has changed (`status.py`). Python is proven to be what black leaves alone (`formatting.py`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from generator.write.diff import difference
from generator.write.formatting import black_version, is_provable
from generator.write.formatting import prove as prove_by_black
from generator.write.lock import locked, read_locked
from generator.write.manifest import Manifest, Unreadable, digest, entry_of, parse
from generator.write.output import MANIFEST, Output, faults
from generator.write.status import Finding, State, find_changes
from generator.write.transaction import Put, WriteFailed, publish

__all__ = ["Difference", "Report", "WriteFailed", "WriteRefused", "check", "write"]


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


def write(
    out: Path,
    outputs: Sequence[Output],
    *,
    prove: bool = True,
    overwrite_edited: bool = False,
) -> Report:
    """Brings the folder to what the outputs say.

    `prove=False` skips the proof by black and leaves its mark to a later run. `overwrite_edited=True` writes over files
    that were edited by hand or are not the writer's, and removes edited orphans; it never follows or replaces links.
    Raises WriteRefused before anything is written, and WriteFailed after everything was undone.
    """
    wanted = _by_path(outputs)
    # Before the lock: whether black leaves a content alone does not depend on what another run does to the folder.
    marks, objections = _judged(wanted, _read_manifest(out), prove=prove)
    rejected = [
        _objection_reason(wanted[path], text) for path, text in objections.items()
    ]
    with locked(out):
        known = _read_manifest(out)
        if isinstance(known, Unreadable):
            raise WriteRefused([_manifest_reason(known), *rejected])
        wanted = _kept(out, wanted)
        findings = find_changes(out, wanted, known, overwrite_edited=overwrite_edited)
        reasons = dict.fromkeys(
            reason
            for finding in findings
            if (reason := _rejection(finding, overwrite_edited))
        )
        if reasons or rejected:
            raise WriteRefused([*reasons, *rejected])
        manifest = Manifest(
            {path: entry_of(output, marks.get(path)) for path, output in wanted.items()}
        )
        return _published(out, wanted, findings, manifest)


def check(out: Path, outputs: Sequence[Output]) -> Report:
    """Compares the folder with the outputs and writes nothing. Raises WriteRefused if the outputs are impossible."""
    wanted = _by_path(outputs)
    with read_locked(out):
        loaded = _read_manifest(out)
        known = Manifest({}) if isinstance(loaded, Unreadable) else loaded
        wanted = _kept(out, wanted)
        findings = find_changes(out, wanted, known)
        stale = [
            _difference(out, finding, wanted)
            for finding in findings
            if finding.state != "unchanged"
        ]
        manifest = _manifest_difference(out, loaded, wanted)
    _, objections = _judged(wanted, known, prove=True)
    unstable = [Difference(path, "black", text) for path, text in objections.items()]
    unchanged = tuple(
        finding.path for finding in findings if finding.state == "unchanged"
    )
    return Report(unchanged=unchanged, diffs=(*stale, *manifest, *unstable))


def _by_path(outputs: Sequence[Output]) -> dict[str, Output]:
    found = faults(outputs)
    if found:
        raise WriteRefused(found)
    return {
        output.path: output
        for output in sorted(outputs, key=lambda output: output.path)
    }


def _kept(out: Path, wanted: Mapping[str, Output]) -> dict[str, Output]:
    """The outputs with the contents that lie there already where these mean the same."""
    kept = dict(wanted)
    for path, output in wanted.items():
        if output.same is None or not (out / path).is_file():
            continue
        try:
            found = (out / path).read_bytes()
        except OSError:
            continue  # `find_changes` reports it
        if output.same(found, output.content):
            kept[path] = replace(output, content=found)
    return kept


def _published(
    out: Path,
    wanted: Mapping[str, Output],
    findings: Sequence[Finding],
    manifest: Manifest,
) -> Report:
    unchanged = tuple(
        finding.path for finding in findings if finding.state == "unchanged"
    )
    removed = tuple(finding.path for finding in findings if finding.path not in wanted)
    written = tuple(
        finding.path
        for finding in findings
        if finding.path in wanted and finding.state != "unchanged"
    )
    puts = [Put(path, wanted[path].content) for path in written]
    if _read(out / MANIFEST) != (content := manifest.to_bytes()):
        puts.append(Put(MANIFEST, content))  # last: it vouches for the others
    publish(out, puts, removed)
    return Report(written=written, unchanged=unchanged, removed=removed)


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


def _manifest_difference(
    out: Path, loaded: Manifest | Unreadable, wanted: Mapping[str, Output]
) -> tuple[Difference, ...]:
    if isinstance(loaded, Unreadable):
        return (Difference(MANIFEST, "manifest", _manifest_reason(loaded) + "\n"),)
    # Whether black ran is not a property of the outputs: `write(prove=False)` is up to date, too.
    expected = Manifest(
        {path: entry_of(output) for path, output in wanted.items()}
    ).marked_like(loaded)
    found, content = _read(out / MANIFEST), expected.to_bytes()
    return (
        ()
        if found == content
        else (Difference(MANIFEST, "manifest", difference(MANIFEST, found, content)),)
    )


# --- differences for `check`


def _difference(
    out: Path, finding: Finding, wanted: Mapping[str, Output]
) -> Difference:
    if finding.state == "blocked":
        return Difference(finding.path, "blocked", finding.reason + "\n")
    # A file that waits for its folder, or for a folder to go, is missing, whatever stands there.
    found = None if finding.state == "missing" else _read(out / finding.path)
    content = wanted[finding.path].content if finding.path in wanted else None
    return Difference(
        finding.path, finding.state, difference(finding.path, found, content)
    )


# --- the proof by black


def _judged(
    wanted: Mapping[str, Output], loaded: Manifest | Unreadable, *, prove: bool
) -> tuple[dict[str, str], dict[str, str]]:
    """The versions of black that left the files alone, by path, and what the installed one has against the others."""
    known = {} if isinstance(loaded, Unreadable) else loaded.files
    marks = {
        path: entry.black
        for path, entry in known.items()
        if entry.black is not None
        and path in wanted
        and entry.sha256 == digest(wanted[path].content)
    }
    provable = {
        path: output.content for path, output in wanted.items() if is_provable(path)
    }
    if not prove or not provable:
        return marks, {}
    version = black_version()
    if version is None:
        raise WriteRefused(
            [
                "black is not installed, so nothing can be proven; install it, or pass --no-black"
            ]
        )
    unproven = {
        path: content
        for path, content in provable.items()
        if marks.get(path) != version
    }
    objections = prove_by_black(unproven)
    return dict.fromkeys(provable, version), objections


def _objection_reason(output: Output, text: str) -> str:
    origins = ", ".join(sorted(set(output.origins)))
    return f"{output.path}: black does not leave it as it is; correct the template or spec ({origins}):\n{text}"
