"""Declares the examples: programs that are copied, and their README, which names what the specs name."""

from __future__ import annotations

from generator.emit.parts import Declaration, Extracts
from generator.emit.templates import Context, Templates
from generator.language.model import Api, Endpoint

TEMPLATES = Templates("examples")


def _each(endpoint: Endpoint, _api: Api) -> tuple[str, str]:
    """An endpoint, and a provider that has it still, if one has."""
    served = (one.provider for one in endpoint.listings if one.retirement is None)
    return endpoint.id, next(served, "")


def _context(extracts: Extracts) -> Context:
    """What the README shows: an endpoint, and who has it."""
    every = [*extracts]
    endpoint, name = next((one for one in every if one[1]), every[0])
    providers = {provider.id: provider for provider in extracts.api.providers}
    return {
        "provider": providers.get(name, extracts.api.providers[0]),
        "endpoint": endpoint,
    }


OUTPUT = Declaration(
    "examples", (TEMPLATES.copies(), TEMPLATES.per_set(_context, _each))
)
