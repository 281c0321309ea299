"""Declares the vectors: those of an endpoint by itself, and the near misses, which know all endpoints."""

from __future__ import annotations

from generator.emit.parts import Declaration, PerEndpoint, PerSet
from generator.emit.vectors import texts
from generator.emit.vectors.files import of_endpoint, of_set

OUTPUT = Declaration(
    "vectors",
    (PerEndpoint(of_endpoint), PerEndpoint(texts.of_endpoint), PerSet(of_set)),
)
