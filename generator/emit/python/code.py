"""The parts of which generated checks are built: where a check stands, its conditions, the constants it needs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.emit.python.layout import (
    WIDTH,
    assign,
    call,
    collection,
    exploded,
    quote,
    width,
)
from generator.emit.python.names import constant_name, snake
from generator.language.media import heads
from generator.language.model import Media, Value

STEP = 4
"""Blanks of one level."""


@dataclass(slots=True)
class Checks:
    """Code of one body's checks, and what that code needs of its module."""

    constants: dict[str, list[str]] = field(default_factory=dict)
    """Name -> lines of its definition."""
    imports: set[str] = field(default_factory=set)
    """Names that the code takes from `videotasks._values.kinds`."""
    uses: set[str] = field(default_factory=set)
    """Names that the code takes from `videotasks._validation.media`."""

    def constant(self, name: str, lines: list[str]) -> str:
        """The name under which a constant is defined: another one with the same content is shared."""
        body = lines[1:]
        for known, other in self.constants.items():
            if other[1:] == body and other[0].replace(known, "", 1) == lines[0].replace(
                name, "", 1
            ):
                return known
        unique, number = name, 2
        while unique in self.constants:
            unique, number = f"{name}_{number}", number + 1
        renamed = lines[0].replace(name, unique, 1)
        self.constants[unique] = [renamed, *body] if body else _laid_out(renamed)
        return unique


def _laid_out(line: str) -> list[str]:
    """`NAME = value`, split if a longer name has made it too wide."""
    name, _, value = line.partition(" = ")
    if value.endswith(",)") and width(line) > WIDTH:
        return exploded(0, f"{name} = ", [value[1:-2]])
    return assign(0, name, value)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a check stands: the variable that holds the value, and the text of its pointer after `{at}`."""

    name: str
    pointer: str
    indent: int
    depth: int = 0

    @property
    def where(self) -> str:
        """The expression of the pointer; an f-string is an atom, which black never splits."""
        return f'f"{{at}}{self.pointer}"'

    def item(self, nullable: bool = False) -> Spot:
        """An item of the array that stands here, within the loop over all of them."""
        mark = str(self.depth + 1) if self.depth else ""
        pointer = f"{self.pointer}/{{index{mark}}}"
        indent = self.indent + (3 if nullable else 2) * STEP
        return Spot(f"item{mark}", pointer, indent, self.depth + 1)


def names_constant(value: Value) -> str:
    """The constant that holds the members of a body or of a nested object."""
    return (
        "_NAMES"
        if not value.pointer
        else f"{constant_name('/' + snake(str(value.type_name)))}_NAMES"
    )


def check_function(value: Value) -> str:
    """The function that checks a nested object."""
    return f"_check_{snake(str(value.type_name))}"


def advise_function(value: Value) -> str:
    """The function that looks for inferred limits in a nested object."""
    return f"_advise_{snake(str(value.type_name))}"


def pointer_text(name: str) -> str:
    """A member's name as the literal part of an f-string that holds a JSON Pointer.

    A double quote is written by its number: black would turn the whole text to single quotes for it.
    """
    marks = {'"': "\\x22", "\\": "\\\\", "{": "{{", "}": "}}"}
    step = name.replace("~", "~0").replace("/", "~1")
    return "/" + "".join(
        marks.get(one) or (one if one.isprintable() else repr(one)[1:-1])
        for one in step
    )


@dataclass(frozen=True, slots=True)
class Link:
    """One condition of an if-chain and what follows from it; without a condition it is the `else`."""

    condition: str | None
    then: tuple[str, ...]
    deeper: tuple[str, ...] = ()
    """What follows, laid out for one step further in."""


def chain_lines(chain: list[Link], indent: int, first: str = "if") -> list[str]:
    """The links as one if-chain."""
    blank, lines, word = " " * indent, [], first
    for link in chain:
        lines += (
            head(indent, word, link.condition) if link.condition else [f"{blank}else:"]
        )
        lines += link.then
        word = "elif"
    return lines


def head(indent: int, word: str, condition: str) -> list[str]:
    """`if condition:`, split as black splits it where it is too wide: at its last brackets, else in new ones."""
    blank = " " * indent
    one = f"{blank}{word} {condition}:"
    if width(one) <= WIDTH:
        return [one]
    if condition.endswith(")"):
        head, _, inner = condition[:-1].rpartition("(")
        return [f"{blank}{word} {head}(", f"{blank}    {inner}", f"{blank}):"]
    inner = f"{blank}    "
    parts = [condition]
    if width(f"{inner}{condition}") > WIDTH:
        # Then a comparison is split before each of its operators.
        parts = re.split(r" (?=(?:not in|is|[<>]=?) )", condition)
    return [f"{blank}{word} (", *(f"{inner}{part}" for part in parts), f"{blank}):"]


def within(indent: int, guard: str, links: list[Link]) -> list[str]:
    """Single conditions within another one: joined to it where the line has room, else in its block."""
    lines: list[str] = []
    for link in links:
        joined = f"{guard} and {link.condition}"
        if width(f"{' ' * indent}if {joined}:") <= WIDTH:
            lines += [*head(indent, "if", joined), *link.then]
        else:
            lines += head(indent, "if", guard)
            deeper = head(indent + STEP, "if", str(link.condition))
            lines += [*deeper, *link.deeper]
    return lines


def report(spot: Spot, kind: str, *rest: str) -> list[str]:
    """The call that reports a broken rule, one step further in than its condition."""
    return call(spot.indent + STEP, f"out.{kind}", [spot.where, *rest])


def heads_constant(rule: Media, pointer: str) -> tuple[str, list[str]]:
    """The constant of what a media input may begin with: its name and its lines."""
    name = f"{constant_name(pointer)}_HEADS"
    return name, collection(0, f"{name} = ", list(map(quote, heads(rule))))
