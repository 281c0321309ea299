"""The Python that checks conditions between parameters: refused if a page states them, warned of if inferred."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.python_code import STEP, Checks, head, pointer_text
from generator.emit.python_text import WIDTH, call, collection, literal, quote, width
from generator.names import constant_name
from generator.spec.conform import same
from generator.spec.model import ABSENT, Condition, Endpoint, Json, Test, Value


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
    tests = [_test(test, needs) for test in condition.when]
    one = " and ".join(tests)
    if width(f"{' ' * indent}if {one}:") <= WIDTH or len(tests) == 1:
        opening = head(indent, "if", one)
    else:
        blank = " " * indent
        inner = [
            f"{blank}    {'and ' if index else ''}{test}"
            for index, test in enumerate(tests)
        ]
        opening = [f"{blank}if (", *inner, f"{blank}):"]
    return [*opening, *(line for lines in effects for line in lines)]


def _test(test: Test, needs: Checks) -> str:
    name = quote(test.parameter)
    if test.kind in ("given", "left out"):
        return f"{name} in body" if test.kind == "given" else f"{name} not in body"
    if len(test.values) == 1:
        right = _compared(test.values[0], test.kind == "in")
    else:
        constant = f"{constant_name(f'/{test.parameter}')}_WHEN"
        lines = _tuple(constant, list(test.values))
        right = f"{test.kind} {needs.constant(constant, lines)}"
    if test.default is ABSENT and test.kind == "not in":
        # Left out, it has no value that could be another one.
        return f"{name} in body and body[{name}] {right}"
    default = "" if test.default is ABSENT else f", {literal(test.default)}"
    return f"body.get({name}{default}) {right}"


def _compared(value: Json, equal: bool) -> str:
    if isinstance(value, bool):
        return f"{'is' if equal else 'is not'} {value}"
    return f"{'==' if equal else '!='} {literal(value)}"


def _effects(
    condition: Condition, endpoint: Endpoint, needs: Checks, indent: int
) -> Iterator[list[str]]:
    """What is refused while the condition holds, one block for each parameter."""
    inner, blank = indent + STEP, " " * (indent + STEP)
    known = {member.name: member.value for member in endpoint.request.properties}
    for name, allowed in condition.allow.items():
        says = _says(condition, needs)
        needs.imports.add("MISSING")
        constant = _values(endpoint, condition, name, allowed, needs)
        where = f'f"{{at}}{pointer_text(name)}"'
        yield [
            *call(inner, "value = body.get", [quote(name), "MISSING"]),
            *head(inner, "if", _forbidden(known[name], allowed, constant, needs)),
            *call(inner + STEP, "out.allow", [where, "value", constant, says]),
        ]
    for name in condition.require:
        says = _says(condition, needs)
        where = f'f"{{at}}{pointer_text(name)}"'
        yield [
            f"{blank}if {quote(name)} not in body:",
            *call(inner + STEP, "out.require", [where, says]),
        ]
    for name in condition.exclude:
        says = _says(condition, needs)
        where = f'f"{{at}}{pointer_text(name)}"'
        yield [
            f"{blank}if {quote(name)} in body:",
            *call(inner + STEP, "out.exclude", [where, f"body[{quote(name)}]", says]),
        ]


def _forbidden(
    value: Value, allowed: tuple[Json, ...], constant: str, needs: Checks
) -> str:
    """Is the value one that is allowed in general, but not here? Any other has been reported already."""
    if value.enum is None:
        return f"value is not MISSING and value not in {constant}"
    others = [
        one for one in value.enum if not any(same(one, other) for other in allowed)
    ]
    if len(others) == 1:
        return f"value == {literal(others[0])}"
    name = f"{constant.removesuffix('_ALLOWED')}_FORBIDDEN"
    return f"value in {needs.constant(name, _tuple(name, others))}"


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
    text = condition.says.rstrip(".")
    if condition.inferred:
        text = f"{text} (no page of the platform states it: {condition.inferred})"
    name = f"_SAYS{constant_name('/' + '/'.join(test.parameter for test in condition.when))}"
    one = f"{name} = {quote(text)}"
    if width(one) <= WIDTH or width(quote(text)) + STEP > WIDTH:
        return needs.constant(name, [one])
    return needs.constant(name, [f"{name} = (", f"    {quote(text)}", ")"])


def _moot(
    condition: Condition, endpoint: Endpoint, needs: Checks, indent: int
) -> Iterator[list[str]]:
    """What has no effect while the condition holds; its default is what it has anyway."""
    inner = indent + STEP
    known = {member.name: member.value for member in endpoint.request.properties}
    for name in condition.no_effect:
        default = known[name].default
        says = _says(condition, needs)
        where = f'f"{{at}}{pointer_text(name)}"'
        given = f"{quote(name)} in body"
        if default is not ABSENT:
            given = f"body.get({quote(name)}, {literal(default)}) {_compared(default, False)}"
        yield [
            *head(inner, "if", given),
            *call(inner + STEP, "out.moot", [where, f"body[{quote(name)}]", says]),
        ]
