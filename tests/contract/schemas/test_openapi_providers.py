"""The OpenAPI files against the raw YAML, by provider: who is a server of which file, and what each file holds."""

from __future__ import annotations

import copy
import json

import jsonschema
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.contract.reader import (
    ROOT,
    RawEndpoint,
    Spec,
    api,
    endpoints,
    every_object,
)

FOLDER = ROOT / "generated" / "openapi"
ENDPOINTS = endpoints()
PLATFORM = api()
PROVIDERS: dict[str, Spec] = PLATFORM["providers"]
PACKAGE = PLATFORM["package"]["name"]
RESULT = PLATFORM["lifecycle"]["result"]
# What an operation says of one provider only.
OF_PROVIDERS = ("x-providers", "description", "externalDocs", "deprecated")
every_provider = pytest.mark.parametrize("provider", PROVIDERS)


def read(name: str) -> Spec:
    found: Spec = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return found


def served(provider: str) -> list[RawEndpoint]:
    return [
        endpoint
        for endpoint in ENDPOINTS
        if "retirement"
        not in endpoint.spec["providers"].get(provider, {"retirement": 1})
    ]


def operations(whole: Spec) -> dict[tuple[str, str], Spec]:
    return {
        (path, method): operation
        for path, item in whole["paths"].items()
        for method, operation in item.items()
    }


def test_there_is_a_file_of_all_and_one_for_each_provider() -> None:
    names = {path.stem for path in FOLDER.glob("*.json")}
    assert names == {PACKAGE, *PROVIDERS}


@pytest.mark.parametrize("name", [PACKAGE, *PROVIDERS])
def test_servers_stand_at_the_root_alone(name: str) -> None:
    """Clients take those of a path or an operation before the host that their user has set."""
    whole = read(name)
    assert whole["servers"]
    assert [one for one in every_object(whole) if "servers" in one] == [whole]


def test_the_first_server_is_of_the_provider_that_serves_most() -> None:
    count = {provider: len(served(provider)) for provider in PROVIDERS}
    expected = sorted(PROVIDERS, key=lambda provider: -count[provider])
    found = [server["x-provider"] for server in read(PACKAGE)["servers"]]
    assert found == expected
    assert count[found[0]] > count[found[-1]], "the specs tell no difference"


@every_provider
def test_a_file_of_one_provider_has_its_server_only(provider: str) -> None:
    (server,) = read(provider)["servers"]
    assert (server["url"], server["x-provider"]) == (
        PROVIDERS[provider]["host"],
        provider,
    )
    assert server in read(PACKAGE)["servers"]


@every_provider
def test_it_has_what_the_provider_serves_and_the_poll(provider: str) -> None:
    expected = {
        (endpoint.spec["path"], endpoint.spec["method"].lower())
        for endpoint in served(provider)
    }
    expected.add((RESULT["path"], RESULT["method"].lower()))
    whole = read(provider)
    mine, all_of_them = operations(whole), operations(read(PACKAGE))
    assert {*mine} == expected
    for place, operation in mine.items():
        usual = accepted_alone(all_of_them[place], whole["components"]["schemas"])
        assert bare(operation) == bare(usual)
        if "x-providers" in operation:
            assert list(operation["x-providers"]) == [provider]
            assert "retirement" not in operation["x-providers"][provider]
            listing = all_of_them[place]["x-providers"][provider]
            assert operation["x-providers"][provider] == listing
            assert operation["externalDocs"] == {"url": listing["documentation"]}


def bare(operation: Spec) -> Spec:
    return {name: part for name, part in operation.items() if name not in OF_PROVIDERS}


def accepted_alone(operation: Spec, schemas: Spec) -> Spec:
    """An operation without examples that a provider's own rules refuse."""
    if "requestBody" not in operation:
        return operation
    own = copy.deepcopy(operation)
    (content,) = own["requestBody"]["content"].values()
    schema = {"$ref": f"#/$defs/{content['schema']['$ref'].rsplit('/', 1)[1]}"}
    text = json.dumps({"$defs": schemas, **schema})
    validator = jsonschema.Draft202012Validator(
        json.loads(text.replace("#/components/schemas/", "#/$defs/"))
    )
    accepted = [
        example
        for example in content["examples"].values()
        if validator.is_valid(example["value"])
    ]
    content["examples"] = {
        f"example{number}": example for number, example in enumerate(accepted, 1)
    }
    assert content["examples"]
    return own


@every_provider
def test_it_says_nothing_of_other_providers(provider: str) -> None:
    others = [other["name"] for name, other in PROVIDERS.items() if name != provider]
    whole = read(provider)
    texts = [whole["info"]["description"], whole["info"]["summary"]]
    for operation in operations(whole).values():
        texts += operation["description"].split("\n")
    assert PROVIDERS[provider]["name"] in texts[0]
    said = [
        text
        for text in texts
        for other in others
        if text.startswith((f"- {other}", "Retired by")) or f"({other}" in text
    ]
    assert said == []


def test_where_a_provider_differs_its_own_file_says_so() -> None:
    seen = 0
    for endpoint in ENDPOINTS:
        for deviation in endpoint.spec.get("deviations", ()):
            for provider in PROVIDERS:
                if endpoint not in served(provider):
                    continue
                place = (endpoint.spec["path"], endpoint.spec["method"].lower())
                text = operations(read(provider))[place]["description"]
                says = deviation["says"].rstrip(".") in text
                assert says is (provider == deviation["provider"])
                seen += says
    assert seen


@pytest.mark.slow
@every_provider
def test_it_is_openapi_and_everything_in_it_is_used(provider: str) -> None:
    whole = read(provider)
    assert [str(one) for one in OpenAPIV31SpecValidator(whole).iter_errors()] == []
    used = {one["$ref"] for one in every_object(whole) if "$ref" in one}
    components, all_of_them = whole["components"], read(PACKAGE)["components"]
    assert used == {
        f"#/components/{kind}/{name}"
        for kind in ("schemas", "responses")
        for name in components[kind]
    }
    schemas = all_of_them["schemas"] | own_schemas(
        provider, all_of_them["schemas"], components["schemas"]
    )
    for kind, parts in components.items():
        for name, part in parts.items():
            usual = schemas if kind == "schemas" else all_of_them[kind]
            assert part == usual[name]
    tags = {tag for one in operations(whole).values() for tag in one["tags"]}
    assert [tag["name"] for tag in whole["tags"]] == [
        tag["name"] for tag in read(PACKAGE)["tags"] if tag["name"] in tags
    ]


def own_schemas(provider: str, usual: Spec, own: Spec) -> Spec:
    """The schemas of requests that a provider's page limits otherwise, made of the common ones.

    What its own conditions forbid is taken as it stands in its file, beside all that is forbidden anyway.
    """
    found = {}
    for endpoint in served(provider):
        schema = copy.deepcopy(usual[endpoint.request_title])
        for deviation in endpoint.spec.get("deviations", ()):
            keyword, pointer = deviation["keyword"], deviation["pointer"]
            if deviation["provider"] != provider:
                continue
            if keyword == "required" and deviation.get("binding"):
                needed = {*schema.get("required", ()), pointer[1:]}
                schema["required"] = [
                    name for name in schema["properties"] if name in needed
                ]
            if keyword in ("required", "absent"):
                continue
            holder = schema
            for step in pointer.split("/")[1:]:
                holder = holder["items" if step == "items" else "properties"]
                holder = holder if step == "items" else holder[step]
            holder[keyword] = deviation["value"]
        if any(one.get("provider") == provider for one in endpoint.provider_conditions):
            more = own[endpoint.request_title]["not"]
            assert all(one in forbidden(more) for one in forbidden(schema.get("not")))
            assert more != schema.get("not")
            schema["not"] = more
        found[endpoint.request_title] = schema
    return found


def forbidden(branches: Spec | None) -> list[Spec]:
    """What a `not` forbids, one condition after the other."""
    if branches is None:
        return []
    found: list[Spec] = branches.get("anyOf", [branches])
    return found


@pytest.mark.parametrize("name", [PACKAGE, *PROVIDERS])
def test_a_tag_says_what_its_operations_do(name: str) -> None:
    whole = read(name)
    for tag in whole["tags"]:
        titles = [
            operation["summary"]
            for operation in operations(whole).values()
            if tag["name"] in operation["tags"] and "x-endpoint" in operation
        ]
        head, _, rest = tag["description"].rstrip(".").partition(": ")
        # What a family of one endpoint has in common with itself is all of its title.
        model = head.removeprefix("Makes videos").removeprefix(" with ")
        found = [f"{model} {title}".strip() for title in rest.split(", ") if title]
        assert sorted(found) == sorted(titles)


def test_each_file_has_a_title_of_its_own() -> None:
    """Generators name a package by it."""
    titles = [read(name)["info"]["title"] for name in (PACKAGE, *PROVIDERS)]
    assert len({*titles}) == len(titles)


@pytest.mark.parametrize("name", [PACKAGE, *PROVIDERS])
def test_contact_and_licence_are_those_of_the_repository(name: str) -> None:
    info = read(name)["info"]
    words = (ROOT / "LICENSE").read_text("utf-8")
    assert info["license"]["name"] == words.split()[0]
    assert info["contact"]["name"] in words
