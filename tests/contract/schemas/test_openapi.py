"""The OpenAPI file against the raw YAML: every endpoint, brand, refusal and annotation, nothing that is inferred."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.contract.reader import (
    ROOT,
    RawEndpoint,
    Spec,
    api,
    endpoints,
    every_object,
    shared_type,
)

FILE = ROOT / "generated" / "openapi" / "videotasks.json"
WHOLE: Spec = json.loads(FILE.read_text("utf-8"))
SCHEMAS: dict[str, Spec] = WHOLE["components"]["schemas"]
ENDPOINTS = endpoints()
PLATFORM = api()
RESULT = PLATFORM["lifecycle"]["result"]
every_endpoint = pytest.mark.parametrize("endpoint", ENDPOINTS, ids=str)

INT32 = 2**31
SCHEMA_HOME = "#/components/schemas/"


def operation(endpoint: RawEndpoint) -> Spec:
    found: Spec = WHOLE["paths"][endpoint.spec["path"]][endpoint.spec["method"].lower()]
    return found


def result() -> Spec:
    found: Spec = WHOLE["paths"][RESULT["path"]][RESULT["method"].lower()]
    return found


def operations() -> list[Spec]:
    return [
        operation for item in WHOLE["paths"].values() for operation in item.values()
    ]


def body(message: Spec) -> Spec:
    assert list(message["content"]) == ["application/json"]
    found: Spec = message["content"]["application/json"]
    return found


def title(message: Spec) -> str:
    home, _, name = body(message)["schema"]["$ref"].rpartition("/")
    assert home == "#/components/schemas"
    return str(name)


def examples(message: Spec) -> list[Any]:
    return [example["value"] for example in body(message)["examples"].values()]


def problems(name: str, value: Any) -> list[str]:
    schema = {
        "$ref": f"#/components/schemas/{name}",
        "components": WHOLE["components"],
    }
    return [error.message for error in Draft202012Validator(schema).iter_errors(value)]


def pairs(properties: dict[str, Spec], schema: Spec) -> Iterator[tuple[Spec, Spec]]:
    """Every value of a raw shape with its schema."""
    assert list(schema["properties"]) == list(properties)
    for name, spec in properties.items():
        yield from pair(spec, schema["properties"][name])


def pair(spec: Spec, schema: Spec) -> Iterator[tuple[Spec, Spec]]:
    if spec["type"] == "object":
        name = schema["$ref"].removeprefix(SCHEMA_HOME)
        yield from pairs(spec.get("properties", {}), SCHEMAS[name])
        return
    yield spec, schema
    if "items" in spec:
        yield from pair(spec["items"], schema["items"])


def every_pair() -> Iterator[tuple[Spec, Spec]]:
    for endpoint in ENDPOINTS:
        yield from pairs(endpoint.parameters, SCHEMAS[endpoint.request_title])
        yield from pairs(endpoint.response, SCHEMAS[endpoint.response_title])
    yield from pairs(shared_type(RESULT["type"])["properties"], SCHEMAS[RESULT["type"]])


def test_the_file_is_openapi() -> None:
    assert WHOLE["openapi"] == "3.1.0"
    assert [str(error) for error in OpenAPIV31SpecValidator(WHOLE).iter_errors()] == []


def test_the_validator_of_openapi_sees_a_fault() -> None:
    broken = json.loads(FILE.read_text("utf-8"))
    del broken["paths"][RESULT["path"]]["get"]["responses"]["200"]["description"]
    assert list(OpenAPIV31SpecValidator(broken).iter_errors())


def test_no_reference_leaves_the_file_and_none_has_a_neighbour() -> None:
    used = {schema["$ref"] for schema in every_object(WHOLE) if "$ref" in schema}
    assert [
        schema for schema in every_object(WHOLE) if "$ref" in schema and len(schema) > 1
    ] == []
    found = {
        f"#/components/{kind}/{name}"
        for kind in ("schemas", "responses")
        for name in WHOLE["components"][kind]
    }
    assert used == found, "unknown or unused"


def test_every_endpoint_and_the_result_are_there_and_nothing_else() -> None:
    expected = {
        (endpoint.spec["path"], endpoint.spec["method"].lower())
        for endpoint in ENDPOINTS
    }
    expected.add((RESULT["path"], RESULT["method"].lower()))
    found = {(path, method) for path, item in WHOLE["paths"].items() for method in item}
    assert found == expected
    names = [operation["operationId"].lower() for operation in operations()]
    assert len(names) == len(set(names))
    tags = {tag for operation in operations() for tag in operation["tags"]}
    assert tags == {tag["name"] for tag in WHOLE["tags"]}


@every_endpoint
def test_an_operation_says_what_the_spec_says(endpoint: RawEndpoint) -> None:
    found, spec = operation(endpoint), endpoint.spec
    assert found["x-endpoint"] == endpoint.id
    assert found["operationId"].lower() == endpoint.id.replace("_", "").replace(".", "")
    assert found["tags"] == [endpoint.id.partition(".")[0]]
    assert found["summary"] == spec["title"]
    assert found["x-sources"] == [source["url"] for source in spec["sources"].values()]
    text = found["description"]
    assert spec["summary"] in text
    assert spec.get("description", "") in text
    for statement in (*endpoint.conditions, *spec.get("deviations", ())):
        assert statement["says"].rstrip(".") in text
        assert statement.get("inferred", "") in text
    for value, _ in pairs(endpoint.parameters, SCHEMAS[endpoint.request_title]):
        for keyword, inference in value.get("inferred", {}).items():
            assert keyword == "type" or inference["reason"] in text


@every_endpoint
def test_bodies_are_those_of_the_spec_with_its_examples(endpoint: RawEndpoint) -> None:
    found = operation(endpoint)
    assert found["requestBody"]["required"] is True
    assert title(found["requestBody"]) == endpoint.request_title
    assert examples(found["requestBody"]) == endpoint.spec["examples"]
    answer = found["responses"]["200"]
    assert title(answer) == endpoint.response_title
    link = answer["links"]["result"]
    assert link["operationId"] == result()["operationId"]
    task_id = PLATFORM["lifecycle"]["taskId"]
    assert link["parameters"] == {
        f"query.{RESULT['parameter']}": f"$response.body#/{task_id}"
    }
    assert task_id in endpoint.response


@every_endpoint
def test_an_operation_says_which_providers_have_it(endpoint: RawEndpoint) -> None:
    found, listed = operation(endpoint), endpoint.spec["providers"]
    current = [name for name, listing in listed.items() if "retirement" not in listing]
    assert found.get("deprecated", False) is not bool(current)
    assert list(found["x-providers"]) == list(listed)
    for name, listing in listed.items():
        gone = found["x-providers"][name].get("retirement")
        assert (gone is not None) is ("retirement" in listing)
        if gone is not None:
            stated = PLATFORM["retirements"][listing["retirement"]]
            assert gone["source"] == stated["source"]
            assert gone.get("date", "unknown") == stated["date"]
            assert gone.get("inferred") == stated.get("inferred")
            assert stated["source"] in found["description"]
            assert stated.get("replacement", "") in found["description"]


def test_every_brand_is_a_server_with_its_former_hosts() -> None:
    assert {server["x-provider"]: server["url"] for server in WHOLE["servers"]} == {
        name: provider["host"] for name, provider in PLATFORM["providers"].items()
    }
    for server in WHOLE["servers"]:
        provider = PLATFORM["providers"][server["x-provider"]]
        assert provider["name"] in server["description"]
        for host in provider.get("formerHosts", ()):
            assert host in server["description"]


def test_every_operation_needs_the_key() -> None:
    ((name, scheme),) = WHOLE["components"]["securitySchemes"].items()
    assert (scheme["type"], scheme["scheme"]) == ("http", "bearer")
    assert WHOLE["security"] == [{name: []}]
    assert [operation for operation in operations() if "security" in operation] == []


def test_the_question_for_a_result_needs_an_id_and_tells_the_states() -> None:
    found = result()
    (parameter,) = found["parameters"]
    assert (parameter["name"], parameter["in"]) == (RESULT["parameter"], "query")
    assert parameter["required"] is True
    assert parameter["schema"] == {"type": "string", "minLength": 1}
    assert title(found["responses"]["200"]) == RESULT["type"]
    shape = shared_type(RESULT["type"])
    assert examples(found["responses"]["200"]) == shape["examples"]
    assert found["x-states"] == PLATFORM["lifecycle"]["states"]


def test_it_says_which_content_type_every_request_has() -> None:
    words = f"`Content-Type: {PLATFORM['contentType']}`"
    assert words in WHOLE["info"]["description"]
    assert words in result()["description"]


def test_every_example_is_valid() -> None:
    messages = list(WHOLE["components"]["responses"].values())
    for operation in operations():
        messages += [operation["requestBody"]] if "requestBody" in operation else []
        messages.append(operation["responses"]["200"])
    for message in messages:
        for value in examples(message):
            assert problems(title(message), value) == []
    assert problems(ENDPOINTS[0].request_title, {"frobnicate": 1})


def test_integers_that_32_bits_may_not_hold_say_so() -> None:
    seen = set()
    for spec, schema in every_pair():
        edges = [spec.get("minimum", -INT32 - 1), spec.get("maximum", INT32)]
        edges = spec.get("enum", edges)
        wide = spec["type"] == "integer" and not all(
            -INT32 <= edge < INT32 for edge in edges
        )
        assert schema.get("format") == ("int64" if wide else None)
        seen.add(wide)
    assert seen == {True, False}


def test_media_and_open_lists_are_annotated_and_nothing_else_is() -> None:
    media, lists, ratios = 0, 0, 0
    for spec, schema in every_pair():
        assert schema.get("x-extensible-enum") == spec.get("openEnum")
        lists += "openEnum" in spec
        assert ("x-media" in schema) is ("media" in spec)
        for keyword, stated in spec.get("media", {}).items():
            told = schema["x-media"][keyword]
            is_size = keyword in ("maxSize", "maxDecodedSize")
            assert (told["stated"] if is_size else told) == stated
        media += "media" in spec
        ratio = schema.get("x-resolution-ratio")
        assert (ratio is None) is ("relation" not in spec)
        if ratio is not None:
            stated = spec["relation"]
            assert ratio == {**stated["resolutionRatio"], "says": stated["says"]}
            ratios += 1
    assert min(media, lists, ratios) > 0


def test_what_is_only_inferred_constrains_nothing() -> None:
    seen = set()
    for spec, schema in every_pair():
        inferred = spec.get("inferred", {})
        assert schema.get("x-inferred", []) == [
            {
                "keyword": keyword,
                "value": inference["value"],
                "reason": inference["reason"],
            }
            for keyword, inference in inferred.items()
        ]
        for keyword in inferred:
            if keyword == "media":
                assert ("pattern" in schema) is ("media" in spec)
            elif keyword == "required":
                assert not spec.get(
                    "required"
                )  # so the object around it does not list it
            elif keyword != "type":
                assert schema.get(keyword) == spec.get(keyword)
        seen |= set(inferred)
    assert {"type", "media", "maxItems"} <= seen


@every_endpoint
def test_schemas_are_those_of_the_json_schema_files(endpoint: RawEndpoint) -> None:
    """So what is proved of those by vectors holds here: only annotations and the home of definitions differ."""
    for name in (endpoint.request_title, endpoint.response_title):
        path = ROOT / "generated" / "json-schema" / "2020-12" / f"{name}.json"
        plain = json.loads(path.read_text("utf-8").replace("#/$defs/", SCHEMA_HOME))
        for word, definition in plain.pop("$defs", {}).items():
            assert bare(SCHEMAS[word]) == bare(definition)
        del plain["$schema"], plain["$id"], plain["examples"]
        assert bare(SCHEMAS[name]) == bare(plain)


def bare(schema: Any) -> Any:
    """A schema without what OpenAPI adds, and without defaults, which it says in words; parameters keep their names."""
    if isinstance(schema, list):
        return [bare(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    annotations: dict[str, Any] = {"format": "int64"}
    if schema.keys() & {"default", "x-default"}:
        said = {word: schema.get(word) for word in ("default", "description")}
        annotations.update(said)
    return {
        name: bare(member)
        for name, member in schema.items()
        if not name.startswith("x-") and (name, member) not in annotations.items()
    }


def test_a_default_is_said_in_words_and_never_as_the_keyword() -> None:
    """Clients of several generators would send it though nobody has chosen it, and those of PHP would not run."""
    seen = set()
    for spec, schema in every_pair():
        assert "default" not in schema
        assert ("x-default" in schema) is ("default" in spec)
        if "default" not in spec:
            continue
        assert schema["x-default"] == spec["default"]
        assert type(schema["x-default"]) is type(spec["default"])
        required = spec.get("required", False)
        shown = json.dumps(spec["default"], ensure_ascii=False)
        ending = (
            f"Required, though {shown} is its documented default."
            if required
            else f"Left out, it is {shown}."
        )
        assert schema["description"].endswith(ending)
        seen.add(required)
    assert seen == {True, False}


def test_the_text_is_laid_out_as_every_generated_json_is() -> None:
    text = json.dumps(WHOLE, indent=2, ensure_ascii=False)
    assert FILE.read_text("utf-8") == f"{text}\n"
