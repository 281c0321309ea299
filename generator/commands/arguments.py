"""Declares the arguments that several commands share, and their defaults."""

from __future__ import annotations

import argparse
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLAIN = argparse.RawDescriptionHelpFormatter
"""Help texts are printed as they are written."""


def add_specs(parser: argparse.ArgumentParser) -> None:
    """Adds `--specs`."""
    parser.add_argument(
        "--specs",
        type=Path,
        default=ROOT / "specs",
        metavar="DIR",
        help="folder of the specs (default: specs/)",
    )


def add_out(parser: argparse.ArgumentParser, folder: str, what: str) -> None:
    """Adds `--out` with a folder of the repository as its default."""
    parser.add_argument(
        "--out",
        type=Path,
        default=ROOT / folder,
        metavar="DIR",
        help=f"{what} (default: {folder}/)",
    )
