"""The small specs in small/, copied for a documentation host, and the pages that say what they say."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.language.load import load
from generator.language.pointers import escaped
from generator.pages.comparing.drift import SpecIndex
from generator.pages.facts import Facts, Field, below
from tests.pages.page_writer import Dialect, Form, write

SMALL = Path(__file__).parent / "small"
Q2 = "vidu_q2.text_to_video"
PRO = "vidu_q2_pro.image_to_video"
KLING = "kling_v3_0.text_to_video"
SITE = "http://docs.acme.test"
HOST = "https://api.acme.example"
HEADERS = (
    Field("Content-Type", {"type": "string", "required": True}),
    Field("Authorization", {"type": "string", "required": True}),
)
PLAIN = Dialect(index_quote=False)
"""A page that names no other site than its host's."""


def specs_in(folder: Path, site: str = SITE) -> Path:
    """A copy of the small specs whose pages lie at a site."""
    specs = folder / "specs"
    shutil.copytree(SMALL, specs)
    for path in specs.rglob("*.yaml"):
        text = path.read_text("utf-8")
        path.write_text(text.replace(SITE, site), encoding="utf-8")
    return specs


@cache
def facts_of(endpoint: str, specs: Path = SMALL) -> Facts:
    """What a page states that says all that an endpoint's spec says."""
    index = SpecIndex.open(load(specs), specs)
    one = next(each for each in index.documented if each.id == endpoint)
    return replace(one.facts, host=HOST, headers=HEADERS)


def page_of(
    facts: Facts, form: Form = "markdown", own: str = "", ways: Dialect = PLAIN
) -> str:
    """A page; `own` is the address that its front matter gives as its own."""
    front = f'---\nurl: "{own}"\n---\n\n' if own else ""
    return front + write(facts, form, ways)


def restated(facts: Facts, pointer: str, **stated: object) -> Facts:
    """Facts that state something else of one parameter; None states it no more."""
    changed = _restated(facts.parameters, pointer, "", stated)
    assert changed != facts.parameters, pointer
    return replace(facts, parameters=changed)


def _restated(
    fields: tuple[Field, ...], pointer: str, above: str, stated: dict[str, object]
) -> tuple[Field, ...]:
    found = []
    for one in fields:
        own = f"{above}/{escaped(one.name)}"
        if own == pointer:
            said = {**one.stated, **stated}
            kept = {key: value for key, value in said.items() if value is not None}
            found.append(replace(one, stated=kept))
        else:
            inside = _restated(one.fields, pointer, below(own, one), stated)
            found.append(replace(one, fields=inside))
    return tuple(found)


def without(facts: Facts, name: str) -> Facts:
    """Facts without one parameter."""
    kept = tuple(one for one in facts.parameters if one.name != name)
    assert kept != facts.parameters, name
    return replace(facts, parameters=kept)


def added(facts: Facts, name: str, **stated: object) -> Facts:
    """Facts with one more parameter."""
    new = Field(name, {"type": "string", **stated})
    return replace(facts, parameters=(*facts.parameters, new))


@dataclass
class PagesCli:
    """Runs `pages` of the command line in this process."""

    capsys: pytest.CaptureFixture[str]
    specs: Path
    status: int = -1
    err: str = ""

    def put(self, name: str, text: str) -> Path:
        """A page in a file beside the specs."""
        path = self.specs.parent / name
        path.write_text(text, encoding="utf-8")
        return path

    def check(self, *arguments: object, form: str = "text") -> str:
        """What `pages check` prints; the exit status is kept."""
        words = ["pages", "check", "--specs", self.specs, "--format", form, *arguments]
        self.capsys.readouterr()
        self.status = main([str(one) for one in words])
        captured = self.capsys.readouterr()
        self.err = captured.err
        return captured.out

    def report(self, *arguments: object) -> dict[str, Any]:
        """The JSON of `pages check`."""
        found: dict[str, Any] = json.loads(self.check(*arguments, form="json"))
        always = [key for key in found if key != "copies"]
        assert always == ["pages", "drift", "known", "unreadable"]
        return found


def news(report: dict[str, Any]) -> list[tuple[str, str]]:
    """Pointer and keyword of each drift."""
    return [(one["pointer"], one["keyword"]) for one in report["drift"]]


def line_of(drift: dict[str, Any]) -> str:
    """The line of the spec to which a drift points."""
    lines = Path(drift["file"]).read_text("utf-8").splitlines()
    line: str = lines[drift["line"] - 1]
    return line
