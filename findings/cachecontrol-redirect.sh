#!/usr/bin/env bash
# CacheControl 0.14.4 (requests 2.34.2): a permanent redirect is followed from the cache for ever, whatever it says of
# itself. RFC 9111 has an answer with no-cache confirmed before each use; the page that has moved back is never seen.
# Seen: asked twice for /old, the server saw: /old, /new, /new
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -qq CacheControl==0.14.4 requests==2.34.2 urllib3==2.8.0
venv/bin/python - <<'PY'
import socket
import sys
import threading

import cachecontrol
import requests

arrived = []
server = socket.create_server(("127.0.0.1", 0))


def serve():
    while True:
        connection, _ = server.accept()
        with connection:
            arrived.append(connection.recv(65536).split()[1].decode())
            status = "200 OK"
            if arrived == ["/old"]:
                status = "301 Moved Permanently\r\nLocation: /new"
            connection.sendall(
                f"HTTP/1.1 {status}\r\nCache-Control: no-cache, max-age=0\r\nContent-Length: 0\r\n"
                "Connection: close\r\n\r\n".encode()
            )


threading.Thread(target=serve, daemon=True).start()
session = cachecontrol.CacheControl(requests.Session())
session.trust_env = False
for _ in range(2):
    session.get(f"http://127.0.0.1:{server.getsockname()[1]}/old", timeout=10)
print("asked twice for /old, the server saw:", ", ".join(arrived))
if arrived != ["/old", "/new", "/new"]:
    sys.exit("no longer as described")
PY
