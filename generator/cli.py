"""Parses the command line of the generator and runs one command."""

from __future__ import annotations

import os
import sys
from importlib import import_module

from generator.commands.plain import read_plain

TYPE_CHECKING = False  # as that of `typing`, which costs each run 2 ms
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence
    from typing import Any

COMMANDS = (
    "generate",
    "lint",
    "show",
    "demo",
    "pages",
    "diff",
    "explain",
    "release",
    "site",
)
"""Each is a module of `generator.commands`, loaded if it is the one, or if help lists them all."""
_READ_PLAIN = ("generate", "lint")
"""Those that are run so often, and so soon done, that it matters how long it takes to read their words."""
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

Before a commit, or between two revisions:

  python -m generator diff HEAD specs   what differs, and whom that breaks

And when users shall have it:

  python -m generator release --dry-run   next versions, change logs, what the last release promised

`python -m generator show vidu_q1.text_to_video` prints one endpoint with all that it shares.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words:
        words[0] = _FORMER.get(words[0], words[0])
    options = _plain(words) or _parser(words[:1]).parse_args(words)
    try:
        return _run(options.run, options)
    except BrokenPipeError:
        # Whoever read the output has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except KeyboardInterrupt:
        print("interrupted; nothing was left half-written", file=sys.stderr)
        return 130


def _plain(words: Sequence[str]) -> Any:
    """What the words say, where that can be told without a parser."""
    if not words or words[0] not in _READ_PLAIN:
        return None
    command = import_module(f"generator.commands.{words[0]}")
    return read_plain(words[1:], command.run, command.USUAL, command.CHOICES)


def _run(command: Callable[[Any], int], options: Any) -> int:
    try:
        return command(options)
    except Exception as error:
        from generator.language.problem import SpecError

        if not isinstance(error, SpecError):
            raise
        count = len(error.problems)
        print(error)
        what = f"{count} problem{'' if count == 1 else 's'} in the specs"
        print(f"{what}; nothing was written", file=sys.stderr)
        return 1


def _parser(words: Sequence[str] = ()) -> argparse.ArgumentParser:
    """A parser of the command that the words begin with, or of all."""
    import argparse

    from generator.commands.arguments import PLAIN

    parser = argparse.ArgumentParser(
        prog="python -m generator", description=_ABOUT, formatter_class=PLAIN
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name in words if words and words[0] in COMMANDS else COMMANDS:
        import_module(f"generator.commands.{name}").add(commands)
    return parser
