#!/usr/bin/env bash
# aiohttp 3.11.11: of several requests through a proxy, over one kept connection, only the first carries the login of
# the proxy. A proxy that checks each request answers 407 to the second. In 3.14.5 each carries it.
# Seen: Proxy-Authorization in three requests of one session: yes, no, no
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -qq aiohttp==3.11.11 yarl==1.25.1 multidict==6.9.1
venv/bin/python - <<'PY'
import asyncio
import sys

import aiohttp

seen = []


async def proxy(reader, writer):
    while True:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:
            return
        seen.append("yes" if b"\r\nProxy-Authorization: Basic " in head else "no")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")


async def main():
    server = await asyncio.start_server(proxy, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    login = aiohttp.BasicAuth("user", "password")
    async with aiohttp.ClientSession() as session:
        for _ in range(3):
            async with session.get("http://api.example/", proxy=address, proxy_auth=login):
                pass
    await asyncio.sleep(0.1)  # the proxy sees that the connection is closed


asyncio.run(main())
print("Proxy-Authorization in three requests of one session:", ", ".join(seen))
if seen != ["yes", "no", "no"]:
    sys.exit("no longer as described")
PY
