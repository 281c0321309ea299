"""Builds and tests conditions between parameters: what is allowed, needed or without effect beside others.

Every output reads a condition alike: a test on a parameter that is left out uses its default, if it has one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from generator.frozen import dataclass, replace
from generator.language.build import media
from generator.language.conformance import among, is_type
from generator.language.deviations import with_defaults
from generator.language.keyword_rows import Limit
from generator.language.keywords import BY_NAME, LIMITS
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
from generator.language.paths import (
    NOTHING,
    Path,
    Steps,
    get,
    occasions,
    parameters,
    scope,
    steps,
)
from generator.recent import recent


def build(
    node: Located | None, body: Value, deviations: Sequence[Deviation] = ()
) -> tuple[Condition, ...]:
    """The conditions of an endpoint, in the order of its file; one of a single provider reads its defaults."""
    known: dict[str | None, Mapping[str, tuple[Path, Value]]] = {}
    found = []
    for condition in node.items if node else ():
        raw: Any = condition.data
        provider = raw.get("provider")
        if provider not in known:
            own = [one for one in deviations if one.provider == provider]
            known[provider] = parameters(with_defaults(body, own))
        found.append(_condition(condition, known[provider]))
    return tuple(found)


def _condition(node: Located, known: Mapping[str, tuple[Path, Value]]) -> Condition:
    raw: Any = node.data
    paths = {
        name: known[name][0]
        for section in raw.values()
        if isinstance(section, (dict, list))
        for name in section
        if name in known and len(known[name][0]) > 1
    }
    return Condition(
        written=node,
        when=_tests(raw.get("when", {}), known),
        allow={name: tuple(values) for name, values in raw.get("allow", {}).items()},
        default=raw.get("default", {}),
        require=tuple(raw.get("require", ())),
        exclude=tuple(raw.get("exclude", ())),
        no_effect=tuple(raw.get("noEffect", ())),
        at_least_one=tuple(raw.get("atLeastOne", ())),
        exactly_one=tuple(raw.get("exactlyOne", ())),
        limits={
            row.name: {name: row.read(limit) for name, limit in raw[row.name].items()}
            for row in LIMITS
            if row.name in raw
        },
        media={
            name: media({**_forms(known.get(name)), **rule})
            for name, rule in raw.get("media", {}).items()
        },
        inferred=raw.get("inferred"),
        sources=tuple(raw.get("sources", ())),
        says=raw["says"],
        paths=paths,
        provider=raw.get("provider"),
    )


def _tests(
    when: Mapping[str, Any], known: Mapping[str, tuple[Path, Value]]
) -> tuple[Test, ...]:
    return tuple(
        test(name, given, known[name][1].default if name in known else ABSENT)
        for name, given in when.items()
    )


def _forms(known: tuple[Path, Value] | None) -> dict[str, Any]:
    """How a file may be given anyway, which a condition need not say again."""
    value = known[1] if known else None
    item = value.items if value and value.items else value
    return {"forms": item.media.forms} if item and item.media else {}


def test(name: str, given: Any, default: Json | Absent) -> Test:
    """A test of a `when` on a parameter that has this default."""
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
    alone = replace(alone, limits={}, media={})
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
    numbers: tuple[int, ...] = ()
    """The items in which it is, from the outermost list on."""

    def at(self, parameter: str) -> Steps:
        """The steps to a parameter that the condition names, in these items."""
        return steps(self.condition.path(parameter), self.numbers)


def broken(
    conditions: tuple[Condition, ...], body: Mapping[str, Json]
) -> Iterator[Breach]:
    """Every breach of a stated condition, in the order of the conditions."""
    for part in _parts(conditions):
        for numbers in occasions(part.scope, body):
            yield from _breaches(part, numbers, body)


@dataclass(frozen=True, slots=True)
class _Part:
    """A condition that demands something of one parameter beside others, with where all of them lie."""

    condition: Condition
    paths: Mapping[str, Path]
    scope: Path


@recent(16)  # each of many bodies is held to those of one endpoint
def _parts(conditions: tuple[Condition, ...]) -> tuple[_Part, ...]:
    """The parts of conditions, in their order."""
    return tuple(part for condition in conditions for part in _stated(condition))


@recent(64)
def _stated(condition: Condition) -> tuple[_Part, ...]:
    """The parts of a condition, none if no page states it."""
    if condition.inferred is not None:
        return ()
    return tuple(
        _Part(one, paths, scope([*paths.values()]))
        for one in plain(condition)
        for paths in [{name: one.path(name) for name in one.named}]
    )


def _breaches(
    part: _Part, numbers: tuple[int, ...], body: Mapping[str, Json]
) -> Iterator[Breach]:
    condition, paths = part.condition, part.paths
    for test in condition.when:
        if not _holds(test, get(body, steps(paths[test.parameter], numbers))):
            return
    given = {name: get(body, steps(path, numbers)) for name, path in paths.items()}
    for name, values in condition.allow.items():
        if given[name] is not NOTHING and not among(given[name], values):
            yield Breach(name, "allow", condition, numbers)
    for name in condition.require:
        if given[name] is NOTHING:
            yield Breach(name, "require", condition, numbers)
    for name in condition.exclude:
        if given[name] is not NOTHING:
            yield Breach(name, "exclude", condition, numbers)
    for row, name, limit in limits_of(condition):
        value = given[name]
        fits = any(is_type(type_, value) for type_ in row.types)
        if value is not NOTHING and fits and not row.accepts(limit, value):
            yield Breach(name, row.name, condition, numbers)


def limits_of(condition: Condition) -> Iterator[tuple[Limit, str, int | float]]:
    """The limits of parameters that a condition states."""
    for keyword, limits in condition.limits.items():
        row = BY_NAME[keyword]
        assert isinstance(row, Limit)
        yield from ((row, name, limit) for name, limit in limits.items())


def files_of(condition: Condition) -> Mapping[str, Mapping[str, Any]]:
    """Parameter -> what a condition says of the bytes of its files, as it is written.

    How a file may be given, and of which types, is not among it: that a schema could see, and none says it, so that
    whoever checks by a schema and whoever checks by a class would be told different things of one text.
    """
    raw: Any = condition.written.data
    found: Mapping[str, Mapping[str, Any]] = raw.get("media", {})
    return {
        name: {word: one for word, one in found[name].items() if word not in _OF_TEXTS}
        for name in condition.media
    }


_OF_TEXTS = ("forms", "types")


def _holds(test: Test, given: Json) -> bool:
    if given is NOTHING:
        return test.holds_when_left_out
    if test.kind in ("given", "left out"):
        return test.kind == "given"
    return among(given, test.values) is (test.kind == "in")
