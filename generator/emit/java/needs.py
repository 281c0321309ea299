"""Collects the constants that the checks of a class need, each under a name of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.emit.rules.constants import Constants, constant_name
from generator.language.model import Json
from generator.text.java import constant, json_text, pattern, quote

Defined = tuple[str, str]
"""Type and value of a constant."""


@dataclass(slots=True)
class Needs:
    """What one class of checks needs."""

    constants: Constants[Defined] = field(default_factory=Constants)

    def text(self, pointer: str, ending: str, text: str) -> str:
        """The constant of a text."""
        return self._defined(pointer, ending, ("String", quote(text)))

    def values(self, pointer: str, ending: str, values: Sequence[Json]) -> str:
        """The constant of a list of JSON values."""
        made = f"Values.listed({json_text(list(values))})"
        return self._defined(pointer, ending, ("List<Object>", made))

    def names(self, names: Sequence[str]) -> str:
        """The constant of the members that an object may have."""
        made = f"Values.names({json_text(list(names))})"
        return self._defined("", "NAMES", ("Set<String>", made))

    def pattern(self, pointer: str, ending: str, text: str) -> str:
        """The constant of a compiled pattern."""
        made = f"Pattern.compile({quote(pattern(text))})"
        return self._defined(pointer, ending, ("Pattern", made))

    def number(self, pointer: str, ending: str, limit: Json) -> str:
        """A limit: a whole number as it is, if 64 bits hold it, and else a constant."""
        if isinstance(limit, int) and -(2**63) <= limit < 2**63:
            return f"{limit}L"
        made = f"new BigDecimal({quote(str(limit))})"
        return self._defined(pointer, ending, ("BigDecimal", made))

    def _defined(self, pointer: str, ending: str, value: Defined) -> str:
        # In letters of ASCII, and without the underscore that Python's have in front.
        name = constant(f"{constant_name(pointer)[1:]}_{ending}" if pointer else ending)
        return self.constants.defined(name, value)
