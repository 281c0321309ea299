"""Collects what the checks of a module need of it: constants, each under a name of its own, and imports."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.emit.javascript.nodes import Array
from generator.emit.rules.constants import Constants, constant_name
from generator.language.model import Json
from generator.text.javascript import literal, quote

Defined = tuple[str | Array, str]
"""The value of a constant, and what makes it."""


@dataclass(slots=True)
class Needs:
    """What the code of one module's checks needs of the module."""

    constants: Constants[Defined] = field(default_factory=Constants)
    values: set[str] = field(default_factory=set)
    """Names that the code imports from the module of values."""

    def value(self, name: str) -> str:
        """A function of the module of values."""
        self.values.add(name)
        return name

    def text(self, pointer: str, ending: str, text: str) -> str:
        """The constant of a text."""
        return self.expression(pointer, ending, quote(text))

    def expression(self, pointer: str, ending: str, expression: str) -> str:
        """The constant of an expression."""
        name = f"{constant_name(pointer)}_{ending}"
        return self.constants.defined(name, (expression, ""))

    def array(
        self, pointer: str, ending: str, values: tuple[Json, ...], maker: str = ""
    ) -> str:
        """The constant of a list, or of what is made of one."""
        name = f"{constant_name(pointer) if pointer else ''}_{ending}"
        made = Array(tuple(map(literal, values)))
        return self.constants.defined(name, (made, maker))
