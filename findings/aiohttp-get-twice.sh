#!/usr/bin/env bash
# aiohttp 3.14.5: one call of session.get() is two requests at the server, if it goes over a kept connection and gets
# no answer there. No argument switches that off, and a server that limits polls counts both. A POST is sent once.
# Seen: one get(): 2 requests, ServerDisconnectedError
#       one post(): 1 request, ServerDisconnectedError
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

arrived = []


async def answer_the_first(reader, writer):
    while True:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:
            return
        arrived.append(head.split()[1])
        if arrived[-1] != b"/first":
            writer.close()
            return
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")


async def main():
    server = await asyncio.start_server(answer_the_first, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    seen = {}
    for method in ("get", "post"):
        async with aiohttp.ClientSession() as session:
            await session.get(f"{address}/first")  # so that there is a kept connection
            arrived.clear()
            try:
                await session.request(method, f"{address}/second")
            except aiohttp.ServerDisconnectedError as error:
                seen[method] = len(arrived)
                print(f"one {method}(): {len(arrived)} request{'s' * (len(arrived) > 1)}, {type(error).__name__}")
    return seen


if asyncio.run(main()) != {"get": 2, "post": 1}:
    sys.exit("no longer as described")
PY
