"""The Python that checks conditions between parameters: refused if a page states them, warned of if inferred."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.python.code import STEP, Checks, head, pointer_text
from generator.emit.python.layout import (
    WIDTH,
    assign,
    call,
    collection,
    literal,
    quote,
    width,
)
from generator.emit.python.names import constant_name
from generator.language.conditions import closed
from generator.language.conformance import among
from generator.language.model import ABSENT, Condition, Endpoint, Json, Test, Value

_SHORT = 30
"""Columns of a value that is compared in place; a wider one is a constant."""


def checks(endpoint: Endpoint, needs: Checks, indent: int) -> list[str]:
    """The lines that report broken conditions."""
    lines: list[str] = []
    for condition in endpoint.conditions:
        if condition.inferred is None:
            effects = list(_effects(condition, endpoint, needs, indent))
            lines += _block(condition, effects, needs, indent)
    return lines


def advice(endpoint: Endpoint, needs: Checks, indent: int) -> list[str]:
    """The lines that warn of what has no effect, and of broken conditions that are only inferred."""
    lines: list[str] = []
    for condition in endpoint.conditions:
        effects = list(_moot(condition, endpoint, needs, indent))
        if condition.inferred is not None:
            effects += _effects(condition, endpoint, needs, indent)
        lines += _block(condition, effects, needs, indent)
    return lines


def _block(
    condition: Condition, effects: list[list[str]], needs: Checks, indent: int
) -> list[str]:
    """What a condition demands, within the tests under which it does; effects are laid out for one level in."""
    if not effects:
        return []
    lines: list[str] = []
    tests: list[str] = []
    for number, test in enumerate(condition.when, 1):
        parts = _test(test, needs)
        if any(width(f"{' ' * (indent + STEP)}and {part}") > WIDTH for part in parts):
            found = f"tested{number}"
            default = "MISSING" if test.default is ABSENT else literal(test.default)
            if test.kind in ("given", "left out"):
                default = "MISSING"
            lines += _get(found, test.parameter, default, needs, indent)
            parts = _found(test, found, needs)
        tests += parts
    return [
        *lines,
        *_if(indent, tests),
        *(line for effect in effects for line in effect),
    ]


def _if(indent: int, tests: list[str]) -> list[str]:
    """`if one and other:`, a test a line where they are too wide together."""
    one = " and ".join(tests)
    if width(f"{' ' * indent}if {one}:") <= WIDTH or len(tests) == 1:
        return head(indent, "if", one)
    blank = " " * indent
    inner = [
        f"{blank}    {'and ' if index else ''}{test}"
        for index, test in enumerate(tests)
    ]
    return [f"{blank}if (", *inner, f"{blank}):"]


def _test(test: Test, needs: Checks) -> list[str]:
    """The comparisons of a test; all of them must hold."""
    name = quote(test.parameter)
    if test.kind in ("given", "left out"):
        return [f"{name} in body" if test.kind == "given" else f"{name} not in body"]
    right = _right(test, needs)
    if test.default is not None and test.default is not ABSENT:
        return [f"body.get({name}, {literal(test.default)}) {right}"]
    if test.default is ABSENT and (test.kind == "not in" or None in test.values):
        # Left out, it has no value that could be another one, and it is not null either.
        return [f"{name} in body", f"body[{name}] {right}"]
    return [f"body.get({name}) {right}"]


def _found(test: Test, found: str, needs: Checks) -> list[str]:
    """The same of a variable that holds the parameter's value, for names that are too wide to stand within a line."""
    if test.kind in ("given", "left out"):
        return [f"{found} {'is not' if test.kind == 'given' else 'is'} MISSING"]
    tests = [f"{found} {_right(test, needs)}"]
    if test.kind == "not in" and test.default is ABSENT:
        tests.insert(0, f"{found} is not MISSING")
    return tests


def _right(test: Test, needs: Checks) -> str:
    only = test.values[0]
    if len(test.values) == 1 and width(literal(only)) <= _SHORT:
        return _compared(only, test.kind == "in")
    constant = f"{constant_name(f'/{test.parameter}')}_WHEN"
    lines = _tuple(constant, list(test.values))
    return f"{test.kind} {needs.constant(constant, lines)}"


def _compared(value: Json, equal: bool) -> str:
    if value is None or isinstance(value, bool):
        return f"{'is' if equal else 'is not'} {value}"
    if isinstance(value, list):
        return f"{'==' if equal else '!='} []"
    return f"{'==' if equal else '!='} {literal(value)}"


def _effects(
    condition: Condition, endpoint: Endpoint, needs: Checks, indent: int
) -> Iterator[list[str]]:
    """What is refused while the condition holds, one block for each parameter."""
    inner = indent + STEP
    known = {member.name: member.value for member in endpoint.request.properties}
    for name, allowed in condition.allow.items():
        constant = _values(endpoint, condition, name, allowed, needs)
        arguments = ["value", constant, _says(condition, needs)]
        yield [
            *_get("value", name, "MISSING", needs, inner),
            *_if(inner, _forbidden(known[name], allowed, constant, needs)),
            *_report(inner, "allow", name, arguments),
        ]
    for name in condition.require:
        yield [
            *_get("value", name, "MISSING", needs, inner),
            *_if(inner, ["value is MISSING"]),
            *_report(inner, "require", name, [_says(condition, needs)]),
        ]
    for name in condition.exclude:
        yield [
            *_get("value", name, "MISSING", needs, inner),
            *_if(inner, ["value is not MISSING"]),
            *_report(inner, "exclude", name, ["value", _says(condition, needs)]),
        ]


def _get(found: str, name: str, default: str, needs: Checks, indent: int) -> list[str]:
    if default == "MISSING":
        needs.imports.add("MISSING")
    arguments = [quote(name), default] if default != "None" else [quote(name)]
    return call(indent, f"{found} = body.get", arguments)


def _report(indent: int, kind: str, name: str, rest: list[str]) -> list[str]:
    where = f'f"{{at}}{pointer_text(name)}"'
    return call(indent + STEP, f"out.{kind}", [where, *rest])


def _forbidden(
    value: Value, allowed: tuple[Json, ...], constant: str, needs: Checks
) -> list[str]:
    """Is the value one that is allowed in general, but not here? Any other has been reported already."""
    every = closed(value)
    if every is None:
        guard = {"string": "isinstance(value, str)", "integer": "is_integer(value)"}
        right = guard.get(value.type, "is_number(value)")
        if value.nullable:
            right = "value is not MISSING"
        elif value.type != "string":
            needs.imports.add(right.partition("(")[0])
        return [right, f"value not in {constant}"]
    others = [one for one in every if not among(one, allowed)]
    if len(others) == 1 and width(literal(others[0])) <= _SHORT:
        return [f"value {_compared(others[0], True)}"]
    name = f"{constant.removesuffix('_ALLOWED')}_FORBIDDEN"
    return [f"value in {needs.constant(name, _tuple(name, others))}"]


def _values(
    endpoint: Endpoint,
    condition: Condition,
    name: str,
    allowed: tuple[Json, ...],
    needs: Checks,
) -> str:
    number = endpoint.conditions.index(condition) + 1
    constant = f"{constant_name(f'/{name}')}_{number}_ALLOWED"
    return needs.constant(constant, _tuple(constant, list(allowed)))


def _tuple(name: str, values: list[Json]) -> list[str]:
    return collection(0, f"{name} = ", [literal(one) for one in values])


def _says(condition: Condition, needs: Checks) -> str:
    names = "/".join(test.parameter for test in condition.when)
    name = f"_SAYS{constant_name(f'/{names}')}"
    return needs.constant(name, assign(0, name, quote(condition.words)))


def _moot(
    condition: Condition, endpoint: Endpoint, needs: Checks, indent: int
) -> Iterator[list[str]]:
    """What has no effect while the condition holds; its default is what it has anyway."""
    inner = indent + STEP
    known = {member.name: member.value for member in endpoint.request.properties}
    for name in condition.no_effect:
        default = known[name].default
        tests, shown = ["value is not MISSING"], "MISSING"
        if default is not ABSENT:
            shown = "[]" if isinstance(default, list) else literal(default)
            tests = [f"value {_compared(default, False)}"]
        yield [
            *_get("value", name, shown, needs, inner),
            *_if(inner, tests),
            *_report(inner, "moot", name, ["value", _says(condition, needs)]),
        ]
