"""A way to a server that takes time: passes on what comes, later, and begins each connection later still.

python tests/benchmarks/delaying.py PORT MILLISECONDS prints its own port and passes on to that one until its standard
input ends. Half of the milliseconds go by in each direction, and all of them before anything is passed on of a new
connection: a real one takes as long to be agreed on.
"""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress

CHUNK = 64 * 1024


async def passed_on(
    source: asyncio.StreamReader, target: asyncio.StreamWriter, pause: float
) -> None:
    """Writes each piece that comes so much later than it has come."""
    loop = asyncio.get_running_loop()
    while data := await source.read(CHUNK):
        loop.call_later(pause, target.write, data)
    loop.call_later(pause, target.close)


async def serve(port: int, seconds: float) -> None:
    async def connected(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        await asyncio.sleep(seconds)
        there, back = await asyncio.open_connection("127.0.0.1", port)
        # Whoever had enough of it, and the end of it all.
        with suppress(ConnectionError, asyncio.CancelledError):
            await asyncio.gather(
                passed_on(reader, back, seconds / 2),
                passed_on(there, writer, seconds / 2),
            )

    server = await asyncio.start_server(connected, "127.0.0.1", 0, backlog=256)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), int(sys.argv[2]) / 1000))
