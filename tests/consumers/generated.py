"""What the generator has written, as these tests read it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.emit.json_schema import schemas

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "generated" / "json-schema"
DIALECTS = tuple(dialect.name for dialect in schemas.DIALECTS)
PACKAGES = json.loads(Path(__file__).with_name("package.json").read_text("utf-8"))[
    "devDependencies"
]


def files(dialect: str, folder: Path = SCHEMAS) -> list[Path]:
    """Every schema file of a dialect, the bundle among them."""
    found = sorted((folder / dialect).glob("*.json"))
    assert found, f"no schemas in {folder / dialect}"
    return found


def read(path: Path) -> Any:
    """What a JSON file holds."""
    return json.loads(path.read_text("utf-8"))
