"""What says at once that a file is right says so of no file in which jsonschema finds a fault."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.language.acceptance import Acceptance
from generator.language.located import Given
from generator.language.problem import Place
from generator.language.schema import accepts, schemas
from generator.language.schema_problems import Validators
from generator.language.yaml_reader import read

ROOT = Path(__file__).resolve().parents[2]
FRAGMENTS = ROOT / "tests" / "fragments"
KINDS = {
    "api": [ROOT / "specs" / "api.yaml", FRAGMENTS / "api.yaml"],
    "types": [*sorted((ROOT / "specs" / "types").iterdir()), FRAGMENTS / "types.yaml"],
    "endpoint": [
        *sorted((ROOT / "specs" / "endpoints").glob("*/*.yaml")),
        *sorted((FRAGMENTS / "accepted").glob("*.yaml")),
    ],
}
VALIDATORS = Validators(schemas())


def content(path: Path) -> Any:
    located, problems = read(path, path.name)
    assert located is not None, problems
    return located.data


DATA = [(kind, content(path)) for kind, paths in KINDS.items() for path in paths]


def faults(data: Any, kind: str) -> list[str]:
    """What jsonschema finds."""
    found = VALIDATORS.problems(Given(data, Place("file")), f"{kind}.schema.json")
    return [problem.message for problem in found]


@pytest.mark.parametrize(("kind", "data"), DATA)
def test_right_files_are_known_at_once(kind: str, data: Any) -> None:
    assert accepts(data, kind)
    assert faults(data, kind) == []


NOTHING: list[Any] = [None, True, False, 0, -1, 1.5, 3.0, "", "x", " x", "x\n", [], {}]
PLACES = [*NOTHING, "2026-13-01", "x" * 101, ["x", "x"], [{}, {}], {"x": 1}, {"": {}}]


def containers(data: Any) -> list[Any]:
    """Every mapping and list that has something in it."""
    found = [data] if isinstance(data, (dict, list)) and data else []
    for below in data.values() if isinstance(data, dict) else data:
        if isinstance(below, (dict, list)):
            found += containers(below)
    return found


@pytest.mark.slow
@settings(max_examples=600)
@given(
    st.sampled_from(range(len(DATA))),
    st.integers(0, 10**6),
    st.integers(0, 10**6),
    st.sampled_from([*PLACES, ...]),
    st.sampled_from(["value", "name", "more"]),
)
def test_a_file_with_a_change_is_taken_for_right_only_if_it_is(
    number: int, where: int, which: int, new: Any, what: str
) -> None:
    kind, data = copy.deepcopy(DATA[number])
    every = containers(data)
    into = every[where % len(every)]
    if isinstance(into, list):
        if what == "more":
            into.append(copy.deepcopy(into[which % len(into)]))
        elif new is ...:
            del into[which % len(into)]
        else:
            into[which % len(into)] = copy.deepcopy(new)
    else:
        name = list(into)[which % len(into)]
        if what == "name":
            into["unknown"] = into.pop(name)
        elif what == "more":
            into["more"] = copy.deepcopy(into[name])
        elif new is ...:
            del into[name]
        else:
            into[name] = copy.deepcopy(new)
    if accepts(data, kind):
        assert faults(data, kind) == []
    else:
        assert faults(data, kind) or any(map(has_twins, containers(data)))


def has_twins(values: Any) -> bool:
    """Whether a list has values that are equal in Python alone, such as 1 and true."""
    return isinstance(values, list) and any(
        one == other and type(one) is not type(other)
        for one, other in combinations(values, 2)
    )


def test_every_kind_of_file_has_rules_that_are_all_known() -> None:
    acceptance = Acceptance(schemas())
    for file in schemas():
        assert acceptance.of_file(file)(1) is (file == "value.schema.json")


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({"contains": {"type": "string"}}, "contains is not known here"),
        (
            {"if": {"minItems": 1}, "then": True},
            "only a type and the names of members are known",
        ),
    ],
)
def test_a_rule_that_would_be_left_out_is_rejected(
    schema: dict[str, Any], said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        Acceptance({"one": {"properties": {"a": schema}}}).of_file("one")


def test_values_that_only_python_finds_equal_are_looked_into() -> None:
    schema = {"uniqueItems": True}
    assert not Acceptance({"one": schema}).of_file("one")([1, True])
    data = {"parameters": {"a": {"type": "any", "enum": [1, True]}}}
    assert not accepts(data, "types")
    assert faults(data, "types") == []


def test_right_specs_are_read_without_jsonschema() -> None:
    code = (
        "import sys; from generator.cli import main; main(['lint']);"
        " print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"
    )
    command = [sys.executable, "-c", f"import json; {code}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    said, modules = done.stdout.splitlines()
    assert said.startswith("no problem in")
    assert not {"jsonschema", "referencing", "jinja2", "difflib"} & {
        *json.loads(modules)
    }
