#!/usr/bin/env bash
# requests-cache 1.3.3 (requests 2.34.2): a POST of a file that is to be sent from its middle sends the wrong bytes,
# though POSTs are not cached by default. The session reads the file for a cache key and winds it back to its start,
# while the Content-Length counts from the position at which the file was handed over.
# Seen: requests:       Content-Length 4, body b'sent'
#       requests-cache: Content-Length 4, body b'skip'
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -qq requests-cache==1.3.3 requests==2.34.2 urllib3==2.8.0
venv/bin/python - <<'PY'
import io
import socket
import sys
import threading

import requests
import requests_cache

bodies = []
server = socket.create_server(("127.0.0.1", 0))


def serve():
    while True:
        connection, _ = server.accept()
        with connection, connection.makefile("rb") as file:
            length = 0
            while (line := file.readline().strip()):
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            bodies.append((length, file.read(length)))
            connection.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
            connection.shutdown(socket.SHUT_WR)
            while file.read(1024):  # whatever is left, so that the answer is not lost
                pass


threading.Thread(target=serve, daemon=True).start()
sessions = {"requests": requests.Session(), "requests-cache": requests_cache.CachedSession(backend="memory")}
for name, session in sessions.items():
    session.trust_env = False
    upload = io.BytesIO(b"skipped, sent")
    upload.seek(9)
    session.post(f"http://127.0.0.1:{server.getsockname()[1]}/", data=upload, timeout=10)
    print(f"{name + ':':15} Content-Length {bodies[-1][0]}, body {bodies[-1][1]}")
if bodies != [(4, b"sent"), (4, b"skip")]:
    sys.exit("no longer as described")
PY
