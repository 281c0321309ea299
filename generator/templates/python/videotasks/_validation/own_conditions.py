"""Checks what holds between parameters at one provider alone, by the tables of the catalogue."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from videotasks._platform.records import Condition, Demand, Endpoint, Path, Test
from videotasks._validation.problems import Problems
from videotasks._values.comparing import is_among, is_beyond
from videotasks._values.kinds import (
    MISSING,
    as_array,
    as_object,
    is_number,
)
from videotasks._values.pointer import step


def report(
    provider: str, endpoint: Endpoint, body: Mapping[str, object], out: Problems
) -> None:
    """Reports every demand of one provider's conditions that a body breaks."""
    for condition, demand, pointer, value in _demanded(provider, endpoint, body):
        if demand.section != "noEffect":
            _report(condition, demand, pointer, value, out)


def without_effect(
    provider: str, endpoint: Endpoint, body: Mapping[str, object]
) -> Iterator[str]:
    """What of a body has no effect at one provider, in words."""
    for condition, demand, pointer, value in _demanded(provider, endpoint, body):
        if demand.section != "noEffect" or value is MISSING:
            continue
        if not is_among(value, demand.limit):
            yield f"{pointer} has no effect here: {condition.says}"


def _demanded(
    provider: str, endpoint: Endpoint, body: Mapping[str, object]
) -> Iterator[tuple[Condition, Demand, str, object]]:
    """What is demanded of a body, with the place of each parameter and what stands there."""
    for condition in endpoint.conditions:
        if condition.provider != provider:
            continue
        for numbers in _occasions(body, condition.scope):
            if all(
                _passes(test, _at(body, test.path, numbers)[1])
                for test in condition.when
            ):
                for demand in condition.demands:
                    yield condition, demand, *_at(body, demand.path, numbers)


def _occasions(value: object, path: Path) -> Iterator[tuple[int, ...]]:
    """The numbers of the items for each object to which the steps lead."""
    if not path:
        if as_object(value) is not None:
            yield ()
        return
    first, *rest = path
    if first is None:
        for number, item in enumerate(as_array(value) or ()):
            yield from ((number, *more) for more in _occasions(item, tuple(rest)))
    else:
        members = as_object(value) or {}
        if first in members:
            yield from _occasions(members[first], tuple(rest))


def _at(value: object, path: Path, numbers: tuple[int, ...]) -> tuple[str, object]:
    """The place of a parameter in these items, and what stands there; MISSING: nothing."""
    left, pointer = iter(numbers), ""
    for one in path:
        if one is None:
            number = next(left)
            pointer = f"{pointer}/{number}"
            value = (as_array(value) or ())[number]
        else:
            pointer = step(pointer, one)
            value = (as_object(value) or {}).get(one, MISSING)
    return pointer, value


def _passes(test: Test, value: object) -> bool:
    if value is MISSING:
        return test.left_out
    if test.kind in ("given", "left out"):
        return test.kind == "given"
    return is_among(value, test.values) is (test.kind == "in")


def _report(
    condition: Condition, demand: Demand, pointer: str, value: object, out: Problems
) -> None:
    section, limit, says = demand.section, demand.limit, condition.says
    if section == "require":
        if value is MISSING:
            out.require(pointer, says)
    elif value is MISSING:
        return
    elif section == "exclude":
        out.exclude(pointer, value, says)
    elif section == "allow":
        if not is_among(value, limit):
            out.allow(pointer, value, limit, says)
    elif section == "media":
        out.files(pointer, value, limit, says)
    else:
        _limit(section, pointer, limit, value, says, out)


def _limit(
    rule: str, pointer: str, limit: float, value: object, says: str, out: Problems
) -> None:
    """Reports a value beyond a limit; of one of another type the class tells."""
    items = as_array(value)
    if rule.endswith("Length"):
        if isinstance(value, str) and is_beyond(rule, len(value), limit):
            out.length(pointer, rule, int(limit), value, says)
    elif rule.endswith("Items"):
        if items is not None and is_beyond(rule, len(items), limit):
            out.items(pointer, rule, int(limit), items, says)
    elif is_number(value) and is_beyond(rule, value, limit):
        out.range(pointer, rule, limit, value, says)
