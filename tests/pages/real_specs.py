"""Copies of the real specs, whole or of a few endpoints, to change and to run commands on."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.language.load import load
from generator.pages.comparing.documented import documented
from generator.pages.facts import Facts
from tests.few_endpoints import copy_platform
from tests.pages.page_writer import Dialect, Form, write
from tests.pages.small_specs import HEADERS

SPECS = Path(__file__).resolve().parents[2] / "specs"
LOADED = load(SPECS)
_REAL = {one.id: one.facts for one in documented(LOADED)}


def copied(folder: Path, *endpoints: str) -> Path:
    """The specs with these endpoints alone, or with all of them if none is named, and the locks of these."""
    specs = folder / "specs"
    ignored = shutil.ignore_patterns("language")
    if not endpoints:
        shutil.copytree(SPECS, specs, ignore=ignored)
        return specs
    shutil.copytree(SPECS / "types", specs / "types")
    copy_platform(SPECS / "api.yaml", specs / "api.yaml")
    shutil.copytree(SPECS / "facts/task_result", specs / "facts/task_result")
    for one in endpoints:
        family, _, operation = one.partition(".")
        target = spec_of(specs, one)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(spec_of(SPECS, one), target)
        facts = Path("facts", family, operation)
        shutil.copytree(SPECS / facts, specs / facts)
    return specs


def spec_of(specs: Path, endpoint: str) -> Path:
    """The hand-written file of an endpoint."""
    family, _, operation = endpoint.partition(".")
    return specs / "endpoints" / family / f"{operation}.yaml"


def lock_of(specs: Path, endpoint: str, source: str) -> Path:
    """The locked facts of a source."""
    return specs.joinpath("facts", *endpoint.split("."), f"{source}.json")


def edit(path: Path, old: str, new: str) -> None:
    """Replaces a text that occurs just once."""
    text = path.read_text("utf-8")
    assert text.count(old) == 1, (path, old, text.count(old))
    path.write_text(text.replace(old, new), encoding="utf-8")


def relock(specs: Path, endpoint: str, source: str, **changes: Any) -> dict[str, Any]:
    """Locks other facts, as if the page had been read so: digests are set anew in the lock and in the spec.

    A change is by parameter: None takes it away, a mapping replaces its keywords, of which None goes.
    """
    path = lock_of(specs, endpoint, source)
    lock: dict[str, Any] = json.loads(path.read_text("utf-8"))
    fields = {one["name"]: one for one in lock["facts"]["parameters"]}
    for name, change in changes.items():
        if change is None:
            del fields[name]
        else:
            changed = {**fields.get(name, {"name": name}), **change}
            kept = {key: value for key, value in changed.items() if value is not None}
            fields[name] = kept
    lock["facts"]["parameters"] = list(fields.values())
    before, lock["digest"] = lock["digest"], Facts.from_json(lock["facts"]).digest
    path.write_text(json.dumps(lock), encoding="utf-8")
    edit(spec_of(specs, endpoint), before, lock["digest"])
    return lock


def whole(stated: Facts) -> Facts:
    """What a spec says, as a page would that says all of it."""
    return replace(stated, host="https://api.novita.ai", headers=HEADERS, conditions=())


def stated(endpoint: str) -> Facts:
    """All that the real spec of an endpoint says."""
    return whole(_REAL[endpoint])


def page_of(folder: Path, facts: Facts, form: Form, ways: Dialect | None = None) -> str:
    """A file with a page that states the facts."""
    path = folder / f"page.{form}.txt"
    path.write_text(write(facts, form, ways), encoding="utf-8")
    return str(path)


@dataclass(frozen=True)
class Outcome:
    """What came of a command."""

    status: int
    out: str
    err: str


@dataclass(frozen=True)
class Commands:
    """Runs the command line in this process, on one folder of specs."""

    capsys: pytest.CaptureFixture[str]
    specs: Path

    def run(self, *words: object) -> Outcome:
        """Runs a command on the specs."""
        self.capsys.readouterr()
        status = main([*map(str, words), "--specs", str(self.specs)])
        captured = self.capsys.readouterr()
        return Outcome(status, captured.out, captured.err)

    def lint(self) -> Outcome:
        """Checks the specs."""
        return self.run("lint")

    def lock(self, page: object, source: str, *more: str) -> Outcome:
        """Locks a page."""
        return self.run("pages", "lock", page, "--source", source, *more)


Copy = Callable[..., Commands]
"""Makes commands on the real specs of a few endpoints."""
