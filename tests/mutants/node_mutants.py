"""What can be spoilt in one node of a checking function."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from .nodes import is_report

_OTHERS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_CALLS = {
    "is_integer({})": ("isinstance({}, int)", "isinstance({}, (int, float))"),
    "isinstance({}, bool)": (
        *("isinstance({}, int)", "isinstance({}, str)"),
        *("({} is True)", "({} is False)"),
    ),
    "isinstance({}, str)": (
        "isinstance({}, (str, type(None)))",
        "isinstance({}, (str, int))",
    ),
    "as_array({})": ("as_object({})", "({} if hasattr({}, '__len__') else None)"),
    "as_object({})": ("as_array({})",),
    "len({})": ("len({}.encode('utf-16-le')) // 2", "len({}.encode())"),
}
"""A call -> what it is mistaken for. A text's length is in code points, neither in UTF-16 units nor in bytes."""

_SLICES = ("[:1]", "[1:]", "[:-1]")
_STEP = 0.05

Mutants = Iterator[tuple[str, ast.AST]]


def of_node(node: ast.AST, *, nested: bool) -> Mutants:
    """Every mutant of a node, with what was done; `nested` says that it checks no whole body but a part."""
    if is_report(node):
        assert isinstance(node, ast.Expr)
        assert isinstance(node.value, ast.Call)
        yield from _of_report(node.value, nested)
    elif isinstance(node, ast.Expr):
        yield f"without {_short(node)}", ast.Pass()
    elif isinstance(node, ast.If):
        yield from _of_if(node)
    elif isinstance(node, ast.For):
        yield from _of_for(node)
    elif isinstance(node, ast.BoolOp):
        yield from _of_bool(node)
    elif isinstance(node, ast.Compare):
        yield from _of_compare(node)
    elif isinstance(node, ast.Call):
        yield from _of_call(node)
    elif isinstance(node, ast.Constant):
        yield from _of_constant(node.value)


def _of_if(node: ast.If) -> Mutants:
    shown = _short(node.test)
    for what, test in (
        (f"never {shown}", ast.Constant(False)),
        (f"always {shown}", ast.Constant(True)),
        (f"not {shown}", ast.UnaryOp(ast.Not(), node.test)),
    ):
        yield what, ast.If(test, node.body, node.orelse)


def _of_for(node: ast.For) -> Mutants:
    shown = _short(node.iter)
    yield f"no loop over {shown}", ast.Pass()
    items = shown.removeprefix("enumerate(").removesuffix(")")
    for part in _SLICES:
        text = shown.replace(items, f"list({items}){part}")
        yield f"loop over {text}", ast.For(
            node.target, _parsed(text), node.body, node.orelse
        )


def _of_bool(node: ast.BoolOp) -> Mutants:
    other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    swapped = ast.BoolOp(other, node.values)
    yield f"{_short(node)} -> {_short(swapped)}", swapped
    for index, one in enumerate(node.values):
        rest = [*node.values[:index], *node.values[index + 1 :]]
        left = rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)
        yield f"{_short(node)} without {_short(one)}", left


def _of_compare(node: ast.Compare) -> Mutants:
    shown = _short(node)
    for index, operator in enumerate(node.ops):
        swapped = [*node.ops[:index], _OTHERS[type(operator)](), *node.ops[index + 1 :]]
        other = ast.Compare(node.left, swapped, node.comparators)
        yield f"{shown} -> {_short(other)}", other
    left, missing = _short(node.left), _short(node.comparators[0]) == "MISSING"
    if missing and isinstance(node.ops[0], ast.Is):
        yield f"{shown}, or null", _parsed(f"{left} is MISSING or {left} is None")
    elif missing:
        both = f"{left} is not MISSING and {left} is not None"
        yield f"{shown}, nor null", _parsed(both)


def _of_call(node: ast.Call) -> Mutants:
    shown = _short(node)
    if not node.args:
        return
    about = ast.unparse(node.args[0])
    if ast.unparse(node.func).endswith(
        (".startswith", "begins", "is_media", "matches")
    ):
        yield from _of_beginning(node)
    if ast.unparse(node.func) == "matches":
        yield from _of_anchors(node)
    for pattern, others in _CALLS.items():
        if shown == pattern.format(about) and not about.startswith("items"):
            for other in others:
                text = other.replace("{}", about)
                yield f"{shown} -> {text}", _parsed(text)


def _of_beginning(node: ast.Call) -> Mutants:
    """What a text begins with: in any case, and in any of its lines."""
    shown = _short(node)
    owner = node.func.value if isinstance(node.func, ast.Attribute) else node.args[0]
    text = _short(owner)
    for what, other in (
        ("in any case", shown.replace(text, f"{text}.lower()", 1)),
        (
            "in any line",
            f"any({shown.replace(text, 'line', 1)} for line in {text}.splitlines())",
        ),
    ):
        yield f"{shown} {what}", _parsed(other)


def _of_anchors(node: ast.Call) -> Mutants:
    """A pattern that is searched for where it must begin or end the text."""
    value, pattern = map(_short, node.args)
    for other in (f"{pattern}.removeprefix('^')", f"{pattern}.removesuffix('$')"):
        yield f"{_short(node)} -> {other}", _parsed(f"matches({value}, {other})")


def _of_constant(value: Any) -> Mutants:
    others: list[Any] = []
    if isinstance(value, bool):
        others = [not value]
    elif isinstance(value, int):
        others = [value - 1, value + 1]
    elif isinstance(value, float):
        others = [value - 1, value - _STEP, value + _STEP, value + 1]
    elif isinstance(value, str):
        others = [f"{value}x"]
    for other in others:
        yield f"{value!r} -> {other!r}", ast.Constant(other)


def _of_report(call: ast.Call, nested: bool) -> Mutants:
    """A report is dropped, names another place or another rule; its other arguments are words for people."""
    shown = _short(call)
    yield f"without {shown}", ast.Pass()
    name = ast.unparse(call.func)
    if name.startswith("_check"):
        for what, place in _places(call.args[1], nested):
            yield f"{shown} at {what}", _call(call, 1, place)
        return
    for what, place in _places(call.args[0], nested):
        yield f"{shown} at {what}", _call(call, 0, place)
    if name == "out.unknown":
        yield f"{shown} of another", _call(call, 1, _parsed("f'{name}x'"))
    if name.startswith("self."):
        yield f"{shown} by another rule", _call(call, 1, ast.Constant("other"))
    else:
        at = ast.unparse(call.args[0])
        other = _parsed(f"out.add({at}, 'other', None, '')")
        yield f"{shown} by another rule", ast.Expr(other)
    rules = {"minItems": "maxItems", "minLength": "maxLength", "minimum": "maximum"}
    pairs = {**rules, **{two: one for one, two in rules.items()}}
    rule = call.args[1] if len(call.args) > 1 else None
    if isinstance(rule, ast.Constant) and rule.value in pairs:
        other_rule = pairs[rule.value]
        yield f"{shown} as {other_rule}", _call(call, 1, ast.Constant(other_rule))


def _places(pointer: ast.expr, nested: bool) -> Iterator[tuple[str, ast.expr]]:
    """Other pointers: one step up, one beside, and without what leads there."""
    if not isinstance(pointer, ast.JoinedStr):
        yield "another place", ast.BinOp(pointer, ast.Add(), ast.Constant("/x"))
        return
    yield "another place", ast.JoinedStr([*pointer.values, ast.Constant("x")])
    yield "the place above", ast.JoinedStr(pointer.values[:-1])
    if nested:
        yield "the place below nothing", ast.JoinedStr(pointer.values[1:])


def _call(call: ast.Call, index: int, new: ast.expr) -> ast.Expr:
    arguments = [*call.args[:index], new, *call.args[index + 1 :]]
    return ast.Expr(ast.Call(call.func, arguments, call.keywords))


def _parsed(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def _short(node: ast.AST) -> str:
    return ast.unparse(node)
