"""Reads why specs changed: small files in `specs/changes/`, one a change, each with its cause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from generator.changes import FOLDER
from generator.changes.change import Cause, Change
from generator.language import schema
from generator.language.problem import Place, Problem
from generator.language.yaml_reader import read
from generator.text.severity import Severity

Package = Literal["client", "schemas"]

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


@dataclass(frozen=True, slots=True)
class PackageNote:
    """What has changed in a package that no spec shows."""

    packages: tuple[Package, ...]
    severity: Severity
    cause: Cause | None
    endpoints: tuple[str, ...]
    """Whose schemas break by it."""
    text: str
    source: str | None


AnyFragment: TypeAlias = Fragment | PackageNote


def fragments(
    folder: Path, label: str
) -> tuple[tuple[AnyFragment, ...], list[Problem]]:
    """The fragments below a folder of specs, in the order of their names, and what is wrong with others."""
    found: list[AnyFragment] = []
    problems: list[Problem] = []
    for path in sorted((folder / FOLDER).rglob("*.y*ml")):
        name = f"{label}/{path.relative_to(folder).as_posix()}"
        if path.suffix != ".yaml" or path.parent != folder / FOLDER:
            what = f"is misplaced or misnamed: fragments are files {FOLDER}/<name>.yaml"
            problems.append(Problem(Place(name), what))
            continue
        located, wrong = read(path, name)
        if located is not None and not wrong:
            wrong = schema.check(located, _kind(located.data))
        problems += wrong
        if located is not None and not wrong:
            found.append(_told(located.data, name))
    return tuple(found), problems


def _kind(raw: Any) -> str:
    is_note = isinstance(raw, Mapping) and "packages" in raw
    return "package_change" if is_note else "change"


def _told(raw: Any, file: str) -> AnyFragment:
    if "packages" in raw:
        return PackageNote(
            tuple(raw["packages"]),
            raw["severity"],
            raw.get("cause"),
            tuple(raw.get("endpoints", ())),
            raw["text"],
            raw.get("source"),
        )
    return Fragment(
        raw["cause"],
        tuple(raw["endpoints"]),
        tuple(raw.get("pointers", ())),
        raw["text"],
        raw["source"],
        file,
    )


def about_endpoints(known: Iterable[AnyFragment]) -> Iterator[Fragment]:
    """Those that tell of endpoints, and not of a package."""
    return (one for one in known if isinstance(one, Fragment))


def explained(
    changes: Iterable[Change], known: Sequence[AnyFragment]
) -> tuple[Change, ...]:
    """The changes, each with the cause that the fragment tells which names it most exactly."""
    return tuple(_explained(change, known) for change in changes)


def fragment_of(change: Change, known: Iterable[AnyFragment]) -> Fragment | None:
    """The fragment that names a change most exactly; None: none is about it."""
    fitting = [
        (depth, fragment)
        for fragment in about_endpoints(known)
        if (depth := fragment.depth(change.endpoint, change.pointer)) is not None
    ]
    return max(fitting, key=lambda one: one[0])[1] if fitting else None


def _explained(change: Change, known: Sequence[AnyFragment]) -> Change:
    fragment = fragment_of(change, known)
    if fragment is None:
        return change
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
