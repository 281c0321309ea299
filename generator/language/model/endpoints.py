"""Defines operations that make videos, and who serves them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from generator.frozen import dataclass
from generator.language.located import Located
from generator.language.model.conditions import Condition, Deviation, Further
from generator.language.model.plain import Json
from generator.language.model.prices import Price
from generator.language.model.sources import Contradiction, NotModelled, Source
from generator.language.model.values import Value
from generator.language.problem import Place


@dataclass(frozen=True, slots=True)
class Retirement:
    """Why an endpoint is gone, or going, at one provider."""

    provider: str
    date: str | None
    observed: str | None
    replacement: str | None
    """What the provider names instead, in its words."""
    replaced_by: tuple[str, ...]
    """The ids of the endpoints that these words mean, as far as they take the place of the one that is gone."""
    source: str
    inferred: str | None


@dataclass(frozen=True, slots=True)
class Listing:
    """One provider's documentation of one endpoint."""

    provider: str
    name: str
    """What the provider is called."""
    page: str
    retirement: Retirement | None
    listed: str | None
    """Day of the provider's index that lists it; None: nobody knows whether it is served."""
    note: str | None

    @property
    def availability(self) -> Literal["listed", "retired", "unknown"]:
        """What is known of it, whatever day it is: silence is no sign of life."""
        if self.retirement is not None:
            return "retired"
        return "unknown" if self.listed is None else "listed"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One operation that makes videos."""

    place: Place
    family: str
    operation: str
    title: str
    name: str
    method: str
    path: str
    summary: str
    description: str | None
    sources: tuple[Source, ...]
    listings: tuple[Listing, ...]
    request: Value
    """The body of the submit: an object whose type name is the title of its schema."""
    further: Further | None
    """What the body takes beside what it lists; it is then open to any name."""
    response: Value
    conditions: tuple[Condition, ...]
    """Those that hold at every provider."""
    provider_conditions: tuple[Condition, ...]
    """Those that hold at one provider alone."""
    deviations: tuple[Deviation, ...]
    prices: tuple[Price, ...]
    examples: tuple[Mapping[str, Json], ...]
    contradictions: tuple[Contradiction, ...]
    """Those of the endpoint, then those of its values."""
    not_modelled: tuple[NotModelled, ...]
    files: tuple[str, ...]
    """The spec files from which it comes: its own, and those whose shared values it uses."""
    written: Located = field(repr=False, compare=False)
    """The whole file, for the places of problems."""

    @property
    def id(self) -> str:
        """`family.operation`, by which everything calls the endpoint."""
        return f"{self.family}.{self.operation}"
