# Copied from generator/templates/python/videotasks/_client/interrupts.py: edit that file, then run `make generate`.
"""Finds words for one who is interrupted."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager


@contextmanager
def if_interrupted(say: Callable[[], object]) -> Generator[None, None, None]:
    """Calls a function if what is within is ended by Ctrl+C, or as it was cancelled."""
    try:
        yield
    except Exception:
        raise
    except BaseException:
        say()
        raise
