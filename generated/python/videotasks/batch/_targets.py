# Copied from generator/templates/python/videotasks/batch/_targets.py: edit that file, then run `make generate`.
"""Decides where the files of a task are saved, and whether one that is there is whole."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from videotasks._client.systems import is_device_name
from videotasks._values.signatures import HEAD, format_named, format_of
from videotasks._values.strikes import struck
from videotasks._values.whole import cut_off

if TYPE_CHECKING:
    from videotasks._results.files import AnyFile
    from videotasks.batch._items import Item

_ENDINGS: Final = {"video": "mp4", "image": "png", "audio": "wav"}
_UNFIT: Final = re.compile(r"[^A-Za-z0-9._-]")
_DIGITS: Final = 12


def targets_of(item: Item, files: Sequence[AnyFile], folder: Path) -> list[Path]:
    """Where each file of a task goes, which nobody has taken before.

    It is looked at before the first download only: what is there later is this task's.

    Args:
        item: Of which they are.
        files: What its result names.
        folder: The batch's.
    """
    found: list[Path] = []
    for number, file in enumerate(files):
        path = folder / _name(item, file, number)
        if os.path.lexists(path):
            unique = hashlib.sha256(f"{file.task_id}\0{number}".encode()).hexdigest()
            path = path.with_name(f"{path.stem}-{unique[:_DIGITS]}{path.suffix}")
        found.append(path)
    return found


def _name(item: Item, file: AnyFile, number: int) -> str:
    form = format_named(file.type)
    ending = form.ending if form else _ENDINGS[file.kind]
    further = f"-{number + 1}" if number else ""
    if item.target is not None:
        path = Path(item.target)
        suffix = path.suffix or f".{ending}"
        return str(path.with_name(f"{path.stem}{further}{suffix}"))
    name = f"job-{item.digest[:_DIGITS]}"
    if item.key is not None:
        plain = _UNFIT.sub("_", item.key).strip(".")[:100] or name
        # Two keys may read alike after that, or where a system knows no capital letters.
        if plain != item.key or plain != plain.lower() or is_device_name(plain):
            plain = f"{plain}-{item.digest[:_DIGITS]}"
        name = plain
    return f"{name}{further}.{ending}"


class _OnDisk:
    """A file that is looked into."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        self.size = os.fstat(self._file.fileno()).st_size

    def read(self, start: int, count: int) -> bytes:
        """So many bytes from a place on."""
        self._file.seek(start)
        return self._file.read(count)

    def close(self) -> None:
        """Closes it."""
        self._file.close()


def is_whole(path: Path) -> bool:
    """Whether a file that a process has put in its place, before it was killed, is all of one.

    It got its name when it was whole; its format's own boxes say so once more.
    """
    try:
        file = _OnDisk(path)
    except OSError as error:
        if struck(error):
            raise
        return False
    try:
        form = format_of(file.read(0, HEAD))
        return form is not None and not cut_off(form.name, file)
    finally:
        file.close()
