"""Lays nodes out as black leaves them alone; nothing else knows columns, indentation or where a line breaks.

Where a width decides, the rule is black's: on one line if it has room; else the brackets' content on a line of its own;
else one element a line with a trailing comma.
"""

from __future__ import annotations

from generator.emit.python.nodes import Expression, Statement
from generator.emit.python.printer.columns import STEP, columns, has_room
from generator.emit.python.printer.expressions import flat
from generator.emit.python.printer.statements import block, printed

__all__ = ["code", "fits", "is_short", "lines"]

Nodes = Statement | Expression | tuple[Statement, ...]

_SHORT = 30


def code(nodes: Nodes, level: int = 0) -> str:
    """The text of one or more nodes at a level of indentation, which the first line has already."""
    return "\n".join(lines(nodes, level)).lstrip(" ")


def lines(nodes: Nodes, level: int = 0) -> list[str]:
    """The lines of one or more nodes at a level of indentation."""
    if isinstance(nodes, tuple):
        return block(nodes, STEP * level)
    return printed(nodes, STEP * level)


def fits(node: Expression, level: int) -> bool:
    """Whether a line of this level has room for an expression."""
    return has_room(STEP * level + flat(node))


def is_short(node: Expression) -> bool:
    """Whether an expression is short enough to be read within another one."""
    return columns(flat(node)) <= _SHORT
