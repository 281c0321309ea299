"""Fetching politely, and how it looks to the one who waits."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from itertools import pairwise

import pytest

from generator.pages.fetching.fetch import Fetched, progress
from tests.helper_server import SOON
from tests.proofs import not_on_windows

from .page_server import PageServer, Reply
from .quick_fetch import PAGE, TEXT, fetch_page, fetch_quickly


class TestManners:
    def test_a_host_is_asked_one_thing_at_a_time_with_a_pause(
        self, server: PageServer
    ) -> None:
        urls = [
            server.on(f"/{x}.md", Reply(200, PAGE, before=lambda: time.sleep(0.02)))
            for x in range(4)
        ]
        server.on("/3.md", Reply(302, headers={"Location": "/2.md"}))
        found = fetch_quickly(urls, pause=0.05)
        assert list(found) == urls
        assert server.most_at_once == 1
        seen = sorted(server.seen, key=lambda request: request.began)
        gaps = [b.began - a.ended for a, b in pairwise(seen)]
        assert len(gaps) == 4
        assert min(gaps) >= 0.045

    def test_also_when_another_host_redirects_to_it(self, server: PageServer) -> None:
        other = PageServer()
        away = [
            other.on(
                f"/{x}.md", Reply(302, headers={"Location": f"{server.url}/{x}.md"})
            ).replace("127.0.0.1", "localhost")
            for x in range(4)
        ]
        here = [
            server.on(f"/{x}.md", Reply(200, PAGE, before=lambda: time.sleep(0.01)))
            for x in range(4)
        ]
        found = fetch_quickly([*away, *here])
        other.close()
        assert {page.text for page in found.values()} == {TEXT}
        assert server.most_at_once == 1
        assert len(server.seen) == 8

    def test_hosts_are_asked_beside_each_other(self, server: PageServer) -> None:
        other = server.url.replace("127.0.0.1", "localhost")
        both = threading.Barrier(2, timeout=SOON)
        server.on("/page.md", Reply(200, PAGE, before=both.wait))
        fetch_quickly([f"{server.url}/page.md", f"{other}/page.md"])
        assert server.most_at_once == 2

    def test_a_url_that_is_named_twice_is_asked_once(self, server: PageServer) -> None:
        url = server.on("/page.md", Reply(200, PAGE))
        told: list[Fetched] = []
        found = fetch_quickly([url, url], on_done=told.append)
        assert told == list(found.values())
        assert server.paths() == ["/page.md"]

    def test_nothing_is_asked_of_nobody(self) -> None:
        assert fetch_quickly([]) == {}

    def test_an_error_of_the_caller_is_the_callers(self, server: PageServer) -> None:
        def fail(_: Fetched) -> None:
            raise RuntimeError("the caller's")

        with pytest.raises(RuntimeError, match="the caller's"):
            fetch_page(server.on("/page.md", Reply(200, PAGE)), on_done=fail)

    @not_on_windows("no signal interrupts one process alone")
    def test_ctrl_c_ends_it_at_once(self, server: PageServer) -> None:
        asked = threading.Event()
        url = server.on("/page.md", Reply(before=asked.set, stalls=True))
        code = (
            "from generator.pages.fetching.fetch import fetch\n"
            f"try: fetch([{url!r}], cache=None, timeout={9 * SOON})\n"
            "except KeyboardInterrupt: print('stopped')"
        )
        with subprocess.Popen(
            [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True
        ) as process:
            assert asked.wait(SOON)
            process.send_signal(signal.SIGINT)
            assert process.communicate(timeout=SOON)[0] == "stopped\n"


def all_of(terminal: int) -> str:
    """What has been written to a terminal that nobody holds any more; one read has a part of it."""
    parts = []
    with suppress(OSError):  # Linux ends it so
        while part := os.read(terminal, 100_000):
            parts.append(part)
    return b"".join(parts).decode()


class TestProgress:
    def test_nothing_is_shown_where_there_is_no_terminal(
        self, server: PageServer, capsys: pytest.CaptureFixture[str]
    ) -> None:
        url = server.on("/page.md", Reply(200, PAGE))
        with progress([url]) as advance:
            assert fetch_page(url, on_done=advance).text == TEXT
        assert capsys.readouterr() == ("", "")

    @not_on_windows("there is no terminal that a test could make")
    def test_a_terminal_shows_how_far_it_is(self, server: PageServer) -> None:
        urls = [server.on(f"/{x}.md", Reply(200, PAGE)) for x in range(2)]
        code = (
            "from generator.pages.fetching.fetch import fetch, progress\n"
            f"with progress({urls!r}) as advance:\n"
            f"    found = fetch({urls!r}, cache=None, pause=0, on_done=advance)\n"
            "print(len(found))"
        )
        import pty  # only where there are such terminals

        terminal, theirs = pty.openpty()
        done = subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "TERM": "xterm", "COLUMNS": "100"},
            stdout=subprocess.PIPE,
            stderr=theirs,
        )
        os.close(theirs)
        shown = all_of(terminal)
        os.close(terminal)
        assert done.stdout == b"2\n"
        assert "2/2" in shown
