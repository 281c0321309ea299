#!/usr/bin/env bash
# requests-cache 1.3.3, requests 2.34.2: a request whose Cache-Control has two directives is written anew with a blank
# before the first one, which requests then refuses as an invalid header: the ordinary "no-cache, no-store" cannot be
# sent through a CachedSession. One directive passes.
# Seen: no-store: 200
#       no-cache, no-store: InvalidHeader
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -qq requests-cache==1.3.3 requests==2.34.2
venv/bin/python - <<'PY'
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import requests
from requests_cache import CachedSession


class Platform(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


server = HTTPServer(("127.0.0.1", 0), Platform)
threading.Thread(target=server.serve_forever, daemon=True).start()
session, seen = CachedSession(backend="memory"), []
for value in ("no-store", "no-cache, no-store"):
    try:
        answer = session.get(f"http://127.0.0.1:{server.server_port}/", headers={"Cache-Control": value})
        seen.append(str(answer.status_code))
    except requests.exceptions.InvalidHeader:
        seen.append("InvalidHeader")
    print(f"{value}: {seen[-1]}")
if seen != ["200", "InvalidHeader"]:
    sys.exit("no longer as described")
PY
