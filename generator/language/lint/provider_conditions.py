"""Finds conditions of one provider that nobody is held to, that hold for all, or that no example keeps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.language.conditions import broken
from generator.language.conformance import violations
from generator.language.deviations import at_provider, rules_at
from generator.language.model import Condition, Endpoint
from generator.language.problem import Problem, expected

_ABOUT = ("provider", "says", "sources", "inferred")
"""What a condition says of itself, and not of a body."""


def problems(
    endpoint: Endpoint, providers: list[str], *, sound: bool
) -> Iterator[Problem]:
    """Every problem of the conditions that hold at one provider alone.

    Args:
        endpoint: The endpoint.
        providers: Ids of all providers.
        sound: Whether nothing is wrong with its deviations, beside which examples are tried.
    """
    common = [_effect(condition) for condition in endpoint.conditions]
    for condition in endpoint.provider_conditions:
        yield from _provider(condition, endpoint, providers)
        if condition.inferred is not None:
            what = "is inferred, and only what a page of a provider states binds its users: drop provider, or inferred"
            yield Problem(condition.written.key("inferred"), what)
        if _effect(condition) in common:
            what = f"holds at every provider anyway: drop what is said of {condition.provider}"
            yield Problem(condition.written.at("provider"), what)
    of = dict.fromkeys(str(one.provider) for one in endpoint.provider_conditions)
    for provider in of if sound else ():
        own = tuple(
            one for one in endpoint.provider_conditions if one.provider == provider
        )
        body = at_provider(endpoint.request, rules_at(endpoint.deviations, provider))
        if all(
            any(broken(own, example)) or any(violations(body, example))
            for example in endpoint.examples
        ):
            what = f"no example keeps what {provider} demands: add one that it accepts"
            yield Problem(own[0].written.at("provider"), what)


def _provider(
    condition: Condition, endpoint: Endpoint, providers: list[str]
) -> Iterator[Problem]:
    name, place = str(condition.provider), condition.written.at("provider")
    listing = [listed.provider for listed in endpoint.listings]
    if name not in providers:
        yield Problem(place, f"{name!r} is not a provider{expected(name, providers)}")
    elif name not in listing:
        what = f"{name!r} does not list this endpoint, so no page of it binds anybody"
        yield Problem(place, f"{what}{expected(name, listing)}")
    of_others = [one.id for one in endpoint.sources if one.provider != name]
    for index, source in enumerate(condition.sources):
        if source in of_others:
            what = f"{source} is a page of another provider than {name}"
            yield Problem(condition.written.at("sources", index), what)


def _effect(condition: Condition) -> dict[str, Any]:
    raw: Any = condition.written.data
    return {key: said for key, said in raw.items() if key not in _ABOUT}
