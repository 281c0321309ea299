"""Defines what comes of comparing a page with the specs, as people and machines are told it."""

from __future__ import annotations

from collections import Counter
from dataclasses import field
from typing import Any

from generator.frozen import dataclass
from generator.language.problem import Place
from generator.pages.comparing import matching
from generator.pages.comparing.corrections import Judged
from generator.pages.facts import Ambiguity, Json, Part, Unexplained
from generator.text.severity import Severity


@dataclass(frozen=True, slots=True)
class Drift:
    """One matter on which a page says by now something else than the spec."""

    endpoint: str
    part: Part
    pointer: str
    keyword: str
    spec: Json
    page: Json
    effect: Severity
    place: Place
    source: str
    """The page that says so."""
    says: str | None = None
    """What else a maintainer should know of it."""

    def to_json(self) -> dict[str, Any]:
        """As reports for machines have it."""
        found: dict[str, Any] = {
            "endpoint": self.endpoint,
            "pointer": self.pointer,
            "keyword": self.keyword,
            "spec": self.spec,
            "page": self.page,
            "effect": self.effect,
            "file": self.place.file,
            "line": self.place.line,
            "in": self.part,
            "source": self.source,
        }
        return found | ({"says": self.says} if self.says else {})


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of one page."""

    page: str
    form: str
    endpoint: str
    how: matching.How
    source: str | None
    """Id of the source in the spec of which it is a capture, if that is known."""
    drift: tuple[Drift, ...]
    known: Counter[str] = field(default_factory=Counter)
    ambiguities: tuple[Ambiguity, ...] = ()
    """Ambiguities about the page that the spec does not decide."""
    unexplained: tuple[Unexplained, ...] = ()
    """Sentences with a word for a constraint that gave no fact."""
    not_needed: tuple[Judged, ...] = ()
    """Corrections of what the reader reads rightly by now."""
    digest: str = ""
    """Of the facts of the page, by which two copies of one page are told apart."""

    @property
    def unread(self) -> tuple[Ambiguity, ...]:
        """Statements of the page that were not understood."""
        return tuple(ambiguity for ambiguity in self.ambiguities if ambiguity.unread)

    def to_json(self) -> dict[str, Any]:
        """As reports for machines have it."""
        found: dict[str, Any] = {
            "page": self.page,
            "form": self.form,
            "endpoint": self.endpoint,
            "found": self.how,
        }
        if self.source is not None:
            found["source"] = self.source
        found |= {"drift": len(self.drift), "known": self.known.total()}
        found["doubts"] = [ambiguity.to_json() for ambiguity in self.ambiguities]
        if self.unexplained:
            found["unexplained"] = [sentence.to_json() for sentence in self.unexplained]
        if self.not_needed:
            found["corrections"] = [
                correction.to_json() for correction in self.not_needed
            ]
        return found
