"""Help is as wide as the terminal, as `argparse` has it, though no run imports what asks for that."""

from __future__ import annotations

import argparse
import os
import pty
import subprocess
import sys

import pytest

from generator.commands.arguments import PLAIN

ABOUT = "Says what it is about,\nline by line."


def said(formatter: type[argparse.HelpFormatter]) -> str:
    parser = argparse.ArgumentParser(
        "name", description=ABOUT, formatter_class=formatter
    )
    parser.add_argument("--first", help="what it is for, at some length " * 5)
    return parser.format_help()


@pytest.mark.parametrize("columns", ["", "0", "wide", "40", "200"])
def test_help_is_that_of_the_standard_library(
    columns: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert said(PLAIN) == said(argparse.RawDescriptionHelpFormatter)


def test_help_is_as_wide_as_the_terminal() -> None:
    code = "from generator.commands import arguments\nprint(arguments._columns())\n"
    ours, theirs = pty.openpty()
    try:
        import fcntl
        import struct
        import termios

        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("4H", 24, 123, 0, 0))
        around = {name: text for name, text in os.environ.items() if name != "COLUMNS"}
        subprocess.run([sys.executable, "-c", code], stdout=theirs, env=around)
        assert os.read(ours, 100).split() == [b"123"]
    finally:
        os.close(ours)
        os.close(theirs)
