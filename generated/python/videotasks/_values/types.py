# Copied from generator/templates/python/videotasks/_values/types.py: edit that file, then run `make generate`.
"""Types that signatures of several rooms share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

__all__ = ["State", "Timeouts", "Validation"]


Validation: TypeAlias = Literal["error", "warn", "off"]
"""What a broken rule does: refuse the request, warn and send it, or nothing at all."""

Timeouts: TypeAlias = float | tuple[float | None, float | None]
"""Seconds, as requests has them: for everything, or (connect, read)."""

State: TypeAlias = Literal["queued", "processing", "succeeded", "failed", "unknown"]
"""What a task is doing; `unknown` stands for a status that this version does not know."""

Kind: TypeAlias = Literal["video", "image", "audio"]
"""What a file of a result is."""

Progress: TypeAlias = Callable[[int, "int | None"], object]
"""Bytes received so far, and bytes in all (None if the storage does not say)."""
