"""An example may say null: each language says it as it can, and not as what leaves a member out or is a text."""

from __future__ import annotations

import ast
import json
import shlex

import pytest

from generator.emit.commandline.options import example_of
from generator.emit.java.readme import example
from generator.emit.reference.examples import python_example
from generator.language.load import load
from generator.language.model import SpecSet
from tests.fragment_specs import FRAGMENTS, build


@pytest.fixture(scope="module")
def specs(tmp_path_factory: pytest.TempPathFactory) -> SpecSet:
    folder = tmp_path_factory.mktemp("null") / "specs"
    return load(build(FRAGMENTS / "accepted" / "null_in_examples.yaml", folder))


def test_java_sets_it_by_name_as_a_setter_would_leave_it_out(specs: SpecSet) -> None:
    assert example(specs.endpoints[0]).lines == [
        *('.with("prompt", null)', '.with("size", null)'),
        ".style(NullInExamplesRequest.Style.DRAWN)",
    ]


def test_the_command_line_sets_it_as_json_as_an_option_would_be_a_text(
    specs: SpecSet,
) -> None:
    words = shlex.split(str(example_of(specs.endpoints[0])))[3:]
    assert words[-2:] == ["--style", "drawn"]
    assert words[:-2:2] == ["--set", "--set"]
    given = dict(word.split("=", 1) for word in words[1:-2:2])
    values = {name: json.loads(value) for name, value in given.items()}
    assert values == {"prompt": None, "size": None}


def test_python_reads_a_dictionary_as_an_argument_would_leave_it_out(
    specs: SpecSet,
) -> None:
    (endpoint,) = specs.endpoints
    bodies = [dict(body) for body in endpoint.examples]
    whole, within = (
        ast.parse("\n".join(python_example(endpoint, body, specs.api)))
        for body in bodies
    )
    read = next(node for node in ast.walk(whole) if isinstance(node, ast.Dict))
    assert ast.literal_eval(read) == bodies[0]
    arguments = {
        node.arg: ast.literal_eval(node.value)
        for node in ast.walk(within)
        if isinstance(node, ast.keyword) and node.arg in bodies[1]
    }
    assert arguments == bodies[1]
