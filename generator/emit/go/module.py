"""Makes what the templates of the package in Go are given: types, their codecs and their checks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.emit.go import conditions
from generator.emit.go.checks import Needs, check, wire_names
from generator.emit.go.docs import of_body, of_member, of_object
from generator.emit.go.names import MORE, Closed, Names, names_of
from generator.emit.go.nodes import Block, Items, Line, Statement, code
from generator.emit.go.types import field_of, filled, kind_of
from generator.emit.rules.bodies import Body
from generator.emit.rules.sources import Table, disputes, pages
from generator.frozen import dataclass
from generator.language.model import Member, Value
from generator.text.go import comment, quote


@dataclass(frozen=True, slots=True)
class FieldLine:
    """A field of a type, with its comment."""

    comment: str
    text: str


@dataclass(frozen=True, slots=True)
class ClosedList:
    """The type of a closed list."""

    name: str
    kind: str
    comment: str
    constants: Sequence[str]


@dataclass(frozen=True, slots=True)
class Type:
    """A type of the package, and all that belongs to it."""

    name: str
    comment: str
    fields: Sequence[FieldLine]
    lists: Sequence[ClosedList]
    maker: str
    """The function that makes one; "" of what nobody sends by itself."""
    maker_comment: str
    endpoint: str
    """The endpoint to which a request belongs."""
    methods: Sequence[str]
    variables: Sequence[str]
    is_body: bool


def body_type(body: Body) -> Type:
    """The type of a request or a response."""
    needs = Needs(names_of(body.shape))
    more = tuple(conditions.checks(body.endpoint, needs)) if body.endpoint else ()
    name = needs.names.type
    about = comment(of_body(name, body), 0)
    return _type(body, body.shape, needs, about, (_pages(body, name), *more))


def object_type(body: Body, value: Value) -> Type:
    """The type of an object within bodies."""
    needs = Needs(names_of(value))
    about = comment(of_object(needs.names.type, value), 0)
    return _type(body, value, needs, about, ())


def _type(
    body: Body, value: Value, needs: Needs, about: str, more: tuple[Statement, ...]
) -> Type:
    names = needs.names
    is_body = value is body.shape
    own, effects = (more[:1], more[1:]) if is_body else ((), ())
    is_request = is_body and body.endpoint is not None
    checked = check(value, needs, *effects)
    writes, reads = _codec(value, names, needs)
    return Type(
        names.type,
        about,
        [*_fields(value, names, body if is_body else None)],
        [_closed(closed) for closed in names.lists.values()],
        _maker(value, names) if is_request else "",
        _maker_comment(value, names) if is_request else "",
        body.endpoint.id if is_request and body.endpoint else "",
        [code(method) for method in (writes, reads, checked, *own)],
        [f"var {name} = {made}" for name, made in needs.variables.items()],
        is_body,
    )


def _fields(value: Value, names: Names, body: Body | None) -> Iterator[FieldLine]:
    for member in value.properties:
        field = names.fields[member.name]
        said = comment(of_member(field, member, body), 1)
        yield FieldLine(
            said, f"{field} {field_of(member, names).type}{_tag(member)}".rstrip()
        )
    if value.additional_properties:
        words = f"{MORE} are members that no page names."
        yield FieldLine(comment([words], 1), f'{MORE} map[string]any `json:"-"`')


def _tag(member: Member) -> str:
    """What other libraries go by; a name that no tag can hold has none."""
    if not re.fullmatch(r"[A-Za-z0-9_.]+", member.name):
        return ""
    more = "" if member.value.required else ",omitempty"
    return f' `json:"{member.name}{more}"`'


def _closed(closed: Closed) -> ClosedList:
    width = max(map(len, closed.constants.values()), default=0)
    constants = [
        f"{name:{width}} {closed.name} = {_constant(value)}"
        for value, name in closed.constants.items()
    ]
    about = comment([f"{closed.name} is one of the constants of this type."], 0)
    return ClosedList(closed.name, closed.kind, about, constants)


def _constant(value: object) -> str:
    return quote(value) if isinstance(value, str) else str(value)


def _maker(value: Value, names: Names) -> str:
    arguments, given = [], []
    for member in value.properties:
        field, default = names.fields[member.name], filled(member, names)
        if default is not None:
            given.append(f"{field}: {default}")
        elif member.value.required:
            argument = names.arguments[member.name]
            arguments.append(f"{argument} {kind_of(member.value, names).type}")
            given.append(f"{field}: {argument}")
    made = f"{names.type}{{{', '.join(given)}}}"
    head = f"func {names.maker}({', '.join(arguments)}) {names.type}"
    return f"{head} {{\n\treturn {made}\n}}"


def _maker_comment(value: Value, names: Names) -> str:
    defaults = [
        names.fields[member.name]
        for member in value.properties
        if filled(member, names) is not None
    ]
    words = f"{names.maker} has all that a request needs"
    if defaults:
        words += f"; {', '.join(defaults)} as the documentation's default has it"
    return comment([f"{words}."], 0)


def _codec(value: Value, names: Names, needs: Needs) -> tuple[Block, Block]:
    fields = [field_of(member, names) for member in value.properties]
    puts = [Line(field.put) for field in fields]
    takes = [field.take for field in fields]
    if value.additional_properties:
        puts.append(Line(f"putMore(members, r.{MORE})"))
        known = needs.variable("names", wire_names(value))
        takes.append(f"takeMore(members, {known}, &r.{MORE})")
    made = Line("members := map[string]any{}")
    head = f"func (r {names.type}) members() map[string]any"
    writes = Block(head, (made, *puts, Line("return members")))
    reads: Statement = Items("return first(", tuple(takes), ")")
    if not takes:
        reads = Line("return nil")
    head = f"func (r *{names.type}) read(members map[string]any) error"
    return writes, Block(head, (reads,))


def _pages(body: Body, name: str) -> Block:
    """The method that says which pages state the rules of a body."""
    of_values = _pairs(pages(body.shape, body.sources))
    of_disputes = _pairs(disputes(body.contradictions, body.kind))
    items = (quote(body.page), of_values, of_disputes)
    return Block(f"func ({name}) pages() pages", (Items("return pages{", items, "}"),))


def _pairs(table: Table) -> str:
    if not table:
        return "nil"
    return f"[]string{{{', '.join(quote(text) for pair in table for text in pair)}}}"
