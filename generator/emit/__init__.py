"""One module for each output: from the model to files, as values; nothing here touches a disk but to read templates."""

from __future__ import annotations

from generator.language.model import SpecSet
from generator.write.output import Output


def everything(specs: SpecSet) -> list[Output]:
    """Every output of a set of specs."""
    from generator.emit import templates as tree
    from generator.emit.catalog import document as catalog
    from generator.emit.json_schema import schemas as json_schema
    from generator.emit.openapi import document as openapi
    from generator.emit.schema_package import folder as json_schema_folder
    from generator.emit.vectors import files as json_schema_vectors

    schemas = [*json_schema.emit(specs), *json_schema_vectors.emit(specs)]
    schemas += catalog.emit(specs, schemas)
    outputs = [*schemas, *tree.emit(specs, schemas), *openapi.emit(specs)]
    return [*outputs, *json_schema_folder.emit(specs.api, outputs)]
