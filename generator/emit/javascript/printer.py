"""Lays statements of JavaScript out; nothing else knows columns or indentation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.emit.javascript.nodes import (
    All,
    Block,
    Constant,
    If,
    Line,
    Statement,
)

_STEP = "  "
_WIDTH = 120


def code(nodes: Statement | Iterable[Statement], level: int = 0) -> str:
    """The text of statements at a level of indentation, which the first line has already."""
    several = (nodes,) if isinstance(nodes, Line | If | Block | Constant) else nodes
    return "\n".join(_block(several, _STEP * level)).lstrip(" ")


def _block(nodes: Iterable[Statement], blank: str) -> Iterator[str]:
    for node in nodes:
        match node:
            case Line(text):
                yield f"{blank}{text}"
            case If():
                yield from _if(node, blank)
            case Block(head, body):
                yield f"{blank}{head} {{"
                yield from _block(body, blank + _STEP)
                yield f"{blank}}}"
            case Constant():
                yield from _constant(node, blank)


def _if(node: If, blank: str) -> Iterator[str]:
    before = ""
    for branch in node.branches:
        yield from _head(branch.condition, f"{blank}{before}", blank)
        yield from _block(branch.body, blank + _STEP)
        before = "} else "
    yield f"{blank}}}"


def _head(condition: str | All | None, start: str, blank: str) -> Iterator[str]:
    """The line on which a branch begins; conditions that have no room on it stand one a line."""
    if condition is None:
        yield f"{start}{{"
        return
    operands = (condition,) if isinstance(condition, str) else condition.operands
    whole = f"{start}if ({' && '.join(operands)}) {{"
    if len(operands) == 1 or len(whole) <= _WIDTH:
        yield whole
        return
    *others, last = operands
    yield f"{start}if ("
    yield from (f"{blank}{_STEP}{operand} &&" for operand in others)
    yield f"{blank}{_STEP}{last}"
    yield f"{blank}) {{"


def _constant(node: Constant, blank: str) -> Iterator[str]:
    opening, closing = (
        (f"/* @__PURE__ */ {node.maker}(", ")") if node.maker else ("", "")
    )
    start = f"{blank}const {node.name} = {opening}"
    if isinstance(node.value, str):
        yield f"{start}{node.value}{closing};"
        return
    whole = f"{start}[{', '.join(node.value.items)}]{closing};"
    if len(whole) <= _WIDTH:
        yield whole
        return
    yield f"{start}["
    yield from (f"{blank}{_STEP}{item}," for item in node.value.items)
    yield f"{blank}]{closing};"
