"""A batch, a mock platform and a folder of files, for tests that run it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import videotasks.mock
from videotasks import AsyncClient
from videotasks.batch import Batch, Job, Status
from videotasks.mock import MockPlatform

TEXT = "vidu_q1.text_to_video"


GROK = "grok_imagine.text_to_video"


SAMPLE = Path(videotasks.mock.__file__ or "").with_name("sample.mp4").read_bytes()


def jobs(count: int, **more: Any) -> list[Job]:
    return [
        Job(TEXT, {"prompt": f"cat {n}"}, id=f"cat-{n}", **more) for n in range(count)
    ]


class Night:
    """A batch, a platform and a folder."""

    def __init__(self, batch: Batch, platform: MockPlatform, out: Path) -> None:
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

    def error(self) -> dict[str, Any]:
        ((text,),) = self.rows("error")
        found: dict[str, Any] = json.loads(text)
        return found
