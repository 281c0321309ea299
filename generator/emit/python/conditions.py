"""Makes the Python that checks conditions between parameters: stated ones reject, inferred ones warn."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.python.file_limits import file_limits
from generator.emit.python.limits import beyond, reported
from generator.emit.python.names import pointer_text
from generator.emit.python.needs import Needs
from generator.emit.python.nodes import (
    And,
    Assign,
    Call,
    Compare,
    Expression,
    For,
    Named,
    Statement,
    Tuple,
    when,
)
from generator.emit.python.printer import fits, is_short
from generator.emit.rules.conditions import Demand, Holder, demands, holders, numbered
from generator.emit.rules.constants import constant_name
from generator.emit.rules.values import Within
from generator.frozen import dataclass
from generator.language.conditions import files_of
from generator.language.model import ABSENT, Condition, Endpoint, Json, Test
from generator.language.paths import EACH, Path, parameters
from generator.text.python import literal, quote
from generator.text.sentences import condition_words

_ROOM = 4
"""The level at which a line has as much room as a test has in the `if` of a method, after its `and`."""


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the parameters of a condition are: the variable that holds each, and the text of its pointer."""

    condition: Condition
    holders: dict[Path, Holder]

    def holder(self, name: str) -> str:
        """The variable of the object that has a parameter."""
        return self.variable(self.condition.path(name)[:-1])

    def variable(self, path: Path) -> str:
        """The variable of an object."""
        return f"inner{self.holders[path].number}" if path else "body"

    def key(self, name: str) -> str:
        """A parameter's name in the object that has it."""
        return quote(str(self.condition.path(name)[-1]))

    def where(self, name: str) -> str:
        """The expression of a parameter's pointer."""
        path = self.condition.path(name)
        texts = [
            (
                f"/{{index{self.holders[path[: end + 1]].number}}}"
                if step is EACH
                else pointer_text(step)
            )
            for end, step in enumerate(path)
        ]
        return f'f"{{at}}{"".join(texts)}"'

    def opened(self, path: Path) -> tuple[str, Call]:
        """The variables of an object, and what finds it."""
        holder, variable = self.holders[path], self.variable(path)
        around = (self.variable(holder.around), quote(holder.name))
        if holder.is_each:
            return f"index{holder.number}, {variable}", Call("objects_of", around)
        return variable, Call("members_of", around)


def checks(endpoint: Endpoint, needs: Needs) -> Iterator[Statement]:
    """What reports broken conditions."""
    found: list[_Block] = []
    for number, at in _numbered(endpoint):
        if at.condition.inferred is None:
            effects = list(_effects(at, number, endpoint, needs))
            found += _blocks(at, effects, needs)
    yield from _opened(found, needs)


def advice(endpoint: Endpoint, needs: Needs) -> Iterator[Statement]:
    """What warns of parameters without effect, and of broken conditions that are only inferred."""
    found: list[_Block] = []
    for number, at in _numbered(endpoint):
        effects = list(_no_effect(at, endpoint, needs))
        if at.condition.inferred is not None:
            effects += _effects(at, number, endpoint, needs)
        found += _blocks(at, effects, needs)
    yield from _opened(found, needs)


def _numbered(endpoint: Endpoint) -> Iterator[tuple[int, _Places]]:
    opened = holders(endpoint.conditions)
    for number, condition in numbered(endpoint):
        yield number, _Places(condition, opened)


_Block = tuple[_Places, tuple[Statement, ...]]


def _opened(found: list[_Block], needs: Needs) -> Iterator[Statement]:
    """What conditions demand, behind the objects in which their parameters lie."""
    used = holders(at.condition for at, _ in found)
    for path in found[0][0].holders if used else ():
        if path in used and EACH not in path:
            needs.kinds.add("members_of")
            yield Assign(*found[0][0].opened(path))
    for _, block in found:
        yield from block


def _blocks(at: _Places, effects: list[Statement], needs: Needs) -> Iterator[_Block]:
    """What a condition demands, if anything, of each item in which its parameters lie."""
    if not effects:
        return
    block = tuple(_block(at, effects, needs))
    for path in reversed(holders([at.condition])):
        if EACH not in path:
            continue
        target, found = at.opened(path)
        needs.kinds.add(found.function)
        is_each = at.holders[path].is_each
        loop, assigned = For(target, found, block), Assign(target, found)
        block = (loop,) if is_each else (assigned, *block)
    yield at, block


def _block(at: _Places, effects: list[Statement], needs: Needs) -> Iterator[Statement]:
    """What a condition demands, within the tests under which it does."""
    tests: list[Expression] = []
    deep = sum(path[-1] is EACH for path in holders([at.condition]))
    for number, test in enumerate(at.condition.when, 1):
        comparisons = _comparisons(test, at, needs)
        if not all(fits(comparison, _ROOM + deep) for comparison in comparisons):
            # A name that is too wide to stand within a line gets a variable for its value.
            found = f"tested{number}"
            yield _get(found, test.parameter, _counted(test), at, needs)
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


def _comparisons(test: Test, at: _Places, needs: Needs) -> list[Expression]:
    """The comparisons of a test; all of them must hold."""
    name, holder = at.key(test.parameter), at.holder(test.parameter)
    if test.kind in ("given", "left out"):
        return [Compare(name, "in" if test.kind == "given" else "not in", holder)]
    operator, right = _right(test, needs)
    if test.default is not None and test.default is not ABSENT:
        default = literal(test.default)
        return [Compare(Call(f"{holder}.get", (name, default)), operator, right)]
    if test.default is ABSENT and (test.kind == "not in" or None in test.values):
        # Left out, it has no value that could be another one, and it is not null either.
        given = Compare(name, "in", holder)
        return [given, Compare(f"{holder}[{name}]", operator, right)]
    return [Compare(Call(f"{holder}.get", (name,)), operator, right)]


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


def _get(found: str, name: str, default: str, at: _Places, needs: Needs) -> Assign:
    if default == "MISSING":
        needs.kinds.add("MISSING")
    key = at.key(name)
    arguments = (key, default) if default != "None" else (key,)
    return Assign(found, Call(f"{at.holder(name)}.get", arguments))


def _report(
    kind: str, name: str, at: _Places, test: Expression, *rest: str
) -> Statement:
    return when(test, Call(f"out.{kind}", (at.where(name), *rest)))


def _effects(
    at: _Places, number: int, endpoint: Endpoint, needs: Needs
) -> Iterator[Statement]:
    """What is rejected while the condition holds, parameter by parameter."""
    condition = at.condition
    for demand in demands(condition, endpoint):
        name, section = demand.parameter, demand.section
        if demand.within is not None:
            yield _get("value", name, "MISSING", at, needs)
            yield _beyond(demand, demand.within, at, needs)
            continue
        if section != "allow":
            test, value = _REJECTED[section]
            yield _get("value", name, "MISSING", at, needs)
            yield _report(section, name, at, test, *value, _says(condition, needs))
            continue
        constant = f"{constant_name(demand.value.pointer)}_{number}_ALLOWED"
        constant = needs.constant(constant, _column(demand.allowed))
        says = _says(condition, needs)
        rejected = _forbidden(demand, constant, needs)
        yield _get("value", name, "MISSING", at, needs)
        yield _report(section, name, at, rejected, "value", constant, says)
    yield from _files(at, number, endpoint, needs)


def _files(
    at: _Places, number: int, endpoint: Endpoint, needs: Needs
) -> Iterator[Statement]:
    """What is rejected of files while the condition holds, as far as their bytes tell it: a URL tells nothing."""
    known, raw = parameters(endpoint.request), files_of(at.condition)
    for name, said in raw.items():
        value = known[name][1]
        own = (value.items or value).media
        limits = file_limits(own, said)
        if not limits.arguments:  # such as lengths, which nobody measures
            continue
        needs.limits_files = True
        constant = needs.constant(
            f"{constant_name(value.pointer)}_{number}_FILES", limits
        )
        yield _get("value", name, "MISSING", at, needs)
        says = _says(at.condition, needs)
        report = Call("out.files", (at.where(name), "value", constant, says))
        yield when("out.of_media", report)


def _beyond(demand: Demand, within: Within, at: _Places, needs: Needs) -> Statement:
    """What reports a value beyond a limit; one of another type has been reported already."""
    row, type_, name = within.row, demand.value.type, "value"
    guard: Expression = Call("isinstance", ("value", "str"))
    if type_ == "array":
        name = "listed"
        needs.kinds.add("as_array")
        guard = Compare(Named(name, Call("as_array", ("value",))), "is not", "None")
    elif type_ != "string":
        needs.kinds.add(f"is_{type_}")
        guard = Call(f"is_{type_}", ("value",))
    about = (row, within.limit, name, demand.value.pointer, needs)
    kind, *rest = reported(*about)
    says = _says(at.condition, needs)
    test = And((guard, beyond(*about)))
    return _report(kind, demand.parameter, at, test, *rest, says)


def _no_effect(at: _Places, endpoint: Endpoint, needs: Needs) -> Iterator[Statement]:
    """What has no effect while the condition holds; its default is what it has anyway."""
    known = parameters(endpoint.request)
    for name in at.condition.no_effect:
        default = known[name][1].default
        test, shown = _IS_GIVEN, "MISSING"
        if default is not ABSENT:
            operator, shown = _compared(default, False)
            test = Compare("value", operator, shown)
        yield _get("value", name, shown, at, needs)
        says = _says(at.condition, needs)
        yield _report("no_effect", name, at, test, "value", says)


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
