"""Makes the Python that checks conditions between parameters: stated ones reject, inferred ones warn."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.python.names import pointer_text
from generator.emit.python.needs import Needs
from generator.emit.python.nodes import (
    And,
    Assign,
    Call,
    Compare,
    Expression,
    Statement,
    Tuple,
    when,
)
from generator.emit.python.printer import fits, is_short
from generator.emit.rules.conditions import Demand, demands, numbered
from generator.emit.rules.constants import constant_name
from generator.language.model import ABSENT, Condition, Endpoint, Json, Test
from generator.text.python import literal, quote
from generator.text.sentences import condition_words

_ROOM = 4
"""The level at which a line has as much room as a test has in the `if` of a method, after its `and`."""


def checks(endpoint: Endpoint, needs: Needs) -> Iterator[Statement]:
    """What reports broken conditions."""
    for number, condition in numbered(endpoint):
        if condition.inferred is None:
            effects = list(_effects(condition, number, endpoint, needs))
            yield from _block(condition, effects, needs)


def advice(endpoint: Endpoint, needs: Needs) -> Iterator[Statement]:
    """What warns of parameters without effect, and of broken conditions that are only inferred."""
    for number, condition in numbered(endpoint):
        effects = list(_no_effect(condition, endpoint, needs))
        if condition.inferred is not None:
            effects += _effects(condition, number, endpoint, needs)
        yield from _block(condition, effects, needs)


def _block(
    condition: Condition, effects: list[Statement], needs: Needs
) -> Iterator[Statement]:
    """What a condition demands, within the tests under which it does."""
    if not effects:
        return
    tests: list[Expression] = []
    for number, test in enumerate(condition.when, 1):
        comparisons = _comparisons(test, needs)
        if not all(fits(comparison, _ROOM) for comparison in comparisons):
            # A name that is too wide to stand within a line gets a variable for its value.
            found = f"tested{number}"
            yield _get(found, test.parameter, _counted(test), needs)
            comparisons = _comparisons_of(found, test, needs)
        tests += comparisons
    yield when(_all(tests), *effects)


def _all(tests: list[Expression]) -> Expression:
    return tests[0] if len(tests) == 1 else And(tuple(tests))


def _counted(test: Test) -> str:
    """What the variable of a tested parameter holds if the parameter is left out."""
    if test.default is ABSENT or test.kind in ("given", "left out"):
        return "MISSING"
    return literal(test.default)


def _comparisons(test: Test, needs: Needs) -> list[Expression]:
    """The comparisons of a test; all of them must hold."""
    name = quote(test.parameter)
    if test.kind in ("given", "left out"):
        return [Compare(name, "in" if test.kind == "given" else "not in", "body")]
    operator, right = _right(test, needs)
    if test.default is not None and test.default is not ABSENT:
        default = literal(test.default)
        return [Compare(Call("body.get", (name, default)), operator, right)]
    if test.default is ABSENT and (test.kind == "not in" or None in test.values):
        # Left out, it has no value that could be another one, and it is not null either.
        given = Compare(name, "in", "body")
        return [given, Compare(f"body[{name}]", operator, right)]
    return [Compare(Call("body.get", (name,)), operator, right)]


def _comparisons_of(found: str, test: Test, needs: Needs) -> list[Expression]:
    """The same of a variable that holds the parameter's value."""
    if test.kind in ("given", "left out"):
        is_given = "is not" if test.kind == "given" else "is"
        return [Compare(found, is_given, "MISSING")]
    comparison = Compare(found, *_right(test, needs))
    if test.kind == "not in" and test.default is ABSENT:
        return [Compare(found, "is not", "MISSING"), comparison]
    return [comparison]


def _right(test: Test, needs: Needs) -> tuple[str, str]:
    """The operator of a test and what stands on the right of it."""
    only = test.values[0]
    if len(test.values) == 1 and is_short(literal(only)):
        return _compared(only, test.kind == "in")
    constant = f"{constant_name(f'/{test.parameter}')}_WHEN"
    return test.kind, needs.constant(constant, _column(test.values))


def _compared(value: Json, equal: bool) -> tuple[str, str]:
    if value is None or isinstance(value, bool):
        return "is" if equal else "is not", str(value)
    shown = "[]" if isinstance(value, list) else literal(value)
    return "==" if equal else "!=", shown


_IS_MISSING = Compare("value", "is", "MISSING")
_IS_GIVEN = Compare("value", "is not", "MISSING")
_REJECTED: dict[str, tuple[Compare, tuple[str, ...]]] = {
    "require": (_IS_MISSING, ()),
    "exclude": (_IS_GIVEN, ("value",)),
}
"""Section of a condition -> when it is broken, and what the report shows."""


def _get(found: str, name: str, default: str, needs: Needs) -> Assign:
    if default == "MISSING":
        needs.kinds.add("MISSING")
    arguments = (quote(name), default) if default != "None" else (quote(name),)
    return Assign(found, Call("body.get", arguments))


def _report(kind: str, name: str, test: Expression, *rest: str) -> Statement:
    where = f'f"{{at}}{pointer_text(name)}"'
    return when(test, Call(f"out.{kind}", (where, *rest)))


def _effects(
    condition: Condition, number: int, endpoint: Endpoint, needs: Needs
) -> Iterator[Statement]:
    """What is rejected while the condition holds, parameter by parameter."""
    for demand in demands(condition, endpoint):
        name, section = demand.parameter, demand.section
        if section != "allow":
            test, value = _REJECTED[section]
            yield _get("value", name, "MISSING", needs)
            yield _report(section, name, test, *value, _says(condition, needs))
            continue
        constant = f"{constant_name(f'/{name}')}_{number}_ALLOWED"
        constant = needs.constant(constant, _column(demand.allowed))
        says = _says(condition, needs)
        rejected = _forbidden(demand, constant, needs)
        yield _get("value", name, "MISSING", needs)
        yield _report(section, name, rejected, "value", constant, says)


def _no_effect(
    condition: Condition, endpoint: Endpoint, needs: Needs
) -> Iterator[Statement]:
    """What has no effect while the condition holds; its default is what it has anyway."""
    known = {member.name: member.value for member in endpoint.request.properties}
    for name in condition.no_effect:
        default = known[name].default
        test, shown = _IS_GIVEN, "MISSING"
        if default is not ABSENT:
            operator, shown = _compared(default, False)
            test = Compare("value", operator, shown)
        yield _get("value", name, shown, needs)
        yield _report("no_effect", name, test, "value", _says(condition, needs))


def _says(condition: Condition, needs: Needs) -> str:
    """The constant of what a condition says."""
    names = "/".join(test.parameter for test in condition.when)
    words = quote(condition_words(condition))
    return needs.constant(f"_SAYS{constant_name(f'/{names}')}", words)


def _forbidden(demand: Demand, constant: str, needs: Needs) -> Expression:
    """Whether the value is allowed in general, but not here; any other has been reported already."""
    value, others = demand.value, demand.forbidden
    if others is None:
        rejected = Compare("value", "not in", constant)
        if value.nullable:
            return And((_IS_GIVEN, rejected))
        if value.type == "string":
            return And((Call("isinstance", ("value", "str")), rejected))
        test = "is_integer" if value.type == "integer" else "is_number"
        needs.kinds.add(test)
        return And((Call(test, ("value",)), rejected))
    if len(others) == 1 and is_short(literal(others[0])):
        return Compare("value", *_compared(others[0], True))
    name = f"{constant.removesuffix('_ALLOWED')}_FORBIDDEN"
    return Compare("value", "in", needs.constant(name, _column(others)))


def _column(values: tuple[Json, ...]) -> Tuple:
    return Tuple(tuple(map(literal, values)), exploded=True)
