"""Says what differs between two sets of specs, and whom that breaks."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from generator.commands.arguments import PLAIN
from generator.places import HOME

_ABOUT = """\
Says what differs between two sets of specs: one line for each change, with the endpoint, the JSON Pointer, the keyword,
what was there and what is, the direction, how bad it is, and why.

OLD and NEW are folders, or git revisions, of which `specs/` is taken:

  python -m generator diff HEAD specs          what you have edited and not committed yet
  python -m generator diff 4f32434 HEAD        what came since a commit; old specs are converted as they are read
  python -m generator diff OLD NEW --format markdown      tables for a pull request
  python -m generator diff OLD NEW --fail-on breaking     for CI: exit status 1 if anything breaks

breaking     what was right may be refused now, a response may surprise, a call may fail or cost more
compatible   what was right stays right; there is more to know, to send or to be warned of
cosmetic     nobody notices

What is compared is what the specs accept, and not their text: a closed list of 1 to 10 and a range from 1 to 10 are the
same. Of a request, wider limits are compatible and narrower ones break; of a response it is the other way round. A
parameter that is required now and has a default breaks those who validate with the schemas, and no Python caller: its
line says both. An endpoint whose path has stayed is renamed, not gone.

Behind the changes stand the payloads, made around the rules of both sets, that the new specs refuse and the old ones
took, and those that only the new ones take.
"""


def add(commands: Any) -> None:
    """Adds the command `diff`."""
    parser = commands.add_parser(
        "diff",
        help="what differs between two sets of specs, and whom that breaks",
        description=_ABOUT,
        epilog="exit status: 0, 1 with --fail-on, 2 if one of the two cannot be read",
        formatter_class=PLAIN,
    )
    parser.add_argument(
        "old", metavar="OLD", help="folder of specs, or a git revision: what was there"
    )
    parser.add_argument(
        "new", metavar="NEW", help="folder of specs, or a git revision: what is there"
    )
    parser.add_argument(
        "--format",
        choices=("text", "json", "markdown"),
        default="text",
        help="how it is written (default: text)",
    )
    parser.add_argument(
        "--fail-on",
        choices=("breaking", "compatible", "cosmetic"),
        help="exit with 1 if a change is so bad, or worse",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Runs it; returns the exit status."""
    from generator.changes.compare import compare
    from generator.changes.report import FORMATS
    from generator.changes.trees import tree
    from generator.language.problem import SpecError
    from generator.text.severity import SEVERITIES

    try:
        found = compare(tree(options.old, Path(HOME)), tree(options.new, Path(HOME)))
    except SpecError as error:
        print(error, file=sys.stderr)
        return 2
    print(FORMATS[options.format](found))
    if options.fail_on is None:
        return 0
    bad = SEVERITIES[: SEVERITIES.index(options.fail_on) + 1]
    return int(any(change.severity in bad for change in found.changes))
