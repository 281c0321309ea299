"""Submits under budgets, by both clients, to providers whose prices the specs know; what came of each, as JSON.

Run as a program of its own, with the generated package first on the path, like `deviations_round`.
"""

from __future__ import annotations

import json
import logging
import sys
from typing import Any

import videotasks
from tests.client.blocking_client import connect_blocking
from tests.client.loopback import Reply, Server

NAMES = ("acme", "other")
PATHS = {"prices": "/v3/async/prices", "prices_of_nested": "/v3/async/prices-of-nested"}


def came_of(
    kind: Any,
    asked: Any,
    endpoint: str,
    bodies: list[dict[str, Any]],
    budget: dict[str, Any],
    refusing: str = "",
    **options: Any,
) -> dict[str, Any]:
    """Some submits, one after the other, with one budget."""
    each = {name: Server() for name in NAMES}
    for name, server in each.items():
        busy = Reply(429, {"code": 429})
        reply = busy if name == refusing else Reply(body={"task_id": f"t-{name}"})
        server.on(PATHS[endpoint], reply)
    names = [asked] if isinstance(asked, str) else asked
    keys = dict.fromkeys(names, "sk_key")
    urls = {name: each[name].url for name in names}
    money = videotasks.Budget(**budget)
    ended: list[dict[str, Any]] = []
    with kind(names, keys, urls, budget=money) as client:
        for body in bodies:
            method = getattr(client.fragment, endpoint)
            try:
                task = method(**body, **options, max_retries=0)
                ended.append({"task": task.id})
            except videotasks.VideotasksError as error:
                cost = getattr(error, "cost", None)
                ended.append(
                    {
                        "error": type(error).__name__,
                        "text": str(error),
                        "cost": None if cost is None else str(cost),
                        "notes": getattr(error, "__notes__", []),
                    }
                )
    sent = {name: len(each[name].submits()) for name in NAMES}
    for server in each.values():
        server.close()
    found = {"ended": ended, "sent": sent, "spent": str(money.spent)}
    return {**found, "reserved": str(money.reserved + 0)}


def main() -> None:
    cases: dict[str, dict[str, Any]] = json.load(sys.stdin)
    logging.disable()
    kinds = {"sync": videotasks.Client, "async": connect_blocking}
    report = {
        name: {case: came_of(kind, **given) for case, given in cases.items()}
        for name, kind in kinds.items()
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
