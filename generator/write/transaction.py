"""Puts a set of files on the disk as one step: all of them, or none and everything as it was.

New contents are staged in temporary files, and what will be replaced gets a second name, before the first file is
touched. From then on only renames are left, and each one notes how it is undone.
"""

from __future__ import annotations

import os
import secrets
import shutil
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.write.output import folders_of

_TEMPORARY_PREFIX = ".videotasks-"


@dataclass(frozen=True)
class Put:
    """A file that shall have this content; its path is relative to the output folder."""

    path: str
    content: bytes


class WriteFailed(Exception):  # noqa: N818 - named like WriteRefused
    """The file system did not let the writer do its work: where, why, and in which state that leaves the files."""

    def __init__(self, path: str, reason: str, state: str) -> None:
        super().__init__(path, reason, state)
        self.path, self.reason, self.state = path, reason, state

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}; {self.state}"


@dataclass
class _Journal:
    """What is under way: the path in work, how to undo what was done, and the former files under their second names."""

    path: str = ""
    undo: list[Callable[[], None]] = field(default_factory=list)
    backups: dict[Path, str] = field(default_factory=dict)

    def roll_back(self) -> str:
        """Undoes everything, last step first, goes on after a failure, and describes the state that this leaves."""
        failures = []
        while self.undo:
            try:
                self.undo.pop()()
            # Inside the loop, for the next step is to be undone even so.
            except OSError as error:  # noqa: PERF203, each file fails by itself
                failures.append(f"NOT undone: {error}")
        return "; ".join(failures) or "all files are as they were before"


@dataclass(frozen=True)
class _Staged:
    """A new content that waits for its place, and the second name of the file that has it now."""

    path: str
    temporary: Path
    backup: Path | None


def publish(out: Path, puts: Sequence[Put], removals: Sequence[str]) -> None:
    """Removes and puts these files, the last put last. Raises WriteFailed after everything was undone."""
    journal = _Journal()
    try:
        staged = [_stage(out, put, journal) for put in puts]
        for path in removals:
            _remove(out, path, journal)
        for item in staged:
            _place(out, item, journal)
    except OSError as error:
        raise WriteFailed(
            journal.path, error.strerror or str(error), journal.roll_back()
        ) from error
    except BaseException:  # an interrupt must not leave half of it, either
        journal.roll_back()
        raise
    _drop_backups(journal)


def _stage(out: Path, put: Put, journal: _Journal) -> _Staged:
    """Writes the content to a temporary file, and gives the file that it will replace a second name."""
    journal.path = put.path
    target = out / put.path
    temporary = _temporary(_nearest_folder(out, put.path))
    journal.undo.append(lambda: temporary.unlink(missing_ok=True))
    # By open() and not by tempfile, which makes files that nobody else can read: the umask decides, as for other files.
    with temporary.open("xb") as file:
        file.write(put.content)
    if not target.is_file():
        return _Staged(put.path, temporary, None)
    mode = stat.S_IMODE(target.stat().st_mode)
    if mode != stat.S_IMODE(temporary.stat().st_mode):
        temporary.chmod(mode)
    return _Staged(put.path, temporary, _back_up(target, put.path, journal))


def _back_up(target: Path, path: str, journal: _Journal) -> Path:
    backup = _temporary(target.parent)

    def drop() -> None:
        if backup in journal.backups:
            backup.unlink(missing_ok=True)

    journal.backups[backup] = path
    journal.undo.append(drop)
    try:
        os.link(target, backup)
    except OSError:
        # Some file systems have no hard links. A copy costs time and space, but holds the same bytes.
        shutil.copy2(target, backup)
    return backup


def _remove(out: Path, path: str, journal: _Journal) -> None:
    """Moves a file out of its folder, and removes the folders that this leaves empty."""
    journal.path = path
    target, backup = out / path, _temporary(out)
    target.replace(backup)
    journal.backups[backup] = path
    journal.undo.append(lambda: _restore(backup, target, journal))
    for folder in reversed(folders_of(path)):
        with os.scandir(out / folder) as entries:
            if any(entries):
                return
        _remove_folder(out / folder, journal)


def _remove_folder(folder: Path, journal: _Journal) -> None:
    mode = stat.S_IMODE(folder.stat().st_mode)

    def restore() -> None:
        folder.mkdir()
        folder.chmod(mode)

    folder.rmdir()
    journal.undo.append(restore)


def _place(out: Path, staged: _Staged, journal: _Journal) -> None:
    """Moves the new content to its place, in one step for whoever reads it."""
    journal.path = staged.path
    for folder in folders_of(staged.path):
        _make_folder(out / folder, journal)
    target, backup = out / staged.path, staged.backup
    staged.temporary.replace(target)
    journal.undo.append(
        target.unlink if backup is None else lambda: _restore(backup, target, journal)
    )


def _make_folder(folder: Path, journal: _Journal) -> None:
    if not folder.is_dir():
        folder.mkdir()
        journal.undo.append(folder.rmdir)


def _restore(backup: Path, target: Path, journal: _Journal) -> None:
    # No longer to be dropped from here on: if this fails, the second name is the only copy of the former content.
    del journal.backups[backup]
    backup.replace(target)


def _drop_backups(journal: _Journal) -> None:
    kept: dict[Path, OSError] = {}
    for backup in journal.backups:
        try:
            backup.unlink()
        # Inside the loop, for the next one is to be removed even so.
        except OSError as error:  # noqa: PERF203, each file fails by itself
            kept[backup] = error
    for backup, cause in kept.items():
        state = f"all files are written, but remove by hand {', '.join(map(str, kept))}"
        raise WriteFailed(
            journal.backups[backup], cause.strerror or str(cause), state
        ) from cause


def _temporary(folder: Path) -> Path:
    # Not made of the target's name, which may be as long as a name can be.
    return folder / f"{_TEMPORARY_PREFIX}{secrets.token_hex(8)}.tmp"


def _nearest_folder(out: Path, path: str) -> Path:
    """The target's own folder or, as long as that does not exist, the next one above that does."""
    return [
        folder
        for folder in (out, *(out / name for name in folders_of(path)))
        if folder.is_dir()
    ][-1]
