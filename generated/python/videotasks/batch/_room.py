# Copied from generator/templates/python/videotasks/batch/_room.py: edit that file, then run `make generate`.
"""Keeps room in a file of SQLite, so that a disk that is full of its log can be emptied of it.

What is committed is appended to a log (the file `-wal`) and copied to the file now and then. Where the
log itself has filled the disk, a copy needs room only for pages that are new in the file. So some free
pages are kept in it: then it never grows by a copy, the log can always be emptied, and work goes on.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

_KEPT: Final = 256
"""Free pages; a log of 1,000 pages, at which SQLite copies it, has hardly as many new ones."""
_WAITING: Final = 1.0
"""Seconds that another process's transaction is waited for."""


def keep_room(path: Path) -> None:
    """Has a ledger hold free pages, if it has not half of them; where the disk has no room, nothing is done."""
    # Of a file that cannot be reached either, the next transaction tells.
    with suppress(sqlite3.Error), closing(_connected(path)) as file:
        if _number(file, "freelist_count") >= _KEPT // 2:
            return
        size = _KEPT * _number(file, "page_size")
        file.execute("BEGIN IMMEDIATE")
        # Another process may have been killed here.
        file.execute("DROP TABLE IF EXISTS room")
        file.execute(f"CREATE TABLE room AS SELECT zeroblob({size}) AS bytes")
        file.execute("COMMIT")
        # Pages that were dropped before they are copied would be a hole in the file, for which there may be no room.
        file.execute("PRAGMA wal_checkpoint(FULL)").fetchone()
        file.execute("DROP TABLE IF EXISTS room")


def empty_log(path: Path) -> bool:
    """Copies all of the log to the file, and cuts it off; whether it is empty."""
    with suppress(sqlite3.Error), closing(_connected(path)) as file:
        busy, *_ = file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy
    return False


def _connected(path: Path) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?mode=rw"
    return sqlite3.connect(address, uri=True, timeout=_WAITING, isolation_level=None)


def _number(file: sqlite3.Connection, name: str) -> int:
    found: int = file.execute(f"PRAGMA {name}").fetchone()[0]
    return found
