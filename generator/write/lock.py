"""Keeps two runs out of one output folder: the second one waits until the first is through.

How a folder is locked is for the operating system to say (`systems.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.systems import FolderLock
from generator.write.transaction import WriteFailed


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """Makes the folder if there is none and holds it alone. A folder made here goes again if the block fails."""
    made: list[Path] = []
    try:
        lock = _take(out, made)
    except OSError as error:
        _remove_empty(made)
        raise WriteFailed(
            str(out), error.strerror or str(error), "nothing was written"
        ) from error
    try:
        yield
    except BaseException:
        _remove_empty(made)  # still under the lock: nobody else has begun to fill it
        raise
    finally:
        lock.release()


@contextmanager
def read_locked(out: Path) -> Iterator[None]:
    """Holds a folder together with other readers, so that no writer is half through. No folder, nothing to hold."""
    if not out.is_dir():
        yield
        return
    lock = FolderLock.take(out, alone=False)
    try:
        yield
    finally:
        lock.release()


def _take(out: Path, made: list[Path]) -> FolderLock:
    while True:
        # The run that held the folder may fail and remove it again, at each of these steps: then make another one.
        with suppress(FileNotFoundError):
            made.extend(_make(out))
            lock = FolderLock.take(out, alone=True)
            if lock.is_on(out):
                return lock
            lock.release()


def _make(out: Path) -> list[Path]:
    missing = [
        folder for folder in (*reversed(out.parents), out) if not folder.exists()
    ]
    for folder in missing:
        folder.mkdir(exist_ok=True)
    return missing


def _remove_empty(made: list[Path]) -> None:
    for folder in reversed(made):
        with suppress(OSError):  # it is not empty, or somebody else has removed it
            folder.rmdir()
