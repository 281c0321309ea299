"""Fixtures of the documentation tests: a documentation host on loopback, and commands on copies of specs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.pages.fetching.fetch import fetch
from tests.pages.page_server import PageServer
from tests.pages.small_site import Site
from tests.pages.small_specs import PagesCli, specs_in

if TYPE_CHECKING:
    from tests.pages.real_specs import Commands, Copy


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Loopback is asked directly, whatever the environment says."""
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.setenv(name, "127.0.0.1,localhost")


@pytest.fixture
def server() -> Iterator[PageServer]:
    started = PageServer()
    yield started
    started.close()


@pytest.fixture
def site(server: PageServer) -> Site:
    return Site(server)


@pytest.fixture
def pages_cli(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> PagesCli:
    """`pages` on a copy of the small specs, whose pages nobody serves."""
    return PagesCli(capsys, specs_in(tmp_path))


@pytest.fixture
def online(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    server: PageServer,
    monkeypatch: pytest.MonkeyPatch,
) -> PagesCli:
    """`pages` on a copy of the small specs, whose pages are asked for without the pauses that others are owed."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    settings: Any = fetch.__kwdefaults__
    monkeypatch.setitem(settings, "pause", 0.0)
    monkeypatch.setitem(settings, "back_off", 0.0)
    return PagesCli(capsys, specs_in(tmp_path, server.url))


@pytest.fixture
def copy(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Copy:
    """Commands on the real specs of a few endpoints."""
    # Here, as it reads all of the specs, which most of these tests do without.
    from tests.pages.real_specs import Commands, copied

    return lambda *endpoints: Commands(capsys, copied(tmp_path, *endpoints))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Specs to which every draft of a module is added in turn."""
    from tests.pages.drafts import KNOWN
    from tests.pages.real_specs import copied

    return copied(tmp_path_factory.mktemp("scaffold"), *KNOWN)


@pytest.fixture
def commands(capsys: pytest.CaptureFixture[str], folder: Path) -> Commands:
    """Commands on these specs, in which the last draft is gone."""
    from tests.pages.drafts import DRAFT
    from tests.pages.real_specs import Commands, spec_of

    spec_of(folder, DRAFT).unlink(missing_ok=True)
    spec_of(folder, DRAFT).parent.mkdir(exist_ok=True)
    return Commands(capsys, folder)
