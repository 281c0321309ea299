"""Declares the catalogue: one file, which names the vector files and the tools that there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.emit.catalog.document import document, entry
from generator.emit.json_schema.fragments import items, text, whole
from generator.emit.parts import Apart, Declaration, Extract, Extracts, File, Index
from generator.language.model import Api, Endpoint
from generator.write.output import Composed, Output

PATH = "json-schema/catalog.json"


def each(endpoint: Endpoint, api: Api, made: Sequence[File]) -> Extract:
    """What it says of an endpoint; `made` are its vector files and tools."""
    found = entry(endpoint, api, frozenset(file.path for file in made))
    return Apart(None, [text(found, 2).encode()])


def of_files(extracts: Extracts, made: Sequence[File]) -> Iterator[Output]:
    """The catalogue; `made` are the vector files that are no endpoint's."""
    api = extracts.api
    head = document(api, frozenset(file.path for file in made))
    origins = {api.file, api.lifecycle.result_file, *extracts.files}
    texts = (extract.texts[0] for extract in extracts)
    segments = whole(head, {"endpoints": items(texts, 1)})
    yield Composed(PATH, segments, extracts.text, tuple(sorted(origins)))


OUTPUT = Declaration(
    "catalog",
    (Index(("json-schema/tools/", "json-schema/vectors/"), of_files, each),),
)
