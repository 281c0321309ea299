"""Conditions that name what is not there, that can never hold, or that forbid what the spec itself shows."""

from __future__ import annotations

from collections.abc import Iterator

from generator.spec.conditions import broken
from generator.spec.conform import same, violations
from generator.spec.model import Condition, Endpoint, Json, Value, find
from generator.spec.problem import Problem, expected


def problems(endpoint: Endpoint, providers: list[str]) -> Iterator[Problem]:
    """Every problem of an endpoint's conditions, deviations and examples."""
    known = {member.name: member.value for member in endpoint.request.properties}
    for condition in endpoint.conditions:
        yield from _condition(condition, known)
    for one in endpoint.deviations:
        if one.provider not in providers:
            what = f"{one.provider!r} is no provider{expected(one.provider, providers)}"
            yield Problem(one.written.at("provider"), what)
        if find(endpoint.request, one.pointer) is None or one.pointer.count("/") != 1:
            what = f"{one.pointer} is no parameter of the request"
            yield Problem(one.written.at("pointer"), what)
    for index, example in enumerate(endpoint.examples):
        for name, says in broken(endpoint.conditions, example):
            what = f"example {index + 1}: {name} breaks a condition: {says}"
            yield Problem(endpoint.written.at("examples", index), what)


def _condition(condition: Condition, known: dict[str, Value]) -> Iterator[Problem]:
    written = condition.written
    named = [("when", test.parameter) for test in condition.when]
    named += [("allow", name) for name in condition.allow]
    named += [("default", name) for name in condition.default]
    unknown = [(section, name) for section, name in named if name not in known]
    for section, name in unknown:
        place = written.members[section].key(name)
        yield Problem(place, f"{name!r} is no parameter{expected(name, list(known))}")
    for section, names in (
        ("require", condition.require),
        ("exclude", condition.exclude),
        ("noEffect", condition.no_effect),
    ):
        for index, name in enumerate(names):
            if name not in known:
                what = f"{name!r} is no parameter{expected(name, list(known))}"
                yield Problem(written.at(section, index), what)
    if unknown:
        return
    if not condition.targets:
        what = "says nothing of a parameter: add allow, default, require, exclude or noEffect"
        yield Problem(written.place, what)
    for test in condition.when:
        for value in test.values:
            yield from _value(condition, "when", test.parameter, known, value)
    for name, values in condition.allow.items():
        for value in values:
            yield from _value(condition, "allow", name, known, value)
    for name, default in condition.default.items():
        yield from _value(condition, "default", name, known, default)
        allowed = condition.allow.get(name)
        if allowed is not None and not any(same(default, one) for one in allowed):
            what = f"the default {default!r} of {name} is not among what is allowed"
            yield Problem(written.at("default", name), what)


def _value(
    condition: Condition,
    section: str,
    name: str,
    known: dict[str, Value],
    value: Json,
) -> Iterator[Problem]:
    for one in violations(known[name], value):
        what = f"{value!r} can never be the value of {name}: {one}"
        yield Problem(condition.written.at(section, name), what)
