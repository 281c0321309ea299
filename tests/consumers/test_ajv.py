"""ajv in every strict mode, without plugins, takes every schema file and gives the verdicts of every vector."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.emit.json_schema.output import OUTPUT
from generator.emit.parts import of_set
from generator.emit.vectors.vector import CONSUMERS, KINDS
from generator.language.load import load
from tests.fragment_specs import FRAGMENTS, build
from tests.vector_files import groups_of

from .generated import DIALECTS, PACKAGES, SCHEMAS, files, read
from .tools import HERE, Tool

pytestmark = pytest.mark.interop

AJV = f"ajv {PACKAGES['ajv']}"
VECTORS = SCHEMAS / "vectors"


def fragments() -> list[Path]:
    """Specs with one oddity each, and endpoints like those of other models."""
    found = [*FRAGMENTS.glob("accepted/*.yaml"), *FRAGMENTS.glob("sets/*/")]
    return sorted(path for path in found if path.name != "README.md")


def judged(node: Tool, consumer: str, vectors: list[Path]) -> dict[str, list[bool]]:
    """Vector file -> ajv's verdict on each of its tests."""
    assert vectors
    found: dict[str, list[bool]] = json.loads(
        node("ajv.mjs", "judge", consumer, *vectors)
    )
    return found


def disagreements(verdicts: dict[str, list[bool]]) -> list[str]:
    """Each test on which ajv says otherwise than its vector file."""
    return [
        told(Path(name), test)
        for name, verdict in verdicts.items()
        for test, said in zip(every_test(Path(name)), verdict, strict=True)
        if said is not test["valid"]
    ]


def every_test(path: Path) -> list[Any]:
    """Every test of a vector file, of whichever body."""
    return [test for group in groups_of(path) for test in group["tests"]]


def told(path: Path, test: Any) -> str:
    """A verdict that is the opposite of a test's."""
    said, wanted = ("invalid", "valid") if test["valid"] else ("valid", "invalid")
    return f"{path}: {test['description']}: {said}, not {wanted}"


def foretold(consumer: str, path: Path) -> list[str]:
    """The tests of an optional file on which a consumer must say otherwise, by the table of kinds."""
    found = []
    for test in every_test(path):
        (kind,) = re.findall(r"\[(.+)\]$", test["description"]) or [None]
        if kind and consumer in KINDS[kind].departs:
            found.append(told(path, test))
    return found


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_file_compiles_in_every_strict_mode_without_a_warning(
    dialect: str, node: Tool, figure: Callable[[str], None]
) -> None:
    faults = json.loads(node("ajv.mjs", "compile", *files(dialect)))
    assert {name: said for name, said in faults.items() if said} == {}
    figure(f"{AJV}, every strict mode, {dialect}: {len(faults)} files compile")


def test_the_catalogue_obeys_its_schema_which_compiles_as_well(
    node: Tool, tmp_path: Path
) -> None:
    schema = SCHEMAS / "catalog.schema.json"
    assert json.loads(node("ajv.mjs", "compile", schema)) == {str(schema): ""}
    catalog = read(SCHEMAS / "catalog.json")
    tests = [
        {"description": "whole", "data": catalog, "valid": True},
        {"description": "empty", "data": {}, "valid": False},
    ]
    path = tmp_path / "catalog.json"
    path.write_text(json.dumps([{"schema": read(schema), "tests": tests}]), "utf-8")
    assert judged(node, "ajv", [path]) == {str(path): [True, False]}


def test_what_strict_mode_refuses_is_named(node: Tool, tmp_path: Path) -> None:
    path = tmp_path / "loose.json"
    loose = {"$schema": "http://json-schema.org/draft-07/schema#", "minimum": 1}
    path.write_text(json.dumps(loose), "utf-8")
    said = json.loads(node("ajv.mjs", "compile", path))[str(path)]
    assert 'missing type "number" for keyword "minimum"' in said


def test_schemas_of_specs_that_nobody_has_written_yet_compile(
    node: Tool, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    found = fragments()
    for fragment in found:
        specs = load(build(fragment, tmp_path / fragment.stem / "specs"))
        for output in of_set([OUTPUT], specs):
            path = tmp_path / fragment.stem / output.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(output.content)
    faults = json.loads(
        node("ajv.mjs", "compile", *sorted(tmp_path.glob("*/json-schema/*/*.json")))
    )
    assert {name: said for name, said in faults.items() if said} == {}
    figure(
        f"{AJV}, every strict mode: {len(faults)} files of {len(found)} other spec sets compile"
    )


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_vector_gets_its_verdict(
    dialect: str, node: Tool, figure: Callable[[str], None]
) -> None:
    folder = VECTORS / dialect
    vectors = sorted([*folder.glob("*.json"), *folder.glob("large/*.json")])
    verdicts = judged(node, "ajv", vectors)
    assert disagreements(verdicts) == []
    count = sum(map(len, verdicts.values()))
    assert count == mandatory()
    figure(f"{AJV}, every strict mode, {dialect}: {count:,} vectors agree")


def mandatory() -> int:
    """How many vectors the README counts."""
    readme = (SCHEMAS / "README.md").read_text("utf-8")
    (count,) = re.findall(r"# (\d+) mandatory vectors", readme)
    return int(count)


def test_the_example_of_the_readme_agrees_with_every_vector(node: Tool) -> None:
    readme = (SCHEMAS / "README.md").read_text("utf-8")
    (code,) = re.findall(r"^```js\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    beside = replace(node, environment={"NODE_PATH": str(HERE / "node_modules")})
    said = beside("-", cwd=SCHEMAS, stdin=code)
    assert said == f"{mandatory()} bodies, 0 wrong verdicts\n"


def test_a_wrong_vector_is_named_with_its_file_and_the_verdict(
    node: Tool, tmp_path: Path
) -> None:
    path = tmp_path / "vectors.json"
    (group,) = read(VECTORS / DIALECTS[0] / "ViduQ1TextToVideoRequest.json")
    wrong = group["tests"][0]
    wrong["valid"] = False
    path.write_text(json.dumps([group]), "utf-8")
    said = disagreements(judged(node, "ajv", [path]))
    assert said == [f"{path}: {wrong['description']}: valid, not invalid"]


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("consumer", [one for one in CONSUMERS if "ajv" in one])
def test_optional_vectors_get_the_verdicts_that_the_table_foretells(
    consumer: str, dialect: str, node: Tool, figure: Callable[[str], None]
) -> None:
    vectors = sorted((VECTORS / dialect / "optional").glob("*.json"))
    verdicts = judged(node, consumer, vectors)
    departs = [one for path in vectors for one in foretold(consumer, path)]
    assert disagreements(verdicts) == departs
    count = sum(map(len, verdicts.values()))
    figure(
        f"{CONSUMERS[consumer]}, {dialect}: {count:,} optional vectors, {len(departs)} departures, all foretold"
    )
