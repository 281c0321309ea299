"""A mock of the platform under a script of faults, on which a batch of calls plays, and what must be true behind it."""

from __future__ import annotations

import hashlib
import json
import logging
import random
import re
import struct
import threading
import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from tests.helper_server import SOON
from tests.mock_files import is_version_of
from videotasks import Journal, OutcomeUnknownError, VideotasksError
from videotasks._client import any_client
from videotasks._client.encoding import encode
from videotasks._core.actions import Policy
from videotasks._core.submit import digest
from videotasks._platform.catalog import REASONS
from videotasks.mock import Fault, MockPlatform, random_faults

from .counts import Counts
from .sends import last_sent, note_sends
from .tap import Tap

KEY = "key-of-a-soak"
LOST = "may have been accepted"
_QUOTE = rb'(?:\r\n[0-9A-Fa-f]+\r\n)?"'
"""What ends an id, perhaps in the next chunk."""
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_UNWINDING = 0.05
"""Seconds from the end of a time-out to the exception that a program gets, on a busy machine."""
_SILENT = {"silent", "slow"}


def hurry() -> None:
    """Has all clients of this process pause for a hundredth of the usual time."""
    usual = Policy()
    times: dict[str, Any] = {
        name: value / 100
        for name, value in usual._asdict().items()
        if isinstance(value, float)
    }
    made: Any = any_client
    made.Policy = partial(Policy, **times)


@dataclass
class Outcome:
    """What a client told of one submit."""

    prompt: str
    ids: set[str] = field(default_factory=set)
    doubt: bool = False
    """Whether it said that nobody knows."""
    text: str = ""
    until: float = 0.0
    """Until when, on the monotonic clock, it could learn more."""
    sent: float | None = None
    """When, on that clock, it began to wait for the response; None: nobody knows."""
    excused: str = ""
    """Why the client could not tell more, if others are to blame for that."""


class Log(logging.Handler):
    """Keeps the lines of the log that programs see by default: warnings and worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


class Stage:
    """The mock, what stands before it, and where files are saved."""

    def __init__(self, mock: MockPlatform, tap: Tap, log: Log, folder: Path) -> None:
        self.mock = mock
        self.url = tap.url
        self.tap = tap
        self.log = log
        self.folder = folder
        self.journal = folder / "journal.jsonl"
        self.saved = folder / "saved"


@contextmanager
def stage(folder: Path, faults: Iterable[Fault], counts: Counts) -> Iterator[Stage]:
    """A stage for one batch; behind it nothing may be left.

    Args:
        folder: An empty one, of this batch alone.
        faults: What goes wrong.
        counts: Takes note of what is left.
    """
    note_sends()
    before = _sockets(), set(threading.enumerate())
    videos, saved = folder / "videos", folder / "saved"
    for one in (videos, saved):
        one.mkdir()

    def video(task_id: str) -> Path:
        path = videos / task_id
        if not path.exists():
            path.write_bytes(content_of(task_id))
        return path

    log, logger = Log(), logging.getLogger("videotasks")
    logger.addHandler(log)
    try:
        with (
            MockPlatform(
                key=KEY, process_seconds=0.02, faults=faults, video=video
            ) as mock,
            Tap(mock.base_url) as tap,
        ):
            yield Stage(mock, tap, log, folder)
            for fault in mock.struck:
                counts.add(f"faults: {fault.kind}")
    finally:
        logger.removeHandler(log)
    _left(before, counts)


def _sockets() -> set[str]:
    """What this process has open of sockets, where a system tells."""
    found = set()
    folder = Path("/proc/self/fd")
    for path in list(folder.iterdir()) if folder.is_dir() else ():
        with suppress(OSError):  # it is gone by now
            target = str(path.readlink())
            if target.startswith("socket:"):
                found.add(target)
    return found


def _left(before: tuple[set[str], set[threading.Thread]], counts: Counts) -> None:
    sockets, threads = before
    until = time.monotonic() + SOON
    while True:
        more = _sockets() - sockets
        # Threads of asyncio's executors end with their loop, or with the process.
        others = [t for t in set(threading.enumerate()) - threads if t.is_alive()]
        if not more and not others:
            return
        if time.monotonic() > until:
            break
        time.sleep(0.01)
    if more:
        counts.blame("left over", f"{len(more)} sockets")
    for one in others:
        counts.blame("left over", f"thread {one.name}")


def content_of(task_id: str) -> bytes:
    """A file that only this task can have, of 1 kB to 300 kB."""
    chance = random.Random(task_id)
    shown = chance.randbytes(int(1000 * 300 ** chance.random()))
    head = struct.pack(">I4s4sI4s4s", 24, b"ftyp", b"mp42", 0, b"mp42", b"isom")
    return head + struct.pack(">I4s", 8 + len(shown), b"mdat") + shown


def is_content(data: bytes, task_id: str) -> bool:
    """Whether a file is a version of a task's."""
    return is_version_of(data, content_of(task_id))


def script(seed: str, doors: Sequence[str], rate: float, requests: int) -> list[Fault]:
    """A script of faults of all kinds, refusals of all reasons and times of all lengths among them."""
    chance = random.Random(seed)
    found = []
    for fault in random_faults(
        chance.randrange(1 << 30), on=doors, rate=rate, requests=requests
    ):
        changed = fault
        if fault.kind in _SILENT:
            changed = fault._replace(seconds=chance.choice([0.01, 0.1, 0.3, 1.0]))
        elif fault.kind == "drip_head":
            changed = fault._replace(seconds=0.02)  # it does not end by itself
        elif fault.kind == "gateway":
            changed = fault._replace(status=chance.choice([500, 502, 503, 504, 520]))
        elif fault.kind == "rate_limit":
            changed = fault._replace(seconds=chance.choice([None, 0, 0.3, 3600]))
        elif fault.kind == "unavailable" and chance.random() < 0.3:
            reason = chance.choice(sorted(REASONS))
            changed = fault._replace(kind="reason", reason=reason)
        found.append(changed)
    return found


def told_by(prompt: str, error: BaseException, until: float | None = None) -> Outcome:
    """What an exception tells of a submit.

    Args:
        prompt: The submit's.
        error: The exception.
        until: When it struck; None: it is the client's own, raised just now.
    """
    sent = None
    if until is None:
        until = time.monotonic() - _UNWINDING
        sent = last_sent(getattr(error, "request_digest", None))
    text = "\n".join([str(error), *getattr(error, "__notes__", [])])
    ids = set(_UUID.findall(text))
    known = getattr(error, "task_id", None)
    if isinstance(known, str):
        ids.add(known)
    doubt = LOST in text or isinstance(error, OutcomeUnknownError)
    if isinstance(error, VideotasksError):
        doubt = error.retry_safe is None
    text = f"{type(error).__name__}: {text}; at {place_of(error)}"
    return Outcome(prompt, ids, doubt, text, until, sent)


def place_of(error: BaseException) -> str:
    """Where an exception came from: the last lines on its way, the innermost first."""
    steps = []
    step = error.__traceback__
    while step is not None:
        name = step.tb_frame.f_globals.get("__name__", "")
        steps.append(f"{name}:{step.tb_lineno}")
        step = step.tb_next
    return " < ".join(steps[:-9:-1])


def judge_submits(
    stage: Stage,
    outcomes: Iterable[Outcome],
    counts: Counts,
    *,
    looks: bool = True,
    logged: Collection[str] = (),
    patience: float | None = None,
) -> None:
    """Compares what was accepted with what the client told.

    A task is known by its id: returned, raised, logged as a warning, or in the journal.
    One that is not counts as lost unless the client said, with the body's right digest,
    that it may have been accepted, and before it was struck, or had its time-out, the id was
    delivered on no connection of that submit: then nobody could know more. Drops may end with
    its last letter: that it is the last one only the quote behind it tells. What comes after the
    client's own time-out is no part of it either: on a busy machine that is over long before a
    program gets the exception.

    Args:
        stage: Where it was played.
        outcomes: What the client told.
        counts: Takes note of what is right, and of what is not.
        looks: Whether the client looks at what lies unread when it is struck.
        logged: Lines of logs of other processes.
        patience: Seconds for which the client waits for whatever comes next; None: nobody knows.
    """
    lines = [*stage.log.lines, *logged]
    known = set(_UUID.findall("\n".join(lines)))
    journal = Journal(stage.journal)
    for entry in journal.entries():
        if isinstance(entry.get("task_id"), str):
            known.add(entry["task_id"])
    by_prompt = {one.prompt: one for one in outcomes}
    accepted: dict[str, list[Any]] = {}
    for submit in stage.mock.submits:
        accepted.setdefault(str(submit.body["prompt"]), []).append(submit)
    for prompt, submits in accepted.items():
        counts.add("submits: accepted", len(submits))
        if len(submits) > 1:
            counts.blame("doubled", f"{prompt!r}: {len(submits)} times")
        outcome = by_prompt.get(prompt, Outcome(prompt, text="nothing was told"))
        body = encode(submits[0].body)
        doubt = outcome.doubt and digest(body) in outcome.text
        doubt = doubt or any(LOST in one and digest(body) in one for one in lines)
        for submit in submits:
            if submit.task_id in outcome.ids | known:
                counts.add("submits: accepted and known by id")
            elif outcome.excused:
                counts.add(f"submits: {outcome.excused}")
            elif not doubt:
                what = f"{prompt!r} was accepted as {submit.task_id}"
                counts.blame("lost", f"{what}; told: {outcome.text}")
            elif re.search(
                submit.task_id.encode() + _QUOTE,
                stage.tap.delivered(
                    json.dumps(prompt), outcome.until, outcome.sent, patience
                ),
            ):
                if not looks:
                    counts.add(
                        "submits: in doubt, though the id lay unread where the client cannot look"
                    )
                    continue
                what = f"{prompt!r}: the id {submit.task_id} was delivered"
                counts.blame("lost", f"{what}; told: {outcome.text}")
            else:
                counts.add("submits: accepted, and rightly in doubt")
    for outcome in by_prompt.values():
        ours = {one.task_id for one in accepted.get(outcome.prompt, ())}
        if outcome.ids - ours:
            foreign = outcome.ids & {one.task_id for one in stage.mock.submits}
            if foreign:
                counts.blame("mixed up", f"{outcome.prompt!r} was told {foreign}")


def judge_folder(stage: Stage, expected: Collection[str], counts: Counts) -> None:
    """Looks at what is saved: files of tasks, each whole, and nothing else."""
    for path in stage.saved.iterdir():
        task_id = path.name.removesuffix(".mp4")
        if path.name.startswith(".") or task_id not in expected:
            counts.blame("left over", path.name)
        elif not is_content(path.read_bytes(), task_id):
            size = path.stat().st_size, len(content_of(task_id))
            counts.blame("unequal", f"{path.name}: {size}, {_whose(path)}")


def _whose(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
