# Copied from generator/templates/python/videotasks/_http/overheard.py: edit that file, then run `make generate`.
"""Keeps what came on a submit's connection, for when something strikes before it has been read.

A time limit or an alarm ends a submit wherever it is just then. If the response has come by
that time, the id in it is known: nothing is waited for, but what lies there is looked at.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from videotasks._http.wire import CHUNK
from videotasks._values.strikes import struck

_MOST: Final = 64
"""Reads of what lies there; more than that no response needs."""
_UNREAD: Final = b"\xfe"
"""What stands where nothing has been read yet: no text has that byte, and nothing packed by gzip ends in it."""


class Overheard:
    """All bytes of a connection since a request was sent on it.

    Args:
        connection: Its socket.
    """

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.is_awaited = False
        """Whether what lies unread is a body that somebody is about to read."""
        self._pieces: list[tuple[bytearray, int | None]] = []
        """And how many bytes lay decrypted before each was read; None: nobody can tell."""
        self._counts = defaultdict[int, int | None]()
        """Place of each piece -> how many bytes have come in it; for the last there may be none yet."""
        ssl = sys.modules.get("ssl")
        self._decrypts = ssl is not None and isinstance(connection, ssl.SSLSocket)

    def is_lost_with(self, connection: Any) -> bool:
        """Whether what lies unread would be lost if a socket were closed now."""
        return connection is self._connection and not self.is_awaited

    def read_into(self, source: Any, buffer: Any) -> int | None:
        """Reads as `source.readinto` does, and keeps what came.

        The bytes come straight into what is kept: a strike can hit between any two steps.
        """
        piece, count = self._read(source.readinto, len(buffer))
        buffer[: len(piece)] = piece
        return count

    def receive(self) -> bytearray:
        """The next bytes of the connection, which are kept, too; none at its end."""
        connection: Any = self._connection
        return self._read(connection.recv_into, CHUNK)[0]

    def read_rest(self) -> None:
        """Reads what lies unread on the connection, and waits for nothing."""
        connection = self._connection
        if connection is None:
            return
        try:
            before = connection.gettimeout()
            connection.settimeout(0)
            try:
                for _ in range(_MOST):
                    if not self._read(connection.recv_into, CHUNK)[1]:
                        break
            finally:
                connection.settimeout(before)
        except (OSError, ValueError) as error:
            if struck(error):
                raise  # and whoever tells of it looks once more
        self._connection = None

    def _read(
        self, read_into: Callable[[bytearray], int | None], size: int
    ) -> tuple[bytearray, int | None]:
        """Reads a piece, and how many bytes that are."""
        self._count_all()
        before = self._decrypted()
        if before is not None:
            # Then it is known without its count whether it was read.
            size = min(size, before or 1)
        piece = bytearray(_UNREAD) * size
        self._pieces.append((piece, before))
        # In one step, as far as that is up to this module: when bytes come, so does their count.
        # What asks an iterator in one step would take a StopIteration that strikes for its end.
        self._counts.default_factory = partial(read_into, piece)
        count = self._counts[len(self._pieces) - 1]
        self._counts.default_factory = None  # which knows the connection
        del piece[count or 0 :]
        return piece, count

    def _count_all(self) -> None:
        """Counts what came as something struck within what reads from the connection.

        A socket itself is read in C, and its count is there. TLS is read in C and in Python, and a handler
        of a signal can strike in either once bytes have come: then all of a piece has, or nothing.
        """
        while len(self._counts) < len(self._pieces):
            piece, before = self._pieces[len(self._counts)]
            now = None if before is None else self._decrypted()
            count = len(piece.rstrip(_UNREAD))
            if now is not None and now != before:
                count = len(piece)
            elif before and now is not None:
                count = 0
            self._counts[len(self._counts)] = count

    def _decrypted(self) -> int | None:
        """How many bytes TLS has decrypted that nobody has read; None: there is no TLS of Python's own."""
        connection = self._connection
        if not self._decrypts or connection is None:
            return None
        try:
            count: int = connection.pending()
        except (OSError, ValueError) as error:  # it is closed
            if struck(error):
                raise
            return None
        return count

    def data(self) -> bytes:
        """What has come."""
        self._count_all()
        pairs = zip(self._pieces, self._counts.values(), strict=True)
        return b"".join(piece[: count or 0] for (piece, _), count in pairs)
