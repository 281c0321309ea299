"""Gives requests to the class of tests/fragments/features.yaml, sends them, and prints what came of each, as JSON.

Run as a program of its own, with the generated package first on the path, like `mock_round`.
"""

from __future__ import annotations

import json
import sys
import warnings
from typing import Any

import videotasks
from tests.client.loopback import Reply, Server

PATH = "/v3/async/features"
PACKAGE: Any = videotasks
"""The package of the fragment, of which type checkers do not know."""


def said(request: Any) -> list[str]:
    """What is said of a request that is made, beside what is said of its values."""
    at_other = [f"at other: {one.pointer} {one.rule}" for one in request.problems_for("other")]  # fmt: skip
    return [*at_other, f"costs: {request.estimate_cost('acme').amount}"]


def sent(server: Server, body: dict[str, Any]) -> list[str]:
    """What the provider gets."""
    server.on(PATH, Reply(body={"task_id": "t"}))
    with PACKAGE.Client("other", "sk_key", server.url) as client:
        client.fragment.features(**body, validation="off")
    return [
        f"sends: {name} {json.dumps(value)}"
        for name, value in json.loads(server.seen[-1].body).items()
    ]


def told(server: Server, body: dict[str, Any]) -> list[str]:
    request = PACKAGE.FeaturesRequest
    found = [f"{one.pointer} {one.rule}" for one in request.problems_of(body)]
    if found:
        return found
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found = said(request(**body)) + sent(server, body)
    return [*found, *(f"warns: {one.message}" for one in caught)]


def main() -> None:
    server = Server()
    try:
        json.dump([told(server, body) for body in json.load(sys.stdin)], sys.stdout)
    finally:
        server.close()


main()
