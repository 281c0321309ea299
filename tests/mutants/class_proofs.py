"""Proofs that a mutant of a validator judges every body as the validator does: each is a reason and a function."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from typing import Any

from .class_mutants import ClassMutant
from .null_proofs import null_is_refused_before


def proof(mutant: ClassMutant) -> str | None:
    """Why no body can tell the mutant from its validator; None if that is not proven."""
    return next((reason for reason, holds in PROOFS if holds(mutant)), None)


def prefix_is_covered(mutant: ClassMutant) -> bool:
    """A prefix comes to a list of prefixes, and begins with one of those."""
    if not isinstance(mutant.new, ast.Tuple) or not mutant.what.split(":")[0].endswith(
        "_PREFIXES"
    ):
        return False
    before, after = (ast.literal_eval(one) for one in (mutant.site.node, mutant.new))
    more = [one for one in after if one not in before]
    return set(before) <= set(after) and all(one.startswith(before) for one in more)


def default_is_tested_alike(mutant: ClassMutant) -> bool:
    """What a body counts as that leaves a member out is compared alone, and with the same result."""
    if not isinstance(mutant.new, ast.Constant) or mutant.site.field != "args":
        return False
    tests = [
        node
        for node in ast.walk(mutant.module.statements[mutant.statement])
        if isinstance(node, ast.Compare) and node.left is mutant.site.parent
    ]
    if len(tests) != 1 or mutant.site.index != 1:
        return False
    before = _compared(tests[0], mutant.site.node.value)
    return before is not None and before is _compared(tests[0], mutant.new.value)


def empty_in_every_unit(mutant: ClassMutant) -> bool:
    """A text's length is counted in another unit, and only compared with 1."""
    parent = mutant.site.parent
    function = mutant.site.function
    name = ast.unparse(mutant.site.node).removeprefix("len(").removesuffix(")")
    return (
        function is not None
        and isinstance(parent, ast.Compare)
        and _kind_before(name, parent.lineno, function) != "list"
        and ast.unparse(parent.left).startswith("len(")
        and mutant.site.field == "left"
        and isinstance(parent.ops[0], ast.Lt)
        and ast.unparse(parent.comparators[0]) == "1"
        and ".encode(" in ast.unparse(mutant.new)
    )


def longer_list_is_refused_first(mutant: ClassMutant) -> bool:
    """The second item is not looked at, in a list of which it is said just before that it may have one item."""
    if not (isinstance(mutant.new, ast.For) and "[:1]" in ast.unparse(mutant.new.iter)):
        return False
    assert mutant.site.index is not None
    block = getattr(mutant.site.parent, mutant.site.field)[: mutant.site.index]
    calls = [
        one for part in block for one in ast.walk(part) if isinstance(one, ast.Call)
    ]
    items = "'maxItems', 1, items)"
    if any(re.match(r"if len\(value\d?\) > 1:", ast.unparse(one)) for one in block):
        return True
    return any(
        ast.unparse(one).startswith("out.items(") and ast.unparse(one).endswith(items)
        for one in calls
    )


def listed_texts_are_texts(mutant: ClassMutant) -> bool:
    """Nobody asks whether it is a text before it is looked for in a list of texts alone."""
    site = mutant.site
    match mutant.new:
        case ast.If(test=ast.Constant(value=False)) if site.index is not None:
            asked = re.fullmatch(
                r"(\w+)\.__class__ is not str", ast.unparse(site.node.test)
            )
            block = getattr(site.parent, site.field)
            after = "".join(map(ast.unparse, block[site.index + 1 : site.index + 2]))
            name = asked[1] if asked else ""
            found = re.match(rf"if {name} not in (\w+):", after)
            return found is not None and all(
                isinstance(one, str) for one in mutant.module.values(found[1])
            )
        case _:
            return False


def seen_urls_are_looked_at_again(mutant: ClassMutant) -> bool:
    """A URL is judged anew though it is among those that were found to be plain before."""
    node, new = (ast.unparse(one) for one in (mutant.site.node, mutant.new))
    found = re.fullmatch(r"(\w+) not in PLAIN_URLS and \(?(not .*?)\)?", node)
    return found is not None and new == f"not is_plain_url({found[1]})"


PROOFS: tuple[tuple[str, Callable[[ClassMutant], bool]], ...] = (
    ("an empty text is empty in every unit", empty_in_every_unit),
    ("null has been refused by its type before", null_is_refused_before),
    (
        "a list of two items is refused before its items are",
        longer_list_is_refused_first,
    ),
    ("a URL that was seen to be plain is plain", seen_urls_are_looked_at_again),
    ("no value that is no text is in a list of texts", listed_texts_are_texts),
    ("what begins with the new head begins with an old one", prefix_is_covered),
    (
        "the default is compared with one value alone, and is another",
        default_is_tested_alike,
    ),
)


def _kind_before(name: str, line: int, function: ast.FunctionDef) -> str:
    """The class that a variable was asked for last before a line; "" if for none."""
    asked = [
        (node.lineno, ast.unparse(node.comparators[0]))
        for node in ast.walk(function)
        if isinstance(node, ast.Compare)
        and ast.unparse(node.left) == f"{name}.__class__"
        and node.lineno < line
    ]
    return max(asked, default=(0, ""))[1]


def _compared(node: ast.Compare, default: Any) -> bool | None:
    """The result of a comparison of the default; None where that cannot be told."""
    other = node.comparators[0]
    if not isinstance(other, ast.Constant):
        return None
    equal = bool(default == other.value)
    results = {ast.Eq: equal, ast.NotEq: not equal}
    return results.get(type(node.ops[0]))
