"""Makes changes of one body of one endpoint, so that whoever compares says what differs and how, and no more."""

from __future__ import annotations

import json
from dataclasses import dataclass

from generator.changes.change import Change, Direction, Relation, means, severity_of
from generator.language.model import Json
from generator.language.problem import shown
from generator.text.severity import Severity, worst


def as_key(value: Json) -> str:
    """A value as a text by which it is looked up: equal whatever the order of members, and true is not 1."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def brief(value: Json, most: int) -> str:
    """A value on one line, cut behind so many characters."""
    written = shown(value)
    return written if len(written) <= most else f"{written[: most - 3]}..."


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
