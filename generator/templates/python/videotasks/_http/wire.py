"""What both transports do alike: headers, hiding of secrets, errors in words, the log."""

from __future__ import annotations

import html
import json
import logging
import re
import time
from base64 import b64encode
from collections.abc import Mapping
from functools import lru_cache
from typing import Final
from urllib.parse import quote, quote_plus, urlsplit

from videotasks._core.responses import without_query
from videotasks._core.submit import Call, Open
from videotasks._platform.catalog import USER_AGENT

log = logging.getLogger("videotasks")

CHUNK: Final = 64 * 1024
LARGEST_ANSWER: Final = 16 * 1024 * 1024
CONNECTIONS: Final = 256
"""So many idle connections are kept: no thread has to make a new one for each request."""
CALL_HEADERS: Final[Mapping[str, str]] = {
    "Accept": "application/json",
    "Content-Type": "application/json",
    "User-Agent": USER_AGENT,
}
_LONGEST: Final = 500
_SHORTEST_SECRET: Final = 8
_USER_INFO: Final = re.compile(r"//[^/@\s]*@")
_QUERY: Final = re.compile(r"\?[^\s'\"()]*")


def headers_of(call: Call) -> dict[str, str]:
    """The headers of a call to the platform, without the key; the caller's go before the client's."""
    given = {name.lower() for name in call.headers}
    own = {n: text for n, text in CALL_HEADERS.items() if n.lower() not in given}
    return {**own, **call.headers}


_quoted = lru_cache(maxsize=4096)(quote_plus)


def url_of(call: Call) -> str:
    """The address of a call, with its query."""
    if not call.query:
        return call.url
    query = "&".join(f"{_quoted(n)}={_quoted(v)}" for n, v in call.query.items())
    return f"{call.url}?{query}"


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


def in_lower_case(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers by their names in lower case."""
    return {name.lower(): value for name, value in headers.items()}


class Secret:
    """The key, taken out of whatever may echo it."""

    def __init__(self, text: str) -> None:
        forms = [
            text,
            text.replace("/", "\\/"),
            html.escape(text),
            quote(text, safe=""),
        ]
        forms += [quote(text), b64encode(f"Bearer {text}".encode()).decode()]
        # Short ones (of tests) would hit innocent text.
        self._forms = [*dict.fromkeys(forms)] if len(text) >= _SHORTEST_SECRET else []

    def hidden_in(self, text: str) -> str:
        """The text without the key, however it is written."""
        for form in self._forms:
            text = text.replace(form, "[key]")
        return text

    def hidden_in_bytes(self, data: bytes) -> bytes:
        """The bytes without the key."""
        for form in self._forms:
            data = data.replace(form.encode(), b"[key]")
        if not self._forms or (b"\\" not in data and b"\0" not in data):
            return data
        # JSON can write the same text in still more ways.
        try:
            plain = json.dumps(json.loads(data), ensure_ascii=False)
        except (ValueError, RecursionError):
            return data
        hidden = self.hidden_in(plain)
        return data if hidden == plain else hidden.encode("utf-8", "surrogatepass")

    def hidden_in_headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """The headers without the key."""
        return {name: self.hidden_in(value) for name, value in headers.items()}


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
    text = _QUERY.sub("", _USER_INFO.sub("//", text))
    # urllib3 begins its texts with the repr of the connection.
    text = re.sub(
        r"^<?[\w.]*(?:Connection|Pool)(?:\([^)]*\)| object at \w+>): ", "", text
    )
    return f"{type(inner).__name__}: {text}" if text else type(inner).__name__


def note(method: str, url: str, outcome: str, started: float) -> None:
    """One line for one request."""
    if log.isEnabledFor(logging.DEBUG):
        took = (time.monotonic() - started) * 1000
        log.debug("%s %s: %s, %.0f ms", method, without_query(url), outcome, took)
