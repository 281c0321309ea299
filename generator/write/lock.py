"""Keeps two runs out of one output folder: the second one waits until the first is through.

The lock is on the folder itself, so that no lock file stays behind in it.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.write.transaction import WriteFailed

_NO_LOCKS = (errno.EBADF, errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP)
"""How file systems say that they can't lock a folder (NFS wants a file that is open for writing)."""


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """Makes the folder if there is none and holds it alone. A folder made here goes again if the block fails."""
    made: list[Path] = []
    try:
        descriptor = _take(out, made)
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
        _release(descriptor)


@contextmanager
def read_locked(out: Path) -> Iterator[None]:
    """Holds a folder together with other readers, so that no writer is half through. No folder, nothing to hold."""
    if not out.is_dir():
        yield
        return
    descriptor = _lock(out, alone=False)
    try:
        yield
    finally:
        _release(descriptor)


def _take(out: Path, made: list[Path]) -> int | None:
    while True:
        # The run that held the folder may fail and remove it again, at each of these steps: then make another one.
        with suppress(FileNotFoundError):
            made.extend(_make(out))
            descriptor = _lock(out, alone=True)
            if descriptor is None or _is_still(out, descriptor):
                return descriptor
            _release(descriptor)


def _is_still(out: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), out.stat())
    except FileNotFoundError:
        return False


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


if sys.platform == "win32":
    # Windows has no flock and cannot open a folder. Two runs at once are a mistake there that nothing notices.
    # The arguments are those of its twin below.
    def _lock(out: Path, *, alone: bool) -> int | None:  # noqa: ARG001
        return None

    def _release(descriptor: int | None) -> None:
        pass

else:
    import fcntl

    def _lock(out: Path, *, alone: bool) -> int | None:
        descriptor = os.open(out, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
        except OSError as error:
            os.close(descriptor)
            if error.errno in _NO_LOCKS:
                return None  # better without the lock than not at all: two runs at once are rare
            raise
        except BaseException:  # an interrupt while it waits
            os.close(descriptor)
            raise
        return descriptor

    def _release(descriptor: int | None) -> None:
        if descriptor is not None:
            fcntl.flock(
                descriptor, fcntl.LOCK_UN
            )  # closing alone would not do while a forked child has it, too
            os.close(descriptor)
