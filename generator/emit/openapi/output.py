"""Declares the OpenAPI files and their README."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.json_schema.schemas import render
from generator.emit.openapi.document import document, document_of
from generator.emit.openapi.readme import context
from generator.emit.parts import Declaration, PerSet
from generator.emit.templates import Templates
from generator.language.model import SpecSet
from generator.write.output import Output


def of_set(specs: SpecSet) -> Iterator[Output]:
    """One of the whole platform, and one of each provider."""
    api = specs.api
    origins = tuple(sorted({api.file, api.lifecycle.result_file, *specs.files}))
    yield Output(f"openapi/{api.package}.json", render(document(specs)), origins)
    for provider in api.providers:
        whole = render(document_of(provider, specs))
        yield Output(f"openapi/{provider.id}.json", whole, origins)


OUTPUT = Declaration("openapi", (PerSet(of_set), Templates("openapi").per_set(context)))
