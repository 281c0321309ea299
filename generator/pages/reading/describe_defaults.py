"""Takes the default that a mark or an attribute gives as a value of the parameter's type."""

from __future__ import annotations

import json
from typing import Any

from generator.pages.facts import Json
from generator.pages.reading.values import base, typed


def marked_default(raw: Json | None, kind: str | None, ambiguity: Any) -> Json | None:
    """The default of a mark or an attribute, as a value of the type."""
    if raw is None:
        return None
    if kind in ("array", "object") or (kind or "").endswith("[]"):
        value = raw
        if isinstance(raw, str):
            try:
                value = json.loads(raw)
            except ValueError:
                value = None
        fits = isinstance(value, dict if kind == "object" else list)
    elif kind == "string":
        value = raw if isinstance(raw, str) else json.dumps(raw)
        fits = not isinstance(raw, (dict, list))
    elif kind is None:
        return raw
    else:
        written = json.dumps(raw) if isinstance(raw, (bool, int, float)) else str(raw)
        value = typed(written, base(kind))
        fits = value is not None
    if not fits:
        ambiguity("default", f"the default {raw!r} is no {kind}", unread=True)
        return None
    return value
