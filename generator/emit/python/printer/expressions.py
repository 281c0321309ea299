"""Lays expressions out: on one line if it has room, else split at brackets or before operators, as black splits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from typing import Any

from generator.emit.python.nodes import (
    And,
    Call,
    Compare,
    Dict,
    Entry,
    Expression,
    Keyword,
    Named,
    Not,
    Quoted,
    Subscript,
    Tuple,
    Union,
)
from generator.emit.python.printer.columns import STEP, has_room
from generator.text.python import quote


def expression(
    node: Expression, blank: str, before: str = "", after: str = ""
) -> list[str]:
    """An expression between two texts: on one line, else split at its own brackets, if it has any."""
    if isinstance(node, str):
        return [f"{blank}{before}{node}{after}"]
    if not is_exploded(node):
        whole = f"{blank}{before}{flat(node)}{after}"
        if has_room(whole):
            return [whole]
    if isinstance(node, Not):
        return expression(node.operand, blank, f"{before}not ", after)
    if isinstance(node, Keyword):
        return expression(node.value, blank, f"{before}{node.name}=", after)
    if isinstance(node, Entry):
        return expression(node.value, blank, f"{before}{node.key}: ", after)
    if isinstance(node, (Call, Subscript, Tuple, Dict)):
        return _split(node, blank, before, after)
    if isinstance(node, (Union, Compare)) and not after:
        return operands(node, blank, before)
    return [f"{blank}{before}{flat(node)}{after}"]


def operands(node: Expression, blank: str, before: str = "") -> list[str]:
    """What is joined by `and`, by `|` or compared: on one line, else the operator before each but the first."""
    whole = f"{blank}{before}{flat(node)}"
    if has_room(whole):
        return [whole]
    (_, first), *others = _parted(node)
    found = expression(first, blank, before)
    for operator, operand in others:
        found += expression(operand, blank, operator)
    return found


def _parted(node: Expression) -> Iterator[tuple[str, Expression]]:
    """The operands, each with the operator before it."""
    if isinstance(node, And):
        yield from (("and ", operand) for operand in node.operands)
    elif isinstance(node, Union):
        yield from (("| ", member) for member in node.members)
    elif isinstance(node, Compare):
        yield "", node.left
        (_, right), *others = _parted(node.right)
        yield f"{node.operator} ", right
        yield from others
    else:
        yield "", node


def _split(
    node: Call | Subscript | Tuple | Dict, blank: str, before: str, after: str
) -> list[str]:
    opening, elements, closing = _parts(node)
    inner = blank + STEP
    head, foot = f"{blank}{before}{opening}", f"{blank}{closing}{after}"
    if not elements:
        return [f"{head}{closing}{after}"]
    if isinstance(node, (Call, Subscript)) and not is_exploded(node):
        joined = f"{inner}{', '.join(map(flat, elements))}"
        if has_room(joined):
            return [head, joined, foot]
    # Only a comma that is there already makes a single argument one of several lines.
    single = len(elements) == 1 and (
        isinstance(node, Subscript) or (isinstance(node, Call) and not node.exploded)
    )
    if single:
        return [head, *expression(elements[0], inner), foot]
    return [head, *one_a_line(elements, inner), foot]


def one_a_line(elements: Iterable[Expression], blank: str) -> list[str]:
    """Elements with the trailing comma that makes black keep each on a line of its own."""
    return [line for node in elements for line in expression(node, blank, "", ",")]


def _parts(
    node: Call | Subscript | Tuple | Dict,
) -> tuple[str, tuple[Expression, ...], str]:
    """The opening bracket and what stands before it, the elements, the closing bracket."""
    if isinstance(node, Call):
        return f"{node.function}(", node.arguments, ")"
    if isinstance(node, Subscript):
        return f"{node.name}[", node.items, "]"
    if isinstance(node, Tuple):
        return "(", node.items, ")"
    return "{", node.entries, "}"


def opening(node: Call | Subscript) -> str:
    """What stands before the elements."""
    return _parts(node)[0]


def is_exploded(node: Expression) -> bool:
    """Whether an expression must stand on several lines; the comma of a single item does not ask for it."""
    if isinstance(node, str):
        return False
    if isinstance(node, (Call, Subscript, Tuple, Dict)):
        elements = _ELEMENTS[type(node)](node)
        is_free = len(elements) == 1 and isinstance(node, (Subscript, Tuple))
        if node.exploded and elements and not is_free:
            return True
        for element in elements:
            if not isinstance(element, str) and is_exploded(element):
                return True
    elif isinstance(node, (Keyword, Entry)):
        return is_exploded(node.value)
    return False


_ELEMENTS: dict[type, Callable[[Any], tuple[Expression, ...]]] = {
    Call: attrgetter("arguments"),
    Subscript: attrgetter("items"),
    Tuple: attrgetter("items"),
    Dict: attrgetter("entries"),
}
"""What stands in the brackets of an expression."""


def flat(node: Expression) -> str:
    """An expression on one line."""
    return node if isinstance(node, str) else _FLAT[type(node)](node)


def _joined(nodes: Iterable[Expression], between: str = ", ") -> str:
    return between.join(
        [node if isinstance(node, str) else _FLAT[type(node)](node) for node in nodes]
    )


def _flat_tuple(node: Tuple) -> str:
    return f"({_joined(node.items)}{',' * (len(node.items) == 1)})"


_FLAT: dict[type, Callable[[Any], str]] = {
    Call: lambda node: f"{node.function}({_joined(node.arguments)})",
    Keyword: lambda node: f"{node.name}={flat(node.value)}",
    Not: lambda node: f"not {flat(node.operand)}",
    Compare: lambda node: f"{flat(node.left)} {node.operator} {flat(node.right)}",
    And: lambda node: _joined(node.operands, " and "),
    Named: lambda node: f"({node.name} := {flat(node.value)})",
    Subscript: lambda node: f"{node.name}[{_joined(node.items)}]",
    Union: lambda node: _joined(node.members, " | "),
    Quoted: lambda node: quote(flat(node.annotation)),
    Tuple: _flat_tuple,
    Dict: lambda node: f"{{{_joined(node.entries)}}}",
    Entry: lambda node: f"{node.key}: {flat(node.value)}",
}
