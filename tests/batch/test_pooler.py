"""A pooler before PostgreSQL will do if it pools sessions; one of transactions is refused."""

from __future__ import annotations

import socket
import subprocess
from collections.abc import Callable, Iterator

import pytest

from tests.proofs import needs
from videotasks.batch import LedgerError
from videotasks.batch._ledger import open_ledger

from .ledgers import add_item
from .night import free_port, until
from .postgres_server import PostgresServer

POOLER = """
[databases]
* = host={folder} port=5432 user=videotasks
[pgbouncer]
pool_mode = {mode}
listen_port = {port}
listen_addr = 127.0.0.1
unix_socket_dir =
auth_type = any
logfile = {folder}/pooler.log
ignore_startup_parameters = options
"""


class Pooler:
    """A real PgBouncer before the server."""

    def __init__(self, server: PostgresServer, mode: str) -> None:
        self.port = free_port()
        settings = server.folder / f"{mode}.ini"
        settings.write_text(
            POOLER.format(folder=server.folder, mode=mode, port=self.port)
        )
        settings.chmod(0o644)
        self.process = subprocess.Popen(
            ["pgbouncer", str(settings)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **server.user,
        )

    def wait(self) -> None:
        """Until it listens."""
        with socket.socket() as asking:
            until(
                lambda: not asking.connect_ex(("127.0.0.1", self.port)),
                lambda: self.process.poll() is None,
            )


@pytest.fixture
def pooled(postgres: PostgresServer) -> Iterator[Callable[[str], str]]:
    started: list[Pooler] = []

    def make(mode: str) -> str:
        name = postgres.database().partition("@/")[2].partition("?")[0]
        pooler = Pooler(postgres, mode)
        started.append(pooler)
        pooler.wait()
        return f"postgresql://videotasks@127.0.0.1:{pooler.port}/{name}"

    yield make
    for one in started:
        one.process.terminate()
        one.process.wait()


@needs("pgbouncer")
def test_a_pooler_of_transactions_is_refused_with_advice(
    pooled: Callable[[str], str],
) -> None:
    with pytest.raises(LedgerError, match="pooler in transaction mode") as raised:
        open_ledger(pooled("transaction"))
    assert "pool_mode = session" in str(raised.value)


@needs("pgbouncer")
def test_a_pooler_of_sessions_will_do(pooled: Callable[[str], str]) -> None:
    add_item(open_ledger(pooled("session")))
