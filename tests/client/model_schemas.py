"""A schema of the models of one endpoint, and who serves it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .loopback import Reply, Server

PATH = "/v3/video/create"
SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "oneOf": [
        {
            "properties": {
                "model": {"const": "boat_t2v"},
                "prompt": {"$ref": "#/$defs/prompt"},
                "duration": {"enum": [5, 10]},
                "callback_url": {},
            },
            "required": ["model", "prompt"],
            "additionalProperties": False,
        },
        {
            "properties": {
                "model": {"enum": ["boat_i2v", "ship_i2v"]},
                "image": {"type": "string", "pattern": "^(https://|data:image/png)"},
            },
            "required": ["model", "image"],
        },
    ],
    "$defs": {"prompt": {"type": "string", "maxLength": 20}},
}
RIGHT: dict[str, Any] = {"model": "boat_t2v", "prompt": "a boat", "duration": 5}


def serving(server: Server) -> Server:
    """A platform that accepts each submit, and has the schema at an address."""
    server.on(PATH, Reply(body={"task_id": "t-1"}))
    server.on("/schema.json", Reply(body=SCHEMA))
    return server


def file_in(folder: Path, content: bytes | str = json.dumps(SCHEMA)) -> Path:
    path = folder / "schema.json"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def fetches(server: Server) -> list[str]:
    return [one.path for one in server.seen if one.method == "GET"]
