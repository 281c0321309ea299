"""Tries the recorded calls of an earlier client on a new one: a checker must accept them, and the mock what they send.

Both are processes of their own, which find the new client first, whatever is installed beside it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

SECONDS = 1800
"""After which a trial is given up, rather than a release waits for ever: it takes some seconds on a quiet machine."""


class _Late(Exception):  # noqa: N818  # an outcome
    """A trial took too long."""


def type_faults(
    calls: Sequence[Path], client: Path, seconds: float = SECONDS
) -> Iterator[str]:
    """What mypy, at its strictest, says of modules of calls with a client.

    Args:
        calls: The modules; no two have one name.
        client: The folder in which the new package lies.
        seconds: After which it is given up, which is a fault, too.
    """
    with TemporaryDirectory(prefix="calls-") as cache:
        words = [
            *("-m", "mypy", "--strict", "--config-file=", "--no-error-summary"),
            *("--no-color-output", "--hide-error-context"),
            *("--cache-dir", cache, *map(str, calls)),
        ]
        try:
            done = _run(words, {"MYPYPATH": str(client)}, seconds)
        except _Late:
            yield _late("mypy", seconds)
            return
    if done.returncode == 1:
        yield from done.stdout.splitlines()
    elif done.returncode:
        yield f"mypy cannot be run: {_end(done)}"


def faults(calls: Path, client: Path, seconds: float = SECONDS) -> Iterator[str]:
    """What goes wrong when a module of calls runs against the mock.

    Args:
        calls: The module.
        client: The folder in which the new package lies.
        seconds: After which it is given up, which is a fault, too.
    """
    with TemporaryDirectory(prefix="calls-") as folder:
        words = ["-c", _PROGRAM, str(calls), folder]
        try:
            done = _run(words, {"PYTHONPATH": str(client)}, seconds)
        except _Late:
            yield _late(f"the calls of {calls.name}", seconds)
            return
    if done.returncode:
        yield f"the calls cannot be run: {_end(done)}"
        return
    found: list[str] = json.loads(done.stdout.splitlines()[-1])
    yield from found


def _late(what: str, seconds: float) -> str:
    return (
        f"{what} did not end within {seconds:g} s: the machine is too busy, or a call waits for ever;"
        " try again when nothing else runs"
    )


def _run(
    words: Sequence[str], environment: dict[str, str], seconds: float
) -> subprocess.CompletedProcess[str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.upper().endswith("_PROXY") and name not in environment
    }
    try:
        return subprocess.run(  # noqa: S603  # this Python, with words of ours
            [sys.executable, "-B", *words],  # a trial leaves nothing beside the client
            env={**kept, **environment},
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise _Late from None


def _end(done: subprocess.CompletedProcess[str]) -> str:
    """The last line that says something."""
    lines = [*done.stdout.splitlines(), *done.stderr.splitlines()]
    return next((line for line in reversed(lines) if line.strip()), "no word of why")


_PROGRAM = '''
import asyncio, importlib.util, json, sys, warnings
from pathlib import Path

from videotasks import AsyncClient, Client
from videotasks.mock import MockPlatform

spec = importlib.util.spec_from_file_location("calls", sys.argv[1])
calls = importlib.util.module_from_spec(spec)
spec.loader.exec_module(calls)
warnings.simplefilter("ignore")
folder = Path(sys.argv[2])
found = []


def tried(what, act):
    try:
        return act()
    except Exception as error:
        found.append(f"{what}: {type(error).__name__}: {error}")


def holds(sent, recorded):
    """Whether what was sent has all that was recorded."""
    if isinstance(recorded, dict):
        return isinstance(sent, dict) and all(
            name in sent and holds(sent[name], value) for name, value in recorded.items()
        )
    if isinstance(recorded, list):
        return isinstance(sent, list) and len(sent) == len(recorded) and all(map(holds, sent, recorded))
    return sent == recorded


with MockPlatform(process_seconds=0) as platform:
    clients = {
        provider: Client(provider, platform.key, platform.base_url)
        for provider in calls.PROVIDERS
    }
    followed = None
    for number, (call, body, provider) in enumerate(zip(calls.CALLS, calls.BODIES, calls.PROVIDERS, strict=True)):
        task = tried(f"call {number}, {json.dumps(body)}", lambda: call(clients[provider]))
        if task is None:
            continue
        followed = followed or (clients[provider], task.id)
        sent = dict(platform.submits[-1].body)
        if not holds(sent, body):
            found.append(f"call {number} was to send {json.dumps(body)} and sent {json.dumps(sent)}")
    requests = tried("requests()", lambda: list(calls.requests())) or []
    for number, (request, provider) in enumerate(zip(requests, calls.PROVIDERS)):
        tried(f"request {number}", lambda: calls.submit_again(clients[provider], request))
        problems = tried(f"problems of request {number}", lambda: calls.refused(type(request)))
        if problems == []:
            found.append(f"request {number}: an unknown parameter is not refused")
    if followed:
        tried("following a task", lambda: calls.follow(*followed, folder))
    if requests:
        other = AsyncClient(calls.PROVIDERS[0], platform.key, platform.base_url)
        tried("in an event loop", lambda: asyncio.run(calls.follow_async(other, requests[0], folder)))
    for client in clients.values():
        client.close()
print(json.dumps(found))
'''
