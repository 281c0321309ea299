"""Makes the straight-line Go that checks a body; which rules, and in which order, the room of rules decides.

The same checks see texts that came as JSON and types of the package: plain values, as `encoding/json` makes them, but
numbers by their digits. The happy path makes no text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field

from generator.emit.go.names import Names
from generator.emit.go.nodes import Block, Branch, If, Line, Statement, when
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
from generator.language.model import Json, Member, Value
from generator.language.pointers import escaped
from generator.text.go import literal, number, quote
from generator.text.media import input_pattern

_UNSEEN = (AddsUp, Holds, HasPixels, HasShape, HasSides, IsOpaque, Related)
"""Rules that no schema states: the catalogue has them."""
ASSERTED = {
    "string": ("text", "{}.(string)"),
    "boolean": ("flag", "{}.(bool)"),
    "integer": ("number", "asInteger({})"),
    "number": ("number", "asNumber({})"),
    "array": ("items", "{}.([]any)"),
    "object": ("members", "{}.(map[string]any)"),
}
"""The variable of a value that is of its type, and the expression that says whether it is."""
_METHODS = {"range": "outOfRange"}
"""Reports that are called otherwise, as Go has a word of that name."""


@dataclass(slots=True)
class Needs:
    """The variables of the package that the checks of a type need: name -> expression."""

    names: Names
    variables: dict[str, str] = field(default_factory=dict)

    def variable(
        self, kind: str, expression: str, member: str = "", items: int = 0
    ) -> str:
        """The variable of an expression."""
        name = self.names.private(kind, member, items)
        self.variables[name] = expression
        return name

    def values(
        self, kind: str, values: tuple[Json, ...], member: str, items: int = 0
    ) -> str:
        """The variable of a list of values."""
        made = f"[]any{{{', '.join(map(literal, values))}}}"
        return self.variable(kind, made, member, items)


@dataclass(frozen=True, slots=True)
class Location:
    """Where a check stands: the variable that holds the value, and the expression of its pointer."""

    member: str
    name: str
    where: str
    depth: int = 0
    """In how many arrays; inner ones number their variables."""

    def variable(self, name: str) -> str:
        """The name of a variable at this depth."""
        return f"{name}{self.depth or ''}"

    def item(self) -> Location:
        """An item of the array."""
        index = self.variable("index")
        return Location(
            self.member,
            self.variable("item"),
            f"{self.where}.item({index})",
            self.depth + 1,
        )

    def report(self, method: str, *rest: str) -> Line:
        """The statement that reports a broken rule."""
        return Line(f"c.{method}({', '.join((self.where, *rest))})")


def location(name: str) -> Location:
    """A member of the object that is checked."""
    return Location(name, "value", f"at.member({quote(escaped(name))})")


def check(value: Value, needs: Needs, *more: Statement) -> Block:
    """The method that checks the members of an object, and with `more` what holds between them."""
    statements = (*_members(value, needs), *more)
    arguments = ("c *checker", "body map[string]any", "at pointer")
    head = f"func ({needs.names.type}) check({', '.join(arguments)})"
    return Block(head, statements)


def _members(value: Value, needs: Needs) -> Iterator[Statement]:
    if not value.additional_properties:
        names = needs.variable("names", wire_names(value))
        yield Line(f"c.closed(at, body, {names})")
    for member in value.properties:
        yield from _member(member, needs)


def wire_names(value: Value) -> str:
    """The list of the names of an object's members."""
    return f"[]string{{{', '.join(quote(member.name) for member in value.properties)}}}"


def _member(member: Member, needs: Needs) -> Iterator[Statement]:
    value, place = member.value, location(member.name)
    branches = _branches(value, place, needs)
    if not branches and not value.required:
        return
    used = "value" if branches else "_"
    read = f"{used}, given := body[{quote(member.name)}]; "
    if value.required:
        missing = Branch(f"{read}!given", (place.report("required"),))
        if value.nullable and branches:
            branches = (Branch("value != nil", (If(branches),)),)
        yield If((missing, *branches))
    else:
        guard = "given && value != nil" if value.nullable else "given"
        yield when(f"{read}{guard}", If(branches))


def _branches(value: Value, place: Location, needs: Needs) -> tuple[Branch, ...]:
    """The conditions under which a value is wrong, the type first; at most one of them holds."""
    rules = rules_of(value)
    if not rules.first:
        return ()
    of_type, *others = rules.first
    if isinstance(of_type, IsOneOf):
        known = ", ".join(map(quote, of_type.types))
        report = place.report("wrongType", quote(of_type.words), place.name)
        return (Branch(f"!isOneOf({place.name}, {known})", (report,)),)
    assert isinstance(of_type, IsType)
    variable, asserted = ASSERTED[of_type.type]
    name = place.variable(variable)
    found = [
        branch
        for one in _each(tuple(others), name, place, needs)
        for branch in one.branches
    ]
    further: list[Statement] = []
    last = [chain for chain in rules.further if is_of_right_items(chain[0])]
    for chain in rules.further:
        further += _each(chain, name, place, needs) if chain not in last else ()
    if value.type == "object":
        call = f"{value.type_name}{{}}.check(c, {name}, {place.where})"
        further.append(Line(call))
    if value.items is not None:
        further += _items(value.items, name, place, needs)
    for chain in last:
        further += _each(chain, name, place, needs)
    # Go refuses a variable that nothing reads.
    used = name if found or further else "_"
    wrong = place.report("wrongType", quote(of_type.type), place.name)
    test = f"{used}, ok := {asserted.format(place.name)}; !ok"
    if len(further) == 1 and isinstance(further[0], If):
        found += further[0].branches
    elif further:
        found.append(Branch(None, tuple(further)))
    return (Branch(test, (wrong,)), *found)


def _each(chain: Chain, name: str, place: Location, needs: Needs) -> Iterator[If]:
    """The first rule of a chain that is broken."""
    seen = [
        rule
        for rule in chain
        if not isinstance(rule, _UNSEEN) and not is_of_files(rule)
    ]
    if seen:
        yield If(tuple(_broken(rule, name, place, needs) for rule in seen))


def _items(
    items: Value, name: str, place: Location, needs: Needs
) -> Iterator[Statement]:
    item = place.item()
    branches = _branches(items, item, needs)
    if not branches:
        return
    inner: Statement = If(branches)
    if items.nullable:
        inner = when(f"{item.name} != nil", inner)
    index = place.variable("index")
    yield Block(f"for {index}, {item.name} := range {name}", (inner,))


def _broken(rule: Rule, name: str, place: Location, needs: Needs) -> Branch:
    """The condition under which a rule is broken, and the report of it."""
    member, depth = place.member, place.depth
    match rule:
        case Among(values):
            allowed = needs.values("allowed", values, member, depth)
            wrong = f"!among({name}, {allowed}...)"
            return Branch(wrong, (place.report("enum", name, allowed),))
        case Begins(media, words):
            # What most people send needs no regular expression.
            quick = ["https://", "http://"] if "url" in media.forms else []
            texts = ", ".join(map(quote, (input_pattern(media), *quick)))
            expression = f"newPattern({texts})"
            begins = needs.variable("media", expression, member, depth)
            report = place.report("media", name, quote(words))
            return Branch(f"!{begins}.matches({name})", (report,))
        case Within():
            test, report = beyond(rule, name, place, needs)
            return Branch(test, (report,))
        case HasKinds(keyword, KindMember(name_, left_out), most, least):
            kind = "tooFew" if least else "tooMany"
            limits = "".join(
                f", limit{{[]string{{{', '.join(map(quote, values))}}}, {count}}}"
                for values, count in least or most
            )
            without = "nil" if left_out is None else quote(left_out)
            tally = needs.variable(
                f"{kind}{keyword.capitalize()}",
                f"newTally({quote(name_)}, {without}{limits})",
                member,
                depth,
            )
            report = place.report(kind, quote(keyword), name, tally)
            return Branch(f"{tally}.{kind}({name}) != nil", (report,))
        case _:
            raise AssertionError(f"{type(rule).__name__} needs a check of its own")


def beyond(rule: Within, name: str, place: Location, needs: Needs) -> tuple[str, Line]:
    """When a limit is exceeded, and the report of it."""
    row = rule.row
    method = _METHODS.get(REPORTS[row.kind], REPORTS[row.kind])
    if row.kind == "pattern":
        text = quote(str(rule.limit))
        fits = needs.variable(
            "pattern", f"newPattern({text})", place.member, place.depth
        )
        return f"!{fits}.matches({name})", place.report(method, text, name)
    if row.kind == "step":
        step = str(rule.limit)
        return f"!isMultiple({name}, {step})", place.report(method, step, name)
    assert row.side is not None, f"{row.name} needs a check of its own"
    sign = "<" if row.side == "lower" else ">"
    if row.kind == "range":
        limit = number(rule.limit)
        wrong = f"compare({name}, {limit}) {sign} 0"
    else:
        limit = str(rule.limit)
        measured = "len" if row.kind == "count" else "characters"
        wrong = f"{measured}({name}) {sign} {limit}"
    return wrong, place.report(method, quote(row.name), limit, name)
