"""Says what went wrong, with which status the command exits for it, and what to type next."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from typing import Any

from videotasks._exceptions import (
    APIError,
    AuthenticationError,
    ConfigurationError,
    InsufficientBalanceError,
    OutcomeUnknownError,
    TargetExistsError,
    TaskFailedError,
    ValidationError,
    VideotasksError,
    WaitTimeoutError,
)
from videotasks._platform.catalog import PROVIDERS
from videotasks._values.show import counted
from videotasks.cli import _exit_codes as codes
from videotasks.cli._output import Output, resumed


def code_of(error: VideotasksError, submitting: bool = False) -> int:
    """The exit status for an error."""
    if isinstance(error, (ConfigurationError, ValidationError, TargetExistsError)):
        return codes.UNUSABLE
    if isinstance(error, OutcomeUnknownError):
        return codes.UNKNOWN
    if isinstance(error, TaskFailedError):
        return codes.FAILED
    if isinstance(error, WaitTimeoutError):
        return codes.TIMED_OUT
    if type(error).__name__ == "BudgetError":
        return codes.OVER_BUDGET
    if isinstance(error, APIError):
        unsure = submitting and error.retry_safe is None
        return codes.UNKNOWN if unsure else codes.REFUSED
    return codes.UNREACHED


def worst(found: list[int]) -> int:
    """The exit status of several tasks."""
    return next((code for code in codes.OF_TASKS if code in found), codes.DONE)


def tell(
    error: VideotasksError,
    output: Output,
    command: str,
    options: Any,
    hint: bool = True,
) -> int:
    """Says it, with what to type next unless people are told so later; returns the exit status."""
    if isinstance(error, ValidationError):
        output.broken_rules(error)
    code = code_of(error, command == "submit" and not error.task_id)
    following = next(
        _following(error, code, command, options), f"videotasks {command} --help"
    )
    message = str(error)
    if isinstance(error, ValidationError):
        message = f"{counted(len(error.problems), 'problem')}, nothing was sent"
    output.error(message, following if hint or output.as_json else None, error)
    return code


def _following(
    error: VideotasksError, code: int, command: str, options: Any
) -> Iterator[str]:
    endpoint = getattr(options, "endpoint", None)
    provider = error.provider or getattr(options, "provider", None)
    known = PROVIDERS.get(str(provider))
    folder = getattr(options, "folder", None) or getattr(options, "download", None)
    argument = error.argument if isinstance(error, ConfigurationError) else None
    if argument == "endpoint":
        yield "videotasks models"
    if argument == "api_key" and known:
        yield f"export {known.key_variable}=... or videotasks login {known.id}"
    if argument == "provider" and endpoint:
        yield f"videotasks {command} {endpoint} --provider {_serving(endpoint)} ..."
    elif argument == "provider" and command != "login":
        again = shlex.join(getattr(options, "tasks", None) or ["..."])
        yield f"videotasks {command} {again} --provider {next(iter(PROVIDERS))}"
    if isinstance(error, ValidationError) and endpoint:
        yield f"videotasks show {endpoint}"
    if isinstance(error, AuthenticationError):
        yield _doctor(provider)
    if isinstance(error, InsufficientBalanceError) and known:
        yield f"top up the account at {known.name}; the price: videotasks submit ... --dry-run"
    if isinstance(error, TargetExistsError):
        again = resumed([str(error.task_id)], provider, folder, command="download")
        yield f"{again} --overwrite"
    if code == codes.UNKNOWN:
        name = known.name if known else "the provider"
        yield f"look for the task in the console of {name} before sending it again; then: videotasks wait TASK_ID"
    if code in (codes.TIMED_OUT, codes.UNREACHED) and error.task_id:
        yield resumed([error.task_id], provider, folder)
    if code == codes.UNREACHED:
        yield _doctor(provider)
    if code == codes.OVER_BUDGET:
        yield "the same with a larger --budget, or --price AMOUNT where you know what you pay"
    if code == codes.FAILED and endpoint:
        yield f"videotasks show {endpoint}"
    if code == codes.REFUSED and error.task_id:
        yield "the same with --provider of whom it was submitted to"
    if code == codes.REFUSED and endpoint:
        yield f"videotasks submit {endpoint} ... --dry-run, and videotasks show {endpoint}"


def _doctor(provider: str | None) -> str:
    return f"videotasks doctor{f' --provider {provider}' if provider else ''}"


def _serving(endpoint: str) -> str:
    """A provider to name: one whose index lists the endpoint, where there is one."""
    from videotasks import catalog

    rank = {"listed": 0, "unknown": 1, "retired": 2}
    return min(catalog.offers(endpoint), key=lambda one: rank[one.status]).provider
