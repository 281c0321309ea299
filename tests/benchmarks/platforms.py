"""Starts the platform that costs next to nothing, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def platform(*certificate: Path) -> Iterator[str]:
    """The address of a server, over TLS if there is a certificate; no proxy of the machine is asked on the way."""
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
    server = Path(__file__).with_name("bare_platform.py")
    command = [sys.executable, str(server), *map(str, certificate)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        scheme = "https" if certificate else "http"
        yield f"{scheme}://127.0.0.1:{int(process.stdout.readline())}"
        process.stdin.close()
