"""Makes the JavaScript that checks stated conditions between parameters."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.javascript.checks import Location, beyond, read
from generator.emit.javascript.needs import Needs
from generator.emit.javascript.nodes import Block, Line, Statement, when
from generator.emit.rules.conditions import Demand, Holder, demands, holders, numbered
from generator.frozen import dataclass
from generator.language.model import Condition, Endpoint, Json, Test
from generator.language.paths import EACH, Path
from generator.language.pointers import escaped
from generator.text.javascript import in_template, literal, quote
from generator.text.sentences import condition_words

_TYPES = {
    "string": 'typeof value === "string"',
    "integer": "Number.isInteger(value)",
    "number": "Number.isFinite(value)",
    "array": "Array.isArray(value)",
}


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the parameters of a condition are."""

    condition: Condition
    holders: dict[Path, Holder]
    needs: Needs

    def read(self, name: str) -> str:
        """The expression of a parameter."""
        *around, last = self.condition.path(name)
        return read(str(last), self.needs, self.variable(tuple(around)))

    def variable(self, path: Path) -> str:
        """The variable of an object."""
        return f"inner{self.holders[path].number}" if path else "body"

    def location(self, name: str) -> Location:
        """The place of a parameter, whose value is in the variable of values."""
        path = self.condition.path(name)
        steps = (
            (
                f"${{index{self.holders[path[: end + 1]].number}}}"
                if step is EACH
                else in_template(escaped(step))
            )
            for end, step in enumerate(path)
        )
        return Location("value", "".join(f"/{step}" for step in steps))

    def opened(self, path: Path) -> str:
        """What declares the variables of an object."""
        holder, variable = self.holders[path], self.variable(path)
        around = f"({self.variable(holder.around)}, {quote(holder.name)})"
        if holder.is_each:
            found = f"{self.needs.value('objectsOf')}{around}"
            return f"const [index{holder.number}, {variable}] of {found}"
        return f"const {variable} = {self.needs.value('membersOf')}{around}"


def checks(endpoint: Endpoint, needs: Needs) -> Iterator[Statement]:
    """What reports broken conditions."""
    opened = holders(endpoint.conditions)
    found: list[tuple[_Places, Statement]] = []
    for number, condition in numbered(endpoint):
        if condition.inferred is None:
            at = _Places(condition, opened, needs)
            effects = [
                statement
                for demand in demands(condition, endpoint)
                for statement in _effect(demand, number, at)
            ]
            if effects:
                tests = (_passes(test, at) for test in condition.when)
                found.append((at, when(" && ".join(tests), *effects)))
    used = holders(at.condition for at, _ in found)
    for path in opened:
        if path in used and EACH not in path:
            yield Line(f"{found[0][0].opened(path)};")
    for at, statement in found:
        yield from _in_items(at, statement)


def _in_items(at: _Places, *statements: Statement) -> tuple[Statement, ...]:
    """What a condition demands of each item in which its parameters lie."""
    for path in reversed(holders([at.condition])):
        if EACH in path and at.holders[path].is_each:
            statements = (Block(f"for ({at.opened(path)})", statements),)
        elif EACH in path:
            statements = (Line(f"{at.opened(path)};"), *statements)
    return statements


def _passes(test: Test, at: _Places) -> str:
    """The expression of a test; what is left out is undefined."""
    value = at.read(test.parameter)
    if test.kind in ("given", "left out"):
        return f"{value} {'!==' if test.kind == 'given' else '==='} undefined"
    is_in = test.kind == "in"
    compared = [_same(value, wanted, is_in) for wanted in test.values]
    joined = (" || " if is_in else " && ").join(compared)
    if is_in and test.holds_when_left_out:
        return f"({value} === undefined || {joined})"
    if not is_in and not test.holds_when_left_out:
        return f"{value} !== undefined && {joined}"
    return f"({joined})" if is_in and len(compared) > 1 else joined


def _same(value: str, wanted: Json, equal: bool) -> str:
    return f"{value} {'===' if equal else '!=='} {literal(wanted)}"


def _effect(demand: Demand, number: int, at: _Places) -> Iterator[Statement]:
    """What reports a parameter that does not do what a condition demands."""
    name, needs = demand.parameter, at.needs
    location = at.location(name)
    says = _says(at.condition, needs)
    wrong = "value === undefined"
    rest: tuple[str, ...] = (says,)
    if demand.section == "exclude":
        wrong, rest = "value !== undefined", ("value", says)
    elif demand.section == "allow":
        pointer = demand.value.pointer
        allowed = needs.array(pointer, f"{number}_ALLOWED", demand.allowed)
        wrong = _forbidden(demand, allowed)
        rest = ("value", allowed, says)
    yield Line(f"value = {at.read(name)};")
    if demand.within is not None:
        about = (demand.within, "value", demand.value.pointer, needs)
        beyond_it, kind, more = beyond(*about)
        test = f"{_TYPES[demand.value.type]} && {beyond_it}"
        yield when(test, location.report(kind, *more, says))
        return
    yield when(wrong, location.report(demand.section, *rest))


def _says(condition: Condition, needs: Needs) -> str:
    """The constant of what a condition says."""
    names = "/".join(test.parameter for test in condition.when)
    return needs.text(f"/{names}", "SAYS", condition_words(condition))


def _forbidden(demand: Demand, allowed: str) -> str:
    """Whether the value is allowed in general, but not here; any other has been reported already."""
    others = demand.forbidden
    if others is not None:
        return " || ".join(_same("value", other, True) for other in others)
    guard = "value !== undefined"
    if not demand.value.nullable:
        guard = _TYPES[demand.value.type]
    return f"{guard} && !{allowed}.includes(value)"
