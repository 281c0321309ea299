"""Parses the command line of the generator and runs one command."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from generator.commands import demo, generate, lint, pages, show
from generator.commands.arguments import PLAIN
from generator.language.problem import SpecError

COMMANDS = (generate, lint, show, demo, pages)
_FORMER = {"docs": "pages"}
"""Names that commands had until 1.0, and that still work."""

_ABOUT = """\
Makes everything in generated/ from the hand-written specs in specs/.

The usual round: edit a file in specs/endpoints/, then

  python -m generator lint        what is wrong in the specs, each with file:line:column
  python -m generator generate    write what has changed
  python -m generator demo        try it: every endpoint, against a platform on this machine

And every week, as the pages change without notice:

  python -m generator pages check what the documentation pages say otherwise than the specs

`python -m generator show vidu_q1.text_to_video` prints one endpoint with all that it shares.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words:
        words[0] = _FORMER.get(words[0], words[0])
    options = _parser().parse_args(words)
    try:
        status: int = options.run(options)
    except SpecError as error:
        count = len(error.problems)
        print(error)
        what = f"{count} problem{'' if count == 1 else 's'} in the specs"
        print(f"{what}; nothing was written", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever read the output has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except KeyboardInterrupt:
        print("interrupted; nothing was left half-written", file=sys.stderr)
        return 130
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator", description=_ABOUT, formatter_class=PLAIN
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add(commands)
    return parser
