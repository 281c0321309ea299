"""Declares the examples: programs that are copied, and their README, which names what the specs name."""

from __future__ import annotations

from collections.abc import Mapping

from generator.emit.parts import Declaration
from generator.emit.templates import Templates
from generator.language.model import SpecSet

TEMPLATES = Templates("examples")


def _context(specs: SpecSet) -> Mapping[str, object]:
    """What the README shows: an endpoint, and a provider that has it still, if one has."""
    served = [
        (endpoint, listing.provider)
        for endpoint in specs.endpoints
        for listing in endpoint.listings
        if listing.retirement is None
    ]
    endpoint, name = served[0] if served else (specs.endpoints[0], "")
    providers = {provider.id: provider for provider in specs.api.providers}
    return {
        "provider": providers.get(name, specs.api.providers[0]),
        "endpoint": endpoint,
    }


OUTPUT = Declaration("examples", (TEMPLATES.copies(), TEMPLATES.per_set(_context)))
