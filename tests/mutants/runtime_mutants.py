"""Mutants of the hand-written modules on which every generated check relies, as far as they judge a single value.

That is: what the checks import to tell types apart, and what the methods that they report with call place and rule.
Left out are the words of messages, and what reads the headers of pictures: no rule of a spec, and the client's own
tests hold it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from .class_mutants import Namespace, ValidatorModule, compiled
from .node_mutants import Mutants, of_node
from .nodes import Site, is_report, parts
from .pattern_mutants import altered

HELPERS = (
    "is_integer",
    "is_number",
    "as_array",
    "as_object",
    "escape",
    "begins",
    "is_media",
)


@dataclass(frozen=True)
class RuntimeMutant:
    """A runtime module of which one node is another one."""

    what: str
    line: int
    module: RuntimeModule
    site: Site
    new: ast.AST

    @property
    def name(self) -> str:
        return f"line {self.line}: {self.what}"

    def namespace(self) -> Namespace:
        """What the spoilt module defines."""
        with self.site.holding(self.new):
            return self.module.run()


class RuntimeModule:
    """A hand-written module and what of it the generated checks use."""

    def __init__(self, source: str, used: frozenset[str]) -> None:
        self.tree = ast.parse(source)
        self._used = used

    def run(self, imported: Namespace | None = None) -> Namespace:
        """A fresh namespace in which the module, as it is now, has run, with `imported` for what it imports."""
        namespace: Namespace = {"__name__": "mutant.runtime"}
        for statement in self.tree.body:
            exec(compiled([statement]), namespace)
            if imported and isinstance(statement, ast.ImportFrom):
                taken = imported.keys() & namespace
                namespace.update({name: imported[name] for name in taken})
        return namespace

    @cached_property
    def helpers(self) -> list[ast.FunctionDef]:
        """The functions that judge a value."""
        return [
            one
            for one in self.tree.body
            if isinstance(one, ast.FunctionDef)
            and one.name in HELPERS
            and (one.name in self._used or one.name == "escape")
        ]

    @cached_property
    def reporters(self) -> list[ast.FunctionDef]:
        """The methods that the checks report with."""
        classes = [one for one in self.tree.body if isinstance(one, ast.ClassDef)]
        return [
            method
            for one in classes
            if one.name == "Problems"
            for method in one.body
            if isinstance(method, ast.FunctionDef)
            and (method.name in self._used or method.name == "_size")
        ]


def mutants(module: RuntimeModule) -> Iterator[RuntimeMutant]:
    """Every mutant of a runtime module."""
    for function in (*module.helpers, *module.reporters):
        for site in parts(function):
            if function in module.helpers or is_report(site.node):
                for what, new in of_node(site.node, nested=False):
                    shown = f"{function.name}: {what}"
                    yield RuntimeMutant(shown, site.node.lineno, module, site, new)
    for statement in module.tree.body:
        if isinstance(statement, ast.Assign):
            name = ast.unparse(statement.targets[0])
            for what, new in _of_pattern(statement.value):
                site = Site(statement, "value", None, statement.value)
                yield RuntimeMutant(
                    f"{name}: {what}", statement.lineno, module, site, new
                )


def used_by(modules: Iterable[ValidatorModule]) -> frozenset[str]:
    """What generated checks import, and the names of the methods that they call."""
    found: set[str] = set()
    for module in modules:
        for statement in module.statements:
            for node in ast.walk(statement):
                if isinstance(node, ast.ImportFrom):
                    found |= {one.name for one in node.names}
                elif isinstance(node, ast.Attribute):
                    found.add(node.attr)
    return frozenset(found)


def _of_pattern(value: Any) -> Mutants:
    """A pattern that is compiled once and matched at the start of a text."""
    if not isinstance(value, ast.Call) or ast.unparse(value.func) != "re.compile":
        return
    (pattern,) = value.args
    assert isinstance(pattern, ast.Constant)
    for what, other in altered(str(pattern.value)):
        yield what, ast.Call(value.func, [ast.Constant(other)], [])
