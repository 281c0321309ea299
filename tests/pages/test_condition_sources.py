"""A condition that a page states in a sentence alone names the page, and is then a constraint as good as any other."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from generator.language.load import load
from generator.pages.comparing.drift import SpecIndex
from tests.pages.real_specs import (
    Commands,
    Copy,
    edit,
    lock_of,
    page_of,
    spec_of,
    stated,
)

Q3 = "vidu_q3_pro.text_to_video"
SOURCE = "novita-markdown"
CONDITIONS = {
    "without effect": "{when: {audio: false}, noEffect: [off_peak]",
    "excluded": "{when: {audio: false}, exclude: [seed]",
    "values": '{when: {audio: false}, allow: {aspect_ratio: ["4:3"]}',
    "at least one of several": "{atLeastOne: [seed, aspect_ratio]",
    "exactly one of several": "{exactlyOne: [seed, aspect_ratio]",
    "a default": '{when: {audio: false}, default: {aspect_ratio: "4:3"}',
}
every_condition = pytest.mark.parametrize("name", CONDITIONS)


def add(commands: Commands, condition: str, more: str) -> None:
    """Puts one more condition into the spec."""
    line = f"  - {condition}, says: It is so{more}}}\n"
    edit(spec_of(commands.specs, Q3), "conditions:\n", f"conditions:\n{line}")


def holes(commands: Commands) -> list[str]:
    report = json.loads(commands.run("pages", "coverage", "--format=json").out)
    return [hole["says"] for hole in report["holes"]]


@every_condition
def test_without_a_source_it_is_a_hole_that_says_what_to_do(
    copy: Copy, name: str
) -> None:
    commands = copy(Q3)
    add(commands, CONDITIONS[name], "")
    assert any(
        hole.endswith("where a sentence states it, name its page under sources")
        for hole in holes(commands)
    )


@every_condition
def test_with_its_source_it_is_covered_and_no_page_contradicts_it(
    copy: Copy, name: str, tmp_path: Path
) -> None:
    commands = copy(Q3)
    add(commands, CONDITIONS[name], f", sources: [{SOURCE}]")
    assert holes(commands) == []
    assert commands.lint().status == 0
    page = page_of(tmp_path, stated(Q3), "markdown")
    done = commands.run("pages", "check", page)
    assert (done.status, "conditions" in done.out) == (0, False), done.out


@every_condition
def test_a_page_that_nobody_locked_is_no_source(copy: Copy, name: str) -> None:
    commands = copy(Q3)
    spec = spec_of(commands.specs, Q3)
    other = "  rendered: {provider: novita, url: https://novita.ai/q3, form: rendered, date: unknown}\n"
    edit(spec, "sources:\n", f"sources:\n{other}")
    add(commands, CONDITIONS[name], ", sources: [rendered]")
    (hole,) = holes(commands)
    assert "a sentence of rendered states it, but is not locked" in hole
    assert hole.endswith("pages lock PAGE --source rendered")
    lock_of(commands.specs, Q3, SOURCE).unlink()
    assert any("a sentence of rendered states it" in hole for hole in holes(commands))


def test_a_page_that_states_other_values_is_told_all_the_same(copy: Copy) -> None:
    commands = copy(Q3)
    add(commands, CONDITIONS["values"], f", sources: [{SOURCE}]")
    index = SpecIndex.open(load(commands.specs), commands.specs)
    documented = next(found for found in index.documented if found.id == Q3)
    (lock,) = (lock for lock in index.locks if lock.endpoint == Q3)
    condition = {"when": {"audio": False}, "allow": {"aspect_ratio": ["1:1"]}}
    said = replace(lock.facts, conditions=(*lock.facts.conditions, condition))
    records = index.records(documented)
    changed = replace(records, locks=(replace(lock, facts=said),))
    (difference,) = changed.unexplained(changed.locks[0])
    assert (difference.keyword, difference.pointer) == ("conditions", "/aspect_ratio")
    assert difference.page == {"when": {"audio": False}, "allow": ["1:1"]}


def test_the_catalogue_names_the_sources(copy: Copy, tmp_path: Path) -> None:
    commands = copy(Q3)
    add(commands, CONDITIONS["excluded"], f", sources: [{SOURCE}]")
    done = commands.run("generate", "--no-black", "--out", tmp_path / "out")
    assert done.status == 0, done.err
    catalogue = json.loads(
        (tmp_path / "out/json-schema/catalog.json").read_text("utf-8")
    )
    first, second = catalogue["endpoints"][0]["conditions"]
    assert first["sources"] == [SOURCE]
    assert "sources" not in second
