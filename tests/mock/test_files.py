"""A finished video is served to whoever holds its URL, while it lives."""

from __future__ import annotations

import re

import pytest

from videotasks.mock import MockPlatform

from .mock_caller import KEY, SAMPLE, Caller, Clock


@pytest.fixture
def url(call: Caller, clock: Clock) -> str:
    """The URL of a finished video, good for another 60 seconds."""
    task_id = call.accepted()
    clock.now += 50
    return str(call.result(task_id)["videos"][0]["video_url"])


LAST = len(SAMPLE) - 1


@pytest.mark.parametrize(
    ("wanted", "status", "content_range", "expected"),
    [
        (None, 200, None, SAMPLE),
        ("bytes=0-", 206, f"bytes 0-{LAST}/{LAST + 1}", SAMPLE),
        ("bytes=0-3", 206, f"bytes 0-3/{LAST + 1}", SAMPLE[:4]),
        ("bytes=100-", 206, f"bytes 100-{LAST}/{LAST + 1}", SAMPLE[100:]),
        ("bytes=-10", 206, f"bytes {LAST - 9}-{LAST}/{LAST + 1}", SAMPLE[-10:]),
        ("bytes=999999-", 416, f"bytes */{LAST + 1}", None),
    ],
)
def test_a_video_is_served_whole_or_in_part_without_a_key(
    anonymous: Caller,
    url: str,
    wanted: str | None,
    status: int,
    content_range: str | None,
    expected: bytes | None,
) -> None:
    answer = anonymous("GET", url, headers={"Range": wanted} if wanted else {})
    assert answer.status_code == status
    assert answer.headers.get("Content-Range") == content_range
    if expected is not None:
        assert answer.content == expected
        assert answer.headers["Content-Length"] == str(len(expected))
        assert answer.headers["Content-Type"] == "video/mp4"
        assert answer.headers["Accept-Ranges"] == "bytes"


def test_the_sample_is_a_small_mp4_whose_index_comes_first() -> None:
    assert SAMPLE[4:8] == b"ftyp"
    assert 0 < SAMPLE.index(b"moov") < SAMPLE.index(b"mdat")
    assert len(SAMPLE) < 10_000


def test_every_ask_gives_a_fresh_url(call: Caller, clock: Clock, url: str) -> None:
    task_id = url.partition("/files/")[2].partition(".")[0]
    fresh = {call.result(task_id)["videos"][0]["video_url"] for _ in range(3)}
    assert len(fresh | {url}) == 4
    clock.now += 100
    assert call("GET", url).status_code == 403
    again = call.result(task_id)["videos"][0]["video_url"]
    assert call("GET", again).content == SAMPLE


@pytest.mark.parametrize(
    ("pattern", "replacement", "later", "code"),
    [
        ("", "", 59.9, None),
        ("", "", 60, "AccessDenied"),
        (r"expires=\d+", "expires=9999999999", 0, "SignatureDoesNotMatch"),
        (r"signature=\w", "signature=x", 0, "SignatureDoesNotMatch"),
        (r"&signature=\w+", "", 0, "SignatureDoesNotMatch"),
        (r"\?.*", "", 0, "SignatureDoesNotMatch"),
        (r"\.mp4", ".mov", 0, "SignatureDoesNotMatch"),
        (r"signature=\w", "signature=%ff", 0, "SignatureDoesNotMatch"),
    ],
)
def test_a_dead_or_forged_url_gets_the_storages_error(
    anonymous: Caller,
    clock: Clock,
    url: str,
    pattern: str,
    replacement: str,
    later: float,
    code: str | None,
) -> None:
    clock.now += later
    answer = anonymous("GET", re.sub(pattern, replacement, url, count=1))
    if code is None:
        assert answer.status_code == 200
    else:
        assert answer.status_code == 403
        assert answer.headers["Content-Type"].startswith("application/xml")
        assert f"<Code>{code}</Code>" in answer.text


def test_a_leaked_key_is_seen(
    call: Caller, anonymous: Caller, platform: MockPlatform, url: str
) -> None:
    anonymous("GET", url)
    call("GET", url)
    downloads = [one for one in platform.requests if one.path.startswith("/files/")]
    seen = [one.headers.get("authorization") for one in downloads]
    assert seen == [None, f"Bearer {KEY}"]
