"""Makes the Java that checks an object; which rules, and in which order, the room of rules decides.

Each rule is a call that tells whether it is kept, and else reports it, so that rules of which the first broken one
speaks are joined by `&&`. A member that is null is there; one that is left out is `Values.ABSENT`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.java.needs import Needs
from generator.emit.java.nodes import Line, Loop, Statement, When
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
from generator.text.cases import capitalized
from generator.text.java import quote
from generator.text.media import input_pattern

_UNSEEN = (AddsUp, Holds, HasPixels, HasShape, HasSides, IsOpaque, Related)
"""Rules that no schema states: the catalogue has them."""
GIVEN = "value != Values.ABSENT"


@dataclass(frozen=True, slots=True)
class Location:
    """Where a check stands: the place around it, the step that leads on, and the variable that holds the value."""

    around: str
    step: str
    value: str
    depth: int = 0
    """In how many arrays; inner ones number their variables."""

    @property
    def words(self) -> str:
        """The first arguments of each report."""
        return f"{self.around}, {self.step}, {self.value}"

    def variable(self, name: str) -> str:
        """A variable of this depth."""
        return f"{name}{self.depth or ''}"


def member_checks(
    member: Member, types: dict[str, str], needs: Needs
) -> Iterator[Statement]:
    """What checks a member of an object."""
    value = member.value
    location = Location("at", quote(member.name), "value")
    guard = f"problems.isGiven({location.words})" if value.required else GIVEN
    guards: tuple[str, ...] = (guard,)
    checks = _checks(value, location, types, needs)
    if not checks and not value.required:
        return
    yield Line(f"value = Values.member(body, {quote(member.name)});")
    if value.nullable and checks:
        guards = (*guards, "value != null")
    yield from _after(guards, checks)


def _after(
    guards: tuple[str, ...], checks: tuple[Statement, ...]
) -> Iterator[Statement]:
    """Checks behind guards; the last guard of nothing is a statement by itself."""
    if not checks:
        *others, last = guards
        statement = Line(f"{last};")
        yield from _after(tuple(others), (statement,)) if others else (statement,)
    elif len(checks) == 1 and isinstance(checks[0], When):
        yield When((*guards, *checks[0].conditions), checks[0].body)
    else:
        yield When(guards, checks)


def _checks(
    value: Value, location: Location, types: dict[str, str], needs: Needs
) -> tuple[Statement, ...]:
    rules = rules_of(value)
    if not rules.first:
        return ()
    calls = _calls(rules.first, value, location, needs)
    further: list[Statement] = []
    if value.type == "object":
        further += _object(value, location, types)
    last = [chain for chain in rules.further if is_of_right_items(chain[0])]
    for chain in rules.further:
        further += _chain(chain, value, location, needs) if chain not in last else ()
    if value.items is not None:
        further += _items(value.items, location, types, needs)
    for chain in last:
        further += _chain(chain, value, location, needs)
    return tuple(_after(calls, tuple(further)))


def _chain(
    chain: Chain, value: Value, location: Location, needs: Needs
) -> Iterator[Statement]:
    calls = _calls(chain, value, location, needs)
    if calls:
        yield from _after(calls, ())


def _calls(
    chain: Chain, value: Value, location: Location, needs: Needs
) -> tuple[str, ...]:
    """The calls that tell whether the rules of a chain are kept, one after the other."""
    return tuple(
        _kept(rule, value, location, needs)
        for rule in chain
        if not isinstance(rule, _UNSEEN) and not is_of_files(rule)
    )


def _object(
    value: Value, location: Location, types: dict[str, str]
) -> Iterator[Statement]:
    inside = f"{location.around}.to({location.step})"
    name = types[str(value.type_name)]
    yield Line(f"{name}.check(Values.members({location.value}), {inside}, problems);")


def _items(
    items: Value, location: Location, types: dict[str, str], needs: Needs
) -> Iterator[Statement]:
    inside, several, index, item = map(
        location.variable, ("in", "items", "index", "item")
    )
    within = Location(inside, index, item, location.depth + 1)
    checks = _checks(items, within, types, needs)
    if not checks:
        return
    if items.nullable:
        checks = tuple(_after((f"{item} != null",), checks))
    yield Line(f"Place {inside} = {location.around}.to({location.step});")
    yield Line(f"List<?> {several} = Values.items({location.value});")
    head = f"int {index} = 0; {index} < {several}.size(); {index}++"
    yield Loop(head, (Line(f"Object {item} = {several}.get({index});"), *checks))


def _kept(rule: Rule, value: Value, location: Location, needs: Needs) -> str:
    """The call that tells whether a rule is kept, and else reports it."""
    pointer = value.pointer
    kind: str
    rest: tuple[str, ...]
    match rule:
        case IsType(type_):
            kind, rest = f"is{capitalized(type_)}", ()
        case IsOneOf(types):
            kind, rest = "isOneOf", tuple(map(quote, types))
        case Among(values):
            kind, rest = "isAmong", (needs.values(pointer, "VALUES", values),)
        case Within():
            kind, rest = within(rule, pointer, needs)
        case Begins(media, words):
            begins = needs.pattern(pointer, "BEGINS", input_pattern(media))
            expected = needs.text(pointer, "EXPECTED", words)
            kind, rest = "begins", (begins, expected)
        case HasKinds(keyword, KindMember(member, left_out), most, least):
            kind = "countsAtLeast" if least else "countsAtMost"
            limits = [[list(values), limit] for values, limit in least or most]
            ending = f"{keyword.upper()}_{'NEEDED' if least else 'ALLOWED'}"
            table = needs.values(pointer, ending, limits)
            without = "null" if left_out is None else quote(left_out)
            rest = (quote(keyword), quote(member), without, table)
        case _:
            raise AssertionError(f"{type(rule).__name__} needs a check of its own")
    return f"problems.{kind}({', '.join((location.words, *rest))})"


def within(rule: Within, pointer: str, needs: Needs) -> tuple[str, tuple[str, ...]]:
    """The method of a limit, and its arguments behind the place."""
    row, limit = rule.row, rule.limit
    if row.kind == "pattern":
        fits = needs.pattern(pointer, "PATTERN", str(limit))
        return "fits", (fits, quote(str(limit)))
    if row.kind == "step":
        return "isMultiple", (str(limit),)
    assert row.side is not None, f"{row.name} needs a check of its own"
    side = "AtLeast" if row.side == "lower" else "AtMost"
    shown = needs.number(pointer, row.name.upper(), limit)
    return f"{REPORTS[row.kind]}{side}", (shown,)
