# Copied from generator/templates/python/videotasks/cli/_terminal.py: edit that file, then run `make generate`.
"""What is drawn on a terminal, by rich; where there is none, or no rich, plain lines are written."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console


def console(error: bool = False) -> Console | None:
    """Draws on standard output, or standard error; None where nobody would see it, or rich is missing.

    It has no colours where NO_COLOR is set, and is as wide as the terminal.
    """
    stream = sys.stderr if error else sys.stdout
    if not stream.isatty() or os.environ.get("TERM") == "dumb":
        return None
    try:
        from rich.console import Console
    except ImportError:
        return None
    return Console(stderr=error, highlight=False)
