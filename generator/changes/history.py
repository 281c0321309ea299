"""Tells when a rule changed, and why: from each revision that touched the files of an endpoint."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.changes import endpoints
from generator.changes.change import Change
from generator.changes.compare import causes
from generator.changes.former import FIRST
from generator.changes.fragments import CAUSES, about_endpoints, explained, fragments
from generator.changes.mentioned import Mention
from generator.changes.trees import Tree, git, lacking, loaded, tree
from generator.language.model import Endpoint
from generator.language.problem import SpecError

_EDITED = "not committed yet"


@dataclass
class History:
    """What git says of the specs of a repository; each endpoint is read once for all its rules."""

    repository: Path
    _known: dict[str, Sequence[tuple[str, Sequence[Change]]] | None] = field(
        default_factory=dict
    )
    """Id of an endpoint -> each revision with what it changed, the newest first; None: git has none."""

    def lines(self, mention: Mention) -> Iterator[str]:
        """The changes of a rule since the first release, the newest first, each with revision, day and subject."""
        endpoint = mention.endpoint
        if endpoint.id not in self._known:
            self._known[endpoint.id] = self._read(endpoint)
        revisions = self._known[endpoint.id]
        if revisions is None:
            why = lacking(self.repository)
            yield f"  history     unknown, as git does not have {FIRST} here{f' ({why})' if why else ''}"
        else:
            found = [
                f"  history     {about}: {change.keyword} {change.severity}: {change.reason}"
                for about, changes in revisions
                for change in changes
                if _concerns(change, mention)
            ]
            yield from found or [f"  history     as it is since {FIRST}"]

    def _read(
        self, endpoint: Endpoint
    ) -> Sequence[tuple[str, Sequence[Change]]] | None:
        revisions = _revisions(endpoint, self.repository)
        if revisions is None:
            return None
        now = _tree("HEAD", self.repository)
        edited = _tree(str(self.repository / "specs"), self.repository)
        found = [(_EDITED, _between(now, edited, endpoint.id, endpoint))]
        for revision, about in revisions:
            before, after = (
                _tree(name, self.repository) for name in (f"{revision}~1", revision)
            )
            found.append((about, _between(before, after, endpoint.id)))
        return found


def told(mention: Mention, specs: Path) -> Iterator[str]:
    """What the fragments say of a rule that are kept below a folder of specs."""
    known, _ = fragments(specs, specs.name)
    for one in about_endpoints(known):
        if one.depth(mention.endpoint.id, mention.value.pointer) is not None:
            yield f"  change      {one.file}: {CAUSES[one.cause]}: {one.told}"


def _between(
    before: Tree | None, after: Tree | None, id_: str, now: Endpoint | None = None
) -> Sequence[Change]:
    """What differs in an endpoint, with the causes that came with it; `now`: as it is after."""
    own = _endpoint(before, id_)
    said = now or _endpoint(after, id_)
    if said is None:
        return []
    found = [endpoints.added(said)] if own is None else []
    if own is not None:
        found += endpoints.differences(own, said)
    if not found or before is None or after is None:
        return found
    try:
        return explained(found, causes(before, after))
    except SpecError:
        return found


def _concerns(change: Change, mention: Mention) -> bool:
    if change.keyword == "endpoint":
        return True
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


def _tree(name: str, repository: Path) -> Tree | None:
    try:
        return tree(name, repository)
    except SpecError:
        return None


def _endpoint(of: Tree | None, id_: str) -> Endpoint | None:
    """An endpoint as a revision has it; None: it has none, or none that loads."""
    try:
        return None if of is None else next(iter(loaded(of, [id_]).endpoints), None)
    except SpecError:
        return None
