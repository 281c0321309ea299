"""The form of emitted JSON Schemas that validators and code generators of every language take, rule by rule."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated" / "json-schema"

DEFINITIONS = {"2020-12": "$defs", "draft-07": "definitions"}
METASCHEMAS = {
    "2020-12": "https://json-schema.org/draft/2020-12/schema",
    "draft-07": "http://json-schema.org/draft-07/schema#",
}
ORDER = [
    *("$schema", "$id", "$ref", "title", "description", "type", "enum", "properties"),
    *("required", "additionalProperties", "items", "minLength", "maxLength", "minimum"),
    *(
        "maximum",
        "minItems",
        "maxItems",
        "pattern",
        "anyOf",
        "not",
        "default",
        "examples",
    ),
    *("$defs", "definitions"),
]
"""The only keywords, in the order in which every schema has them: whatever a validator of some language does not know,
or reads differently, is not among them (format, const, dependentRequired, unevaluatedProperties, x-...)."""
NEEDS_TYPE = {
    "enum",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "properties",
    "items",
}

Schema = dict[str, Any]


@pytest.fixture(scope="module")
def schemas(
    accepted_specs: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[Path, Schema]:
    """Every schema of the project and of the accepted fragments."""
    out = tmp_path_factory.mktemp("schemas")
    command = [sys.executable, "-m", "generator", "generate", "--no-black"]
    done = subprocess.run(
        [*command, "--specs", str(accepted_specs), "--out", str(out)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    files = [
        path
        for folder in (GENERATED, out / "json-schema")
        for dialect in DEFINITIONS
        for path in sorted((folder / dialect).glob("*.json"))
        if path.stem != "bundle"
    ]
    assert len(files) > 20
    return {path: json.loads(path.read_text("utf-8")) for path in files}


def below(schema: Schema) -> Iterator[Schema]:
    """A schema and every schema within it."""
    yield schema
    for keyword in ("properties", "$defs", "definitions"):
        for one in schema.get(keyword, {}).values():
            yield from below(one)
    for one in (
        *schema.get("anyOf", ()),
        *(schema[k] for k in ("items", "not") if k in schema),
    ):
        yield from below(one)


@cache
def validator(text: str) -> Any:
    schema = json.loads(text)
    cls = jsonschema.validators.validator_for(schema)
    cls.check_schema(schema)
    return cls(schema)


def test_only_keywords_that_everybody_knows_in_one_order(
    schemas: dict[Path, Schema],
) -> None:
    for path, whole in schemas.items():
        for schema in below(whole):
            known = [keyword for keyword in ORDER if keyword in schema]
            assert list(schema) == known, path.name


def test_nothing_stands_beside_a_reference_and_it_stays_in_the_file(
    schemas: dict[Path, Schema],
) -> None:
    for path, whole in schemas.items():
        word = DEFINITIONS[path.parent.name]
        used = set()
        for schema in below(whole):
            if "$ref" in schema:
                assert list(schema) == ["$ref"], path.name
                head, _, name = schema["$ref"].rpartition("/")
                assert head == f"#/{word}"
                used.add(name)
        assert used == set(whole.get(word, {})), f"{path.name}: unknown or unused"


def test_titles_are_names_of_types_files_and_definitions_alike(
    schemas: dict[Path, Schema],
) -> None:
    for path, whole in schemas.items():
        definitions = whole.get(DEFINITIONS[path.parent.name], {})
        titled = {path.stem: whole, **definitions}
        for name, schema in titled.items():
            assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", name)
            assert schema["title"] == name
            assert schema["type"] == "object"
        assert list(definitions) == sorted(definitions)
        others = [one for one in below(whole) if "title" in one]
        assert len(others) == len(titled), f"{path.name}: a property has a title"


def test_one_title_has_one_definition_over_the_whole_set(
    schemas: dict[Path, Schema],
) -> None:
    seen: dict[tuple[Path, str], tuple[Path, Schema]] = {}
    folded: dict[tuple[Path, str], str] = {}
    for path, whole in schemas.items():
        for name, schema in whole.get(DEFINITIONS[path.parent.name], {}).items():
            other = seen.setdefault((path.parent, name), (path, schema))
            assert other[1] == schema, f"{name} in {path.name} and {other[0].name}"
            assert not (path.parent / f"{name}.json").exists()
            assert folded.setdefault((path.parent, name.lower()), name) == name


def test_identifiers_are_absolute_and_have_version_and_dialect(
    schemas: dict[Path, Schema],
) -> None:
    seen = set()
    for path, whole in schemas.items():
        dialect = path.parent.name
        assert whole["$schema"] == METASCHEMAS[dialect]
        form = rf"https://[^#\s]+/[0-9]+\.[0-9]+\.[0-9]+/{dialect}/{path.stem}\.json"
        assert re.fullmatch(form, whole["$id"])
        seen.add(whole["$id"])
        assert not any("$id" in one for one in below(whole) if one is not whole)
    assert len(seen) == len(schemas)


def test_a_type_stands_beside_whatever_needs_one(schemas: dict[Path, Schema]) -> None:
    for path, whole in schemas.items():
        for schema in below(whole):
            if NEEDS_TYPE & set(schema):
                assert "type" in schema, path.name
            types = schema.get("type", "object")
            if isinstance(types, list):
                assert len(types) == 2, path.name
                assert types[1] == "null"


def test_closed_lists_are_ranges_where_they_have_no_gaps_and_never_empty(
    schemas: dict[Path, Schema],
) -> None:
    for path, whole in schemas.items():
        for schema in below(whole):
            values = [one for one in schema.get("enum", ()) if one is not None]
            stated = schema.get("type", [])
            types = {*stated} if isinstance(stated, list) else {stated}
            if "enum" in schema:
                assert values, path.name
                # A condition may compare what no parameter lists: true and false, and fractions.
                inner = {"boolean", "number"} & types and in_condition(whole, schema)
                assert {type(one) for one in values} in ({str}, {int}) or inner
                assert (None in schema["enum"]) is isinstance(stated, list)
            if len(values) > 1 and "integer" in types:
                assert sorted(values) != list(range(min(values), max(values) + 1))


def in_condition(whole: Schema, schema: Schema) -> bool:
    return any(one is schema for one in below(whole.get("not", {})))


def test_conditions_are_one_not_at_the_root_of_a_request(
    schemas: dict[Path, Schema],
) -> None:
    seen = 0
    for path, whole in schemas.items():
        outside = [one for one in below(whole) if not in_condition(whole, one)]
        assert [one for one in outside if "not" in one] == [whole] * ("not" in whole)
        assert not any("anyOf" in one for one in outside), path.name
        for schema in below(whole.get("not", {})):
            seen += 1
            said = {"properties", "required", "enum", "minimum", "maximum"} & {*schema}
            assert "type" in schema or not said, path.name
            assert not {"title", "description", "$ref", "default"} & {*schema}
            assert {*schema} != {"anyOf"} or len(schema["anyOf"]) > 1
        if "not" in whole:
            assert path.stem.endswith("Request")
            assert {*whole["not"]} == {"anyOf"} or "anyOf" not in whole["not"]
    assert seen


def test_requests_are_closed_and_answers_open(schemas: dict[Path, Schema]) -> None:
    for path, whole in schemas.items():
        if path.stem.endswith("Request"):
            assert whole["additionalProperties"] is False
        else:
            assert not any("additionalProperties" in one for one in below(whole))
        for schema in below(whole):
            assert set(schema.get("required", ())) <= set(schema.get("properties", ()))
            assert schema.get("required") != []
            assert schema.get("additionalProperties", False) is False


def test_patterns_are_anchored_at_their_start_and_plain(
    schemas: dict[Path, Schema],
) -> None:
    for path, whole in schemas.items():
        for schema in below(whole):
            if "pattern" in schema:
                assert schema["pattern"].startswith("^"), path.name
                # Without escaped signs and lists of characters, nothing that is greedy or known to some only.
                plain = re.sub(r"\\[.+]|\[[^]]*\]", "", schema["pattern"])
                assert not re.search(r"[\\$*+]|\(\?", plain), path.name
                assert schema["examples"], f"{path.name}: a pattern without an example"


def test_defaults_and_examples_are_valid(schemas: dict[Path, Schema]) -> None:
    for path, whole in schemas.items():
        assert whole["examples"], path.name
        check = validator(json.dumps(whole))
        for example in whole["examples"]:
            check.validate(example)
        word = DEFINITIONS[path.parent.name]
        for schema in below(whole):
            if schema is whole or not {"default", "examples"} & set(schema):
                continue
            alone = {"$schema": whole["$schema"], word: whole.get(word, {}), **schema}
            check = validator(json.dumps(alone))
            given = [schema["default"]] if "default" in schema else []
            for value in (*given, *schema.get("examples", ())):
                check.validate(value)


def test_descriptions_are_one_line_that_ends_no_comment(
    schemas: dict[Path, Schema],
) -> None:
    for path, whole in schemas.items():
        for schema in below(whole):
            text = schema.get("description", "x")
            assert text, path.name
            assert text == text.strip()
            assert len(text.splitlines()) == 1
            assert "*/" not in text
            assert "\\u" not in text


def test_files_are_written_in_one_way(schemas: dict[Path, Schema]) -> None:
    for path, whole in schemas.items():
        text = json.dumps(whole, indent=2, ensure_ascii=False) + "\n"
        assert path.read_bytes() == text.encode("utf-8"), path.name
