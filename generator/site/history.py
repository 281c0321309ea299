"""Tells what has changed of each endpoint: the fragments of `specs/changes/`, as the site shows them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.changes.fragments import CAUSES, about_endpoints, fragments


def history(specs: Path) -> dict[str, list[dict[str, Any]]]:
    """Endpoint -> its changes, the latest first, by the names of the files.

    Raises:
        ValueError: A fragment is wrong; the message has every problem.
    """
    found, problems = fragments(specs, specs.name)
    if problems:
        raise ValueError("\n".join(map(str, problems)))
    changes: dict[str, list[dict[str, Any]]] = {}
    for fragment in about_endpoints(reversed(found)):
        change = {
            "text": fragment.text,
            "cause": CAUSES[fragment.cause],
            "source": fragment.source,
            "pointers": list(fragment.pointers),
        }
        for endpoint in fragment.endpoints:
            changes.setdefault(endpoint, []).append(change)
    return changes
