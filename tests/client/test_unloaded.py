"""A poll over plain http goes without urllib3, as long as nobody has imported it, and is the same to everybody."""

from __future__ import annotations

import gzip
import json
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest

from tests.helper_server import SOON

from .loopback import KEY, RawServer, Reply, Server, more, task_result

QUEUED = task_result("TASK_STATUS_QUEUED")
HEAVY = ("urllib3", "requests", "http.client", "ssl", "email")
"""What takes longer to import than all the rest of a first answer."""
PLAIN = """
import sys
sys.modules.update(dict.fromkeys(("zstandard", "backports.zstd", "compression.zstd")))
"""
"""Without what the one urllib3 unpacks by, and another does not: which it is only urllib3 knows."""
POLL = f"""
import sys
from videotasks import Client
client = Client("highwayapi", {KEY!r}, sys.argv[1], max_retries=0, timeout=(float(sys.argv[2]), 60))
"""


def run(code: str, url: str, before: str = "", connect: float = 60) -> str:
    """What a program says that has a client, and does something before that it has."""
    done = subprocess.run(
        [sys.executable, "-c", f"{PLAIN}\n{before}\n{POLL}\n{code}", url, str(connect)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def url(server: Server) -> str:
    server.on_result(Reply(body=QUEUED))
    server.on("/v3/async/vidu-q1-text2video", Reply(body={"task_id": "t-1"}))
    return server.url


def loaded_by(code: str, url: str) -> list[str]:
    show = f"print(*(one for one in {HEAVY} if one in sys.modules))"
    return run(f"{code}\n{show}", url).split()


def test_a_poll_loads_neither_urllib3_nor_what_it_is_made_of(url: str) -> None:
    assert loaded_by("client.task('t-1').refresh()", url) == []
    # Nor does a submit, which loads at once what may have to read its response again.
    submit = "client.vidu_q1.text_to_video(prompt='a cat')"
    assert "urllib3" not in loaded_by(submit, url)


@pytest.mark.parametrize(
    "headers", [{"Content-Encoding": "gzip"}, {"X-Odd": "\xe9"}], ids=["packed", "odd"]
)
def test_a_response_that_is_not_plain_is_read_all_the_same(
    server: Server, headers: dict[str, str]
) -> None:
    plain = json.dumps(QUEUED).encode()
    body = gzip.compress(plain) if "Content-Encoding" in headers else plain
    server.on_result(Reply(body=body, headers=headers))
    code = "print(*(client.task('t-1').refresh().state for _ in 'abc'))"
    assert run(code, server.url).split() == ["queued"] * 3


@pytest.mark.parametrize("absent", [(), ("brotli",), ("brotli", "brotlicffi")])
def test_what_is_sent_is_what_is_sent_by_urllib3(
    raw_server: Callable[..., RawServer], absent: tuple[str, ...]
) -> None:
    seen: list[bytes] = []

    def answer(_: RawServer, connection: socket.socket) -> None:
        seen.append(more(connection))
        body = json.dumps(QUEUED).encode()
        size = b"Content-Length: %d" % len(body)
        connection.sendall(b"HTTP/1.1 200 OK\r\n" + size + b"\r\n\r\n" + body)

    url = raw_server(answer).url
    code = """
import contextlib
with contextlib.suppress(Exception):  # the answer is about another task
    client.task("a/b c?d=\u00f6").refresh()
"""
    without = f"sys.modules.update(dict.fromkeys({absent}))"
    for before in ("", "import urllib3", "import requests"):
        run(code, url, f"{without}\n{before}")
    assert seen == seen[:1] * 3
    with_all = (
        "for one in list(sys.modules):\n    sys.modules[one] or sys.modules.pop(one)"
    )
    for before in ("", "import urllib3"):
        run(code, url, f"{with_all}\n{before}")
    assert seen[3:] == seen[3:4] * 2


UNSENT = {
    "nobody listens": "",
    "a name that nobody knows": """
import socket
def unknown(*_):
    raise socket.gaierror(-2, "Name or service not known")
socket.getaddrinfo = unknown
""",
    "a name that takes too long": """
import socket, threading
socket.getaddrinfo = lambda *_: threading.Event().wait()
""",
    "a closed client": "",
}


@pytest.mark.parametrize("case", UNSENT)
def test_what_fails_is_told_in_the_same_words(case: str, closed_port: int) -> None:
    host = "127.0.0.1" if case == "nobody listens" else "localhost"
    short = 0.2 if case == "a name that takes too long" else 60
    code = """
import videotasks
if {closed}:
    transport = client._runner.transport()
    from videotasks._core.actions import Call
    call = Call("GET", sys.argv[1] + "/x", {{}}, None)
    route = transport._direct.route(call)
    route.close()
    print(transport._direct.send(call, route))
else:
    try:
        client.task("t-1").refresh()
    except videotasks.PollError as error:
        print(error, error.retry_safe)
print(*(one for one in ("urllib3",) if one in sys.modules), file=sys.stderr)
""".format(closed=case == "a closed client")
    said = [
        run(code, f"http://{host}:{closed_port}", f"{before}\n{UNSENT[case]}", short)
        for before in ("", "import urllib3")
    ]
    assert said[0] == said[1]
    names = ("NewConnectionError", "NewConnectionError", "connecting", "ClosedPool")
    assert names[list(UNSENT).index(case)] in said[0]


# -- who changes urllib3 is heard --------------------------------------------------------------

HOOK = """
import importlib.abc, importlib.machinery, sys
seen = []
class Loader(importlib.abc.Loader):
    def __init__(self, usual): self.usual = usual
    def create_module(self, spec): return self.usual.create_module(spec)
    def exec_module(self, module):
        self.usual.exec_module(module)
        kind = getattr(module, "{kind}")
        whole = getattr(kind, "{function}")
        def replaced(*args, **kwargs):
            seen.append("seen")
            return whole(*args, **kwargs)
        setattr(kind, "{function}", replaced)
class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name != "{module}":
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path)
        spec.loader = Loader(spec.loader)
        return spec
sys.meta_path.insert(0, Finder())
"""
"""As tracers do it that are started before a program: what is imported later is changed then."""
OF_URLLIB3 = HOOK.format(
    module="urllib3.connectionpool", kind="HTTPConnectionPool", function="urlopen"
)
OF_REQUESTS = HOOK.format(module="requests.sessions", kind="Session", function="send")
REFRESH = "client.task('t-1').refresh()"


@pytest.mark.parametrize("hook", [OF_URLLIB3, OF_REQUESTS], ids=["urllib3", "requests"])
def test_a_tracer_that_waits_for_an_import_sees_every_poll(url: str, hook: str) -> None:
    code = f"{REFRESH}; {REFRESH}; print(*seen)"
    assert run(code, url, hook).split() == ["seen"] * 2
    # And one that begins to wait after the first poll sees the second.
    late = f"{REFRESH}\nassert 'urllib3' not in sys.modules\n{hook}\n{REFRESH}; print(*seen)"
    assert run(late, url).split() == ["seen"]


WAITING = {
    "an importer": "sys.meta_path.append(type('Finder', (), {'find_spec': lambda *_: None})())",
    "an importer of paths": "sys.path_hooks.append(lambda _: (_ for _ in ()).throw(ImportError))",
    "an import of its own": "usual = builtins.__import__\nbuiltins.__import__ = lambda *a, **k: usual(*a, **k)",
    "urllib3 itself": "import urllib3",
}


@pytest.mark.parametrize("case", WAITING)
def test_whoever_may_wait_for_urllib3_has_it_loaded(case: str, url: str) -> None:
    before = f"import builtins, sys\n{WAITING[case]}"
    code = "client.task('t-1').refresh(); print('urllib3' in sys.modules)"
    assert run(code, url, before).split() == ["True"]


def test_who_patches_it_between_two_polls_sees_the_second(url: str) -> None:
    code = """
client.task("t-1").refresh()
seen = []
assert "urllib3" not in sys.modules
import urllib3
kind = urllib3.HTTPConnectionPool
whole = kind.urlopen
def urlopen(self, *args, **kwargs):
    seen.append("seen")
    return whole(self, *args, **kwargs)
kind.urlopen = urlopen
client.task("t-1").refresh()
kind.urlopen = whole
client.task("t-1").refresh()
print(*seen)
"""
    assert run(code, url).split() == ["seen"]


def test_who_patches_http_client_between_two_polls_sees_the_second(url: str) -> None:
    code = """
client.task("t-1").refresh()
seen = []
assert "http.client" not in sys.modules
import http.client
kind = http.client.HTTPConnection
whole = kind.putrequest
def putrequest(self, *args, **kwargs):
    seen.append("seen")
    return whole(self, *args, **kwargs)
kind.putrequest = putrequest
client.task("t-1").refresh()
print(*seen)
"""
    assert run(code, url).split() == ["seen"]


@pytest.mark.parametrize("before", ["", "import urllib3"])
def test_a_socket_has_the_options_that_urllib3_sets(url: str, before: str) -> None:
    code = """
client.task("t-1").refresh()
(route,) = client._runner.transport()._direct._routes.values()
import socket
print(bool(route._kept.get().sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)))
"""
    assert run(code, url, before).split() == ["True"]


# -- and nothing is lost -----------------------------------------------------------------------

IMPORTED = """
import sys
sent, late = [], []
def hook(event, arguments):
    if event == "http.client.send":
        sent.append(event)
    elif event == "import" and sent and not late:
        late.append(arguments[0])
"""


def test_a_submit_imports_nothing_once_it_is_sent(server: Server) -> None:
    """Whatever strikes then, or if there is no file left to be opened: its response can be read."""
    body = gzip.compress(b'{"task_id": "t-1"}')
    packed = Reply(body=body, headers={"Content-Encoding": "gzip"})
    server.on("/v3/async/vidu-q1-text2video", packed)
    code = """
sys.addaudithook(hook)
from videotasks._http import direct
usual = direct.responded
def responded(*args):
    found = usual(*args)
    print(found.body.decode(), *late)
    return found
direct.responded = responded
client.vidu_q1.text_to_video(prompt="a cat")
"""
    assert run(code, server.url, IMPORTED).strip() == '{"task_id": "t-1"}'


def test_connections_of_a_client_that_nobody_has_any_more_are_closed(
    raw_server: Callable[..., RawServer],
) -> None:
    ended = threading.Event()

    def answer(_: RawServer, connection: socket.socket) -> None:
        more(connection)
        body = json.dumps(QUEUED).encode()
        size = b"Content-Length: %d" % len(body)
        connection.sendall(b"HTTP/1.1 200 OK\r\n" + size + b"\r\n\r\n" + body)
        if not connection.recv(1):
            ended.set()

    before = "import warnings; warnings.simplefilter('error', ResourceWarning)"
    code = """
client.task("t-1").refresh()
assert "urllib3" not in sys.modules
import gc, sys
strays = []
sys.unraisablehook = lambda one: strays.append(one)
del client
gc.collect()
input()
print(len(strays))
"""
    url = raw_server(answer).url
    program = subprocess.Popen(
        [sys.executable, "-c", f"{PLAIN}\n{before}\n{POLL}\n{code}", url, "60"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with program:
        assert ended.wait(SOON)  # while the program goes on
        said: Any = program.communicate("\n")[0]
    assert said.split() == ["0"]
