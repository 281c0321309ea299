"""Finds types that have the name of a type that the validators bring themselves."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.lint.names import name_place
from generator.language.model import SpecSet
from generator.language.problem import Problem

_WORDS = frozenset({"Bodies", "Verdict"})
"""`Problem` is a word of the Python package as well, which speaks of it."""


def problems(specs: SpecSet) -> Iterator[Problem]:
    """Every such type."""
    for value in specs.types:
        if value.type_name in _WORDS:
            what = f"the type name {value.type_name} is a word of the generated validators: choose another"
            yield Problem(name_place(value), what)
