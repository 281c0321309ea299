"""Says what the validators in JavaScript cost beside others, as a benchmark measured it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

MEASURED = Path(__file__).with_name("measured_in_javascript.json")
"""What was measured; `python -m tests.benchmarks javascript` measures it anew."""


def measured() -> dict[str, Any]:
    """The version of Node.js, and of each contender how many times ours it takes, or does, and its kilobytes."""
    found: dict[str, Any] = json.loads(MEASURED.read_text("utf-8"))
    return found
