"""One module for each output: from the model to files, as values; nothing here touches a disk but to read templates."""

from __future__ import annotations

from generator.output import Output
from generator.spec.model import SpecSet


def everything(specs: SpecSet) -> list[Output]:
    """Every output of a set of specs."""
    from generator.emit import json_schema, json_schema_vectors, tree

    return [
        *tree.emit(specs),
        *json_schema.emit(specs),
        *json_schema_vectors.emit(specs),
    ]
