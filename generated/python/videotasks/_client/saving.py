# Copied from generator/templates/python/videotasks/_client/saving.py: edit that file, then run `make generate`.
"""Where a file is saved: into a part file beside the target, put in its place when whole."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple

from videotasks._arguments.calls import callback_of, flag_of
from videotasks._arguments.files import path_of
from videotasks._client.part_files import PartFile
from videotasks._client.systems import (
    disk_errors_passed,
    is_device_name,
    move_over,
    move_to_free,
)
from videotasks._core.actions import Emit, Part, Restart
from videotasks._core.file_errors import context_of, error_of, name_of
from videotasks._exceptions import (
    DownloadError,
    FileSystemWarning,
    TargetExistsError,
    UnexpectedFormatWarning,
    VideotasksWarning,
)
from videotasks._platform.notices import warn_caller
from videotasks._values.signatures import HEAD, format_named, format_of
from videotasks._values.strikes import struck

if TYPE_CHECKING:
    from typing_extensions import Self

    from videotasks._results.files import AnyFile


class Target:
    """A target and the part file beside it, which is gone afterwards.

    To make one, `open`, `take`, `sync` and `publish` wait for the disk, one after another; `tell`
    warns of what was not as expected, which is no reason to lose the file.

    Args:
        file: The file that is saved.
        path: The target, or the directory in which it gets a name of its own.
        overwrite: Whether a file at the target may be replaced.
        folder: Whether the path is a directory, which is made if it is not there.

    Raises:
        DownloadError: Nothing can be saved there.
    """

    def __init__(
        self, file: AnyFile, path: Path, overwrite: bool, folder: bool = False
    ) -> None:
        self._file = file
        self._overwrite = overwrite
        self._warnings: list[tuple[str, type[VideotasksWarning]]] = []
        self._made: list[Path] = []
        """Directories that were made for it, the innermost first."""
        self._taken: Part | None = None
        with _disk(file):
            self._named = not (folder or path.is_dir())
            """Whether the caller has given the file's name."""
            self._folder = path
            self._said = path if self._named else path / self._own_name(None)
            # Whatever becomes of the working directory meanwhile.
            self._absolute = self._said.absolute()
            if not self._named and os.path.lexists(path) and not path.is_dir():
                what = f"{str(path)!r} is no directory"
                raise error_of(file, what, retry_safe=False)
            if self._named and not self._absolute.parent.is_dir():
                parent = str(self._absolute.parent)
                what = f"there is no directory {parent!r} (with a slash at its end, one is made)"
                raise error_of(file, what, retry_safe=False)
            self._path = self._checked(self._absolute)
        self._part = PartFile(self._path.parent, file)

    def __enter__(self) -> Self:
        return self

    def open(self) -> None:
        """Opens the part file: that of a process that was killed, or a new one.

        Raises:
            DownloadError: The disk does not take it.
        """
        with _disk(self._file):
            if not self._named:
                self._make(self._path.parent)
            self._part.open()
            self._taken = self._part.taken()
            if self._taken is not None:
                self._recognize(self._part.head)

    def part(self) -> Part | None:
        """What there is of the file already, once it is open."""
        return self._taken

    def take(self, action: Emit | Restart) -> None:
        """Writes bytes, or forgets those that were written."""
        with _disk(self._file):
            if isinstance(action, Restart):
                self._part.begin(action.marks, action.total)
                return
            if action.received == len(action.data):
                self._recognize(action.data[:HEAD])
            self._part.handle.write(action.data)

    def sync(self) -> None:
        """Has the disk hold all that was written.

        Raises:
            DownloadError: It does not take it.
        """
        with _disk(self._file):
            trouble = self._part.sync()
        if trouble is not None:
            what = f"{str(self._said)!r} is saved, but may not outlive a power failure: fsync: {trouble}"
            self._warnings.append((what, FileSystemWarning))

    def publish(self) -> Path:
        """Puts the whole file in its place, after `sync`.

        Raises:
            TargetExistsError: Somebody has made the target meanwhile.
            DownloadError: The disk does not take it.
        """
        with _disk(self._file):
            self._part.forget_note()
            if self._overwrite:
                self._keep_rights()
                move_over(self._part.path, self._path)
            else:
                try:
                    move_to_free(self._part.path, self._path)
                except FileExistsError:
                    raise _exists(self._file, self._path) from None
            self._made.clear()
        return self._said

    def tell(self) -> None:
        """Warns the caller of what was not as expected."""
        for message, category in self._warnings:
            warn_caller(message, category)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            self._part.close()
        finally:
            for folder in self._made:
                with disk_errors_passed():
                    folder.rmdir()

    def _make(self, folder: Path) -> None:
        """Makes a directory, and those that it is to lie in."""
        missing = folder
        while not missing.exists():
            self._made.append(missing)
            missing = missing.parent
        folder.mkdir(parents=True, exist_ok=True)

    def _checked(self, path: Path) -> Path:
        """The file that is written: where a link points to, not the link."""
        if os.path.lexists(path) and not self._overwrite:
            raise _exists(self._file, path)
        real = Path(os.path.realpath(path)) if path.is_symlink() else path
        if real.exists() and not real.is_file():
            what = f"{str(path)!r} is no regular file"
            raise error_of(self._file, what, retry_safe=False)
        if real is not path and not real.parent.is_dir():
            what = f"{str(path)!r} is a link to a directory that is not there"
            raise error_of(self._file, what, retry_safe=False)
        return real

    def _recognize(self, head: bytes) -> None:
        """Has the name follow the bytes, and notes if these are not of what was named."""
        path = str(self._said) if self._named else None
        self._warnings = [
            (said, UnexpectedFormatWarning) for said in misnamed(self._file, head, path)
        ]
        if not self._named:
            self._said = self._folder / self._own_name(head)
            absolute = self._absolute.with_name(self._said.name)
            if absolute != self._absolute:
                self._absolute = absolute
                self._path = self._checked(absolute)

    def _own_name(self, head: bytes | None) -> str:
        """A name made of task, number and format; before anything has come, of the named format."""
        file = self._file
        stem = re.sub(r"[^A-Za-z0-9._-]", "_", file.task_id).strip(".") or file.kind
        if is_device_name(stem):
            stem = f"_{stem}"
        number = f"-{file.index + 1}" if file.index else ""
        if head is None:
            form = format_named(file.type)
            default = {"video": "mp4", "image": "png", "audio": "wav"}[file.kind]
        else:
            form, default = format_of(head), "bin"
        return f"{stem[:150]}{number}.{form.ending if form else default}"

    def _keep_rights(self) -> None:
        """Lets who could read and write what is replaced do so with what replaces it."""
        try:
            before = self._path.stat()
        except FileNotFoundError:
            return
        part = self._part.path
        mine = part.stat()
        same = (mine.st_uid, mine.st_gid) == (before.st_uid, before.st_gid)
        if hasattr(os, "chown") and not same:
            for owner in ((before.st_uid, before.st_gid), (-1, before.st_gid)):
                with disk_errors_passed():
                    os.chown(part, *owner)
                    break
        try:
            mode = stat.S_IMODE(before.st_mode)
            if not same and part.stat().st_gid != before.st_gid:
                # Another group gets no more than everybody.
                mode &= ~0o070 | (mode & 0o007) << 3
            if not same or mode != stat.S_IMODE(mine.st_mode):
                part.chmod(mode)
        except OSError as error:
            if struck(error):
                raise
            what = f"{str(self._said)!r} is saved, but without the rights of the file before: {error}"
            self._warnings.append((what, FileSystemWarning))
        for name in _attributes_of(self._path):
            with disk_errors_passed():
                os.setxattr(part, name, os.getxattr(self._path, name))


def misnamed(file: AnyFile, head: bytes, path: str | None = None) -> list[str]:
    """What is wrong about a file's names, by its first bytes, in words; empty if nothing is."""
    form = format_of(head)
    if form is None:
        begins = f"{name_of(file)} begins with {head[:16]!r}"
        return [f"{begins}, as no format that this version knows; it is not changed"]
    is_ = f"{name_of(file)} is {form.name} ({form.media_type})"
    if file.kind not in form.kinds:
        return [f"{is_}, which is not a format of {file.kind}s"]
    named = format_named(file.type)
    if named is not None and named.family != form.family:
        return [f"{is_}, and not {named.name}, as the platform calls it"]
    ending = None if path is None else os.path.splitext(path)[1]  # noqa: PTH122
    target = format_named(ending)
    if target is not None and target.family != form.family:
        return [f"{is_}, and its target {path!r} is named like {target.name}"]
    return []


def _attributes_of(path: Path) -> list[str]:
    """Names of a file's extended attributes, lists of access rights among them."""
    found: list[str] = []
    if hasattr(os, "listxattr"):
        with disk_errors_passed():
            found = os.listxattr(path)
    return found


class _disk:  # noqa: N801  # as a context that is a function is called
    """Makes the download's own error of one of the disk."""

    __slots__ = ("_file",)

    def __init__(self, file: AnyFile) -> None:
        self._file = file

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if isinstance(error, OSError) and not isinstance(error, DownloadError):
            if struck(error):
                return
            what = f"it cannot be saved: {error}"
            raise error_of(self._file, what, retry_safe=False) from error


def _exists(file: AnyFile, target: Path) -> TargetExistsError:
    return TargetExistsError(_taken(target), **context_of(file))


def _taken(target: Path) -> str:
    return f"{str(target)!r} exists already; give overwrite=True to replace it"


class Place(NamedTuple):
    """Where files are to go, as it was said."""

    path: Path
    folder: bool
    """Whether that is a directory in any case, which is made if it is not there."""

    def check_free(self, overwrite: bool, task_id: str) -> None:
        """Says before a wait what would fail after it.

        Raises:
            TargetExistsError: There is a file already, and it may not be replaced.
            DownloadError: There is a file where a directory was named.
        """
        try:
            taken = os.path.lexists(self.path) and not self.path.is_dir()
        except (OSError, ValueError) as error:
            if struck(error):
                raise
            return  # whoever saves there says what is wrong
        if taken and self.folder:
            raise DownloadError(
                f"{str(self.path)!r} is no directory", task_id=task_id, retry_safe=False
            )
        if taken and not overwrite:
            raise TargetExistsError(_taken(self.path), task_id=task_id)

    def numbered(self, before: int) -> str | Path:
        """Where a file is saved of which so many others are saved already."""
        if self.folder:
            return f"{self.path}{os.sep}"
        if not before or self.path.is_dir():
            return self.path
        return self.path.with_name(f"{self.path.stem}-{before + 1}{self.path.suffix}")


def place_of(path: str | os.PathLike[str]) -> Place:
    """Where files are to go: a text with a slash at its end is a directory."""
    found = path_of("path", path)
    slashes = tuple(filter(None, (os.sep, os.altsep)))
    return Place(found, os.fspath(path).endswith(slashes))


def target_of(
    file: AnyFile, path: str | os.PathLike[str], overwrite: object, on_progress: object
) -> Target:
    """Where a file is saved."""
    flag = flag_of("overwrite", overwrite)
    callback_of("on_progress", on_progress, awaited=True)
    place = place_of(path)
    return Target(file, place.path, flag, place.folder)
