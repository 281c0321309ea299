"""Lets bodies pass through the pydantic models of datamodel-code-generator: all of each, or what was given."""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any

models: Any = importlib.import_module(f"models_{sys.argv[1]}")


def passed(title: str, body: dict[str, Any]) -> dict[str, Any]:
    try:
        made = getattr(models, title)(**body)
    except ValueError as error:
        return {"refused": str(error)}
    dumped = made.model_dump(mode="json", exclude_unset=sys.argv[1] == "set")
    return {"sent": dumped}


for title, body in json.load(sys.stdin):
    print(json.dumps(passed(title, body)))
