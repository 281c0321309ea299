"""Files that a storage packs though nobody asked for it, and files that end too soon without a word."""

from __future__ import annotations

import gzip
import random
import socket
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import requests

import videotasks
from videotasks._core.codings import Body, CodingError
from videotasks._values.lengths import Length

from .loopback import KEY, MP4, RawServer, Reply, Server, task_result

brotli = pytest.importorskip("brotli", reason="needs videotasks[compression]")
if sys.version_info >= (3, 14):
    from compression import zstd
else:
    zstd = pytest.importorskip("backports.zstd", reason="needs videotasks[compression]")

NOISE = random.Random(7).randbytes(200_000)
LONG_NOISE = MP4 + random.Random(8).randbytes(4_000_000)
VIDEO = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + NOISE
RAW = zlib.compressobj(wbits=-zlib.MAX_WBITS)
PACKED = {
    "gzip": gzip.compress(VIDEO),
    "x-gzip": gzip.compress(VIDEO[:9000]) + gzip.compress(VIDEO[9000:]),
    "deflate": zlib.compress(VIDEO),
    "Deflate": RAW.compress(VIDEO) + RAW.flush(),
    "br": brotli.compress(VIDEO, quality=1),
    "zstd": zstd.compress(VIDEO),
    "ZSTD": zstd.compress(VIDEO[:9000]) + zstd.compress(VIDEO[9000:]),
    "gzip, br": brotli.compress(gzip.compress(VIDEO), quality=1),
    "aws-chunked, gzip": gzip.compress(VIDEO),
}


@pytest.fixture
def video(server: Server, client: Any) -> Callable[..., Any]:
    """The file of a task, whose storage says this one after another."""

    def found(*replies: Reply, url: str = "") -> Any:
        server.on("/v", *replies)
        entry = {"video_url": url or f"{server.url}/v"}
        server.on_result(Reply(body=task_result(videos=[entry])))
        return client.task("t-1").refresh().videos[0]

    return found


def packed(coding: str, content: bytes, **headers: str) -> Reply:
    return Reply(200, content, {"Content-Encoding": coding, **headers})


# -- content codings -------------------------------------------------------------------------


@pytest.mark.parametrize("coding", PACKED)
def test_a_file_that_is_packed_is_unpacked(
    server: Server, video: Any, tmp_path: Path, coding: str
) -> None:
    file = video(packed(coding, PACKED[coding]))
    assert file.download(tmp_path).read_bytes() == VIDEO
    assert b"".join(file.stream()) == VIDEO
    assert server.seen[-1].headers["accept-encoding"] == "identity"


@pytest.mark.parametrize("coding", [*PACKED, "compress"])
def test_a_file_that_is_only_said_to_be_packed_is_taken_as_it_is(
    video: Any, tmp_path: Path, coding: str
) -> None:
    saved = video(packed(coding, VIDEO)).download(tmp_path)
    assert saved.read_bytes() == VIDEO


def test_what_a_hook_has_unpacked_is_not_unpacked_again(
    server: Server, tmp_path: Path
) -> None:
    server.on("/v", packed("gzip", PACKED["gzip"]))
    entry = {"video_url": f"{server.url}/v"}
    server.on_result(Reply(body=task_result(videos=[entry])))
    with requests.Session() as session:
        session.hooks["response"].append(
            lambda response, **_: response.content and None
        )
        with videotasks.Client("highwayapi", KEY, server.url, session=session) as one:
            file = one.task("t-1").refresh().videos[0]
            assert file.download(tmp_path).read_bytes() == VIDEO


@pytest.mark.parametrize("coding", ["br", "zstd"])
def test_without_the_extra_nothing_is_lost(
    video: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, coding: str
) -> None:
    file = video(packed(coding, PACKED[coding]))
    with monkeypatch.context() as patch:
        for name in ("brotli", "backports", "compression"):
            patch.setitem(sys.modules, name, None)
        with pytest.raises(
            videotasks.DownloadError, match=r"videotasks\[compression\]"
        ) as caught:
            file.download(tmp_path)
    assert (caught.value.task_id, caught.value.retry_safe) == ("t-1", False)
    assert list(tmp_path.iterdir()) == []
    assert file.download(tmp_path).read_bytes() == VIDEO  # as soon as it is installed


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd", "gzip, br"])
def test_what_is_packed_and_ends_too_soon_is_begun_anew(
    server: Server, video: Any, tmp_path: Path, coding: str
) -> None:
    whole = PACKED[coding]
    cut = packed(coding, whole[:100_000], ETag='"one"')
    broken = cut._replace(headers={**cut.headers, "Content-Length": str(len(whole))})
    file = video(cut, broken, packed(coding, whole))
    assert file.download(tmp_path).read_bytes() == VIDEO
    asked = [one.headers for one in server.seen if one.path == "/v"]
    assert len(asked) == 3
    assert not any("range" in headers for headers in asked)
    server.on("/v", cut, broken, packed(coding, whole))
    assert b"".join(file.stream()) == VIDEO


def test_a_plain_beginning_is_not_gone_on_with_by_something_packed(
    video: Any, tmp_path: Path
) -> None:
    size = len(VIDEO)
    first = {"Content-Length": str(size), "ETag": '"one"'}
    part = {
        "Content-Range": f"bytes 100000-{size - 1}/{size}",
        "Content-Encoding": "gzip",
        "ETag": '"one"',
    }
    file = video(
        Reply(200, VIDEO[:100_000], first),
        Reply(206, gzip.compress(VIDEO[100_000:]), part),
        Reply(200, VIDEO, first),
    )
    assert file.download(tmp_path).read_bytes() == VIDEO


@pytest.mark.parametrize(
    ("coding", "pack"),
    [
        ("gzip", gzip.compress),
        ("br", lambda data: brotli.compress(data, quality=3)),
        ("zstd", zstd.compress),
    ],
)
def test_a_file_that_grows_without_bounds_is_stopped(
    video: Any, tmp_path: Path, coding: str, pack: Callable[[bytes], bytes]
) -> None:
    long = pack(MP4 + bytes(60_000_000))
    written: list[int] = []
    file = video(packed(coding, long))
    with pytest.raises(videotasks.DownloadError, match="times as long") as caught:
        file.download(tmp_path, on_progress=lambda got, _: written.append(got))
    assert caught.value.retry_safe is False
    assert max(written) < 60_000_000
    assert list(tmp_path.iterdir()) == []


def test_what_is_packed_again_and_again_is_not_unpacked(
    video: Any, tmp_path: Path
) -> None:
    content = MP4
    for _ in range(9):
        content = gzip.compress(content)
    with pytest.raises(videotasks.DownloadError, match="9 times") as caught:
        video(packed(", ".join(["gzip"] * 9), content)).download(tmp_path)
    assert caught.value.retry_safe is False


def test_a_page_that_is_packed_is_still_a_page(video: Any, tmp_path: Path) -> None:
    page = packed("gzip", gzip.compress(b"<!doctype html>sign in"))
    with pytest.raises(videotasks.DownloadError, match="no video but HTML"):
        video(page).download(tmp_path)


@pytest.mark.parametrize("step", [1, 7, 511, 512, 513, 100_000])
@pytest.mark.parametrize("coding", PACKED)
def test_pieces_of_any_length_are_unpacked(coding: str, step: int) -> None:
    small = VIDEO[:2000]
    content = {
        "gzip": gzip.compress(small),
        "deflate": zlib.compress(small),
        "br": brotli.compress(small),
        "zstd": zstd.compress(small),
    }.get(coding)
    if content is None or (step == 1 and coding != coding.lower()):
        content, small = PACKED[coding], VIDEO
        step = max(step, 500)
    body = Body(coding)
    received = bytearray()
    for start in range(0, len(content), step):
        received += b"".join(body.feed(content[start : start + step]))
    received += b"".join(body.end())
    assert received == small


@pytest.mark.parametrize("step", [65_536, 10_000_000])
@pytest.mark.parametrize(
    "content", [LONG_NOISE, MP4 + bytes(9_000_000)], ids=["noise", "zeros"]
)
@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd", "gzip, br"])
def test_what_comes_of_a_piece_may_be_many_times_what_is_unpacked_at_once(
    coding: str, content: bytes, step: int
) -> None:
    packs: dict[str, Callable[[bytes], bytes]] = {
        "gzip": gzip.compress,
        "deflate": zlib.compress,
        "br": lambda data: brotli.compress(data, quality=1),
        "zstd": zstd.compress,
    }
    data = content
    for name in coding.split(", "):
        data = packs[name](data)
    body = Body(coding)
    received = bytearray()
    for start in range(0, len(data), step):
        received += b"".join(body.feed(data[start : start + step]))
    received += b"".join(body.end())
    assert received == content


def test_garbage_within_what_is_packed_may_be_gone_next_time() -> None:
    spoilt = bytearray(PACKED["gzip"])
    spoilt[3000:90_000] = bytes(87_000)
    body = Body("gzip")
    with pytest.raises(CodingError) as caught:
        [*body.feed(bytes(spoilt)), *body.end()]
    assert caught.value.again


# -- lengths ---------------------------------------------------------------------------------


def box(kind: bytes, size: int, *, long: bool = False) -> bytes:
    if long:
        return b"\0\0\0\1" + kind + size.to_bytes(8, "big") + bytes(size - 16)
    return size.to_bytes(4, "big") + kind + bytes(size - 8)


FTYP = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"
WHOLE = {
    "index first": FTYP + box(b"moov", 700) + box(b"mdat", 9000),
    "index last": FTYP
    + box(b"free", 8)
    + box(b"mdat", 9000, long=True)
    + box(b"moov", 700),
    "fragments": FTYP + box(b"moov", 99) + (box(b"moof", 90) + box(b"mdat", 2000)) * 3,
    "to the end": FTYP + box(b"moov", 700) + b"\0\0\0\0mdat" + bytes(9000),
    "segment": box(b"styp", 24)
    + box(b"sidx", 52)
    + box(b"moof", 99)
    + box(b"mdat", 900),
    "AVI": b"RIFF" + (9004).to_bytes(4, "little") + b"AVI " + bytes(9000),
    "WebM": b"\x1aE\xdf\xa3\x84\x42\x82\x81\x34\x18S\x80g\x50\x40" + bytes(0x1040),
}
NO_END = {
    "an MP4 to the end": WHOLE["to the end"],
    "an AVI from a pipe": b"RIFF\xff\xff\xff\xffAVI " + bytes(999),
    "a WebM from a pipe": b"\x1aE\xdf\xa3\x84\x42\x82\x81\x34\x18S\x80g\xff"
    + bytes(999),
    "no MP4 behind its first box": MP4,
}


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("step", [1, 5, 4096])
def test_the_end_of_a_file_is_known_from_its_own_lengths(name: str, step: int) -> None:
    whole = WHOLE[name]
    length = Length()
    for start in range(0, len(whole), step):
        length.feed(whole[start : start + step])
    assert length.missing() is None
    if name == "to the end":
        return
    for cut in (1, 7, 8, 9, 100, 600):
        length = Length()
        length.feed(whole[:-cut])
        assert length.missing() is not None, cut


@pytest.mark.parametrize("name", NO_END)
def test_a_file_that_does_not_tell_its_end_may_end_anywhere(name: str) -> None:
    length = Length()
    length.feed(NO_END[name][:-100])
    assert length.missing() is None


def test_what_follows_a_whole_file_is_not_its_trouble() -> None:
    for tail in (bytes(3), bytes(900), b"\r\nsomething else, and more of it"):
        length = Length()
        length.feed(WHOLE["index last"] + tail)
        assert length.missing() is None, tail


def sent_without_a_length(*contents: bytes) -> Callable[..., None]:
    """Behaves like a server that ends the connection at the end of the file, or before."""
    left = list(contents)

    def behave(_: RawServer, connection: socket.socket) -> None:
        request = connection.recv(65536).decode().lower()
        content = left.pop(0) if len(left) > 1 else left[0]
        status = "200 OK"
        if "range: bytes=" in request:
            start = int(request.partition("range: bytes=")[2].partition("-")[0])
            content, status = content[start:], "206 Partial Content"
            status += f"\r\nContent-Range: bytes {start}-{start + len(content) - 1}/*"
        head = f'HTTP/1.1 {status}\r\nETag: "one"\r\nConnection: close\r\n\r\n'
        connection.sendall(head.encode() + content)

    return behave


@pytest.mark.parametrize("name", [one for one in WHOLE if one != "to the end"])
def test_a_file_that_was_cut_off_is_gone_on_with(
    raw_server: Any, video: Any, tmp_path: Path, name: str
) -> None:
    whole = WHOLE[name]
    storage = raw_server(sent_without_a_length(whole[:700], whole[:-1], whole))
    file = video(Reply(), url=storage.url)
    assert file.download(tmp_path).read_bytes() == whole
    assert storage.connections == 3


def test_a_file_that_is_cut_off_each_time_is_not_saved(
    raw_server: Any, connect: Any, server: Server, tmp_path: Path
) -> None:
    storage = raw_server(sent_without_a_length(WHOLE["index last"][:5000]))
    entry = {"video_url": storage.url}
    server.on_result(Reply(body=task_result(videos=[entry])))
    with connect("highwayapi", KEY, server.url, max_retries=0) as client:
        file = client.task("t-1").refresh().videos[0]
        with pytest.raises(videotasks.DownloadError, match="cut off") as caught:
            file.download(tmp_path)
        assert caught.value.retry_safe is True
        assert list(tmp_path.iterdir()) == []
        with pytest.raises(videotasks.DownloadError, match="cut off"):
            list(file.stream())


def test_a_storage_that_says_how_much_there_is_is_believed(
    video: Any, tmp_path: Path
) -> None:
    """Whatever the file says of itself: nothing more can be got."""
    odd = FTYP + box(b"mdat", 9000)[:5000]
    assert video(Reply(200, odd)).download(tmp_path).read_bytes() == odd
