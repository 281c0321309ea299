"""Decides what a release is: which versions it has, what has changed, and what is missing before it can be made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.changes import FOLDER
from generator.changes.change import Change
from generator.changes.compare import causes, compare
from generator.changes.fragments import AnyFragment, Package, PackageNote
from generator.changes.trees import Folder, Tree
from generator.release.record import Last, Release
from generator.release.unexplained import unexplained
from generator.release.versions import Version
from generator.text.severity import Severity, worst


@dataclass(frozen=True, slots=True)
class Plan:
    """A release before it is made."""

    release: Release
    before: Release | None
    """None: it is the first."""
    changes: tuple[Change, ...]
    """Since the last release, without their causes."""
    told: tuple[AnyFragment, ...]
    """Why, as far as that has been told since."""

    @property
    def missing(self) -> Mapping[str, list[Change]]:
        """What nobody has told the cause of, by endpoints."""
        return unexplained(self.changes, self.told)

    def severity(self, package: Package) -> Severity | None:
        """The worst that users of a package have to expect; None: nothing has changed."""
        return _severity(self.changes, self.told, package)

    def is_released(self, package: Package) -> bool:
        """Whether the release has a new version of a package."""
        return self.before is None or self._version(package) != version_of(
            self.before, package
        )

    def _version(self, package: Package) -> Version:
        return version_of(self.release, package)


def version_of(release: Release, package: Package) -> Version:
    """The version of one package in a release."""
    return release.client if package == "client" else release.schemas


def first(client: Version, schemas: Version, date: str) -> Plan:
    """The first release has the versions that the specs have."""
    return Plan(Release(client, schemas, date), None, (), ())


def following(
    before: Last,
    specs: Folder,
    date: str,
    wanted: Mapping[Package, Version] | None = None,
) -> Plan:
    """The release of specs after another one.

    Args:
        before: The last release.
        specs: What is released now.
        date: The day.
        wanted: Versions that are to be given instead of the next ones, and that are not below those.

    Raises:
        ValueError: A version is wanted that is below the next one.
        SpecError: The specs cannot be used.
    """
    changes = compare(before.specs, _without_causes(specs)).changes
    told = causes(before.specs, specs)
    found = {
        package: _next(
            version_of(before.release, package), _severity(changes, told, package)
        )
        for package in _PACKAGES
    }
    for package, version in (wanted or {}).items():
        if version < found[package]:
            what = f"the {package} cannot be {version}: by what has changed it is {found[package]} at least"
            raise ValueError(what)
        found[package] = version
    release = Release(found["client"], found["schemas"], date)
    return Plan(release, before.release, changes, told)


_PACKAGES: tuple[Package, ...] = ("client", "schemas")


def notes(told: Iterable[AnyFragment], package: Package) -> Iterator[PackageNote]:
    """What has been told of a package itself."""
    for one in told:
        if isinstance(one, PackageNote) and package in one.packages:
            yield one


def severity_for(change: Change, package: Package) -> Severity:
    """What a change means for users of a package."""
    return change.client if package == "client" else change.schemas


def _severity(
    changes: Sequence[Change], told: Sequence[AnyFragment], package: Package
) -> Severity | None:
    found = [severity_for(change, package) for change in changes]
    found += [note.severity for note in notes(told, package)]
    return worst(*found) if found else None


def _next(before: Version, severity: Severity | None) -> Version:
    return before if severity is None else before.after(severity)


def _without_causes(specs: Folder) -> Tree:
    """The specs without their fragments, so that the changes speak for themselves."""
    kept = {
        path: digest
        for path, digest in specs.digests.items()
        if not path.startswith(f"{FOLDER}/")
    }
    return replace(specs, digests=kept)
