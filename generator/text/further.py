"""Writes what is said of parameters that no page lists, for every output that people read."""

from __future__ import annotations

from generator.language.model import Endpoint
from generator.text.cases import capitalized
from generator.text.sentences import sentence


def further_words(endpoint: Endpoint) -> str:
    """Which parameters there are beside the listed ones, in sentences; "" where the body takes no others."""
    further = endpoint.further
    if further is None:
        return ""
    stated = (
        f"It takes further parameters, and the value of {further.by} decides which."
    )
    return f"{stated} {sentence(capitalized(further.says))}"
