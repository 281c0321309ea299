"""Makes changes of one body of one endpoint, so that whoever compares says what differs and how, and no more."""

from __future__ import annotations

from dataclasses import dataclass

from generator.changes.change import (
    Change,
    Direction,
    Relation,
    Severity,
    means,
    severity_of,
    worst,
)
from generator.language.model import Json


@dataclass(frozen=True, slots=True)
class Scope:
    """Where something differs."""

    endpoint: str
    direction: Direction

    def related(
        self,
        pointer: str,
        keyword: str,
        values: tuple[Json, Json],
        relation: Relation,
        words: str,
        *,
        seen: bool = True,
    ) -> Change:
        """A change of what is accepted; `seen`: schemas can say it."""
        severity = severity_of(relation, self.direction)
        reason = f"{words}: {means(relation, self.direction)}"
        if not seen:
            reason += (
                "; no schema can say it, so only the client and the platform see it"
            )
        return self.noted(
            pointer,
            keyword,
            values,
            severity,
            reason,
            schemas=severity if seen else "cosmetic",
        )

    def noted(
        self,
        pointer: str,
        keyword: str,
        values: tuple[Json, Json],
        severity: Severity,
        reason: str,
        *,
        client: Severity | None = None,
        schemas: Severity | None = None,
    ) -> Change:
        """A change whose severity is known, for all or for some."""
        client, schemas = client or severity, schemas or severity
        return Change(
            self.endpoint,
            pointer,
            keyword,
            *values,
            direction=self.direction,
            severity=worst(severity, client, schemas),
            reason=reason,
            client=client,
            schemas=schemas,
        )
