"""Sends bodies to providers whose pages differ, by both clients; what came of each, and what went out, as JSON.

Its argument is the name of the fragment.

Run as a program of its own, with the generated package first on the path, like `mock_round`.
"""

from __future__ import annotations

import hashlib
import json
import logging
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import videotasks
from tests.client.blocking_client import connect_blocking
from tests.client.loopback import Reply, Server
from videotasks.mock import MockPlatform

NAMES = ("acme", "other")
FRAGMENT = sys.argv[1]
PATH = f"/v3/async/{FRAGMENT.replace('_', '-')}"


@contextmanager
def platforms() -> Iterator[dict[str, Server]]:
    each = {name: Server() for name in NAMES}
    for name, server in each.items():
        server.on(PATH, Reply(body={"task_id": f"t-{name}"}))
    try:
        yield each
    finally:
        for server in each.values():
            server.close()


def outcome(
    kind: Any, asked: Any, arguments: dict[str, Any], refusing: str = "", **options: Any
) -> dict[str, Any]:
    """One submit to one provider, or to both in turn."""
    report: dict[str, Any] = {"problems": [], "notes": [], "warned": []}
    with platforms() as each, tempfile.TemporaryDirectory() as folder:
        if refusing:
            each[refusing].on(PATH, Reply(429, {"code": 429}))
        journal = Path(folder) / "journal.jsonl"
        several = not isinstance(asked, str)
        names = asked if several else [asked]
        keys = dict.fromkeys(names, "sk_key")
        urls = {name: each[name].url for name in names}
        chosen = (asked, keys, urls) if several else (asked, "sk_key", urls[asked])
        with (
            warnings.catch_warnings(record=True) as caught,
            kind(*chosen, journal=journal) as client,
        ):
            warnings.simplefilter("always")
            try:
                send = getattr(client.fragment, FRAGMENT)
                task = send(**arguments, **options, max_retries=0)
                report |= {"task": task.id, "digest": task.request_digest}
            except videotasks.VideotasksError as error:
                report["error"] = type(error).__name__
                report["text"] = str(error)
                report["notes"] = getattr(error, "__notes__", [])
                report["problems"] = [
                    [one.pointer, one.rule, one.source]
                    for one in getattr(error, "problems", ())
                ]
        report["warned"] = [one.category.__name__ for one in caught]
        report["warnings"] = [str(one.message) for one in caught]
        sent = {name: [one.body for one in each[name].submits()] for name in NAMES}
        report["sent"] = {
            name: [json.loads(body) for body in bodies] for name, bodies in sent.items()
        }
        report["digests"] = {
            name: [hashlib.sha256(body).hexdigest() for body in bodies]
            for name, bodies in sent.items()
        }
        lines = journal.read_text("utf-8").splitlines() if journal.exists() else []
        entries = [json.loads(line) for line in lines]
        report["noted"] = [
            one["request_digest"] for one in entries if "request_digest" in one
        ]
    return report


def mocked(cases: list[tuple[str, dict[str, Any], str]]) -> list[Any]:
    """What the mock of a provider says of the bodies of its user, and of another's."""
    found: list[Any] = []
    known: Any = "other"
    with MockPlatform(provider=known) as platform:
        url, key = platform.base_url, platform.key
        for provider, body, mode in cases:
            chosen: Any = provider
            with videotasks.Client(chosen, key, url) as each:
                client: Any = each
                try:
                    getattr(client.fragment, FRAGMENT)(**body, validation=mode)
                    found.append(platform.submits[-1].body)
                except videotasks.BadRequestError as error:
                    found.append(error.body)
    return found


def main() -> None:
    asked: dict[str, Any] = json.load(sys.stdin)
    logging.disable()
    kinds = {"sync": videotasks.Client, "async": connect_blocking}
    report = {
        name: {
            case: outcome(kind, who, arguments, **options)
            for case, (who, arguments, options) in asked["sent"].items()
        }
        for name, kind in kinds.items()
    }
    print(json.dumps({**report, "mock": mocked(asked["mocked"])}))


if __name__ == "__main__":
    main()
