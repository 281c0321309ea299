"""Holds what the sentences of one description state, as the readers of sentences find it, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from typing import Any

from generator.frozen import dataclass
from generator.pages.facts import Json
from generator.pages.reading.values import Bounds


@dataclass
class Statement:
    """What the sentences of one description state."""

    stated: dict[str, Json] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    """Names of nested fields that a sentence lists."""
    options: list[tuple[Json, Json | None, list[Json]]] = field(default_factory=list)
    """Value of the parameter that decides, the default then, and the values allowed then."""
    is_loose: bool = False
    """Whether the closed list stands in a sentence, and not behind words such as `Optional values:`."""
    ambiguities: list[tuple[str, str, bool]] = field(default_factory=list)
    """Keyword, what is doubtful, and whether something is left unread."""

    def copied(self, own: Callable[[Any], Any]) -> Statement:
        """The same in members of its own."""
        # Most have nothing in most of them.
        return Statement(
            own(self.stated) if self.stated else {},
            own(self.names) if self.names else [],
            own(self.options) if self.options else [],
            self.is_loose,
            own(self.ambiguities) if self.ambiguities else [],
        )

    def is_unread(self, keyword: str, what: str) -> bool:
        """Records that something is stated that cannot be read; it is a constraint all the same."""
        said = f"{what} is stated and cannot be read"
        self.ambiguities.append((keyword, said, True))
        return True

    def has_bounds(self, low: str, high: str, bound: Bounds) -> bool:
        """States the two ends of a range, as far as they are not stated already."""
        for keyword, value in ((low, bound.low), (high, bound.high)):
            if value is not None:
                self.stated.setdefault(keyword, value)
        return True
