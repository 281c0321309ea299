"""Defines the statements of generated Java as values, and lays them out; an expression is its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.frozen import dataclass

_STEP = "    "
_WIDTH = 120


@dataclass(frozen=True, slots=True)
class Line:
    """A statement of one line, with its semicolon."""

    text: str


@dataclass(frozen=True, slots=True)
class When:
    """What happens when all of some conditions hold."""

    conditions: tuple[str, ...]
    body: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Loop:
    """`for (head) { body }`."""

    head: str
    body: tuple[Statement, ...]


Statement = Line | When | Loop


def code(nodes: Iterable[Statement], level: int) -> str:
    """The text of statements at a level of indentation."""
    return "\n".join(_block(nodes, _STEP * level))


def _block(nodes: Iterable[Statement], blank: str) -> Iterator[str]:
    for node in nodes:
        match node:
            case Line(text):
                yield f"{blank}{text}"
                continue
            case When(conditions, body):
                yield from _when(conditions, blank)
            case Loop(head, body):
                yield f"{blank}for ({head}) {{"
        yield from _block(body, blank + _STEP)
        yield f"{blank}}}"


def _when(conditions: tuple[str, ...], blank: str) -> Iterator[str]:
    """The line on which a condition begins; several that have no room on it stand one a line."""
    whole = f"{blank}if ({' && '.join(conditions)}) {{"
    if len(whole) <= _WIDTH or len(conditions) == 1:
        yield whole
        return
    first, *others = conditions
    yield f"{blank}if ({first}"
    for other in others[:-1]:
        yield f"{blank}{_STEP * 2}&& {other}"
    yield f"{blank}{_STEP * 2}&& {others[-1]}) {{"
