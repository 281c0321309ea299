# Copied from generator/templates/python/videotasks/_values/types.py: edit that file, then run `make generate`.
"""Types that signatures of several rooms share."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from typing_extensions import Self as Self  # noqa: PLC0414  # handed on
elif sys.version_info >= (3, 11):
    from typing import Self as Self  # noqa: PLC0414  # likewise
else:
    Self = Any  # so that annotations can be looked up

__all__ = ["State", "Timeouts", "Validation"]


Validation: TypeAlias = Literal["error", "warn", "off"]
"""What a broken rule does: refuse the request, warn and send it, or nothing at all."""

Timeouts: TypeAlias = float | tuple[float | None, float | None]
"""Seconds, as requests has them: for everything, or (connect, read)."""

State: TypeAlias = Literal["queued", "processing", "succeeded", "failed", "unknown"]
"""What a task is doing; `unknown` stands for a status that this version does not know."""

Members: TypeAlias = dict[str, Any]
"""A body, or an object in it, in Python's own dict."""

Kind: TypeAlias = Literal["video", "image", "audio"]
"""What a file of a result is."""

Progress: TypeAlias = Callable[[int, "int | None"], object]
"""Bytes received so far, and bytes in all (None if the storage does not say)."""
