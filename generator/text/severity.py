"""Names how bad a change is, in the words that a comparison of specs and a drift of pages both use."""

from __future__ import annotations

from typing import Final, Literal

Severity = Literal["breaking", "compatible", "cosmetic"]

SEVERITIES: Final[tuple[Severity, ...]] = ("breaking", "compatible", "cosmetic")
"""The worst first."""


def worst(*severities: Severity) -> Severity:
    """The worst of some severities; `cosmetic` of none."""
    return min(severities, key=SEVERITIES.index, default="cosmetic")
