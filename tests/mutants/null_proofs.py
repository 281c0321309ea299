"""Proves that what compares a value with nothing need not know null: earlier statements have refused it already.

Conditions come after the checks of single values. Where one asks whether a member is there, a mutant that takes null
for nothing, or for something, is told from its validator by a null alone: and of that the type was the first problem.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Any

from .class_mutants import SURE, ClassMutant, ValidatorModule, compiled

_GET = re.compile(r"(\w+) = (\w+)\.get\('([^']+)', MISSING\)")
_MEMBERS = re.compile(r"(\w+) = members_of\((\w+), '([^']+)'\)")
_TAKEN = re.compile(r"(\w+) = (\w+)(?:\.get\('([^']+)', MISSING\)|\['([^']+)'\])")
_COUNT = re.compile(r"\bknown\d*\b")
_CALL = re.compile(r"\b_(?:check|is_right)_\w+(?=\()")


def null_is_refused_before(mutant: ClassMutant) -> bool:
    """The value is never null there without a problem of its type before."""
    function = mutant.site.function
    if function is None or not mutant.what.endswith((", or null", ", nor null")):
        return False
    before = function.body[: mutant.site.statement]
    path = _path(mutant, function)
    return bool(path) and _refuses_null(mutant.module, function, before, path)


def _path(mutant: ClassMutant, function: ast.FunctionDef) -> tuple[str, ...]:
    """The names of the members that lead to the value; none: nobody knows."""
    asked, name = mutant.site.parent, ast.unparse(mutant.site.node.left)
    for holder in ast.walk(function):
        block: list[ast.stmt] = getattr(holder, "body", [])
        if isinstance(block, list) and asked in block[1:]:
            got = _GET.fullmatch(ast.unparse(block[block.index(asked) - 1]))
            if got is not None and got[1] == name:
                above = _held(got[2], function.body[: mutant.site.statement])
                return (*above, got[3]) if above is not None else ()
    return ()


def _held(holder: str, before: Sequence[ast.stmt]) -> tuple[str, ...] | None:
    """The names of the members that lead to an object with a name of its own; None: nobody knows."""
    if holder == "body":
        return ()
    for statement in before:
        taken = _MEMBERS.fullmatch(ast.unparse(statement))
        if taken is not None and taken[1] == holder:
            above = _held(taken[2], before)
            return (*above, taken[3]) if above is not None else None
    return None


def _refuses_null(
    module: ValidatorModule,
    function: ast.FunctionDef,
    before: Sequence[ast.stmt],
    path: tuple[str, ...],
    holder: str = "body",
) -> bool:
    """Whether the statements about a member refuse it as null, and those that look into it what is in it."""
    name, *rest = path
    about = _about(name, before, holder)
    value: Any = None
    for step in reversed(rest):
        value = {step: value}
    if not about:
        return False
    if rest and (within := _within(name, before, holder)):
        # A one-pass check looks into small objects itself, and calls nothing.
        taken, inside = within
        return _refuses_null(module, function, inside, tuple(rest), taken)
    if not _refuses(module, function, about, {name: value}, path, holder):
        return False
    if not rest:
        return True
    called = {one for part in about for one in _CALL.findall(ast.unparse(part))}
    inner = [one for _, one in module.checks if one.name in called]
    return len(inner) == 1 and _refuses_null(
        module, inner[0], inner[0].body, tuple(rest)
    )


def _about(name: str, statements: Sequence[ast.stmt], holder: str) -> list[ast.stmt]:
    """The statements that check a member by itself."""
    for index, one in enumerate(statements):
        if taken := _taken(name, one, holder):
            rest = takewhile(lambda part: _asks(part, taken), statements[index + 1 :])
            return [one, *rest]
        if isinstance(one, ast.If) and ast.unparse(one.test) == f"{name!r} in {holder}":
            return [one]
    return []


def _within(
    name: str, statements: Sequence[ast.stmt], holder: str
) -> tuple[str, list[ast.stmt]] | None:
    """The name that a one-pass check gives a member, and the statements in which it stands for that member."""
    for index, one in enumerate(statements):
        if taken := _taken(name, one, holder):
            inside = list(
                takewhile(
                    lambda part: not _sets_anew(part, taken), statements[index + 1 :]
                )
            )
            looks = re.compile(rf"'[^']+' in {taken}|{taken}\['[^']+'\]")
            asked = any(looks.search(ast.unparse(part)) for part in inside)
            return (taken, inside) if asked else None
        if isinstance(one, ast.If) and ast.unparse(one.test) == f"{name!r} in {holder}":
            return _within(name, one.body, holder)
    return None


def _taken(name: str, statement: ast.stmt, holder: str) -> str:
    """The variable that a statement gives the value of a member; empty: it is not of that kind."""
    got = _TAKEN.fullmatch(ast.unparse(statement))
    if got is None or got[2] != holder or name not in got.group(3, 4):
        return ""
    return got[1]


def _sets_anew(statement: ast.stmt, variable: str) -> bool:
    """Whether a statement gives a variable another value than a copy of its own."""
    return any(
        ast.unparse(target) == variable
        and ast.unparse(one.value) != f"{variable}.copy()"
        for one in ast.walk(statement)
        if isinstance(one, ast.Assign)
        for target in one.targets
    )


def _asks(statement: ast.stmt, variable: str) -> bool:
    return isinstance(statement, ast.If) and any(
        isinstance(one, ast.Name) and one.id == variable
        for one in ast.walk(statement.test)
    )


def _refuses(
    module: ValidatorModule,
    function: ast.FunctionDef,
    statements: list[ast.stmt],
    body: dict[str, Any],
    path: tuple[str, ...],
    holder: str,
) -> bool:
    """What these statements say of a body, run by themselves."""
    is_sure = function.name.startswith(SURE)
    ending = [ast.Return(ast.Constant(True))] if is_sure else []
    counts = {name for part in statements for name in _COUNT.findall(ast.unparse(part))}
    # What counts the members that are known is set at the very beginning.
    begun = [ast.parse(f"{name} = 0").body[0] for name in sorted(counts)]
    named = ast.parse(f"{holder} = body").body if holder != "body" else []
    whole = [*begun, *named, *statements, *ending]
    alone = ast.FunctionDef("alone", function.args, whole, [], None)
    ast.fix_missing_locations(alone)
    namespace = module.run()
    exec(compiled([alone]), namespace)
    kind = namespace[module.class_name]
    out = namespace["Problems"](kind.source, kind._sources, kind._disputes)
    known = {"cls": kind, "body": body, "at": "", "out": out, "own": False}
    arguments = {one.arg: known[one.arg] for one in function.args.args}
    said = namespace["alone"](**arguments)
    if is_sure:
        return said is False
    place = "".join(f"/{name}" for name in path)
    return any((one.pointer, one.rule) == (place, "type") for one in out.found)
