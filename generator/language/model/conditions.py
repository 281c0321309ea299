"""Defines what holds between parameters, and what one provider's page says otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from functools import cached_property
from typing import Literal

from generator.frozen import dataclass
from generator.language.located import Located
from generator.language.model.media import Media
from generator.language.model.plain import ABSENT, Absent, Json


@dataclass(frozen=True, slots=True)
class Test:
    """A test on one parameter."""

    parameter: str
    kind: Literal["in", "not in", "given", "left out"]
    values: tuple[Json, ...]
    default: Json | Absent
    """What the parameter counts as when it is left out."""

    @property
    def holds_when_left_out(self) -> bool:
        """Whether a body without the parameter passes."""
        if self.kind in ("given", "left out"):
            return self.kind == "left out"
        if self.default is ABSENT:
            return False
        return (self.default in self.values) is (self.kind == "in")


@dataclass(frozen=True)
class Condition:
    """What holds when all its tests pass."""

    written: Located = field(repr=False, compare=False)
    when: tuple[Test, ...]
    allow: Mapping[str, tuple[Json, ...]]
    default: Mapping[str, Json]
    require: tuple[str, ...]
    exclude: tuple[str, ...]
    no_effect: tuple[str, ...]
    at_least_one: tuple[str, ...]
    """Parameters of which at least one is given."""
    exactly_one: tuple[str, ...]
    """Parameters of which one is given and no other."""
    limits: Mapping[str, Mapping[str, int | float]]
    """Keyword of a limit -> parameter -> the limit."""
    media: Mapping[str, Media]
    """Parameter -> what its file must be beside what it must be anyway; only the catalogue has it."""
    inferred: str | None
    """Why it is believed though no page states it; it then only warns."""
    sources: tuple[str, ...]
    """Ids of the sources that state it in a sentence, of which no reader makes a fact."""
    says: str
    paths: Mapping[str, tuple[str | None, ...]]
    """Parameter within another one -> the steps to it, None for each item of a list."""
    provider: str | None = None
    """Whose page alone states it, and whose users alone are held to it; None: it holds for all."""

    @cached_property
    def targets(self) -> tuple[str, ...]:
        """The parameters about which it says something."""
        named = (*self.allow, *self.default, *self.require, *self.exclude)
        several = (*self.at_least_one, *self.exactly_one)
        limited = (name for limits in self.limits.values() for name in limits)
        rest = (*self.no_effect, *several, *limited, *self.media)
        return tuple(dict.fromkeys((*named, *rest)))

    @cached_property
    def named(self) -> tuple[str, ...]:
        """The parameters that it tests, then those about which it says something."""
        tested = (test.parameter for test in self.when)
        return tuple(dict.fromkeys((*tested, *self.targets)))

    def concerns(self, name: str) -> bool:
        """Whether it says something of a parameter at the top, or of what lies in it."""
        return name in self._tops

    @cached_property
    def _tops(self) -> frozenset[str | None]:
        """The parameters at the top about which, or about what lies in which, it says something."""
        return frozenset(self.path(target)[0] for target in self.targets)

    def path(self, parameter: str) -> tuple[str | None, ...]:
        """The steps to a parameter from the top of the body."""
        return self.paths.get(parameter, (parameter,))


@dataclass(frozen=True, slots=True)
class Deviation:
    """What one provider's page says otherwise."""

    written: Located = field(repr=False, compare=False)
    provider: str
    pointer: str
    keyword: str
    """Of the value; `name`: the provider takes the parameter under another name."""
    value: Json
    says: str
    binding: bool
    """Whether its users are held to it; else they are warned."""


@dataclass(frozen=True, slots=True)
class Further:
    """Parameters that no page lists: the value of a listed one decides which there are."""

    written: Located = field(repr=False, compare=False)
    by: str
    """The parameter that decides."""
    says: str
