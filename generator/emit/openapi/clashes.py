"""Finds types that have the name of a schema of the OpenAPI file itself."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.openapi.error_body import ERROR_TYPE
from generator.language.lint.names import name_place, named_types
from generator.language.model import SpecSet
from generator.language.problem import Problem


def problems(specs: SpecSet) -> Iterator[Problem]:
    """Every such type."""
    for value in named_types(specs):
        if value.type_name == ERROR_TYPE:
            what = f"the type name {ERROR_TYPE} is a word of the generated package itself: choose another"
            yield Problem(name_place(value), what)
