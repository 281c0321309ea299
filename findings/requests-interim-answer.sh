#!/usr/bin/env bash
# requests 2.34.2 (urllib3 2.8.0) on Python 3.11: a 103 (Early Hints) is taken for the answer, and the answer is not
# read. RFC 9110 has every client skip interim answers that it does not know; http.client skips 100 alone. aiohttp
# 3.14.5 is right.
# Seen: requests: 103, 0 bytes
#       aiohttp: 200, 18 bytes
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -qq requests==2.34.2 urllib3==2.8.0 aiohttp==3.14.5
venv/bin/python - <<'PY'
import asyncio
import socket
import sys
import threading

import aiohttp
import requests

server = socket.create_server(("127.0.0.1", 0))
address = f"http://127.0.0.1:{server.getsockname()[1]}/"


def serve():
    while True:
        connection, _ = server.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(
                b"HTTP/1.1 103 Early Hints\r\nLink: </page.css>; rel=preload\r\n\r\n"
                b"HTTP/1.1 200 OK\r\nContent-Length: 18\r\nConnection: close\r\n\r\n"
                b'{"task_id": "t-1"}'
            )


async def by_aiohttp():
    async with aiohttp.ClientSession() as session, session.get(address) as response:
        return response.status, len(await response.read())


threading.Thread(target=serve, daemon=True).start()
session = requests.Session()
session.trust_env = False
response = session.get(address, headers={"Connection": "close"}, timeout=10)
seen = {
    "requests": (response.status_code, len(response.content)),
    "aiohttp": asyncio.run(by_aiohttp()),
}
for name, (status, size) in seen.items():
    print(f"{name}: {status}, {size} bytes")
if seen != {"requests": (103, 0), "aiohttp": (200, 18)}:
    sys.exit("no longer as described")
PY
