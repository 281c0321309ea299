"""Fetches one URL; returns the response or the reason why it failed.

CacheControl stores the responses and says how a server confirms them. Its controller is used, and not its adapter: the
adapter stores what passes by, in which it loses chunks that are nothing but a line break, stores no page that has a
Last-Modified and no ETag, and gives an empty page when a stored redirect is confirmed. Here it is handed whole
responses only, and a stored one is used only when the server confirms it.
"""

from __future__ import annotations

import hashlib
import io
from contextlib import suppress
from datetime import datetime
from email.utils import formatdate
from http.cookiejar import DefaultCookiePolicy
from importlib.metadata import PackageNotFoundError, version
from urllib.parse import urldefrag, urlsplit

import requests
import urllib3
from cachecontrol import CacheController
from cachecontrol.cache import BaseCache
from cachecontrol.caches.file_cache import FileCache
from urllib3.util.retry import Retry

from generator.frozen import dataclass
from generator.pages.fetching.connection import InTimeAdapter
from generator.pages.fetching.failure import NoResponse, explained

ACCEPT = "text/markdown, text/plain;q=0.9, */*;q=0.1"
RETRIED = frozenset({429, 500, 502, 503, 504})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PIECE = 65536


@dataclass(frozen=True, slots=True)
class PageResponse:
    """A body that came whole, or the address that a redirect names."""

    status: int
    body: bytes = b""
    content_type: str = ""
    location: str | None = None
    from_cache: bool = False


class ResponseCache(FileCache):
    """A cache folder. What is damaged or cannot be read is not there; what cannot be written is not stored."""

    def get(self, key: str) -> bytes | None:
        """The entry, if it is as it was written."""
        try:
            data = super().get(key) or b""
        except OSError:
            return None
        digest, entry = data[:32], data[32:]
        return entry if hashlib.sha256(entry).digest() == digest else None

    def set(
        self, key: str, value: bytes, expires: int | datetime | None = None
    ) -> None:
        """Writes the entry with a digest before it."""
        # A full disk or a folder that is read-only costs the next run a download, and this one nothing.
        with suppress(OSError):
            super().set(key, hashlib.sha256(value).digest() + value, expires)


class Requester:
    """Sends GETs, one after the other. Redirects are not followed: whose turn it is there is not known here."""

    def __init__(self, cache: BaseCache, *, timeout: float, largest: int) -> None:
        self._timeout = timeout
        self._largest = largest
        self._controller = CacheController(cache)
        self._session = _Session()
        self._session.headers["User-Agent"] = f"videotasks-pages/{_version()}"
        self._session.headers["Accept"] = ACCEPT
        self._session.headers["Cache-Control"] = "no-cache"
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, InTimeAdapter())

    def request(self, url: str, left: float) -> PageResponse:
        """The response to one GET that takes at most `left` seconds; NoResponse says why there is none."""
        host = _host_of(url)
        status = None
        try:
            # Without its fragment: CacheControl reads a page with it, and stores it without.
            plain = urldefrag(url).url
            request = self._session.prepare_request(requests.Request("GET", plain))
            request.headers.update(self._controller.conditional_headers(request))
            settings = self._session.merge_environment_settings(
                plain, {}, True, None, None
            )
            # Half for the connection, so that one whose first packet is lost can be tried once more.
            times = (left / 2, left)
            with self._session.send(request, timeout=times, **settings) as response:
                status = response.status_code
                return self._judged(request, response)
        # ValueError: what the libraries make of some headers that no sane server sends.
        except (
            requests.RequestException,
            urllib3.exceptions.HTTPError,
            ValueError,
        ) as error:
            raise explained(error, host, self._timeout, status) from error

    def close(self) -> None:
        """Closes the connections."""
        self._session.close()

    def _judged(
        self, request: requests.PreparedRequest, response: requests.Response
    ) -> PageResponse:
        status = response.status_code
        if status == 200:
            body = self._body(response)
            self._keep(request, response, body)
            return PageResponse(status, body, response.headers.get("Content-Type", ""))
        if status == 304:
            _ = response.content  # nothing, but once it is read the connection is free
            kept = self._controller.update_cached_response(request, response.raw)
            if kept is not response.raw:
                kind = kept.headers.get("Content-Type", "")
                return PageResponse(200, kept.read(), kind, from_cache=True)
        location = self._session.target(response)
        if status in _REDIRECTS and location is not None:
            return PageResponse(status, location=location)
        raise _failure(status, response.headers.get("Retry-After"))

    def _body(self, response: requests.Response) -> bytes:
        largest = self._largest
        what = f"larger than {largest} bytes: no page of a documentation is, look at the address"
        too_large = NoResponse(what, status=response.status_code)
        declared = response.headers.get("Content-Length", "")
        # Longer ones are not numbers to Python, nor to any sane server.
        if declared.isdecimal() and int(declared[:18]) > largest:
            raise too_large
        body = bytearray()
        for piece in response.iter_content(_PIECE):
            body += piece
            if len(body) > largest:
                raise too_large
        return bytes(body)

    def _keep(
        self,
        request: requests.PreparedRequest,
        response: requests.Response,
        body: bytes,
    ) -> None:
        if "no-store" in response.headers.get("Cache-Control", "").lower():
            return
        validators = {
            name: response.headers[name]
            for name in ("ETag", "Last-Modified", "Content-Type")
            if name in response.headers
        }
        if not validators.keys() & {"ETag", "Last-Modified"}:
            return
        # Without an ETag only what can expire is stored. It may at once: every use is confirmed.
        now = formatdate(usegmt=True)
        whole = urllib3.HTTPResponse(
            io.BytesIO(body),
            {**validators, "Date": now, "Expires": now},
            status=response.status_code,
            preload_content=False,
            decode_content=False,
        )
        self._controller.cache_response(request, whole, body)


class _Session(requests.Session):
    """Follows no redirect and does not read its body, which Session does even if it does not follow."""

    def get_redirect_target(
        self, resp: requests.Response  # noqa: ARG002 - Session's own signature
    ) -> str | None:
        return None

    def target(self, response: requests.Response) -> str | None:
        return super().get_redirect_target(response)


def _failure(status: int, retry_after: str | None) -> NoResponse:
    wait = 0.0
    if retry_after is not None and status in RETRIED:
        with suppress(urllib3.exceptions.InvalidHeader, ValueError, OverflowError):
            wait = Retry().parse_retry_after(retry_after)
    if status in (404, 410):
        what = "the page is not there any more: look in the vendor's index for a new address"
    elif status == 429:
        what = "the server wants fewer requests: try again later"
    elif status in (401, 403):
        what = "the server refuses the page: open it in a browser, save it and pass the file as PAGE"
    elif status >= 500:
        what = "the server has failed: try again later"
    elif status == 304:
        what = "the server says that nothing has changed, of a page that was not kept: try again"
    else:
        what = "that is not a page: look at the address in a browser"
    reason = f"HTTP {status}: {what}"
    return NoResponse(reason, status=status, again=status in RETRIED, wait=wait)


def _host_of(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        what = f"{url!r} is not an address of a page: write it in full, such as https://example.com/page.md"
        raise NoResponse(what)
    return parts.hostname


def _version() -> str:
    try:
        return version("videotasks-generator")
    except PackageNotFoundError:
        return "0"
