"""Puts into a verdict what would be calls: a look at URLs that were seen before, and the statements about an object."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from generator.emit.python.nodes import (
    And,
    Assign,
    Branch,
    Call,
    Compare,
    Expression,
    For,
    If,
    Not,
    Return,
    Statement,
    Subscript,
    mentions,
    renamed,
    uses,
    when,
)
from generator.emit.python.printer import fits

NO = Return("False")
URL, URLS, SEEN = "is_plain_url", "are_plain_urls", "PLAIN_URLS"
"""What is asked of them instead, of one and, until it is a loop, of a whole array; those seen before."""

CLASS = ".__class__"
"""What is asked for the type: a call of `type` takes longer."""
_METHOD = 2
"""The level of indentation of what stands in a method."""
_NUMBERED = ("value", "item", "known")
"""Variables of which there are others for what lies in an object."""


def is_not(value: Expression, kind: str) -> Compare:
    """Whether a value is of another type."""
    return Compare(f"{value}{CLASS}", "is not", kind)


def opened(statements: Iterable[Statement]) -> Iterator[Statement]:
    """Asks of URLs at once whether they were seen before."""
    for node in statements:
        match node:
            case If((Branch(Not(Call(function, (str(name),))), (Return("False"),)),)):
                if function == URL:
                    yield when(is_not(name, "str"), NO)
                    new = Compare(name, "not in", SEEN), Not(Call(URL, (name,)))
                    yield when(And(new), NO)
                elif function == URLS:
                    asked = when(Not(Call(URL, ("url",))), NO)
                    yield For("url", name, tuple(opened((asked,))))
                else:
                    yield node
            case If(branches):
                yield If(
                    tuple(Branch(one.condition, _inner(one.body)) for one in branches)
                )
            case For(target, iterable, body):
                yield For(target, iterable, _inner(body))
            case _:
                yield node


def _inner(statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    return tuple(opened(statements))


def unnamed(
    statements: tuple[Statement, ...], level: int = _METHOD
) -> tuple[Statement, ...]:
    """Gives no name to a member that is asked for one thing alone, where a line has room for both.

    Args:
        statements: All of a method, or of a block in it.
        level: Of their indentation.
    """
    found: list[Statement] = []
    for place, node in enumerate(statements):
        match found[-1:], node:
            case [Assign(name, Subscript(holder, (str(key),)))], If(
                (Branch(condition, (Return("False"),)),)
            ) if condition is not None and _is_only_here(
                name, condition, statements[place + 1 :]
            ):
                asked = renamed(condition, partial(_put, name, f"{holder}[{key}]"))
                # "if" and the colon take as much as a level.
                if fits(asked, level + 1):
                    found[-1] = when(asked, NO)
                    continue
        found.append(_unnamed_within(node, level + 1))
    return tuple(found)


def _unnamed_within(node: Statement, level: int) -> Statement:
    match node:
        case If(branches):
            parts = [(one.condition, unnamed(one.body, level)) for one in branches]
            return If(tuple(Branch(*part) for part in parts))
        case For(target, iterable, body):
            return For(target, iterable, unnamed(body, level))
        case _:
            return node


def _is_only_here(
    name: str, condition: Expression, following: Iterable[Statement]
) -> bool:
    """Whether a variable stands once in a condition, and nothing behind asks for what it holds by then."""
    return mentions(name, (condition,)) == 1 and not _is_asked(name, following)


def _put(name: str, taken: str, one: str) -> str:
    return taken if one == name else one


def _is_asked(name: str, statements: Iterable[Statement]) -> bool:
    """Whether statements may ask for what a variable holds before they set it."""
    for node in statements:
        match node:
            case Assign(target, value) if target == name:
                return mentions(name, (value,)) > 0
            case If(branches):
                if any(
                    one.condition is not None and mentions(name, (one.condition,))
                    for one in branches
                ) or any(_is_asked(name, one.body) for one in branches):
                    return True
            case For(_, iterable, body):
                if mentions(name, (iterable,)) or _is_asked(name, body):
                    return True
            case _:
                if uses(name, (node,)):
                    return True
    return False


def within(holder: str) -> Callable[[str], str]:
    """Renames variables for the statements about an object that a variable holds."""
    deeper = _number(holder)

    def rename(name: str) -> str:
        if name == "body":
            return holder
        stem = name.rstrip("0123456789")
        return f"{stem}{_number(name) + deeper}" if stem in _NUMBERED else name

    return rename


def _number(name: str) -> int:
    return int(name.lstrip("abcdefghijklmnopqrstuvwxyz") or 1)
