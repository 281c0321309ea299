# Copied from generator/templates/python/videotasks/cli/__init__.py: edit that file, then run `make generate`.
"""The command line: finds out which command is wanted, and loads that one alone."""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # importing typing takes longer than all of this
# What freezes a program finds its modules by imports that stand in the code.
if TYPE_CHECKING:
    from videotasks.cli import (
        _batch,
        _completion,
        _doctor,
        _guide,
        _login,
        _mock,
        _models,
        _show,
        _submit,
        _tasks,
        _validate,
    )

    _LOADED_BY_NAME = (
        _batch,
        _completion,
        _doctor,
        _guide,
        _login,
        _mock,
        _models,
        _show,
        _submit,
        _tasks,
        _validate,
    )

__all__ = ["main"]

COMMANDS = {
    "batch": "_batch",
    "completion": "_completion",
    "doctor": "_doctor",
    "download": "_tasks",
    "guide": "_guide",
    "login": "_login",
    "mock": "_mock",
    "models": "_models",
    "show": "_show",
    "submit": "_submit",
    "validate": "_validate",
    "wait": "_tasks",
}
"""Command -> the module that has it, of which nothing else is loaded."""


def main(arguments: list[str] | None = None) -> int:
    """Runs a command.

    Args:
        arguments: The words behind the program's name. Default: those of this process.

    Returns:
        The exit status, as the help of each command lists them.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    command = words[0] if words else ""
    if command == "--complete":
        from videotasks.cli._complete import complete

        return complete(words[1:])
    if command == "batch":
        from videotasks.cli._batch import run_command

        return run_command(words[1:])
    if command in COMMANDS:
        from videotasks.cli._command import run

        return run(command, COMMANDS[command], words[1:])
    if command in ("-h", "--help"):
        from videotasks.cli._help import HELP

        sys.stdout.write(HELP)
        return 0
    if command == "--version":
        from videotasks import __version__

        print(__version__)
        return 0
    return _unknown(command)


def _unknown(command: str) -> int:
    from videotasks.cli._help import HELP

    if not command:
        sys.stderr.write(HELP)
        return 2
    from videotasks._values.nearest import closest

    near = closest(command, [*COMMANDS]) or "--help"
    sys.stderr.write(f"videotasks: there is no command {command!r}\n")
    sys.stderr.write(f"next: videotasks {near}\n")
    return 2
