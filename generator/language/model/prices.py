"""Defines what videos cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal
from typing import Literal

from generator.frozen import dataclass
from generator.language.located import Located
from generator.language.model.conditions import Test
from generator.language.model.plain import Absent, Json


@dataclass(frozen=True, slots=True)
class Decider:
    """A parameter that decides what a video costs, by its value or by its file."""

    parameter: str
    path: tuple[str | None, ...]
    """The steps to it from the top; empty if there is no such parameter."""
    default: Json | Absent
    """What it counts as when it is left out."""
    is_file: bool
    """Whether what it holds is a file, of which nobody knows beforehand how long it is."""


@dataclass(frozen=True, slots=True)
class Cell:
    """An amount in a table of prices."""

    values: tuple[Json, ...]
    """What the parameters of the table are then, in their order."""
    amount: Decimal | None
    """None: it is not known."""


@dataclass(frozen=True, slots=True)
class Price:
    """What videos cost at one provider, or what a value does to it."""

    written: Located = field(repr=False, compare=False)
    provider: str
    name: str
    """What the provider is called."""
    amount: Decimal | None
    factor: Decimal | None
    """What all amounts are multiplied by, where the tests hold; then there is no amount."""
    by: tuple[Decider, ...]
    """The parameters of a table; empty: there is none."""
    table: tuple[Cell, ...]
    """In place of an amount, one for each of some values. Beside other values nobody knows it."""
    currency: str | None
    """By ISO 4217."""
    per: Literal["second", "video"] | None
    """Of what it is the price: of each second of the video, or of the whole one."""
    seconds: Decider | None
    """What says how many seconds there are."""
    is_least: bool
    """Whether it is the least that a video costs, and not the price."""
    when: tuple[Test, ...]
    """What must hold; empty: always."""
    paths: Mapping[str, tuple[str | None, ...]]
    """The steps to each parameter that is tested, from the top."""
    left_out: Mapping[str, Json]
    """What parameters without a default count as when they are left out."""
    source: str
    """Address of the page that states it, or what else does."""
    date: str
    reported: str | None
    """Who has seen it there, where nobody has the page."""
