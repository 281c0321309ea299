"""Runs the command line of `cli` for `python -m generator`."""

from __future__ import annotations

import io
import sys

from generator.cli import main


def _print_as_files_are() -> None:
    """Has what is sent into a file or pipe be UTF-8 with plain ends of lines, whatever system and locale prefer."""
    if isinstance(sys.stdout, io.TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")


if __name__ == "__main__":
    _print_as_files_are()
    sys.exit(main())
