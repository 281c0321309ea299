"""Makes the straight-line JavaScript that checks a body; which rules, and in which order, the room of rules decides.

A check reads own members only, and returns what it has found: a list of broken rules, or nothing. A member that is
undefined is left out: `JSON.stringify` does not send it. The happy path makes no text and calls little that a plain
comparison can do.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.javascript.needs import Needs
from generator.emit.javascript.nodes import (
    All,
    Block,
    Branch,
    If,
    Line,
    Statement,
    when,
)
from generator.emit.javascript.printer import code
from generator.emit.rules.constants import below, constant_name
from generator.emit.rules.values import (
    REPORTS,
    AddsUp,
    Among,
    Begins,
    Chain,
    HasKinds,
    HasPixels,
    HasShape,
    HasSides,
    Holds,
    IsOneOf,
    IsOpaque,
    IsType,
    Related,
    Rule,
    Within,
    is_of_files,
    is_of_right_items,
    rules_of,
)
from generator.frozen import dataclass
from generator.language.media_kinds import KindMember
from generator.language.model import Member, Value
from generator.language.pointers import escaped
from generator.language.sizes import byte_limits
from generator.text.cases import snake
from generator.text.javascript import (
    INHERITED,
    in_template,
    literal,
    member_of,
    pattern,
    quote,
)
from generator.text.media import input_pattern

_WRONG_TYPES = {
    "string": 'typeof {} !== "string"',
    "boolean": 'typeof {} !== "boolean"',
    "integer": "!Number.isInteger({})",
    "number": "!Number.isFinite({})",
    "array": "!Array.isArray({})",
    "object": "{} === undefined",
}
_UNSEEN = (AddsUp, HasPixels, HasShape, HasSides, IsOpaque, Related)
"""Rules that need an image's header, which nothing here reads: the catalogue has them."""


@dataclass(frozen=True, slots=True)
class Location:
    """Where a check stands: the variable that holds the value, and the text of its pointer behind `at`."""

    name: str
    pointer: str
    depth: int = 0
    """In how many arrays; inner ones number their variables."""

    @property
    def where(self) -> str:
        """The expression of the pointer."""
        return f"`${{at}}{self.pointer}`"

    @property
    def index(self) -> str:
        """The variable for the number of an item of the array."""
        return f"index{below(self.depth)}"

    def item(self) -> Location:
        """An item of the array."""
        name = f"item{below(self.depth)}"
        return Location(name, f"{self.pointer}/${{{self.index}}}", self.depth + 1)

    def report(self, kind: str, *rest: str) -> Line:
        """The statement that reports a broken rule."""
        return report(kind, self.where, *rest)


def report(kind: str, *rest: str) -> Line:
    """The statement that adds a broken rule to what is found."""
    return Line(f"found = add({', '.join(('found', quote(kind), *rest))});")


def check_function(value: Value) -> str:
    """The function that checks a body or an object in it."""
    return f"check{value.type_name}"


def check(value: Value, needs: Needs, *more: Statement) -> Block:
    """The function that checks the members of an object, and with `more` what holds between them."""
    statements = (*_members(value, needs), *more)
    if "value =" in code(statements):
        statements = (Line("let value;"), *statements)
    return Block(
        f"function {check_function(value)}(body, at, found)",
        (*statements, Line("return found;")),
    )


def read(name: str, needs: Needs, body: str = "body") -> str:
    """The expression of a member of the body, or of another object."""
    if name in INHERITED:
        return f"{needs.value('own')}({body}, {quote(name)})"
    return member_of(body, name)


def _members(value: Value, needs: Needs) -> Iterator[Statement]:
    if not value.additional_properties:
        pointer = f"/{snake(str(value.type_name))}" if value.pointer else ""
        names = tuple(member.name for member in value.properties)
        known = needs.array(pointer, "NAMES", names)
        unknown = when(
            All((*_others(names, pointer, needs), "body[name] !== undefined")),
            report("unknown", "at", "name", known),
        )
        yield Block("for (const name in body)", (unknown,))
    for member in value.properties:
        yield from _member(member, needs)


def _others(names: tuple[str, ...], pointer: str, needs: Needs) -> tuple[str, ...]:
    """When the name of a member is none of these; a few are faster compared than looked up."""
    if len(names) > _FEW_NAMES:
        return (f"!{needs.array(pointer, 'NAMES_SET', names, 'new Set')}.has(name)",)
    return tuple(f"name !== {quote(name)}" for name in names)


def _member(member: Member, needs: Needs) -> Iterator[Statement]:
    value = member.value
    location = Location("value", f"/{in_template(escaped(member.name))}")
    branches = _branches(value, location, needs)
    if not branches and not value.required:
        return
    yield Line(f"value = {read(member.name, needs)};")
    if not value.required:
        yield from _guarded(_given(value), branches)
        return
    if value.nullable and branches:
        branches = (Branch("value !== null", (If(branches),)),)
    missing = Branch("value === undefined", (location.report("required"),))
    yield If((missing, *branches))


def _given(value: Value) -> str:
    return "value !== undefined" + " && value !== null" * value.nullable


def _guarded(guard: str, branches: tuple[Branch, ...]) -> Iterator[Statement]:
    first, *others = branches
    if others or first.condition is None:
        yield when(guard, *_inner(branches))
    else:
        more = (
            first.condition.operands
            if isinstance(first.condition, All)
            else (first.condition,)
        )
        yield when(All((guard, *more)), *first.body)


def _inner(branches: tuple[Branch, ...]) -> tuple[Statement, ...]:
    """Branches as statements: what has no condition needs no `if`."""
    if branches[0].condition is None:
        return branches[0].body
    return (If(branches),)


def _branches(value: Value, location: Location, needs: Needs) -> tuple[Branch, ...]:
    """The conditions under which a value is wrong, the type first; at most one of them holds."""
    rules = rules_of(value)
    if not rules.first:
        return ()
    if value.type == "object":
        return (Branch(None, _object(value, location, needs)),)
    found = [_broken(rule, value, location, needs) for rule in rules.first]
    further: list[Statement] = []
    last = [chain for chain in rules.further if is_of_right_items(chain[0])]
    for chain in rules.further:
        further += _each(chain, value, location, needs) if chain not in last else ()
    if value.items is not None:
        further += _items(value.items, location, needs)
    for chain in last:
        further += _each(chain, value, location, needs)
    if len(further) == 1 and isinstance(further[0], If):
        return (*found, *further[0].branches)
    return (*found, Branch(None, tuple(further))) if further else tuple(found)


def _object(value: Value, location: Location, needs: Needs) -> tuple[Statement, ...]:
    members = f"members{below(location.depth)}"
    wrong = _WRONG_TYPES["object"].format(members)
    wrong_type = location.report("type", quote("object"), location.name)
    call = f"found = {check_function(value)}({members}, {location.where}, found);"
    return (
        Line(f"const {members} = {needs.value('asObject')}({location.name});"),
        If((Branch(wrong, (wrong_type,)), Branch(None, (Line(call),)))),
    )


def _items(items: Value, location: Location, needs: Needs) -> Iterator[Statement]:
    item, index = location.item(), location.index
    branches = _branches(items, item, needs)
    if not branches:
        return
    inner = _inner(branches)
    if items.nullable:
        inner = (when(f"{item.name} !== null", *inner),)
    head = f"for (let {index} = 0; {index} < {location.name}.length; {index}++)"
    yield Block(head, (Line(f"const {item.name} = {location.name}[{index}];"), *inner))


def _each(
    chain: Chain, value: Value, location: Location, needs: Needs
) -> Iterator[Statement]:
    """The first rule of a chain that is broken."""
    seen = [
        rule
        for rule in chain
        if not isinstance(rule, _UNSEEN) and not is_of_files(rule)
    ]
    if seen:
        yield If(tuple(_broken(rule, value, location, needs) for rule in seen))


def _broken(rule: Rule, value: Value, location: Location, needs: Needs) -> Branch:
    """The condition under which a rule is broken, and the report of it."""
    name, pointer = location.name, value.pointer
    kind: str
    rest: tuple[str, ...]
    wrong: str | All
    match rule:
        case IsType(type_):
            wrong = _WRONG_TYPES[type_].format(name)
            kind, rest = "type", (quote(type_), name)
        case IsOneOf(types):
            wrong = All(tuple(_WRONG_TYPES[type_].format(name) for type_ in types))
            kind, rest = "type", (quote(rule.words), name)
        case Among(values):
            constant = needs.array(pointer, "VALUES", values)
            wrong = _not_among(name, values, constant)
            kind, rest = "enum", (name, constant)
        case Within():
            wrong, kind, rest = beyond(rule, name, pointer, needs)
        case Begins(media, words):
            begins = needs.expression(pointer, "MEDIA", pattern(input_pattern(media)))
            expected = needs.text(pointer, "EXPECTED", words)
            wrong = f"!{begins}.test({name})"
            kind, rest = "media", (name, expected)
        case Holds(size):
            limit = byte_limits(size)[1]
            wrong = f"{needs.value('decodedBytes')}({name}) >= {limit}"
            kind, rest = "decoded", (name, quote(size))
        case HasKinds(keyword, KindMember(member, left_out), most, least):
            kind = "tooFew" if least else "tooMany"
            limits = literal([[list(values), limit] for values, limit in least or most])
            ending = "NEEDED" if least else "ALLOWED"
            table = needs.expression(
                pointer, f"{constant_name(f'/{keyword}')[1:]}_{ending}", limits
            )
            told = (name, table, quote(member), literal(left_out))
            wrong = f"{needs.value(kind)}({', '.join(told)}) !== undefined"
            rest = (quote(keyword), *told)
        case _:
            raise AssertionError(f"{type(rule).__name__} needs a check of its own")
    return Branch(wrong, (location.report(kind, *rest),))


_FEW = 6
"""So many values are compared one by one."""
_FEW_NAMES = 16
"""So many names are."""


def _not_among(name: str, values: tuple[object, ...], constant: str) -> str | All:
    if len(values) <= _FEW:
        return All(tuple(f"{name} !== {literal(value)}" for value in values))
    return f"!{constant}.includes({name})"


def beyond(
    rule: Within, name: str, pointer: str, needs: Needs
) -> tuple[str, str, tuple[str, ...]]:
    """When a limit is exceeded, which method reports it, and its arguments behind the place."""
    row, limit = rule.row, literal(rule.limit)
    kind = REPORTS[row.kind]
    if row.kind == "pattern":
        fits = needs.expression(pointer, "PATTERN", pattern(str(rule.limit)))
        return f"!{fits}.test({name})", kind, (quote(str(rule.limit)), name)
    if row.kind == "step":
        return f"{name} % {limit} !== 0", kind, (limit, name)
    assert row.side is not None, f"{row.name} needs a check of its own"
    is_lower = row.side == "lower"
    if row.kind == "length":
        counted = needs.value("shorter" if is_lower else "longer")
        wrong = f"{counted}({name}, {limit})"
    else:
        measured = f"{name}.length" if row.kind == "count" else name
        wrong = f"{measured} {'<' if is_lower else '>'} {limit}"
    return wrong, kind, (quote(row.name), limit, name)
