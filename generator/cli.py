"""The command line of the generator. Each command is a function that returns the exit status."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.docs import cli as docs_cli
from generator.spec.problem import SpecError

if TYPE_CHECKING:
    from generator.writer import Report

ROOT = Path(__file__).resolve().parents[1]

_ABOUT = """\
Makes everything in generated/ from the hand-written specs in specs/.

The usual round: edit a file in specs/endpoints/, then

  python -m generator lint        what is wrong in the specs, each with file:line:column
  python -m generator generate    write what has changed
  python -m generator demo        try it: every endpoint, against a platform on this machine

And every week, as the pages change without notice:

  python -m generator docs check  what the documentation pages say otherwise than the specs

`python -m generator show vidu_q1.text_to_video` prints one endpoint with all that it shares.
"""
_GENERATE = """\
Writes generated/ from specs/. Only files whose content changes are written, and files that no spec asks for any more
are removed. Files that this command did not write, or that were edited since, are never touched: it names them and
stops.
"""
_LINT = """\
Checks the specs, also against the facts of the pages locked in specs/facts/, and prints every problem as
file:line:column: what is wrong, and what was expected.
"""
_SHOW = """\
Prints the whole spec of one endpoint as YAML: shared values in full, each keyword with the line that states it.
"""
_DEMO = """\
Starts a platform on this machine (nothing leaves it), submits one task for each endpoint with the generated client,
waits for the videos and downloads them.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns its exit status."""
    options = _parser().parse_args(arguments)
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
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(
        prog="python -m generator", description=_ABOUT, formatter_class=plain
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    generate = commands.add_parser(
        "generate",
        help="write generated/ from specs/",
        description=_GENERATE,
        formatter_class=plain,
    )
    _specs(generate)
    generate.add_argument(
        "--out",
        type=Path,
        default=ROOT / "generated",
        metavar="DIR",
        help="where to write (default: generated/)",
    )
    generate.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit 1 with the diff if anything is stale",
    )
    generate.add_argument(
        "--no-black",
        action="store_true",
        help="skip the proof that black leaves new Python as it is",
    )
    generate.add_argument(
        "--overwrite-edited",
        action="store_true",
        help="replace files that were edited by hand or are not known",
    )
    generate.set_defaults(run=_generate)

    lint = commands.add_parser(
        "lint", help="check the specs", description=_LINT, formatter_class=plain
    )
    _specs(lint)
    lint.set_defaults(run=_lint)

    show = commands.add_parser(
        "show",
        help="print one endpoint's spec with all that it shares",
        description=_SHOW,
        formatter_class=plain,
    )
    _specs(show)
    show.add_argument(
        "endpoint", metavar="FAMILY.OPERATION", help="such as vidu_q1.text_to_video"
    )
    show.set_defaults(run=_show)

    demo = commands.add_parser(
        "demo",
        help="submit, wait and download on this machine",
        description=_DEMO,
        formatter_class=plain,
    )
    demo.add_argument(
        "--out",
        type=Path,
        default=ROOT / "demo",
        metavar="DIR",
        help="where the videos go (default: demo/)",
    )
    demo.set_defaults(run=_demo)
    docs_cli.add(commands, _specs)
    return parser


def _specs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--specs",
        type=Path,
        default=ROOT / "specs",
        metavar="DIR",
        help="folder of the specs (default: specs/)",
    )


# Imports wait for the command that needs them: `--help` and refusals answer at once.


def _lint(options: argparse.Namespace) -> int:
    from generator.docs.comparing.drift import Book
    from generator.docs.comparing.held import problems
    from generator.spec.load import load

    specs = load(options.specs)
    book = Book.open(specs, options.specs)
    found = problems(book)
    if found:
        raise SpecError(found)
    locked = f", {len(book.locks)} sources locked" if book.locks else ""
    print(f"no problem in {len(specs.endpoints)} endpoint specs{locked}")
    return 0


def _show(options: argparse.Namespace) -> int:
    from generator.show import lines
    from generator.spec.load import load
    from generator.spec.problem import expected

    specs = load(options.specs)
    known = {endpoint.id: endpoint for endpoint in specs.endpoints}
    if options.endpoint not in known:
        what = f"{options.endpoint!r} is no endpoint{expected(options.endpoint, list(known))}"
        print(what, file=sys.stderr)
        return 1
    print("\n".join(lines(known[options.endpoint])))
    return 0


def _generate(options: argparse.Namespace) -> int:
    from generator.emit import everything
    from generator.spec.load import load
    from generator.writer import WriteFailed, WriteRefused, check, write

    try:
        outputs = everything(load(options.specs))
        if options.check:
            report = check(options.out, outputs)
        else:
            report = write(
                options.out,
                outputs,
                prove=not options.no_black,
                overwrite_edited=options.overwrite_edited,
            )
    except (WriteRefused, WriteFailed) as error:
        print(error, file=sys.stderr)
        return 1
    if options.check:
        return _checked(report, len(outputs))
    print(
        f"{len(report.written)} written, {len(report.unchanged)} unchanged, {len(report.removed)} removed"
    )
    return 0


def _checked(report: Report, count: int) -> int:
    if not report.stale:
        print(f"{count} files are up to date")
        return 0
    for one in report.diffs:
        print(f"{one.path}: {one.state}")
        print(one.text.rstrip("\n"))
    what = "generated files are stale: run `make generate` and commit the result"
    print(what, file=sys.stderr)
    return 1


def _demo(options: argparse.Namespace) -> int:
    from generator.demo import run

    return run(options.out)
