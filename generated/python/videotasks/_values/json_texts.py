# Copied from generator/templates/python/videotasks/_values/json_texts.py: edit that file, then run `make generate`.
"""Reads texts of JSON that came from outside, and may be broken."""

from __future__ import annotations

import json
from typing import Any

from videotasks._values.kinds import is_object
from videotasks._values.strikes import struck


def json_object(body: bytes) -> dict[str, Any] | None:
    """The body as a JSON object; None if it is none, or broken."""
    try:
        value: object = _read_json(body)
    except (ValueError, RecursionError) as error:
        if struck(error):
            raise
        return None
    return value if is_object(value) else None


def _read_json(body: bytes) -> object:
    try:
        return json.loads(body)
    except UnicodeDecodeError:
        # One wrong byte in a text must not cost all of the response.
        return json.loads(body.decode("utf-8", "replace"))
