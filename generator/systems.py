"""Holds what differs between operating systems: locks on folders, links, names of devices, the folder of caches.

Everything else is written once for all of them. The tests run here on Linux, and on Windows and macOS by the workflow
`systems`.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Self

_DEVICE = re.compile(r"(?:con|prn|aux|nul|con(?:in|out)\$|(?:com|lpt)[1-9¹²³])\Z", re.I)


def is_device_name(name: str) -> bool:
    """Whether Windows has a device of this name, so that no file can have it, whatever its ending."""
    return _DEVICE.match(name.partition(".")[0].rstrip(" ")) is not None


def is_link(status: os.stat_result) -> bool:
    """Whether something leads elsewhere: a symbolic link or, on Windows, a junction, which looks like a folder."""
    if sys.platform == "win32":
        return status.st_reparse_tag in (
            stat.IO_REPARSE_TAG_SYMLINK,
            stat.IO_REPARSE_TAG_MOUNT_POINT,
        )
    return stat.S_ISLNK(status.st_mode)


def cache_folder(
    system: str = sys.platform, environment: Mapping[str, str] = os.environ
) -> Path:
    """Where a user's programs keep what they can fetch again."""
    named = environment.get("XDG_CACHE_HOME")
    if named:
        return Path(named)
    if system == "win32":
        local = environment.get("LOCALAPPDATA")
        return Path(local) if local else Path.home() / "AppData" / "Local"
    return Path.home() / ("Library/Caches" if system == "darwin" else ".cache")


class LockFile:
    """A folder that is held alone by a lock on a file elsewhere, for systems that cannot lock a folder.

    The file is in the folder of temporary files, so that it does not stay behind in the one that is held.
    """

    def __init__(self, folder: Path) -> None:
        import hashlib
        import tempfile

        from filelock import FileLock

        name = os.path.normcase(folder.resolve())
        mark = hashlib.sha256(os.fsencode(name)).hexdigest()[:16]
        file = Path(tempfile.gettempdir()) / f"videotasks-{mark}.lock"
        self._lock = FileLock(file)

    @classmethod
    def take(cls, folder: Path, *, alone: bool) -> Self:  # noqa: ARG003
        """Waits until nobody else has the folder; readers take turns, too."""
        lock = cls(folder)
        lock._lock.acquire()
        return lock

    def is_on(self, folder: Path) -> bool:
        """Whether the folder that is there by now is the one that is held."""
        return folder.is_dir()  # the lock is on its name

    def release(self) -> None:
        """Lets others have it."""
        self._lock.release()


if sys.platform == "win32":
    FolderLock = LockFile
else:
    import fcntl

    _NO_LOCKS = (errno.EBADF, errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP)
    """How file systems say that they can't lock a folder (NFS wants a file that is open for writing)."""

    class FolderLock:
        """A folder that is held by a lock on itself, so that no lock file stays behind."""

        def __init__(self, descriptor: int) -> None:
            self._descriptor = descriptor

        @classmethod
        def take(cls, folder: Path, *, alone: bool) -> Self:
            """Waits until nobody else has the folder or, unless `alone`, until only other readers have it."""
            descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
            except OSError as error:
                # Better without the lock than not at all: two runs at once are rare.
                if error.errno not in _NO_LOCKS:
                    os.close(descriptor)
                    raise
            except BaseException:  # an interrupt while it waits
                os.close(descriptor)
                raise
            return cls(descriptor)

        def is_on(self, folder: Path) -> bool:
            """Whether the folder that is there by now is the one that is held."""
            try:
                return os.path.samestat(os.fstat(self._descriptor), folder.stat())
            except FileNotFoundError:
                return False

        def release(self) -> None:
            """Lets others have it."""
            # Closing alone would not do while a forked child has it, too.
            with suppress(OSError):
                fcntl.flock(self._descriptor, fcntl.LOCK_UN)
            os.close(self._descriptor)
