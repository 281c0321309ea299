"""Tools of language models: each in the form that its vendor publishes, saying every rule of its spec."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import videotasks
from generator.emit.parts import of_set
from generator.emit.tools.output import OUTPUT
from generator.language.load import load
from tests.contract.conditions import targets, top
from tests.contract.reader import ROOT, RawEndpoint, Spec, endpoints
from tests.fragment_specs import FRAGMENTS, build
from tests.vector_files import groups_of
from tests.yaml_texts import from_yaml, to_yaml

from .tool_rules import PAGES, RULES

FOLDER = ROOT / "generated" / "json-schema"
TOOLS = FOLDER / "tools"
VENDORS = sorted(RULES)
ENDPOINTS = endpoints()
CLOSED = ("gemini", "openai")
"""The vendors of which a model gives what a tool declares, and no more."""
PAIRS = [
    (vendor, endpoint)
    for vendor in VENDORS
    for endpoint in ENDPOINTS
    if not (endpoint.is_open and vendor in CLOSED)
]
of_each = pytest.mark.parametrize(("vendor", "endpoint"), PAIRS, ids=str)

Json = Any


def tool_of(vendor: str, endpoint: RawEndpoint) -> Json:
    return read(TOOLS / vendor / f"{name_of(endpoint)}.json")


def name_of(endpoint: RawEndpoint) -> str:
    return endpoint.id.replace(".", "_")


def read(path: Path) -> Json:
    return json.loads(path.read_text("utf-8"))


def parameters(vendor: str, tool: Json) -> Json:
    """The parameters as JSON Schema, whatever the vendor calls it."""
    if vendor == "gemini":
        return as_json_schema(tool["parameters"])
    return tool["inputSchema" if vendor == "mcp" else "parameters"]


def as_json_schema(schema: Json) -> Json:
    """What a Schema of Gemini means."""
    found = {
        name: int(limit) if re.match("(min|max)(Len|It)", name) else limit
        for name, limit in schema.items()
        if name not in ("format", "nullable", "propertyOrdering")
    }
    type_ = schema["type"].lower()
    found["type"] = [type_, "null"] if schema.get("nullable") else type_
    if "items" in schema:
        found["items"] = as_json_schema(schema["items"])
    if "properties" in schema:
        inner = schema["properties"].items()
        found["properties"] = {name: as_json_schema(one) for name, one in inner}
    return found


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_endpoint_is_a_tool_of_every_vendor_by_the_same_name(vendor: str) -> None:
    files = {path.stem: read(path) for path in (TOOLS / vendor).glob("*.json")}
    assert set(files) == {name_of(one) for of, one in PAIRS if of == vendor}
    assert all(tool["name"] == name for name, tool in files.items())


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_tool_keeps_to_what_its_vendor_publishes(vendor: str) -> None:
    assert all(page.url and page.as_of for page in PAGES[vendor])
    found = [
        f"{endpoint}: {said}"
        for of, endpoint in PAIRS
        if of == vendor
        for said in RULES[vendor](tool_of(vendor, endpoint))
    ]
    assert found == []


def specs_of_every_sort() -> list[Path]:
    found = [*FRAGMENTS.glob("accepted/*.yaml"), *FRAGMENTS.glob("sets/*/")]
    return sorted(path for path in found if path.name != "README.md")


@pytest.mark.parametrize("fragment", specs_of_every_sort(), ids=lambda path: path.stem)
def test_a_spec_beyond_what_a_vendor_accepts_is_no_tool_there(
    fragment: Path, tmp_path: Path
) -> None:
    specs = load(build(fragment, tmp_path / "specs"))
    for output in of_set([OUTPUT], specs):
        _, _, vendor, _ = output.path.split("/")
        assert list(RULES[vendor](json.loads(output.content))) == [], output.path
    made = {output.path.split("/")[2] for output in of_set([OUTPUT], specs)}
    assert set(VENDORS) - made == BEYOND.get(fragment.stem, set())


BEYOND = {
    "further_parameters": {"gemini", "openai"},
    "names_in_unicode": {"gemini"},
    "names_that_are_no_identifiers": {"gemini"},
    "required_with_default": {"gemini", "openai"},
    "very_long_names": {"gemini"},
}
"""Fragment -> the vendors that have no form for a name, or for a value of any type, that is required, or for names
that no page lists."""


@pytest.mark.parametrize(
    ("enum", "is_tool"),
    [
        ([f"{n}" for n in range(1_000)], True),
        ([f"{n}" for n in range(1_001)], False),
        ([f"v{n:058}" for n in range(251)], True),
        ([f"v{n:059}" for n in range(251)], False),
        ([f"v{n:0478}" for n in range(250)], True),
        ([f"v{n:0479}" for n in range(250)], False),
    ],
)
def test_lists_beyond_what_openai_publishes_are_no_tool_there(
    enum: list[str], is_tool: bool, tmp_path: Path
) -> None:
    source = (FRAGMENTS / "accepted" / "no_parameters.yaml").read_text("utf-8")
    raw = from_yaml(source)
    raw["parameters"] = {"choice": {"type": "string", "enum": enum}}
    raw["examples"] = [{"choice": enum[0]}]
    path = tmp_path / "long_list.yaml"
    path.write_text(to_yaml(raw), "utf-8")
    made = of_set([OUTPUT], load(build(path, tmp_path / "specs")))
    vendors = {output.path.split("/")[2] for output in made}
    assert vendors == {"gemini", "mcp", *(["openai"] if is_tool else [])}


@pytest.mark.parametrize(
    ("vendor", "spoil", "said"),
    [
        ("openai", lambda one: one.update(name="a.b"), "is called a.b"),
        ("openai", lambda one: one.update(strict=False), "not a strict function"),
        ("openai", lambda one: one["parameters"].update(type="array"), "the root is"),
        (
            "openai",
            lambda one: one["parameters"].pop("additionalProperties"),
            "not false",
        ),
        ("openai", lambda one: one["parameters"]["required"].pop(), "not all members"),
        (
            "openai",
            lambda one: prompt("openai", one).update(minLength=1),
            "minLength is",
        ),
        ("openai", lambda one: one["parameters"].update({"not": {}}), "not is not"),
        ("openai", lambda one: prompt("openai", one).pop("type"), "the type is"),
        ("gemini", lambda one: one.update(name="1a"), "is called 1a"),
        ("gemini", lambda one: one.update(strict=True), "has name"),
        (
            "gemini",
            lambda one: prompt("gemini", one).update(type="string"),
            "the type is",
        ),
        (
            "gemini",
            lambda one: prompt("gemini", one).update(maxLength="1"),
            "maxLength is not of a STRING",
        ),
        (
            "gemini",
            lambda one: one["parameters"]["properties"].update(
                x={"type": "ARRAY", "items": {"type": "STRING"}, "maxItems": 1}
            ),
            "not an int64",
        ),
        ("gemini", lambda one: prompt("gemini", one).update(enum=[4]), "not a text"),
        ("gemini", lambda one: one["parameters"].update(required=["a"]), "no property"),
        ("gemini", lambda one: one["parameters"].update({"$ref": "#"}), "$ref is not"),
        ("mcp", lambda one: one.update(name="a b"), "is called a b"),
        ("mcp", lambda one: one.update(strict=True), "has name"),
        ("mcp", lambda one: prompt("mcp", one).update(type="text"), "is not valid"),
        ("mcp", lambda one: one["inputSchema"].update({"not": {}}), "/: not"),
    ],
)
def test_what_a_vendor_does_not_accept_is_named(
    vendor: str, spoil: Callable[[Json], object], said: str
) -> None:
    tool = read(TOOLS / vendor / "vidu_q1_text_to_video.json")
    assert list(RULES[vendor](tool)) == []
    spoil(tool)
    assert said in "; ".join(RULES[vendor](tool))


def prompt(vendor: str, tool: Json) -> Json:
    root = tool["inputSchema" if vendor == "mcp" else "parameters"]
    return root["properties"]["prompt"]


@of_each
def test_every_rule_of_a_spec_is_a_keyword_of_the_tool_or_in_its_words(
    vendor: str, endpoint: RawEndpoint
) -> None:
    root = parameters(vendor, tool_of(vendor, endpoint))
    formless = {
        name
        for name, spec in endpoint.parameters.items()
        if vendor != "mcp" and may_be_anything(spec)
    }
    assert {*root["properties"]} == {*endpoint.parameters} - formless
    for name, whole in root["properties"].items():
        spec = endpoint.parameters[name]
        lacking = [
            f"{at}: {keyword}"
            for at, one, schema in beside(f"/{name}", spec, whole)
            for keyword, stated in one.items()
            if keyword in SAID and not said(keyword, stated, schema)
        ]
        assert lacking == []
    stated = {
        pair
        for one in endpoint.conditions
        if "inferred" not in one
        for pair in words_of(one, endpoint)
    }
    inferred = {
        pair for one in endpoint.conditions for pair in words_of(one, endpoint)
    } - stated
    for name, schema in root["properties"].items():
        for said_of, words in sorted(stated | inferred):
            if said_of == name:
                assert (words in schema["description"]) is ((name, words) in stated)


def may_be_anything(spec: Spec) -> bool:
    """Whether OpenAI and Gemini have no form for a parameter: its type, or that of its items, is not known."""
    return spec["type"] == "any" or ("items" in spec and may_be_anything(spec["items"]))


SAID = {
    *("enum", "openEnum", "minLength", "maxLength", "minimum", "maximum", "minItems"),
    *("maxItems", "default", "media", "description", "unit"),
}


def said(keyword: str, stated: Json, schema: Json) -> bool:
    """Whether a schema states a rule, in a keyword or in its words."""
    inner = next(
        (one for one in schema.get("anyOf", ()) if "enum" in one or "items" in one),
        schema,
    )
    if inner.get(keyword) == stated:
        return True
    words = schema.get("description", "")
    if keyword in ("enum", "openEnum"):
        numbers = range(inner.get("minimum", 0), inner.get("maximum", -1) + 1)
        return list(numbers) == stated or all(
            json.dumps(one) in words for one in stated
        )
    if keyword == "media":
        return (stated["kind"] in words or "sound" in words) and (
            str(stated.get("maxSize", "")) in words
        )
    if keyword == "default":
        shown = "an empty text" if stated == "" else json.dumps(stated)
        return f"Default: {shown}." in words
    if keyword in ("description", "unit"):
        return stated.rstrip(".") in words
    if keyword == "minLength" and stated == 0:
        return True
    return re.search(rf"\b{stated}\b", words) is not None


def beside(at: str, spec: Spec, schema: Json) -> Iterator[tuple[str, Spec, Json]]:
    """A raw spec and all below it, each with its schema."""
    yield at, spec, schema
    whole = next(
        (one for one in schema.get("anyOf", ()) if one["type"] != "null"), schema
    )
    if "items" in spec:
        yield from beside(f"{at}/items", spec["items"], whole["items"])
    for name, inner in spec.get("properties", {}).items():
        yield from beside(f"{at}/{name}", inner, whole["properties"][name])


def words_of(condition: Spec, endpoint: RawEndpoint) -> set[tuple[str, str]]:
    """Parameters at the top of which a condition says something, and what it says."""
    words = f"{condition['says'].rstrip('.')}."
    return {(top(name, endpoint.parameters), words) for name in targets(condition)}


def vectors_of(endpoint: RawEndpoint) -> list[Json]:
    (group,) = groups_of(FOLDER / "vectors/2020-12" / f"{endpoint.request_title}.json")
    tests: list[Json] = group["tests"]
    return tests


def filled(value: Json, schema: Json) -> Json:
    """Arguments as a model gives them that must name every member: null where one is left out."""
    for inner in schema.get("anyOf", ()):
        if inner["type"] != "null" and value is not None:
            return filled(value, inner)
    if isinstance(value, list):
        return [filled(item, schema["items"]) for item in value]
    if isinstance(value, dict):
        inner = schema["properties"].items()
        return {name: filled(value.get(name), one) for name, one in inner}
    return value


@pytest.mark.filterwarnings("ignore::videotasks.VideotasksWarning")
@of_each
def test_every_right_body_is_a_call_that_becomes_the_same_body(
    vendor: str, endpoint: RawEndpoint
) -> None:
    schema = parameters(vendor, tool_of(vendor, endpoint))
    Draft202012Validator.check_schema(schema)
    accepts = Draft202012Validator(schema).is_valid
    kind: type[videotasks.Request] = getattr(videotasks, endpoint.request_title)
    bodies = [test["data"] for test in vectors_of(endpoint) if test["valid"]]
    assert bodies
    for body in bodies:
        call = filled(body, schema) if vendor == "openai" else body
        if vendor == "openai" and without_nulls(call) != body:
            continue  # members that no page names, of an object that is open; strict tools have none
        assert accepts(call), call
        assert kind.from_tool_call(json.dumps(call)).to_dict() == body
        assert kind.from_tool_call(deepcopy(call)).to_dict() == body


def without_nulls(value: Json) -> Json:
    if isinstance(value, list):
        return [without_nulls(item) for item in value]
    if isinstance(value, dict):
        left = {name: one for name, one in value.items() if one is not None}
        return {name: without_nulls(one) for name, one in left.items()}
    return value


@pytest.mark.parametrize("endpoint", ENDPOINTS, ids=str)
def test_every_wrong_body_is_a_call_that_is_refused(endpoint: RawEndpoint) -> None:
    """Conditions included, which no tool has; a null is not wrong there, it leaves something out."""
    kind: type[videotasks.Request] = getattr(videotasks, endpoint.request_title)
    for test in vectors_of(endpoint):
        if test["valid"] or not isinstance(test["data"], dict):
            continue
        if ": null for a" in test["description"]:
            continue
        with pytest.raises(videotasks.ValidationError):
            kind.from_tool_call(json.dumps(test["data"]))


def test_a_wrong_body_that_breaks_a_condition_alone_is_among_them() -> None:
    (one,) = [one for one in ENDPOINTS if str(one) == "vidu_2_0.image_to_video"]
    assert any(test["description"].startswith("allow at ") for test in vectors_of(one))
