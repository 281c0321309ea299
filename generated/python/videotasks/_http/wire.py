# Copied from generator/templates/python/videotasks/_http/wire.py: edit that file, then run `make generate`.
"""What both transports do alike: headers, hiding of secrets, errors in words, the log."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from urllib.parse import quote_plus, urlsplit

from videotasks._core.actions import Call, Open
from videotasks._platform.catalog import USER_AGENT
from videotasks._values.concealed import Concealed, Header
from videotasks._values.redact import without_query

if TYPE_CHECKING:
    from email.message import Message

log = logging.getLogger("videotasks")

CHUNK: Final = 64 * 1024
PIECE: Final = 256 * 1024
"""Bytes of a file that are read at most at a time: each time costs as much as copying some."""
RECORD: Final = 16 * 1024
"""Bytes that TLS hands over at a time at most; whoever asks for more has room made for nothing."""
TOO_EARLY: Final = "an answer came before the request was sent: it is of an earlier one"
LARGEST_RESPONSE: Final = 16 * 1024 * 1024
CONNECTIONS: Final = 256
"""So many idle connections are kept: no thread has to make a new one for each request."""
CALL_HEADERS: Final[Mapping[str, str]] = {
    "Accept": "application/json",
    "Content-Type": "application/json",
    "User-Agent": USER_AGENT,
}
_LONGEST: Final = 500
_USER_INFO: Final = r"//[^/@\s]*@"
_QUERY: Final = r"\?[^\s'\"()]*"
_CONNECTION: Final = r"^<?[\w.]*(?:Connection|Pool)(?:\([^)]*\)| object at \w+>): "
"""With the `repr` of a connection urllib3 begins its texts."""


def headers_of(call: Call) -> dict[str, str]:
    """The headers of a call to the platform, without the key; the caller's go before the client's."""
    if not call.headers:
        return dict(CALL_HEADERS)
    given = {name.lower() for name in call.headers}
    own = {n: text for n, text in CALL_HEADERS.items() if n.lower() not in given}
    return {**own, **call.headers}


def headers_to_send(call: Call, api_key: Concealed) -> dict[str, str]:
    """All headers of a call; nobody makes a local of them, for the key's sake."""
    size = {} if call.body is None else {"Content-Length": str(len(call.body))}
    return {**headers_of(call), "Authorization": bearer(api_key), **size}


def bearer(api_key: Concealed) -> Header:
    """The header that has the key."""
    return Header(f"Bearer {api_key.reveal()}")


_quoted = lru_cache(maxsize=4096)(quote_plus)


def url_of(call: Call) -> str:
    """The address of a call, with its query."""
    return call.url + query_of(call)


def query_of(call: Call) -> str:
    """The query of a call's address, with its question mark; "" if it has none."""
    if not call.query:
        return ""
    query = "&".join([f"{_quoted(n)}={_quoted(v)}" for n, v in call.query.items()])
    return f"?{query}"


def headers_to_open(action: Open) -> dict[str, str]:
    """The headers of a request to the storage; the key is none of them."""
    headers = {
        "Accept": "*/*",
        "Accept-Encoding": "identity",
        "User-Agent": USER_AGENT,
    }
    if action.start:
        headers["Range"] = f"bytes={action.start}-"
        if action.validator is not None:
            headers["If-Range"] = action.validator
    return headers


def origin_of(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port."""
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme.lower(), (parts.hostname or "").lower(), port


def in_lower_case(headers: Mapping[str, str] | Message) -> dict[str, str]:
    """Headers by their names in lower case; what stands there more than once is a list."""
    pairs = [(name.lower(), value) for name, value in headers.items()]
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    # What urllib3 and aiohttp have tells of each by itself; requests joins them.
    joined: dict[str, str] = {}
    for name, value in pairs:
        joined[name] = f"{joined[name]}, {value}" if name in joined else value
    return joined


def describe(error: BaseException) -> str:
    """The innermost cause in words, without query strings and credentials."""
    inner: object = error
    for _ in range(8):
        arguments = getattr(inner, "args", ())
        deeper = getattr(inner, "reason", None)
        if not isinstance(deeper, BaseException):
            deeper = next((a for a in arguments if isinstance(a, BaseException)), None)
        if deeper is None:
            break
        inner = deeper
    # What a server has sent may be in it: not too much, and on one line.
    text = " ".join(str(inner)[:_LONGEST].split())
    text = re.sub(_QUERY, "", re.sub(_USER_INFO, "//", text))
    text = re.sub(_CONNECTION, "", text)
    return f"{type(inner).__name__}: {text}" if text else type(inner).__name__


def note(method: str, url: str, outcome: str, started: float) -> None:
    """One line for one request."""
    if log.isEnabledFor(logging.DEBUG):
        took = (time.monotonic() - started) * 1000
        log.debug("%s %s: %s, %.0f ms", method, without_query(url), outcome, took)
