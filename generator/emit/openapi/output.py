"""Declares the OpenAPI file."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.json_schema.schemas import render
from generator.emit.openapi.document import document
from generator.emit.parts import Declaration, PerSet
from generator.language.model import SpecSet
from generator.write.output import Output


def of_set(specs: SpecSet) -> Iterator[Output]:
    """The file."""
    origins = sorted({specs.api.file, specs.api.lifecycle.result_file, *specs.files})
    path = f"openapi/{specs.api.package}.json"
    yield Output(path, render(document(specs)), tuple(origins))


OUTPUT = Declaration("openapi", (PerSet(of_set),))
