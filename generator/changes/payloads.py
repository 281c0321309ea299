"""Tries real payloads by both sets of rules: which the new ones refuse that the old ones took, and the other way round.

The payloads are the conformance vectors of both: those of the old specs lie around the old rules, those of the new ones
around the new.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.changes.change import Direction
from generator.changes.deviations import shape_at
from generator.emit.vectors.bodies import Body, bodies_of, result_body, vectors
from generator.emit.vectors.tried import Framed
from generator.emit.vectors.vector import Vector, pointer_of
from generator.language.conditions import broken, plain
from generator.language.conformance import violations
from generator.language.model import Api, Condition, Endpoint, Json, Value
from generator.language.pointers import joined
from generator.text.json_text import one_line


@dataclass(frozen=True, slots=True)
class Payload:
    """A body of which two sets of specs say different things."""

    endpoint: str
    direction: Direction
    provider: str | None
    """At whom alone; None: at all of them."""
    words: str
    """What it shows."""
    pointer: str
    """Where it breaks the rules of the one that refuses it."""
    keyword: str
    """The rule that it breaks there."""
    data: Json

    @property
    def plain(self) -> Mapping[str, Json]:
        """It as JSON."""
        found: dict[str, Json] = {
            "endpoint": self.endpoint,
            "direction": self.direction,
            "description": self.words,
            "pointer": self.pointer,
            "keyword": self.keyword,
            "data": self.data,
        }
        return found if self.provider is None else {**found, "provider": self.provider}


@dataclass(frozen=True, slots=True)
class Effect:
    """What of the payloads is judged otherwise."""

    refused: tuple[Payload, ...]
    """Right by the old specs, wrong by the new ones."""
    admitted: tuple[Payload, ...]
    """Wrong by the old specs, right by the new ones."""


def effect(old: Endpoint, new: Endpoint) -> Effect:
    """What of the payloads of an endpoint is judged otherwise, also at single providers."""
    before, after = bodies_of(old), bodies_of(new)
    found = [
        _compared(new.id, "request", before[0], after[0]),
        _compared(new.id, "response", before[1], after[1]),
    ]
    known = {
        one_line(one.data)
        for effect in found
        for one in (*effect.refused, *effect.admitted)
    }
    for provider in _special(old, new):
        both = _at(old, provider), _at(new, provider)
        own = _compared(new.id, "request", *both, provider=provider)
        found.append(
            Effect(
                *(
                    tuple(one for one in side if one_line(one.data) not in known)
                    for side in (own.refused, own.admitted)
                )
            )
        )
    return Effect(
        tuple(one for effect in found for one in effect.refused),
        tuple(one for effect in found for one in effect.admitted),
    )


def effect_on_results(name: str, old: Api, new: Api) -> Effect:
    """What of the responses to a poll is judged otherwise."""
    before, after = (result_body(one.lifecycle.result) for one in (old, new))
    return _compared(name, "response", before, after)


def _special(old: Endpoint, new: Endpoint) -> list[str]:
    """The providers whose users are held to something else, before or after."""
    named: set[str | None] = set()
    for endpoint in (old, new):
        named |= {deviation.provider for deviation in endpoint.deviations}
        named |= {condition.provider for condition in endpoint.provider_conditions}
    return sorted(provider for provider in named if provider is not None)


def _at(endpoint: Endpoint, provider: str) -> Body:
    """The request as one provider's users are held to it."""
    own = [one for one in endpoint.provider_conditions if one.provider == provider]
    conditions = tuple(
        part for whole in (*endpoint.conditions, *own) for part in plain(whole)
    )
    return Body(shape_at(endpoint, provider), conditions, endpoint.examples)


def _compared(
    endpoint: str,
    direction: Direction,
    old: Body,
    new: Body,
    provider: str | None = None,
) -> Effect:
    refused: list[Payload] = []
    admitted: list[Payload] = []
    for vector in _every(old, new):
        before, after = (
            _fault(one.shape, one.conditions, vector.data) for one in (old, new)
        )
        if (before is None) == (after is None):
            continue
        pointer, keyword = before or after or ("", "")
        payload = Payload(
            endpoint,
            direction,
            provider,
            vector.words,
            pointer,
            keyword,
            vector.data,
        )
        (refused if before is None else admitted).append(payload)
    return Effect(tuple(refused), tuple(admitted))


def _every(old: Body, new: Body) -> Iterator[Vector]:
    """The vectors of both, each body once."""
    seen: set[str] = set()
    for body in (old, new):
        for one in vectors(body):
            found = (
                [one.vector(tried) for tried in one.tries]
                if isinstance(one, Framed)
                else [one]
            )
            for vector in found:
                text = one_line(vector.data)
                if text not in seen:
                    seen.add(text)
                    yield vector


def _fault(
    shape: Value, conditions: tuple[Condition, ...], data: Json
) -> tuple[str, str] | None:
    """Where a body breaks the rules, and which; None: nowhere."""
    violation = next(violations(shape, data), None)
    if violation is not None:
        return joined(violation.path), violation.keyword
    breach = next(broken(conditions, data), None) if isinstance(data, dict) else None
    return None if breach is None else (pointer_of(breach), breach.keyword)
