"""Has a verdict look at all URLs of a body at once, after everything else: C goes over many faster than Python."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.emit.python.names import verdict_function
from generator.emit.python.nodes import (
    Assign,
    Branch,
    Call,
    For,
    Guarded,
    If,
    Not,
    Return,
    Statement,
    called,
    when,
)
from generator.language.model import Value, walk

URL, URLS = "is_plain_url", "are_plain_urls"
"""What is asked of a URL, and of an array of them."""
LIST = "urls"
"""The variable of those that are still to be looked at."""
AT_LAST = Return(f"{URLS}({LIST})")
"""Does it."""


def has_media(value: Value) -> bool:
    """Whether an object has media somewhere below it, so that its verdict is handed the list of URLs."""
    return any(
        below.media is not None or below.inference("media") is not None
        for below in walk(value)
    )


def with_urls(value: Value) -> frozenset[str]:
    """The verdicts on objects below a value that are handed the list of URLs."""
    return frozenset(
        verdict_function(below)
        for below in [*walk(value)][1:]
        if below.type == "object" and has_media(below)
    )


def looked_at_last(
    statements: tuple[Statement, ...], value: Value
) -> tuple[Statement, ...]:
    """A verdict that gathers the URLs: of a body to look at them, of an object below it for whoever does."""
    below = with_urls(value)
    if value.pointer:
        return (*_gathered(statements, below), Return("True"))
    if not called(statements) & below and _count(statements) < 2:
        return (*statements, Return("True"))
    empty = Assign(f"{LIST}: list[str]", "[]")
    return (empty, *_gathered(statements, below), AT_LAST)


def _count(statements: Iterable[Statement]) -> int:
    """In how many places URLs are looked at."""
    found = 0
    for node in statements:
        match node:
            case If(branches):
                for branch in branches:
                    found += len(called((branch.condition or "",)) & {URL, URLS})
                    found += _count(branch.body)
            case Guarded(_, branch):
                found += len(called((branch.condition or "",)) & {URL, URLS})
            case For(_, _, body):
                found += _count(body)
            case _:
                pass
    return found


def _gathered(
    statements: Iterable[Statement], below: frozenset[str]
) -> Iterator[Statement]:
    for node in statements:
        match node:
            case If((branch,)) if (look := _look(branch)) is not None:
                yield look
            case If((Branch(Not(Call(function, items)), body),)) if function in below:
                yield when(Not(Call(function, (*items, LIST))), *body)
            case If(branches):
                yield If(
                    tuple(
                        Branch(one.condition, tuple(_gathered(one.body, below)))
                        for one in branches
                    )
                )
            case Guarded(guard, branch) if (look := _look(branch)) is not None:
                yield when(guard, look)
            case For(target, iterable, body):
                yield For(target, iterable, tuple(_gathered(body, below)))
            case _:
                yield node


def _look(branch: Branch) -> Call | None:
    """What keeps the URLs for later where a branch looks at them."""
    match branch.condition:
        case Not(Call("is_plain_url", arguments)):
            return Call(f"{LIST}.append", arguments)
        case Not(Call("are_plain_urls", arguments)):
            return Call(f"{LIST}.extend", arguments)
        case _:
            return None
