"""Declares the catalogue: one file, which names the vector files and the tools that there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.emit.catalog.document import document
from generator.emit.json_schema.schemas import render
from generator.emit.parts import Declaration, Index
from generator.language.model import SpecSet
from generator.write.output import Output

PATH = "json-schema/catalog.json"


def of_files(specs: SpecSet, made: Sequence[Output]) -> Iterator[Output]:
    """The catalogue; `made` are the vector files and the tools."""
    paths = frozenset(output.path for output in made)
    origins = {specs.api.file, specs.api.lifecycle.result_file, *specs.files}
    yield Output(PATH, render(document(specs, paths)), tuple(sorted(origins)))


OUTPUT = Declaration(
    "catalog", (Index(("json-schema/tools/", "json-schema/vectors/"), of_files),)
)
