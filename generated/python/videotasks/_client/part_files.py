# Copied from generator/templates/python/videotasks/_client/part_files.py: edit that file, then run `make generate`.
"""Keeps a file that is not whole yet beside its target, for the next process if this one is killed.

Its name follows from task and file, so that the next download of the same file finds it. Whoever
writes it holds a lock; whoever comes meanwhile takes a name of their own, and is found by nobody: if
that one is killed, the next process removes it. What tells that the file in the storage is still the
same lies beside it; a part without that is begun anew.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import secrets
import stat
import time
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from videotasks._client.systems import HAS_LOCKS, disk_errors_passed, is_locked
from videotasks._core.actions import Part
from videotasks._values.kinds import is_object
from videotasks._values.lengths import Length
from videotasks._values.signatures import HEAD
from videotasks._values.strikes import struck

if TYPE_CHECKING:
    from videotasks._results.files import AnyFile

_PREFIX: Final = ".videotasks-"
_OLD: Final = 7 * 24 * 3600.0
"""Seconds after which a part that nobody writes is removed."""
_OF_ONE_PROCESS: Final = re.compile(
    rf"{re.escape(_PREFIX)}[0-9a-f]{{24}}-[0-9a-f]{{8}}\.part"
)
"""The name of a part that only its process could find."""
_ENDINGS: Final = (".part", ".json", ".new")
_WORTH: Final = 64 * 1024
"""Smaller files are begun anew."""
_MARKS: Final = {"etag", "last-modified"}
_PIECE: Final = 1024 * 1024
_OF_THE_FOLDER: Final = (errno.ENOSPC, errno.EROFS, errno.ENOENT, errno.ENOTDIR)
"""What is said of a folder in which no file can be made under any name."""
_UNKNOWN_TO_MOUNT: Final = {
    *(errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL, errno.EPERM, errno.ENOSYS),
}
"""What file systems say of a call that they do not know, and not of one that failed."""


class PartFile:
    """The beginning of one file, in the folder of its target.

    Args:
        folder: Where it lies.
        file: The file that is fetched.
    """

    def __init__(self, folder: Path, file: AnyFile) -> None:
        said = json.dumps([file.kind, file.task_id, file.index])
        self._stem = _PREFIX + hashlib.sha256(said.encode()).hexdigest()[:24]
        self._folder = folder
        self._handle: BinaryIO | None = None
        self._begun = False
        """Whether something of it may lie there: what strikes meanwhile leaves no handle behind."""
        self._shared = HAS_LOCKS
        """Whether the next process would find it; else nobody can tell who writes it."""
        self.path = folder / f"{self._stem}.part"
        self._note = folder / f"{self._stem}.json"
        self.head = b""
        """The first bytes of what there is already."""

    @property
    def handle(self) -> BinaryIO:
        """The file, opened for writing."""
        if self._handle is None:
            raise ValueError("it is not open")
        return self._handle

    def open(self) -> None:
        """Opens it at its end: that of a process that was killed, or a new one.

        Raises:
            OSError: The disk does not take it.
        """
        remove_parts(str(self._folder))
        self._begun = True
        for _ in range(3):
            if self._shared and self._claims():
                return
        self.path = self._folder / f"{self._stem}-{secrets.token_hex(4)}.part"
        self._shared = False
        if not HAS_LOCKS:
            self._handle = self.path.open("xb")
            return
        # Under that name only once it is locked: who finds it there without a lock removes it.
        self._handle = self._new.open("xb")
        is_locked(self._handle.fileno())
        self._new.rename(self.path)

    @property
    def _new(self) -> Path:
        """What a part that only this process finds is called before it is locked."""
        return self.path.with_suffix(".new")

    def _claims(self) -> bool:
        """Opens the file that the next process would find, if it can be had by this one alone."""
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        try:
            found = os.open(self.path, flags | getattr(os, "O_CLOEXEC", 0), 0o666)
            # A file at once, without another function: Python closes it if something strikes.
            handle = open(found, "r+b")  # noqa: PTH123, SIM115  # a number; see `close`
        except OSError as error:
            if error.errno in _OF_THE_FOLDER or struck(error):
                raise
            return False  # somebody else's, or a link
        try:
            locked = is_locked(found)
            if locked and self._is_ours(found):
                self._handle = handle
            elif locked is None and not os.fstat(found).st_size:
                # A mount without locks: nobody uses it.
                self.path.unlink(missing_ok=True)
        finally:
            if self._handle is None:
                handle.close()
        return self._handle is not None

    def _is_ours(self, found: int) -> bool:
        """Whether what was locked is still what lies there, and has been written by this user."""
        held = os.fstat(found)
        try:
            there = os.lstat(self.path)
        except FileNotFoundError:
            return False  # whoever wrote it has just finished
        if not os.path.samestat(held, there) or not stat.S_ISREG(held.st_mode):
            return False
        if hasattr(os, "geteuid") and held.st_uid != os.geteuid():
            return False
        if held.st_nlink > 1:
            # Its process was killed just after it had been put in its place.
            self.path.unlink()
            return False
        return True

    def taken(self) -> Part | None:
        """What there is of the file already; None if it has to be begun anew.

        Raises:
            OSError: The disk does not give it.
        """
        if not self._shared:
            return None
        size = os.fstat(self.handle.fileno()).st_size
        marks, total = _read_note(self._note) if size >= HEAD else ({}, None)
        if not marks or (total is not None and total <= HEAD):
            return None
        if total is not None and size >= total:
            # With its last byte the storage tells whether it is still the same.
            size = total - 1
            self.handle.truncate(size)
        length = Length()
        self.handle.seek(0)
        self.head = self.handle.read(HEAD)
        if total is None:
            piece = self.head
            while piece:
                length.feed(piece)
                piece = self.handle.read(_PIECE)
        self.handle.seek(size)
        return Part(size, marks, total, length)

    def begin(self, marks: Mapping[str, str], total: int | None) -> None:
        """Forgets all of it, and notes what the file is that is written now.

        Raises:
            OSError: The disk does not take it.
        """
        self.handle.seek(0)
        self.handle.truncate()
        self.head = b""
        boot = _boot()
        if not self._shared or boot is None:
            return
        if not marks or (total is not None and total < _WORTH):
            self._note.unlink(missing_ok=True)
            return
        said = {"boot": boot, "marks": dict(marks), "total": total}
        self._note.write_text(json.dumps(said), "utf-8")

    def sync(self) -> str | None:
        """Has the disk keep what was written; else why it does not know how to.

        Raises:
            OSError: The disk does not take it.
        """
        self.handle.flush()
        trouble = None
        try:
            os.fsync(self.handle.fileno())
        except OSError as error:
            if error.errno not in _UNKNOWN_TO_MOUNT:
                raise
            trouble = str(error)
        if not HAS_LOCKS:
            self.handle.close()  # else it cannot be renamed
        else:
            # Some file systems tell only then that they could not write.
            os.close(os.dup(self.handle.fileno()))
        return trouble

    def forget_note(self) -> None:
        """Removes what lies beside a whole file, before that is put in its place: a kill then leaves nothing behind."""
        if self._shared:
            with disk_errors_passed():
                self._note.unlink(missing_ok=True)

    def _is_there(self, handle: BinaryIO) -> bool:
        """Whether the file is still where it was made, and not in its place by now."""
        try:
            return os.path.samestat(os.fstat(handle.fileno()), os.lstat(self.path))
        except FileNotFoundError:
            return False  # and what comes there next is another process's

    def close(self) -> None:
        """Lets go of it, and removes whatever is left of it.

        If something strikes meanwhile, the next call does the rest.
        """
        if not self._begun:
            return
        if self._handle is None:
            self._remove_unwritten()
        else:
            self._remove(self._handle)
        self._begun = False

    def _remove(self, handle: BinaryIO) -> None:
        with disk_errors_passed():
            if not HAS_LOCKS:
                handle.close()  # else it cannot be removed
        with disk_errors_passed():
            if self._shared and not handle.closed:
                self._note.unlink(missing_ok=True)
                if self._is_there(handle):
                    self.path.unlink(missing_ok=True)
            elif not self._shared:
                self._new.unlink(missing_ok=True)
                self.path.unlink(missing_ok=True)
        with disk_errors_passed():
            handle.close()  # and with it the lock

    def _remove_unwritten(self) -> None:
        """Removes what was made just before something struck, and is not in anybody's hands."""
        with disk_errors_passed():
            if not self._shared:
                self._new.unlink(missing_ok=True)
                self.path.unlink(missing_ok=True)
            elif self._claims():
                with self.handle as handle:
                    if not os.fstat(handle.fileno()).st_size:
                        self.path.unlink()


def _read_note(path: Path) -> tuple[dict[str, str], int | None]:
    """What a process that was killed has noted of its file; nothing if it cannot be relied on."""
    try:
        said: Any = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        if struck(error):
            raise
        return {}, None
    if not is_object(said) or said.get("boot") is None or said["boot"] != _boot():
        return {}, None  # a machine that went down may have lost what was written
    marks, total = said.get("marks"), said.get("total")
    if not is_object(marks) or not (total is None or type(total) is int):
        return {}, None
    texts = {n: text for n, text in marks.items() if isinstance(text, str)}
    usable = marks.keys() <= _MARKS and all(map(str.isprintable, texts.values()))
    return (texts, total) if usable else ({}, None)


@lru_cache(maxsize=1)
def _boot() -> str | None:
    """What this run of the machine is called; None where it has no name."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except (OSError, ValueError) as error:
        if struck(error):
            raise
        return None


def remove_parts(folder: str) -> None:
    """Removes parts of a folder that nobody goes on with; once a day and process."""
    _remove_parts(folder, int(time.time() // 86400))


@lru_cache(maxsize=256)
def _remove_parts(folder: str, day: int) -> None:
    del day
    with disk_errors_passed(), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(_PREFIX) and entry.name.endswith(_ENDINGS):
                with disk_errors_passed():
                    _remove_if_left(Path(entry.path))


def _remove_if_left(path: Path) -> None:
    """Removes what nobody has written to for a week, and what nobody could find but a process that has ended."""
    found = path.lstat()
    is_old = time.time() - found.st_mtime >= _OLD
    is_lost = HAS_LOCKS and _OF_ONE_PROCESS.fullmatch(path.name)
    if not stat.S_ISREG(found.st_mode) or not (is_old or is_lost):
        return
    if not HAS_LOCKS or path.suffix == ".json":
        path.unlink()
        return
    held = os.open(path, os.O_RDWR | os.O_NOFOLLOW)
    try:
        if is_locked(held) and os.path.samestat(os.fstat(held), found):
            path.unlink()
    finally:
        os.close(held)
