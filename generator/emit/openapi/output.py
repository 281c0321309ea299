"""Declares the OpenAPI files and their README."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.openapi import readme
from generator.emit.openapi.document import document, document_of, each
from generator.emit.parts import Declaration, Extracts, PerSet
from generator.emit.templates import Templates
from generator.write.output import Output


def of_set(extracts: Extracts) -> Iterator[Output]:
    """One of the whole platform, and one of each provider."""
    api = extracts.api
    origins = tuple(sorted({api.file, api.lifecycle.result_file, *extracts.files}))
    yield Output(f"openapi/{api.package}.json", document(extracts, api), origins)
    for provider in api.providers:
        whole = document_of(provider, extracts, api)
        yield Output(f"openapi/{provider.id}.json", whole, origins)


OUTPUT = Declaration(
    "openapi",
    (
        PerSet(of_set, each),
        Templates("openapi").per_set(readme.context, readme.each),
    ),
)
