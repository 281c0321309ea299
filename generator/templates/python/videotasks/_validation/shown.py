"""Shows the body of a request as Python's readers expect it, long texts cut."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from videotasks._values.kinds import as_array, as_object
from videotasks._values.lazy_text import LazyText
from videotasks._values.show import shorten, shown

_LONGEST: Final = 200
"""Characters of a text that `repr` shows."""


def shown_members(body: Mapping[str, Any]) -> str:
    """The members of a body as keyword arguments."""
    return ", ".join(
        f"{name[:_LONGEST]}={_brief(value)}" for name, value in body.items()
    )


def _brief(value: object) -> str:
    if isinstance(value, (str, LazyText)):
        short = shorten(value) if isinstance(value, str) else value.shortened()
        cut = f"{str(short[:_LONGEST])!r}..."
        return repr(str(short)) if len(short) <= _LONGEST else cut
    items, members = as_array(value), as_object(value)
    if items is not None:
        return f"[{', '.join(_brief(item) for item in items)}]"
    if members is not None:
        inner = (f"{_brief(name)}: {_brief(item)}" for name, item in members.items())
        return f"{{{', '.join(inner)}}}"
    # `shown` speaks JSON; this is for Python's readers.
    return repr(value) if value is None or isinstance(value, bool) else shown(value)
