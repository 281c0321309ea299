"""Writes since when a provider has an endpoint no more, and what replaces it, for every output that people read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.language.model import Endpoint, Retirement


def retired_words(name: str, gone: Retirement) -> str:
    """A sentence without its full stop; `name` is what the provider is called."""
    when = f"on {gone.date}" if gone.date else _seen(gone)
    words = f"retired by {name} {when} ({gone.source})"
    if gone.replacement:
        words += f", replaced by {replaced_words(gone)}"
    return f"{words}; inferred: {gone.inferred}" if gone.inferred else words


def replaced_words(gone: Retirement, mark: Callable[[str], str] = str) -> str:
    """What the provider names instead, and the endpoints that are meant."""
    named = ", ".join(map(mark, gone.replaced_by))
    return f"{gone.replacement} ({named})" if named else str(gone.replacement)


def retirements(endpoint: Endpoint) -> Iterator[str]:
    """Each retirement in a sentence without its full stop, the providers by their names."""
    for listing in endpoint.listings:
        if listing.retirement is not None:
            yield retired_words(listing.name, listing.retirement)


def _seen(gone: Retirement) -> str:
    return f"before {gone.observed}" if gone.observed else "on an unknown day"
