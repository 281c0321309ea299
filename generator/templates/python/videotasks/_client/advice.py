"""Adds to exceptions what to do, as far as the client knows more of it than its machines."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from videotasks._exceptions import (
    AuthenticationError,
    OutcomeUnknownError,
    VideotasksError,
)
from videotasks._platform.catalog import PROVIDERS

if TYPE_CHECKING:
    from videotasks._core.settings import Settings


@contextmanager
def advised(settings: Settings) -> Generator[None, None, None]:
    """Adds to exceptions raised within what `advise` does."""
    try:
        yield
    except VideotasksError as error:
        advise(error, settings)
        raise


def advise(error: VideotasksError, settings: Settings) -> None:
    """Adds of which provider it is, where the key came from, and where to look for a lost task."""
    error.provider = error.provider or settings.provider
    advice = _advice(error, settings)
    if advice:
        error.args = (f"{error}; {advice}", *error.args[1:])


def _advice(error: VideotasksError, settings: Settings) -> str:
    if isinstance(error, AuthenticationError):
        return f"the key came from {settings.key_source}"
    if isinstance(error, OutcomeUnknownError):
        name = PROVIDERS[settings.provider].name
        if error.task_id:
            task = settings.resumed(error.task_id)
            return f"do not send it again: {task}.wait() waits for the task"
        return f"look for the task in the console of {name} before you send it again"
    return ""
