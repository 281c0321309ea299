"""What a submit of a big picture needs of memory and CPU time beside the idle process, and beside requests and json.

python -m tests.benchmarks.memory [--turns N]

Each figure is of a process of its own, which has submitted a small picture before, so that whatever is loaded once is
loaded: `traced` is the peak of what Python allocates, `resident` that of the pages which the process holds, `cpu` its
CPU time. The caller's own object is there before and is not counted. The server runs in another process than what is
measured. By hand, the file is read, encoded, and posted as JSON by a session of requests.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import requests

from tests.client.loopback import KEY, Reply, Server
from tests.helper_server import SOON
from tests.pictures import png
from videotasks import (
    AsyncClient,
    Client,
    Image,
    ViduQ1ReferenceToVideoRequest,
)

from .row import CPU, PEAK, Row, alone, interleaved

ROOT = Path(__file__).resolve().parents[2]
MODULE = "tests.benchmarks.memory"
FORMS: dict[str, Callable[[Path], Any]] = {
    "path": lambda path: path,
    "bytes": lambda path: path.read_bytes(),
    "data URI": lambda path: str(Image.from_file(path)),
    "bytearray": lambda path: bytearray(path.read_bytes()),
    "open file": lambda path: path.open("rb"),
}
CLIENTS = ("sync", "async")
REQUESTS, BY_HAND = "sync, submit(request)", "by hand"
SIZE = 9_900_000
"""Bytes of the picture: a little less than what the platform takes."""
WAYS = {"resident": (PEAK, "MB", 1e-6, 0.3), "cpu": (CPU, "ms", 1000, 0.7)}
"""How it is measured: the kind, unit and scale of its figures, and the goal, of which 1.0 was easily reached."""


def rows(turns: int = 5) -> Iterator[Row]:
    """Each client beside a session by hand, in memory and in CPU time."""
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
    size = SIZE if turns > 1 else SIZE // 100
    for way, (measure, unit, scale, goal) in WAYS.items():
        contenders = {
            client: partial(figure, client, "path", way, size)
            for client in (*CLIENTS, REQUESTS, BY_HAND)
        }
        found = interleaved(contenders, turns)
        if found[BY_HAND][0] is None:
            continue  # the system does not tell
        scaled = {
            client: [figure * scale for figure in figures if figure is not None]
            for client, figures in found.items()
        }
        for client in (*CLIENTS, REQUESTS):
            yield Row(
                "memory",
                f"one image of {size / 1e6:.1f} MB from file to wire, {client}",
                f"requests {requests.__version__} and json by hand",
                goal,
                unit,
                scaled[client],
                scaled[BY_HAND],
                measure,
            )


def ratio(client: str, form: str, way: str, size: int) -> float | None:
    """The peak of a submit in times of the picture's bytes; None where the system does not tell."""
    peak = figure(client, form, way, size)
    return None if peak is None else peak / size


def figure(client: str, form: str, way: str, size: int) -> float | None:
    """The peak of a submit in bytes, or its CPU seconds; None where the system does not tell."""
    server = Server()
    server.on_submit(Reply(body={"task_id": "t-1"}))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "big.png")
        path.write_bytes(png(256, 256).ljust(size, b"\1"))
        try:
            run = subprocess.run(
                [
                    sys.executable,
                    "-m",
                    MODULE,
                    server.url,
                    client,
                    form,
                    way,
                    str(path),
                ],
                capture_output=True,
                text=True,
                cwd=ROOT,
            )
        finally:
            server.close()
    assert run.returncode == 0, run.stderr
    assert len(server.submits()[1].body) > size * 4 / 3
    found: float | None = json.loads(run.stdout)
    return found


def measured(url: str, client: str, form: str, way: str, path: Path) -> float | None:
    """The peak in bytes above what the process needed before, or the CPU seconds."""
    held = FORMS[form](path)
    submit, close = _submitter(url, client)
    submit(png(256, 256))
    if way == "traced":
        tracemalloc.start()
        submit(held)
        found: float = tracemalloc.get_traced_memory()[1]
    elif way == "cpu":
        start = time.process_time()
        submit(held)
        found = time.process_time() - start
    else:
        if not Path("/proc/self/clear_refs").exists():
            return None
        before = _pages("VmRSS")
        Path("/proc/self/clear_refs").write_text("5")
        submit(held)
        found = _pages("VmHWM") - before
    close()
    return found


def _submitter(
    url: str, client: str
) -> tuple[Callable[[Any], object], Callable[[], object]]:
    if client in {"sync", REQUESTS}:
        one = Client("highwayapi", KEY, url, timeout=SOON)
        if client == REQUESTS:
            return lambda image: one.submit(_request(image)), one.close
        plain = one.vidu_q1.reference_to_video
        return lambda image: plain(images=image, prompt="a cat"), one.close
    if client == BY_HAND:
        session = requests.Session()
        return partial(_by_hand, session, url), session.close
    loop = asyncio.new_event_loop()

    async def begun() -> AsyncClient:
        return AsyncClient("highwayapi", KEY, url, timeout=SOON)

    other = loop.run_until_complete(begun())
    awaited = other.vidu_q1.reference_to_video

    def submit(image: Any) -> None:
        loop.run_until_complete(awaited(images=image, prompt="a cat"))

    def close() -> None:
        loop.run_until_complete(other.close())
        loop.close()

    return submit, close


def _request(image: Any) -> ViduQ1ReferenceToVideoRequest:
    return ViduQ1ReferenceToVideoRequest(images=image, prompt="a cat")


def _by_hand(session: requests.Session, url: str, image: Path | bytes) -> None:
    """What whoever writes it by hand would do."""
    content = image if isinstance(image, bytes) else image.read_bytes()
    uri = "data:image/png;base64," + base64.b64encode(content).decode()
    response = session.post(
        f"{url}/v3/async/vidu-q1-reference2video",
        json={"images": [uri], "prompt": "a cat"},
        headers={"Authorization": f"Bearer {KEY}"},
        timeout=SOON,
    )
    assert response.json()["task_id"]


def _pages(name: str) -> int:
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) * 1024
    raise LookupError(name)


if __name__ == "__main__":
    if len(sys.argv) == 6:
        arguments = (*sys.argv[1:5], Path(sys.argv[5]))
        sys.stdout.write(json.dumps(measured(*arguments)))  # type: ignore[arg-type]
        sys.stdout.flush()
        os._exit(0)
    alone(__doc__, rows, 5)
