"""Reporters show the locals of every frame of a failure: the key is in none of them."""

from __future__ import annotations

import asyncio
import copy
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
import requests

import videotasks
from tests.helper_server import SOON
from videotasks._values.concealed import Concealed, Header

from .loopback import ARGUMENTS, KEY, LONG, RawServer, Reply, Server, task_result

PLACES = {"videotasks", "requests", "urllib3", "aiohttp"}
OWN = str(Path(videotasks.__file__).parent)


def frames_of(error: BaseException) -> Iterator[FrameType]:
    """Those of an exception, and of whatever led to it."""
    seen: set[int] = set()
    queue: list[BaseException | None] = [error]
    while queue:
        one = queue.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        queue += [one.__cause__, one.__context__]
        entry = one.__traceback__
        while entry is not None:
            yield entry.tb_frame
            entry = entry.tb_next


def holds(value: object, depth: int = 0) -> bool:
    """Whether a key is in a local: as text or bytes, or in what contains such."""
    if isinstance(value, str):
        return KEY in value
    if isinstance(value, (bytes, bytearray)):
        return KEY.encode() in value
    if depth > 4:
        return False
    if isinstance(value, Mapping):
        return any(holds(one, depth + 1) for pair in value.items() for one in pair)
    if isinstance(value, (tuple, list, set, frozenset)):
        return any(holds(one, depth + 1) for one in value)
    return False


def shown(error: BaseException) -> list[str]:
    """Every local that shows the key, and every frame that was looked at."""
    found: list[str] = []
    packages: set[str] = set()
    for frame in frames_of(error):
        package = str(frame.f_globals.get("__name__")).partition(".")[0]
        if package not in PLACES:
            continue
        packages.add(package)
        for name, value in frame.f_locals.items():
            place = f"{frame.f_code.co_filename}:{frame.f_lineno} {name}"
            if KEY in repr(value):  # which must not fail either
                found.append(f"{place} shows it")
            if frame.f_code.co_filename.startswith(OWN) and holds(value):
                found.append(f"{place} holds it")
    assert packages, "no frame of ours: nothing was looked at"
    if KEY in str(error):
        found.append("the text")
    return found


def test_the_walk_finds_what_it_looks_for() -> None:
    def fail() -> None:
        headers = {"Authorization": [f"Bearer {KEY}"]}
        raise ValueError(len(headers))

    scope = {"__name__": "videotasks.x", "KEY": KEY}
    code = compile(
        "def fail(text):\n raise ValueError\nfail(KEY)", OWN + "/x.py", "exec"
    )
    with pytest.raises(ValueError) as caught:
        exec(code, scope)
    assert len(shown(caught.value)) >= 2
    with pytest.raises(ValueError, match="1"):
        fail()


def refused(server: Server) -> None:
    server.on_submit(Reply(403, {"reason": "INVALID_API_KEY", "message": KEY}))


def silent(server: Server) -> None:
    server.on_submit(Reply(0))


def echoed(server: Server) -> None:
    server.on_submit(Reply(200, f"<html>{KEY}"))


def limited(server: Server) -> None:
    server.on_submit(Reply(429, headers={"Retry-After": "600"}))


def submit(client: Any) -> None:
    client.vidu_q1.reference_to_video(**ARGUMENTS)


def poll(client: Any) -> None:
    client.task("t-1").refresh()


def wait_with_a_failing_hook(client: Any) -> None:
    def fail(_: object) -> None:
        raise LookupError

    client.task("t-1").wait(on_update=fail)


def download(client: Any) -> None:
    file = client.task("t-1").refresh().videos[0]
    file.download("no such directory/x.mp4")


def once_closed(client: Any) -> None:
    client.close()
    submit(client)


CALLS: dict[str, tuple[Callable[[Any], None], Callable[[Server], None], type]] = {
    "refused": (submit, refused, videotasks.AuthenticationError),
    "lost": (submit, silent, videotasks.OutcomeUnknownError),
    "echoed": (submit, echoed, videotasks.OutcomeUnknownError),
    "limited": (submit, limited, videotasks.RateLimitError),
    "invalid": (
        lambda client: client.vidu_q1.reference_to_video(images=[], prompt="x"),
        refused,
        videotasks.ValidationError,
    ),
    "a bad option": (
        lambda client: client.vidu_q1.reference_to_video(**ARGUMENTS, timeout=-1),
        refused,
        videotasks.ConfigurationError,
    ),
    "polled": (poll, lambda one: one.on_result(Reply(200, KEY)), videotasks.PollError),
    "a failing hook": (wait_with_a_failing_hook, refused, LookupError),
    "downloaded": (download, refused, videotasks.DownloadError),
    "closed": (once_closed, refused, videotasks.ConfigurationError),
}


@pytest.mark.parametrize("name", CALLS)
def test_no_failure_of_a_call_shows_the_key(
    connect: Any, server: Server, name: str
) -> None:
    call, arrange, kind = CALLS[name]
    server.on_result(Reply(body=task_result(videos=[{"video_url": "http://x/v"}])))
    arrange(server)
    with (
        connect("highwayapi", KEY, server.url, timeout=LONG, max_retries=0) as client,
        pytest.raises(kind) as caught,
    ):
        call(client)
    assert shown(caught.value) == []


def test_what_was_not_sent_does_not_show_the_key(
    connect: Any, closed_port: int
) -> None:
    url = f"http://127.0.0.1:{closed_port}"
    with (
        connect("highwayapi", KEY, url, max_retries=0) as client,
        pytest.raises(videotasks.NotSentError) as caught,
    ):
        submit(client)
    assert shown(caught.value) == []


WRONG: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {
    "a key first": ((KEY,), {}),
    "a key first, and one second": ((KEY, KEY), {}),
    "the two the wrong way round": ((KEY, "novita"), {}),
    "a key that begins like others": (("sk-" + KEY,), {}),
    "a key and more": (("novita", f"{KEY}\n"), {}),
    "a key in a list": (("novita", [KEY]), {}),
    "a bad address": (("novita", KEY, "ftp://x"), {}),
    "a bad time": (("novita", KEY), {"timeout": -1}),
    "a bad session": (("novita", KEY), {"session": 5, "connector": 5}),
    "an unknown provider": (("novitta", KEY), {}),
}


@pytest.mark.parametrize("kind", [videotasks.Client, videotasks.AsyncClient])
@pytest.mark.parametrize("name", WRONG)
def test_no_client_that_cannot_be_made_shows_the_key(kind: Any, name: str) -> None:
    """In no frame, all of whose locals have a `repr`: the client that failed too."""
    given, options = WRONG[name]
    other = "connector" if kind is videotasks.Client else "session"
    options = {one: value for one, value in options.items() if one != other}
    with pytest.raises(videotasks.ConfigurationError) as caught:
        kind(*given, **options)
    assert shown(caught.value) == []
    assert KEY not in repr(caught.value)
    reprs = [repr(frame.f_locals.get("self")) for frame in frames_of(caught.value)]
    assert any("Client that could not be made" in one for one in reprs) or any(
        "Client novita at" in one for one in reprs
    )


@pytest.mark.parametrize(
    "key", ["sk-proj-abc", "sk_abc", KEY, "0123456789abcdef", "a" * 40]
)
def test_a_key_for_a_provider_is_explained_and_not_repeated(key: str) -> None:
    for kind in (videotasks.Client, videotasks.AsyncClient):
        with pytest.raises(videotasks.ConfigurationError, match="API key") as caught:
            kind(key)  # type: ignore[arg-type]  # what people do
        assert key not in str(caught.value)
        assert 'Client("novita", api_key=...)' in str(caught.value)
        assert caught.value.argument == "provider"


@pytest.mark.parametrize("name", ["novitta", "Novita AI", "", "x"])
def test_a_misspelt_provider_is_repeated(name: str) -> None:
    with pytest.raises(videotasks.ConfigurationError, match="is not known") as caught:
        videotasks.Client(name)  # type: ignore[arg-type]
    assert repr(name).strip("'") in str(caught.value)


# -- frames of the libraries ----------------------------------------------------------------


class Limit(BaseException):
    """As a job's time limit strikes: no error of the network's."""


def held(server: RawServer, connection: Any) -> None:
    server.read_request(connection)
    server.over.wait(SOON)


@pytest.mark.parametrize(
    "way",
    [
        pytest.param("straight", marks=pytest.mark.straight("no call goes so there")),
        *("by requests", "by a session"),
    ],
)
@pytest.mark.skipif(
    not hasattr(signal, "pthread_kill"), reason="only there can a thread send a signal"
)
def test_a_limit_that_strikes_within_an_exchange_does_not_show_the_key(
    raw_server: Any, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """Deep in requests and urllib3, too. What http.client has already sent is in its own frames."""
    server = raw_server(held)
    if way == "by requests":  # where somebody has changed anything of it
        usual = requests.Session.send

        def send(self: Any, *args: Any, **kwargs: Any) -> Any:
            return usual(self, *args, **kwargs)

        monkeypatch.setattr(requests.Session, "send", send)

    def strike(*_: object) -> None:
        raise Limit

    before = signal.signal(signal.SIGUSR1, strike)
    main = threading.main_thread().ident or 0

    def disturb() -> None:
        server.arrived.wait(SOON)
        signal.pthread_kill(main, signal.SIGUSR1)

    sender = threading.Thread(target=disturb)
    sender.start()
    session = requests.Session() if way == "by a session" else None
    try:
        with (
            videotasks.Client("highwayapi", KEY, server.url, session=session) as client,
            pytest.raises(Limit) as caught,
        ):
            submit(client)
    finally:
        sender.join()
        signal.signal(signal.SIGUSR1, before)
        if session is not None:
            session.close()
    packages = {str(one.f_globals["__name__"]) for one in frames_of(caught.value)}
    deepest = {"requests.adapters", "urllib3.connectionpool"}
    assert (deepest if way != "straight" else {"videotasks._http.direct"}) <= packages
    assert shown(caught.value) == []


def test_a_submit_that_is_cancelled_does_not_show_the_key(raw_server: Any) -> None:
    server = raw_server(held)

    async def cancelled() -> None:
        async with videotasks.AsyncClient("highwayapi", KEY, server.url) as client:
            sent = asyncio.ensure_future(client.vidu_q1.reference_to_video(**ARGUMENTS))
            await asyncio.to_thread(server.arrived.wait, SOON)
            others = asyncio.all_tasks() - {asyncio.current_task()}
            for one in others:
                for frame in one.get_stack():
                    values = frame.f_locals.items()
                    assert not any(KEY in repr(value) for _, value in values)
            sent.cancel()
            await sent

    with pytest.raises(asyncio.CancelledError) as caught:
        asyncio.run(cancelled())
    assert shown(caught.value) == []


def test_aiohttp_keeps_the_header_concealed(server: Server) -> None:
    """Its own frames, as an exception that is raised within them shows them."""
    seen: list[str] = []

    def look(frame: FrameType, event: str, _: object) -> None:
        name = str(frame.f_globals.get("__name__"))
        if event in ("call", "return") and name.startswith(("aiohttp.", "videotasks.")):
            for local, value in [*frame.f_locals.items()]:
                # To show its half-made objects, which nobody does, would change them.
                plain = isinstance(value, (str, bytes, tuple, list, Mapping))
                if plain and KEY in repr(value):
                    seen.append(f"{name} {frame.f_code.co_name} {local}")

    async def call() -> None:
        async with videotasks.AsyncClient("highwayapi", KEY, server.url) as client:
            sys.setprofile(look)
            try:
                await client.vidu_q1.reference_to_video(**ARGUMENTS)
            finally:
                sys.setprofile(None)

    server.on_submit(Reply(body={"task_id": "t-1"}))
    asyncio.run(call())
    assert server.submits()[0].headers["authorization"] == f"Bearer {KEY}"
    # What it writes to the connection is written by nobody else, and where a key is
    # concealed it is, for a moment in which nothing can fail, still what it was.
    allowed = ("aiohttp.http_writer ", "videotasks._values.concealed __init__ ")
    assert [one for one in seen if not one.startswith(allowed)] == []


def test_what_is_concealed_stays_so() -> None:
    secret = Concealed(KEY)
    assert secret.reveal() == KEY
    assert KEY not in f"{secret} {secret!r} {[secret]}"
    for way in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="not pickled"):
            way(secret)
    header = Header(f"Bearer {KEY}")
    assert KEY not in repr({"Authorization": header})
    assert type(pickle.loads(pickle.dumps(header))) is str
    assert f"{header}" == header == f"Bearer {KEY}"
