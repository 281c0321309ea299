"""Leads from a problem or a keyword of a schema back to spec, page, ruling, correction and history."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from generator.commands.arguments import PLAIN, add_specs
from generator.commands.specs import load_specs
from generator.places import HOME

_ABOUT = """\
Says where a rule comes from: the line of the spec, the pages that state it, what sources disagree on and which one
holds, what the reader of the pages misread, what a provider says otherwise, and when it changed.

A rule is named as it comes:

  python -m generator explain 'ViduQ1ReferenceToVideoRequest#/properties/images/maxItems'    a keyword of a schema
  python -m generator explain 'vidu_q1.reference_to_video /images maxItems'                  as `diff` calls it
  python -m generator explain 'vidu_q1.reference_to_video /images'                           all that is said of it
  python -m generator explain - < error.log                          a whole error message, of any client's log

Of an error message every problem is explained that it lists, once each. All else in the text is passed over. Messages
of jsonschema, jsonschema-rs, Ajv and Java's json-schema-validator, lines of our packages in Go and Java, and the
problems of `videotasks validate`, also with --json, do not name the schema: then the endpoints are looked up that have
such a rule with that value, and where these are many only their names are told. Put the one that is meant in front:

  python -m generator explain 'vidu_q1.reference_to_video data/prompt must NOT have more than 1500 characters'
"""


def add(commands: Any) -> None:
    """Adds the command `explain`."""
    parser = commands.add_parser(
        "explain",
        help="where a rule comes from: spec line, page, ruling, history",
        description=_ABOUT,
        epilog="exit status: 0, 1 if the text names no rule that there is",
        formatter_class=PLAIN,
    )
    add_specs(parser)
    parser.add_argument(
        "text",
        metavar="TEXT",
        help="what names the rule, or an error message; - reads it from the input",
    )
    parser.add_argument(
        "--no-history",
        action="store_true",
        help="do not look into git for when it changed",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Runs it; returns the exit status."""
    from generator.changes import evidence
    from generator.changes.history import History, told
    from generator.changes.mentioned import mentions, titles, without_title
    from generator.language.problem import expected

    folder = Path(options.specs)
    text = sys.stdin.read() if options.text == "-" else options.text
    specs = load_specs(folder)
    further, unclear = without_title(text, specs)
    # A name in front of a message, with its pointer perhaps, says whose that is and asks for nothing more.
    explained = {
        (one.endpoint.id, at) for one in further for at in ("", one.value.pointer)
    }
    every = (
        *(
            one
            for one in mentions(text, specs)
            if one.keyword or (one.endpoint.id, one.value.pointer) not in explained
        ),
        *further,
    )
    found = [
        *{
            (one.endpoint.id, one.part, one.value.pointer, one.keyword): one
            for one in every
        }.values()
    ]
    for one in unclear:
        rule = f"{one.pointer or 'the whole body'}{f' {one.keyword}' if one.keyword else ''}"
        ids = ", ".join(one.endpoints)
        print(
            f"{rule}: {len(one.endpoints)} endpoints have this rule; put the name in front of it: {ids}"
        )
    if not found and unclear:
        return 0
    if not found:
        words = text.strip().partition("#")[0].partition(" ")[0]
        known = [*titles(specs), *(endpoint.id for endpoint in specs.endpoints)]
        near = expected(words, known).partition(" (or")[0]
        hint = near if len(near) < 100 else ""
        what = "names no rule of any endpoint" + (hint or ": see --help for how")
        print(f"{words!r} {what}", file=sys.stderr)
        return 1
    history = History(Path(HOME))
    is_here = folder.resolve() == Path(HOME, "specs").resolve()
    for number, mention in enumerate(found):
        if number or unclear:
            print()
        lines = [*evidence.lines(mention, folder), *told(mention, folder)]
        if is_here and not options.no_history:
            lines += history.lines(mention)
        print("\n".join(lines))
    return 0
