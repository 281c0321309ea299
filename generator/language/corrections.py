"""Defines what the reader of the pages misreads, as specs say it beside a value."""

from __future__ import annotations

from dataclasses import field

from generator.frozen import dataclass
from generator.language.located import Located


@dataclass(frozen=True, slots=True)
class Correction:
    """What a source says of a value and the reader of the pages misreads, as long as the sentence stays."""

    written: Located = field(repr=False, compare=False)
    source: str
    keyword: str
    read: object
    """What the reader makes of the page, as plain JSON; None: nothing."""
    value: object
    """What the page states; None: nothing."""
    says: str
    """The sentence, as it stands on the page."""
    fingerprint: str | None
    reason: str


def build(node: Located | None) -> tuple[Correction, ...]:
    """The corrections of a value, from the list that the language has accepted."""
    return tuple(
        Correction(
            item,
            item.data["source"],
            item.data["keyword"],
            item.data.get("read"),
            item.data.get("value"),
            item.data["says"],
            item.data.get("fingerprint"),
            item.data["reason"],
        )
        for item in (node.items if node else ())
    )
