"""A platform that costs next to nothing: it answers every request at once, from one loop, with the same bytes.

python tests/benchmarks/bare_platform.py [CERTIFICATE] prints its port and serves until its standard input ends,
over TLS if there is a file with a certificate and its key.
"""

from __future__ import annotations

import asyncio
import json
import re
import ssl
import sys
from functools import cache
from typing import Any, cast

RESULT: dict[str, Any] = {
    "task": {
        "task_id": "2a3b4c5d-0000-4000-8000-000000000000",
        "status": "TASK_STATUS_PROCESSING",
        "reason": "",
        "task_type": "IMG_TO_VIDEO",
        "eta": 40,
        "progress_percent": 30,
    },
    "videos": [],
    "images": [],
    "audios": [],
    "extra": {"seed": "", "debug_info": {"submit_time_ms": "1700000000000"}},
}
ACCEPTED = {"task_id": "2a3b4c5d-0000-4000-8000-000000000000"}
_LENGTH = re.compile(rb"(?i)content-length: *(\d+)")


def _answer(body: object) -> bytes:
    content = json.dumps(body).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode() + content


GET, POST = _answer(RESULT), _answer(ACCEPTED)
_DONE = {**RESULT["task"], "status": "TASK_STATUS_SUCCEED"}
LAST = _answer(
    {**RESULT, "task": _DONE, "videos": [{"video_url": "https://x.example/v"}]}
)
_ID = re.compile(rb"task_id=(.{8}-.{4}-4000-([89])000-.{12}) ")
_KNOWN = ACCEPTED["task_id"].encode()
_POLLS = 3
"""A task whose id has a 9 in it has ended with so many polls; any other never does."""
_polled: dict[bytes, int] = {}
_FILE = re.compile(rb"GET /files/(\d+)")
_TASK = re.compile(rb"task_id=file-(\d+) ")
_HOST = re.compile(rb"(?i)\r\nhost: *(\S+)")
_PART = 64 * 1024
"""Bytes that are sent at a time."""


@cache
def _file(size: int) -> bytes:
    """A file of so many bytes."""
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: {size}\r\n\r\n"
    )
    return head.encode() + (b"\0\0\0\x18ftypmp42" + bytes(size))[:size]


def _get(data: bytes, scheme: str) -> bytes:
    """The answer to a GET: of a task `file-SIZE`, a file of that size; of most others, no file."""
    if file := _FILE.match(data):
        return _file(int(file[1]))
    if asked := _ID.search(data):
        return _about(asked[1], ends=asked[2] == b"9")
    task, host = _TASK.search(data), _HOST.search(data)
    if not task or not host:
        return GET
    size = int(task[1])
    url = f"{scheme}://{host[1].decode()}/files/{size}"
    named = {
        **RESULT["task"],
        "task_id": f"file-{size}",
        "status": "TASK_STATUS_SUCCEED",
    }
    return _answer({**RESULT, "task": named, "videos": [{"video_url": url}]})


def _about(task_id: bytes, *, ends: bool) -> bytes:
    """The answer about a task, whose id is as long as any."""
    found = GET
    if ends:
        _polled[task_id] = _polled.get(task_id, 0) + 1
        if _polled[task_id] >= _POLLS:
            del _polled[task_id]
            found = LAST
    return found.replace(_KNOWN, task_id)


class Platform(asyncio.Protocol):
    """One connection."""

    opened = used = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._data = b""
        self._left = memoryview(b"")
        """Of a file, what is still to be sent."""
        self._is_full = False
        self._is_used = False
        Platform.opened += 1
        secure = transport.get_extra_info("ssl_object") is not None
        self._scheme = "https" if secure else "http"

    def answer_to(self, request: bytes) -> bytes:
        """The response to a request."""
        get = request.startswith(b"GET")
        return _get(request, self._scheme) if get else POST

    def data_received(self, data: bytes) -> None:
        self._data += data
        while (end := self._data.find(b"\r\n\r\n")) >= 0:
            length = _LENGTH.search(self._data, 0, end)
            size = end + 4 + (int(length[1]) if length else 0)
            if len(self._data) < size:
                return
            first = self._data[:2000]
            answer = self.answer_to(first)
            Platform.used += not self._is_used
            self._is_used = True
            if first.startswith(b"GET /connections"):
                answer = _answer({"unused": Platform.opened - Platform.used})
            self._data = self._data[size:]
            self._left = memoryview(
                b"".join((self._left, answer)) if self._left else answer
            )
            self._go_on()

    def _go_on(self) -> None:
        """Sends a part after the other, as servers do.

        Of all at once TLS would make another 10 MB first, in memory that is new to each connection: that
        cost 20 ms of a file on a connection of its own, and nothing on one that had sent such a file before.
        """
        while self._left and not self._is_full:
            part, self._left = self._left[:_PART], self._left[_PART:]
            self._transport.write(part)

    def pause_writing(self) -> None:
        self._is_full = True

    def resume_writing(self) -> None:
        self._is_full = False
        self._go_on()


async def main() -> None:
    loop = asyncio.get_running_loop()
    secure = None
    if len(sys.argv) > 1:
        secure = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        secure.load_cert_chain(sys.argv[1])
    server = await loop.create_server(
        Platform, "127.0.0.1", 0, backlog=1024, ssl=secure
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
