"""Runs one script of JavaScript where Node.js's own things are missing: a bare context, workerd, a browser."""

from __future__ import annotations

import http.server
import json
import os
import queue
import shutil
import subprocess
import tempfile
import threading
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.proofs import left_out

from .tools import HERE, Tool, install

VALIDATORS = HERE / "validators"
BIN = VALIDATORS / "node_modules" / ".bin"
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_PATIENCE = 300
"""Seconds after which a program has hung."""


def packages(node: Tool) -> Tool:
    """Node.js, once what this room's own package.json lists is installed."""
    installed = VALIDATORS / "node_modules" / ".package-lock.json"
    lock = VALIDATORS / "package-lock.json"
    if not installed.exists() or _time(installed) < _time(lock):
        npm = shutil.which("npm")
        assert npm is not None, "node is here without npm"
        install("npm ci", npm, "ci", "--no-progress", "--prefix", str(VALIDATORS))
    return node


def _time(path: Path) -> int:
    return path.stat().st_mtime_ns


def bundled(entry: str, folder: Path, target: Path, *options: str) -> Path:
    """A program and the modules below a folder that it needs, as one file."""
    Tool((str(BIN / "esbuild"),))(
        "--bundle",
        "--log-level=warning",
        f"--outfile={target}",
        *options,
        cwd=folder,
        stdin=entry,
    )
    return target


@contextmanager
def workerd(script: Path, folder: Path) -> Iterator[str]:
    """The address at which workerd, the runtime of Cloudflare's edge, serves a module."""
    shutil.copy(script, folder / "worker.js")
    (folder / "config.capnp").write_text(_CONFIG, "utf-8")
    reading, writing = os.pipe()
    # Not by its launcher, which keeps the pipe to itself.
    (program,) = BIN.parent.glob("@cloudflare/workerd-*/bin/workerd")
    process = subprocess.Popen(
        [program, "serve", folder / "config.capnp", f"--control-fd={writing}"],
        pass_fds=[writing],
        stderr=subprocess.PIPE,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as control:
            line = control.readline()
            assert line, process.communicate(timeout=_PATIENCE)[1]
            yield f"http://127.0.0.1:{json.loads(line)['port']}/"
    finally:
        process.kill()
        process.wait()
        assert process.stderr is not None
        process.stderr.close()


_CONFIG = """using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [ (name = "main", worker = .worker) ],
  sockets = [ (name = "http", address = "127.0.0.1:0", http = (), service = "main") ],
);

const worker :Workerd.Worker = (
  modules = [ (name = "worker.js", esModule = embed "worker.js") ],
  compatibilityDate = "2026-01-01",
);
"""


def asked(address: str, body: bytes) -> Any:
    """What a server says of a body, as JSON."""
    request = urllib.request.Request(address, body, {"content-type": "text/plain"})
    with urllib.request.urlopen(request, timeout=_PATIENCE) as response:
        return json.loads(response.read())


def browser() -> str:
    """A browser that can run without a screen."""
    for name in _BROWSERS:
        found = shutil.which(name)
        if found:
            return found
    words = "there is no Chromium on this machine"
    pytest.skip(left_out(words, "apt-get install chromium"))


class _Pages(http.server.SimpleHTTPRequestHandler):
    """Serves files as any server does, some of them from memory, and keeps what the page sends."""

    def __init__(
        self,
        pages: Mapping[str, tuple[str, bytes]],
        sent: queue.Queue[bytes],
        *arguments: Any,
        directory: Path,
    ) -> None:
        self.pages, self.sent = pages, sent
        super().__init__(*arguments, directory=str(directory))

    def do_GET(self) -> None:
        page = self.pages.get(self.path)
        if page is None:
            super().do_GET()
            return
        kind, content = page
        self.send_response(200)
        self.send_header("content-type", kind)
        # What compiles a text at run time is refused.
        self.send_header(
            "content-security-policy", "default-src 'self'; script-src 'self'"
        )
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def do_POST(self) -> None:
        self.sent.put(self.rfile.read(int(self.headers["content-length"])))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_arguments: object) -> None:
        pass


def in_browser(script: str, folder: Path) -> Any:
    """What a module sends that a browser runs in a page; it imports, and fetches, what lies in the folder."""
    pages = {
        "/page.html": (
            "text/html",
            b'<!doctype html><script type="module" src="/page.js"></script>',
        ),
        "/page.js": ("text/javascript", script.encode()),
    }
    sent: queue.Queue[bytes] = queue.Queue()
    handler = partial(_Pages, pages, sent, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        address = f"http://127.0.0.1:{server.server_address[1]}/page.html"
        try:
            with _page(address):
                return json.loads(sent.get(timeout=_PATIENCE))
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def _page(address: str) -> Iterator[None]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        options = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run")
        process = subprocess.Popen(
            [browser(), *options, f"--user-data-dir={profile}", address],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            yield
        finally:
            # The browser's own processes, which are of its group.
            with suppress(ProcessLookupError):
                os.killpg(process.pid, 9)
            process.wait()
