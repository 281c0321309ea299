"""The types take every right body, and refuse each wrong one whose rule a type can say: the vectors as literals."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from generator.text.javascript import INHERITED
from tests.vector_files import groups_of

from .generated import SCHEMAS
from .specs_of_tests import BESIDE_A_WORD, made
from .test_ajv import fragments
from .tools import Tool
from .type_errors import errors

pytestmark = pytest.mark.interop

SAID = frozenset({"type", "enum", "required", "additionalProperties"})
"""Rules that types say, but for fractions."""
CONDITIONS = frozenset({"allow", "require", "exclude"})
"""Sections of conditions, which types say where they test closed lists, or what is given."""
_IS_WITHIN = re.compile(r"\w+ at /[^/ :]+/")
"""Of a condition's breach below the top: the types say conditions only of the parameters at the top."""
_HAS_A_LENGTH = re.compile(
    r'type at /(?:pauses|scenes/\d+/shots)/\d+: ("text"|an array of \d+) for an object'
)
"""Of fragments whose object has no member but a length: TypeScript looks at members only, and these have one."""
_LONGEST = 5_000
"""Characters of a body that is tried."""


def programs(package: Path, folder: Path) -> Iterator[tuple[Path, list[Any]]]:
    """A program of each request, whose lines behind the first hold a vector each, and these vectors."""
    for path in sorted((package / "vectors" / "2020-12").glob("*Request.json")):
        (group,) = groups_of(path)
        title = group["schema"]["title"]
        tests = [one for one in group["tests"] if len(json.dumps(one)) < _LONGEST]
        lines = [f'import type {{ {title} }} from "{package}/validate/index.js";']
        lines += [_line(number, title, test) for number, test in enumerate(tests)]
        program = folder / f"{title}.ts"
        assert not program.exists(), title
        program.write_text("\n".join(lines), "utf-8")
        yield program, tests


def _line(number: int, title: str, test: Any) -> str:
    """A vector of a type. In a literal, TypeScript takes what every object has for that where the type is a union."""
    data = json.dumps(test["data"])
    if not test["valid"] or INHERITED.isdisjoint(test["data"]):
        return f"export const body{number}: {title} = {data};"
    return f"const given{number} = {data} as const; export const body{number}: {title} = given{number};"


def verdicts(
    node: Tool, packages: Sequence[Path], folder: Path
) -> Iterator[tuple[str, Any, bool]]:
    """Title, vector, and whether its line is refused."""
    folder.mkdir()
    found = dict(pair for package in packages for pair in programs(package, folder))
    refused = errors(node, *found)
    for program, tests in found.items():
        for line, test in enumerate(tests, 2):
            yield program.stem, test, line in refused.get(program.name, {})


def rule(test: Any) -> str:
    return str(test["description"].partition(" ")[0])


def can_be_said(test: Any, rules: frozenset[str]) -> bool:
    """Whether a type can refuse it; none knows fractions from whole numbers, nor these from their neighbours."""
    words = test["description"]
    is_fraction = "fraction" in words or "1.5 for an integer" in words
    if rule(test) in CONDITIONS and _IS_WITHIN.match(words):
        return False
    if _HAS_A_LENGTH.fullmatch(words):
        return False
    return rule(test) in rules and not is_fraction and words not in BESIDE_A_WORD


def test_the_types_of_requests_say_what_types_can_say(
    node: Tool, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    count = Counter[bool]()
    for title, test, is_refused in verdicts(node, [SCHEMAS], tmp_path / "programs"):
        if test["valid"] or can_be_said(test, SAID | CONDITIONS):
            assert is_refused is not test["valid"], (title, test["description"])
            count[is_refused] += 1
    assert min(count.values()) > 1_000
    figure(
        f"types of the package: {count[False]:,} right bodies compile, {count[True]:,} wrong ones are refused"
    )


def test_the_types_of_specs_that_nobody_has_written_yet_do_too(
    node: Tool, tmp_path: Path
) -> None:
    packages = [made(one, tmp_path / one.stem) for one in fragments()]
    sections = Counter[str]()
    for title, test, is_refused in verdicts(node, packages, tmp_path / "programs"):
        if test["valid"] or can_be_said(test, SAID):
            assert is_refused is not test["valid"], (title, test["description"])
        elif rule(test) in CONDITIONS:
            sections[rule(test)] += is_refused
    assert {*sections} == CONDITIONS
    assert min(sections.values()) > 5
