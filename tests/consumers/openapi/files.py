"""The OpenAPI files, as these tests read and change them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

HOME = Path(__file__).parent
ROOT = HOME.parents[2]
FOLDER = ROOT / "generated" / "openapi"
WHOLE = FOLDER / "videotasks.json"
EVERY = sorted(FOLDER.glob("*.json"))
PACKAGES: dict[str, str] = json.loads((HOME / "package.json").read_text("utf-8"))[
    "devDependencies"
]
"""The tools of npm, in their exact versions."""


def read(path: Path) -> Any:
    """What a JSON file holds."""
    return json.loads(path.read_text("utf-8"))


def operations(whole: Any) -> set[str]:
    """`post /path` of each."""
    return {
        f"{method} {path}" for path, item in whole["paths"].items() for method in item
    }


def moved(whole: Any, hosts: Mapping[str, str]) -> Any:
    """A copy of a file whose servers, wherever they stand, are those of this machine: provider -> address."""
    if isinstance(whole, list):
        return [moved(item, hosts) for item in whole]
    if not isinstance(whole, dict):
        return whole
    copy = {name: moved(member, hosts) for name, member in whole.items()}
    if "x-provider" in copy:
        copy["url"] = hosts[copy["x-provider"]]
    return copy
