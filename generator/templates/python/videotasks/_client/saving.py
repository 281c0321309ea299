"""Where a file is saved: into a temporary file beside the target, renamed when whole."""

from __future__ import annotations

import os
import re
import secrets
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from videotasks._arguments.calls import callback_of, flag_of
from videotasks._arguments.files import path_of
from videotasks._client.systems import is_device_name, move_to_free
from videotasks._core.actions import Emit, Restart
from videotasks._core.download import context_of, error_of
from videotasks._exceptions import DownloadError, TargetExistsError
from videotasks._values.strikes import struck

if TYPE_CHECKING:
    from typing_extensions import Self

    from videotasks._results.files import AnyFile


class Target:
    """A target and the temporary file beside it, which is gone afterwards.

    Args:
        file: The file that is saved.
        path: The target, or the directory in which it gets a name of its own.
        overwrite: Whether a file at the target may be replaced.

    Raises:
        DownloadError: Nothing can be saved there.
    """

    def __init__(self, file: AnyFile, path: Path, overwrite: bool) -> None:
        self._file = file
        self._overwrite = overwrite
        with _disk(file):
            self._said = _target_of(file, path)
            # Whatever becomes of the working directory meanwhile.
            self._path = self._said.absolute()
            if not self._path.parent.is_dir():
                folder = str(self._path.parent)
                what = f"there is no directory {folder!r}"
                raise error_of(file, what, retry_safe=False)
            there = os.path.lexists(self._path)
            if there and not overwrite:
                raise _exists(file, self._path)
            if self._path.exists() and not self._path.is_file():
                what = f"{str(self._path)!r} is no regular file"
                raise error_of(file, what, retry_safe=False)
        name = f".{self._path.name[:60]}.{secrets.token_hex(4)}.part"
        self._part = self._path.with_name(name)

    def __enter__(self) -> Self:
        with _disk(self._file):
            self._handle = self._part.open("xb")  # closed on exit
        return self

    def take(self, action: Emit | Restart) -> None:
        """Writes bytes, or forgets those that were written."""
        with _disk(self._file):
            if isinstance(action, Emit):
                self._handle.write(action.data)
            else:
                self._handle.seek(0)
                self._handle.truncate()

    def sync(self) -> None:
        """Has the disk hold all that was written.

        Raises:
            DownloadError: It does not take it.
        """
        with _disk(self._file):
            self._handle.flush()
            os.fsync(self._handle.fileno())
            self._handle.close()

    def publish(self) -> Path:
        """Puts the whole file in its place, after `sync`.

        Raises:
            TargetExistsError: Somebody has made the target meanwhile.
            DownloadError: The disk does not take it.
        """
        with _disk(self._file):
            if self._overwrite:
                with _ignored():
                    # Who could read what is replaced can read what replaces it.
                    shutil.copymode(self._path, self._part)
                self._part.replace(self._path)
                return self._said
            try:
                move_to_free(self._part, self._path)
            except FileExistsError:
                raise _exists(self._file, self._path) from None
        return self._said

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            with _ignored():
                self._handle.close()
        finally:
            with _ignored():
                self._part.unlink()


def _target_of(file: AnyFile, target: Path) -> Path:
    """Where a file goes: the path itself, or a name of its own if that is a directory."""
    if not target.is_dir():
        return target
    stem = re.sub(r"[^A-Za-z0-9._-]", "_", file.task_id).strip(".") or file.kind
    if is_device_name(stem):
        stem = f"_{stem}"
    number = f"-{file.index + 1}" if file.index else ""
    default = {"video": "mp4", "image": "png", "audio": "wav"}[file.kind]
    ending = re.sub(r"[^A-Za-z0-9]", "", file.type or "").lower() or default
    return target / f"{stem[:150]}{number}.{ending[:10]}"


@contextmanager
def _disk(file: AnyFile) -> Generator[None, None, None]:
    try:
        yield
    except DownloadError:
        raise
    except OSError as error:
        if struck(error):
            raise
        what = f"it cannot be saved: {error}"
        raise error_of(file, what, retry_safe=False) from error


def check_free(path: Path, overwrite: bool, task_id: str) -> None:
    """Says before a wait what would fail after it.

    Raises:
        TargetExistsError: There is a file already, and it may not be replaced.
    """
    try:
        taken = os.path.lexists(path) and not path.is_dir()
    except (OSError, ValueError):
        return  # whoever saves there says what is wrong
    if taken and not overwrite:
        raise TargetExistsError(_taken(path), task_id=task_id)


def numbered(path: Path, before: int) -> Path:
    """Where a file is saved of which so many others are saved already."""
    if not before or path.is_dir():
        return path
    return path.with_name(f"{path.stem}-{before + 1}{path.suffix}")


def _taken(target: Path) -> str:
    return f"{str(target)!r} exists already; give overwrite=True to replace it"


@contextmanager
def _ignored() -> Generator[None, None, None]:
    """Lets an error of the disk pass, but nothing that struck from outside."""
    try:
        yield
    except OSError as error:
        if struck(error):
            raise


def _exists(file: AnyFile, target: Path) -> TargetExistsError:
    return TargetExistsError(_taken(target), **context_of(file))


def target_of(
    file: AnyFile, path: str | os.PathLike[str], overwrite: object, on_progress: object
) -> Target:
    """Where a file is saved."""
    flag = flag_of("overwrite", overwrite)
    callback_of("on_progress", on_progress, awaited=True)
    return Target(file, path_of("path", path), flag)
