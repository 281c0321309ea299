# Copied from generator/templates/python/videotasks/_client/advice.py: edit that file, then run `make generate`.
"""Adds to exceptions what to do, as far as the client knows more of it than its machines."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from videotasks._core.settings import Settings
from videotasks._exceptions import (
    AuthenticationError,
    OutcomeUnknownError,
    VideotasksError,
)
from videotasks._platform.catalog import PROVIDERS


@contextmanager
def advised(settings: Settings) -> Generator[None, None, None]:
    """Adds to exceptions where the key came from, and where to look for a task that nobody knows of."""
    try:
        yield
    except VideotasksError as error:
        advice = _advice(error, settings)
        if advice:
            error.args = (f"{error}; {advice}", *error.args[1:])
        raise


def _advice(error: VideotasksError, settings: Settings) -> str:
    if isinstance(error, AuthenticationError):
        return f"the key came from {settings.key_source}"
    if isinstance(error, OutcomeUnknownError):
        name = PROVIDERS[settings.provider].name
        if error.task_id:
            return f'do not send it again: client.task("{error.task_id}").wait() waits for the task'
        return f"look for the task in the console of {name} before you send it again"
    return ""
