"""Reads why specs changed: small files in `specs/changes/`, one a change, each with its cause."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from generator.changes.change import Cause, Change
from generator.language import schema
from generator.language.problem import Place, Problem
from generator.language.yaml_reader import read

FOLDER: Final = "changes"

CAUSES: Final[Mapping[Cause, str]] = {
    "vendor": "the vendor changed it",
    "correction": "a correction of our transcription, while the platform is as it was",
    "clarification": "a page says more clearly what held before",
    "observed": "observed on the platform, and on no page",
}
"""Each cause in words that users understand."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """Why something changed."""

    cause: Cause
    endpoints: tuple[str, ...]
    pointers: tuple[str, ...]
    """The only values that it is about, each with all below it; empty: all of these endpoints."""
    text: str
    source: str
    file: str
    """Where it stands."""

    @property
    def told(self) -> str:
        """What it tells, and from where."""
        return f"{self.text.rstrip('.')}; {self.source}"

    def depth(self, endpoint: str, at: str) -> int | None:
        """How exactly it names a value of an endpoint; None: it is not about it."""
        if endpoint not in self.endpoints:
            return None
        if not self.pointers:
            return 0
        above = (
            len(pointer)
            for pointer in self.pointers
            if at == pointer or at.startswith(f"{pointer}/")
        )
        return max(above, default=None)


def fragments(folder: Path, label: str) -> tuple[tuple[Fragment, ...], list[Problem]]:
    """The fragments below a folder of specs, in the order of their names, and what is wrong with others."""
    found: list[Fragment] = []
    problems: list[Problem] = []
    for path in sorted((folder / FOLDER).rglob("*.y*ml")):
        name = f"{label}/{path.relative_to(folder).as_posix()}"
        if path.suffix != ".yaml" or path.parent != folder / FOLDER:
            what = f"is misplaced or misnamed: fragments are files {FOLDER}/<name>.yaml"
            problems.append(Problem(Place(name), what))
            continue
        located, wrong = read(path, name)
        if located is not None and not wrong:
            wrong = schema.check(located, "change")
        problems += wrong
        if located is not None and not wrong:
            found.append(_fragment(located.data, name))
    return tuple(found), problems


def _fragment(raw: Any, file: str) -> Fragment:
    return Fragment(
        raw["cause"],
        tuple(raw["endpoints"]),
        tuple(raw.get("pointers", ())),
        raw["text"],
        raw["source"],
        file,
    )


def explained(
    changes: Iterable[Change], known: Sequence[Fragment]
) -> tuple[Change, ...]:
    """The changes, each with the cause that the fragment tells which names it most exactly."""
    return tuple(_explained(change, known) for change in changes)


def _explained(change: Change, known: Sequence[Fragment]) -> Change:
    fitting = [
        (depth, fragment)
        for fragment in known
        if (depth := fragment.depth(change.endpoint, change.pointer)) is not None
    ]
    if not fitting:
        return change
    fragment = max(fitting, key=lambda one: one[0])[1]
    why = f"{CAUSES[fragment.cause]} ({fragment.told})"
    always = _ALWAYS if _narrows_in_vain(change, fragment.cause) else ""
    reason = f"{why}: {change.reason}{always}"
    return replace(change, reason=reason, cause=fragment.cause)


_ALWAYS = "; by the vendor it never was right, which schemas and client only tell now"


def _narrows_in_vain(change: Change, cause: Cause) -> bool:
    """Whether a request is refused now which the platform never took: it stays a break for users of the schemas."""
    ours = cause in ("correction", "clarification")
    about_bodies = change.keyword not in ("id", "name", "method", "path", "default")
    breaks = "breaking" in (change.client, change.schemas)
    return ours and about_bodies and breaks and change.direction == "request"
