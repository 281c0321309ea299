# Copied from generator/templates/python/videotasks/cli/__init__.py: edit that file, then run `make generate`.
"""The command line: finds out which command is wanted, and loads that one alone."""

from __future__ import annotations

import sys
from collections.abc import Sequence

__all__ = ["main"]

_HELP = """\
usage: videotasks COMMAND ...

commands:
  batch      many videos, and a ledger of them on disk: nothing lost, nothing billed twice
             (needs the extra `batch`)

options:
  -h, --help   this text; after a command, what that one does
  --version    the version

API keys are read from the environment (NOVITA_API_KEY and the like), and never printed or stored.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command.

    Args:
        arguments: The words behind the program's name. Default: those of this process.

    Returns:
        The exit status, as `videotasks batch --help` lists them.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    command = words[0] if words else ""
    if command == "batch":
        from videotasks.cli._batch import run_command

        return run_command(words[1:])
    if command in ("-h", "--help"):
        sys.stdout.write(_HELP)
        return 0
    if command == "--version":
        from videotasks import __version__

        print(__version__)
        return 0
    if command:
        sys.stderr.write(f"videotasks: there is no command {command!r}\n\n")
    sys.stderr.write(_HELP)
    return 2
