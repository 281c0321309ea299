"""Rust reads and writes bodies with quicktype's types, made with the settings that the README of the example names."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema.validators import validator_for

from tests.vector_files import groups_of

from .examples import EXAMPLES, cargo, with_debians_crates
from .generated import DIALECTS, PACKAGES, SCHEMAS, read
from .tools import BUILD, HERE, MissingError, Tool

pytestmark = pytest.mark.interop

README = (EXAMPLES / "rust" / "README.md").read_text("utf-8")
(SETTINGS,) = re.findall(r"^\| quicktype, .*? \| `([^`]+)` \|", README, re.MULTILINE)
FLAG = "--skip-serializing-none"


def made(node: Tool, dialect: str, types: Path, settings: str) -> str:
    """The types of a dialect's bundle."""
    bundle = SCHEMAS / dialect / "bundle.json"
    quicktype = HERE / "node_modules" / ".bin" / "quicktype"
    source = ("--src", bundle, "--top-level", "VideotasksBundle")
    node(quicktype, "--quiet", *settings.split(), *source, "--out", types)
    return types.read_text("utf-8")


@pytest.fixture(scope="module")
def program(node: Tool, tmp_path_factory: pytest.TempPathFactory) -> Tool:
    """The program of this folder, built with the types."""
    try:
        compiler = cargo()
    except MissingError as missing:
        pytest.skip(str(missing))
    folder = tmp_path_factory.mktemp("rust")
    (folder / "src").mkdir()
    shutil.copy(HERE / "rust" / "Cargo.toml", folder)
    shutil.copy(HERE / "rust" / "main.rs", folder / "src")
    with_debians_crates(folder)
    made(node, DIALECTS[-1], folder / "src" / "types.rs", SETTINGS)
    compiler("build", cwd=folder)
    built = shutil.copy(BUILD / "rust" / "debug" / "types", folder / "program")
    return Tool((str(built),))


def test_both_dialects_give_the_same_types(node: Tool, tmp_path: Path) -> None:
    texts = {
        made(node, dialect, tmp_path / f"{dialect}.rs", SETTINGS)
        for dialect in DIALECTS
    }
    assert len(texts) == 1


def test_every_valid_vector_is_read_and_what_is_written_is_valid(
    program: Tool, figure: Callable[[str], None]
) -> None:
    dialect = DIALECTS[-1]
    bodies = [
        (group["description"], test["data"])
        for path in sorted((SCHEMAS / "vectors" / dialect).glob("*.json"))
        for group in groups_of(path)
        for test in group["tests"]
        if test["valid"]
    ]
    sent = "".join(json.dumps({title: body}) + "\n" for title, body in bodies)
    written = program(stdin=sent).splitlines()
    schemas: dict[str, Any] = {}
    wrong = []
    for (title, body), line in zip(bodies, written, strict=True):
        if title not in schemas:
            schema = read(SCHEMAS / dialect / f"{title}.json")
            schemas[title] = validator_for(schema)(schema)
        if line.startswith("refused") or not schemas[title].is_valid(
            json.loads(line)[title]
        ):
            wrong.append((title, body, line))
    assert wrong == []
    figure(
        f"quicktype {PACKAGES['quicktype']} for Rust, {dialect}: {len(bodies):,} valid vectors pass through the types"
    )


def test_what_the_readme_says_of_these_types_is_so(
    program: Tool, node: Tool, tmp_path: Path
) -> None:
    """A bound is not checked, an unknown member dropped, a wrong name refused; without the flag null is sent."""
    title = "ViduQ1TextToVideoRequest"
    bodies = [{"prompt": ""}, {"prompt": "a", "x": 1}, {"prompt": "a", "style": "x"}]
    sent = "".join(json.dumps({title: body}) + "\n" for body in bodies)
    first, second, third = program(stdin=sent).splitlines()
    assert json.loads(first) == {title: {"prompt": ""}}
    assert json.loads(second) == {title: {"prompt": "a"}}
    assert third.startswith("refused: unknown variant `x`")
    assert FLAG in SETTINGS
    plain = made(node, DIALECTS[-1], tmp_path / "types.rs", SETTINGS.replace(FLAG, ""))
    assert "skip_serializing_if" not in plain
