"""Makes a release, in an order in which nothing of the repository changes before all of it has been tried."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from generator.changes.fragments import Package
from generator.changes.trees import API, Folder, git, tree
from generator.language.load import label_of, load
from generator.language.model import SpecSet
from generator.release import checks, spec_files
from generator.release.calls import recorded
from generator.release.plan import Plan, first, following
from generator.release.record import LAST, Last, keep, last
from generator.release.staged import Staged, staged
from generator.release.unexplained import draft
from generator.release.versions import Version
from generator.text.sentences import counted

_TITLES: Mapping[Package, str] = {
    "client": "the Python client",
    "schemas": "the JSON Schemas",
}
Say = Callable[[str], object]


class Refused(Exception):  # noqa: N818  # an outcome, with its reasons
    """There is no release, for these reasons; nothing was written."""


def make(
    specs: Path,
    out: Path,
    day: str,
    wanted: Mapping[Package, Version],
    say: Say,
    generate: Callable[[], int] | None,
    *,
    typed: bool = True,
) -> None:
    """Makes a release of a folder of specs.

    Args:
        specs: The folder.
        out: The folder of what is generated of it.
        day: The day of the release.
        wanted: Versions that it is to have.
        say: Is told of each step.
        generate: Generates all outputs anew, returns an exit status; None: nothing is written.
        typed: Whether a type checker sees the calls of the client.

    Raises:
        Refused: Something is missing or broken; nothing was written.
        SpecError: The specs cannot be used.
    """
    label = label_of(specs)
    _clean(specs, say, dry=generate is None)
    before = last(specs, label)
    there = cast("Folder", tree(str(specs), specs))
    whole = load(specs)
    plan = _planned(before, there, whole, day, wanted)
    _tell(plan, say)
    _explained(plan, label)
    if not any(map(plan.is_released, _TITLES)):
        # What is generated may differ none the less: the check of the schemas tells.
        say("no change since the last release")
    changed = spec_files.changed(plan, whole, (specs / API).read_text("utf-8"))
    for package, words in spec_files.sections(plan, whole).items():
        say(f"\nthe change log of {_TITLES[package]}:\n\n{words}")
    with TemporaryDirectory(prefix="release-") as folder:
        say("generating it in a folder of its own")
        made = staged(there, changed, label, Path(folder))
        calls = recorded(
            made.specs, made.client / whole.api.package, str(plan.release.client)
        )
        _tried(before, plan, made, calls, typed=typed, say=say)
        if not any(map(plan.is_released, _TITLES)):
            return
        if generate is None:
            files = ", ".join(f"{label}/{path}" for path in (*changed, LAST))
            say(f"nothing is written; a release would write {files} and generate anew")
            return
        for path, content in changed.items():
            file = specs / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
            say(f"wrote {label}/{path}")
        if generate():
            raise Refused(
                "the specs have their new versions, but could not be generated: `git checkout` undoes it"
            )
        keep(specs, tree(str(specs), specs), plan.release, made.archive, calls)
        say(f"kept the release in {label}/{LAST}")
    _what_next(plan, whole.api.package, label, out, say)


_NO_GIT = "a release is made in a clone, where git knows what is not committed"


def _clean(specs: Path, say: Say, *, dry: bool) -> None:
    """Rejects a tree in which something is not committed, so that a commit has what is released and nothing else."""
    try:
        found = git(specs, "status", "--porcelain").decode(errors="replace")
    except (OSError, subprocess.CalledProcessError):
        if dry:
            say(f"{_NO_GIT}, and not here")
            return
        raise Refused(
            f"{specs} is in no git repository, or there is no git: {_NO_GIT};"
            " --dry-run says here, too, what it would be"
        ) from None
    if not found:
        return
    files = "\n".join(f"  {line}" for line in found.splitlines()[:20])
    if not dry:
        raise Refused(f"something is not committed; commit it first:\n{files}")
    say(f"not committed, so a release would not be made:\n{files}")


def _planned(
    before: Last | None,
    specs: Folder,
    whole: SpecSet,
    day: str,
    wanted: Mapping[Package, Version],
) -> Plan:
    if before is None:
        if wanted:
            what = (
                "the first release has the versions that api.yaml has: write them there"
            )
            raise Refused(what)
        api = whole.api
        return first(
            Version.parse(api.version), Version.parse(api.schemas_version), day
        )
    try:
        return following(before, specs, day, wanted)
    except ValueError as error:
        raise Refused(str(error)) from None


def _tell(plan: Plan, say: Say) -> None:
    if plan.before is None:
        say(
            f"the first release: client {plan.release.client}, schemas {plan.release.schemas}"
        )
        return
    changes, told = len(plan.changes), len(plan.told)
    say(
        f"{counted(changes, 'change')} of the specs since client {plan.before.client}, schemas"
        f" {plan.before.schemas} of {plan.before.date};"
        f" {counted(told, 'fragment')} {'tells' if told == 1 else 'tell'} why"
    )
    for package, title in _TITLES.items():
        severity = plan.severity(package)
        if severity is None:
            say(f"{title}: nothing has changed")
            continue
        former, new = (
            one.client if package == "client" else one.schemas
            for one in (plan.before, plan.release)
        )
        say(f"{title}: {former} -> {new}, as the worst change is {severity}")


def _explained(plan: Plan, label: str) -> None:
    missing = plan.missing
    if not missing:
        return
    count = len(missing)
    plural = "" if count == 1 else "s"
    drafts = "\n".join(draft(id_, changes, label) for id_, changes in missing.items())
    raise Refused(
        f"{count} endpoint{plural} changed, and nothing tells whose change it is. Write, and commit:\n\n{drafts}"
    )


def _tried(
    before: Last | None, plan: Plan, made: Staged, calls: str, *, typed: bool, say: Say
) -> None:
    """Checks all of it, and reports all that is wrong at once."""
    faults: list[str] = []
    if before is not None:
        say("schemas, against those that were released last:")
        faults += checks.schemas(before, plan, made, say)
    say("the client, by recorded calls:")
    faults += checks.calls(before, plan, made, calls, typed=typed, say=say)
    if faults:
        raise Refused("\n".join(faults))


def tags(plan: Plan, package: str) -> Iterator[str]:
    """The tags that publish what a release has a new version of, each a package's name and version.

    Args:
        plan: The release.
        package: The name of the Python package.
    """
    if plan.is_released("client"):
        yield f"{package}-{plan.release.client}"
    if plan.is_released("schemas"):
        yield f"{package}-schemas-{plan.release.schemas}"
        yield f"{package}-validators-{plan.release.schemas}"


def _what_next(plan: Plan, package: str, label: str, out: Path, say: Say) -> None:
    release = plan.release
    message = f"Release client {release.client} and schemas {release.schemas}"
    say(f'now look at it, and: git add {label} {out.name} && git commit -m "{message}"')
    tagging = " && ".join(f"git tag {tag}" for tag in tags(plan, package))
    say(f"what is pushed with such a tag is published: {tagging}")
