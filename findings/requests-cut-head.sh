#!/usr/bin/env bash
# requests 2.34.2 (urllib3 2.8.0) on Python 3.11: an answer that breaks off in the middle of a header is a success.
# http.client takes the end of the connection for the end of the head, drops the started line, and without a length
# the empty body is a whole one. An answer that breaks off in its body is an error.
# Seen: 200 with {'Content-Type': 'application/json'} and 0 bytes
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
    connection, _ = server.accept()
    with connection:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Len")


threading.Thread(target=serve, daemon=True).start()
session = requests.Session()
session.trust_env = False
response = session.get(f"http://127.0.0.1:{server.getsockname()[1]}/", timeout=10)
print(response.status_code, "with", dict(response.headers), "and", len(response.content), "bytes")
seen = (response.status_code, dict(response.headers), response.content)
if seen != (200, {"Content-Type": "application/json"}, b""):
    sys.exit("no longer as described")
PY
