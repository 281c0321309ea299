"""Collects what the checks of a module need of it: constants, each under a name of its own, and imports."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.emit.python.nodes import Expression, Tuple
from generator.emit.rules.constants import Constants, constant_name
from generator.language.media import prefixes
from generator.language.model import Media
from generator.text.python import quote


@dataclass(slots=True)
class Needs:
    """What the code of one module's checks needs of the module."""

    constants: Constants[Expression] = field(default_factory=Constants)
    """Name -> value."""
    copies: set[str] = field(default_factory=set)
    """Names that the code imports from the client's module of copies."""
    further: set[str] = field(default_factory=set)
    """Names that the code imports from the client's module of parameters that no page lists."""
    keywords: set[str] = field(default_factory=set)
    """Names that the constructor imports from the client's module of keywords."""
    kinds: set[str] = field(default_factory=set)
    """Names that the code imports from the client's module of kinds."""
    counting: set[str] = field(default_factory=set)
    """Names that the code imports from the client's module that counts items."""
    media: set[str] = field(default_factory=set)
    """Names that the code imports from the client's module of media."""
    limits_files: bool = False
    """Whether the code has constants of what files must be beside others."""
    ordinary: set[str] = field(default_factory=set)
    """Names that the code imports from the client's module of ordinary bodies."""

    def constant(self, name: str, value: Expression) -> str:
        """The name under which a constant is defined: another one with the same value is shared."""
        return self.constants.defined(name, value)

    def prefixes(self, rule: Media, pointer: str) -> str:
        """The constant of what a media input may begin with."""
        return self.constant(f"{constant_name(pointer)}_PREFIXES", prefix_tuple(rule))


def prefix_tuple(rule: Media) -> Tuple:
    """What a media input may begin with."""
    return Tuple(tuple(map(quote, prefixes(rule))), exploded=True)
