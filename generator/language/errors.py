"""Reads the platform's error responses: where their parts stand, and what each reason means for a caller."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import permutations
from typing import Any, Literal

from generator.frozen import dataclass
from generator.language.located import Located
from generator.language.problem import Problem

Retry = Literal["safe", "pointless", "unknown"]
Poll = Literal["again", "failed", "pointless"]

_OBJECTS = ("metadata",)
"""Parts below which others may stand."""


@dataclass(frozen=True, slots=True)
class ErrorReason:
    """What one reason of the platform's error responses means for a caller."""

    reason: str
    statuses: tuple[int, ...]
    exception: str
    retry: Retry
    """What it means for sending the same submit again."""
    poll: Poll
    """What it means as the response to a poll."""
    grace: bool
    """A poll that says so is forgiven for a short while only."""
    note: str | None
    poll_note: str | None
    """What else is to be known of `poll`."""


@dataclass(frozen=True, slots=True)
class ErrorShape:
    """Where one source has the parts of an error response."""

    source: str
    says: str
    pointers: Mapping[str, str]
    """Part (code, reason, message, metadata, details) -> JSON Pointer."""


@dataclass(frozen=True, slots=True)
class ErrorBody:
    """The shapes of an error response that sources know, and how to read them."""

    shapes: tuple[ErrorShape, ...]
    """The first one holds."""
    holds: str | None
    reason: str | None


def reasons(raw: Mapping[str, Any]) -> tuple[ErrorReason, ...]:
    """The reasons, from their mapping."""
    return tuple(
        ErrorReason(
            reason,
            tuple(row["status"]),
            row["exception"],
            row["retry"],
            row["poll"],
            row.get("grace", False),
            row.get("note"),
            row.get("pollNote"),
        )
        for reason, row in raw.items()
    )


def body(raw: Mapping[str, Any]) -> ErrorBody:
    """The body of an error response, from its mapping."""
    ruling = raw.get("ruling", {})
    return ErrorBody(
        tuple(
            ErrorShape(shape["source"], shape["says"], shape["pointers"])
            for shape in raw["shapes"]
        ),
        ruling.get("holds"),
        ruling.get("reason"),
    )


def problems(stated: ErrorBody, written: Located) -> Iterator[Problem]:
    """What is wrong with the shapes of an error response; `written` is its mapping."""
    if "reason" not in stated.shapes[0].pointers:
        what = "the first shape has no 'reason', by which errors are told apart"
        yield Problem(written.at("shapes", 0, "pointers"), what)
    if len(stated.shapes) > 1 and stated.holds is None:
        what = "error answers are described in more than one way and not ruled on: add 'ruling' with what holds"
        yield Problem(written.key("shapes"), f"{what} and the reason")
    for index, shape in enumerate(stated.shapes):
        for part, other in permutations(shape.pointers, 2):
            pointer, above = shape.pointers[part], shape.pointers[other]
            inside = pointer.startswith(f"{above}/") and other not in _OBJECTS
            if inside or (pointer == above and part > other):
                what = f"{part!r} at {pointer} stands where {other!r} is"
                yield Problem(written.at("shapes", index, "pointers", part), what)
