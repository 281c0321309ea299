"""Tiny sets of specs that have been released, and edits of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from generator.changes.fragments import Package
from generator.changes.trees import Folder, tree
from generator.language.load import load
from generator.release.plan import Plan, following
from generator.release.record import Last, Release, keep, last
from generator.release.spec_files import sections
from generator.release.versions import Version
from tests.changes.small import folder

ID = "fragment.limits"
SPEC = "endpoints/fragment/limits.yaml"


def released(at: Path, request: Mapping[str, Any], version: str = "0.1.0") -> Path:
    """A spec folder whose state is the last release, of which no schemas and no calls are kept."""
    specs = folder(at, request, example=dict.fromkeys(request, "x"))
    archive = at / "none.zip"
    ZipFile(archive, "w").close()
    number = Version.parse(version)
    release = Release(number, number, "2026-11-01")
    keep(specs, tree(str(specs), specs), release, archive, "")
    return specs


def edited(specs: Path, old: str, new: str) -> None:
    """Writes something else into the endpoint's spec."""
    file = specs / SPEC
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def told(specs: Path, text: str, name: str = "why") -> None:
    """Writes a fragment."""
    (specs / "changes").mkdir(exist_ok=True)
    (specs / "changes" / f"{name}.yaml").write_text(text, "utf-8")


def before(specs: Path) -> Last:
    found = last(specs, "specs")
    assert found is not None
    return found


def planned(specs: Path, wanted: Mapping[Package, Version] | None = None) -> Plan:
    now = tree(str(specs), specs)
    assert isinstance(now, Folder)
    return following(before(specs), now, "2026-11-29", wanted)


def logs(specs: Path) -> Mapping[Package, str]:
    """What the change logs say of the next release."""
    return sections(planned(specs), load(specs))


def why(cause: str, text: str = "The page says 1500 now") -> str:
    return f"cause: {cause}\nendpoints: [{ID}]\ntext: {text}\nsource: https://acme.example/page\n"
