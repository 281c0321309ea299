"""Compares what holds between parameters: each condition as the single demands it makes, however it is written.

Conditions that are split, joined, reordered or said in other words make the same demands. A demand that is made by
fewer or weaker tests, or demands less, lets pass all that passed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product
from typing import Any

from generator.changes.change import Change
from generator.changes.note import Scope
from generator.language.conditions import limits_of, plain
from generator.language.model import ABSENT, Condition, Json, Test, Value
from generator.language.paths import parameters

_WAYS = 500
"""Into so many combinations of single values the tests of one condition are split; beyond, they stay as they are."""


@dataclass(frozen=True, slots=True)
class Demand:
    """One thing that a condition demands of one parameter, where some tests hold."""

    provider: str | None
    tests: frozenset[str]
    """Each as a text, a list of values split into one demand for each."""
    keyword: str
    parameter: str
    allowed: frozenset[str]
    """With `allow`: the values."""
    limit: int | float | None
    """Of a limit."""
    side: str | None
    rule: str
    """What else is said, as a text."""

    @property
    def is_binding(self) -> bool:
        """Whether somebody is refused for it."""
        return self.keyword not in ("noEffect", "default", "inferred")

    def implies(self, other: Demand) -> bool:
        """Whether whatever satisfies it surely satisfies another one."""
        about = (self.keyword, self.parameter, self.rule)
        if about != (other.keyword, other.parameter, other.rule):
            return False
        if self.provider not in (None, other.provider) or not self.tests <= other.tests:
            return False
        if self.keyword == "allow":
            return self.allowed <= other.allowed
        if self.limit is None or other.limit is None:
            return self.limit == other.limit
        if self.side is None:
            return self.limit == other.limit
        upper = self.side == "upper"
        return self.limit <= other.limit if upper else self.limit >= other.limit


def differences(
    old: Sequence[Condition], new: Sequence[Condition], body: Value, scope: Scope
) -> Iterator[Change]:
    """Every condition that demands something else now; `body` is the new one."""
    before = [(one, frozenset(demands(one))) for one in old]
    after = [(one, frozenset(demands(one))) for one in new]
    all_before = frozenset().union(*(found for _, found in before))
    all_after = frozenset().union(*(found for _, found in after))
    lost = [
        (one, fresh)
        for one, found in before
        if (fresh := _beyond(found - all_after, all_after))
    ]
    pointers = {name: value.pointer for name, (_, value) in parameters(body).items()}
    for condition, found in after:
        tighter = _beyond(found - all_before, all_before)
        if not tighter:
            continue
        kin = _kin(condition, lost)
        both = (kin and written(kin), written(condition))
        yield _change(condition, both, tighter, scope, pointers, is_new=kin is None)
        lost = [one for one in lost if one[0] is not kin]
    for condition, looser in lost:
        kin = _kin(condition, [one for one in after if one[1]])
        both = (written(condition), kin and written(kin))
        yield _loosened(condition, both, looser, scope, pointers)
    yield from _reworded(before, after, scope, pointers)


def _beyond(found: frozenset[Demand], known: frozenset[Demand]) -> frozenset[Demand]:
    """What is demanded beyond what follows from what is known."""
    return frozenset(
        one for one in found if not any(other.implies(one) for other in known)
    )


def _kin(
    condition: Condition, others: Sequence[tuple[Condition, Any]]
) -> Condition | None:
    """The one of some others that speaks of the same parameters."""
    tested = {test.parameter for test in condition.when}
    for other, _ in others:
        same_targets = {*other.targets} & {*condition.targets}
        same_tests = {test.parameter for test in other.when} == tested
        if same_targets and same_tests and other.provider == condition.provider:
            return other
    return None


def _change(
    condition: Condition,
    both: tuple[Json, Json],
    tighter: frozenset[Demand],
    scope: Scope,
    pointers: dict[str, str],
    *,
    is_new: bool,
) -> Change:
    at = _at(tighter, pointers)
    where = f" at {condition.provider}" if condition.provider else ""
    said = condition.says.rstrip(".")
    if any(one.is_binding for one in tighter):
        kind = "a condition is new" if is_new else "a condition demands more"
        words = f"{kind}{where}, and what it forbids was taken before: {said}"
        only_files = all(one.keyword == "media" for one in tighter if one.is_binding)
        # Schemas hold no condition on a file, nor one of a single provider.
        unseen = only_files or condition.provider
        return scope.noted(
            at,
            "conditions",
            both,
            "breaking",
            words,
            schemas="compatible" if unseen else None,
        )
    if any(one.keyword == "default" for one in tighter) and not is_new:
        words = f"nothing is refused, but what is left out counts as something else{where}: {said}"
        return scope.noted(at, "conditions", both, "breaking", words)
    words = f"nothing is refused for it{where}: {said}"
    return scope.noted(at, "conditions", both, "compatible", words, schemas="cosmetic")


def _loosened(
    condition: Condition,
    both: tuple[Json, Json],
    looser: frozenset[Demand],
    scope: Scope,
    pointers: dict[str, str],
) -> Change:
    where = f" at {condition.provider}" if condition.provider else ""
    said = condition.says.rstrip(".")
    words = f"it does not hold any more{where}, or demands less: {said}"
    return scope.noted(_at(looser, pointers), "conditions", both, "compatible", words)


def _reworded(
    before: Sequence[tuple[Condition, frozenset[Demand]]],
    after: Sequence[tuple[Condition, frozenset[Demand]]],
    scope: Scope,
    pointers: dict[str, str],
) -> Iterator[Change]:
    known = {found: condition for condition, found in before if found}
    for condition, found in after:
        own = known.get(found)
        if own is not None and own.says != condition.says:
            both = (own.says, condition.says)
            words = "the same condition in other words"
            yield scope.noted(
                _at(found, pointers), "conditions.says", both, "cosmetic", words
            )


def _at(found: frozenset[Demand], pointers: dict[str, str]) -> str:
    binding = sorted(found, key=lambda one: (not one.is_binding, one.parameter))
    return pointers.get(binding[0].parameter, "") if binding else ""


def written(condition: Condition) -> Json:
    """A condition as it is written."""
    data: Json = condition.written.data
    return data


# -- demands ----------------------------------------------------------------------------------------


def demands(condition: Condition) -> Iterator[Demand]:
    """Each single demand of a condition; one that is inferred only warns."""
    for part in plain(condition):
        for tests in _ways(part.when):
            yield from _demands(part, tests)


def _demands(part: Condition, tests: frozenset[str]) -> Iterator[Demand]:
    def made(
        keyword: str,
        name: str,
        allowed: Sequence[Json] = (),
        limit: float | None = None,
        side: str | None = None,
        rule: Json = None,
    ) -> Demand:
        if part.inferred is not None:
            keyword, rule = "inferred", [keyword, rule, list(allowed), limit]
            allowed, limit, side = (), None, None
        listed = frozenset(map(_text, allowed))
        return Demand(
            part.provider, tests, keyword, name, listed, limit, side, _text(rule)
        )

    for name, values in part.allow.items():
        yield made("allow", name, allowed=values)
    for name in part.require:
        yield made("require", name)
    for name in part.exclude:
        yield made("exclude", name)
    for name in part.no_effect:
        yield made("noEffect", name)
    for name, value in part.default.items():
        yield made("default", name, rule=value)
    for row, name, limit in limits_of(part):
        yield made(row.name, name, limit=limit, side=row.side)
    raw: Any = part.written.data
    for name in part.media:
        yield made("media", name, rule=raw["media"][name])


def _ways(when: Sequence[Test]) -> Iterator[frozenset[str]]:
    """The combinations of single tests, in any of which all tests hold."""
    choices = [[*_single(test)] for test in when]
    every = [*islice(product(*choices), _WAYS + 1)]
    if len(every) > _WAYS:
        yield frozenset(_whole(test) for test in when)
        return
    yield from map(frozenset, every)


def _single(test: Test) -> Iterator[str]:
    if test.kind == "in":
        for value in test.values:
            # Left out, it counts as one of these values at most.
            counts = test.default is not ABSENT and test.default == value
            yield _text([test.parameter, "is", value, counts])
    else:
        yield _whole(test)


def _whole(test: Test) -> str:
    counts = test.holds_when_left_out
    values = sorted(map(_text, test.values))
    return _text([test.parameter, test.kind, values, counts])


def _text(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
