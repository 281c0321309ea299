# Copied from generator/templates/python/videotasks/_client/provider_rules.py: edit that file, then run `make generate`.
"""Holds a submit to the rules of each provider that may be asked, and gives each the body under its own names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from videotasks._core.actions import log
from videotasks._core.settings import Settings
from videotasks._exceptions import (
    NoEffectWarning,
    ValidationError,
    ValidationWarning,
    describe_problems,
)
from videotasks._platform.notices import warn_caller, warn_of_deviations
from videotasks._platform.records import Endpoint
from videotasks._validation.deviations import problems_at, renamed_at
from videotasks._validation.own_conditions import without_effect
from videotasks._values.problem import Problem
from videotasks._values.types import Validation


class ProviderRules:
    """What the pages of single providers make of one submit.

    Args:
        name: Of the request's class.
        endpoint: What the catalogue has of its endpoint.
        members: What the body has, at the top.
        extra: What of it comes from `extra_body`.
        mode: What a broken rule does.
    """

    def __init__(
        self,
        name: str,
        endpoint: Endpoint,
        members: Mapping[str, Any],
        extra: Mapping[str, Any],
        mode: Validation,
    ) -> None:
        self._name = name
        self._endpoint = endpoint
        self._members = members
        self._extra = extra
        self._mode = mode
        self._bodies: dict[int, bytes] = {}
        self._broken: dict[str, list[Problem]] = {}

    def fitting(
        self,
        each: tuple[Settings, ...],
        places: list[int],
        encode: Callable[[Mapping[str, Any]], bytes],
    ) -> list[int]:
        """The providers, by their places, of which no rule is broken; their bodies are made ready.

        Raises:
            ValidationError: There is none.
        """
        if self._mode != "off":
            for place in places:
                provider = each[place].provider
                found = problems_at(provider, self._endpoint, self._members)
                if found:
                    self._broken[provider] = found
        if self._mode == "error":
            places = [one for one in places if each[one].provider not in self._broken]
            if not places:
                found = [one for several in self._broken.values() for one in several]
                raise ValidationError(self._name, found, self._endpoint.id)
            for why in self.left_out():
                log.info("%s", why)
        for place in places:
            provider = each[place].provider
            named = renamed_at(provider, self._endpoint, self._members, self._extra)
            if named is not self._members:
                self._bodies[place] = encode(named)
        return places

    def left_out(self) -> list[str]:
        """Who is not asked, and why."""
        if self._mode != "error":
            return []
        return [
            f"{provider} was not asked: {describe_problems(self._name, found)}"
            for provider, found in self._broken.items()
        ]

    def body(self, place: int, usual: bytes) -> bytes:
        """What is sent to a provider."""
        return self._bodies.get(place, usual)

    def warn(self, provider: str) -> None:
        """Warns of what a provider's page says, as far as it refuses nothing."""
        warn_of_deviations(self._endpoint, provider, self._members)
        if self._mode != "off" and self._endpoint.conditions:
            for words in without_effect(provider, self._endpoint, self._members):
                warn_caller(f"{self._endpoint.id}: {words}", NoEffectWarning)
        if self._mode == "warn" and provider in self._broken:
            text = describe_problems(self._name, self._broken[provider])
            warn_caller(text, ValidationWarning)
