"""Two sets of specs of one endpoint each, which differ in little."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.changes.compare import Comparison, compare
from generator.changes.trees import tree
from tests.limits import specs_of
from tests.project.environments import ROOT

TASK_ID = {"use": "task_id"}


def folder(
    at: Path,
    request: Mapping[str, Any],
    response: Mapping[str, Any] | None = None,
    example: Any = None,
    **more: Any,
) -> Path:
    """A spec folder of the endpoint `fragment.limits` with these members."""
    whole = {"response": {"task_id": TASK_ID, **(response or {})}, **more}
    return specs_of(at, dict(request), example, **whole)


def compared(old: Path, new: Path) -> Comparison:
    """What differs between two folders."""
    return compare(tree(str(old), ROOT), tree(str(new), ROOT))
