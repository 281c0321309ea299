"""Fetching from hosts that are slow, broken or not there: a page is whole or it is not there, with a reason."""

from __future__ import annotations

import gzip
import socket
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from generator.pages.fetching.response import PageResponse, Requester
from tests.helper_server import SOON

from .page_server import PageServer, Reply
from .quick_fetch import (
    PAGE,
    TEXT,
    failure_reason,
    fetch_page,
    fetch_quickly,
)


@pytest.fixture
def dead() -> Iterator[str]:
    """An address at which nobody listens, and that nobody else can get meanwhile."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{bound.getsockname()[1]}"


class TestFailure:
    @pytest.mark.parametrize("status", [404, 410])
    def test_a_page_that_is_not_there_is_gone(
        self, server: PageServer, status: int
    ) -> None:
        page = fetch_page(server.on("/page.md", Reply(status, PAGE)))
        assert (page.text, page.gone, page.status) == (None, True, status)
        assert len(server.seen) == 1

    @pytest.mark.parametrize("status", [204, 206, 400, 401, 403, 501])
    def test_other_answers_are_no_page_and_not_gone(
        self, server: PageServer, status: int
    ) -> None:
        page = fetch_page(server.on("/page.md", Reply(status)))
        assert (page.text, page.gone, page.status) == (None, False, status)
        assert f"HTTP {status}" in str(page.reason)
        assert len(server.seen) == 1

    @pytest.mark.parametrize(
        "trouble",
        [
            pytest.param(Reply(500), id="500"),
            pytest.param(Reply(503), id="503"),
            pytest.param(Reply(429), id="429"),
            pytest.param(Reply(429, headers={"Retry-After": "soon"}), id="nonsense"),
            pytest.param(Reply(reset=True), id="reset"),
            pytest.param(Reply(raw=b""), id="closed"),
            pytest.param(Reply(raw=b"HTTP/1.1 200 O", reset=True), id="reset-in-head"),
            pytest.param(
                Reply(200, PAGE, {"Content-Length": "9999", "ETag": '"x"'}),
                id="truncated",
            ),
            pytest.param(
                Reply(headers={"ETag": '"x"'}, chunks=(b"3\r\n# T\r\n", b"9\r\next")),
                id="cut-chunk",
            ),
            pytest.param(
                Reply(headers={"ETag": '"x"'}, chunks=(b"3\r\n# T\r\n", b"zzz\r\n")),
                id="broken-chunk",
            ),
            pytest.param(
                Reply(headers={"ETag": '"x"'}, chunks=(b"3\r\n# T\r\n",)),
                id="no-last-chunk",
            ),
        ],
    )
    def test_trouble_that_may_pass_is_asked_again_and_never_kept(
        self, server: PageServer, tmp_path: Path, trouble: Reply
    ) -> None:
        url = server.on("/page.md", trouble, Reply(200, PAGE))
        assert fetch_page(url, cache=tmp_path).text == TEXT
        assert len(server.seen) == 2

        server.on("/page.md", trouble)
        assert "try again" in failure_reason(url, cache=tmp_path)
        assert len(server.seen) == 6
        assert not any("if-none-match" in request.headers for request in server.seen)

    def test_a_wish_for_a_pause_is_granted(self, server: PageServer) -> None:
        asked = Reply(429, headers={"Retry-After": "3"})
        url = server.on("/page.md", asked, Reply(200, PAGE))
        assert fetch_page(url, timeout=2.5).text == TEXT
        assert server.seen[1].began - server.seen[0].ended >= 2.99

    def test_a_wish_for_a_long_pause_is_passed_on(self, server: PageServer) -> None:
        url = server.on("/page.md", Reply(429, headers={"Retry-After": "3600"}))
        assert "more than 30 s" in failure_reason(url)
        assert len(server.seen) == 1

    def test_tries_are_further_and_further_apart(self, server: PageServer) -> None:
        failure_reason(server.on("/page.md", Reply(500)), pause=0.02, back_off=0.05)
        seen = server.seen
        gaps = [b.began - a.ended for a, b in pairwise(seen)]
        assert len(gaps) == 3
        assert all(
            gap >= least for gap, least in zip(gaps, (0.02, 0.1, 0.2), strict=True)
        )

    @pytest.mark.parametrize(
        "slow",
        [
            pytest.param(Reply(200, PAGE, stalls=True), id="silent"),
            pytest.param(Reply(200, PAGE * 99, drip=0.1), id="drips"),
            pytest.param(
                Reply(raw=b"HTTP/1.1 200 OK\r\nA: " + b"b" * 999, drip=0.1),
                id="drips-its-head",
            ),
            pytest.param(
                Reply(
                    raw=b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nETag: x\r\n\r\n"
                    + b"1\r\nx\r\n" * 9999,
                    drip=0.002,
                ),
                id="drips-chunks",
            ),
        ],
    )
    def test_a_slow_server_holds_nothing_up(
        self, server: PageServer, slow: Reply
    ) -> None:
        url = server.on("/slow.md", slow)
        other = server.on("/page.md", Reply(200, PAGE))
        start = time.monotonic()
        found = fetch_quickly([url, other], timeout=1.5)
        assert time.monotonic() - start < SOON
        assert "within 1.5 s" in str(found[url].reason)
        assert "--timeout" in str(found[url].reason)
        assert found[url].text is None
        assert found[other].text == TEXT

    @pytest.mark.parametrize("packed", [False, True])
    def test_what_is_too_large_is_no_page(
        self, server: PageServer, packed: bool
    ) -> None:
        body = gzip.compress(b"x" * 100_000) if packed else b"x" * 5001
        headers = {"Content-Encoding": "gzip"} if packed else {}
        url = server.on("/page.md", Reply(200, body, headers))
        assert "larger than 5000 bytes" in failure_reason(url, largest=5000)
        assert len(server.seen) == 1

    @pytest.mark.parametrize(
        "head",
        [
            pytest.param("302 Found\r\nLocation: \xff\xfe", id="location"),
            pytest.param("200 OK\r\nContent-Length: " + "9" * 5000, id="long-length"),
            pytest.param("200 OK" + "\r\nA: b" * 200, id="too-many-headers"),
            pytest.param("200 OK\r\nA: " + "b" * 70_000, id="too-long-a-header"),
            pytest.param("503 No\r\nRetry-After: 1 Jan 99999 00:00:00 GMT", id="date"),
            pytest.param("TWO HUNDRED", id="status"),
        ],
    )
    def test_a_head_that_makes_no_sense_is_no_page(
        self, server: PageServer, head: str
    ) -> None:
        raw = f"HTTP/1.1 {head}\r\n\r\nabc".encode("latin-1")
        assert failure_reason(server.on("/page.md", Reply(raw=raw)))

    def test_what_is_too_large_is_known_before_it_comes(
        self, server: PageServer
    ) -> None:
        headers = {"Content-Length": "9999999999"}
        url = server.on("/page.md", Reply(200, PAGE, headers, drip=9 * SOON))
        assert "larger than" in failure_reason(url)

    def test_a_page_of_just_the_limit_is_one(self, server: PageServer) -> None:
        url = server.on("/page.md", Reply(200, PAGE))
        assert fetch_page(url, largest=len(PAGE)).text == TEXT

    def test_a_host_that_cannot_be_reached_is_tried_for_one_page_only(
        self, server: PageServer, dead: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        urls = [f"{dead}/{number}.md" for number in range(99)]
        alive = server.on("/page.md", Reply(200, PAGE))
        asked: list[str] = []
        ask = Requester.request

        def noted(self: Requester, url: str, left: float) -> PageResponse:
            asked.append(url)
            return ask(self, url, left)

        monkeypatch.setattr(Requester, "request", noted)
        found = fetch_quickly([*urls, alive])
        assert set(asked) == {urls[0], alive}
        reasons = {found[url].reason for url in urls}
        assert reasons == {"127.0.0.1 refuses connections: try again later"}
        assert found[alive].text == TEXT

    def test_a_name_that_nobody_has_is_said_so(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def unknown(*_: object) -> None:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        monkeypatch.setattr(socket, "getaddrinfo", unknown)
        assert "no address is known for" in failure_reason(
            "http://no-such-host.invalid/a.md"
        )

    def test_plain_http_where_a_safe_connection_is_asked_for(
        self, server: PageServer
    ) -> None:
        url = server.on("/page.md", Reply(200, PAGE)).replace("http:", "https:")
        assert "no safe connection to 127.0.0.1" in failure_reason(url)

    @pytest.mark.parametrize(
        "url",
        [
            "",
            "page.md",
            "/page.md",
            "ftp://127.0.0.1/a.md",
            "http://",
            "http://[::1",
            "https:///a.md",
        ],
    )
    def test_what_is_no_address_is_not_asked(self, url: str) -> None:
        assert "not an address of a page" in failure_reason(url)

    @pytest.mark.parametrize(
        "url", ["http://a b.example/", "http://127.0.0.1:99999/", "http://*.x/"]
    )
    def test_what_is_no_host_is_not_asked(self, url: str) -> None:
        assert "names no host" in failure_reason(url)

    def test_a_proxy_that_is_not_there_is_named_as_the_trouble(
        self, server: PageServer, dead: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.setenv(name, "")
        for name in ("HTTP_PROXY", "http_proxy"):
            monkeypatch.setenv(name, dead)
        assert "proxy" in failure_reason(server.on("/page.md", Reply(200, PAGE)))
        for name in ("HTTP_PROXY", "http_proxy"):
            monkeypatch.setenv(name, server.url)
        proxied = "http://host.invalid/a.md"
        server.on(proxied, Reply(200, PAGE))
        assert fetch_page(proxied).text == TEXT
