"""Defines the statements of generated Go as values, and lays them out as gofmt does.

An expression is its text. None has an operator of arithmetic: where gofmt puts blanks around those depends on what is
around them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A statement of one line."""

    text: str


@dataclass(frozen=True, slots=True)
class Branch:
    """A condition, if need be behind a statement, and what follows from it; without one it is the `else`."""

    condition: str | None
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
class Items:
    """`head(`, an item a line, `)`; the brackets stand in the texts."""

    head: str
    items: tuple[str, ...]
    end: str


Statement = Line | If | Block | Items


def when(condition: str, *body: Statement) -> If:
    """An `if` of one branch."""
    return If((Branch(condition, body),))


def code(nodes: Statement | Iterable[Statement], level: int = 0) -> str:
    """The text of statements at a level of indentation, which the first line has already."""
    several = (nodes,) if isinstance(nodes, Line | If | Block | Items) else nodes
    return "\n".join(_laid_out(several, "\t" * level)).lstrip("\t")


def _laid_out(nodes: Iterable[Statement], blank: str) -> Iterator[str]:
    for node in nodes:
        match node:
            case Line(text):
                yield f"{blank}{text}"
            case If(branches):
                yield from _if(branches, blank)
            case Block(head, body) if body:
                yield f"{blank}{head} {{"
                yield from _laid_out(body, f"{blank}\t")
                yield f"{blank}}}"
            case Block(head):
                yield f"{blank}{head} {{}}"
            case Items(head, items, end):
                yield f"{blank}{head}"
                yield from (f"{blank}\t{item}," for item in items)
                yield f"{blank}{end}"


def _if(branches: tuple[Branch, ...], blank: str) -> Iterator[str]:
    before = ""
    for branch in branches:
        head = "" if branch.condition is None else f"if {branch.condition} "
        yield f"{blank}{before}{head}{{"
        yield from _laid_out(branch.body, f"{blank}\t")
        before = "} else "
    yield f"{blank}}}"
