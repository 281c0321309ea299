"""Checks the specs, also against the locked facts of the pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.commands.specs import load_specs
from generator.language.problem import Problem, SpecError
from generator.places import SPECS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection, Mapping

USUAL = {"specs": SPECS}
"""What holds where nothing else is asked for."""
CHOICES: Mapping[str, Collection[str]] = {}
"""Nothing may be asked for several times."""

_ABOUT = """\
Checks the specs, also against the facts of the pages locked in specs/facts/, and prints every problem as
file:line:column: what is wrong, and what was expected.
"""


def add(commands: Any) -> None:
    """Adds the command `lint`."""
    from generator.commands.arguments import PLAIN, add_specs

    parser = commands.add_parser(
        "lint", help="check the specs", description=_ABOUT, formatter_class=PLAIN
    )
    add_specs(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Runs it; returns the exit status."""
    from generator.changes import FOLDER
    from generator.pages.comparing.drift import SpecIndex
    from generator.pages.comparing.locked_facts import problems

    folder = Path(options.specs)
    specs = load_specs(folder)
    index = SpecIndex.open(specs, folder)
    count, found = 0, problems(index)
    if (folder / FOLDER).is_dir():
        count, wrong = _fragments(folder)
        found += wrong
    if found:
        raise SpecError(found)
    locked = f", {len(index.locks)} sources locked" if index.locks else ""
    plural = "" if count == 1 else "s"
    why = f", {count} change fragment{plural}" if count else ""
    print(f"no problem in {len(specs.endpoints)} endpoint specs{locked}{why}")
    return 0


def _fragments(folder: Path) -> tuple[int, list[Problem]]:
    """How many files tell why specs changed, and what is wrong with others."""
    # A tenth of all that is imported, for what most sets of specs do not have.
    from generator.changes.fragments import fragments
    from generator.language.load import label_of

    told, wrong = fragments(folder, label_of(folder))
    return len(told), wrong
