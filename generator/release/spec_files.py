"""Writes a release into the spec files: its versions into `api.yaml`, its words into the change logs."""

from __future__ import annotations

from collections.abc import Mapping

from generator.changes.fragments import Package
from generator.changes.trees import API
from generator.language.load import FILES, RELEASES
from generator.language.located import Located
from generator.language.model import SpecSet
from generator.language.problem import Place
from generator.language.yaml_reader import parse
from generator.release.changelog import section
from generator.release.plan import Plan
from generator.release.versions import Version

_LOGS: Mapping[Package, str] = {
    "client": f"{RELEASES}/{FILES[0]}",
    "schemas": f"{RELEASES}/{FILES[1]}",
}


def sections(plan: Plan, specs: SpecSet) -> Mapping[Package, str]:
    """What the change log says of each package of which there is a new version."""
    return {
        package: section(plan, package, specs)
        for package in _LOGS
        if plan.is_released(package)
    }


def changed(plan: Plan, specs: SpecSet, api: str) -> Mapping[str, bytes]:
    """The spec files that a release writes: path below the specs -> content.

    Args:
        plan: The release.
        specs: What is released, as it is before.
        api: The text of `api.yaml`.
    """
    known = specs.api.changelogs
    before: Mapping[Package, str] = {"client": known.client, "schemas": known.schemas}
    found = {API: with_versions(api, plan.release.client, plan.release.schemas)}
    for package, words in sections(plan, specs).items():
        # The newest comes first.
        earlier = f"\n{before[package]}" if before[package] else ""
        found[_LOGS[package]] = f"{words}{earlier}"
    return {path: text.encode() for path, text in found.items()}


def with_versions(api: str, client: Version, schemas: Version) -> str:
    """The text of an `api.yaml` with other versions; all else stays as it is written."""
    located, problems = parse(api, API)
    assert located is not None
    assert not problems
    text = _put(api, located.below("package").below("version"), client)
    own = located.get("schemas", "version")
    if own is not None:
        return _put(text, own, schemas)
    base = located.below("schemas").key("base")
    start = _offset(text, base)
    line = text[:start].rpartition("\n")[2]
    is_flow = bool(line.strip())
    behind = ", " if is_flow else f"\n{line}"
    return f"{text[:start]}version: {schemas}{behind}{text[start:]}"


def _put(text: str, node: Located, version: Version) -> str:
    """The text with a version in the place of another one, in the quotes that it has."""
    start = _offset(text, node.place)
    if text[start] in "\"'":
        start += 1
    return f"{text[:start]}{version}{text[start + len(node.data) :]}"


def _offset(text: str, place: Place) -> int:
    lines = text.splitlines(keepends=True)
    return sum(map(len, lines[: place.line - 1])) + place.column - 1
