"""Makes the Go that checks stated conditions between parameters."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.go.checks import ASSERTED, Location, Needs, beyond
from generator.emit.go.nodes import Block, Line, Statement, when
from generator.emit.rules.conditions import Demand, Holder, demands, holders, numbered
from generator.frozen import dataclass
from generator.language.model import Condition, Endpoint, Json, Test
from generator.language.paths import EACH, Path
from generator.language.pointers import escaped
from generator.text.go import literal, quote
from generator.text.sentences import condition_words


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the parameters of a condition are."""

    condition: Condition
    holders: dict[Path, Holder]

    def within(self, name: str) -> str:
        """The object that has a parameter, and its name there, as arguments."""
        *around, last = self.condition.path(name)
        return f"{self.variable(tuple(around))}, {quote(str(last))}"

    def value(self, name: str) -> str:
        """The expression of a parameter that is there."""
        *around, last = self.condition.path(name)
        return f"{self.variable(tuple(around))}[{quote(str(last))}]"

    def variable(self, path: Path) -> str:
        """The variable of an object."""
        if not path:
            return "body"
        holder = self.holders[path]
        return f"inner{holder.number}" + ".members" * holder.is_each

    def location(self, name: str) -> Location:
        """The place of a parameter."""
        path = self.condition.path(name)
        steps = (
            (
                f".item(inner{self.holders[path[: end + 1]].number}.index)"
                if step is EACH
                else f".member({quote(escaped(step))})"
            )
            for end, step in enumerate(path)
        )
        return Location(name, "value", f"at{''.join(steps)}")

    def opened(self, path: Path) -> str:
        """What declares the variable of an object."""
        holder = self.holders[path]
        around = f"({self.variable(holder.around)}, {quote(holder.name)})"
        if holder.is_each:
            return f"for _, inner{holder.number} := range objectsOf{around}"
        return f"inner{holder.number} := membersOf{around}"

    def given(self, name: str) -> str:
        """The expression of whether a parameter is there."""
        return f"given({self.within(name)})"

    def has(self, name: str, values: tuple[Json, ...]) -> str:
        """The expression of whether a parameter is one of some values."""
        return f"is({', '.join((self.within(name), *map(literal, values)))})"


def checks(endpoint: Endpoint, needs: Needs) -> Iterator[Statement]:
    """What reports broken conditions."""
    opened = holders(endpoint.conditions)
    found: list[tuple[_Places, Statement]] = []
    for number, condition in numbered(endpoint):
        if condition.inferred is not None:
            continue
        at = _Places(condition, opened)
        effects = [
            _effect(demand, number, at, needs)
            for demand in demands(condition, endpoint)
        ]
        if effects:
            says = Line(f"says := {quote(condition_words(condition))}")
            found.append((at, when(_all_pass(at), says, *effects)))
    used = holders(at.condition for at, _ in found)
    for path in opened:
        if path in used and EACH not in path:
            yield Line(found[0][0].opened(path))
    for at, statement in found:
        yield from _in_items(at, statement)


def _in_items(at: _Places, *statements: Statement) -> tuple[Statement, ...]:
    """What a condition demands of each item in which its parameters lie."""
    for path in reversed(holders([at.condition])):
        if EACH in path and at.holders[path].is_each:
            statements = (Block(at.opened(path), statements),)
        elif EACH in path:
            statements = (Line(at.opened(path)), *statements)
    return statements


def _all_pass(at: _Places) -> str:
    """The expression of several tests; gofmt leaves no brackets around one alone."""
    tests = at.condition.when
    if len(tests) == 1:
        return _passes(tests[0], at)
    return " && ".join(
        f"({_passes(test, at)})" if _is_either(test) else _passes(test, at)
        for test in tests
    )


def _is_either(test: Test) -> bool:
    """Whether one of two things is enough for a test."""
    return test.kind == "in" and test.holds_when_left_out


def _passes(test: Test, at: _Places) -> str:
    """The expression of a test."""
    given = at.given(test.parameter)
    if test.kind in ("given", "left out"):
        return given if test.kind == "given" else f"!{given}"
    one = at.has(test.parameter, test.values)
    if test.kind == "in":
        return f"!{given} || {one}" if _is_either(test) else one
    return f"!{one}" if test.holds_when_left_out else f"{given} && !{one}"


def _effect(demand: Demand, number: int, at: _Places, needs: Needs) -> Statement:
    """What reports a parameter that does not do what a condition demands."""
    name = demand.parameter
    place, value = at.location(name), at.value(name)
    if demand.within is not None:
        kind, asserted = ASSERTED[demand.value.type]
        test, report = beyond(demand.within, kind, place, needs)
        head = f"{kind}, ok := {asserted.format(value)}; ok && {test}"
        return when(head, Line(f"{report.text[:-1]}, says)"))
    if demand.section == "require":
        return when(f"!{at.given(name)}", place.report("require", "says"))
    if demand.section == "exclude":
        return when(at.given(name), place.report("exclude", value, "says"))
    kind = f"allowed{number}"
    if len(demand.path) > 1:  # several may lie in one member
        kind += f"_{list(at.condition.allow).index(name) + 1}"
    allowed = needs.values(kind, demand.allowed, str(demand.path[0]))
    report = place.report("allow", value, allowed, "says")
    others = demand.forbidden
    if others is not None:
        # Any other value has been reported already.
        return when(at.has(name, others), report)
    guard = at.given(name)
    if not demand.value.nullable:
        guard = f"isOf({at.within(name)}, {quote(demand.value.type)})"
    return when(f"{guard} && !among({value}, {allowed}...)", report)
