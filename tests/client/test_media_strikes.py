"""What strikes while an input is read, written or shown is raised as it is, and nothing is sent after it."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import PIL.Image
import pytest

from tests.helper_server import SOON
from tests.pictures import png
from videotasks import (
    Client,
    Image,
    VideotasksError,
    ViduQ1ReferenceToVideoRequest,
)

from .loopback import ARGUMENTS, KEY, Reply, Server
from .striking import JobTimeout, SoftLimit, alarm

KINDS: list[Callable[[], BaseException]] = [
    *(SoftLimit, JobTimeout, ValueError, TypeError, SyntaxError, FileNotFoundError),
]
kinds = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)


class Slow:
    """Does nothing until somebody strikes, and whatever it stands for after that."""

    def __init__(self) -> None:
        self.begun = threading.Event()

    def wait(self) -> None:
        self.begun.set()
        until = time.monotonic() + SOON
        while time.monotonic() < until:
            time.sleep(0.01)
        raise AssertionError("nothing struck")


class SlowFile(Slow):
    def read(self, _: int = -1) -> bytes:
        self.wait()
        return b""


class SlowPath(Slow):
    def __fspath__(self) -> str:
        self.wait()
        return ""


class SlowRepr(Slow):
    def __repr__(self) -> str:
        self.wait()
        return ""


class SlowMapping(Slow, Mapping[str, Any]):
    def __getitem__(self, _: str) -> Any:
        self.wait()

    def __iter__(self) -> Iterator[str]:
        self.wait()
        return iter(())

    def __len__(self) -> int:
        return 1


class SlowPicture(PIL.Image.Image, Slow):
    def __init__(self) -> None:
        PIL.Image.Image.__init__(self)
        Slow.__init__(self)

    def getexif(self) -> Any:
        self.wait()


def request(**members: Any) -> ViduQ1ReferenceToVideoRequest:
    return ViduQ1ReferenceToVideoRequest(**{**ARGUMENTS, **members})


PLACES: dict[str, tuple[Callable[[], Any], Callable[[Any], object]]] = {
    "an open file": (SlowFile, Image),
    "a path": (SlowPath, Image),
    "a picture": (SlowPicture, Image),
    "a file in a request": (SlowFile, lambda slow: request(images=slow)),
    "a path in a request": (SlowPath, lambda slow: request(images=[slow])),
    "a picture in a request": (SlowPicture, lambda slow: request(images=slow)),
    "what is shown": (SlowRepr, lambda slow: request(prompt=slow)),
    "a mapping": (SlowMapping, lambda slow: request(prompt=slow)),
}


@kinds
@pytest.mark.parametrize("place", PLACES)
def test_what_strikes_while_an_input_is_read_is_raised_as_it_is(
    kind: Any, place: str
) -> None:
    make, use = PLACES[place]
    slow = make()
    with alarm(kind, slow.begun), pytest.raises(kind) as caught:
        use(slow)
    assert type(caught.value) is kind
    assert not isinstance(caught.value, VideotasksError)


@kinds
@pytest.mark.parametrize("validation", ["error", "warn", "off"])
@pytest.mark.parametrize("make", [SlowFile, SlowRepr, SlowMapping])
def test_nothing_is_sent_after_a_strike(
    server: Server, kind: Any, validation: Any, make: Any
) -> None:
    server.on_submit(Reply(body={"task_id": "t-1"}))
    slow = make()
    name = "images" if make is SlowFile else "prompt"
    arguments: Any = {**ARGUMENTS, name: slow}
    with (
        Client("highwayapi", KEY, server.url, validation=validation) as client,
        alarm(kind, slow.begun),
        pytest.raises(kind) as caught,
    ):
        client.vidu_q1.reference_to_video(**arguments)
    assert type(caught.value) is kind
    assert not server.submits()


@kinds
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs FIFOs")
def test_a_strike_ends_the_wait_for_a_file_that_nobody_writes(
    server: Server, tmp_path: Path, kind: Any
) -> None:
    server.on_submit(Reply(body={"task_id": "t-1"}))
    path = tmp_path / "cat.png"
    os.mkfifo(path)
    opened = threading.Event()
    arguments: Any = {**ARGUMENTS, "images": path}

    def write() -> None:
        with path.open("wb") as file:  # which waits for a reader
            file.write(png(8, 8)[:8])
            file.flush()
            opened.set()
            over.wait(SOON)

    over = threading.Event()
    writer = threading.Thread(target=write)
    writer.start()
    try:
        with (
            Client("highwayapi", KEY, server.url) as client,
            alarm(kind, opened),
            pytest.raises(kind) as caught,
        ):
            client.vidu_q1.reference_to_video(**arguments)
    finally:
        over.set()
        writer.join()
    assert type(caught.value) is kind
    assert not server.submits()
