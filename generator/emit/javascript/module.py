"""Makes what the templates of a module of validators are given: bodies, checks, types."""

from __future__ import annotations

from collections.abc import Sequence

from generator.emit.javascript import conditions
from generator.emit.javascript.checks import check, check_function
from generator.emit.javascript.docs import comment, of_body, of_object
from generator.emit.javascript.needs import Needs
from generator.emit.javascript.nodes import Block, Constant
from generator.emit.javascript.types import Line, members, unions
from generator.emit.rules.bodies import Body, every_object
from generator.emit.rules.sources import Table, disputes, pages
from generator.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Interface:
    """A type of an object."""

    name: str
    comment: str
    members: Sequence[Line]


@dataclass(frozen=True, slots=True)
class Checked:
    """A body that gets a validator and a type."""

    title: str
    function: str
    """The name of the function that checks it."""
    check: Block
    interface: Interface
    unions: list[str]
    """What holds between the members, as types; of a body without such types none."""
    source: str
    sources: Table
    disputes: Table


@dataclass(frozen=True, slots=True)
class Module:
    """What a module of one or two bodies consists of."""

    imports: list[str]
    """Names of the module of values."""
    constants: list[Constant]
    bodies: list[Checked]
    functions: list[Block]
    interfaces: list[Interface]


def module(bodies: tuple[Body, ...]) -> Module:
    """The module of some bodies."""
    needs = Needs()
    checked = [_checked(body, needs) for body in bodies]
    objects = list(every_object(bodies))
    functions = [check(value, needs) for _, value in objects]
    interfaces = [
        Interface(
            str(value.type_name),
            comment(of_object(value), 0),
            members(value, body, 1),
        )
        for body, value in objects
    ]
    return Module(
        sorted(needs.values),
        [Constant(name, *made) for name, made in needs.constants.items()],
        checked,
        functions,
        interfaces,
    )


def _checked(body: Body, needs: Needs) -> Checked:
    endpoint = body.endpoint
    more = tuple(conditions.checks(endpoint, needs)) if endpoint else ()
    interface = Interface(
        body.title, comment(of_body(body), 0), members(body.shape, body, 1)
    )
    return Checked(
        body.title,
        check_function(body.shape),
        check(body.shape, needs, *more),
        interface,
        unions(endpoint, body) if endpoint else [],
        body.page,
        pages(body.shape, body.sources),
        disputes(body.contradictions, body.kind),
    )
