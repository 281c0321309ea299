"""Compares what single providers say otherwise: by what their users are held to in the end, before and after."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.changes import bodies
from generator.changes.change import Change
from generator.changes.note import Scope, as_key
from generator.language.deviations import at_provider, rules_at
from generator.language.keywords import LIMITS
from generator.language.model import Deviation, Endpoint, Json, Value
from generator.text.severity import Severity, worst


def differences(old: Endpoint, new: Endpoint, scope: Scope) -> Iterator[Change]:
    """Every deviation that differs, with what that means for that provider's users."""
    before, after = _by_place(old.deviations), _by_place(new.deviations)
    effects: dict[str, Sequence[Change]] = {}
    for key in (*after, *(key for key in before if key not in after)):
        own, said = before.get(key), after.get(key)
        both = (_plain(own), _plain(said))
        if as_key(both[0]) == as_key(both[1]):
            continue
        one = said or own
        assert one is not None
        words = f"what {one.provider} says otherwise of {one.keyword}"
        if not (
            (own is not None and own.binding) or (said is not None and said.binding)
        ):
            reason = f"{words} only warns: nothing is refused for it"
            yield _note(scope, one, both, "compatible", reason, "compatible")
            continue
        if one.provider not in effects:
            effects[one.provider] = _effects(old, new, one.provider, scope)
        found = _of(one, effects[one.provider])
        others = {place[2] for place in {**before, **after} if place[:2] == key[:2]}
        if not found and one.keyword in _LIMITS and "enum" not in others:
            # A limit on a closed list leaves another list.
            found = _of(replace(one, keyword="enum"), effects[one.provider])
        if one.keyword == "name":
            yield _renamed(scope, one, both)
            continue
        severity = worst(*(change.severity for change in found))
        client = worst(*(change.client for change in found))
        effect = "; ".join(change.reason for change in found)
        held = effect or "its users are held to what they were held to before"
        reason = f"{words}, for its users alone: {held}"
        yield _note(scope, one, both, severity, reason, client)


_LIMITS = frozenset(row.name for row in LIMITS)


def _of(deviation: Deviation, effects: Sequence[Change]) -> list[Change]:
    """What differs for a provider's users in the keyword of a deviation."""
    return [
        change
        for change in effects
        if change.keyword.partition(".")[0] == deviation.keyword
        and change.pointer == deviation.pointer
    ]


def _note(
    scope: Scope,
    deviation: Deviation,
    both: tuple[Json, Json],
    severity: Severity,
    reason: str,
    client: Severity,
) -> Change:
    """A change that no schema has, as those are for all providers."""
    keyword = f"deviations.{deviation.provider}.{deviation.keyword}"
    return scope.noted(
        deviation.pointer,
        keyword,
        both,
        severity,
        reason,
        client=client,
        schemas="cosmetic",
    )


def _renamed(scope: Scope, deviation: Deviation, both: tuple[Json, Json]) -> Change:
    words = (
        f"{deviation.provider} takes the parameter under another name than before: the Python client sends it under the"
        " new one; whoever sends by themselves must do so, too"
    )
    return _note(scope, deviation, both, "breaking", words, "compatible")


def _by_place(found: Sequence[Deviation]) -> dict[tuple[str, str, str], Deviation]:
    return {(one.provider, one.pointer, one.keyword): one for one in found}


def _plain(deviation: Deviation | None) -> Json:
    if deviation is None:
        return None
    return {"value": deviation.value, "binding": deviation.binding}


def _effects(
    old: Endpoint, new: Endpoint, provider: str, scope: Scope
) -> Sequence[Change]:
    """What differs in the body as one provider's users are held to it."""
    before, after = shape_at(old, provider), shape_at(new, provider)
    return [*bodies.differences(before, after, scope)]


def shape_at(endpoint: Endpoint, provider: str) -> Value:
    """The request as one provider's users are held to it, under the common names."""
    return at_provider(endpoint.request, rules_at(endpoint.deviations, provider))
