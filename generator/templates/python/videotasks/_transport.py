"""HTTP through requests: the only module that imports it, and it is imported on first use.

A submit's body is handed over as an object that notes whether anybody has read from it.
Names are resolved, connections made and TLS agreed before the first byte of a body is
read, so a failure with an unread body is a request that nobody can have accepted.
"""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, Final, TypeAlias, cast
from urllib.parse import urlsplit

import requests
from requests.auth import AuthBase
from urllib3.util import Timeout

from videotasks._answers import without_query
from videotasks._catalog import USER_AGENT
from videotasks._core import Answer, Call, Failure

log = logging.getLogger("videotasks")

Timeouts: TypeAlias = "float | tuple[float | None, float | None] | None"
"""Seconds, as requests has them: for everything, or (connect, read)."""

_CHUNK: Final = 64 * 1024
_LARGEST_ANSWER: Final = 16 * 1024 * 1024
_SHORTEST_SECRET: Final = 8
_USER_INFO = re.compile(r"//[^/@\s]*@")
_QUERY = re.compile(r"\?[^\s'\"()]*")


class BrokenTransferError(Exception):
    """The connection broke while a file was read; the text says how."""


class _Bearer(AuthBase):
    """The key, for one origin only. As an auth object no .netrc can take its place."""

    def __init__(self, base_url: str, api_key: str) -> None:
        self._origin = _origin(base_url)
        self._api_key = api_key

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if _origin(request.url or "") == self._origin:
            request.headers["Authorization"] = f"Bearer {self._api_key}"
        return request


class _NoAuth(AuthBase):
    """No credentials at all, be they a session's or a .netrc's."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers.pop("Authorization", None)
        return request


class _Body:
    """A body that is read once at most, and knows whether that has begun.

    There is no way back to its start on purpose: a session whose adapter repeats POSTs
    would send a billed request twice.
    """

    def __init__(self, data: bytes) -> None:
        self._data = memoryview(data)
        self._at = 0
        self.touched = False

    def __len__(self) -> int:
        return len(self._data)

    def __iter__(self) -> Iterator[bytes]:
        while chunk := self.read(_CHUNK):
            yield chunk

    def read(self, size: int = -1) -> bytes:
        if self.touched and self._at >= len(self._data) + 1:
            raise RuntimeError("a submit's body is never sent a second time")
        self.touched = True
        end = len(self._data) if size < 0 else self._at + size
        chunk = bytes(self._data[self._at : end])
        # The end, once told, counts as one byte more: whoever asks again starts anew.
        self._at = min(end, len(self._data)) if chunk else len(self._data) + 1
        return chunk


class Stream:
    """A file that is being received."""

    def __init__(self, response: requests.Response, deadline: float | None) -> None:
        self._response = response
        self._deadline = deadline
        self.status: int = response.status_code
        self.headers: Mapping[str, str] = _lower(response.headers)

    def __iter__(self) -> Iterator[bytes]:
        """The bytes as they come.

        Raises:
            BrokenTransferError: The connection broke, or the time is over.
        """
        while True:
            if self._deadline is not None and time.monotonic() > self._deadline:
                raise BrokenTransferError("the time for the download is over")
            try:
                chunk = _read_some(self._response)
            except Exception as error:  # noqa: BLE001  # any error: broken
                raise BrokenTransferError(_describe(error)) from None
            if not chunk:
                return
            yield chunk

    def received(self) -> int | None:
        """Bytes that came over the wire, before any decoding."""
        return self._response.raw.tell()

    def close(self) -> None:
        self._response.close()


class Transport:
    """Sends calls. Network errors come back as values, never as exceptions."""

    def __init__(
        self,
        base_url: str,
        api_key: str,
        timeout: Timeouts,
        session: requests.Session | None,
    ) -> None:
        self._auth = _Bearer(base_url, api_key)
        self._secret = api_key
        self._timeout = timeout
        self._own = session is None
        self._session = requests.Session() if session is None else session

    def send(self, call: Call) -> Answer | Failure:
        """One request, redirects not followed, and its answer."""
        body = None if call.body is None else _Body(call.body)
        started = time.monotonic()
        deadline = None if call.budget is None else started + call.budget
        try:
            response = self._session.request(
                call.method,
                call.url,
                params=dict(call.query) or None,
                data=cast(Any, body),
                headers={
                    "Accept": "application/json",
                    "Content-Type": "application/json",
                    "User-Agent": USER_AGENT,
                },
                auth=self._auth,
                timeout=self._limits(call.budget),
                allow_redirects=False,
                stream=True,
            )
        except Exception as error:  # noqa: BLE001  # errors are values
            text = self._redact(_describe(error))
            sent = body is None or body.touched
            _note(call.method, call.url, f"failed ({text})", started)
            return Failure(sent, text)
        try:
            content, complete = _read_all(response, deadline)
        finally:
            response.close()
        _note(call.method, call.url, str(response.status_code), started)
        headers = {
            name: self._redact(value)
            for name, value in _lower(response.headers).items()
        }
        return Answer(
            response.status_code, headers, self._redact_bytes(content), complete
        )

    def open(self, url: str, budget: float | None) -> Stream | Failure:
        """Begins to receive a file from the storage; the key does not go there."""
        started = time.monotonic()
        try:
            response = self._session.get(
                url,
                headers={
                    "Accept": "*/*",
                    "Accept-Encoding": "identity",
                    "User-Agent": USER_AGENT,
                },
                auth=_NoAuth(),
                timeout=self._limits(budget),
                stream=True,
            )
        except Exception as error:  # noqa: BLE001  # errors are values
            text = self._redact(_describe(error))
            _note("GET", url, f"failed ({text})", started)
            return Failure(True, text)
        _note("GET", url, str(response.status_code), started)
        return Stream(response, None if budget is None else started + budget)

    def close(self) -> None:
        """Closes the connections, unless the session is the caller's own."""
        if self._own:
            self._session.close()

    def _limits(self, budget: float | None) -> Any:
        """The time-outs for requests; a budget bounds connecting and reading together."""
        if budget is None:
            return self._timeout
        pair = self._timeout
        connect, read = pair if isinstance(pair, tuple) else (pair, pair)
        return Timeout(
            total=budget,
            connect=budget if connect is None else min(connect, budget),
            read=budget if read is None else min(read, budget),
        )

    def _redact(self, text: str) -> str:
        """An answer may echo the key; short ones (of tests) would hit innocent text."""
        if len(self._secret) < _SHORTEST_SECRET:
            return text
        return text.replace(self._secret, "[key]")

    def _redact_bytes(self, data: bytes) -> bytes:
        if len(self._secret) < _SHORTEST_SECRET:
            return data
        return data.replace(self._secret.encode(), b"[key]")


def _origin(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme.lower(), (parts.hostname or "").lower(), port


def _lower(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _read_some(response: requests.Response) -> bytes:
    """What has come by now; waits only if there is nothing yet.

    `read1` came with urllib3 2; `read` waits until a whole chunk is there.
    """
    raw = response.raw
    read = getattr(raw, "read1", None) or raw.read
    return cast(bytes, read(_CHUNK, decode_content=True))


def _read_all(
    response: requests.Response, deadline: float | None
) -> tuple[bytes, bool]:
    """The body, or what there is of it, and whether it is all."""
    content = bytearray()
    try:
        with _cut_off_at(deadline, response):
            while chunk := _read_some(response):
                content += chunk
                late = deadline is not None and time.monotonic() > deadline
                if late or len(content) > _LARGEST_ANSWER:
                    return bytes(content), False
    except Exception as error:  # noqa: BLE001  # keep what came
        log.debug("the answer broke off: %s", _describe(error))
        return bytes(content), False
    return bytes(content), True


@contextmanager
def _cut_off_at(
    deadline: float | None, response: requests.Response
) -> Generator[None, None, None]:
    """Ends a read that waits for more when the time is over.

    A read time-out counts anew with every byte, and cannot do that.
    """
    if deadline is None:
        yield
        return

    def cut_off() -> None:
        # Older urllib3 has no `shutdown`; then the read time-out has to do.
        with suppress(Exception):
            response.raw.shutdown()

    timer = threading.Timer(max(0.0, deadline - time.monotonic()), cut_off)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _describe(error: BaseException) -> str:
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
    text = _QUERY.sub("", _USER_INFO.sub("//", str(inner)))
    # urllib3 begins its texts with the repr of the connection.
    text = re.sub(
        r"^<?[\w.]*(?:Connection|Pool)(?:\([^)]*\)| object at \w+>): ", "", text
    )
    return f"{type(inner).__name__}: {text}" if text else type(inner).__name__


def _note(method: str, url: str, outcome: str, started: float) -> None:
    took = (time.monotonic() - started) * 1000
    log.debug("%s %s: %s, %.0f ms", method, without_query(url), outcome, took)
