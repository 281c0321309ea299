#!/usr/bin/env bash
# aiohttp 3.14.5: what has come of a body cannot be read any more once the connection broke: the error goes first,
# though the bytes lie in the reader's buffer. A reader that was there in time gets them.
# Seen: read before the break: 17 bytes
#       read after the break: ClientPayloadError, 17 bytes had come
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -qq aiohttp==3.14.5 yarl==1.25.1 multidict==7.2.1
venv/bin/python - <<'PY'
import asyncio
import sys

import aiohttp


async def break_off(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"task_id": "t-1"')
    await asyncio.sleep(0.5)
    writer.close()


async def main():
    server = await asyncio.start_server(break_off, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    async with aiohttp.ClientSession() as session:
        async with session.get(address) as response:
            in_time = len(await response.content.readany())
        print("read before the break:", in_time, "bytes")
        async with session.get(address) as response:
            await asyncio.sleep(1)
            try:
                late = len(await response.content.readany())
            except aiohttp.ClientPayloadError as error:
                late = type(error).__name__
            print(f"read after the break: {late}, {response.content.total_bytes} bytes had come")
            return in_time, late, response.content.total_bytes


if asyncio.run(main()) != (17, "ClientPayloadError", 17):
    sys.exit("no longer as described")
PY
