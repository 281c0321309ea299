"""Finds conditions on unknown parameters, that never hold, or that forbid what the spec itself shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.language.conditions import broken, closed, limits_of
from generator.language.conformance import among, violations
from generator.language.keywords import PAIRS, nouns
from generator.language.model import (
    Condition,
    Endpoint,
    Json,
    Price,
    Test,
    Value,
)
from generator.language.paths import Path, parameters, scope, within
from generator.language.problem import Place, Problem, expected, shown


def problems(endpoint: Endpoint) -> Iterator[Problem]:
    """Every problem of an endpoint's conditions and examples."""
    every = (*endpoint.conditions, *endpoint.provider_conditions)
    known = parameters(endpoint.request) if every else {}
    sources = [source.id for source in endpoint.sources]
    for condition in every:
        yield from _condition(condition, known)
        yield from _sources(condition, sources)
    for index, example in enumerate(endpoint.examples):
        for breach in broken(endpoint.conditions, example):
            says = breach.condition.says
            what = f"example {index + 1}: {breach.parameter} breaks a condition: {says}"
            yield Problem(endpoint.written.at("examples", index), what)


def _condition(
    condition: Condition, parameters: dict[str, tuple[Path, Value]]
) -> Iterator[Problem]:
    written = condition.written
    known = {name: value for name, (_, value) in parameters.items()}
    named = [("when", test.parameter) for test in condition.when]
    named += [("allow", name) for name in condition.allow]
    named += [("default", name) for name in condition.default]
    named += [
        (section, name)
        for section in condition.limits
        for name in condition.limits[section]
    ]
    named += [("media", name) for name in condition.media]
    for section, name in named:
        if name not in known:
            what = f"{name!r} is not a parameter{expected(name, list(known))}"
            yield Problem(written.members[section].key(name), what)
    for section, names in (
        ("require", condition.require),
        ("exclude", condition.exclude),
        ("noEffect", condition.no_effect),
        ("atLeastOne", condition.at_least_one),
        ("exactlyOne", condition.exactly_one),
    ):
        for index, name in enumerate(names):
            if name not in known:
                what = f"{name!r} is not a parameter{expected(name, list(known))}"
                yield Problem(written.at(section, index), what)
    if not {*condition.named} <= known.keys():
        return
    always = _always_given(condition, parameters)
    misplaced = [*_places(condition), *_sometimes_needed(condition, known, always)]
    if misplaced:
        yield from misplaced
        return
    if not condition.targets:
        what = "says nothing of a parameter: add an effect, such as allow, require, exclude, noEffect or maxLength"
        yield Problem(written.place, what)
    if not condition.when:
        yield from _always(condition)
    for test in condition.when:
        yield from _test(condition, test, known[test.parameter], always)
    for name, values in condition.allow.items():
        yield from _values(condition, "allow", name, known[name], values)
        if _every(known[name], values):
            what = f"allows every value that {name} has, and so says nothing"
            yield Problem(written.at("allow", name), what)
    for name, default in condition.default.items():
        yield from _value(condition, "default", name, known[name], default)
        allowed = condition.allow.get(name)
        if allowed is not None and not among(default, allowed):
            what = (
                f"the default {shown(default)} of {name} is not among what is allowed"
            )
            yield Problem(written.at("default", name), what)
    yield from _limits(condition, known)
    yield from _effects(condition, known, always)
    yield from _of_several(condition, always)


def _places(condition: Condition) -> Iterator[Problem]:
    """Parameters in items of which nobody knows which of them is meant."""
    paths = {name: condition.path(name) for name in condition.named}
    inner = scope(list(paths.values()))
    for name, path in paths.items():
        items = within(path)
        if inner[: len(items)] != items:
            what = f"{name} lies in items of another list than the other parameters: say which of its items is meant"
            yield Problem(_place(condition, name), what)
        elif items != inner and name in condition.targets:
            what = f"{name} lies outside of the items that the condition is about, of which there may be several"
            yield Problem(_place(condition, name), what)


def _sometimes_needed(
    condition: Condition, known: dict[str, Value], always: frozenset[str]
) -> Iterator[Problem]:
    """Parameters that are there just where what holds them is."""
    left_out = [test.parameter for test in condition.when if test.kind == "left out"]
    several = (*condition.at_least_one, *condition.exactly_one)
    for name in (*left_out, *condition.require, *condition.exclude, *several):
        if known[name].required and name not in always:
            around = name.rpartition("/")[0]
            around = around if around.count("/") > 1 else around[1:]
            what = f"{name} is required in {around}, so it is there where that is: say it of {around}"
            yield Problem(_place(condition, name), what)


def _place(condition: Condition, name: str) -> Place:
    """Where a condition names a parameter."""
    for section in ("when", "allow", "default", *condition.limits, "media"):
        members = condition.written.members.get(section)
        if members is not None and name in members.members:
            return members.key(name)
    raw: Any = condition.written.data
    return next(
        condition.written.at(section, raw[section].index(name))
        for section in ("require", "exclude", "noEffect", "atLeastOne", "exactlyOne")
        if name in raw.get(section, ())
    )


def _always_given(
    condition: Condition, parameters: dict[str, tuple[Path, Value]]
) -> frozenset[str]:
    """The parameters that are there wherever the condition is asked: they and all around them are required."""
    by_path = dict(parameters.values())
    return frozenset(
        name
        for name in condition.named
        if (path := condition.path(name))
        and all(
            by_path[path[:end]].required
            for end in range(len(within(path)) + 1, len(path) + 1)
        )
    )


def _always(condition: Condition) -> Iterator[Problem]:
    """What needs no condition, as it has no tests."""
    effects = ("allow", "default", "require", "exclude", "noEffect")
    for section in (*effects, *condition.limits, "media"):
        if section in condition.written.members:
            what = "holds always without 'when': say it where the parameter is defined, or add tests"
            yield Problem(condition.written.key(section), what)


def _of_several(condition: Condition, always: frozenset[str]) -> Iterator[Problem]:
    """Parameters of which one is wanted where one is there anyway, or none can be."""
    written = condition.written
    tested = {test.parameter for test in condition.when}
    for section, names in (
        ("atLeastOne", condition.at_least_one),
        ("exactlyOne", condition.exactly_one),
    ):
        for index, name in enumerate(names):
            what = ""
            if name in tested:
                what = f"speaks of {name}, which it tests: say which of the others is needed beside it"
            elif name in always and section == "atLeastOne":
                what = f"{name} is required, so one is given anyway"
            elif name in always:
                what = f"{name} is required, so no other can ever be given"
            elif name in (*condition.require, *condition.exclude):
                what = f"the same condition says whether {name} is given"
            if what:
                yield Problem(written.at(section, index), what)
    if condition.exactly_one and set(condition.exactly_one) <= {
        *condition.at_least_one
    }:
        what = "follows from exactlyOne, and so says nothing"
        yield Problem(written.key("atLeastOne"), what)


def _sources(condition: Condition, known: list[str]) -> Iterator[Problem]:
    written = condition.written
    for index, name in enumerate(condition.sources):
        if name not in known:
            what = f"unknown source {name!r}{expected(name, known)}"
            yield Problem(written.at("sources", index), what)
    if condition.sources and condition.inferred is not None:
        what = "is inferred, so no source states it: drop sources, or inferred"
        yield Problem(written.key("sources"), what)


def _test(
    condition: Condition, test: Test, value: Value, always: frozenset[str]
) -> Iterator[Problem]:
    name, place = test.parameter, condition.written.at("when", test.parameter)
    yield from possible(condition, test, value, always)
    # That a parameter has no effect wherever it is given can be said in no other way.
    limited = (name for limits in condition.limits.values() for name in limits)
    others = (*condition.allow, *condition.default, *condition.require, *limited)
    if name in (*others, *condition.exclude) or (
        name in condition.no_effect and test.kind != "given"
    ):
        what = f"speaks of {name}, which it tests: say it where {name} is defined"
        yield Problem(place, what)


def possible(
    tested: Condition | Price, test: Test, value: Value, always: frozenset[str]
) -> Iterator[Problem]:
    """A test that can never hold."""
    name = test.parameter
    yield from _values(tested, "when", name, value, test.values)
    if (test.kind == "left out" and name in always) or (
        test.kind == "not in" and _every(value, test.values)
    ):
        what = "is required" if test.kind == "left out" else "has no other value"
        place = tested.written.at("when", name)
        yield Problem(place, f"can never hold: {name} {what}")


def _every(value: Value, values: tuple[Json, ...]) -> bool:
    every = closed(value)
    return every is not None and all(among(value, values) for value in every)


def _effects(
    condition: Condition, known: dict[str, Value], always: frozenset[str]
) -> Iterator[Problem]:
    """Effects that change nothing, that leave no body, or that cannot be checked."""
    written = condition.written
    limited = {name for limits in condition.limits.values() for name in limits}
    for index, name in enumerate(condition.require):
        if name in always:
            what = f"{name} is required anyway"
            yield Problem(written.at("require", index), what)
    for index, name in enumerate(condition.exclude):
        if name in always:
            what = f"{name} is required, so it can never be left out"
            yield Problem(written.at("exclude", index), what)
        elif name in (
            *condition.require,
            *condition.allow,
            *condition.default,
            *limited,
        ):
            what = f"{name} is left out, and the same condition demands something of it"
            yield Problem(written.at("exclude", index), what)
    for index, name in enumerate(condition.no_effect):
        default = known[name].default
        if isinstance(default, (list, dict)) and default:
            what = f"the default of {name} has entries, and only a plain one or an empty list can be looked for"
            yield Problem(written.at("noEffect", index), what)


def _limits(condition: Condition, known: dict[str, Value]) -> Iterator[Problem]:
    """Limits of what has none, such as say nothing, and such as leave nothing."""
    for row, name, limit in limits_of(condition):
        value, place = known[name], condition.written.at(row.name, name)
        own = getattr(value, row.field)
        bounds = next(both for both in PAIRS if row in both)
        other = bounds[1 if row.side == "lower" else 0]
        beside = condition.limits.get(other.name, {}).get(name)
        ends = [end for end in (getattr(value, other.field), beside) if end is not None]
        what = ""
        if value.type not in row.types:
            what = f"{row.name} goes with {nouns(row.types)}, and {name} is of type {value.type}"
        elif value.media is not None:
            what = f"{name} is a file, whose address has no {row.name}"
        elif own is not None and (
            limit <= own if row.side == "lower" else limit >= own
        ):
            what = (
                f"{name} has the {row.name} {own} anyway, so that {limit} says nothing"
            )
        elif any(
            (limit > end) is (row.side == "lower") and limit != end for end in ends
        ):
            what = f"the {row.name} {limit} leaves no value of {name}, which has the {other.name} {ends[0]}"
        if what:
            yield Problem(place, what)
    for name, rule in condition.media.items():
        value, place = known[name], condition.written.at("media", name)
        item = value.items if value.items is not None else value
        if item.media is None:
            yield Problem(place, f"{name} is no file by any page: it has no media")
        elif item.media.kind != rule.kind:
            what = f"is of the kind {rule.kind}, and {name} of {item.media.kind}"
            yield Problem(place, what)


def _values(
    condition: Condition | Price,
    section: str,
    name: str,
    value: Value,
    given: tuple[Json, ...],
) -> Iterator[Problem]:
    """Values that are compared with a parameter's."""
    if given and value.type in ("array", "object", "any"):
        what = f"{name} is of type {value.type}, whose values are not compared"
        hint = ": test whether it is given" if section == "when" else ""
        yield Problem(condition.written.at(section, name), f"{what}{hint}")
        return
    for entry in given:
        yield from _value(condition, section, name, value, entry)


def _value(
    condition: Condition | Price, section: str, name: str, value: Value, given: Json
) -> Iterator[Problem]:
    for violation in violations(value, given):
        what = f"{shown(given)} can never be the value of {name}: {violation}"
        yield Problem(condition.written.at(section, name), what)
