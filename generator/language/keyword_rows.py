"""Defines what a row of the table of keywords says: of any keyword, and of one that limits values."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from generator.frozen import dataclass
from generator.language.model import Value

Form = Literal["plain", "list", "built"]
Kind = Literal["length", "count", "range", "pattern", "step"]

_EXACT = 2**53
"""Up to here a number with a fraction tells every whole number from its neighbours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyword:
    """One keyword of a value."""

    name: str
    """As specs write it."""
    field: str | None
    """Of `model.Value`; None: it is resolved while values are built."""
    form: Form
    """How the field is made: as it is written, as a tuple, or by `build`, which knows what is below it."""
    absent: object = None
    """The field where the keyword is not written."""
    types: tuple[str, ...] = ()
    """The types it goes with; none: all, or those that lint has words of its own for."""
    claimed: bool = False
    """Whether sources may disagree on it."""
    inferable: bool = False
    """Whether it may be inferred where no page states it."""
    stated: bool = False
    """Whether a page can state it."""
    called: str = ""
    """What the facts of a page call it, where that is not its name."""
    of_items: bool = False
    """Whether a page states it beside an array and means each of the items."""
    about: Literal["value", "place", "file"] = "value"
    """Of what it speaks: two uses of one type may differ in what is said of their places, or of a file's sources."""

    @property
    def fact(self) -> str:
        """Its name among the facts of a page."""
        return self.called or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit(Keyword):
    """A keyword that limits a value of some types, and stands in JSON Schema under the same name."""

    field: str
    form: Form = "plain"
    claimed: bool = True
    inferable: bool = True
    stated: bool = True
    kind: Kind
    """What of a value is limited: whoever needs code of its own for it looks it up by this, and fails without."""
    side: Literal["lower", "upper"] | None
    """None: a limit that has no other end."""
    measure: Callable[[Any], Any]
    """What of a value is compared with the limit."""
    fits: Callable[[Any, Any], bool] | None = None
    """Whether what is measured satisfies a limit without a side."""
    demand: str = ""
    """What a value must do that satisfies a limit without a side, which stands for `{}`."""
    fault: Callable[[Any], object] | None = None
    """What is wrong with a limit by itself, if anything is."""
    binds: Callable[[Value, Any], bool] | None = None
    """Whether a value can be held to the limit; else it is only shown, and warns. None: it always binds."""
    advisory: bool = False
    """Whether it never binds: whoever exceeds it is warned, and refused nowhere."""
    advice: str = ""
    """What is said of a limit that does not bind: `{}` stands for it, `{start}` for where a value begins."""
    in_schemas: str = ""
    """What JSON Schema calls it, where that is not its name."""
    unit: str = ""
    """What is counted, in the plural."""
    broken: str
    """What is wrong with a value beyond the limit, which stands for `{}`."""

    def __post_init__(self) -> None:
        if self.side is None and (self.fits is None or not self.demand):
            what = f"{self.name} has no side: say what fits it, and in which words"
            raise ValueError(what)

    @property
    def word(self) -> str:
        """What JSON Schema calls it."""
        return self.in_schemas or self.name

    def read(self, written: Any) -> Any:
        """The limit that a spec states: 4.0 is 4 in every language, one of which has no other way to write it."""
        is_whole = isinstance(written, float) and written.is_integer()
        return int(written) if is_whole and abs(written) <= _EXACT else written

    def holds(self, value: Value) -> bool:
        """Whether a value states the limit and is held to it."""
        limit = getattr(value, self.field)
        if limit is None or self.advisory:
            return False
        return self.binds is None or self.binds(value, limit)

    def accepts(self, limit: Any, given: Any) -> bool:
        """Whether a value of a fitting type satisfies the limit."""
        measured = self.measure(given)
        if self.fits is not None:
            return self.fits(measured, limit)
        satisfied: bool = (
            measured >= limit if self.side == "lower" else measured <= limit
        )
        return satisfied
