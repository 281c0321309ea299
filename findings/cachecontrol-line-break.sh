#!/usr/bin/env bash
# CacheControl 0.14.4 (requests 2.34.2, urllib3 2.8.0): a page that is sent in chunks is kept without those chunks
# that are nothing but CR LF. The first reader gets the page, every later one a page whose lines have grown together.
# Seen: sent:       b'# Title\r\nText'
#       from cache: b'# TitleText'
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

server = socket.create_server(("127.0.0.1", 0))


def serve():
    while True:
        connection, _ = server.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(
                b"HTTP/1.1 200 OK\r\nCache-Control: max-age=60\r\nDate: Sat, 28 Nov 2026 08:00:00 GMT\r\n"
                b"Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                b"7\r\n# Title\r\n2\r\n\r\n\r\n4\r\nText\r\n0\r\n\r\n"
            )


threading.Thread(target=serve, daemon=True).start()
session = cachecontrol.CacheControl(requests.Session())
session.trust_env = False
first, second = (session.get(f"http://127.0.0.1:{server.getsockname()[1]}/", timeout=10) for _ in range(2))
print("sent:      ", first.content)
print("from cache:", second.content)
seen = (first.from_cache, first.content, second.from_cache, second.content)
if seen != (False, b"# Title\r\nText", True, b"# TitleText"):
    sys.exit("no longer as described")
PY
