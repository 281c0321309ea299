"""Prints the whole spec of one endpoint: what `use` copies included, each keyword with the line that states it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.commands.arguments import PLAIN, add_specs
from generator.commands.specs import load_specs

if TYPE_CHECKING:
    from generator.language.located import Located
    from generator.language.model import Endpoint, Member, Value

_ABOUT = """\
Prints the whole spec of one endpoint as YAML: shared values in full, each keyword with the line that states it.
"""
_SECTIONS = (
    "title",
    "name",
    "method",
    "path",
    "summary",
    "description",
    "sources",
    "providers",
)
_AFTER = (
    "furtherParameters",
    "conditions",
    "deviations",
    "prices",
    "examples",
    "contradictions",
    "notModelled",
)


def add(commands: Any) -> None:
    """Adds the command `show`."""
    parser = commands.add_parser(
        "show",
        help="print one endpoint's spec with all that it shares",
        description=_ABOUT,
        formatter_class=PLAIN,
    )
    add_specs(parser)
    parser.add_argument(
        "endpoint", metavar="FAMILY.OPERATION", help="such as vidu_q1.text_to_video"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Runs it; returns the exit status."""
    from generator.language.problem import expected

    specs = load_specs(Path(options.specs))
    known = {endpoint.id: endpoint for endpoint in specs.endpoints}
    if options.endpoint not in known:
        what = f"{options.endpoint!r} is not an endpoint{expected(options.endpoint, list(known))}"
        print(what, file=sys.stderr)
        return 1
    print("\n".join(lines(known[options.endpoint])))
    return 0


def lines(endpoint: Endpoint) -> Iterator[str]:
    """The lines of the resolved spec, as YAML with comments."""
    written = endpoint.written
    yield f"# {endpoint.id}, resolved from {', '.join(endpoint.files)}"
    for section in _SECTIONS:
        if section in written.members:
            yield from _keyword(section, written.members[section], written)
    for section, body in (
        ("parameters", endpoint.request),
        ("response", endpoint.response),
    ):
        yield f"{section}:"
        yield from _below(_members(body.properties))
    for section in _AFTER:
        if section in written.members:
            yield from _keyword(section, written.members[section], written)


def _members(members: tuple[Member, ...]) -> Iterator[str]:
    import yaml

    for member in members:
        name = yaml.safe_dump({member.name: 0}, allow_unicode=True).rpartition(": ")[0]
        yield f"{name}:"
        yield from _below(_value(member.value))


def _value(value: Value) -> Iterator[str]:
    """The keywords of a value in the order in which they were written, its parts below them."""
    if value.type_name and "name" not in value.written.members:
        yield f"name: {value.type_name}"
    for keyword, node in value.written.members.items():
        if keyword not in ("items", "properties"):
            yield from _keyword(keyword, node, value.written)
    if value.items is not None:
        yield "items:"
        yield from _below(_value(value.items))
    if value.properties:
        yield "properties:"
        yield from _below(_members(value.properties))


def _keyword(name: str, node: Located, within: Located) -> Iterator[str]:
    """One keyword as YAML; the first line says where it stands."""
    import yaml

    text = yaml.safe_dump(
        {name: node.data}, sort_keys=False, allow_unicode=True, width=1000
    )
    place = within.key(name)
    first, *rest = text.rstrip("\n").split("\n")
    yield f"{first}  # {place.file}:{place.line}"
    yield from rest


def _below(lines: Iterator[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)
