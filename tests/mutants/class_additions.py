"""Mutants of a generated check that reject more than it does: by limits that nobody states, or another endpoint has."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .nodes import Site, is_report, parts
from .schema_additions import NOTHING, USUAL, Limit

_TYPES = (
    (r"not isinstance\((\w+), str\)", "string"),
    (r"not is_integer\((\w+)\)", "integer"),
    (r"not is_number\((\w+)\)", "number"),
    (r"\((\w+) := as_array\(\w+\)\) is None", "array"),
    (r"as_array\((\w+)\) is None", "array"),
)
"""The test of a value's type, with the name of what has the type -> the type."""
_TESTS = {
    "minLength": ("len({}) < ", "length"),
    "maxLength": ("len({}) > ", "length"),
    "minItems": ("len({}) < ", "items"),
    "maxItems": ("len({}) > ", "items"),
    "minimum": ("{} < ", "range"),
    "maximum": ("{} > ", "range"),
}
"""Keyword -> how a limit is tested, and how it is reported."""


@dataclass(frozen=True)
class _Check:
    """The branches that check one value, from the test of its type on."""

    kind: str
    value: str
    """The expression of what is compared."""
    node: ast.If
    tests: frozenset[str]
    """Everything that is tested in the branches."""

    @property
    def place(self) -> str:
        """The expression of its pointer."""
        report = self.node.body[0]
        assert isinstance(report, ast.Expr)
        assert isinstance(report.value, ast.Call)
        return ast.unparse(report.value.args[0])

    def has(self, word: str) -> bool:
        """Has it a limit of this keyword?"""
        begin = _TESTS[word][0].format(self.value)
        return any(one.startswith(begin) for one in self.tests)

    @property
    def is_listed(self) -> bool:
        return any(one.startswith(f"{self.value} not in ") for one in self.tests)

    @property
    def has_beginning(self) -> bool:
        """Is it a text that must begin in a certain way, and so is never empty?"""
        return any(
            f"begins({self.value}," in one or f"is_media({self.value}," in one
            for one in self.tests
        )

    def limited(self, word: str, limit: Any) -> ast.If:
        """The same with one more branch."""
        begin, report = _TESTS[word]
        test: ast.expr = _parsed(f"{begin.format(self.value)}{limit!r}")
        if isinstance(self.node.test, ast.BoolOp):
            test = ast.BoolOp(ast.And(), [*self.node.test.values[:-1], test])
        told = _parsed(f"out.{report}({self.place}, {word!r}, {limit!r}, {self.value})")
        branch = ast.If(test, [ast.Expr(told)], self.node.orelse)
        return ast.If(self.node.test, self.node.body, [branch])


def added(
    function: ast.FunctionDef, taken: Mapping[str, Iterable[Limit]]
) -> Iterator[tuple[str, Site, ast.If]]:
    """Every check of a function with one limit more: a usual one, or one that others have at this place."""
    for site in parts(function):
        check = _check(site.node)
        if check is None or check.is_listed:
            continue
        usual = USUAL[check.kind]
        known = [word for word, _ in usual]
        for word, limit in dict.fromkeys((*usual, *taken.get(check.place, ()))):
            needless = (word, limit) in NOTHING or (
                word == "minLength" and check.has_beginning
            )
            if word in known and not needless and not check.has(word):
                what = f"{function.name}: {word} {limit} added at {check.place}"
                yield what, site, check.limited(word, limit)


def limits_of(functions: Iterable[ast.FunctionDef]) -> dict[str, dict[Limit, None]]:
    """Place -> the limits that these functions report there."""
    found: dict[str, dict[Limit, None]] = {}
    for function in functions:
        for node in ast.walk(function):
            if not isinstance(node, ast.Call) or len(node.args) != 4:
                continue
            place, word, limit, _ = node.args
            if not isinstance(word, ast.Constant) or word.value not in _TESTS:
                continue
            if isinstance(limit, ast.Constant):
                known = found.setdefault(ast.unparse(place), {})
                known[word.value, limit.value] = None
    return found


def _check(node: ast.AST) -> _Check | None:
    """The check that begins with a test of a type here, if one does."""
    # What only says whether a body is surely right reports nothing, and nothing hangs on what it adds.
    if not isinstance(node, ast.If) or not is_report(node.body[0]):
        return None
    last = node.test.values[-1] if isinstance(node.test, ast.BoolOp) else node.test
    for pattern, kind in _TYPES:
        found = re.fullmatch(pattern, ast.unparse(last))
        if found:
            tests = frozenset(
                ast.unparse(one)
                for branch in node.orelse
                for one in ast.walk(branch)
                if isinstance(one, (ast.Compare, ast.Call))
            )
            return _Check(kind, found[1], node, tests)
    return None


def _parsed(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body
