"""Holds what differs between operating systems: names of devices, and how a file gets a name that is free.

Everything else is written once for all of them.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from videotasks._values.strikes import struck

if TYPE_CHECKING:
    from types import TracebackType

if sys.platform == "win32":
    HAS_LOCKS: Final = False
    """Whether a lock tells who writes a file, which then can be moved while it is open."""
else:
    import fcntl

    HAS_LOCKS: Final = True

_DEVICE: Final = re.compile(
    r"(?:con|prn|aux|nul|con(?:in|out)\$|(?:com|lpt)[1-9¹²³])\Z", re.IGNORECASE
)


def is_device_name(name: str) -> bool:
    """Whether Windows has a device of this name, whatever its ending: no file can have it there."""
    return _DEVICE.match(name.partition(".")[0].rstrip(" ")) is not None


def move_to_free(source: Path, target: Path) -> None:
    """Moves a file to a name that nobody has.

    Raises:
        FileExistsError: Somebody has it, perhaps since a moment ago.
        OSError: The disk does not take it.
    """
    if sys.platform == "win32":
        source.rename(target)  # elsewhere this would replace the target
        return
    try:
        # Unlike a rename, a link fails if somebody has the name.
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError as error:
        if struck(error):
            raise
        # A file system without links: an empty file keeps the place.
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        try:
            move_over(source, target)
        except BaseException:
            target.unlink(missing_ok=True)
            raise
    else:
        with disk_errors_passed():  # it has its new name, whatever becomes of the old
            source.unlink()


def move_over(source: Path, target: Path) -> None:
    """Moves a file to a name, whoever has it.

    Raises:
        OSError: The disk does not take it.
    """
    try:
        source.replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        # A link in the directory leads to another file system.
        copy = target.with_name(f".videotasks-{secrets.token_hex(12)}.part")
        try:
            shutil.copy2(source, copy)
            copy.replace(target)
        finally:
            copy.unlink(missing_ok=True)


def is_locked(descriptor: int) -> bool | None:
    """Takes a lock that ends with its process; False if somebody has it, None if there are none."""
    if sys.platform == "win32":
        return None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as error:
        if struck(error):
            raise
        return None
    return True


def is_locked_by_process(descriptor: int) -> bool | None:
    """The same on every system, for a file of which nothing else is wanted."""
    if sys.platform != "win32":
        return is_locked(descriptor)
    import msvcrt

    try:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    except OSError as error:
        if struck(error):
            raise
        return False
    return True


class _DiskErrorsPassed:
    """A context without a state: a generator for each use would cost as much as the disk does."""

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        return isinstance(error, OSError) and not struck(error)


_passed: Final = _DiskErrorsPassed()


def disk_errors_passed() -> _DiskErrorsPassed:
    """Lets an error of the disk pass, but nothing that struck from outside."""
    return _passed
