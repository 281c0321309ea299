"""A browser at the mock's address sees its tasks, their files and the bill."""

from __future__ import annotations

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.helper_server import SOON
from tests.proofs import left_out
from videotasks.mock import Fault, MockPlatform

from .mock_caller import ENDPOINT, SAMPLE, Caller, Clock, error

HTML = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
BROWSER = shutil.which("chromium") or shutil.which("google-chrome")


class Page(HTMLParser):
    """The cells of a page's tables, and what the page refers to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.links: list[str] = []
        self.refresh = ""
        self._in_cell = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._in_cell = self._in_cell or tag in ("td", "th")
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")
        self.links += [str(given[name]) for name in ("href", "src") if name in given]
        if given.get("http-equiv") == "refresh":
            self.refresh = str(given["content"])

    def handle_endtag(self, tag: str) -> None:
        self._in_cell = self._in_cell and tag not in ("td", "th")

    def handle_data(self, data: str) -> None:
        if self._in_cell:
            self.rows[-1][-1] += data


def shown(call: Caller) -> Page:
    answer = call("GET", "/", headers=HTML)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/html")
    return Page(answer.text)


def test_the_page_shows_tasks_files_and_the_bill(
    platform: MockPlatform, call: Caller, anonymous: Caller, clock: Clock
) -> None:
    first = call.accepted()
    clock.now += 50
    second = call.accepted(prompt="[fail] <script>alert(1)</script>")
    clock.now += 11
    page = shown(anonymous)  # a browser has no key
    assert [ENDPOINT, "2"] in page.rows
    assert ["in all", "2"] in page.rows
    assert [second, ENDPOINT, "processing", "2", ""] in page.rows
    assert [first, ENDPOINT, "succeeded", "100", f"{first}.mp4"] in page.rows
    assert page.rows.index([ENDPOINT, "2"]) < len(page.rows)
    icon, link = page.links
    assert icon == "data:,"  # nothing else is fetched
    assert link.startswith("/files/")
    assert anonymous("GET", link).content == SAMPLE
    assert int(page.refresh) > 0
    clock.now += 100
    assert [second, ENDPOINT, "failed", "100", ""] in shown(anonymous).rows
    # It is no request to the platform.
    assert {one.path for one in platform.requests} == {
        path for path in (one.path for one in platform.requests) if path != "/"
    }


def test_the_page_counts_the_faults(platform: MockPlatform, call: Caller) -> None:
    platform.faults = [Fault("gateway", "result", times=2)]
    task_id = call.accepted()
    for _ in range(3):
        call("GET", f"/v3/async/task-result?task_id={task_id}")
    assert ["gateway", "2"] in shown(call).rows


def test_only_a_browser_sees_it(call: Caller) -> None:
    assert error(call("GET", "/")) == (404, "API_NOT_FOUND")
    assert error(call("POST", "/", headers=HTML)) == (404, "API_NOT_FOUND")
    assert error(call("GET", "/x", headers=HTML)) == (404, "API_NOT_FOUND")


def test_no_more_than_a_hundred_tasks_are_listed(call: Caller) -> None:
    made = [call.accepted() for _ in range(102)]
    page = shown(call)
    listed = [row[0] for row in page.rows if row[0] in made]
    assert listed == made[:1:-1]
    assert ["in all", "102"] in page.rows


@pytest.mark.slow
@pytest.mark.skipif(
    BROWSER is None, reason=left_out("there is no Chromium on this machine")
)
def test_a_real_browser_shows_it(
    platform: MockPlatform, call: Caller, clock: Clock, tmp_path: Path
) -> None:
    task_id = call.accepted()
    clock.now += 50
    command = [str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu"]
    command += [f"--user-data-dir={tmp_path}", "--dump-dom", f"{platform.base_url}/"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=3 * SOON)
    assert [task_id, ENDPOINT, "succeeded", "100", f"{task_id}.mp4"] in Page(
        done.stdout
    ).rows
    assert re.search("<title>mock platform: 1 task</title>", done.stdout)
    assert {one.path for one in platform.requests if one.method == "GET"} == set()
