"""A platform that has every video at once: each submit has an id of its own, and its first poll names a file.

python -m tests.benchmarks.instant_platform prints its port and serves until its standard input ends.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from .bare_platform import GET, LAST, Platform, _answer

ROOT = Path(__file__).resolve().parents[2]
_NUMBERS = count(1)
_TASK = re.compile(rb"task_id=(\S+) ")
_HOST = re.compile(rb"(?i)\r\nhost: *(\S+)")


class InstantPlatform(Platform):
    """One connection."""

    def answer_to(self, request: bytes) -> bytes:
        if request.startswith(b"POST"):
            number = next(_NUMBERS)
            return _answer({"task_id": f"2a3b4c5d-0000-4000-9000-{number:012d}"})
        task = _TASK.search(request)
        if task is None:
            return super().answer_to(request)
        known, last = task[1], GET
        if b"-4000-9000-" in known:
            host = _HOST.search(request)
            assert host is not None
            # What is longer than a URL of the bare platform has another length of its content.
            last = _answer(
                {
                    **json.loads(LAST.partition(b"\r\n\r\n")[2]),
                    "videos": [{"video_url": f"http://{host[1].decode()}/files/1000"}],
                }
            )
        return last.replace(b"2a3b4c5d-0000-4000-8000-000000000000", known)


@contextmanager
def instant_platform() -> Iterator[str]:
    """Its address, as long as the block lasts."""
    command = [sys.executable, "-m", "tests.benchmarks.instant_platform"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.stdin.close()


async def main() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(InstantPlatform, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
