"""Two platforms, of two providers, which note what comes to each, and a client of both."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from .loopback import ARGUMENTS, Reply, Server

NOTES = sys.version_info >= (3, 11)
NAMES = ["novita", "ppio"]
KEYS = {name: f"sk_of_{name}_and_nobody_else" for name in [*NAMES, "jiekou"]}
ENDPOINT = "vidu_q1.reference_to_video"


def refused(status: int, reason: str = "", **headers: str) -> Reply:
    body = {"code": status, "reason": reason, "message": "so"}
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Reply(status, body if reason else b"", named)


def accepted(task_id: str) -> Reply:
    return Reply(body={"task_id": task_id})


POOR = refused(403, "NOT_ENOUGH_BALANCE")
BUSY = refused(429, "RATE_LIMIT_EXCEEDED")


class Two:
    """Two platforms, each of which notes what comes to it."""

    def __init__(self) -> None:
        self.novita, self.ppio = Server(), Server()
        self.each = {"novita": self.novita, "ppio": self.ppio}
        self.urls = {name: one.url for name, one in self.each.items()}
        self.novita.on_submit(accepted("t-novita"))
        self.ppio.on_submit(accepted("t-ppio"))

    def asked(self) -> tuple[int, int]:
        return len(self.novita.submits()), len(self.ppio.submits())

    def keys(self) -> dict[str, set[str]]:
        """Which keys each has seen."""
        return {
            name: {one.headers.get("authorization", "none") for one in server.seen}
            for name, server in self.each.items()
        }

    def close(self) -> None:
        for one in self.each.values():
            one.close()
        # Whatever happened before, no key was where it does not belong.
        for name, seen in self.keys().items():
            assert seen <= {f"Bearer {KEYS[name]}", "none"}


KEYS_OF_TWO = {name: KEYS[name] for name in NAMES}


def pause_all(client: Any, sleep: Callable[[float], object]) -> None:
    """Has a client make its pauses at all providers by a function."""
    inner = getattr(client, "_inner", client)

    async def awaited(seconds: float) -> None:
        sleep(seconds)

    for runner in inner._runners:
        runner.sleep = awaited if inner is not client else sleep


def submit(client: Any, **options: Any) -> Any:
    return client.vidu_q1.reference_to_video(**ARGUMENTS, **options)


def notes_of(error: BaseException) -> list[str]:
    return getattr(error, "__notes__", [])
