"""Makes the JavaScript that checks stated conditions between parameters."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.javascript.checks import Location, read
from generator.emit.javascript.needs import Needs
from generator.emit.javascript.nodes import Line, Statement, when
from generator.emit.rules.conditions import Demand, demands, numbered
from generator.language.model import Condition, Endpoint, Json, Test
from generator.text.javascript import in_template, literal
from generator.text.sentences import condition_words

_TYPES = {
    "string": 'typeof value === "string"',
    "integer": "Number.isInteger(value)",
    "number": "Number.isFinite(value)",
}


def checks(endpoint: Endpoint, needs: Needs) -> Iterator[Statement]:
    """What reports broken conditions."""
    for number, condition in numbered(endpoint):
        if condition.inferred is None:
            effects = [
                statement
                for demand in demands(condition, endpoint)
                for statement in _effect(demand, number, condition, needs)
            ]
            if effects:
                tests = (_passes(test, needs) for test in condition.when)
                yield when(" && ".join(tests), *effects)


def _passes(test: Test, needs: Needs) -> str:
    """The expression of a test; what is left out is undefined."""
    value = read(test.parameter, needs)
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


def _effect(
    demand: Demand, number: int, condition: Condition, needs: Needs
) -> Iterator[Statement]:
    """What reports a parameter that does not do what a condition demands."""
    name = demand.parameter
    step = name.replace("~", "~0").replace("/", "~1")
    location = Location("value", f"/{in_template(step)}")
    says = _says(condition, needs)
    wrong = "value === undefined"
    rest: tuple[str, ...] = (says,)
    if demand.section == "exclude":
        wrong, rest = "value !== undefined", ("value", says)
    elif demand.section == "allow":
        allowed = needs.array(f"/{name}", f"{number}_ALLOWED", demand.allowed)
        wrong = _forbidden(demand, allowed)
        rest = ("value", allowed, says)
    yield Line(f"value = {read(name, needs)};")
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
