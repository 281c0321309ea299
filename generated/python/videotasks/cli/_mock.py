# Copied from generator/templates/python/videotasks/cli/_mock.py: edit that file, then run `make generate`.
"""`videotasks mock`: a platform on this machine; its options are those of `python -m videotasks.mock`."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence

from videotasks.cli._command import Parser
from videotasks.cli._output import Output


class _Whole(Parser):
    """Passes every word on."""

    def read(self, words: Sequence[str]) -> Namespace:
        return Namespace(words=list(words))


def parser(command: str, words: Sequence[str]) -> Parser:
    """Of none: the mock reads its own."""
    del words
    return _Whole(command, "", command)


def act(options: Namespace, output: Output) -> int:
    """Runs it until a signal stops it."""
    from videotasks.mock.__main__ import main

    del output
    try:
        return main(options.words, "videotasks mock")
    except SystemExit as ended:  # of its parser
        sys.stdout.flush()
        return int(ended.code or 0)
