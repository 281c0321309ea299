"""What a submit of a big picture needs of memory beside the idle process, in times of the picture's bytes.

python -m tests.benchmarks.memory [--megabytes N]

Each figure is of a process of its own, which has submitted a small picture before, so that whatever is loaded once is
loaded: `traced` is the peak of what Python allocates, `resident` that of the pages which the process holds. The
caller's own object is there before and is not counted. The server runs in another process than what is measured.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
import tempfile
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.client.loopback import KEY, Reply, Server
from tests.helper_server import SOON
from tests.pictures import png
from videotasks import AsyncClient, Client, Image

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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--megabytes", type=int, default=10)
    size = parser.parse_args().megabytes * 1_000_000
    # A proxy of the machine has no business on loopback.
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
    print(f"a picture of {size:,} bytes; the peak in times of that")
    for client in CLIENTS:
        for form in FORMS:
            found = [ratio(client, form, way, size) for way in ("traced", "resident")]
            shown = "  ".join("?" if one is None else f"{one:.2f}" for one in found)
            print(f"{client:6} {form:9} traced, resident: {shown}")


def ratio(client: str, form: str, way: str, size: int) -> float | None:
    """The peak of a submit in times of the picture's bytes; None where the system does not tell."""
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
    peak = json.loads(run.stdout)
    return None if peak is None else peak / size


def measured(url: str, client: str, form: str, way: str, path: Path) -> int | None:
    """The peak in bytes above what the process needed before."""
    held = FORMS[form](path)
    submit, close = _submitter(url, client)
    submit(png(256, 256))
    if way == "traced":
        tracemalloc.start()
        submit(held)
        peak = tracemalloc.get_traced_memory()[1]
    else:
        if not Path("/proc/self/clear_refs").exists():
            return None
        before = _pages("VmRSS")
        Path("/proc/self/clear_refs").write_text("5")
        submit(held)
        peak = _pages("VmHWM") - before
    close()
    return peak


def _submitter(
    url: str, client: str
) -> tuple[Callable[[Any], object], Callable[[], object]]:
    if client == "sync":
        one = Client("highwayapi", KEY, url, timeout=SOON)
        plain = one.vidu_q1.reference_to_video
        return lambda image: plain(images=image, prompt="a cat"), one.close
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
    main()
