"""Compares what holds between parameters: each condition as the single demands it makes, however it is written.

Conditions that are split, joined, reordered or said in other words make the same demands. A demand that is made by
fewer or weaker tests, or demands less, lets pass all that passed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product
from typing import Any

from generator.changes.change import Change
from generator.changes.deviations import shape_at
from generator.changes.note import Scope, as_key, brief
from generator.changes.scalars import UNDECIDED
from generator.changes.witnesses import UNKNOWN, Rules, another_default, refused
from generator.language.conditions import limits_of, plain
from generator.language.model import ABSENT, Condition, Endpoint, Json, Test
from generator.language.paths import parameters
from generator.text.severity import SEVERITIES, Severity

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


def differences(old: Endpoint, new: Endpoint, scope: Scope) -> Iterator[Change]:
    """Every condition that demands something else now."""
    both = old, new
    before, after = (
        [
            (condition, frozenset(demands(condition)))
            for condition in (*one.conditions, *one.provider_conditions)
        ]
        for one in both
    )
    all_before = frozenset().union(*(found for _, found in before))
    all_after = frozenset().union(*(found for _, found in after))
    lost = [
        (one, fresh)
        for one, found in before
        if (fresh := _beyond(found - all_after, all_after))
    ]
    pointers = {
        name: value.pointer for name, (_, value) in parameters(new.request).items()
    }
    for condition, found in after:
        fresh = _beyond(found - all_before, all_before)
        if not fresh:
            continue
        kin = _kin(condition, lost)
        verdict = _tightened(condition, kin, fresh, both)
        written_ = (kin and written(kin), written(condition))
        yield _noted(condition, written_, fresh, verdict, scope, pointers)
        lost = [one for one in lost if one[0] is not kin]
    for condition, looser in lost:
        kin = _kin(condition, after)
        written_ = (written(condition), kin and written(kin))
        verdict = _loosened(condition, looser, both)
        yield _noted(condition, written_, looser, verdict, scope, pointers)
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


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What it means for users that a condition differs."""

    severity: Severity
    words: str
    """`{}` stands for where it holds."""
    schemas: Severity | None = None
    """None: the same."""


_Both = tuple[Endpoint, Endpoint]


def _noted(
    condition: Condition,
    both: tuple[Json, Json],
    about: frozenset[Demand],
    verdict: _Verdict,
    scope: Scope,
    pointers: dict[str, str],
) -> Change:
    where = f" at {condition.provider}" if condition.provider else ""
    words = f"{verdict.words.replace('{}', where, 1)}: {condition.says.rstrip('.')}"
    # No schema holds a condition of a single provider.
    schemas = "cosmetic" if condition.provider else verdict.schemas
    at = _at(about, pointers)
    return scope.noted(at, "conditions", both, verdict.severity, words, schemas=schemas)


def _tightened(
    condition: Condition, kin: Condition | None, fresh: frozenset[Demand], both: _Both
) -> _Verdict:
    """What a condition means that is new or, where there is one like it, demands something else."""
    kind = "a condition is new" if kin is None else "a condition demands something else"
    found = [*_defaults(condition, fresh, both)]
    if any(one.keyword == "media" for one in fresh):
        # Schemas hold no condition on a file.
        words = f"{kind}{{}}, and files that it forbids were taken before"
        found.append(_Verdict("breaking", words, "cosmetic"))
    if any(one.is_binding and one.keyword != "media" for one in fresh):
        found.append(_demanded(condition, kin, kind, both))
    without_demand = _Verdict("compatible", "nothing is refused for it{}", "cosmetic")
    return min(found, key=_badness, default=without_demand)


def _badness(verdict: _Verdict) -> tuple[int, int]:
    schemas = verdict.schemas or verdict.severity
    return SEVERITIES.index(verdict.severity), SEVERITIES.index(schemas)


def _demanded(
    condition: Condition, kin: Condition | None, kind: str, both: _Both
) -> _Verdict:
    """What a demand on the body means: tried, as far as it can be, with the bodies that were right."""
    witness = refused(_rules(both[0], condition), condition)
    if witness is UNKNOWN:
        words = f"{kind}{{}}, and {UNDECIDED} whether what it forbids was right before"
        return _Verdict("breaking", words)
    if witness is not None:
        shown_ = brief(witness, _SHORT)
        words = f"{kind}{{}}, and what it forbids was taken before, such as {shown_}"
        return _Verdict("breaking", words)
    if kin is not None and refused(_rules(both[1], kin), kin) is None:
        return _Verdict("cosmetic", "a condition demands the same in another form{}")
    return _Verdict("compatible", f"{kind}{{}}, and all that was right satisfies it")


def _loosened(condition: Condition, looser: frozenset[Demand], both: _Both) -> _Verdict:
    """What it means that a condition does not hold any more."""
    defaults = [*_defaults(condition, looser, both)]
    if defaults:
        return defaults[0]
    words = "it does not hold any more{}, or demands less"
    files = any(one.keyword == "media" for one in looser)
    binding = any(one.is_binding and one.keyword != "media" for one in looser)
    if binding and refused(_rules(both[1], condition), condition) is not None:
        return _Verdict("compatible", words)
    if files:
        return _Verdict("compatible", words, "cosmetic")
    if binding:
        words = "what it forbade{} is forbidden all the same"
        return _Verdict("cosmetic", words)
    return _Verdict("compatible", words, "cosmetic")


def _defaults(
    condition: Condition, about: frozenset[Demand], both: _Both
) -> Iterator[_Verdict]:
    """Whether leaving a parameter out gives another result than before."""
    rules = [_rules(endpoint, condition) for endpoint in both]
    for name in sorted({one.parameter for one in about if one.keyword == "default"}):
        witness = another_default(rules[0], rules[1], name)
        if witness is not None:
            shown_ = (
                ""
                if witness is UNKNOWN
                else f", such as beside {brief(witness, _SHORT)}"
            )
            words = f"nothing is refused, but what is left out counts as something else{{}}{shown_}"
            yield _Verdict("breaking", words)


def _rules(endpoint: Endpoint, condition: Condition) -> Rules:
    """What a body is held to where a condition holds: at all providers, or at its own."""
    provider = condition.provider
    if provider is None:
        return Rules(endpoint.request, endpoint.conditions)
    own = [one for one in endpoint.provider_conditions if one.provider == provider]
    return Rules(shape_at(endpoint, provider), (*endpoint.conditions, *own))


_SHORT = 100
"""So many characters of a body are shown."""


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
        listed = frozenset(map(as_key, allowed))
        return Demand(
            part.provider, tests, keyword, name, listed, limit, side, as_key(rule)
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
            yield as_key([test.parameter, "is", value, counts])
    else:
        yield _whole(test)


def _whole(test: Test) -> str:
    counts = test.holds_when_left_out
    values = sorted(map(as_key, test.values))
    return as_key([test.parameter, test.kind, values, counts])
