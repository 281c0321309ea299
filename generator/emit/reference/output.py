"""Declares the reference for people: a page for each endpoint, and a matrix of all."""

from __future__ import annotations

from generator.emit import templates
from generator.emit.parts import Declaration
from generator.emit.reference.matrix import matrix
from generator.emit.reference.pages import page

OUTPUT = Declaration(
    "reference",
    (
        templates.copies("reference"),
        templates.per_endpoint(
            "reference", lambda endpoint, api: {"page": page(endpoint, api)}
        ),
        templates.per_set("reference", lambda specs: {"matrix": matrix(specs)}),
    ),
)
