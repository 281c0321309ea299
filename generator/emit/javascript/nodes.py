"""Defines the statements of generated JavaScript as values: what a function does, not its layout.

An expression is its text: unlike Python's, no rule of layout depends on what it consists of.
"""

from __future__ import annotations

from generator.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A statement of one line, with its semicolon."""

    text: str


@dataclass(frozen=True, slots=True)
class All:
    """Conditions that must all hold."""

    operands: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """A condition and what follows from it; without a condition it is the `else`."""

    condition: str | All | None
    body: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class If:
    """`if`, `else if` and `else`, a branch each."""

    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """`head { body }`, such as a loop or a function."""

    head: str
    body: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Array:
    """A list of values, on one line if it has room."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Constant:
    """`const name = value;`, of a module."""

    name: str
    value: str | Array
    maker: str = ""
    """What makes it of the array, such as `new Set`."""


Statement = Line | If | Block | Constant


def when(condition: str | All, *body: Statement) -> If:
    """An `if` of one branch."""
    return If((Branch(condition, body),))
