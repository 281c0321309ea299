"""One module for each output: from the model to files, as values; nothing here touches a disk but to read templates."""

from __future__ import annotations

from generator.output import Output
from generator.spec.model import SpecSet


def everything(specs: SpecSet) -> list[Output]:
    """Every output of a set of specs."""
    from generator.emit import (
        catalog,
        json_schema,
        json_schema_folder,
        json_schema_vectors,
        openapi,
        tree,
    )

    schemas = [*json_schema.emit(specs), *json_schema_vectors.emit(specs)]
    schemas += catalog.emit(specs, schemas)
    outputs = [*schemas, *tree.emit(specs, schemas), *openapi.emit(specs)]
    return [*outputs, *json_schema_folder.emit(specs.api, outputs)]
