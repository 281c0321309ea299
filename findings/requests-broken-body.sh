#!/usr/bin/env bash
# requests 2.34.2 (urllib3 2.8.0): of a body that breaks off, iter_content() gives nothing at all if the pieces that
# were asked for are larger than what came. The bytes had been received; asked for one at a time, all of them are
# given.
# Seen: pieces of 8192: 0 bytes, then ChunkedEncodingError
#       pieces of 1: 17 bytes, then ChunkedEncodingError
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -qq requests==2.34.2 urllib3==2.8.0
venv/bin/python - <<'PY'
import socket
import sys
import threading

import requests

server = socket.create_server(("127.0.0.1", 0))


def serve():
    while True:
        connection, _ = server.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"task_id": "t-1"')


threading.Thread(target=serve, daemon=True).start()
session = requests.Session()
session.trust_env = False
seen = {}
for size in (8192, 1):
    response = session.get(f"http://127.0.0.1:{server.getsockname()[1]}/", stream=True, timeout=10)
    came = b""
    try:
        for piece in response.iter_content(size):
            came += piece
    except requests.exceptions.ChunkedEncodingError as error:
        print(f"pieces of {size}: {len(came)} bytes, then {type(error).__name__}")
        seen[size] = len(came)
if seen != {8192: 0, 1: 17}:
    sys.exit("no longer as described")
PY
