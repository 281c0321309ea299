"""Records of which the generated table of prices is made."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

Path = tuple[str, ...]
"""Names from the top of a body down to a parameter."""


class Decider(NamedTuple):
    """A parameter that decides a price."""

    path: Path
    when_left_out: tuple[Any, ...]
    """What it counts as when it is left out; empty: nobody knows."""
    is_file: bool
    """Whether it is a file, or several, whose length decides the price."""


class Test(NamedTuple):
    """A test on one parameter."""

    path: Path
    kind: str
    """`in` and `not in` some values, `given`, `left out`."""
    values: tuple[Any, ...]
    when_left_out: tuple[Any, ...]
    """As of a `Decider`."""


class Price(NamedTuple):
    """What videos cost at one provider, or what a value does to it.

    All amounts whose tests hold are added; a video costs at least the largest of those that
    are called least; factors multiply what comes of that.
    """

    provider: str
    source: str
    """Address of the page that states it, or what else does."""
    date: str
    reported: str | None = None
    """Who has seen it there, where nobody has the page."""
    amount: str | None = None
    """A decimal number; None: there is a table, or a factor."""
    by: tuple[Decider, ...] = ()
    """The parameters of a table; empty: there is none."""
    table: tuple[tuple[tuple[Any, ...], str | None], ...] = ()
    """Values of those parameters and the amount beside them; None: nobody knows it."""
    factor: str | None = None
    currency: str | None = None
    per: Literal["second", "video"] | None = None
    seconds: Decider | None = None
    """What says how many seconds there are."""
    is_least: bool = False
    when: tuple[Test, ...] = ()
    """What must hold; empty: always."""
