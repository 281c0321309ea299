"""The schema of the catalogue: it takes the catalogue, refuses what is not one, and says what every key means."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

FOLDER = Path(__file__).resolve().parents[3] / "generated" / "json-schema"
CATALOG = json.loads((FOLDER / "catalog.json").read_text("utf-8"))
SCHEMA = json.loads((FOLDER / "catalog.schema.json").read_text("utf-8"))
OBJECTS = {"Catalog": SCHEMA, **SCHEMA["$defs"]}
NEEDS_TYPE = {"enum", "pattern", "items", "minItems", "properties", "required"}

Schema = dict[str, Any]


def below(schema: Schema) -> Iterator[Schema]:
    yield schema
    for keyword in ("properties", "$defs"):
        for subschema in schema.get(keyword, {}).values():
            yield from below(subschema)
    if "items" in schema:
        yield from below(schema["items"])


def objects(schema: Schema, value: Any) -> Iterator[tuple[str, Schema]]:
    """Every object of a value with the title of its schema."""
    if "$ref" in schema:
        schema = SCHEMA["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    if schema.get("type") == "array":
        for item in value:
            yield from objects(schema["items"], item)
    if schema.get("type") == "object":
        yield schema["title"], value
        for name, member in value.items():
            yield from objects(schema["properties"][name], member)


FOUND: dict[str, list[Schema]] = {}
for title, found in objects(SCHEMA, CATALOG):
    FOUND.setdefault(title, []).append(found)
# Where no endpoint has one, one as `tests/emit/test_prices.py` makes it.
FOUND.setdefault(
    "CatalogPrice",
    [
        {
            "provider": "acme",
            "amount": "0.084",
            "currency": "USD",
            "per": "second",
            "when": [],
            "source": "https://acme.example/pricing",
            "date": "2026-10-07",
        }
    ],
)
CELL = {"values": [5, "480p"], "amount": "0.39"}
DECIDER = {"parameter": "duration", "isFile": False, "whenLeftOut": 5}
FOUND.setdefault("CatalogPriceCell", [CELL])
FOUND.setdefault("CatalogPriceDecider", [DECIDER])
FOUND.setdefault("CatalogPriceTable", [{"by": [DECIDER], "cells": [CELL]}])
# No spec of the project advises anything yet; tests/emit/test_advised.py has one that does.
ADVISED = {"pointer": "/a", "keyword": "step", "value": 0.5, "says": "In steps."}
FOUND.setdefault("CatalogAdvised", [ADVISED])
# Nor does a value limit another parameter; tests/fragments/accepted/conditions_of_limits.yaml has those.
FOUND.setdefault("CatalogLimit", [{"parameter": "a", "keyword": "maximum", "limit": 5}])
FOUND.setdefault(
    "CatalogMediaThen", [{"parameter": "a", "media": FOUND["CatalogMedia"][0]}]
)
# Nor may a list hold files of several kinds; tests/fragments/accepted/media_by_kind.yaml has such.
KIND = {"kind": "image", "types": ["image/png"], "maxItems": 2}
FOUND.setdefault("CatalogKind", [KIND])
FOUND.setdefault("CatalogMediaByKind", [{"pointer": "/media", "kinds": [KIND]}])
# Nor does a provider's page allow less; tests/fragments/accepted/deviations.yaml has one that does.
FOUND.setdefault("CatalogAbilitiesAt", [{"id": "acme", "modes": []}])
# Nor does a list add up; tests/fragments/accepted/sums.yaml has such.
FOUND.setdefault(
    "CatalogSum", [{"pointer": "/shots", "of": "duration", "minimum": 2, "maximum": 15}]
)
MEANING = {"pointer": "/seed", "value": -1, "means": "a random seed"}
FOUND.setdefault("CatalogMeaning", [MEANING])


def faults(title: str, value: Schema) -> list[str]:
    """The keywords that an object breaks, as a part of the catalogue."""
    whole = {"$ref": f"#/$defs/{title}", "$defs": OBJECTS}
    validator = jsonschema.Draft202012Validator(whole)
    return [error.validator for error in validator.iter_errors(value)]


def test_the_catalogue_is_valid_and_so_is_its_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.Draft202012Validator(SCHEMA).validate(CATALOG)


def test_its_identifier_is_like_those_of_the_others() -> None:
    version = CATALOG["version"]
    assert SCHEMA["$id"].startswith("https://")
    assert SCHEMA["$id"].endswith(f"/{version}/catalog.schema.json")
    assert CATALOG["task"]["result"]["response"]["files"][0]["id"].startswith(
        SCHEMA["$id"].removesuffix("catalog.schema.json")
    )


@pytest.mark.parametrize("title", OBJECTS)
def test_without_a_required_key_or_with_an_unknown_one_it_is_refused(
    title: str,
) -> None:
    sample = FOUND[title][0]
    assert faults(title, sample) == []
    for key in OBJECTS[title]["required"]:
        rest = {name: value for name, value in sample.items() if name != key}
        assert faults(title, rest) == ["required"], key
    assert faults(title, {**sample, "other": 1}) == ["additionalProperties"]


@pytest.mark.parametrize(
    ("title", "key", "value"),
    [
        ("CatalogError", "poll", "safe"),
        ("CatalogError", "retry", "again"),
        ("CatalogError", "pollNote", None),
        ("CatalogErrorPointers", "reason", "reason"),
        ("CatalogErrorBody", "shapes", []),
        ("CatalogStatus", "hundred", "6xx"),
        ("CatalogStatus", "download", "later"),
        ("CatalogStatus", "retry", "maybe"),
    ],
)
def test_a_wrong_word_about_errors_is_refused(title: str, key: str, value: Any) -> None:
    assert len(faults(title, {**FOUND[title][0], key: value})) == 1


def test_what_holds_for_answers_that_are_not_listed_is_described() -> None:
    described = SCHEMA["$defs"]["CatalogError"]["properties"]
    for word in ("not listed", "statuses says", "504", "no answer at all"):
        assert word in described["retry"]["description"]
    for word in ("never billed", "not listed", "gateway", "408, 425, 429 or 5xx"):
        assert word in described["poll"]["description"]


def test_of_forms_it_says_whether_schema_or_pages_have_them() -> None:
    forms = {
        title: SCHEMA["$defs"][title]["properties"]["forms"]["description"]
        for title in ("CatalogMediaAt", "CatalogMedia")
    }
    assert "as the schema takes it" in forms["CatalogMediaAt"]
    assert "stands under inferred" in forms["CatalogMediaAt"]
    assert "stands under media" in forms["CatalogMedia"]
    differing = [
        rule["pointer"]
        for body in FOUND["CatalogBody"]
        for rule in body["media"]
        for other in body["inferred"]
        if other["pointer"] == rule["pointer"] and other["keyword"] == "media"
        if set(other["media"]["forms"]) < set(rule["forms"])
    ]
    assert differing


def test_a_key_that_lacks_deep_in_the_catalogue_is_found() -> None:
    broken = copy.deepcopy(CATALOG)
    del broken["endpoints"][-1]["request"]["files"][-1]["bundle"]["pointer"]
    (error,) = jsonschema.Draft202012Validator(SCHEMA).iter_errors(broken)
    assert error.json_path.endswith(".request.files[1].bundle")


def test_every_key_and_every_object_is_described() -> None:
    for schema in OBJECTS.values():
        assert schema["description"]
        for name, member in schema["properties"].items():
            target = member.get("$ref", "").removeprefix("#/$defs/")
            text = (SCHEMA["$defs"][target] if target else member)["description"]
            assert text.strip() == text, name
            assert text.endswith("."), name
            assert len(text.splitlines()) == 1


def test_it_has_the_form_that_strict_validators_compile() -> None:
    known = {"$schema", "$id", "title", "description", "type", "properties", "required"}
    known |= {"additionalProperties", "items", "minItems", "pattern", "enum", "$defs"}
    used = set()
    for schema in below(SCHEMA):
        if "$ref" in schema:
            assert list(schema) == ["$ref"]
            used.add(schema["$ref"].removeprefix("#/$defs/"))
            continue
        assert {*schema} <= known
        if NEEDS_TYPE & {*schema}:
            assert isinstance(schema["type"], str)
        if schema.get("type") == "object":
            assert schema["additionalProperties"] is False
            assert {*schema["required"]} <= {*schema["properties"]}
    assert used == {*SCHEMA["$defs"]}
    for name, schema in SCHEMA["$defs"].items():
        assert schema["title"] == name


def resolved(pointer: str, schema: Schema, whole: Schema) -> Schema:
    """The schema of a value, found as the catalogue's own schema says: by the body's shape."""
    older: Schema = whole.get("definitions", {})
    definitions = whole.get("$defs", older)
    for part in pointer.split("/")[1:]:
        if schema.get("type") == "array":
            assert part == "items"
            schema = schema["items"]
        else:
            schema = schema["properties"][part.replace("~1", "/").replace("~0", "~")]
        if "$ref" in schema:
            schema = definitions[schema["$ref"].rsplit("/", 1)[-1]]
    return schema


def test_every_pointer_leads_to_a_value_in_the_schemas_of_both_dialects() -> None:
    seen = 0
    for body in FOUND["CatalogBody"]:
        for files in body["files"]:
            whole = json.loads((FOLDER / files["schema"]).read_text("utf-8"))
            for rule in body["media"]:
                schema = resolved(rule["pointer"], whole, whole)
                assert schema["pattern"].startswith("^")
                assert schema["type"] == "string"
            for entry in body["openLists"]:
                schema = resolved(entry["pointer"], whole, whole)
                assert "enum" not in schema
                assert {*map(str, schema["examples"])} <= {*map(str, entry["values"])}
            for entry in body["inferred"]:
                schema = resolved(entry["pointer"], whole, whole)
                if entry["inSchema"]:
                    assert schema["type"] == entry["value"]
                elif "value" in entry:
                    assert schema.get(entry["keyword"]) != entry["value"]
            for entry in body["relations"]:
                assert resolved(entry["pointer"], whole, whole)["type"] == "array"
            for entry in body["partlyDocumented"]:
                resolved(entry["pointer"], whole, whole)
            seen += len(body["media"]) + len(body["inferred"])
    assert seen > 100


def test_a_pattern_stands_where_the_catalogue_states_a_file_and_nowhere_else() -> None:
    for body in FOUND["CatalogBody"]:
        path = FOLDER / body["files"][0]["schema"]
        whole = json.loads(path.read_text("utf-8"))
        stated = {rule["pointer"] for rule in body["media"]}
        for pointer in stated:
            assert "pattern" in resolved(pointer, whole, whole)
        for entry in body["inferred"]:
            if entry["keyword"] == "media" and entry["pointer"] not in stated:
                assert "pattern" not in resolved(entry["pointer"], whole, whole)
        if body["direction"] == "response":
            assert "pattern" not in {key for part in below(whole) for key in part}


def test_what_an_endpoint_says_of_its_bodies_leads_to_values_too() -> None:
    for endpoint in CATALOG["endpoints"]:
        schemas = {
            body: json.loads(
                (FOLDER / endpoint[body]["files"][0]["schema"]).read_text("utf-8")
            )
            for body in ("request", "response")
        }
        for contradiction in endpoint["contradictions"]:
            resolved(
                contradiction["pointer"],
                schemas[contradiction["in"]],
                schemas[contradiction["in"]],
            )
        for deviation in endpoint["deviations"]:
            resolved(deviation["pointer"], schemas["request"], schemas["request"])
        parameters = schemas["request"]["properties"]
        for condition in endpoint["conditions"]:
            names = {
                *(
                    other["parameter"]
                    for key in ("when", "allow", "default")
                    for other in condition[key]
                ),
                *condition["require"],
                *condition["exclude"],
                *condition["noEffect"],
                *condition.get("atLeastOne", ()),
                *condition.get("exactlyOne", ()),
            }
            for name in names - {*parameters}:
                resolved(name, schemas["request"], schemas["request"])
        known = {source["id"] for source in endpoint["sources"]}
        for contradiction in endpoint["contradictions"]:
            for claim in contradiction["claims"]:
                assert claim["source"] in known or " " in claim["source"]
