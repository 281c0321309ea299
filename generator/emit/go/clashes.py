"""Finds names that two things of the package in Go would share."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.go.names import WORDS, declared
from generator.language.lint.names import name_place
from generator.language.model import SpecSet, Value
from generator.language.problem import Problem


def problems(specs: SpecSet) -> Iterator[Problem]:
    """Every such name."""
    owners: dict[str, Value] = {}
    requests = {str(endpoint.request.type_name) for endpoint in specs.endpoints}
    for value in specs.types:
        if str(value.type_name) in WORDS:
            what = f"the type name {value.type_name} is a word of the package in Go: choose another"
            yield Problem(name_place(value), what)
            continue
        has_maker = str(value.type_name) in requests
        for name in declared(value, has_maker=has_maker):
            other = owners.setdefault(name, value)
            if other.type_name != value.type_name:
                what = (
                    f"the package in Go would have two things called {name}, of {other.type_name}"
                    f" ({name_place(other)}) and of {value.type_name}: choose another name"
                )
                yield Problem(name_place(value), what)
