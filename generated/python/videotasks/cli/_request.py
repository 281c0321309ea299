# Copied from generator/templates/python/videotasks/cli/_request.py: edit that file, then run `make generate`.
"""Makes the request that was typed, of the endpoint that was named: its module alone is loaded."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from videotasks._exceptions import ValidationError
from videotasks._validation.request import (
    Request,
    from_arguments,
    members_in,
    problems_in,
)
from videotasks._values.kinds import as_array, is_object
from videotasks.cli._command import Parser, UsageError
from videotasks.cli._known import known_of
from videotasks.cli._parameters import add_parameters, body_in, laid_over, members_of

if TYPE_CHECKING:
    from videotasks._platform.catalog import ProviderId
    from videotasks._values.problem import Problem


class Typed(NamedTuple):
    """A request, unchecked, and what could not even be put into it, such as a file that is not there."""

    request: Request
    trouble: list[Problem]


def parser_for(command: str, about: str, words: Sequence[str], example: str) -> Parser:
    """Of a command that takes an endpoint, and its parameters as options."""
    first = words[0] if words else ""
    if first in ("-h", "--help"):
        made = Parser(f"{command} FAMILY.OPERATION", about, example)
        made.epilog = (
            f"The parameters of an endpoint are options: videotasks {command} FAMILY.OPERATION --help\n\n"
            f"{made.epilog}"
        )
        return made
    if not first or first.startswith("-"):
        what = f"the endpoint comes first: videotasks {command} FAMILY.OPERATION ..."
        raise UsageError(what, "videotasks models")
    known = known_of(first)
    example = known.get("example", "").removeprefix("videotasks submit ") or first
    made = Parser(
        command,
        f"{about}\n{known['title']}: {known['summary']}",
        f"{command} {example}",
    )
    made.add_argument("endpoint", metavar="FAMILY.OPERATION")
    made.set_defaults(known=known)
    add_parameters(made, known["parameters"], words)
    return made


def typed(options: Namespace) -> Typed:
    """The request that was typed.

    Raises:
        ConfigurationError: The options make no body.
    """
    known = options.known
    module = import_module(f"videotasks.endpoints.{options.endpoint}")
    kind = cast("type[Request]", getattr(module, known["request"]))
    members = members_of(options)
    if options.body is None:
        for one in known["parameters"]:
            # Python's arguments have these defaults, too: they are always sent.
            path = one["path"]
            if one.get("required") and "default" in one and len(path) == 1:
                members.setdefault(path[0], one["default"])
        return Typed(*from_arguments(kind, members))
    request, trouble = from_arguments(kind, members)
    whole = laid_over(body_in(options.body), dict(members_in(request)))
    return Typed(kind.construct(**whole), trouble)


def problems_of(one: Typed, provider: str | None) -> list[Problem]:
    """Every broken rule; with a provider those of its page, too."""
    found = problems_in(one.request, one.trouble)
    if provider is not None and not one.trouble:
        found = one.request.problems_for(cast("ProviderId", provider))
    return found


def rejected(one: Typed, problems: Sequence[Problem]) -> ValidationError:
    """What is raised for broken rules."""
    name = type(one.request).__name__
    return ValidationError(name, problems, one.request.endpoint)


def shortened(value: Any) -> Any:
    """A body for people, who read no files in base64."""
    if isinstance(value, str) and len(value) > 300 and value.startswith("data:"):
        return f"{value[:60]}... ({len(value)} characters)"
    items = as_array(value)
    if items is not None:
        return [shortened(one) for one in items]
    if is_object(value):
        return {name: shortened(one) for name, one in value.items()}
    return value
