"""The form of the emitted schemas, and that its lint finds a fault of every kind."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import pytest

from tests.contract.reader import ROOT, SPECS

from .faults import FAULTS, FILE_FAULTS
from .folder import DEFINITIONS, Folder, read
from .form import RULES, complaints
from .small_folder import small_folder

GENERATED = ROOT / "generated" / "json-schema"


@pytest.fixture(scope="module", params=["project", "fragments"])
def folder(
    request: pytest.FixtureRequest,
    accepted_specs: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Folder:
    """Every schema of the project, and every schema of the accepted fragments."""
    if request.param == "project":
        return read(GENERATED, SPECS)
    out = tmp_path_factory.mktemp("schemas")
    command = [sys.executable, "-m", "generator", "generate", "--no-black"]
    done = subprocess.run(
        [*command, "--specs", str(accepted_specs), "--out", str(out)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    return read(out / "json-schema", accepted_specs)


def test_every_schema_has_the_form(folder: Folder) -> None:
    found = complaints(folder)
    assert not found, "\n".join(map(str, found))


def test_everything_that_the_form_speaks_of_is_there(folder: Folder) -> None:
    """Otherwise the lint would be content with anything."""
    bodies = [one.schema for one in folder.bodies]
    below = [one.schema for one in folder.schemas]
    assert {file.dialect for file in folder.files} == {*DEFINITIONS}
    assert len(bodies) > 20
    assert sum(1 for _ in folder.stated) > len(bodies)
    assert any(one.in_condition for one in folder.schemas)
    for keyword in ("$ref", "enum", "minimum", "maxLength", "pattern", "default"):
        assert any(keyword in one for one in below), keyword


def test_every_schema_is_one_of_its_metaschema(folder: Folder) -> None:
    for file in folder.files:
        valid_schema(file.schema)


def valid_schema(schema: dict[str, Any]) -> None:
    jsonschema.validators.validator_for(schema).check_schema(schema)
    jsonschema_rs.meta.validate(schema)


@pytest.mark.parametrize("file", small_folder().files, ids=str)
def test_what_is_no_schema_is_told_from_one(file: Any) -> None:
    wrong = {**file.schema, "type": "text"}
    with pytest.raises(jsonschema.SchemaError):
        jsonschema.validators.validator_for(wrong).check_schema(wrong)
    with pytest.raises(jsonschema_rs.ValidationError):
        jsonschema_rs.meta.validate(wrong)


def test_the_small_set_has_the_form() -> None:
    assert complaints(small_folder()) == []


@pytest.mark.parametrize("fault", [*FAULTS, *FILE_FAULTS], ids=str)
def test_a_fault_is_found_by_its_rule_and_by_no_other(fault: Any) -> None:
    found = complaints(fault.planted())
    assert {one.rule for one in found} == {*fault.rules.split()}, found
    first = str(found[0])
    assert re.match(r"(draft-07|2020-12)/\w+\.json /\S*: \w+: \S", first), first


def test_every_rule_has_a_fault_that_it_finds() -> None:
    seen = {one.rules.split()[0] for one in (*FAULTS, *FILE_FAULTS)}
    assert seen == {rule.__name__ for rule in RULES}
