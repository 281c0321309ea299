"""Keys: `login` keeps them in the system's keyring alone, `doctor` says where they are and never shows one."""

from __future__ import annotations

import http.client
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.proofs import needs
from videotasks.cli import _exit_codes as codes
from videotasks.mock import MockPlatform

from .conftest import KEY, Command, job, of

CAT = (
    "submit",
    "vidu_q1.text_to_video",
    "--prompt",
    "a cat",
    "--provider",
    "highwayapi",
)
FAIL = "keyring.backends.fail.Keyring"
IN_SESSION = """
printf secret | gnome-keyring-daemon --unlock --components=secrets > /dev/null || exit 99
videotasks() { "$PYTHON" -W ignore -m videotasks "$@"; echo "exit=$?"; }
"""


class Proxy(ThreadingHTTPServer):
    """Passes on what is sent to a host that is nowhere to the mock, and keeps who asked."""

    def __init__(self, target: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.target = urlsplit(target)
        self.keys: list[str | None] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    server: Proxy

    def _hand_on(self) -> None:
        parts = urlsplit(self.path)
        self.server.keys.append(self.headers["Authorization"])
        length = int(self.headers.get("Content-Length") or 0)
        there = http.client.HTTPConnection(str(self.server.target.netloc))
        path = f"{parts.path}?{parts.query}" if parts.query else parts.path
        headers = {
            name: self.headers[name]
            for name in ("Authorization", "Content-Type")
            if name in self.headers
        }
        there.request(self.command, path, self.rfile.read(length), headers)
        response = there.getresponse()
        body = response.read()
        there.close()
        self.send_response(response.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = _hand_on  # noqa: N815  # the library's names

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def proxy(platform: MockPlatform) -> Iterator[Proxy]:
    with Proxy(platform.base_url) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def in_a_session(command: Command, script: str) -> subprocess.CompletedProcess[str]:
    """Runs a script of a shell under a bus of its own, with Debian's secret service."""
    home = command.folder / "home"
    (home / "run").mkdir(parents=True, mode=0o700)
    around = {
        **command.environment,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "XDG_DATA_HOME": str(home / "data"),
        "PYTHON": sys.executable,
    }
    around = {
        name: one for name, one in around.items() if name != "DBUS_SESSION_BUS_ADDRESS"
    }
    return subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", IN_SESSION + script],
        env=around,
        cwd=command.folder,
        capture_output=True,
        text=True,
    )


@needs("dbus-run-session")
@needs("gnome-keyring-daemon")
def test_a_key_in_the_secret_service_is_used_and_nowhere_to_be_seen(
    command: Command, platform: MockPlatform, proxy: Proxy
) -> None:
    del command.environment["HIGHWAYAPI_API_KEY"]
    command.environment["VIDEOTASKS_BASE_URL"] = "http://api.highwayapi.example"
    command.environment["http_proxy"] = proxy.url
    command.jobs(job(1))
    done = in_a_session(
        command,
        f"""
        echo {KEY} | videotasks login highwayapi
        videotasks doctor
        videotasks {' '.join(CAT).replace('a cat', 'cat')}
        videotasks batch run night.jsonl --out videos --poll-interval 0.05
        videotasks login highwayapi --forget
        videotasks {' '.join(CAT).replace('a cat', 'cat')}
        """,
    )
    assert done.returncode != 99, done.stderr
    out = done.stdout
    lines = out.splitlines()
    ends = [one for one in lines if one.startswith("exit=")]
    assert ends == [*["exit=0"] * 5, "exit=2"], out + done.stderr
    assert lines[0] == "the key of highwayapi is in the keyring"
    assert (
        "ok key of highwayapi: in the keyring (keyring.backends.SecretService.Keyring)"
        in out
    )
    assert "and accepts the key" in out
    assert [one.body["prompt"] for one in platform.submits] == ["cat", "cat number 1"]
    assert set(proxy.keys) == {f"Bearer {KEY}"}
    assert (
        "next: export HIGHWAYAPI_API_KEY=... or videotasks login highwayapi"
        in done.stderr
    )
    assert KEY not in out + done.stderr
    files = [one for one in command.folder.rglob("*") if one.is_file()]
    assert [one for one in files if KEY.encode() in one.read_bytes()] == []


def test_without_a_keyring_login_names_the_variable_and_writes_nothing(
    command: Command,
) -> None:
    command.environment["PYTHON_KEYRING_BACKEND"] = FAIL
    process = command.start("login", "novita", stdin=subprocess.PIPE)
    out, err = process.communicate(f"{KEY}\n")
    assert (process.returncode, out) == (codes.UNUSABLE, "")
    assert "this system has no keyring that can be used" in err
    assert err.splitlines()[-1] == "next: export NOVITA_API_KEY=..."
    assert KEY not in err
    assert [*command.folder.iterdir()] == []


def test_a_keyring_that_is_a_plain_file_is_none(command: Command) -> None:
    (command.folder / "plaintext_files.py").write_text(
        "from keyring.backend import KeyringBackend\n"
        "class PlaintextKeyring(KeyringBackend):\n"
        "    priority = 5\n"
        "    def get_password(self, service, username): raise AssertionError\n"
        "    set_password = delete_password = get_password\n",
        "utf-8",
    )
    path = os.environ.get("PYTHONPATH", "")
    command.environment["PYTHONPATH"] = f"{command.folder}{os.pathsep}{path}"
    command.environment["PYTHON_KEYRING_BACKEND"] = "plaintext_files.PlaintextKeyring"
    process = command.start("login", "novita", stdin=subprocess.PIPE)
    _, err = process.communicate(f"{KEY}\n")
    assert process.returncode == codes.UNUSABLE
    assert "no keyring that can be used (plaintext_files.PlaintextKeyring)" in err


def test_the_library_is_loaded_by_a_look_up_that_found_no_variable_alone(
    command: Command, platform: MockPlatform
) -> None:
    command.environment["PYTHON_KEYRING_BACKEND"] = FAIL
    watch = (
        "import sys; from videotasks.cli import main; code = main(sys.argv[1:]); "
        "print(code, 'keyring' in sys.modules, file=sys.stderr)"
    )

    def said(*words: str) -> str:
        process = command.python("-W", "ignore", "-c", watch, *words)
        return process.communicate()[1].splitlines()[-1]

    assert said(*CAT) == "0 False"
    assert said("models") == "0 False"
    assert said("doctor", "--provider", "highwayapi") == "0 False"
    del command.environment["HIGHWAYAPI_API_KEY"]
    assert (
        said(*CAT) == f"{codes.REFUSED} False"
    )  # a program of this machine gets no key
    del command.environment["VIDEOTASKS_BASE_URL"]
    assert said(*CAT) == f"{codes.UNUSABLE} True"
    assert platform.submits[0].body == {"prompt": "a cat"}


def test_doctor_tells_where_keys_are_and_what_the_host_says(command: Command) -> None:
    command.environment["PYTHON_KEYRING_BACKEND"] = FAIL
    command.environment["https_proxy"] = "http://user:word-of-the-proxy@127.0.0.1:9"
    at = ("doctor", "--provider", "highwayapi")
    done = command(*at)
    assert done.code == codes.DONE, done.out
    assert (
        "ok key of highwayapi: in the environment variable HIGHWAYAPI_API_KEY"
        in done.out
    )
    assert "and accepts the key" in done.out
    command.environment["HIGHWAYAPI_API_KEY"] = "sk-of-nobody-at-all-123"
    refused = command(*at, "--json")
    assert refused.code == codes.REFUSED
    assert [one["ok"] for one in of(refused.events, "finding")].count(False) == 1
    command.environment["VIDEOTASKS_BASE_URL"] = "https://127.0.0.1:9"
    command.environment["REQUESTS_CA_BUNDLE"] = str(Path("none.pem"))
    gone = command(*at)
    assert gone.code == codes.UNREACHED
    assert (
        "!! certificates: REQUESTS_CA_BUNDLE is none.pem, which is not there"
        in gone.out
    )
    command.environment["VIDEOTASKS_BASE_URL"] = "https://api.highwayapi.example"
    offline = command(*at, "--offline")
    assert "proxy to highwayapi: http://...@127.0.0.1:9" in offline.out
    told = done.out + refused.out + gone.out + offline.out
    for secret in (KEY, "sk-of-nobody", "word-of-the-proxy"):
        assert secret not in told
