"""Finds types with the name of a schema of the OpenAPI files themselves, and providers with the name of a file."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.openapi.error_body import ERROR_TYPE
from generator.language.lint.names import name_place
from generator.language.model import SpecSet
from generator.language.problem import Problem


def problems(specs: SpecSet) -> Iterator[Problem]:
    """Every such type and provider."""
    for value in specs.types:
        if value.type_name == ERROR_TYPE:
            what = f"the type name {ERROR_TYPE} is a word of the generated package itself: choose another"
            yield Problem(name_place(value), what)
    package = specs.api.package
    providers = specs.api.written.get("providers")
    if providers is not None and package in providers.members:
        what = f"the provider {package!r} has the name of the OpenAPI file of all providers: choose another"
        yield Problem(providers.key(package), what)
