"""Declares the client's guide: chapters that are copied or say what the specs do, and one of each family."""

from __future__ import annotations

from generator.emit.guide.families import each, named, of_family
from generator.emit.parts import Declaration, Extracts
from generator.emit.templates import Context, Templates
from generator.text.outcomes import not_accepted, rate_limits, unexplained

FOLDER = "python/videotasks/guide"
TEMPLATES = Templates(FOLDER)


def of_set(extracts: Extracts) -> Context:
    """What chapters say of all endpoints, and of the platform."""
    api = extracts.api
    families = named(extracts)
    return {
        "families": families,
        "or_said": _clause(", or the platform itself said {}", not_accepted(api)),
        "doubtful": _clause(", `{}` without a known reason", unexplained(api)),
        "all_wait": _clause(
            "; after a {} all wait, and one goes first", rate_limits(api)
        ),
        "long_pauses": _clause(
            ", after a `{}` that names no time from 10 to 60 s", rate_limits(api)
        ),
    }


def _clause(words: str, statuses: str) -> str:
    """A part of a sentence about statuses, which is left out where there are none."""
    return words.format(statuses) if statuses else ""


OUTPUT = Declaration(
    "guide",
    (
        TEMPLATES.copies(),
        TEMPLATES.per_family(lambda endpoints, api: {"f": of_family(endpoints, api)}),
        TEMPLATES.per_set(of_set, each),
    ),
)
