"""The built site, and a browser that fails a test for whatever a page says on its console, or loads from elsewhere."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from generator.cli import main
from tests.consumers import tools
from tests.proofs import left_out, without

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CHROMIUM = "chromium"

Visit = Callable[..., AbstractContextManager[Page]]


@pytest.fixture(scope="session")
def site() -> Path:
    """What `make site` makes, of `generated/` as it is; Node's packages stay for the next time."""
    if shutil.which("npm") is None:
        pytest.skip(without("npm"))
    out = ROOT / "build" / "site"
    assert main(["site", "--out", str(out)]) == 0
    return out


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's Chromium."""
    program = shutil.which(CHROMIUM)
    if program is None:
        pytest.skip(without(CHROMIUM))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """The script that finds what hinders people; installed on first use."""
    try:
        tools.node(HERE)
    except tools.MissingError as missing:
        pytest.skip(str(missing))
    script = HERE / "node_modules" / "axe-core" / "axe.min.js"
    if not script.is_file():
        pytest.skip(left_out("there is no axe-core", f"npm ci in {HERE}"))
    return script.read_text("utf-8")


@pytest.fixture
def visit(browser: Browser) -> Visit:
    """Opens a browser's window; at its end the console must be empty, and nothing loaded but files of one folder."""

    @contextmanager
    def opened(home: Path, **options: Any) -> Iterator[Page]:
        context: BrowserContext = browser.new_context(**options)
        said: list[str] = []
        try:
            page = context.new_page()
            page.on("console", lambda message: said.append(message.text))
            page.on("pageerror", lambda error: said.append(str(error)))
            page.on("request", lambda request: said.extend(_foreign(request.url, home)))
            yield page
            assert said == []
        finally:
            context.close()

    return opened


def _foreign(url: str, home: Path) -> list[str]:
    return [] if url.startswith(f"{home.as_uri()}/") else [f"asks for {url}"]
