"""Declares the reference for people: a page for each endpoint, and a matrix of all."""

from __future__ import annotations

from generator.emit.parts import Declaration
from generator.emit.reference.overview import each, overview
from generator.emit.reference.pages import page
from generator.emit.templates import Templates

TEMPLATES = Templates("reference")
OUTPUT = Declaration(
    "reference",
    (
        TEMPLATES.copies(),
        TEMPLATES.per_endpoint(lambda endpoint, api: {"page": page(endpoint, api)}),
        TEMPLATES.per_set(lambda extracts: {"matrix": overview(extracts)}, each),
    ),
)
