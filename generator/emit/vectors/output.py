"""Declares the vectors: those of an endpoint by itself, and the near misses, which know all endpoints."""

from __future__ import annotations

from generator.emit.parts import Declaration, Mutual, PerEndpoint, PerSet
from generator.emit.vectors import texts
from generator.emit.vectors.files import (
    accepts,
    beside,
    neighbours,
    of_endpoint,
    of_near_misses,
    of_result,
)

OUTPUT = Declaration(
    "vectors",
    (
        PerEndpoint(of_endpoint),
        PerEndpoint(texts.of_endpoint),
        PerSet(of_result),
        Mutual(accepts, neighbours, beside, of_near_misses),
    ),
)
