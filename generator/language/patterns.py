"""Defines the subset of regular expressions that Python's re, ECMA-262 (with and without u) and RE2 read alike.

A pattern stands in schemas that tools of every language read, and in the Python client: what one of them reads
otherwise, or what keeps a backtracking one busy, would give two verdicts on one text. So a spec may use signs, sets,
groups, counts, `^` in front and `$` at the end, and anything else is rejected by its name.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.language.pattern_reader import Fault


@cache
def fault(pattern: str) -> Fault | None:
    """The first construct that is not in the subset; None: all of them are."""
    # Most specs have no pattern: who reads them does not pay for the reader.
    from generator.language.pattern_reader import FaultError, Reader

    try:
        Reader(pattern).read()
    except FaultError as error:
        return error.fault
    return None


def matches(text: str, pattern: str) -> bool:
    """Whether a part of a text fits; a pattern that is not in the subset is lint's matter, and fits everything."""
    expression = _compiled(pattern)
    return expression is None or expression.search(text) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str] | None:
    return None if fault(pattern) else re.compile(in_python(pattern))


def in_python(pattern: str) -> str:
    """The pattern for Python's re, whose `$` also fits before a line break at the end."""
    return f"{pattern[:-1]}\\Z" if ends_at_the_end(pattern) else pattern


def ends_at_the_end(pattern: str) -> bool:
    """Whether it ends in `$`, and not in the sign itself."""
    before = pattern[:-1]
    escapes = len(before) - len(before.rstrip("\\"))
    return pattern.endswith("$") and escapes % 2 == 0


def spelled_out(pattern: str) -> str:
    """A pattern of a page with ECMA-262's classes of signs written out, so that it may be in the subset."""
    found, in_set, at = [], False, 0
    while at < len(pattern):
        sign = pattern[at : at + 2] if pattern[at] == "\\" else pattern[at]
        plain = {"\\d": "0-9", "\\w": "A-Za-z0-9_"}.get(sign)
        found.append(sign if plain is None else plain if in_set else f"[{plain}]")
        in_set = sign == "[" or (in_set and sign != "]")
        at += len(sign)
    return "".join(found)
