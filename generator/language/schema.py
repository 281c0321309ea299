"""Validates files against the JSON Schemas of the spec language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.language.acceptance import Acceptance
from generator.language.located import Located
from generator.language.problem import Problem
from generator.places import LANGUAGE

if TYPE_CHECKING:
    from generator.language.schema_problems import Validators


def check(document: Located, kind: str) -> list[Problem]:
    """Every place where a file breaks the language; `kind` is api, types or endpoint."""
    if accepts(document.data, kind) and "TODO" not in str(document.data):
        return []
    undecided = list(_undecided(document))
    places = {problem.place for problem in undecided}
    found = _validators().problems(document, f"{kind}.schema.json")
    # That what is not decided yet has a wrong form, too, helps nobody.
    return [*undecided, *(problem for problem in found if problem.place not in places)]


def accepts(data: object, kind: str) -> bool:
    """Whether a file surely breaks nothing of the language."""
    return _acceptance().of_file(f"{kind}.schema.json")(data)


@cache
def _acceptance() -> Acceptance:
    return Acceptance(schemas())


@cache
def _validators() -> Validators:
    # Most files are right, and who reads those does not pay for the validator.
    from generator.language.schema_problems import Validators

    return Validators(schemas())


@cache
def schemas() -> Mapping[str, Any]:
    """Each file of the language's schemas."""
    return {
        file.name: json.loads(file.read_text("utf-8"))
        for file in sorted(Path(LANGUAGE).iterdir())
        if file.name.endswith(".schema.json")
    }


def _undecided(node: Located) -> Iterator[Problem]:
    """What a draft leaves to a person."""
    if isinstance(node.data, str) and re.match(r"TODO\b", node.data):
        what = node.data[4:].strip(" :")
        said = f": {what}" if what else ""
        yield Problem(node.place, f"is still to be decided (TODO){said}")
    for child in (*node.members.values(), *node.items):
        yield from _undecided(child)
