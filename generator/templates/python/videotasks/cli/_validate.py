"""`videotasks validate`: tells every problem of a request; nothing is sent."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from videotasks.cli import _exit_codes as codes
from videotasks.cli._command import Parser
from videotasks.cli._output import Output
from videotasks.cli._request import parser_for, problems_of, rejected, typed

_ABOUT = "Every problem of a request, by the documented rules. Nothing is sent, and no key is needed."


def parser(command: str, words: Sequence[str]) -> Parser:
    """Of its options."""
    made = parser_for(
        command, _ABOUT, words, "validate kling_v3_0_std.text_to_video --body body.json"
    )
    made.add_provider("by the page of this provider, too")
    return made


def act(options: Namespace, output: Output) -> int:
    """Checks it."""
    request = typed(options)
    problems = problems_of(request, options.provider)
    if problems:
        raise rejected(request, problems)
    where = f" at {options.provider}" if options.provider else ""
    output.event(
        "valid", f"valid{where}", endpoint=options.endpoint, provider=options.provider
    )
    return codes.DONE
