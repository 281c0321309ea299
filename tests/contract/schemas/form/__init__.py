"""Lints the form that validators and code generators of every language take alike, one function a rule.

A rule yields what is wrong and where; `complaints` runs all of them. The functions' names are the rules' names.
"""

from __future__ import annotations

from typing import NamedTuple

from tests.contract.schemas.folder import Folder

from .files import (
    bundle_shape,
    bytes_of_files,
    identifier,
    self_contained,
    two_dialects,
)
from .found import Rule
from .keywords import (
    bare_references,
    disputed_keywords,
    items_of_lists,
    types_beside,
    unknown_keywords,
)
from .types import conditions, openness, titles
from .values import (
    closed_lists,
    defaults,
    descriptions,
    examples,
    nulls,
    open_lists,
    patterns,
)

RULES: tuple[Rule, ...] = (
    *(two_dialects, self_contained, identifier, bundle_shape, titles),
    *(bare_references, types_beside, items_of_lists, open_lists, closed_lists, nulls),
    *(openness, conditions, disputed_keywords, unknown_keywords, patterns, defaults),
    *(examples, descriptions, bytes_of_files),
)


class Complaint(NamedTuple):
    """One place that breaks one rule."""

    file: str
    pointer: str
    rule: str
    what: str

    def __str__(self) -> str:
        return f"{self.file} {self.pointer or '/'}: {self.rule}: {self.what}"


def complaints(folder: Folder) -> list[Complaint]:
    """Everything that breaks a rule."""
    return [
        Complaint(str(file), pointer, rule.__name__, what)
        for rule in RULES
        for file, pointer, what in rule(folder)
    ]
