"""A platform on loopback for each provider, which takes every submit and records who sent it what."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any, NamedTuple

from tests.client.loopback import Reply, Server
from tests.contract.reader import api, endpoints

PLATFORM = api()
RESULT = PLATFORM["lifecycle"]["result"]["path"]
PROVIDERS = tuple(PLATFORM["providers"])
PATHS = {endpoint.id: endpoint.spec["path"] for endpoint in endpoints()}


class Exchange(NamedTuple):
    """What a provider was sent, and with which key."""

    provider: str
    path: str
    key: str
    body: Any
    """None for a poll."""


class Recorders:
    """The four of them; each answers with a task id that names it, and knows no other."""

    def __init__(self, servers: Mapping[str, Server]) -> None:
        self.servers = servers
        self.hosts = {provider: server.url for provider, server in servers.items()}

    def taken(self) -> list[Exchange]:
        """What has come since the last time, by provider."""
        found = []
        for provider, server in self.servers.items():
            for seen in server.seen:
                key = seen.headers.get("authorization", "").removeprefix("Bearer ")
                body = json.loads(seen.body) if seen.method == "POST" else None
                found.append(Exchange(provider, seen.path, key, body))
            server.seen.clear()
        return found


@contextmanager
def recorders() -> Iterator[Recorders]:
    """Starts them, and ends them."""
    with ExitStack() as stack:
        servers = {}
        for provider in PROVIDERS:
            server = servers[provider] = Server()
            stack.callback(server.close)
            headers = {"Content-Type": "application/json"}
            task = f"task-of-{provider}"
            for path in PATHS.values():
                server.on(path, Reply(200, {"task_id": task}, headers))
            # As the platform answers: every member, empty or not.
            result = {
                "task": {"task_id": task, "status": "TASK_STATUS_QUEUED", "reason": ""},
                "videos": [],
                "images": [],
                "audios": [],
            }
            server.on(RESULT, Reply(200, result, headers))
        yield Recorders(servers)
