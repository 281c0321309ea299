"""Compares what the outputs are, what the manifest remembers, and what lies on the disk.

The finding for each path decides what the writer may do with it; the reasons are those that a user reads.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal

from generator.frozen import dataclass, replace
from generator.systems import is_link
from generator.write.manifest import Entry, Manifest
from generator.write.output import digest, folders_of

State = Literal[
    "unchanged",
    "missing",
    "stale",
    "edited",
    "foreign",
    "orphan",
    "edited orphan",
    "blocked",
]
"""unchanged: as it shall be. missing: not there. stale: as the writer left it, now out of date. edited: changed by hand
since. foreign: not the writer's. orphan: the writer's, and no output any more. blocked: something is in the way."""

_Kind = Literal["missing", "file", "folder", "link", "other"]


@dataclass(frozen=True, slots=True)
class Finding:
    """How a path stands; `reason` says of a blocked one what is in the way and what to do."""

    path: str
    state: State
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """What an output shall be, and what was found in its place."""

    entry: Entry
    found: str | None = None
    """The digest of what lies there; None: it was not read."""
    is_untouched: bool = False
    """Whether what lies there is known to be the file that the writer put there last, without a look at it."""


def find_changes(
    out: Path,
    outputs: Mapping[str, Target],
    known: Manifest,
    *,
    overwrite_edited: bool = False,
) -> tuple[Finding, ...]:
    """One finding a path, sorted by path. `overwrite_edited` means that edited orphans are going to be removed, too."""
    paths = {*outputs, *known.files}
    kinds = {
        folder: _kind(f"{out}/{folder}")
        for folder in {name for path in paths for name in folders_of(path)}
    }
    orphans = [
        finding
        for path, entry in known.files.items()
        if path not in outputs
        and (finding := _orphan(out, path, entry, kinds)) is not None
    ]
    if known.in_conflict:
        orphans = [_merged(finding) for finding in orphans]
    removable = {"orphan", "edited orphan"} if overwrite_edited else {"orphan"}
    leaving = frozenset(
        finding.path for finding in orphans if finding.state in removable
    )
    targets = [
        _target(out, path, target, known.files.get(path), kinds, leaving)
        for path, target in outputs.items()
    ]
    if known.in_conflict:
        targets = [_merged(finding) for finding in targets]
    return tuple(sorted([*orphans, *targets], key=lambda finding: finding.path))


def _merged(finding: Finding) -> Finding:
    """What differs from both sides of a merge is git's work: both sides were the generator's and are in its history."""
    states: dict[State, State] = {"edited": "stale", "edited orphan": "orphan"}
    return replace(finding, state=states.get(finding.state, finding.state))


def _orphan(
    out: Path, path: str, entry: Entry, kinds: Mapping[str, _Kind]
) -> Finding | None:
    """The finding for a file that is not an output any more, None if somebody has removed it already."""
    link = next(
        (folder for folder in folders_of(path) if kinds[folder] == "link"), None
    )
    if link is not None:
        return Finding(path, "blocked", _link_reason(link))
    match _kind(f"{out}/{path}"):
        case "missing" | "folder":
            return None
        case "file":
            return _read_finding(
                out, path, lambda content: _orphan_state(content, entry)
            )
        case "link":
            return Finding(path, "blocked", _link_reason(path))
        case "other":
            return Finding(path, "blocked", _special_reason(path))


def _target(
    out: Path,
    path: str,
    target: Target,
    entry: Entry | None,
    kinds: Mapping[str, _Kind],
    leaving: frozenset[str],
) -> Finding:
    for folder in folders_of(path):
        match kinds[folder]:
            case "link":
                return Finding(path, "blocked", _link_reason(folder))
            case "file" | "other":
                return (
                    Finding(path, "missing")
                    if folder in leaving
                    else Finding(path, "blocked", _no_folder_reason(folder))
                )
            case "missing":
                return Finding(path, "missing")
    if target.is_untouched:
        return Finding(path, "unchanged")
    match _kind(f"{out}/{path}"):
        case "missing":
            return Finding(path, "missing")
        case "file" if target.found is not None:
            return Finding(path, _target_state(target.found, target, entry))
        case "file":
            return _read_finding(
                out,
                path,
                lambda content: _target_state(digest(content), target, entry),
            )
        case "folder":
            goes = _goes(out, path, leaving)
            return (
                Finding(path, "missing")
                if goes
                else Finding(path, "blocked", _folder_reason(path))
            )
        case "link":
            return Finding(path, "blocked", _link_reason(path))
        case "other":
            return Finding(path, "blocked", _special_reason(path))


def _orphan_state(content: bytes, entry: Entry) -> State:
    return "orphan" if digest(content) == entry.sha256 else "edited orphan"


def _target_state(found: str, target: Target, entry: Entry | None) -> State:
    if found == target.entry.sha256:
        return "unchanged"
    if entry is None:
        return "foreign"
    return "stale" if found == entry.sha256 else "edited"


def _read_finding(out: Path, path: str, state: Callable[[bytes], State]) -> Finding:
    try:
        return Finding(path, state((out / path).read_bytes()))
    except OSError as error:
        return Finding(
            path,
            "blocked",
            f"{path}: it cannot be read ({error.strerror}); make it readable or remove it",
        )


def _goes(out: Path, folder: str, leaving: frozenset[str]) -> bool:
    """Whether the folder disappears by itself, because it holds orphans that are removed and nothing else."""
    with os.scandir(out / folder) as entries:
        names = [
            (f"{folder}/{entry.name}", entry.is_dir(follow_symlinks=False))
            for entry in entries
        ]
    return bool(names) and all(
        _goes(out, name, leaving) if is_folder else name in leaving
        for name, is_folder in names
    )


def _kind(path: str) -> _Kind:
    try:
        status = os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return "missing"
    except OSError:
        return "other"  # a name that is too long, a folder that may not be searched
    if is_link(status):
        return "link"
    if stat.S_ISDIR(status.st_mode):
        return "folder"
    return "file" if stat.S_ISREG(status.st_mode) else "other"


def _link_reason(path: str) -> str:
    return f"{path}: it is a symbolic link, which may lead anywhere; remove the link"


def _no_folder_reason(path: str) -> str:
    return f"{path}: a folder must go where a file is that was edited, or is not the generator's; move it away"


def _folder_reason(path: str) -> str:
    return f"{path}: it is a folder, or holds files that are not the generator's, where a file must go; move it away"


def _special_reason(path: str) -> str:
    return f"{path}: it is not a regular file, or cannot be reached; move it away, or correct the name"
