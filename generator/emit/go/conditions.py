"""Makes the Go that checks stated conditions between parameters."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.go.checks import Needs, location
from generator.emit.go.nodes import Line, Statement, when
from generator.emit.rules.conditions import Demand, demands, numbered
from generator.language.model import Endpoint, Json, Test
from generator.text.go import literal, quote
from generator.text.sentences import condition_words


def checks(endpoint: Endpoint, needs: Needs) -> Iterator[Statement]:
    """What reports broken conditions."""
    for number, condition in numbered(endpoint):
        if condition.inferred is not None:
            continue
        effects = [
            _effect(demand, number, needs) for demand in demands(condition, endpoint)
        ]
        if effects:
            says = Line(f"says := {quote(condition_words(condition))}")
            yield when(_all_pass(condition.when), says, *effects)


def _is(name: str, values: tuple[Json, ...]) -> str:
    return f"is(body, {', '.join((quote(name), *map(literal, values)))})"


def _given(name: str) -> str:
    return f"given(body, {quote(name)})"


def _all_pass(tests: tuple[Test, ...]) -> str:
    """The expression of several tests; gofmt leaves no brackets around one alone."""
    if len(tests) == 1:
        return _passes(tests[0])
    return " && ".join(
        f"({_passes(test)})" if _is_either(test) else _passes(test) for test in tests
    )


def _is_either(test: Test) -> bool:
    """Whether one of two things is enough for a test."""
    return test.kind == "in" and test.holds_when_left_out


def _passes(test: Test) -> str:
    """The expression of a test."""
    name = test.parameter
    if test.kind in ("given", "left out"):
        return _given(name) if test.kind == "given" else f"!{_given(name)}"
    one = _is(name, test.values)
    if test.kind == "in":
        return f"!{_given(name)} || {one}" if _is_either(test) else one
    return f"!{one}" if test.holds_when_left_out else f"{_given(name)} && !{one}"


def _effect(demand: Demand, number: int, needs: Needs) -> Statement:
    """What reports a parameter that does not do what a condition demands."""
    name = demand.parameter
    place = location(name)
    value = f"body[{quote(name)}]"
    if demand.section == "require":
        return when(f"!{_given(name)}", place.report("require", "says"))
    if demand.section == "exclude":
        return when(_given(name), place.report("exclude", value, "says"))
    allowed = needs.values(f"allowed{number}", demand.allowed, name)
    report = place.report("allow", value, allowed, "says")
    others = demand.forbidden
    if others is not None:
        # Any other value has been reported already.
        return when(_is(name, others), report)
    guard = _given(name)
    if not demand.value.nullable:
        guard = f"isOf(body, {quote(name)}, {quote(demand.value.type)})"
    return when(f"{guard} && !among({value}, {allowed}...)", report)
