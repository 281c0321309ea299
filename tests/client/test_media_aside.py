"""What takes time to read holds up no event loop, and is waited for no longer than a time-out allows."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import PIL.Image
import pytest

from tests.helper_server import SOON, threads_named
from tests.pictures import JPEG, png
from videotasks import (
    AsyncClient,
    Image,
    MediaWarning,
    NotSentError,
    ValidationError,
    ViduQ1ReferenceToVideoRequest,
)

from .loopback import ARGUMENTS, KEY, LONG, Reply, Server

ACCEPTED = Reply(body={"task_id": "t-1"})
PNG = png(256, 256)
SMALL = f"data:image/png;base64,{base64.b64encode(PNG).decode()}"
BIG = (
    png(256, 256)[:-12]
    + b"".join(
        [
            len(data).to_bytes(4, "big") + b"teXt" + data + bytes(4)
            for data in [bytes(1 << 20)]
        ]
    )
    + PNG[-12:]
)
"""A picture with much in it that nobody looks at."""
needs_fifos = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs FIFOs")


@pytest.fixture
def cat(tmp_path: Path) -> Path:
    path = tmp_path / "cat.png"
    path.write_bytes(PNG)
    return path


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the threads that are started."""
    names: list[str] = []
    start = threading.Thread.start

    def noted(thread: threading.Thread) -> None:
        names.append(thread.name)
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", noted)
    return names


@pytest.fixture
def hanging(tmp_path: Path) -> Iterator[Path]:
    """A file that nobody writes, so that opening it takes for ever; till the end of the test."""
    path = tmp_path / "hanging.png"
    os.mkfifo(path)
    yield path
    while threads_named("videotasks-media"):
        with suppress(OSError):  # nobody may open it just now
            os.close(os.open(path, os.O_WRONLY | os.O_NONBLOCK))
        threading.Event().wait(0.01)


class Ticking:
    """A coroutine that counts how often the event loop has its turn."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.enough = threading.Event()

    async def run(self) -> None:
        count = 0
        while count < 20:
            await asyncio.sleep(0)
            count += self.begun.is_set()
        self.enough.set()


class SlowFile(io.BytesIO):
    """A file that is read only once the event loop has had many turns meanwhile."""

    def __init__(self, ticking: Ticking) -> None:
        super().__init__(PNG)
        self._ticking = ticking

    def read(self, size: int | None = -1, /) -> bytes:
        self._ticking.begun.set()
        assert self._ticking.enough.wait(SOON), "the event loop stands still"
        return super().read(size)


@pytest.mark.parametrize("way", ["a file", "in a list", "a request"])
def test_the_event_loop_goes_on_while_a_slow_file_is_read(
    server: Server, way: str
) -> None:
    server.on_submit(ACCEPTED)

    async def run() -> None:
        ticking = Ticking()
        file: Any = SlowFile(ticking)
        async with AsyncClient("highwayapi", KEY, server.url, timeout=LONG) as client:
            given = [SMALL, file] if way == "in a list" else file
            arguments: Any = {**ARGUMENTS, "images": given}
            if way == "a request":
                # Which says nothing of what it holds until it is looked at.
                made = ViduQ1ReferenceToVideoRequest.construct(**arguments)
                submit = client.submit(made, validation="off")
                with pytest.raises(ValidationError, match="no value of JSON"):
                    await submit
                return
            await asyncio.gather(
                client.vidu_q1.reference_to_video(**arguments), ticking.run()
            )
        sent = json.loads(server.submits()[0].body)["images"]
        assert sent == ([SMALL, SMALL] if way == "in a list" else [SMALL])

    asyncio.run(run())


FORMS: dict[str, tuple[Callable[[Path], Any], bool, bool]] = {
    "URL": (lambda _: "https://example.com/a.png", False, False),
    "small data URI": (lambda _: SMALL, False, False),
    "few bytes": (lambda _: PNG, False, False),
    "image of few bytes": (lambda _: Image(PNG), False, False),
    "path": (lambda cat: cat, True, True),
    "text": (str, True, True),
    "image of a file": (Image.from_file, True, True),
    "many bytes": (lambda _: BIG, True, False),
    "image of many bytes": (lambda _: Image(BIG), True, False),
    "big data URI": (lambda _: str(Image(BIG)), True, False),
    "open file": (lambda cat: io.BytesIO(cat.read_bytes()), True, False),
    "picture": (lambda _: PIL.Image.new("L", (256, 256)), True, False),
}
"""Form -> what makes it, whether an AsyncClient has it prepared in a thread, and whether a Client has."""


@pytest.mark.parametrize("form", FORMS)
def test_what_takes_time_is_prepared_in_a_thread(
    connect: Any, server: Server, cat: Path, form: str, threads: list[str]
) -> None:
    server.on_submit(ACCEPTED)
    make, in_loop, alone = FORMS[form]
    arguments: Any = {**ARGUMENTS, "images": make(cat)}
    with connect("highwayapi", KEY, server.url, timeout=LONG) as client:
        expected = in_loop if hasattr(client, "_inner") else alone
        client.vidu_q1.reference_to_video(**arguments)
        assert ("videotasks-media" in threads) == expected
    assert len(server.submits()) == 1


def test_without_a_limit_a_client_reads_by_itself(
    server: Server, cat: Path, threads: list[str], connect: Any
) -> None:
    server.on_submit(ACCEPTED)
    arguments: Any = {**ARGUMENTS, "images": cat}
    with connect("highwayapi", KEY, server.url, timeout=(9, None)) as client:
        client.vidu_q1.reference_to_video(**arguments)
        assert ("videotasks-media" in threads) == hasattr(client, "_inner")


@needs_fifos
@pytest.mark.parametrize("way", ["client", "call"])
def test_a_file_that_hangs_is_left_behind_and_nothing_is_sent(
    connect: Any, server: Server, hanging: Path, way: str
) -> None:
    own = {"timeout": (0.1, 0.2)} if way == "client" else {}
    arguments: Any = {**ARGUMENTS, "images": [hanging]}
    if way == "call":
        arguments["timeout"] = 0.3
    with (
        connect("highwayapi", KEY, server.url, **own) as client,
        pytest.raises(NotSentError, match=r"took longer than 0\.3 s") as caught,
    ):
        client.vidu_q1.reference_to_video(**arguments)
    assert "nothing was sent" in str(caught.value)
    assert caught.value.retry_safe is True
    assert caught.value.endpoint == "vidu_q1.reference_to_video"
    assert server.submits() == []


@needs_fifos
def test_files_that_hang_leave_others_their_turn(
    server: Server, hanging: Path, cat: Path
) -> None:
    server.on_submit(ACCEPTED)

    async def run() -> None:
        async with AsyncClient("highwayapi", KEY, server.url) as client:
            submit = client.vidu_q1.reference_to_video
            arguments: Any = ARGUMENTS
            ended: list[Any] = await asyncio.gather(
                *(
                    submit(**{**arguments, "images": hanging}, timeout=0.2)
                    for _ in range(9)
                ),
                submit(**{**arguments, "images": cat}, timeout=LONG),
                return_exceptions=True,
            )
        assert [type(one) for one in ended[:-1]] == [NotSentError] * 9
        assert ended[-1].id == "t-1"

    asyncio.run(run())
    assert len(server.submits()) == 1


@needs_fifos
def test_a_submit_that_is_cancelled_while_it_reads_is_not_sent(
    server: Server, hanging: Path
) -> None:
    async def run() -> None:
        async with AsyncClient("highwayapi", KEY, server.url) as client:
            arguments: Any = {**ARGUMENTS, "images": hanging}
            submit = asyncio.create_task(client.vidu_q1.reference_to_video(**arguments))
            while not threads_named("videotasks-media"):
                await asyncio.sleep(0)
            submit.cancel()
            with pytest.raises(asyncio.CancelledError):
                await submit

    asyncio.run(run())
    assert server.submits() == []


def test_turns_belong_to_the_event_loop_that_runs(server: Server, cat: Path) -> None:
    server.on_submit(ACCEPTED)
    client = AsyncClient("highwayapi", KEY, server.url, timeout=LONG)
    arguments: Any = {**ARGUMENTS, "images": cat}

    async def nine() -> list[Any]:
        submit = client.vidu_q1.reference_to_video
        each = (submit(**arguments) for _ in range(9))
        return await asyncio.gather(*each, return_exceptions=True)

    async def nine_and_close() -> list[Any]:
        async with client:
            return await nine()

    whole = cat.read_bytes()
    cat.write_bytes(whole[:60])
    assert {type(one) for one in asyncio.run(nine())} == {ValidationError}
    cat.write_bytes(whole)
    assert {one.id for one in asyncio.run(nine_and_close())} == {"t-1"}


def test_warnings_name_the_line_that_submits(server: Server, tmp_path: Path) -> None:
    server.on_submit(ACCEPTED)
    path = tmp_path / "cat.png"
    path.write_bytes(JPEG)
    arguments: Any = {**ARGUMENTS, "images": path}

    async def run() -> None:
        async with AsyncClient("highwayapi", KEY, server.url) as client:
            await client.vidu_q1.reference_to_video(**arguments)

    with pytest.warns(MediaWarning, match="holds a JPEG") as caught:
        asyncio.run(run())
    assert [one.filename for one in caught] == [__file__]


@pytest.mark.filterwarnings("error::videotasks.MediaWarning")
def test_nothing_is_sent_where_a_warning_is_an_error(
    connect: Any, server: Server, tmp_path: Path
) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(JPEG)
    arguments: Any = {**ARGUMENTS, "images": path}
    with (
        connect("highwayapi", KEY, server.url) as client,
        pytest.raises(MediaWarning, match="holds a JPEG"),
    ):
        client.vidu_q1.reference_to_video(**arguments)
    assert server.submits() == []


def test_problems_are_told_as_ever(connect: Any, server: Server, cat: Path) -> None:
    cat.write_bytes(PNG[:60])
    arguments: Any = {**ARGUMENTS, "images": ["x", cat], "aspect_ratio": "2:1"}
    with (
        connect("highwayapi", KEY, server.url) as client,
        pytest.raises(ValidationError) as caught,
    ):
        client.vidu_q1.reference_to_video(**arguments)
    assert {one.pointer for one in caught.value.problems} == {
        *("/images/0", "/images/1", "/aspect_ratio"),
    }


class Moody(Mapping[str, Any]):
    """A mapping that fails whatever it is asked."""

    def __getitem__(self, name: str) -> Any:
        raise RuntimeError(name)

    def __iter__(self) -> Iterator[str]:
        raise RuntimeError("no names")

    def __len__(self) -> int:
        return 1


@pytest.mark.parametrize("subjects", [[Moody()], Moody(), [{"images": Moody()}]])
def test_a_mapping_that_fails_is_told_by_its_place(
    connect: Any, server: Server, subjects: Any
) -> None:
    with (
        connect("highwayapi", KEY, server.url) as client,
        pytest.raises(ValidationError, match="/subjects: cannot be read: RuntimeError"),
    ):
        client.vidu_q2.reference_to_video(prompt="x", subjects=subjects)
    assert server.submits() == []
