"""Reads what stands in a Task Result response, leniently: what is of another type than it shall be is not there."""

from __future__ import annotations

import math
from collections.abc import Mapping
from sys import intern
from typing import Any, Final, NamedTuple, cast

from videotasks._platform.catalog import LIFECYCLE
from videotasks._results.files import AnyFile
from videotasks._values.strikes import struck
from videotasks._values.types import State

_DONE: Final = ("succeeded", "failed")


class Outline(NamedTuple):
    """What a wait looks at of each result."""

    state: State
    status: str
    progress_percent: float | None
    eta: float | None

    @property
    def done(self) -> bool:
        """Whether the task has ended, with or without success."""
        return self.state in _DONE


def outline_in(raw: Mapping[str, Any]) -> Outline:
    """What a wait looks at of a response."""
    task = object_in(raw.get("task"))
    status = text_in(task.get("status"))
    return Outline(
        cast("State", LIFECYCLE.states.get(status, "unknown")),
        # One text for all results that have it.
        intern(status),
        number_in(task.get("progress_percent")),
        number_in(task.get("eta")),
    )


def files_in(
    kind: type[AnyFile], entries: object, task_id: str, origin: object
) -> tuple[AnyFile, ...]:
    """The entries that have a URL; the others stay in `raw` alone."""
    if not entries or not isinstance(entries, list):
        return ()
    found: list[AnyFile] = []
    for index, entry in enumerate(cast("list[object]", entries)):
        raw = object_in(entry)
        url = text_in(raw.get(f"{kind.kind}_url"))
        if not url:
            continue
        ttl = number_in(raw.get(f"{kind.kind}_url_ttl"))
        found.append(
            kind(
                url=url,
                ttl=LIFECYCLE.url_lifetime if ttl is None else ttl,
                type=text_in(raw.get(f"{kind.kind}_type")) or None,
                task_id=task_id,
                index=index,
                raw=raw,
                _origin=origin,
            )
        )
    return tuple(found)


def object_in(value: Any) -> dict[str, Any]:
    """A value that is an object; else an empty one."""
    return (
        value if isinstance(value, dict) else {}
    )  # pyright: ignore[reportUnknownVariableType]


def text_in(value: object) -> str:
    """A text, or a whole number as text; else an empty one."""
    if type(value) is str:
        return value.strip()
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return ""
    try:
        return str(value).strip()
    except ValueError as error:  # an integer of thousands of digits
        if struck(error):
            raise
        return ""


def number_in(value: object) -> float | None:
    """A number that is given as a number or as text."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError) as error:
        if struck(error):
            raise
        return None
    return number if math.isfinite(number) else None
