"""Declares the arguments that several commands share, and their defaults.

Whoever types help reads it at once, so nothing is imported here that it can do without: folders are texts, and a width
is only asked for by whoever prints.
"""

from __future__ import annotations

import argparse
import os
import sys

from generator.places import HOME, SPECS

_USUAL_COLUMNS = 80


class _Plain(argparse.RawDescriptionHelpFormatter):
    """Help texts are printed as they are written.

    `argparse` makes one for each argument, and has it import all of `shutil` to ask how wide the terminal is.
    """

    def __init__(self, prog: str, width: int | None = None) -> None:
        super().__init__(prog, width=width or _columns() - 2)


PLAIN = _Plain


def _columns() -> int:
    """How wide the terminal is, as `shutil.get_terminal_size` tells it."""
    said = os.environ.get("COLUMNS", "")
    if said.isdecimal() and int(said):
        return int(said)
    if sys.__stdout__ is None:
        return _USUAL_COLUMNS
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or _USUAL_COLUMNS
    except (OSError, ValueError):
        return _USUAL_COLUMNS


def add_specs(parser: argparse.ArgumentParser) -> None:
    """Adds `--specs`."""
    parser.add_argument(
        "--specs",
        default=SPECS,
        metavar="DIR",
        help="folder of the specs (default: specs/)",
    )


def add_out(parser: argparse.ArgumentParser, folder: str, what: str) -> None:
    """Adds `--out` with a folder beside the specs as its default."""
    parser.add_argument(
        "--out",
        default=os.path.join(HOME, folder),
        metavar="DIR",
        help=f"{what} (default: {folder}/)",
    )
