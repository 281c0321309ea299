# Copied from generator/templates/python/videotasks/_http/heads.py: edit that file, then run `make generate`.
"""Heads of requests as bytes, made once for each kind of call: as requests and urllib3 write them.

What requests would spell in another way than it is given (an address with odd characters) has
no head here, and is left to it.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from videotasks._core.actions import Call, Open
from videotasks._http.unloaded import codings
from videotasks._http.wire import (
    CONNECTIONS,
    bearer,
    headers_of,
    headers_to_open,
    query_of,
)
from videotasks._values.concealed import Concealed

_PLAIN_PATH: Final = re.compile(r"(?:/(?!\.\.?(?:/|$))[\w.~-]*)*", re.ASCII)
"""Without anything that would be quoted, or left out as `..` is."""
_PLAIN_HOST: Final = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?")


_PLACE: Final = re.compile(
    rf"(https?)://({_PLAIN_HOST.pattern})(?::([0-9]{{1,5}}))?(?=[/?]|$)"
)
"""What stands before the path in an address of a file."""
_PORTS: Final = {"http": 80, "https": 443}


class Origin(NamedTuple):
    """Where an API listens, or a storage."""

    scheme: str
    host: str
    port: int
    prefix: str
    """All that stands before the path in an address."""
    named: str
    """As the header `Host` has it."""

    def has(self, url: str) -> bool:
        """Whether an address is one of it that is sent to the letter."""
        path = url[len(self.prefix) :]
        return url.startswith(self.prefix) and bool(_PLAIN_PATH.fullmatch(path))


def plain_origin(base_url: str) -> Origin | None:
    """The origin of an address, if requests takes it to the letter."""
    parts = urlsplit(base_url)
    host = parts.netloc.partition(":")[0]
    prefix = f"{parts.scheme}://{parts.netloc}"
    if (
        parts.scheme not in _PORTS
        or not base_url.startswith(prefix)
        or not _PLAIN_HOST.fullmatch(host)
        or not _PLAIN_PATH.fullmatch(parts.path)
    ):
        return None
    return _origin(parts.scheme, host, parts.port, prefix)


def origin_of_file(url: str) -> Origin | None:
    """The origin of a file's address, if requests takes it to the letter; the rest of it always is."""
    place = _PLACE.match(url)
    if place is None or not url.isascii():
        return None
    return _origin(place[1], place[2], int(place[3] or 0), place[0])


def _origin(scheme: str, host: str, port: int | None, prefix: str) -> Origin:
    usual = _PORTS[scheme]
    named = host if port in (None, 0, usual) else f"{host}:{port}"
    return Origin(scheme, host, port or usual, prefix, named)


def head_of_file(action: Open, origin: Origin) -> bytes:
    """The head of a request for a file."""
    rest = action.url[len(origin.prefix) :]
    target = rest if rest.startswith("/") else f"/{rest}"
    lines = [f"GET {target} HTTP/1.1", f"Host: {origin.named}"]
    lines += [f"{name}: {text}" for name, text in headers_to_open(action).items()]
    return "\r\n".join([*lines, "\r\n"]).encode("ascii")


class Head(bytes):
    """Bytes with the key in them, which no `repr` shows."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "b'[head]'"

    def __reduce__(self) -> str:
        raise TypeError("what is concealed is not pickled or copied")


class Heads:
    """The heads of a client's calls.

    Args:
        origin: Where they go.
        api_key: The key.
    """

    def __init__(self, origin: Origin, api_key: Concealed) -> None:
        self._origin = origin
        self._api_key = api_key
        self._made: dict[object, tuple[bytes, Concealed]] = {}

    def of(self, call: Call) -> Concealed:
        """The head of a call."""
        size = None if call.body is None else len(call.body)
        kind = call.method, call.url, size, *call.headers.items()
        made = self._made.get(kind)
        if made is None:
            if len(self._made) >= CONNECTIONS:
                self._made.clear()  # as many sets of extra headers, or sizes, as that?
            made = self._made[kind] = self._of_kind(call, size)
        before = made[0] + query_of(call).encode("ascii")
        return Concealed(Head(before + made[1].reveal()))

    def _of_kind(self, call: Call, size: int | None) -> tuple[bytes, Concealed]:
        """What stands before the query, and behind it."""
        # The order is that of a session's headers, and of those that come to them.
        headers: dict[str, tuple[str, str]] = {
            "user-agent": ("User-Agent", ""),
            "accept-encoding": ("Accept-Encoding", ", ".join(codings().split(","))),
            "accept": ("Accept", "*/*"),
            "connection": ("Connection", "keep-alive"),
        }
        for name, text in headers_of(call).items():
            headers[name.lower()] = (name, text)
        if size is not None:
            headers["content-length"] = ("Content-Length", str(size))
        path = call.url[len(self._origin.prefix) :] or "/"
        lines = [f" HTTP/1.1\r\nHost: {self._origin.named}"]
        lines += [f"{name}: {text}" for name, text in headers.values()]
        known = "\r\n".join([*lines, "Authorization: "])
        return f"{call.method} {path}".encode("ascii"), Concealed(
            f"{known}{bearer(self._api_key)}\r\n\r\n".encode("ascii")
        )
