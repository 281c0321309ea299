"""Defines a change, and how bad it is: for whoever calls the platform, for Python callers, for users of the schemas.

A severity follows from sets and not from texts. Of a request the new rules must accept what the old ones did; of a
response the old rules must accept what comes by the new ones, as whoever reads it has been written for those.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from generator.language.model import Json
from generator.text.severity import Severity

Direction = Literal["request", "response"]
Cause = Literal["vendor", "correction", "clarification", "observed"]
Relation = Literal["same", "wider", "narrower", "other"]
"""How what the new rules accept lies to what the old ones did; `other`: neither holds the other, or nobody knows."""


def related(fits: bool, covers: bool) -> Relation:
    """How a new set lies to an old one: whether the old one lies within it, and whether it lies within the old one."""
    if fits and covers:
        return "same"
    if fits:
        return "wider"
    return "narrower" if covers else "other"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two sets of specs."""

    endpoint: str
    """`family.operation`, `task_result` for the response to a poll, or `api` for what holds for all endpoints."""
    pointer: str
    """JSON Pointer into the shape of the body, such as `/subjects/items/images`; "" for the whole endpoint."""
    keyword: str
    """Of the spec; of a part of one with a point, such as `media.maxSize`."""
    old: Json
    """As the old specs have it; None: they have nothing."""
    new: Json
    direction: Direction
    severity: Severity
    """For whoever calls the platform by the old specs: the worst of all who notice it."""
    reason: str
    client: Severity
    """For callers of the generated Python client, who take the new one and leave their code as it is."""
    schemas: Severity
    """For those who validate with the generated schemas, and send by themselves."""
    cause: Cause | None = None
    """Why it changed; None: no fragment tells."""

    @property
    def plain(self) -> Mapping[str, Json]:
        """The change as JSON; `cause` is there where it is known."""
        found: dict[str, Json] = {
            "endpoint": self.endpoint,
            "pointer": self.pointer,
            "keyword": self.keyword,
            "old": self.old,
            "new": self.new,
            "direction": self.direction,
            "severity": self.severity,
            "reason": self.reason,
        }
        return found if self.cause is None else {**found, "cause": self.cause}


def severity_of(relation: Relation, direction: Direction) -> Severity:
    """What it means that a set is wider or narrower: for responses the directions turn."""
    if relation == "same":
        return "cosmetic"
    harmless = "wider" if direction == "request" else "narrower"
    return "compatible" if relation == harmless else "breaking"


_MEANS: Final[Mapping[tuple[Direction, Relation], str]] = {
    ("request", "wider"): "every request that was right stays right",
    ("request", "narrower"): "a request that was right may be refused now",
    ("request", "other"): "some requests that were right may be refused now",
    ("response", "wider"): "a response may hold what the old rules do not accept",
    ("response", "narrower"): "every response is one that the old rules accept, too",
    ("response", "other"): "some responses are such as the old rules do not accept",
}


def means(relation: Relation, direction: Direction) -> str:
    """What a relation means for users, in words."""
    return _MEANS.get((direction, relation), "what is accepted stays the same")
