"""What the body of a response says, whatever its head calls it."""

from __future__ import annotations

import gzip
import sys
import zlib
from types import ModuleType
from typing import Any

import brotli  # type: ignore[import-untyped]  # it has no types
import pytest
from backports import zstd

from videotasks._core.unpacking import unpacked

TEXT = b'{"task_id": "t-1", "provider_request_id": "p-1"}'
LONG = b'{"task_id": "t-1", "note": "' + b"so it goes " * 20_000 + b'"}'
_RAW = zlib.compressobj(wbits=-15)
PACKED = {
    "gzip": gzip.compress(TEXT),
    "x-gzip": gzip.compress(TEXT),
    "deflate": zlib.compress(TEXT),
    "deflate, without a frame": _RAW.compress(TEXT) + _RAW.flush(),
    "br": brotli.compress(TEXT),
    "zstd": zstd.compress(TEXT),
}
NAMES = ["gzip", "deflate", "br", "zstd", "gzip, br", "compress", "so", "identity", ""]


@pytest.mark.parametrize("name", PACKED)
def test_what_is_packed_is_unpacked(name: str) -> None:
    assert unpacked(PACKED[name], name.partition(",")[0].upper()) == TEXT


@pytest.mark.parametrize("said", NAMES)
@pytest.mark.parametrize("name", ["gzip", "deflate", "zstd"])
def test_first_bytes_outvote_the_head(name: str, said: str) -> None:
    assert unpacked(PACKED[name], said) == TEXT


@pytest.mark.parametrize("said", NAMES)
@pytest.mark.parametrize(
    "body",
    [
        TEXT,
        TEXT[:30],
        b"",
        b"upstream timed out",
        b"<html>",
        b"\xff\x00\xfe",
        b"garbage",
    ],
)
def test_what_is_not_packed_stays_as_it_came(said: str, body: bytes) -> None:
    assert unpacked(body, said) == body


@pytest.mark.parametrize("said", ["gzip", "deflate", "br", "zstd"])
def test_each_beginning_of_a_text_stays_as_it_came(said: str) -> None:
    """Of brotli and deflate, nearly all bytes may be the beginning."""
    for end in range(len(TEXT)):
        assert unpacked(TEXT[:end], said) == TEXT[:end]


@pytest.mark.parametrize("name", ["gzip", "deflate", "br", "zstd"])
def test_of_what_breaks_off_that_is_kept_which_came(name: str) -> None:
    long = {
        "gzip": gzip.compress(LONG, mtime=0),
        "deflate": zlib.compress(LONG),
        "br": brotli.compress(LONG, quality=0),
        "zstd": zstd.compress(LONG),
    }[name]
    assert unpacked(long, name) == LONG
    found = unpacked(long[:-1], name)
    assert found
    assert LONG.startswith(found)


def test_no_more_is_unpacked_than_a_response_has() -> None:
    assert len(unpacked(gzip.compress(bytes(200_000_000), 1), "gzip")) < 50_000_000


@pytest.mark.parametrize(
    "missing", [("brotli", "brotlicffi"), ("compression.zstd", "backports.zstd")]
)
def test_without_a_library_the_body_stays_as_it_came(
    monkeypatch: pytest.MonkeyPatch, missing: tuple[str, ...]
) -> None:
    for one in (*missing, "zstandard"):
        monkeypatch.setitem(sys.modules, one, None)
    name = "br" if "brotli" in missing else "zstd"
    assert unpacked(PACKED[name], name) == PACKED[name]


def test_other_makes_of_a_library_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """urllib3 has had requests offer what they unpack."""

    class Decompressor:
        def __init__(self) -> None:
            self._one = zstd.ZstdDecompressor()

        def decompressobj(self) -> Any:
            return self._one

    other: Any = ModuleType("zstandard")
    other.ZstdDecompressor = Decompressor
    for one in ("compression.zstd", "backports.zstd"):
        monkeypatch.setitem(sys.modules, one, None)
    monkeypatch.setitem(sys.modules, "zstandard", other)
    assert unpacked(PACKED["zstd"], "zstd") == TEXT
