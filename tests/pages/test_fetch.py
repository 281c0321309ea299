"""Fetching over real HTTP: the text of a page, its Markdown twin, redirects, and what is kept from an earlier run."""

from __future__ import annotations

import gzip
from email.utils import formatdate
from pathlib import Path

import pytest

from generator.pages.fetching.fetch import Fetched

from .page_server import PageServer, Reply
from .quick_fetch import (
    PAGE,
    TEXT,
    failure_reason,
    fetch_page,
    fetch_quickly,
)

HTML = b"\n<!-- made by hand -->\n<!DOCTYPE html>\n<html><body>The page.</body></html>"
TAGGED = Reply(200, PAGE, {"ETag": '"one"'})
DATED = Reply(200, PAGE, {"Last-Modified": formatdate(1_700_000_000, usegmt=True)})


class TestPage:
    def test_a_page_comes_as_text(self, server: PageServer) -> None:
        url = server.on("/page.md", Reply(200, PAGE))
        expected = Fetched(url, url, TEXT, 200, False, None, False, False)
        assert fetch_page(url) == expected

    def test_markdown_is_asked_for_by_name_and_version(
        self, server: PageServer
    ) -> None:
        fetch_page(server.on("/page.md", Reply(200, PAGE)))
        headers = server.seen[0].headers
        accepted = "text/markdown, text/plain;q=0.9, */*;q=0.1"
        assert headers["accept"] == accepted
        assert headers["user-agent"].startswith("videotasks-pages/")
        assert headers["user-agent"][-1].isdigit()
        assert "cookie" not in headers

    @pytest.mark.parametrize(
        ("body", "kind"),
        [
            pytest.param("时长 ü".encode(), None, id="no-content-type"),
            pytest.param("时长 ü".encode(), "text/markdown", id="no-charset"),
            pytest.param("时长 ü".encode(), "image/png", id="wrong-content-type"),
            pytest.param(
                "时长 ü".encode(), "text/plain; charset=klingon", id="unknown-charset"
            ),
            pytest.param(
                "\ufeff时长 ü".encode(), "text/plain; charset=latin-1", id="bom"
            ),
            pytest.param("时长 ü".encode("utf-16"), "text/plain", id="utf-16-bom"),
            pytest.param(
                "时长 ü".encode("gb18030"),
                'text/plain; charset="gb18030"',
                id="gb18030",
            ),
        ],
    )
    def test_text_is_decoded_as_it_was_meant(
        self, server: PageServer, body: bytes, kind: str | None
    ) -> None:
        headers = {"Content-Type": kind} if kind else {}
        assert (
            fetch_page(server.on("/page.md", Reply(200, body, headers))).text
            == "时长 ü"
        )

    def test_a_declared_charset_is_used(self, server: PageServer) -> None:
        headers = {"Content-Type": "text/plain; charset=ISO-8859-1"}
        reply = Reply(200, "für".encode("latin-1"), headers)
        assert fetch_page(server.on("/page.md", reply)).text == "für"

    def test_bytes_that_are_no_text_are_no_page(self, server: PageServer) -> None:
        url = server.on("/page.md", Reply(200, b"f\xfcr"))
        assert "cannot be read as 'utf-8'" in failure_reason(url)

    def test_a_compressed_page_is_unpacked(self, server: PageServer) -> None:
        reply = Reply(200, gzip.compress(PAGE), {"Content-Encoding": "gzip"})
        assert fetch_page(server.on("/page.md", reply)).text == TEXT

    def test_what_cannot_be_unpacked_is_no_page(self, server: PageServer) -> None:
        reply = Reply(200, PAGE, {"Content-Encoding": "gzip"})
        assert "cannot be unpacked" in failure_reason(server.on("/page.md", reply))

    def test_a_chunked_page_comes_whole(self, server: PageServer) -> None:
        chunks = (b"3\r\n# T\r\n", b"2\r\n\r\n\r\n", b"3\r\next\r\n", b"0\r\n\r\n")
        url = server.on("/page.md", Reply(chunks=chunks))
        assert fetch_page(url).text == "# T\r\next"

    def test_an_address_with_a_fragment_is_asked_without_it(
        self, server: PageServer, tmp_path: Path
    ) -> None:
        url = server.on("/page.md", TAGGED) + "#body"
        assert fetch_page(url, cache=tmp_path).final_url == url
        assert fetch_page(url, cache=tmp_path).from_cache
        assert server.paths() == ["/page.md"] * 2


class TestTwin:
    def test_html_gives_way_to_its_markdown_twin(self, server: PageServer) -> None:
        url = server.on("/docs/page/", Reply(200, HTML))
        twin = server.on("/docs/page.md", Reply(200, PAGE))
        page = fetch_page(f"{url}?lang=en#top")
        assert (page.text, page.final_url) == (TEXT, f"{twin}?lang=en")
        assert page.url == f"{url}?lang=en#top"

    @pytest.mark.parametrize("twin", [Reply(404), Reply(200, HTML), Reply(200)])
    def test_html_stays_where_no_twin_is_better(
        self, server: PageServer, twin: Reply
    ) -> None:
        url = server.on("/page", Reply(200, HTML))
        server.on("/page.md", twin)
        page = fetch_page(url)
        assert (page.text, page.final_url) == (HTML.decode(), url)
        assert server.paths() == ["/page", "/page.md"]

    def test_html_under_the_name_of_markdown_has_no_twin(
        self, server: PageServer
    ) -> None:
        url = server.on("/page.md", Reply(200, HTML))
        assert fetch_page(url).text == HTML.decode()
        assert server.paths() == ["/page.md"]

    def test_markdown_that_calls_itself_html_needs_none(
        self, server: PageServer
    ) -> None:
        headers = {"Content-Type": "text/html"}
        assert fetch_page(server.on("/page", Reply(200, PAGE, headers))).text == TEXT
        assert server.paths() == ["/page"]

    def test_the_twin_of_a_page_that_moved_is_where_it_moved_to(
        self, server: PageServer
    ) -> None:
        url = server.on("/old", Reply(301, headers={"Location": "/new"}))
        server.on("/new", Reply(200, HTML))
        twin = server.on("/new.md", Reply(200, PAGE))
        page = fetch_page(url)
        assert (page.text, page.final_url, page.moved) == (TEXT, twin, True)


class TestRedirect:
    @pytest.mark.parametrize(
        ("status", "moved"),
        [(301, True), (302, False), (303, False), (307, False), (308, True)],
    )
    def test_a_redirect_is_followed_and_says_whether_it_is_for_good(
        self, server: PageServer, status: int, moved: bool
    ) -> None:
        new = server.on("/new.md", Reply(200, PAGE))
        old = server.on("/old.md", Reply(status, b"see", {"Location": "new.md"}))
        expected = Fetched(old, new, TEXT, 200, False, None, moved, False)
        assert fetch_page(old) == expected

    def test_only_what_is_said_of_the_url_itself_is_a_move(
        self, server: PageServer
    ) -> None:
        server.on("/b.md", Reply(301, headers={"Location": "/c.md"}))
        server.on("/c.md", Reply(200, PAGE))
        page = fetch_page(server.on("/a.md", Reply(302, headers={"Location": "/b.md"})))
        assert (page.text, page.moved) == (TEXT, False)

    def test_a_page_that_moved_may_be_gone_there(self, server: PageServer) -> None:
        page = fetch_page(server.on("/a.md", Reply(301, headers={"Location": "/b.md"})))
        assert (page.gone, page.moved) == (True, True)

    def test_a_circle_is_left(self, server: PageServer) -> None:
        server.on("/b.md", Reply(302, headers={"Location": "/a.md"}))
        url = server.on("/a.md", Reply(302, headers={"Location": "/b.md"}))
        assert "circle" in failure_reason(url)
        assert len(server.seen) == 2

    def test_an_endless_chain_is_left(self, server: PageServer) -> None:
        for step in range(20):
            reply = Reply(302, headers={"Location": f"/{step + 1}.md"})
            server.on(f"/{step}.md", reply)
        assert "more than 10 times" in failure_reason(f"{server.url}/0.md")
        assert len(server.seen) == 11

    @pytest.mark.parametrize("location", ["file:///etc/hosts", "http://[", "mailto:x"])
    def test_a_redirect_to_what_is_no_page_is_not_followed(
        self, server: PageServer, location: str
    ) -> None:
        url = server.on("/a.md", Reply(302, headers={"Location": location}))
        assert "not an address" in failure_reason(url)

    def test_a_redirect_to_nowhere_is_no_page(self, server: PageServer) -> None:
        assert "HTTP 301" in failure_reason(server.on("/a.md", Reply(301)))


class TestCache:
    @pytest.mark.parametrize("reply", [TAGGED, DATED], ids=["etag", "last-modified"])
    def test_a_kept_page_is_confirmed_by_the_server(
        self, server: PageServer, tmp_path: Path, reply: Reply
    ) -> None:
        url = server.on("/page.md", reply)
        first, second = (
            fetch_page(url, cache=tmp_path / "deep" / "down") for _ in range(2)
        )
        assert (first.text, first.status, first.from_cache) == (TEXT, 200, False)
        assert (second.text, second.status, second.from_cache) == (TEXT, 200, True)
        asked = server.seen[1].headers
        assert asked.keys() & {"if-none-match", "if-modified-since"}

    def test_a_page_that_says_it_stays_fresh_is_asked_about_all_the_same(
        self, server: PageServer, tmp_path: Path
    ) -> None:
        headers = {"ETag": '"one"', "Cache-Control": "public, max-age=86400"}
        url = server.on("/page.md", Reply(200, PAGE, headers))
        fetch_page(url, cache=tmp_path)
        changed = Reply(200, b"# New", {"ETag": '"two"'})
        server.on("/page.md", changed)
        page = fetch_page(url, cache=tmp_path)
        assert (page.text, page.from_cache) == ("# New", False)
        assert fetch_page(url, cache=tmp_path).text == "# New"

    def test_a_kept_page_is_no_answer_where_the_server_has_none(
        self, server: PageServer, tmp_path: Path
    ) -> None:
        url = server.on("/page.md", TAGGED)
        fetch_page(url, cache=tmp_path)
        server.on("/page.md", Reply(500))
        assert "HTTP 500" in failure_reason(url, cache=tmp_path)
        server.on("/page.md", Reply(410))
        assert fetch_page(url, cache=tmp_path).gone

    def test_what_is_kept_is_what_came(
        self, server: PageServer, tmp_path: Path
    ) -> None:
        """Compressed, in chunks of which one is a line break, in a charset of its own."""
        kind = {"Content-Type": "text/plain; charset=latin-1", "ETag": '"c"'}
        chunks = (b"3\r\nf\xfcr\r\n", b"2\r\n\r\n\r\n", b"1\r\nb\r\n", b"0\r\n\r\n")
        chunked = server.on("/chunked.md", Reply(headers=kind, chunks=chunks))
        kind = {**kind, "Content-Encoding": "gzip"}
        packed = server.on("/packed.md", Reply(200, gzip.compress(b"f\xfcr"), kind))
        for _ in range(3):
            found = fetch_quickly([chunked, packed], cache=tmp_path)
            assert [page.text for page in found.values()] == ["für\r\nb", "für"]
        assert found[chunked].from_cache
        assert found[packed].from_cache

    def test_a_page_that_must_not_be_stored_is_not(
        self, server: PageServer, tmp_path: Path
    ) -> None:
        headers = {"ETag": '"one"', "Cache-Control": "No-Store"}
        url = server.on("/page.md", Reply(200, PAGE, headers))
        assert not any(fetch_page(url, cache=tmp_path).from_cache for _ in range(2))

    def test_a_redirect_that_is_confirmed_is_still_one(
        self, server: PageServer, tmp_path: Path
    ) -> None:
        server.on("/new.md", TAGGED)
        tag = {"Location": "/new.md", "ETag": '"r"'}
        url = server.on("/old.md", Reply(301, headers=tag))
        for _ in range(2):
            page = fetch_page(url, cache=tmp_path)
            assert (page.text, page.moved) == (TEXT, True)

    @pytest.mark.parametrize("damage", ["cut", "emptied", "changed", "folder"])
    def test_a_damaged_file_in_the_cache_is_a_page_to_fetch(
        self, server: PageServer, tmp_path: Path, damage: str
    ) -> None:
        url = server.on("/page.md", TAGGED)
        fetch_page(url, cache=tmp_path)
        files = [x for x in tmp_path.rglob("*") if x.is_file() and x.stat().st_size]
        assert files
        for file in files:
            data = file.read_bytes()
            file.unlink()
            if damage == "folder":
                file.mkdir()
                continue
            changed = data.replace(b"The page", b"Thy page")
            file.write_bytes(
                {"cut": data[:-9], "emptied": b"", "changed": changed}[damage]
            )
        page = fetch_page(url, cache=tmp_path)
        assert (page.text, page.from_cache) == (TEXT, False)
        assert fetch_page(url, cache=tmp_path).from_cache == (damage != "folder")

    def test_a_cache_folder_that_cannot_be_made_costs_no_page(
        self, server: PageServer, tmp_path: Path
    ) -> None:
        (tmp_path / "file").write_text("")
        url = server.on("/page.md", TAGGED)
        assert fetch_page(url, cache=tmp_path / "file" / "cache").text == TEXT

    def test_a_server_that_confirms_what_nobody_has_gives_no_page(
        self, server: PageServer
    ) -> None:
        assert "not kept" in failure_reason(server.on("/page.md", Reply(304)))
