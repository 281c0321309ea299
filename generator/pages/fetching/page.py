"""Fetches one page: follows redirects, prefers Markdown, tries again, and sends each host one request at a time."""

from __future__ import annotations

import codecs
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import field, replace
from email.message import Message
from time import monotonic
from urllib.parse import urljoin, urlsplit

from urllib3.exceptions import MaxRetryError
from urllib3.util.retry import Retry

from generator.frozen import dataclass
from generator.pages.fetching.failure import NoResponse, timed_out
from generator.pages.fetching.response import PageResponse, Requester
from generator.pages.kinds import is_html, site_of

MOST_REDIRECTS = 10
MOST_RETRIES = 3
LONGEST_WAIT = 30.0
"""The longest wait that a host may demand; a page of one that demands more is given up for this time."""

_PERMANENT = (301, 308)
_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came of one URL."""

    url: str
    """As requested."""
    final_url: str
    """After redirects, or the Markdown twin's."""
    text: str | None
    """The page; None if it could not be had."""
    status: int | None
    """The last HTTP status, if there was one."""
    gone: bool
    """404 or 410."""
    reason: str | None
    """The reason why there is no text, and what to do."""
    moved: bool
    """Permanently redirected, from this very URL, to another one."""
    from_cache: bool
    """Stored before, and confirmed by the server as unchanged."""


class Stopped(Exception):  # noqa: N818 - nothing is wrong
    """The caller does not wait for the pages any more."""


class Turns:
    """Whose turn it is at each host: one request at a time, and a pause before the next."""

    def __init__(self, pause: float) -> None:
        self.pause = pause
        self.stop = threading.Event()
        self._known: dict[str, _Turn] = {}
        self._guard = threading.Lock()

    @contextmanager
    def at(self, host: str) -> Iterator[None]:
        """Waits for the turn, and has it while the block runs."""
        with self._guard:
            turn = self._known.setdefault(host, _Turn())
        with turn.lock:
            self.wait(turn.ended + self.pause - monotonic())
            try:
                yield
            finally:
                turn.ended = monotonic()

    def wait(self, seconds: float) -> None:
        """Lets time pass; Stopped if nobody waits any more."""
        if self.stop.wait(max(0.0, seconds)):
            raise Stopped


@dataclass
class _Turn:
    lock: threading.Lock = field(default_factory=threading.Lock)
    ended: float = float("-inf")


@dataclass
class _Clock:
    """The time for one page: it runs during requests, and not during the pauses that servers demand."""

    left: float

    @contextmanager
    def running(self) -> Iterator[None]:
        start = monotonic()
        try:
            yield
        finally:
            self.left -= monotonic() - start


class Pages:
    """Fetches pages one after the other."""

    def __init__(
        self, requester: Requester, turns: Turns, *, timeout: float, back_off: float
    ) -> None:
        self._requester = requester
        self._turns = turns
        self._timeout = timeout
        self._back_off = back_off
        self._no_way: dict[str, NoResponse] = {}

    def get(self, url: str) -> Fetched:
        """The page, as Markdown if the server has it so."""
        page = self._follow(url)
        if page.text is None or not is_html(page.text):
            return page
        twin = _twin(page.final_url)
        if twin is None:
            return page
        better = self._follow(twin)
        if not better.text or is_html(better.text):
            return page
        return replace(better, url=url, moved=page.moved)

    def _follow(self, url: str) -> Fetched:
        clock = _Clock(self._timeout)
        passed = [url]
        moved = False
        try:
            while True:
                response = self._request(passed[-1], clock)
                if response.location is None:
                    break
                if len(passed) == 1:
                    moved = response.status in _PERMANENT
                passed.append(_next(passed, response))
            text = _text(response)
        except NoResponse as failure:
            gone = failure.status in (404, 410)
            status, reason = failure.status, failure.reason
            return Fetched(url, passed[-1], None, status, gone, reason, moved, False)
        final, kept = passed[-1], response.from_cache
        return Fetched(url, final, text, response.status, False, None, moved, kept)

    def _request(self, url: str, clock: _Clock) -> PageResponse:
        site = site_of(url)
        if site in self._no_way:
            raise self._no_way[site]
        # The turn lasts between the tries: a host in trouble has peace from the others too.
        with self._turns.at(host(url)):
            try:
                return self._tried(url, clock)
            except NoResponse as failure:
                if failure.no_way:
                    self._no_way[site] = failure
                raise

    def _tried(self, url: str, clock: _Clock) -> PageResponse:
        policy = Retry(total=MOST_RETRIES, backoff_factor=self._back_off)
        while True:
            if clock.left <= 0:
                raise timed_out(self._timeout)
            try:
                with clock.running():
                    return self._requester.request(url, clock.left)
            except NoResponse as failure:
                last = failure
            if not last.again or clock.left <= 0:
                raise last
            if last.wait > LONGEST_WAIT:
                what = f"HTTP {last.status}: the server wants a pause of more than {LONGEST_WAIT:g} s: try again later"
                raise NoResponse(what, status=last.status)
            try:
                policy = policy.increment("GET", url, error=last)
            except MaxRetryError:
                raise last from None
            back_off = min(policy.get_backoff_time(), LONGEST_WAIT)
            self._turns.wait(max(self._turns.pause, back_off, last.wait))


def host(url: str) -> str:
    """The name of the machine, by which requests take turns; empty if there is none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _next(passed: list[str], response: PageResponse) -> str:
    here = passed[-1]
    try:
        there = urljoin(here, response.location)
    except ValueError:
        what = f"it redirects to {response.location!r}, which is not an address"
        raise NoResponse(what, status=response.status) from None
    if there in passed:
        what = "it redirects in a circle: look at the address in a browser"
        raise NoResponse(what, status=response.status)
    if len(passed) > MOST_REDIRECTS:
        what = f"it redirects more than {MOST_REDIRECTS} times: look at the address in a browser"
        raise NoResponse(what, status=response.status)
    return there


def _twin(url: str) -> str | None:
    """Where the same page may be as Markdown."""
    parts = urlsplit(url)
    path = parts.path.rstrip("/")
    if not path or path.endswith(".md"):
        return None
    return parts._replace(path=f"{path}.md", fragment="").geturl()


def _text(response: PageResponse) -> str:
    body = response.body
    named = next((_MARKS[mark] for mark in _MARKS if body.startswith(mark)), None)
    if named is None:
        head = Message()
        head["Content-Type"] = response.content_type
        named = str(head.get_content_charset("utf-8"))
    try:
        return _decoded(body, named).removeprefix("\ufeff")
    except ValueError:
        what = f"the page cannot be read as {named!r}: save it as UTF-8 and pass the file as PAGE"
        raise NoResponse(what, status=response.status) from None


def _decoded(body: bytes, named: str) -> str:
    try:
        return body.decode(named)
    except LookupError:
        return body.decode()  # no such charset: most likely it is what all others are
