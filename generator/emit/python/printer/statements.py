"""Lays statements out, each as the lines that black leaves alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from generator.emit.python.nodes import (
    And,
    Assign,
    Branch,
    Call,
    Class,
    Compare,
    Count,
    Def,
    Docstring,
    Expression,
    Field,
    For,
    Guarded,
    If,
    Import,
    Named,
    Not,
    Parameter,
    Put,
    Return,
    Statement,
    Subscript,
    Tuple,
)
from generator.emit.python.printer.columns import STEP, WIDTH, has_room
from generator.emit.python.printer.expressions import (
    expression,
    flat,
    is_exploded,
    one_a_line,
    opening,
    operands,
)
from generator.text.filling import filled


def block(statements: Iterable[Statement | Expression], blank: str) -> list[str]:
    """The lines of statements, or of expressions, that begin with `blank`."""
    found: list[str] = []
    after_import = False
    for statement in statements:
        is_import = isinstance(statement, Import)
        if after_import and not is_import:
            found.append("")
        after_import = is_import
        found += printed(statement, blank)
    return found


def printed(node: Statement | Expression, blank: str) -> list[str]:
    """The lines of one statement or expression."""
    return _PRINTED.get(type(node), expression)(node, blank)


def _assign(node: Assign, blank: str) -> list[str]:
    """An atom stands in parentheses where only that makes it fit, a call where not even its bracket has room."""
    value, before = node.value, f"{node.target} = "
    if isinstance(value, (Call, Subscript)):
        # What is exploded takes several lines anyway; anything else must fit where it then stands.
        then = opening(value) if is_exploded(value) else flat(value)
        is_tight = not has_room(f"{blank}{before}{opening(value)}")
        if is_tight and has_room(f"{blank}{STEP}{then}"):
            inner = expression(value, f"{blank}{STEP}")
            return [f"{blank}{before}(", *inner, f"{blank})"]
    if not isinstance(value, str):
        return expression(value, blank, before)
    whole, alone = f"{blank}{before}{value}", f"{blank}{STEP}{value}"
    if has_room(whole) or not has_room(alone):
        return [whole]
    return [f"{blank}{before}(", alone, f"{blank})"]


def _count(node: Count, blank: str) -> list[str]:
    return [f"{blank}{node.name} += 1"]


def _put(node: Put, blank: str) -> list[str]:
    """The value stands in parentheses where that makes both lines fit, else the key within its brackets."""
    whole = f"{blank}{node.holder}[{node.key}] = "
    alone = f"{blank}{STEP}{node.value}"
    if has_room(whole + node.value):
        return [whole + node.value]
    if has_room(f"{whole}(") and has_room(alone):
        return [f"{whole}(", alone, f"{blank})"]
    inner = f"{blank}{STEP}{node.key}"
    return [f"{blank}{node.holder}[", inner, f"{blank}] = {node.value}"]


def _import(node: Import, blank: str) -> list[str]:
    start = f"{blank}from {node.module} import"
    whole = f"{start} {', '.join(node.names)}"
    if has_room(whole):
        return [whole]
    names = (f"{blank}{STEP}{name}," for name in node.names)
    return [f"{start} (", *names, f"{blank})"]


def _field(node: Field, blank: str) -> list[str]:
    return _annotated(node.name, node.annotation, blank, "")


def _parameter(node: Parameter, blank: str) -> list[str]:
    """A tuple as the default opens where the annotation ends."""
    name, annotation, default = node.name, node.annotation, node.default
    if not isinstance(default, Tuple):
        after = "," if default is None else f" = {flat(default)},"
        return _annotated(name, annotation, blank, after)
    after = f" = {flat(default)},"
    if has_room(f"{blank}{name}: {flat(annotation)}{after}"):
        return [f"{blank}{name}: {flat(annotation)}{after}"]
    before = _annotated(name, annotation, blank, " = (")
    if len(default.items) == 1 and len(before) > 1:
        # A single element's comma is not a wish for a line of its own.
        joined = [*before[:-1], f"{before[-1].removesuffix(' = (')}{after}"]
        if has_room(joined[0]) and has_room(joined[-1]):
            return joined
    return [*before, *one_a_line(default.items, f"{blank}{STEP}"), f"{blank}),"]


def _annotated(name: str, annotation: Expression, blank: str, after: str) -> list[str]:
    """`name: annotation` is split at the annotation's own bracket, else in parentheses around it."""
    whole = f"{blank}{name}: {flat(annotation)}{after}"
    if has_room(whole):
        return [whole]
    if isinstance(annotation, Subscript):
        # Without a value the parentheses are better where the bracket has no room, and they have.
        bracket = has_room(f"{blank}{name}: {annotation.name}[")
        if after or bracket or not has_room(f"{blank}{name}: ("):
            return expression(annotation, blank, f"{name}: ", after)
    inner = expression(annotation, blank + STEP)
    if isinstance(annotation, str) and (after or not has_room(inner[0])):
        return [whole]
    return [f"{blank}{name}: (", *inner, f"{blank}){after}"]


def _return(node: Return, blank: str) -> list[str]:
    return [f"{blank}return" if node.value is None else f"{blank}return {node.value}"]


def _if(node: If, blank: str) -> list[str]:
    found: list[str] = []
    word = "if"
    for branch in node.branches:
        found += _branch(branch, blank, word)
        word = "elif"
    return found


def _branch(node: Branch, blank: str, word: str) -> list[str]:
    head = [f"{blank}else:"]
    if node.condition is not None:
        head = _condition(node.condition, blank, word)
    return head + block(node.body, blank + STEP)


def _condition(node: Expression, blank: str, word: str) -> list[str]:
    """A call is split at its brackets; all else stands in new ones, in the end an operand a line."""
    whole = f"{blank}{word} {flat(node)}:"
    if has_room(whole):
        return [whole]
    if isinstance(node, (Call, Not)):
        return expression(node, blank, f"{word} ", ":")
    inner = blank + STEP
    if isinstance(node, Compare) and isinstance(node.left, Named):
        named = node.left
        rest = flat(Compare("", node.operator, node.right))
        value = expression(named.value, inner, f"{named.name} := ")
        return [f"{blank}{word} (", *value, f"{blank}){rest}:"]
    return [f"{blank}{word} (", *operands(node, inner), f"{blank}):"]


def _guarded(node: Guarded, blank: str) -> list[str]:
    assert node.branch.condition is not None
    both = And((node.guard, node.branch.condition))
    if has_room(f"{blank}if {flat(both)}:"):
        return _branch(Branch(both, node.branch.body), blank, "if")
    return _branch(Branch(node.guard, (If((node.branch,)),)), blank, "if")


def _for(node: For, blank: str) -> list[str]:
    head = expression(node.iterable, blank, f"for {node.target} in ", ":")
    return head + block(node.body, blank + STEP)


def _def(node: Def, blank: str) -> list[str]:
    signature = Call(f"def {node.name}", tuple(map(_signature, node.parameters)))
    head = expression(signature, blank, "", f" -> {node.returns}:")
    if len(node.parameters) == 1 < len(head) and not head[1].endswith(","):
        head[1] += ","  # black wants one behind an only parameter on a line of its own
    return head + block(node.body, blank + STEP)


def _signature(node: Parameter) -> str:
    default = "" if node.default is None else f" = {flat(node.default)}"
    return f"{node.name}: {flat(node.annotation)}{default}"


def _class(node: Class, blank: str) -> list[str]:
    found = expression(Call(f"class {node.name}", node.bases), blank, "", ":")
    start = int(isinstance(node.body[0], Docstring))
    found += block(node.body[:start], blank + STEP)
    found += [""] if 0 < start < len(node.body) else []
    return found + block(node.body[start:], blank + STEP)


def _docstring(node: Docstring, blank: str) -> list[str]:
    found: list[str] = []
    for number, paragraph in enumerate(node.paragraphs):
        found += [""] * (number > 0)
        for line in paragraph.split("\n"):
            lead = line[: len(line) - len(line.lstrip(" "))]
            # The opening quotes stand on the first line of all.
            width = WIDTH - len(blank) - 3 * (not found)
            further = lead + STEP * bool(lead)
            found += filled(line.strip(" "), width, lead, further) or [""]
    found = [line.rstrip().replace("\\", "\\\\") for line in found]
    first, *others = [line.replace('"""', '\\"\\"\\"') for line in found]
    gap = " " if first.startswith('"') else ""
    first = f'{blank}"""{gap}{first}'
    if not others:
        return [f'{first}"""']
    rest = [f"{blank}{line}" if line else "" for line in others]
    return [first, *rest, f'{blank}"""']


_PRINTED: dict[type, Callable[[Any, str], list[str]]] = {
    Docstring: _docstring,
    Import: _import,
    Assign: _assign,
    Count: _count,
    Put: _put,
    Field: _field,
    Parameter: _parameter,
    Return: _return,
    If: _if,
    Guarded: _guarded,
    For: _for,
    Def: _def,
    Class: _class,
}
