"""Reads the words of a command."""

from __future__ import annotations

import argparse
from typing import NoReturn


class Parser(argparse.ArgumentParser):
    """Says with what is wrong what to type next."""

    def error(self, message: str) -> NoReturn:
        """Ends the process, with 2."""
        self.exit(
            2,
            f"{self.format_usage()}{self.prog}: error: {message}\nnext: {self.prog} --help\n",
        )
