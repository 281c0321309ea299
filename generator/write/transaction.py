"""Puts a set of files on the disk as one step: all of them, or none and everything as it was.

New contents are staged in temporary files as they come, so that none has to be kept. Then what will be replaced gets a
second name, before the first file is touched. From then on only renames are left, and each one notes how it is undone.
"""

from __future__ import annotations

import os
import secrets
import shutil
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from generator.write.output import folders_of

_TEMPORARY_PREFIX = ".videotasks-"


class WriteFailed(Exception):  # noqa: N818 - named like WriteRefused
    """The file system did not let the writer do its work: where, why, and in which state that leaves the files."""

    def __init__(self, path: str, reason: str, state: str) -> None:
        super().__init__(path, reason, state)
        self.path, self.reason, self.state = path, reason, state

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}; {self.state}"


class Transaction:
    """Files that are put and removed together; whatever fails or interrupts it, all is as it was before.

    Args:
        out: The folder below which they are.
    """

    def __init__(self, out: Path) -> None:
        self._out = str(out)
        self._prefix = f"{_TEMPORARY_PREFIX}{secrets.token_hex(8)}-"
        """Of the names of all temporary files: nobody else has the same."""
        self._numbers = count()
        self._staged: dict[str, str] = {}
        """Path -> the temporary file with its content; in the order in which they are put."""
        self._undo: list[Callable[[], None]] = []
        self._backups: dict[str, str] = {}
        """The second name of a former file -> its path."""
        self._at = ""
        """The path in work."""
        self._nearest: dict[str, str] = {}
        """Folder of an output -> where its contents are staged."""
        self._made: dict[str, str] = {}
        """Folder -> the one in it for contents whose own folders are not there yet, so that it does not grow."""
        self._former: dict[str, bool] = {}
        """Folder of an output -> whether there was one before."""
        self._there: set[str] = set()
        """Folders that are known to be there while files are put."""

    def stage(
        self,
        path: str,
        pieces: Iterable[bytes | memoryview],
        *,
        in_pieces: bool = True,
    ) -> str:
        """Writes the pieces of a content, or all of it at once, to a temporary file, whose name it returns."""
        with self._undone_if_it_fails():
            self._at = path
            folder = path.rpartition("/")[0]
            if folder not in self._nearest:
                self._nearest[folder] = self._staging_folder(path)
            temporary = self._temporary(self._nearest[folder])
            self._staged[path] = temporary
            # By open() and not by tempfile, whose files nobody else can read: the umask decides, as for others.
            with open(temporary, "xb", buffering=-1 if in_pieces else 0) as file:
                for piece in pieces:
                    written = file.write(piece)
                    while written < len(piece):  # by itself, a file takes what it can
                        written += file.write(piece[written:])
        return temporary

    def drop(self, path: str) -> None:
        """Forgets what was staged for a path."""
        with self._undone_if_it_fails():
            self._at = path
            os.unlink(self._staged.pop(path))

    def commit(self, removals: Sequence[str]) -> None:
        """Removes these files and puts those that were staged, the last one last.

        Raises:
            WriteFailed: Something failed; everything was undone.
        """
        with self._undone_if_it_fails():
            backups = {
                path: self._prepared(path, new) for path, new in self._staged.items()
            }
            for path in removals:
                self._remove(path)
            for path, temporary in list(self._staged.items()):
                self._place(path, temporary, backups[path])
            self._undo.clear()  # from here on nothing is undone any more
            self._remove_made()
        self._drop_backups()

    def roll_back(self) -> str:
        """Undoes everything, last step first, goes on after a failure, and describes the state that this leaves."""
        failures = []
        while self._undo:
            try:
                self._undo.pop()()
            # Inside the loop, for the next step is to be undone even so.
            except OSError as error:  # noqa: PERF203, each file fails by itself
                failures.append(f"NOT undone: {error}")
        for temporary in self._staged.values():
            try:
                with suppress(FileNotFoundError):
                    os.unlink(temporary)
            except OSError as error:  # noqa: PERF203
                failures.append(f"NOT undone: {error}")
        self._staged.clear()
        self._remove_made()
        return "; ".join(failures) or "all files are as they were before"

    @contextmanager
    def _undone_if_it_fails(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise WriteFailed(
                self._at, error.strerror or str(error), self.roll_back()
            ) from error
        except BaseException:  # an interrupt must not leave half of it, either
            self.roll_back()
            raise

    def _prepared(self, path: str, temporary: str) -> str | None:
        """Gives the file that will be replaced a second name, and the new one its rights; None if there is none."""
        self._at = path
        folder, _, name = path.rpartition("/")
        if folder not in self._former:
            self._former[folder] = os.path.isdir(os.path.join(self._out, folder))
        if not self._former[folder]:
            return None
        target = os.path.join(self._out, folder, name)
        try:
            status = os.stat(target)
        except (FileNotFoundError, NotADirectoryError):
            return None
        if not stat.S_ISREG(status.st_mode):
            return None
        mode = stat.S_IMODE(status.st_mode)
        if mode != stat.S_IMODE(os.stat(temporary).st_mode):
            os.chmod(temporary, mode)
        return self._back_up(target, path)

    def _back_up(self, target: str, path: str) -> str:
        backup = self._temporary(os.path.dirname(target))

        def drop() -> None:
            if backup in self._backups:
                with suppress(FileNotFoundError):
                    os.unlink(backup)

        self._backups[backup] = path
        self._undo.append(drop)
        try:
            os.link(target, backup)
        except OSError:
            # Some file systems have no hard links. A copy costs time and space, but holds the same bytes.
            shutil.copy2(target, backup)
        return backup

    def _remove(self, path: str) -> None:
        """Moves a file out of its folder, and removes the folders that this leaves empty."""
        self._at = path
        target, backup = os.path.join(self._out, path), self._temporary(self._out)
        os.replace(target, backup)
        self._backups[backup] = path
        self._undo.append(lambda: self._restore(backup, target))
        for folder in reversed(folders_of(path)):
            with os.scandir(os.path.join(self._out, folder)) as entries:
                if any(entries):
                    return
            self._remove_folder(os.path.join(self._out, folder))

    def _remove_folder(self, folder: str) -> None:
        mode = stat.S_IMODE(os.stat(folder).st_mode)

        def restore() -> None:
            os.mkdir(folder)
            os.chmod(folder, mode)

        os.rmdir(folder)
        self._undo.append(restore)

    def _place(self, path: str, temporary: str, backup: str | None) -> None:
        """Moves the new content to its place, in one step for whoever reads it."""
        self._at = path
        if path.rpartition("/")[0] not in self._there:
            for folder in folders_of(path):
                self._make_folder(os.path.join(self._out, folder))
                self._there.add(folder)
        target = f"{self._out}/{path}"
        os.replace(temporary, target)
        del self._staged[path]
        self._undo.append(
            (lambda: os.unlink(target))
            if backup is None
            else (lambda: self._restore(backup, target))
        )

    def _make_folder(self, folder: str) -> None:
        if not os.path.isdir(folder):
            os.mkdir(folder)
            self._undo.append(lambda: os.rmdir(folder))

    def _restore(self, backup: str, target: str) -> None:
        # No longer to be dropped from here on: if this fails, the second name is the only copy of the former content.
        del self._backups[backup]
        os.replace(backup, target)

    def _drop_backups(self) -> None:
        kept: dict[str, OSError] = {}
        for backup in self._backups:
            try:
                os.unlink(backup)
            # Inside the loop, for the next one is to be removed even so.
            except OSError as error:  # noqa: PERF203, each file fails by itself
                kept[backup] = error
        for backup, cause in kept.items():
            state = f"all files are written, but remove by hand {', '.join(kept)}"
            raise WriteFailed(
                self._backups[backup], cause.strerror or str(cause), state
            ) from cause

    def _staging_folder(self, path: str) -> str:
        """The target's own folder or, as long as that does not exist, one in the next one above that does."""
        folders = folders_of(path)
        for folder in reversed(("", *folders)):
            whole = os.path.join(self._out, folder)
            if not os.path.isdir(whole):
                continue
            if folder == (folders[-1] if folders else ""):
                return whole
            if whole not in self._made:
                made = self._temporary(whole)
                os.mkdir(made)
                self._made[whole] = made
            return self._made[whole]
        return self._out

    def _remove_made(self) -> None:
        for folder in self._made.values():
            with suppress(OSError):  # it is empty, and in nobody's way
                os.rmdir(folder)
        self._made.clear()
        self._nearest.clear()

    def _temporary(self, folder: str) -> str:
        # Not made of the target's name, which may be as long as a name can be.
        return f"{folder}/{self._prefix}{next(self._numbers):x}.tmp"
