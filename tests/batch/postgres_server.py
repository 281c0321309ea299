"""A PostgreSQL of the machine's own, started without privileges, that listens on a socket in a folder alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any

from typing_extensions import Self

_SETTINGS = """
listen_addresses = '{listens}'
port = {port}
unix_socket_directories = '{folder}'
fsync = off  # the machine is not switched off in a test
max_connections = 60
shared_buffers = 16MB
logging_collector = off
"""

# Outlives whoever has started the server, until the pipe between them is closed, by a SIGKILL, too.
_GUARD = """
import shutil, subprocess, sys
sys.stdin.read()
pg_ctl, folder = sys.argv[1:]
subprocess.run([pg_ctl, "-D", f"{folder}/data", "-m", "immediate", "stop"], capture_output=True)
shutil.rmtree(folder, ignore_errors=True)
"""


def program(name: str) -> str | None:
    """A program of PostgreSQL, which Debian keeps out of the way."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    found = shutil.which(name)
    return found or next((str(f / name) for f in folders if (f / name).exists()), None)


class PostgresServer:
    """A server, as long as a `with` block.

    Args:
        port: On loopback, where it is to listen as well.
        more: Settings that count before others, as lines of its configuration.
    """

    def __init__(self, port: int | None = None, more: str = "") -> None:
        self.port = port
        self._more = more
        # Not pytest's folder: the path of a socket is short, and another user has to get there.
        self.folder = Path(tempfile.mkdtemp(prefix="pg-"))
        self.user: dict[str, Any] = {}
        if hasattr(os, "geteuid") and os.geteuid() == 0:  # which initdb refuses
            self.user = {"user": "nobody", "group": "nogroup", "extra_groups": []}
            shutil.chown(self.folder, "nobody", "nogroup")
        self._number = 0

    def run(self, name: str, *arguments: str) -> None:
        found = program(name)
        assert found is not None, name
        with (self.folder / "out").open("ab") as out:
            done = subprocess.run(
                [found, *arguments],
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                env={**os.environ, "LC_ALL": "C", "HOME": str(self.folder)},
                **self.user,
            )
        assert done.returncode == 0, (self.folder / "out").read_text()

    def __enter__(self) -> Self:
        self._make()
        with (self.folder / "data" / "postgresql.conf").open("a") as settings:
            listens = "127.0.0.1" if self.port else ""
            settings.write(
                _SETTINGS.format(
                    folder=self.folder, listens=listens, port=self.port or 5432
                )
                + self._more
            )
        self.start()
        pg_ctl = program("pg_ctl") or ""
        self._guard = subprocess.Popen(
            [sys.executable, "-c", _GUARD, pg_ctl, str(self.folder)],
            stdin=subprocess.PIPE,
            start_new_session=True,  # no Ctrl+C is for it
            cwd="/",
        )
        return self

    def _make(self) -> None:
        data = str(self.folder / "data")
        self.run("initdb", "-D", data, "-U", "videotasks", "-A", "trust", "--no-sync")

    def start(self) -> None:
        log = str(self.folder / "log")
        self.run("pg_ctl", "-D", str(self.folder / "data"), "-w", "-l", log, "start")

    def stop(self, mode: str = "fast") -> None:
        """As fast as it can: sessions are ended; "immediate" is as if its machine had died."""
        data = str(self.folder / "data")
        self.run("pg_ctl", "-D", data, "-w", "-m", mode, "stop")

    def restart(self, mode: str = "fast") -> None:
        self.stop(mode)
        self.start()

    def address(self, name: str) -> str:
        if self.port:
            return f"postgresql://videotasks@127.0.0.1:{self.port}/{name}"
        return f"postgresql://videotasks@/{name}?host={self.folder}&port=5432"

    def database(self) -> str:
        """The address of a new database."""
        self._number += 1
        name = f"night{self._number}"
        port = str(self.port or 5432)
        place = ("-h", str(self.folder), "-p", port)
        self.run("createdb", *place, "-U", "videotasks", name)
        return self.address(name)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            if (self.folder / "data" / "postmaster.pid").exists():
                self.stop()
        finally:
            self._guard.communicate()
            shutil.rmtree(self.folder, ignore_errors=True)


class Standby(PostgresServer):
    """A second server that has all that the first one has, which waits for it with each commit.

    Args:
        primary: The first one, which is running.
    """

    def __init__(self, primary: PostgresServer) -> None:
        super().__init__()
        self._primary = primary

    def _make(self) -> None:
        place = ("-h", str(self._primary.folder), "-p", "5432", "-U", "videotasks")
        data = str(self.folder / "data")
        self.run("pg_basebackup", *place, "-D", data, "-R", "--no-sync", "-c", "fast")

    def __enter__(self) -> Self:
        super().__enter__()
        primary = ("-h", str(self._primary.folder), "-U", "videotasks", "postgres")
        for change in (
            "ALTER SYSTEM SET synchronous_standby_names = '*'",
            "SELECT pg_reload_conf()",
        ):
            self.run("psql", *primary, "-c", change)
        return self

    def promote(self) -> None:
        """Makes it the one that is written to."""
        self.run("pg_ctl", "-D", str(self.folder / "data"), "-w", "promote")

    def either(self, name: str) -> str:
        """The address of a database at whichever of both can be written to."""
        folders = f"{self._primary.folder},{self.folder}"
        return (
            f"postgresql://videotasks@/{name}?host={folders}&port=5432,5432"
            "&target_session_attrs=read-write"
        )
