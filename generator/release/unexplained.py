"""Finds what specs say otherwise than at the last release while no fragment tells why, and drafts the fragment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.changes import FOLDER
from generator.changes.change import Change
from generator.changes.fragments import CAUSES, AnyFragment, fragment_of
from generator.language.model import Json
from generator.language.problem import shown

_MOST = 8
"""So many changes of an endpoint are listed in its draft."""


def is_new_endpoint(change: Change) -> bool:
    """Whether it is an endpoint that was not there: nothing that was there means something else by it."""
    return change.keyword == "endpoint" and change.old is None


def unexplained(
    changes: Iterable[Change], told: Sequence[AnyFragment]
) -> Mapping[str, list[Change]]:
    """The changes that users notice and whose cause nobody has told, by their endpoints."""
    found: dict[str, list[Change]] = {}
    for change in changes:
        if change.severity == "cosmetic" or is_new_endpoint(change):
            continue
        if fragment_of(change, told) is None:
            found.setdefault(change.endpoint, []).append(change)
    return found


def draft(endpoint: str, changes: Sequence[Change], specs: str) -> str:
    """What to write for an endpoint, and in which file; whoever writes it decides on the cause."""
    listed = [
        f"#   {change.pointer or 'the whole'} {change.keyword}: {_brief(change.old)} -> {_brief(change.new)}"
        for change in changes[:_MOST]
    ]
    if len(changes) > _MOST:
        listed.append(f"#   and {len(changes) - _MOST} more")
    causes = [f"#   {cause}: {words}" for cause, words in CAUSES.items()]
    return "\n".join(
        [
            f"{specs}/{FOLDER}/{endpoint.replace('.', '-')}.yaml:",
            "",
            "# yaml-language-server: $schema=../language/change.schema.json",
            "# What has changed:",
            *listed,
            "# One of these causes:",
            *causes,
            "cause: TODO which of them",
            f"endpoints: [{endpoint}]  # and others that it is about",
            "text: TODO what has changed, for users, in a sentence or two",
            "source: TODO the address of the page or notice, or a few words",
            "",
        ]
    )


def _brief(value: Json) -> str:
    written = "nothing" if value is None else shown(value)
    return written if len(written) <= 60 else f"{written[:57]}..."
