"""Makes the Java that checks stated conditions between parameters."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.java.checks import GIVEN
from generator.emit.java.needs import Needs
from generator.emit.java.nodes import Line, Statement, When
from generator.emit.rules.conditions import Demand, demands
from generator.language.model import Condition, Endpoint, Test
from generator.text.cases import capitalized
from generator.text.java import quote
from generator.text.sentences import condition_words


def condition_checks(
    condition: Condition, number: int, endpoint: Endpoint, needs: Needs
) -> Iterator[Statement]:
    """What reports a broken condition."""
    if condition.inferred is not None:
        return
    effects = [
        statement
        for demand in demands(condition, endpoint)
        for statement in _effect(demand, number, condition, needs)
    ]
    if effects:
        tests = tuple(_passes(test, number, needs) for test in condition.when)
        yield When(tests, tuple(effects))


def _passes(test: Test, number: int, needs: Needs) -> str:
    """The expression of a test."""
    name = quote(test.parameter)
    if test.kind in ("given", "left out"):
        return f"{'' if test.kind == 'given' else '!'}body.containsKey({name})"
    values = needs.values(f"/{test.parameter}", f"{number}_TESTED", test.values)
    method = "isIn" if test.kind == "in" else "isNotIn"
    left_out = "true" if test.holds_when_left_out else "false"
    return f"Values.{method}(body, {name}, {values}, {left_out})"


def _effect(
    demand: Demand, number: int, condition: Condition, needs: Needs
) -> Iterator[Statement]:
    """What reports a parameter that does not do what a condition demands."""
    name = demand.parameter
    says = _says(condition, needs)
    words = f"at, {quote(name)}, value"
    yield Line(f"value = Values.member(body, {quote(name)});")
    match demand.section:
        case "require":
            wrong, call = (
                "value == Values.ABSENT",
                f"isNeeded(at, {quote(name)}, {says})",
            )
        case "exclude":
            wrong, call = GIVEN, f"isExcluded({words}, {says})"
        case "allow":
            allowed = needs.values(f"/{name}", f"{number}_ALLOWED", demand.allowed)
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
        forbidden = needs.values(f"/{demand.parameter}", f"{number}_FORBIDDEN", others)
        return f"Values.among({forbidden}, value)"
    guard = (
        GIVEN
        if demand.value.nullable
        else f"Values.is{capitalized(demand.value.type)}(value)"
    )
    return f"{guard} && !Values.among({allowed}, value)"
