"""Has a verdict take the members of a closed object all at once, each into a variable of its own.

What an object lacks is put beside what it has, in the order of the page: one step of C in place of a look-up for each
member, and whatever is there besides shows by the number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from generator.emit.python.names import known_names, names_constant
from generator.emit.python.nodes import (
    Assign,
    Branch,
    Call,
    Compare,
    Expression,
    For,
    Guarded,
    If,
    Return,
    Statement,
    Unpack,
    atoms,
    when,
)
from generator.language.model import Value
from generator.text.python import python_name, quote

_WHOLE = "whole"
"""The variable of the members with what is missing."""
_VALUE = "value"
"""The variable of the member that statements are about."""
_BUILTINS = """
abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile
complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float format
frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license
list locals map max memoryview min next object oct open ord pow print property quit range repr
reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip
"""
_FIXED = frozenset({"body", "urls", _WHOLE, _VALUE, *_BUILTINS.split()})
"""What no variable is called."""
Node = TypeVar("Node", bound=Expression | Statement)


def taken_at_once(
    value: Value, statements: Iterable[Statement]
) -> tuple[Statement, ...]:
    """The statements of a verdict on an object that may have no other members than those of its page."""
    before = tuple(statements)
    if not value.properties:
        return (when("body", Return("False")), *before)
    variables = _variables(value, before)
    taking = _Taking(variables)
    after = taking.block(before, _VALUE)
    whole = f"{known_names(names_constant(value))} | body"
    count = str(len(value.properties))
    if not taking.used:
        too_many = Compare(Call("len", (whole,)), ">", count)
        return (when(too_many, Return("False")), *after)
    too_many = Compare(Call("len", (_WHOLE,)), ">", count)
    start = (Assign(_WHOLE, whole), when(too_many, Return("False")))
    if len(variables) == 1:
        ((name, variable),) = variables.items()
        return (*start, Assign(variable, f"{_WHOLE}[{name}]"), *after)
    targets = (one if one in taking.used else "_" for one in variables.values())
    return (*start, Unpack(tuple(targets), Call(f"{_WHOLE}.values", ())), *after)


def _variables(value: Value, statements: tuple[Statement, ...]) -> dict[str, str]:
    """Each member as a literal -> its variable: its name, unless the statements mean something else by that."""
    taken = {*_FIXED, *atoms(statements)}
    found: dict[str, str] = {}
    for member in value.properties:
        name = python_name(member.name)
        while name in taken:
            name += "_"
        taken.add(name)
        found[quote(member.name)] = name
    return found


class _Taking:
    """Replaces the variable of the current member by those of all."""

    def __init__(self, variables: dict[str, str]) -> None:
        self._variables = variables
        self.used: set[str] = set()

    def block(
        self, statements: Iterable[Statement], variable: str
    ) -> tuple[Statement, ...]:
        """Statements, the first of which are about what a variable holds."""
        return tuple(self._block(statements, variable))

    def _block(
        self, statements: Iterable[Statement], variable: str
    ) -> Iterator[Statement]:
        for node in statements:
            match node:
                case Assign("value", Call("body.get", (str(name), "MISSING"))):
                    variable = self._variables[name]
                    self.used.add(variable)
                case If(branches):
                    yield If(tuple(self._branch(one, variable) for one in branches))
                case Guarded(guard, branch):
                    yield Guarded(
                        _renamed(guard, variable), self._branch(branch, variable)
                    )
                case For(target, iterable, body):
                    inner = self.block(body, variable)
                    yield For(target, _renamed(iterable, variable), inner)
                case Assign("value", _):
                    variable = _VALUE
                    yield node
                case _:
                    yield _renamed(node, variable)

    def _branch(self, branch: Branch, variable: str) -> Branch:
        condition = branch.condition
        if condition is not None:
            condition = _renamed(condition, variable)
        return Branch(condition, self.block(branch.body, variable))


def _renamed(node: Node, variable: str) -> Node:
    """An expression or a simple statement about what a variable holds."""
    if isinstance(node, str):
        name, dot, rest = node.partition(".")
        return f"{variable}{dot}{rest}" if name == _VALUE else node  # type: ignore[return-value]  # a str as before
    changed: dict[str, Any] = {}
    for slot in type(node).__slots__:
        part = getattr(node, slot)
        if isinstance(part, tuple):
            changed[slot] = tuple(_renamed(one, variable) for one in part)
        elif part is not None and not isinstance(part, bool):
            changed[slot] = _renamed(part, variable)
    return replace(node, **changed)
