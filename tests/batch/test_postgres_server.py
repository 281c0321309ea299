"""The tests' own PostgreSQL ends with whoever has started it, even by SIGKILL."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tests.proofs import without

from .postgres_server import program

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import time
from tests.batch.postgres_server import PostgresServer

with PostgresServer() as server:
    print(server.folder, flush=True)
    time.sleep(600)
"""


def is_there(pid: int) -> bool:
    with suppress(ProcessLookupError):
        os.kill(pid, 0)
        return True
    return False


@pytest.mark.skipif(program("initdb") is None, reason=without("initdb"))
def test_a_server_ends_when_its_process_is_killed() -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout is not None
    folder = Path(process.stdout.readline().strip())
    pid = int((folder / "data" / "postmaster.pid").read_text().split()[0])
    assert is_there(pid)
    process.kill()
    process.communicate()
    while is_there(pid) or folder.exists():
        time.sleep(0.05)
