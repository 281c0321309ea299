"""The catalogue of specs that are unlike the real ones: each fragment and each set of another model's endpoints."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import jsonschema
import pytest

from generator.emit import everything
from generator.language.load import load

from . import catalogue
from .lifecycle import wrong
from .reader import ROOT, api, endpoints
from .test_catalog import without_files

FRAGMENTS = ROOT / "tests" / "fragments"
SETS = sorted(path for path in (FRAGMENTS / "sets").iterdir() if path.is_dir())


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A spec folder without endpoints."""
    (tmp_path / "types").mkdir()
    shutil.copy(FRAGMENTS / "api.yaml", tmp_path / "api.yaml")
    shutil.copy(FRAGMENTS / "types.yaml", tmp_path / "types" / "shared.yaml")
    return tmp_path


def agree(folder: Path) -> None:
    """The catalogue of a spec folder is what its YAML demands and what the catalogue's schema takes."""
    specs = load(folder)
    files = {one.path: one.content for one in everything(specs)}
    found = json.loads(files["json-schema/catalog.json"])
    schema = json.loads(files["json-schema/catalog.schema.json"])
    jsonschema.Draft202012Validator(schema).validate(found)
    platform = api(folder)
    assert list(wrong(found["lifecycle"], platform)) == []
    apart = ("task", "lifecycle", "endpoints")
    rest = {key: one for key, one in found.items() if key not in apart}
    assert rest == catalogue.top(platform)
    assert without_files(found["task"]) == catalogue.task(platform, folder)
    raw = endpoints(folder)
    assert [one["id"] for one in found["endpoints"]] == [one.id for one in raw]
    for one, expected in zip(found["endpoints"], raw, strict=True):
        assert without_files(one) == catalogue.endpoint(expected, platform), one["id"]


def test_of_the_accepted_fragments(specs: Path) -> None:
    for path in (FRAGMENTS / "accepted").glob("*.yaml"):
        (specs / "endpoints" / path.stem).mkdir(parents=True)
        shutil.copy(path, specs / "endpoints" / path.stem / "make.yaml")
    agree(specs)


@pytest.mark.parametrize("folder", SETS, ids=lambda path: path.name)
def test_of_the_endpoints_of_another_model(folder: Path, specs: Path) -> None:
    shutil.copytree(folder, specs, dirs_exist_ok=True)
    agree(specs)
