"""Puts into a verdict what would be calls: a look at URLs that were seen before, and the statements about an object."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from generator.emit.python.nodes import (
    And,
    Branch,
    Call,
    Compare,
    Expression,
    For,
    If,
    Not,
    Return,
    Statement,
    when,
)

NO = Return("False")
URL, URLS, SEEN = "is_plain_url", "are_plain_urls", "PLAIN_URLS"
"""What is asked of them instead, of one and, until it is a loop, of a whole array; those seen before."""

CLASS = ".__class__"
"""What is asked for the type: a call of `type` takes longer."""


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


_NUMBERED = ("value", "item", "index", "known")
"""Variables of which there are others for what lies in an object."""


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
