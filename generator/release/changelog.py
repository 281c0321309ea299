"""Writes what a release says in a change log: grouped, for users, each entry with whose change it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from generator.changes.change import Cause, Change
from generator.changes.fragments import (
    Fragment,
    Package,
    PackageNote,
    fragment_of,
)
from generator.language.model import SpecSet
from generator.release.plan import Plan, notes, severity_for, version_of
from generator.release.unexplained import is_new_endpoint
from generator.text.severity import Severity, worst

_MOST_PLACES = 6
"""So many endpoints or values are named in a line."""
_MOST_LINES = 12
"""So many lines an entry has below it."""

_WHOSE = {
    "vendor": "**Vendor:**",
    "correction": "**Correction of ours**, the platform is as it was:",
    "clarification": "**Clarified** by pages:",
    "observed": "**Observed** on the platform, and stated by no page:",
}
_OURS = "**This package:**"


@dataclass(frozen=True, slots=True)
class _Entry:
    severity: Severity
    text: str
    lines: tuple[str, ...] = ()


def section(plan: Plan, package: Package, specs: SpecSet) -> str:
    """What the change log of a package says of a release, in Markdown.

    Args:
        plan: The release.
        package: Whose change log it is.
        specs: What is released.
    """
    version = version_of(plan.release, package)
    return "\n".join(
        [
            f"## {version} ({plan.release.date})",
            "",
            *(_first(specs) if plan.before is None else _since(plan, package, specs)),
            "",
        ]
    )


def _first(specs: SpecSet) -> Iterator[str]:
    count = len(specs.endpoints)
    yield f"The first release, with {count} endpoint{'' if count == 1 else 's'}:"
    yield ""
    yield from _by_family([endpoint.id for endpoint in specs.endpoints])


def _since(plan: Plan, package: Package, specs: SpecSet) -> Iterator[str]:
    new = [one.endpoint for one in plan.changes if is_new_endpoint(one)]
    noticed, others = _noticed(plan, package)
    entries = [*_of_notes(plan, package), *_of_fragments(noticed, plan, package)]
    parts: list[list[str]] = []
    breaking = [one for one in entries if one.severity == "breaking"]
    if breaking:
        parts.append(["### Breaking", "", *chain.from_iterable(map(_lines, breaking))])
    if new:
        count = len(specs.endpoints)
        head = f"### New endpoints: {len(new)}, now {count} in all"
        parts.append([head, "", *_by_family(new)])
    rest = [one for one in entries if one.severity != "breaking"]
    if rest:
        parts.append(["### Other changes", "", *chain.from_iterable(map(_lines, rest))])
    if others:
        plural = "" if others == 1 else "s"
        what = f"{others} change{plural} of the specs that users of this package do not notice."
        parts.append([what])
    for number, part in enumerate(parts):
        if number:
            yield ""
        yield from part


def _noticed(plan: Plan, package: Package) -> tuple[list[Change], int]:
    """The changes that users of a package notice, and how many others there are."""
    known = [one for one in plan.changes if not is_new_endpoint(one)]
    noticed = [one for one in known if severity_for(one, package) != "cosmetic"]
    return noticed, len(known) - len(noticed)


def _of_notes(plan: Plan, package: Package) -> Iterator[_Entry]:
    for note in notes(plan.told, package):
        yield _Entry(note.severity, f"{_whose(note.cause)} {_said(note)}")


def _of_fragments(
    noticed: Sequence[Change], plan: Plan, package: Package
) -> Iterator[_Entry]:
    """An entry for each fragment, and one for each change of which no fragment tells."""
    by_fragment: dict[Fragment | None, list[Change]] = {}
    for change in noticed:
        by_fragment.setdefault(fragment_of(change, plan.told), []).append(change)
    for fragment in (one for one in plan.told if one in by_fragment):
        assert isinstance(fragment, Fragment)
        changes = by_fragment[fragment]
        severity = worst(*(severity_for(one, package) for one in changes))
        text = f"{_whose(fragment.cause)} {_said(fragment)}"
        yield _Entry(severity, text, tuple(_grouped(changes)))


def _said(told: Fragment | PackageNote) -> str:
    text = " ".join(told.text.split())
    source = f" ({told.source})" if told.source else ""
    return f"{text.removesuffix('.')}{source}."


def _whose(cause: Cause | None) -> str:
    return _OURS if cause is None else _WHOSE[cause]


def _lines(entry: _Entry) -> Iterator[str]:
    yield f"- {entry.text}"
    shown = entry.lines[:_MOST_LINES]
    yield from (f"  - {line}" for line in shown)
    if len(entry.lines) > len(shown):
        yield f"  - and {len(entry.lines) - len(shown)} more of the kind"


def _grouped(changes: Iterable[Change]) -> Iterator[str]:
    """A line for all changes that are said in the same words."""
    alike: dict[str, list[Change]] = {}
    for change in changes:
        alike.setdefault(change.reason, []).append(change)
    for reason, found in alike.items():
        yield f"{_places(found)}: {reason}"


def _places(changes: Sequence[Change]) -> str:
    endpoints = list(dict.fromkeys(change.endpoint for change in changes))
    pointers = list(dict.fromkeys(change.pointer for change in changes))
    if len(endpoints) == 1:
        named = [pointer for pointer in pointers if pointer]
        return f"{_listed(named)} of `{endpoints[0]}`" if named else f"`{endpoints[0]}`"
    if len(pointers) == 1:
        of = f"`{pointers[0]}` of " if pointers[0] else ""
        return f"{of}{_listed(endpoints)}"
    return _listed(dict.fromkeys(f"{one.endpoint} {one.pointer}" for one in changes))


def _listed(names: Iterable[str]) -> str:
    every = list(names)
    shown = ", ".join(f"`{name}`" for name in every[:_MOST_PLACES])
    left = len(every) - _MOST_PLACES
    return f"{shown} and {left} more" if left > 0 else shown


def _by_family(ids: Sequence[str]) -> Iterator[str]:
    families: dict[str, list[str]] = {}
    for id_ in sorted(ids):
        family, _, operation = id_.partition(".")
        families.setdefault(family, []).append(operation)
    for family, operations in families.items():
        yield f"- `{family}`: {', '.join(f'`{name}`' for name in operations)}"
