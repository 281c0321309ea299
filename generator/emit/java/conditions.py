"""Makes the Java that checks stated conditions between parameters."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.java.checks import GIVEN, within
from generator.emit.java.needs import Needs
from generator.emit.java.nodes import Line, Loop, Statement, When
from generator.emit.rules.conditions import Demand, Holder, demands, holders
from generator.frozen import dataclass
from generator.language.model import Condition, Endpoint, Test
from generator.language.paths import EACH, Path
from generator.text.cases import capitalized
from generator.text.java import quote
from generator.text.sentences import condition_words


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the parameters of a condition are."""

    condition: Condition
    holders: dict[Path, Holder]

    def within(self, name: str) -> str:
        """The object that has a parameter, and its name there, as arguments."""
        *around, last = self.condition.path(name)
        return f"{self.members(tuple(around))}, {quote(str(last))}"

    def members(self, path: Path) -> str:
        """The expression of an object."""
        if not path:
            return "body"
        holder = self.holders[path]
        if holder.is_each:
            return f"inner{holder.number}.members()"
        return f"Values.inner({self.members(holder.around)}, {quote(holder.name)})"

    def step(self, name: str) -> str:
        """The place around a parameter, and the step to it, as arguments."""
        path = self.condition.path(name)
        around = (
            (
                f".to(inner{self.holders[path[: end + 1]].number}.index())"
                if step is EACH
                else f".to({quote(step)})"
            )
            for end, step in enumerate(path[:-1])
        )
        return f"at{''.join(around)}, {quote(str(path[-1]))}"

    def each(self, *statements: Statement) -> tuple[Statement, ...]:
        """What is demanded of each item in which the parameters lie."""
        for holder in reversed(self.holders.values()):
            if holder.is_each:
                around = f"({self.members(holder.around)}, {quote(holder.name)})"
                head = f"Values.Inner inner{holder.number} : Values.inners{around}"
                statements = (Loop(head, statements),)
        return statements


def condition_checks(
    condition: Condition, number: int, endpoint: Endpoint, needs: Needs
) -> Iterator[Statement]:
    """What reports a broken condition."""
    if condition.inferred is not None:
        return
    at = _Places(condition, holders([condition]))
    effects = [
        statement
        for demand in demands(condition, endpoint)
        for statement in _effect(demand, number, at, needs)
    ]
    if effects:
        tests = tuple(_passes(test, number, at, needs) for test in condition.when)
        yield from at.each(When(tests, tuple(effects)))


def _passes(test: Test, number: int, at: _Places, needs: Needs) -> str:
    """The expression of a test."""
    if test.kind in ("given", "left out"):
        *around, last = at.condition.path(test.parameter)
        is_there = f"{at.members(tuple(around))}.containsKey({quote(str(last))})"
        return f"{'' if test.kind == 'given' else '!'}{is_there}"
    values = needs.values(_shape(test.parameter), f"{number}_TESTED", test.values)
    method = "isIn" if test.kind == "in" else "isNotIn"
    left_out = "true" if test.holds_when_left_out else "false"
    return f"Values.{method}({at.within(test.parameter)}, {values}, {left_out})"


_GUARDS = {
    "string": "Values.isString(value)",
    "integer": "Values.isInteger(value)",
    "number": "Values.isNumber(value)",
    "array": "value instanceof List",
}
"""What has been reported already where it does not hold."""


def _shape(name: str) -> str:
    """The pointer for which constants of a parameter are named."""
    return name if name.startswith("/") else f"/{name}"


def _effect(
    demand: Demand, number: int, at: _Places, needs: Needs
) -> Iterator[Statement]:
    """What reports a parameter that does not do what a condition demands."""
    name = demand.parameter
    says = _says(at.condition, needs)
    words = f"{at.step(name)}, value"
    yield Line(f"value = Values.member({at.within(name)});")
    if demand.within is not None:
        kind, limits = within(demand.within, demand.value.pointer, needs)
        arguments = ", ".join((words, *limits))
        is_kept = f"!problems.{kind}({arguments})"
        guard = _GUARDS[demand.value.type]
        yield When((guard, is_kept), (Line(f"problems.beside({says});"),))
        return
    match demand.section:
        case "require":
            wrong, call = (
                "value == Values.ABSENT",
                f"isNeeded({at.step(name)}, {says})",
            )
        case "exclude":
            wrong, call = GIVEN, f"isExcluded({words}, {says})"
        case "allow":
            allowed = needs.values(_shape(name), f"{number}_ALLOWED", demand.allowed)
            wrong = _forbidden(demand, number, allowed, needs)
            call = f"isNotAllowed({words}, {allowed}, {says})"
    yield When((wrong,), (Line(f"problems.{call};"),))


def _says(condition: Condition, needs: Needs) -> str:
    """The constant of what a condition says."""
    names = "/".join(test.parameter for test in condition.when)
    return needs.text(f"/{names}", "SAYS", condition_words(condition))


def _forbidden(demand: Demand, number: int, allowed: str, needs: Needs) -> str:
    """Whether the value is allowed in general, but not here; any other has been reported already."""
    others = demand.forbidden
    if others is not None:
        pointer = _shape(demand.parameter)
        forbidden = needs.values(pointer, f"{number}_FORBIDDEN", others)
        return f"Values.among({forbidden}, value)"
    guard = (
        GIVEN
        if demand.value.nullable
        else f"Values.is{capitalized(demand.value.type)}(value)"
    )
    return f"{guard} && !Values.among({allowed}, value)"
