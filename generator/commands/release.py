"""Makes a release: versions, change logs, the outputs, and what is kept for the next comparison."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from generator.commands.arguments import PLAIN, add_out, add_specs

_ABOUT = """\
Makes a release of what specs/ say, step by step, and tells what it does:

  1. compares the specs with those of the last release, which are kept in specs/releases/last
  2. asks for a fragment in specs/changes/ for each endpoint that means something else and of which none tells why
  3. counts the versions on, of the Python client and of the JSON Schemas apart, by the worst that their users notice
  4. writes what is new into both change logs
  5. generates all of it in a folder of its own
  6. checks that against the last release: old bodies and old schemas by the new schemas, old calls by the new client
  7. writes versions and change logs into specs/, generates, and keeps the release for the next comparison

Below 1.0.0 a change that breaks raises the second number, any other the third; from 1.0.0 on the first, and for what is
new the second. `--client` and `--schemas` give a higher version than that.

  python -m generator release --dry-run     says all of it, and writes nothing
  python -m generator release               for a tree without uncommitted changes; committing and tagging are yours

The first release of a set of specs has the versions that its api.yaml has, and nothing to be compared with.
"""


def add(commands: Any) -> None:
    """Adds the command `release`."""
    parser = commands.add_parser(
        "release",
        help="count versions on, write change logs, check what the last release promised",
        description=_ABOUT,
        epilog="exit status: 0, 1 if something is missing or broken (nothing is written then), 2 for a wrong argument",
        formatter_class=PLAIN,
    )
    add_specs(parser)
    add_out(parser, "generated", "where to generate")
    parser.add_argument("--dry-run", action="store_true", help="write nothing")
    parser.add_argument(
        "--date",
        metavar="YYYY-MM-DD",
        help="the day of the release (default: today, in UTC)",
    )
    for package, words in (("client", "Python client"), ("schemas", "JSON Schemas")):
        parser.add_argument(
            f"--{package}",
            metavar="VERSION",
            help=f"give the {words} this version; not below the one that follows from the changes",
        )
    parser.add_argument(
        "--skip-types",
        action="store_true",
        help="show no type checker the recorded calls, which takes half a minute of a core",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Runs it; returns the exit status."""
    from generator.changes.fragments import Package
    from generator.commands import generate
    from generator.release.make import Refused, make
    from generator.release.versions import Version

    wanted: dict[Package, Version] = {}
    packages: tuple[Package, ...] = ("client", "schemas")
    for package in packages:
        given = getattr(options, package)
        if given is not None:
            try:
                wanted[package] = Version.parse(given)
            except ValueError as error:
                print(f"--{package}: {error}", file=sys.stderr)
                return 2
    try:
        day = _day(options.date)
    except ValueError:
        print(
            f"--date: {options.date!r} is not a day such as 2026-11-29", file=sys.stderr
        )
        return 2

    def generate_all() -> int:
        given = argparse.Namespace(
            specs=options.specs,
            out=options.out,
            check=False,
            only=[],
            overwrite_edited=False,
        )
        return generate.run(given)

    try:
        make(
            Path(options.specs),
            Path(options.out),
            day,
            wanted,
            print,
            None if options.dry_run else generate_all,
            typed=not options.skip_types,
        )
    except Refused as error:
        print(error, file=sys.stderr)
        print("nothing was written", file=sys.stderr)
        return 1
    return 0


def _day(given: str | None) -> str:
    from datetime import date, datetime, timezone

    day = date.fromisoformat(given) if given else datetime.now(timezone.utc).date()
    return day.isoformat()
