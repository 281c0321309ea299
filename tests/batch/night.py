"""A batch, a mock platform and a folder of files, for tests that run it."""

from __future__ import annotations

import json
import socket
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import videotasks.mock
from videotasks import AsyncClient
from videotasks.batch import Batch, Job, Status
from videotasks.mock import MockPlatform

TEXT = "vidu_q1.text_to_video"


GROK = "grok_imagine.text_to_video"


SAMPLE = Path(videotasks.mock.__file__ or "").with_name("sample.mp4").read_bytes()


def jobs(count: int, first: int = 0, **more: Any) -> list[Job]:
    return [
        Job(TEXT, {"prompt": f"cat {n}"}, id=f"cat-{n}", **more)
        for n in range(first, first + count)
    ]


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        found: int = free.getsockname()[1]
    return found


def until(what: Callable[[], object], alive: Callable[[], bool]) -> None:
    """Waits until something is so, as long as who brings it about is alive."""
    while not what():
        assert alive()
        time.sleep(0.01)


def at_submit(
    platform: MockPlatform, number: int, strike: Callable[[], object]
) -> list[int]:
    """Has something happen once, while the platform accepts a submit; whether it has."""
    add_submit = platform._journal.add_submit
    struck: list[int] = []

    def add(submit: Any) -> None:
        add_submit(submit)
        if len(platform.submits) >= number and not struck:
            struck.append(len(platform.submits))
            strike()

    platform._journal.add_submit = add  # type: ignore[method-assign]
    return struck


class Night:
    """A batch, a platform and a folder."""

    def __init__(
        self,
        batch: Batch,
        platform: MockPlatform,
        out: Path,
        engine: str = "ledger",
    ) -> None:
        self.engine = engine
        self.batch = batch
        self.platform = platform
        self.out = out

    def client(self, provider: Any = "highwayapi") -> AsyncClient:
        return AsyncClient(provider, self.platform.key, self.platform.base_url)

    def run(self, **options: Any) -> Status:
        client = options.pop("client", None) or self.client()
        given = {
            "out": self.out,
            "poll_interval": 0.02,
            "polls_per_minute": 0,
            "engine": self.engine,
            **options,
        }
        return self.batch.run(client, **given)

    def rows(self, columns: str, table: str = "item") -> list[tuple[Any, ...]]:
        with self.batch._ledger.reading() as connection:
            found = connection.exec_driver_sql(
                f"SELECT {columns} FROM {table} ORDER BY id"
            )
            return [tuple(row) for row in found]

    def events(self) -> list[tuple[str, str]]:
        """What has happened to which job."""
        keys = dict(self.rows("id, key"))
        return [
            (keys[item], event) for item, event in self.rows("item, event", "attempt")
        ]

    def change(self, statement: str) -> None:
        with self.batch._ledger.changing() as connection:
            connection.exec_driver_sql(statement)

    def sent(self) -> list[str]:
        """The prompts that were sent, each as often as it was."""
        return sorted(one.body["prompt"] for one in self.platform.submits)

    def is_each_sent_once(self, status: Status, unsure: int | None = None) -> None:
        """None is lost or sent twice; of some nobody may know, as an idle connection breaks under a submit."""
        assert status.saved + status.unknown == status.total, status
        assert status.saved
        assert unsure is None or status.unknown <= unsure
        twice = [one for one, n in Counter(self.sent()).items() if n > 1]
        assert twice == []
        assert len(self.sent()) >= status.saved

    def error(self) -> dict[str, Any]:
        ((text,),) = self.rows("error")
        found: dict[str, Any] = json.loads(text)
        return found


def leave_sending(night: Night, position: int = 2) -> None:
    """Has a job be in the hands of a process that was killed as it sent it."""
    lock = "1" if night.batch._ledger.path is None else "night.db.gone"
    night.change(f"INSERT INTO runner VALUES ('gone', '{lock}', 'here', 1, 0)")
    night.change(
        "UPDATE item SET state = 'sending', runner = 'gone', submit_id = 's', attempt = 1 "
        f"WHERE position = {position}"
    )
