"""Streams and resumed downloads, against a storage that breaks, forgets, changes and lies."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON

from .blocking_client import pause_by
from .loopback import KEY, MP4, RawServer, Reply, Seen, Server, task_result

VIDEO = MP4 + bytes(range(256)) * 2000
SIZE = len(VIDEO)


class Storage:
    """A storage with one file. Each request takes the next of the scripted behaviours; the last one stays."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.ranges: list[str | None] = []
        self.content = VIDEO
        self.headers = {"ETag": '"one"'}
        self.understands_ranges = True

    def at(self, path: str, *breaks: int | None) -> None:
        """Each answer breaks off after so many bytes; None: it does not."""
        self.server.on(path, *(Reply(answer=self._answer(one)) for one in breaks))

    def _answer(self, breaks: int | None) -> Callable[[Seen], Reply]:
        def answer(request: Seen) -> Reply:
            asked = request.headers.get("range")
            self.ranges.append(asked)
            same = request.headers.get("if-range", self.headers.get("ETag"))
            start = 0
            headers, status = dict(self.headers), 200
            if asked and self.understands_ranges and same == self.headers.get("ETag"):
                found = re.fullmatch(r"bytes=(\d+)-", asked)
                assert found is not None
                start, status = int(found[1]), 206
                size = len(self.content)
                headers["Content-Range"] = f"bytes {start}-{size - 1}/{size}"
            body = self.content[start:]
            headers["Content-Length"] = str(len(body))
            return Reply(status, body[:breaks], headers)

        return answer


@pytest.fixture
def storage(server: Server) -> Storage:
    server.on_result(link(server, "/v.mp4"))
    return Storage(server)


def link(server: Server, path: str) -> Reply:
    return Reply(body=task_result(videos=[{"video_url": f"{server.url}{path}"}]))


@pytest.fixture
def video(server: Server, connect: Any) -> Iterator[Callable[[], Any]]:
    """The file of the task, whose client tries again at once."""
    with connect("highwayapi", KEY, server.url) as client:
        pause_by(client, lambda _: None)
        yield lambda: client.task("t-1").refresh().videos[0]


def test_a_stream_is_the_file_as_it_comes(
    server: Server, video: Any, raw_server: Callable[..., RawServer]
) -> None:
    """The rest is not sent before the beginning has been handed on."""
    begun = threading.Event()

    def send(_: RawServer, connection: socket.socket) -> None:
        connection.recv(65536)
        head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % SIZE
        connection.sendall(head + VIDEO[:300_000])
        assert begun.wait(SOON)
        connection.sendall(VIDEO[300_000:])

    url = f"{raw_server(send).url}/v.mp4"
    server.on_result(Reply(body=task_result(videos=[{"video_url": url}])))
    chunks = video().stream()
    first = next(chunks)
    begun.set()
    assert first + b"".join(chunks) == VIDEO


@pytest.mark.parametrize("breaks", [[100_000, None], [100_000] * 5 + [None]])
def test_a_broken_stream_goes_on_where_it_broke(
    storage: Storage, video: Any, breaks: list[int | None]
) -> None:
    storage.at("/v.mp4", *breaks)
    assert b"".join(video().stream()) == VIDEO
    assert_each_goes_on(storage, len(breaks))


def assert_each_goes_on(storage: Storage, requests: int) -> None:
    """Each request is for what the ones before did not bring; a little of that may be lost with a connection."""
    first, *others = storage.ranges
    assert first is None
    assert len(storage.ranges) == requests
    begins = [int(str(one).strip("bytes=-")) for one in others]
    assert begins == sorted(begins)
    assert all(begins)


def test_a_broken_download_goes_on_where_it_broke(
    storage: Storage, video: Any, tmp_path: Path
) -> None:
    storage.at("/v.mp4", 300_000, 100_000, None)
    assert video().download(tmp_path).read_bytes() == VIDEO
    assert_each_goes_on(storage, 3)
    asked = storage.server.seen[-1].headers
    assert asked["if-range"] == '"one"'


def test_a_file_that_changed_meanwhile_is_saved_as_it_is_now(
    storage: Storage, video: Any, tmp_path: Path
) -> None:
    def changed(_: Seen) -> Reply:
        storage.content, storage.headers = VIDEO[::2] + VIDEO[:16], {"ETag": '"two"'}
        storage.content = VIDEO[:16] + storage.content
        storage.at("/v.mp4", None)
        return Reply(503)

    storage.at("/v.mp4", 300_000)
    storage.server.replies["/v.mp4"].append(Reply(answer=changed))
    assert video().download(tmp_path).read_bytes() == storage.content


def test_a_file_that_changed_meanwhile_ends_a_stream(
    storage: Storage, video: Any
) -> None:
    chunks = iter(stream_that_breaks(storage, video, 300_000))
    next(chunks)
    storage.content, storage.headers = VIDEO[:16] + VIDEO[::-1], {"ETag": '"two"'}
    with pytest.raises(videotasks.DownloadError, match="changed"):
        list(chunks)


def stream_that_breaks(storage: Storage, video: Any, after: int) -> Any:
    storage.at("/v.mp4", after, None)
    return video().stream()


@pytest.mark.parametrize("way", ["download", "stream"])
@pytest.mark.parametrize(
    "headers", [{}, {"ETag": 'W/"weak"'}, {"Accept-Ranges": "none", "ETag": '"one"'}]
)
def test_a_storage_that_cannot_resume_sends_all_of_it_again(
    storage: Storage, video: Any, tmp_path: Path, headers: dict[str, str], way: str
) -> None:
    storage.headers, storage.understands_ranges = headers, False
    storage.at("/v.mp4", 300_000, 200_000, None)
    if way == "download":
        assert video().download(tmp_path).read_bytes() == VIDEO
    else:
        assert b"".join(video().stream()) == VIDEO


def test_another_part_than_was_asked_for_is_not_taken(
    storage: Storage, video: Any, tmp_path: Path
) -> None:
    def elsewhere(_: Seen) -> Reply:
        headers = {"Content-Range": f"bytes 7-{SIZE - 1}/{SIZE}", "ETag": '"one"'}
        return Reply(206, VIDEO[7:], headers)

    storage.at("/v.mp4", 300_000, None)
    storage.server.replies["/v.mp4"].insert(1, Reply(answer=elsewhere))
    assert video().download(tmp_path).read_bytes() == VIDEO
    assert storage.ranges == [None, None]


def test_a_range_that_the_storage_does_not_have_begins_anew(
    storage: Storage, video: Any, tmp_path: Path
) -> None:
    storage.at("/v.mp4", 300_000, None)
    storage.server.replies["/v.mp4"].insert(1, Reply(416))
    assert video().download(tmp_path).read_bytes() == VIDEO
    assert storage.ranges == [None, None]


def test_a_url_that_expires_on_the_way_is_replaced_and_the_file_goes_on(
    storage: Storage, server: Server, video: Any, tmp_path: Path
) -> None:
    server.on_result(*(link(server, f"/{n}.mp4") for n in "0123"))
    for number in range(3):
        storage.at(f"/{number}.mp4", 100_000)
        server.replies[f"/{number}.mp4"].append(Reply(403, "<Error/>"))
    storage.at("/3.mp4", None)
    assert video().download(tmp_path).read_bytes() == VIDEO
    assert_each_goes_on(storage, 4)
    assert server.submits() == []


def test_what_breaks_again_and_again_without_a_byte_ends(
    storage: Storage, video: Any
) -> None:
    storage.at("/v.mp4", 300_000, 0)
    with pytest.raises(videotasks.DownloadError, match=r"broke|only"):
        list(video().stream())
    assert len(storage.ranges) == 3


def test_a_stream_that_is_left_early_lets_go_of_its_connection(
    storage: Storage, video: Any
) -> None:
    storage.at("/v.mp4", None)
    chunks = video().stream()
    assert VIDEO.startswith(next(chunks))
    chunks.close()
    with pytest.raises(StopIteration):
        next(chunks)


def test_nothing_is_streamed_before_it_is_known_to_be_a_video(
    storage: Storage, video: Any
) -> None:
    storage.content = b"{" + b" " * 100_000 + b"}"
    storage.at("/v.mp4", None)
    with pytest.raises(videotasks.DownloadError, match="no video"):
        next(video().stream())


@pytest.mark.parametrize("wrong", [-1, float("nan"), "5", True])
@pytest.mark.parametrize("name", ["timeout", "request_timeout", "max_retries"])
def test_a_wrong_option_is_refused_before_anything_is_fetched(
    storage: Storage, video: Any, name: str, wrong: Any
) -> None:
    storage.at("/v.mp4", None)
    file = video()
    with pytest.raises(videotasks.ConfigurationError, match=name) as caught:
        file.stream(**{name: wrong})
    assert caught.value.argument == name
    assert storage.ranges == []
