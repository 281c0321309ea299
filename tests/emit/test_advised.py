"""What a page states and no schema can refuse is shown everywhere, warned of by the class, and breaks no body."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.fragment_specs import generate, run_beside
from tests.limits import specs_of

STATED: dict[str, dict[str, Any]] = {
    "fraction": {"type": "number", "minimum": 0, "maximum": 1, "step": 0.05},
    "from_five": {"type": "integer", "minimum": 5, "maximum": 15, "step": 2},
    "gains": {"type": "array", "items": {"type": "number", "step": 0.5}},
    "cut": {"type": "string", "truncatedLength": 8},
    "best": {"type": "string", "maxLength": 20, "recommendedLength": 5},
    "tags": {"type": "array", "items": {"type": "string", "recommendedLength": 3}},
}
KEPT: dict[str, Any] = {
    "fraction": 0.1 + 0.2 - 0.05,
    "from_five": 9,
    "gains": [0.5, -1, 2.0],
    "cut": "\N{CAT FACE}" * 8,
    "best": "short",
    "tags": ["cat", "dog"],
}
"""What keeps to it: what a computer loses of a fraction is forgiven."""
EXCEEDED: dict[str, tuple[Any, str, str, str]] = {
    "fraction": (0.07, "", "step", "should be 0 and any number of steps of 0.05"),
    "from_five": (6, "", "step", "should be 5 and any number of steps of 2"),
    "gains": ([0.5, 0.7], "/1", "step", "should be 0 and any number of steps of 0.5"),
    "cut": ("x" * 9, "", "truncatedLength", "is cut off behind 8 characters"),
    "best": ("x" * 6, "", "recommendedLength", "should have at most 5 characters"),
    "tags": (
        ["a", "bird"],
        "/1",
        "recommendedLength",
        "should have at most 3 characters",
    ),
}
"""Parameter -> a value, the rest of the pointer, the keyword and the words of the warning."""
SHAPES = {"gains": "/gains/items", "tags": "/tags/items"}

every_one = pytest.mark.parametrize("name", STATED)

TOLD = """
import json, sys, warnings
import videotasks as v
said = {"doc": " ".join(v.LimitsRequest.__doc__.split())}
for name, body in json.load(sys.stdin).items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert v.LimitsRequest.problems_of(body) == []
        v.LimitsRequest.from_dict(body)
    said[name] = [[one.category.__name__, str(one.message)] for one in caught]
print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("advised")
    return generate(specs_of(folder, STATED), folder / "out")


@pytest.fixture(scope="module")
def told(out: Path) -> dict[str, Any]:
    """What the class warns of, by parameter; and its docstring."""
    bodies = {name: {name: given[0]} for name, given in EXCEEDED.items()}
    bodies["kept"] = KEPT
    said: dict[str, Any] = json.loads(
        run_beside(out / "python", "-c", TOLD, stdin=json.dumps(bodies))
    )
    return said


def test_the_class_warns_of_nothing_that_keeps_to_it(told: dict[str, Any]) -> None:
    assert told["kept"] == []


@every_one
def test_the_class_accepts_and_warns(name: str, told: dict[str, Any]) -> None:
    _, rest, _, words = EXCEEDED[name]
    ((category, message),) = told[name]
    assert category == "InferredLimitWarning"
    assert message.startswith(f"fragment.limits: /{name}{rest}: ")
    assert message.endswith(f" is accepted, and the page says that it {words}")


@every_one
def test_docstring_and_reference_say_it(
    name: str, told: dict[str, Any], out: Path
) -> None:
    words = EXCEEDED[name][3]
    page = (out / "reference/fragment/limits.md").read_text("utf-8")
    (line,) = (one for one in page.splitlines() if one.startswith(f"| `{name}` |"))
    assert words in line.replace("`", "")
    assert words in told["doc"].replace("`", "").replace("Should", "should").replace(
        "Is cut", "is cut"
    )


@every_one
@pytest.mark.parametrize("dialect", ["draft-07", "2020-12"])
def test_schemas_describe_it_and_refuse_nothing(
    name: str, dialect: str, out: Path
) -> None:
    path = out / "json-schema" / dialect / "LimitsRequest.json"
    schema = json.loads(path.read_text("utf-8"))
    given, _, keyword, words = EXCEEDED[name]
    assert jsonschema.validators.validator_for(schema)(schema).is_valid({name: given})
    value = schema["properties"][name]
    value = value["items"] if name in SHAPES else value
    assert value["description"].endswith(f"A value {words}.")
    assert not {keyword, "multipleOf"} & set(value)


@every_one
def test_the_catalogue_lists_it(name: str, out: Path) -> None:
    catalogue = json.loads((out / "json-schema/catalog.json").read_text("utf-8"))
    schema = json.loads((out / "json-schema/catalog.schema.json").read_text("utf-8"))
    jsonschema.validate(catalogue, schema)
    _, _, keyword, words = EXCEEDED[name]
    pointer = SHAPES.get(name, f"/{name}")
    spec = STATED[name]["items"] if name in SHAPES else STATED[name]
    expected = {"pointer": pointer, "keyword": keyword, "value": spec[keyword]}
    assert {**expected, "says": f"A value {words}."} in (
        catalogue["endpoints"][0]["request"]["advised"]
    )


@every_one
def test_openapi_and_tools_say_it(name: str, out: Path) -> None:
    words = EXCEEDED[name][3]
    openapi = json.loads((out / "openapi/videotasks.json").read_text("utf-8"))
    members = openapi["components"]["schemas"]["LimitsRequest"]["properties"]
    assert words in json.dumps(members[name])
    for vendor in ("openai", "gemini", "mcp"):
        file = out / "json-schema/tools" / vendor / "fragment_limits.json"
        text = (
            file.read_text("utf-8")
            .replace("Should", "should")
            .replace("Is cut", "is cut")
        )
        assert words in text


def test_what_a_value_means_is_said_everywhere(tmp_path: Path) -> None:
    seed = {
        "type": "integer",
        "minimum": -1,
        "meanings": [{"value": -1, "means": "a random seed"}],
    }
    made = generate(specs_of(tmp_path, {"seed": seed}), tmp_path / "out")
    words = "-1 means a random seed"
    doc = run_beside(
        made / "python", "-c", "import videotasks as v; print(v.LimitsRequest.__doc__)"
    )
    assert words in " ".join(doc.split())
    page = (made / "reference/fragment/limits.md").read_text("utf-8")
    assert "`-1` means a random seed" in page
    for dialect in ("draft-07", "2020-12"):
        path = made / "json-schema" / dialect / "LimitsRequest.json"
        schema = json.loads(path.read_text("utf-8"))
        assert schema["properties"]["seed"]["description"] == f"{words}."
    catalogue = json.loads((made / "json-schema/catalog.json").read_text("utf-8"))
    assert catalogue["endpoints"][0]["request"]["meanings"] == [
        {"pointer": "/seed", "value": -1, "means": "a random seed"}
    ]
    for file in (
        "openapi/videotasks.json",
        "json-schema/tools/mcp/fragment_limits.json",
    ):
        assert words in (made / file).read_text("utf-8")
    for folder, ending in (("go", ".go"), ("java", ".java"), ("json-schema", ".d.ts")):
        texts = [one.read_text("utf-8") for one in (made / folder).rglob(f"*{ending}")]
        assert any("means a random seed" in one for one in texts), folder
