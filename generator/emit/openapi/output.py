"""Declares the OpenAPI files and their README."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.emit.openapi import readme
from generator.emit.openapi.document import document, document_of, each, served_by
from generator.emit.parts import Apart, Declaration, Extracts, PerSet
from generator.emit.templates import Templates
from generator.write.output import Composed, Output, Segment


def of_set(extracts: Extracts) -> Iterator[Output]:
    """One of the whole platform, and one of each provider."""
    api = extracts.api
    origins = tuple(sorted({api.file, api.lifecycle.result_file, *extracts.files}))
    every: list[Apart] = [*extracts]
    served = [served_by(extract) for extract in every]

    def made(name: str, segments: Sequence[Segment]) -> Output:
        return Composed(f"openapi/{name}.json", segments, extracts.text, origins)

    yield made(api.package, document(api, every, served))
    for provider in api.providers:
        yield made(provider.id, document_of(provider, api, every, served))


OUTPUT = Declaration(
    "openapi",
    (
        PerSet(of_set, each),
        Templates("openapi").per_set(readme.context, readme.each),
    ),
)
