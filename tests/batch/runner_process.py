"""Runs batches in processes of their own, which kill themselves at a commit of their ledger.

A process that has imported everything and has no thread forks them, as each would take a second to start. It reads a
JSON object a line: what the next one runs, and when it dies; and writes what became of each that has ended.
"""

from __future__ import annotations

import json
import os
import selectors
import signal
import sys
import time
import traceback
import warnings
from contextlib import suppress
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from videotasks import AsyncClient
from videotasks.batch import Batch, _polling, _running, _sending, _stage


class Plan:
    """When a process kills itself: at a commit, before or after it, or at some moment."""

    def __init__(self, order: dict[str, Any]) -> None:
        self.commits = 0
        self._at: int | None = order.get("commit")
        self._after: bool = order.get("after", False)
        seconds: float | None = order.get("seconds")
        if seconds is not None:
            signal.signal(signal.SIGALRM, lambda *_: self.die())
            signal.setitimer(signal.ITIMER_REAL, seconds)

    def die(self) -> None:
        os.kill(os.getpid(), signal.SIGKILL)
        time.sleep(60)

    def watch(self, engine: sa.Engine) -> None:
        """Counts the commits of an engine."""
        commit = engine.dialect.do_commit

        def counted(connection: Any) -> None:
            self.commits += 1
            dies = self.commits == self._at
            if dies and not self._after:
                self.die()
            commit(connection)
            if dies:
                self.die()

        engine.dialect.do_commit = counted  # type: ignore[method-assign, assignment]


def hurry() -> None:
    """What is put back is due soon: no pause of a second tells more than one of a hundredth."""
    _sending._FIRST_PAUSE = _polling._FIRST_PAUSE = 0.02  # type: ignore[misc]
    _sending._PUSH = _polling._PUSH = 0.1  # type: ignore[misc]
    _running.BEAT = _stage.BEAT = 0.1  # type: ignore[misc, attr-defined]
    with suppress(ImportError):  # an extra
        from videotasks.batch import _procrastinate

        _procrastinate.BEAT = 0.1  # type: ignore[attr-defined]
        _procrastinate._DEAD_AFTER = 2.0  # type: ignore[misc]
        _procrastinate._HEARTBEAT = 0.3  # type: ignore[misc]


def run(order: dict[str, Any]) -> int:
    """Runs a batch until it has ended."""
    hurry()
    warnings.simplefilter("ignore")
    # As a pooled connection of a parent must not be, no engine was made before the fork.
    batch = Batch(order["ledger"])
    plan = Plan(order)
    plan.watch(batch._ledger.engine)
    client = AsyncClient("highwayapi", order["key"], order["url"], timeout=(5, 5))
    status = batch.run(
        client,
        out=order["out"],
        concurrency=order.get("concurrency", 8),
        poll_interval=0.02,
        polls_per_minute=0,
        engine=order.get("engine", "ledger"),
    )
    left = order.get("report")
    if left is not None:
        Path(left).write_text(json.dumps({"commits": plan.commits}))
    return 0 if not status.left else 3


def main() -> None:
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
    children: dict[int, int] = {}
    reading = selectors.DefaultSelector()
    reading.register(0, selectors.EVENT_READ)
    unread = b""
    while True:
        if reading.select(0.005 if children else None):
            # Not by a buffered file, of whose second line at once a selector would know nothing.
            data = os.read(0, 65536)
            if not data:
                break
            unread += data
        *lines, unread = unread.split(b"\n")
        for line in lines:
            order = json.loads(line)
            pid = os.fork()
            if pid == 0:
                code = 1
                try:
                    os.close(0)
                    code = run(order)
                finally:
                    if code == 1:
                        traceback.print_exc()
                    sys.stderr.flush()
                    os._exit(code)
            children[pid] = order["number"]
        for pid in list(children):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                code = os.waitstatus_to_exitcode(status)
                said = {"number": children.pop(pid), "code": code}
                print(json.dumps(said), flush=True)
    for pid in children:
        os.kill(pid, signal.SIGKILL)


if __name__ == "__main__":
    main()
