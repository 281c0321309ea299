"""Mutants of a generated validator: its checks, and the lists that they read, spoilt one at a time.

Mutated is what decides about a body, in the checks that collect problems and in those that only say that it is surely
right, and what names the place and the rule of a problem. Left out are `_advise`, which only warns, docstrings, and
whatever goes into messages alone: no vector speaks of them.
"""

from __future__ import annotations
import __future__

import ast
import types
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from videotasks._validation.problems import Problems

from .class_additions import added, limits_of
from .node_mutants import of_node
from .nodes import Site, parts
from .schema_additions import Limit

Namespace = dict[str, Any]
SURE = "_is_right"
DECIDING = ("_check", SURE)
"""How the functions are called that decide about a body; those about what is below it begin so."""


@dataclass(frozen=True)
class ClassMutant:
    """A module of which one node is another one."""

    what: str
    line: int
    members: tuple[str, ...]
    """Names of the members that the node is about."""
    module: ValidatorModule
    statement: int
    """Which statement of the module is changed."""
    site: Site
    new: ast.AST

    @property
    def name(self) -> str:
        about = f", {', '.join(self.members)}" if self.members else ""
        return f"line {self.line}{about}: {self.what}"

    @property
    def is_of_sure(self) -> bool:
        """Whether it spoils what says at once that a body is right, and nothing else."""
        function = self.site.function
        return function is not None and function.name.startswith(SURE)

    def namespace(self) -> Namespace:
        """The module with its mutant in it, run."""
        with self.site.holding(self.new):
            spoilt = compiled([self.module.statements[self.statement]])
        return self.module.run({self.statement: spoilt})


class ValidatorModule:
    """The parts of a module that check bodies: its imports, the lists that the checks read, the checks."""

    def __init__(self, source: str, class_name: str) -> None:
        self.class_name = class_name
        kept = map(_stripped, ast.parse(source).body)
        self.statements: list[ast.stmt] = [
            one
            for statement in kept
            for one in (*_imports_in(statement), statement)
            if isinstance(one, (ast.ImportFrom, ast.Assign))
            or (isinstance(one, ast.FunctionDef) and one.name.startswith(DECIDING))
            or (isinstance(one, ast.ClassDef) and one.name == class_name)
        ]
        self._codes = [compiled([one]) for one in self.statements]

    def run(
        self,
        changed: Mapping[int, types.CodeType] | None = None,
        imported: Namespace | None = None,
    ) -> Namespace:
        """A fresh namespace in which the module has run; `imported` takes the place of what it imports."""
        namespace: Namespace = {"__name__": f"mutant.{self.class_name}"}
        # The checks are handed it, and whoever judges makes it.
        namespace["Problems"] = (imported or {}).get("Problems", Problems)
        for index, code in enumerate(self._codes):
            exec((changed or {}).get(index, code), namespace)
            if imported and isinstance(self.statements[index], ast.ImportFrom):
                taken = {
                    name: one for name, one in imported.items() if name in namespace
                }
                namespace.update(taken)
        return namespace

    @cached_property
    def checks(self) -> list[tuple[int, ast.FunctionDef]]:
        """The functions that check, each with its statement's place."""
        found = []
        for index, one in enumerate(self.statements):
            if isinstance(one, ast.ClassDef):
                found += [
                    (index, f) for f in one.body if isinstance(f, ast.FunctionDef)
                ]
            elif isinstance(one, ast.FunctionDef):
                found.append((index, one))
        return found

    @cached_property
    def lists(self) -> dict[str, tuple[int, ast.Tuple]]:
        """The constants that decide something, by their names."""
        read: set[str] = set()
        for _, function in self.checks:
            for site in parts(function):
                if isinstance(site.node, ast.Name):
                    read.add(site.node.id)
        return {
            one.targets[0].id: (index, one.value)
            for index, one in enumerate(self.statements)
            if isinstance(one, ast.Assign)
            and isinstance(one.targets[0], ast.Name)
            and isinstance(one.value, ast.Tuple)
            and one.targets[0].id in read
        }

    @cached_property
    def limits(self) -> dict[str, dict[Limit, None]]:
        """Expression of a pointer -> the limits that are reported there."""
        return limits_of(one for _, one in self.checks)

    def values(self, name: str) -> tuple[Any, ...]:
        """What a list holds."""
        found: tuple[Any, ...] = ast.literal_eval(self.lists[name][1])
        return found


@dataclass(frozen=True)
class Elsewhere:
    """What modules of other endpoints have, which a module has by mistake in a mutant."""

    lists: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    """Name of a list -> what lists of that name hold."""
    limits: Mapping[str, Iterable[Limit]] = field(default_factory=dict)
    """Expression of a pointer -> the limits that are reported there."""


def mutants(module: ValidatorModule, elsewhere: Elsewhere) -> Iterator[ClassMutant]:
    """Every mutant of a module, none twice."""
    seen: set[tuple[object, ...]] = set()
    for one in _every(module, elsewhere):
        with one.site.holding(one.new):
            key = (one.statement, one.site.statement, one.site.surroundings())
        if key not in seen:
            seen.add(key)
            yield one


def _every(module: ValidatorModule, elsewhere: Elsewhere) -> Iterator[ClassMutant]:
    for index, function in module.checks:
        for site in parts(function):
            for what, new in of_node(site.node, nested=function.name not in DECIDING):
                shown = f"{function.name}: {what}"
                yield ClassMutant(
                    shown, site.node.lineno, site.members, module, index, site, new
                )
        for what, site, branch in added(function, elsewhere.limits):
            yield ClassMutant(
                what, site.node.lineno, site.members, module, index, site, branch
            )
    for name, (index, node) in module.lists.items():
        members = tuple(_speaking_of(module, name))
        for what, new in _lists(name, node, elsewhere.lists.get(name, ())):
            changed = _changed(node, new) if name.endswith("_NAMES") else []
            about = (*members, *changed)
            site = Site(module.statements[index], "value", None, node, about)
            yield ClassMutant(
                f"{name}: {what}", node.lineno, about, module, index, site, new
            )


def elsewhere(modules: list[ValidatorModule]) -> Elsewhere:
    """Every value that lists of one name hold in these modules, and every limit of one place."""
    found: dict[str, dict[Any, None]] = {}
    for module in modules:
        for name in module.lists:
            found.setdefault(name, {}).update(dict.fromkeys(module.values(name)))
    lists = {name: tuple(values) for name, values in found.items()}
    limits: dict[str, dict[Limit, None]] = {}
    for module in modules:
        for place, every in module.limits.items():
            limits.setdefault(place, {}).update(every)
    return Elsewhere(lists, limits)


def _lists(
    name: str, node: ast.Tuple, others: tuple[Any, ...]
) -> Iterator[tuple[str, ast.Tuple]]:
    values = ast.literal_eval(node)
    for index, one in enumerate(values):
        before, after = values[:index], values[index + 1 :]
        yield f"without {one!r}", _tuple(*before, *after)
        for other in _others(one, values):
            yield f"{one!r} -> {other!r}", _tuple(*before, other, *after)
        if name.endswith("_PREFIXES"):
            yield f"{one!r} -> {one[:-1]!r}", _tuple(*before, one[:-1], *after)
            yield f"{one!r} -> {one.upper()!r}", _tuple(*before, one.upper(), *after)
    for one in others:
        if one not in values and type(one) is type(values[0]):
            yield f"with {one!r}", _tuple(*values, one)


def _others(one: Any, values: tuple[Any, ...]) -> list[Any]:
    """What stands in the place of an entry: another text or number, or a keyword with a limit that is shifted."""
    if isinstance(one, tuple):
        keyword, limit = one
        return [(keyword, limit - 1), (keyword, limit + 1)]
    return [f"{one}x" if isinstance(one, str) else max(values) + 1]


def _changed(old: ast.Tuple, new: ast.Tuple) -> list[str]:
    """The texts that come to a list or leave it."""
    before, after = (set(ast.literal_eval(one)) for one in (old, new))
    return sorted(before ^ after)


def _tuple(*values: Any) -> ast.Tuple:
    return ast.Tuple([ast.Constant(one) for one in values], ast.Load())


def _speaking_of(module: ValidatorModule, name: str) -> Iterator[str]:
    for _, function in module.checks:
        for site in parts(function):
            if isinstance(site.node, ast.Name) and site.node.id == name:
                yield from site.members


def _stripped(statement: ast.stmt) -> ast.stmt:
    """A class with what its checks need alone."""
    if isinstance(statement, ast.ClassDef):
        statement.body = [
            one
            for one in statement.body
            if isinstance(one, ast.Assign)
            or (isinstance(one, ast.FunctionDef) and one.name in DECIDING)
        ]
    return statement


def _imports_in(statement: ast.stmt) -> list[ast.ImportFrom]:
    """The imports of functions, taken out of them: a module imports all at once here, so that all can be replaced."""
    found: list[ast.ImportFrom] = []
    for function in ast.walk(statement):
        if isinstance(function, ast.FunctionDef):
            inner = [one for one in function.body if isinstance(one, ast.ImportFrom)]
            function.body = [one for one in function.body if one not in inner]
            found += inner
    return found


def compiled(statements: list[ast.stmt]) -> types.CodeType:
    """The code of statements whose annotations stay texts, as in the modules that they are from."""
    flags = __future__.annotations.compiler_flag
    module = ast.Module(statements, [])
    code: types.CodeType = compile(
        module, "<mutant>", "exec", flags=flags, dont_inherit=True
    )
    return code
