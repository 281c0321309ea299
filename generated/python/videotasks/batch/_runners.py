# Copied from generator/templates/python/videotasks/batch/_runners.py: edit that file, then run `make generate`.
"""Tells which runners of a ledger are alive: by a lock that the kernel, or the server, frees when a process ends.

No time-out says it, so that neither a clock nor a busy machine does.
"""

from __future__ import annotations

import os
import secrets
import socket
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa

from videotasks._client.systems import disk_errors_passed, is_locked_by_process
from videotasks._values.strikes import struck
from videotasks.batch._errors import LedgerError
from videotasks.batch._ledger import Ledger
from videotasks.batch._schema import ITEM, RUNNER, now
from videotasks.batch._submits import free

_BITS: Final = 62
"""Of the number of an advisory lock, which has a sign."""
_ENDED: Final = "its process ended before an answer was noted"
_NOT_KNOWN: Final = (
    sa.select(ITEM.c.runner)
    .where(
        ITEM.c.runner.is_not(None),
        ITEM.c.runner.not_in(sa.select(RUNNER.c.id)),
        ITEM.c.state.in_(("ready", "sending", "succeeded")),
    )
    .distinct()
)
"""Runners that hold something, and are not known: whose row somebody has deleted, or an earlier version lost."""


class Runner:
    """This process, as others see it.

    Args:
        ledger: Where it works.

    Raises:
        LedgerError: No file can be locked beside the ledger.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.id = secrets.token_hex(8)
        self._handle: int | None = None
        self._path: Path | None = None
        if ledger.path is None:
            self.lock = str(secrets.randbits(_BITS))
            return
        path = ledger.path.absolute()
        self._path = path.with_name(f"{path.name}.runner-{self.id}")
        self.lock = self._path.name
        try:
            self._handle = os.open(
                self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o666
            )
            locked = is_locked_by_process(self._handle)
        except OSError as error:
            if struck(error):
                raise
            what = f"no file can be made beside the ledger {ledger.name}: {error}"
            raise LedgerError(what, ledger=ledger.name, retry_safe=True) from error
        if not locked:
            self.close()
            raise LedgerError(
                f"the file system of the ledger {ledger.name} knows no locks, without which nobody can "
                "tell that a process has ended: put it on a local disk, or take PostgreSQL",
                ledger=ledger.name,
            )

    def connect(self, connection: sa.Connection) -> None:
        """Holds the lock as long as a connection lives; one after another, where one is lost.

        Somebody may have taken it for dead in between. So it is known again before it writes
        anything: of what is held by a runner that nobody knows nobody would see that it is free.
        """
        if self._handle is None:
            taken = sa.text("SELECT pg_try_advisory_lock(:lock)")
            if not connection.execute(taken, {"lock": int(self.lock)}).scalar():
                # The server has not noticed yet that the connection before is gone; or somebody
                # looks whether it is, for a moment.
                connection.execute(
                    sa.text("SELECT pg_advisory_lock(:lock)"), {"lock": int(self.lock)}
                )
        self.register(connection)

    def register(self, connection: sa.Connection) -> None:
        """Makes it known, again if somebody took it for dead meanwhile."""
        there = sa.select(RUNNER.c.id).where(RUNNER.c.id == self.id)
        if connection.execute(there).scalar() is None:
            row = {
                "id": self.id,
                "lock": self.lock,
                "host": socket.gethostname(),
                "pid": os.getpid(),
                "started": now(connection),
            }
            connection.execute(sa.insert(RUNNER), row)

    def leave(self, connection: sa.Connection) -> None:
        """Gives back what it has not begun, and is not known any more."""
        forget(connection, self.id, "its runner has ended")

    def reap(self, connection: sa.Connection) -> int:
        """Frees what runners held that are not alive, or not known, any more; of how many submits nobody knows."""
        self.register(connection)
        others = sa.select(RUNNER.c.id, RUNNER.c.lock).where(RUNNER.c.id != self.id)
        unknown = 0
        for other, lock in connection.execute(others).all():
            if not self._is_dead(connection, lock):
                continue
            unknown += forget(connection, other, _ENDED)
            self._sweep(lock)
        for other in connection.execute(_NOT_KNOWN).scalars().all():
            unknown += free(connection, other, _ENDED)
        return unknown

    def _is_dead(self, connection: sa.Connection, lock: str) -> bool:
        if self._path is None:
            tried = sa.text("SELECT pg_try_advisory_xact_lock(:lock)")
            found: Any = connection.execute(tried, {"lock": int(lock)}).scalar()
            return bool(found)
        try:
            handle = os.open(self._path.with_name(lock), os.O_RDWR)
        except FileNotFoundError:
            return True  # nobody holds what is not there
        try:
            return is_locked_by_process(handle) is True
        finally:
            os.close(handle)

    def _sweep(self, lock: str) -> None:
        if self._path is not None:
            with disk_errors_passed():
                self._path.with_name(lock).unlink(missing_ok=True)

    def close(self) -> None:
        """Lets go of the lock; nothing may be under way any more."""
        if self._handle is not None and self._path is not None:
            with disk_errors_passed():
                self._path.unlink(missing_ok=True)
            os.close(self._handle)
            self._handle = None


def forget(connection: sa.Connection, runner: str, reason: str) -> int:
    """Frees what a runner held, which is not known any more; of how many submits nobody knows."""
    unknown = free(connection, runner, reason)
    connection.execute(sa.delete(RUNNER).where(RUNNER.c.id == runner))
    return unknown
