#!/usr/bin/env bash
# requests 2.34.2, urllib3 2.8.0, aiohttp 3.14.5 (yarl 1.25.1): one address, and each of them sends another. The
# rewriting keeps what the address means, but a storage that signed its letters need not find its signature again.
# aiohttp sends an address as it is if it is given as yarl.URL(address, encoded=True).
# Seen: given:    /v%2f1.mp4?sign=a%2fb%7e
#       requests: /v%2F1.mp4?sign=a%2Fb~
#       urllib3:  /v%2F1.mp4?sign=a%2Fb%7E
#       aiohttp:  /v%2F1.mp4?sign=a/b~
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -qq requests==2.34.2 urllib3==2.8.0 aiohttp==3.14.5 yarl==1.25.1
venv/bin/python - <<'PY'
import asyncio
import socket
import sys
import threading

import aiohttp
import requests
import urllib3

GIVEN = "/v%2f1.mp4?sign=a%2fb%7e"
arrived = []
server = socket.create_server(("127.0.0.1", 0))
address = f"http://127.0.0.1:{server.getsockname()[1]}{GIVEN}"


def serve():
    while True:
        connection, _ = server.accept()
        with connection:
            arrived.append(connection.recv(65536).split()[1].decode())
            connection.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")


async def by_aiohttp():
    async with aiohttp.ClientSession() as session, session.get(address):
        pass


threading.Thread(target=serve, daemon=True).start()
session = requests.Session()
session.trust_env = False
session.get(address, timeout=10)
urllib3.PoolManager().request("GET", address, timeout=10)
asyncio.run(by_aiohttp())
for name, sent in zip(("given:", "requests:", "urllib3:", "aiohttp:"), (GIVEN, *arrived)):
    print(f"{name:9} {sent}")
if len({GIVEN, *arrived}) != 4:
    sys.exit("no longer as described")
PY
