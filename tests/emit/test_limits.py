"""Every output knows each limit of the table of keywords: class, docstring, reference, schemas, vectors, catalogue."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator.emit.python.limits import beyond, reported
from generator.emit.python.needs import Needs
from generator.language import keywords
from generator.language.keyword_rows import Limit
from generator.language.keywords import LIMITS, stated_limits
from generator.language.load import load
from generator.language.model import Inferred
from generator.text.limits import demands, inferred_words
from tests.fragment_specs import generate, run_beside
from tests.limits import (
    Case,
    every_limit,
    every_limit_in,
    limited,
    parameter,
    specs_of,
)


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("limits")
    return generate(every_limit_in(folder), folder / "out")


@pytest.fixture(scope="module")
def told(out: Path) -> dict[str, Any]:
    """What the generated class says of each limit when it is kept, broken, and broken where it is only inferred."""
    bodies = {
        f"{kind} {row.name}": {f"{prefix}{row.field}": given}
        for row in LIMITS
        for kind, prefix, given in (
            ("kept", "", Case.of(row).kept),
            ("broken", "", Case.of(row).broken),
            ("inferred", "inferred_", Case.of(row).broken),
        )
    }
    said: dict[str, Any] = json.loads(
        run_beside(out / "python", "-c", ASK, stdin=json.dumps(bodies))
    )
    return said


ASK = """
import json, sys, warnings
import videotasks as v
said = {"doc": " ".join(v.LimitsRequest.__doc__.split())}
for name, body in json.load(sys.stdin).items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found = [list(one[:4]) for one in v.LimitsRequest.problems_of(body)]
        if not found:
            v.LimitsRequest.from_dict(body)
    said[name] = [found, [str(one.message) for one in caught]]
print(json.dumps(said))
"""


@every_limit
def test_the_class_names_pointer_rule_value_and_limit(
    row: Limit, told: dict[str, Any]
) -> None:
    case = Case.of(row)
    assert told[f"kept {row.name}"] == [[], []]
    (found,), warned = told[f"broken {row.name}"]
    assert found[:3] == [f"/{row.field}", row.name, case.broken]
    assert str(case.limit) in found[3]
    assert warned == []


@every_limit
def test_an_inferred_limit_warns(row: Limit, told: dict[str, Any]) -> None:
    found, (warned,) = told[f"inferred {row.name}"]
    assert found == []
    assert f"/inferred_{row.field}: " in warned
    assert str(Case.of(row).limit) in warned
    assert "(upstream says so)" in warned


@every_limit
def test_docstring_and_reference_say_the_limit(
    row: Limit, told: dict[str, Any], out: Path
) -> None:
    page = (out / "reference/fragment/limits.md").read_text("utf-8")
    (line,) = (one for one in page.splitlines() if one.startswith(f"| `{row.field}` |"))
    _, _, after = told["doc"].partition(f" {row.field}: ")
    for text in (line.replace("\\", ""), after.partition(": ")[0]):
        assert str(Case.of(row).limit) in text
        assert row.unit in text


@every_limit
@pytest.mark.parametrize("dialect", ["draft-07", "2020-12"])
def test_schemas_have_the_limit_and_vectors_break_it(
    row: Limit, dialect: str, out: Path
) -> None:
    case, name = Case.of(row), str(row.field)
    path = out / "json-schema" / dialect / "LimitsRequest.json"
    schema = json.loads(path.read_text("utf-8"))
    assert schema["properties"][name][row.word] == case.limit
    assert row.name not in schema["properties"][f"inferred_{name}"]
    judge = jsonschema.validators.validator_for(schema)(schema)
    assert judge.is_valid({name: case.kept})
    assert not judge.is_valid({name: case.broken})
    vectors = out / "json-schema/vectors" / dialect / "LimitsRequest.json"
    ((group,),) = [json.loads(vectors.read_text("utf-8"))]
    begins = [one["description"].partition(":")[0] for one in group["tests"]]
    assert f"{row.name} at /{name}" in begins
    assert f"valid at /{name}" in begins


@every_limit
def test_catalogue_and_openapi_know_what_is_inferred(row: Limit, out: Path) -> None:
    expected = {"keyword": row.name, "value": Case.of(row).limit}
    catalogue = json.loads((out / "json-schema/catalog.json").read_text("utf-8"))
    schema = json.loads((out / "json-schema/catalog.schema.json").read_text("utf-8"))
    jsonschema.validate(catalogue, schema)
    (endpoint,) = catalogue["endpoints"]
    (found,) = (
        one
        for one in endpoint["request"]["inferred"]
        if one["pointer"] == f"/inferred_{row.field}"
    )
    assert expected.items() <= found.items()
    openapi = json.loads((out / "openapi/videotasks.json").read_text("utf-8"))
    members = openapi["components"]["schemas"]["LimitsRequest"]["properties"]
    assert members[str(row.field)][row.word] == Case.of(row).limit
    (said,) = members[f"inferred_{row.field}"]["x-inferred"]
    assert expected.items() <= said.items()


def test_a_limit_of_an_unknown_kind_is_not_taken_for_a_pattern(tmp_path: Path) -> None:
    """Words come from its row; code, which nobody can make up, is refused by its name."""
    specs = load(specs_of(tmp_path, {"a": parameter("integer", minimum=3)}))
    value = specs.endpoints[0].request.properties[0].value
    (row, limit), *_ = stated_limits(value)
    other = replace(
        row,
        name="multipleOf",
        kind="multiple",  # type: ignore[arg-type] # That is what is tried.
        side=None,
        fits=lambda given, limit: given % limit == 0,
        demand="be a multiple of {}",
    )
    with pytest.raises(AssertionError, match="multipleOf"):
        beyond(other, limit, "value", "/a", Needs())
    with pytest.raises(KeyError, match="multiple"):
        reported(other, limit, "value", "/a", Needs())
    with pytest.raises(KeyError, match="multipleOf"):
        Case.of(other)


def test_words_of_a_limit_without_a_side_are_those_of_its_row(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pattern = keywords.BY_NAME["pattern"]
    assert isinstance(pattern, Limit)
    row = replace(pattern, demand="be spelt like {}")
    monkeypatch.setattr(keywords, "LIMITS", (row,))
    monkeypatch.setitem(keywords.BY_NAME, "pattern", row)
    spec = limited(row, examples=["abc"])
    specs = load(specs_of(tmp_path, {"a": spec}))
    value = specs.endpoints[0].request.properties[0].value
    assert list(demands(value)) == ["must be spelt like `^[a-z]+$`"]
    assert list(demands(value, "<{}>".format)) == ["must be spelt like <^[a-z]+$>"]
    inferred = Inferred("pattern", "^x", "why")
    assert inferred_words(inferred) == "must be spelt like `^x`"


def test_a_whole_limit_is_one_limit_however_it_is_written(tmp_path: Path) -> None:
    """JavaScript can say 4 only, so 4.0 is 4 everywhere, wherever a spec states it."""
    found = []
    for name, (low, high) in {"whole": (2, 4), "pointed": (2.0, 4.0)}.items():
        limits = {"minimum": low, "maximum": high}
        reasoned = {
            key: {"value": value, "reason": "upstream says so"}
            for key, value in limits.items()
        }
        parameters = {
            "stated": {"type": "number", **limits},
            "stepped": {"type": "integer", "step": low},
            "inferred": {"type": "number", "inferred": reasoned},
            "by_another": {"type": "number"},
            "list": {
                "type": "array",
                "maxItems": 9,
                "items": {"type": "number", **limits},
                "sum": {"maximum": high * high},
            },
        }
        condition = {
            "when": {"stated": {"given": True}},
            "says": "both go together",
            "minimum": {"by_another": low},
            "maximum": {"by_another": high},
        }
        specs = specs_of(tmp_path / name, parameters, conditions=[condition])
        out = generate(specs, tmp_path / name / "out")
        files = (path for path in out.glob("[!.]*/**/*") if path.is_file())
        found.append({str(one.relative_to(out)): one.read_bytes() for one in files})
    whole, pointed = found
    assert len(whole) > 100
    assert {*whole} == {*pointed}
    assert [name for name in whole if whole[name] != pointed[name]] == []
