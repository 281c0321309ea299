#!/usr/bin/env bash
# requests 2.34.2 (urllib3 2.8.0): HTTPAdapter(max_retries=3) sends a DELETE that has reached the server four times.
# Its docstring says that retries are "never" for "requests where data has made it to the server". The number becomes
# a urllib3 Retry, which repeats every idempotent request that got no answer; only the default of 0 excludes that.
# Seen: requests at the server: GET 4, DELETE 4, POST 1
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

arrived = []
server = socket.create_server(("127.0.0.1", 0))


def serve():
    while True:
        connection, _ = server.accept()
        with connection:  # the request is read, and the connection ends without an answer
            arrived.append(connection.recv(65536).split()[0].decode())


threading.Thread(target=serve, daemon=True).start()
session = requests.Session()
session.trust_env = False
session.mount("http://", requests.adapters.HTTPAdapter(max_retries=3))
for method in ("GET", "DELETE", "POST"):
    try:
        session.request(method, f"http://127.0.0.1:{server.getsockname()[1]}/", timeout=10)
    except requests.ConnectionError:
        pass
seen = ", ".join(f"{method} {arrived.count(method)}" for method in dict.fromkeys(arrived))
print("requests at the server:", seen)
if seen != "GET 4, DELETE 4, POST 1":
    sys.exit("no longer as described")
PY
