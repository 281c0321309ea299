"""Tells when a rule changed: from each revision that touched the files of an endpoint, as far as git has them."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

from generator.changes import endpoints
from generator.changes.change import Change
from generator.changes.former import FIRST
from generator.changes.mentioned import Mention
from generator.changes.trees import git, loaded, tree
from generator.language.model import Endpoint
from generator.language.problem import SpecError


def lines(mention: Mention, repository: Path) -> Iterator[str]:
    """The changes of a rule since the first release, the newest first, each with revision, day and subject."""
    endpoint = mention.endpoint
    revisions = _revisions(endpoint, repository)
    if revisions is None:
        yield f"  history     git does not have the revisions since {FIRST} here"
        return
    found = [
        *_between(_at("HEAD", endpoint.id, repository), endpoint, _EDITED, mention)
    ]
    for revision, about in revisions:
        after = _at(revision, endpoint.id, repository)
        if after is not None:
            before = _at(f"{revision}~1", endpoint.id, repository)
            found += _between(before, after, about, mention)
    yield from found or [f"  history     as it is since {FIRST}"]


_EDITED = "not committed yet"


def _between(
    before: Endpoint | None, after: Endpoint, about: str, mention: Mention
) -> Iterator[str]:
    if before is None:
        yield f"  history     {about}: the endpoint is new"
        return
    for change in endpoints.differences(before, after):
        if _concerns(change, mention):
            yield f"  history     {about}: {change.keyword} {change.severity}: {change.reason}"


def _concerns(change: Change, mention: Mention) -> bool:
    if change.pointer != mention.value.pointer or change.direction != mention.part:
        return False
    words = change.keyword.split(".")
    return mention.keyword is None or mention.keyword in words


def _revisions(endpoint: Endpoint, repository: Path) -> list[tuple[str, str]] | None:
    """The revisions that touched its files, the newest first, each with how it is told; None: git has none."""
    words = ["log", "--format=%h %as %s", f"{FIRST}..HEAD", "--", *endpoint.files]
    try:
        listed = git(repository, *words).decode(errors="replace")
    except (OSError, subprocess.CalledProcessError):
        return None
    return [(line.partition(" ")[0], line) for line in listed.splitlines()]


def _at(revision: str, id_: str, repository: Path) -> Endpoint | None:
    """An endpoint as a revision has it; None: it has none, or none that loads."""
    try:
        found = tree(revision, repository)
        return next(iter(loaded(found, [id_]).endpoints), None)
    except SpecError:
        return None
