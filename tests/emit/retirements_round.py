"""Submits to endpoints of which some are retired, by both clients; what each was warned of, as JSON.

Run as a program of its own, with the generated package first on the path, like `mock_round`.
"""

from __future__ import annotations

import json
import sys
import warnings
from typing import Any

import videotasks
from tests.client.blocking_client import connect_blocking
from tests.client.loopback import Reply, Server

BODIES = {
    "text_to_video": {"prompt": "a cat"},
    "video_edit": {"video": "https://acme.example/cat.mp4"},
}


def warned(kind: Any, server: Server, provider: str, endpoint: str) -> list[list[str]]:
    """The kinds and words of the warnings of a submit."""
    family, _, operation = endpoint.partition(".")
    body = BODIES.get(operation, {"image": "https://acme.example/cat.png"})
    with (
        warnings.catch_warnings(record=True) as caught,
        kind(provider, "sk_key", server.url) as client,
    ):
        warnings.simplefilter("always")
        getattr(getattr(client, family), operation)(**body)
    return [[one.category.__name__, str(one.message)] for one in caught]


def main() -> None:
    cases: list[list[str]] = json.load(sys.stdin)
    kinds = {"sync": videotasks.Client, "async": connect_blocking}
    server = Server()
    for provider, endpoint in cases:
        path = f"/v3/async/{endpoint.replace('_', '-').replace('.', '-')}"
        server.on(path, Reply(body={"task_id": f"t-{provider}"}))
    report = {
        name: [warned(kind, server, *case) for case in cases]
        for name, kind in kinds.items()
    }
    server.close()
    print(json.dumps(report))


if __name__ == "__main__":
    main()
