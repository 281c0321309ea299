"""A program for Node.js reads and steers a batch by the page on its ledger, and the Python client sees what it did."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.batch.night import Night, jobs, leave_sending
from tests.batch.postgres_server import PostgresServer, program
from tests.proofs import without
from videotasks.batch import Batch
from videotasks.mock import MockPlatform

from .generated import ROOT
from .tools import Tool

pytestmark = [
    pytest.mark.interop,
    pytest.mark.filterwarnings("ignore::videotasks.RetiredEndpointWarning"),
    pytest.mark.filterwarnings("ignore::videotasks.UnlistedEndpointWarning"),
]
PAGE = ROOT / "generated" / "python" / "videotasks" / "guide" / "ledger.md"


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    if program("initdb") is None:
        pytest.skip(without("initdb"))
    with PostgresServer() as server:
        yield server.database()


def test_node_counts_pauses_cancels_and_gives_up(
    node: Tool, address: str, tmp_path: Path
) -> None:
    def does(*words: str) -> list[Any]:
        lines = node("ledger.mjs", address, PAGE, *words).splitlines()
        return [json.loads(line) for line in lines]

    with MockPlatform() as platform:
        night = Night(Batch(address), platform, tmp_path / "out")
        night.batch.add(jobs(5), provider="highwayapi")
        assert does("version", "count", "pause") == [1, {"ready": 5}, 1]
        leave_sending(night)  # cat-1, whose process then is found to be dead
        status = night.run()
        assert status.paused
        assert platform.submits == []
        assert does("count", "cancel", "give-up") == [{"ready": 4, "unknown": 1}, 1, 1]
        # What is no more so changes nothing.
        assert does("cancel", "give-up", "go-on") == [0, 0, 1]
        assert night.batch.unknown_jobs() == []
        status = night.run()
        assert (status.saved, status.cancelled, status.paused) == (3, 2, False)
        assert night.sent() == ["cat 0", "cat 3", "cat 4"]
        assert does("count") == [{"cancelled": 2, "saved": 3}]
        assert Counter(night.events())["cat-1", "given_up"] == 1
