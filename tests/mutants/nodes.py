"""The nodes of a checking function that decide something, each with its place, so that another can stand there."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True)
class Site:
    """A node and where it stands."""

    parent: ast.AST
    field: str
    index: int | None
    """Place in the parent's list; None where the field holds the node alone."""
    node: Any
    members: tuple[str, ...] = ()
    """Names of the members that the statement is about."""
    function: ast.FunctionDef | None = None
    """In whose body it stands, if in one."""
    statement: int = 0
    """In which statement of that body."""

    def surroundings(self) -> str:
        """The statement with whatever stands there now, as a text to compare."""
        whole = self.function.body[self.statement] if self.function else self.parent
        return ast.dump(whole)

    @contextmanager
    def holding(self, new: ast.AST) -> Iterator[None]:
        """Puts another node there for a while."""
        ast.fix_missing_locations(new)
        self._put(new)
        try:
            yield
        finally:
            self._put(self.node)

    def _put(self, node: ast.AST) -> None:
        if self.index is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.index] = node


def parts(function: ast.FunctionDef) -> Iterator[Site]:
    """Every node of a function's body but its docstring; a report counts as one node."""
    for index, statement in enumerate(function.body):
        if isinstance(statement, ast.Expr) and isinstance(
            statement.value, ast.Constant
        ):
            continue
        members = tuple(dict.fromkeys(_members(statement)))
        whole = Site(function, "body", index, statement, members, function, index)
        if not copies(statement):
            yield whole
            yield from _below(whole)


def copies(node: ast.AST) -> bool:
    """Does it copy what somebody else could change, which decides nothing? The tests of the emitters hold that."""
    if not isinstance(node, ast.If):
        return False
    first = node.test.values[0] if isinstance(node.test, ast.BoolOp) else node.test
    return isinstance(first, ast.Name) and first.id == "own"


def is_report(node: ast.AST) -> bool:
    """Is it a statement that tells a problem, or lets another function look for some?"""
    if not isinstance(node, ast.Expr) or not isinstance(node.value, ast.Call):
        return False
    called = node.value.func
    if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name):
        owner, name = called.value.id, called.attr
        return owner == "out" or (owner == "self" and name in ("add", "_size"))
    return isinstance(called, ast.Name) and called.id.startswith("_check")


def _below(site: Site) -> Iterator[Site]:
    node = site.node
    # What a cast names, it names for checkers of types alone.
    if is_report(node) or (
        isinstance(node, ast.Call) and ast.unparse(node.func) == "cast"
    ):
        return
    for field, value in ast.iter_fields(node):
        children = enumerate(value) if isinstance(value, list) else [(None, value)]
        for index, child in children:
            if isinstance(child, (ast.expr, ast.stmt)) and not copies(child):
                inner = replace(site, parent=node, field=field, index=index, node=child)
                yield inner
                yield from _below(inner)


def _members(statement: ast.stmt) -> Iterator[str]:
    """Names in pointers, in `body.get` and in `body[...]`."""
    for node in ast.walk(statement):
        if isinstance(node, ast.JoinedStr):
            texts = [one.value for one in node.values if isinstance(one, ast.Constant)]
            yield from (
                str(one).strip("/") for one in texts if str(one).startswith("/")
            )
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "body.get":
            key = node.args[0]
            if isinstance(key, ast.Constant):
                yield str(key.value)
        elif (
            isinstance(node, ast.Subscript)
            and isinstance(node.slice, ast.Constant)
            and ast.unparse(node.value) == "body"
        ):
            yield str(node.slice.value)
