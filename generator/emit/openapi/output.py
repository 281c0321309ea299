"""Declares the OpenAPI files and their README."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator.emit.openapi import readme
from generator.emit.openapi.document import document, document_of, each, served_by
from generator.emit.parts import Declaration, Extracts, PerSet
from generator.emit.templates import Templates
from generator.write.output import Output, Streamed


def of_set(extracts: Extracts) -> Iterator[Output]:
    """One of the whole platform, and one of each provider."""
    api = extracts.api
    origins = tuple(sorted({api.file, api.lifecycle.result_file, *extracts.files}))
    served = [served_by(extract) for extract in extracts]
    whole = partial(document, extracts, served)
    yield Streamed(f"openapi/{api.package}.json", whole, origins)
    for provider in api.providers:
        part = partial(document_of, provider, extracts, served)
        yield Streamed(f"openapi/{provider.id}.json", part, origins)


OUTPUT = Declaration(
    "openapi",
    (
        PerSet(of_set, each),
        Templates("openapi").per_set(readme.context, readme.each),
    ),
)
