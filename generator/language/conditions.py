"""Builds and tests conditions between parameters: what is allowed, needed or without effect beside others.

Every output reads a condition alike: a test on a parameter that is left out uses its default, if it has one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from generator.frozen import dataclass
from generator.language.conformance import among
from generator.language.located import Located
from generator.language.model import (
    ABSENT,
    Absent,
    Condition,
    Deviation,
    Json,
    Test,
    Value,
)


def build(node: Located | None, body: Value) -> tuple[Condition, ...]:
    """The conditions of an endpoint, in the order of its file."""
    defaults = {member.name: member.value.default for member in body.properties}
    return tuple(
        _condition(condition, defaults) for condition in (node.items if node else ())
    )


def _condition(node: Located, defaults: Mapping[str, Json | Absent]) -> Condition:
    raw: Any = node.data
    return Condition(
        written=node,
        when=_tests(raw.get("when", {}), defaults),
        allow={name: tuple(values) for name, values in raw.get("allow", {}).items()},
        default=raw.get("default", {}),
        require=tuple(raw.get("require", ())),
        exclude=tuple(raw.get("exclude", ())),
        no_effect=tuple(raw.get("noEffect", ())),
        at_least_one=tuple(raw.get("atLeastOne", ())),
        exactly_one=tuple(raw.get("exactlyOne", ())),
        inferred=raw.get("inferred"),
        sources=tuple(raw.get("sources", ())),
        says=raw["says"],
    )


def tests(when: Mapping[str, Any], body: Value) -> tuple[Test, ...]:
    """The tests of a `when` on the parameters of a body."""
    return _tests(
        when, {member.name: member.value.default for member in body.properties}
    )


def _tests(
    when: Mapping[str, Any], defaults: Mapping[str, Json | Absent]
) -> tuple[Test, ...]:
    return tuple(
        _test(name, given, defaults.get(name, ABSENT)) for name, given in when.items()
    )


def _test(name: str, given: Any, default: Json | Absent) -> Test:
    if isinstance(given, dict):
        if "given" in given:
            return Test(name, "given" if given["given"] else "left out", (), default)
        return Test(name, "not in", tuple(given["not"]), default)
    values = tuple(given) if isinstance(given, list) else (given,)
    return Test(name, "in", values, default)


def plain(condition: Condition) -> tuple[Condition, ...]:
    """The same in conditions that demand something of one parameter beside others, with tests; in this order.

    Of several parameters the first is the one that is missed where none is given, and that stays where more are.
    """
    if not (condition.at_least_one or condition.exactly_one):
        return (condition,)
    rest = replace(condition, at_least_one=(), exactly_one=())
    alone = replace(rest, allow={}, default={}, require=(), exclude=(), no_effect=())
    found = [rest] if rest.targets else []
    for names in filter(None, (condition.at_least_one, condition.exactly_one)):
        first, *others = names
        tests = (*condition.when, *_left_out(others))
        found.append(replace(alone, when=tests, require=(first,)))
    for index, name in enumerate(condition.exactly_one):
        for before in range(index):
            # The others between are left out, so that a parameter is reported once however many stand beside it.
            between = _left_out(condition.exactly_one[before + 1 : index])
            given = Test(condition.exactly_one[before], "given", (), ABSENT)
            tests = (*condition.when, given, *between)
            found.append(replace(alone, when=tests, exclude=(name,)))
    return tuple(found)


def _left_out(names: Iterable[str]) -> Iterator[Test]:
    return (Test(name, "left out", (), ABSENT) for name in names)


def closed(value: Value) -> tuple[Json, ...] | None:
    """Every value that a parameter can have, null included; None if there is no end of them."""
    every = (True, False) if value.type == "boolean" else value.enum
    if every is None:
        return None
    return (*every, None) if value.nullable and None not in every else tuple(every)


@dataclass(frozen=True, slots=True)
class Breach:
    """A parameter that breaks a stated condition, and the section of the condition that says so."""

    parameter: str
    keyword: str
    condition: Condition


def broken(
    conditions: tuple[Condition, ...], body: Mapping[str, Json]
) -> Iterator[Breach]:
    """Every breach of a stated condition, in the order of the conditions."""
    for condition in (part for whole in conditions for part in plain(whole)):
        if condition.inferred or not holds(condition, body):
            continue
        for name, values in condition.allow.items():
            if name in body and not among(body[name], values):
                yield Breach(name, "allow", condition)
        for name in condition.require:
            if name not in body:
                yield Breach(name, "require", condition)
        for name in condition.exclude:
            if name in body:
                yield Breach(name, "exclude", condition)


def holds(condition: Condition, body: Mapping[str, Json]) -> bool:
    """Whether all tests of a condition pass."""
    return all(_holds(test, body) for test in condition.when)


def _holds(test: Test, body: Mapping[str, Json]) -> bool:
    if test.parameter not in body:
        return test.holds_when_left_out
    if test.kind in ("given", "left out"):
        return test.kind == "given"
    return among(body[test.parameter], test.values) is (test.kind == "in")


def deviations(node: Located | None) -> tuple[Deviation, ...]:
    """What single providers' pages say otherwise."""
    return tuple(_deviation(deviation) for deviation in (node.items if node else ()))


def _deviation(node: Located) -> Deviation:
    raw: Any = node.data
    return Deviation(
        node, raw["provider"], raw["pointer"], raw["keyword"], raw["value"], raw["says"]
    )
