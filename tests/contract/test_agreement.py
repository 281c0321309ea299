"""Names, order, need, defaults and limits: the same in the spec, in the generated class and in the emitted schema."""

from __future__ import annotations

import inspect
import json
import os
import re
import typing
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

import videotasks
from videotasks._platform.catalog import LIFECYCLE, PROVIDERS, REASONS
from videotasks._platform.endpoints import ENDPOINTS as CATALOG

from .conditions import targets, top
from .reader import ROOT, RawEndpoint, Spec, api, endpoints, shared_type

ENDPOINTS = endpoints()
every_endpoint = pytest.mark.parametrize("endpoint", ENDPOINTS, ids=str)


def schema_of(title: str) -> Spec:
    loaded: Spec = json.loads(
        (ROOT / "generated/json-schema/2020-12" / f"{title}.json").read_text("utf-8")
    )
    return loaded


def request_class(endpoint: RawEndpoint) -> type[videotasks.Request]:
    found: type[videotasks.Request] = getattr(videotasks, endpoint.request_title)
    return found


def arguments(function: Any) -> list[inspect.Parameter]:
    found = inspect.signature(function).parameters.values()
    return [one for one in found if one.kind is inspect.Parameter.KEYWORD_ONLY]


OPTIONS = ["extra_body", "extra_headers", "timeout", "max_retries", "validation"]


@every_endpoint
def test_arguments_have_the_names_order_and_defaults_of_the_spec(
    endpoint: RawEndpoint,
) -> None:
    method = getattr(
        getattr(videotasks.Client("novita", api_key="k"), endpoint.id.split(".")[0]),
        endpoint.id.split(".")[1],
    )
    for function, extra in (
        (request_class(endpoint).__init__, []),
        (method, OPTIONS),
    ):
        found = arguments(function)
        names = [one.name.rstrip("_") for one in found]
        further = ["further"] if endpoint.is_open else []
        assert names == [*endpoint.parameters, *further, *extra]
        takes_any = inspect.Parameter.VAR_KEYWORD in [
            one.kind for one in inspect.signature(function).parameters.values()
        ]
        assert takes_any is endpoint.is_open
        for argument, spec in zip(found, endpoint.parameters.values(), strict=False):
            if not spec.get("required"):
                assert argument.default is None, argument.name
            elif "default" in spec:
                assert argument.default == spec["default"], argument.name
            else:
                assert argument.default is inspect.Parameter.empty, argument.name


@every_endpoint
def test_annotations_say_the_type_and_the_closed_list(endpoint: RawEndpoint) -> None:
    hints = typing.get_type_hints(request_class(endpoint).__init__)
    for name, spec in endpoint.parameters.items():
        hint = hints[name]
        options = [one for one in typing.get_args(hint) if one is not type(None)] or [
            hint
        ]
        if not spec.get("required"):
            assert type(None) in typing.get_args(hint), name
        if "enum" in spec:
            literal = hint if typing.get_origin(hint) is typing.Literal else options[0]
            # Python keeps one of two literals that differ in order alone.
            assert sorted(typing.get_args(literal)) == sorted(spec["enum"]), name
        elif spec["type"] == "array":
            arrays = [
                one for one in (hint, *options) if typing.get_origin(one) is Sequence
            ]
            (array,) = arrays
            # One media input alone stands for a list of it.
            assert (len(options) > 2) is is_media(spec["items"]), name
            assert_item(typing.get_args(array)[0], spec["items"])
        elif spec["type"] == "object":
            assert_item(hint, spec)
        else:
            plain = {"string": str, "integer": int, "number": float, "boolean": bool}
            assert options[0] is plain[spec["type"]], name


def is_media(spec: Spec) -> bool:
    return "media" in spec or "media" in spec.get("inferred", {})


def assert_item(hint: Any, spec: Spec) -> None:
    if is_media(spec):
        assert {str, bytes, os.PathLike[str]} < {*typing.get_args(hint)}
    elif spec["type"] == "string" and "enum" not in spec:
        assert hint is str
    if spec["type"] == "object":
        options = typing.get_args(hint) or (hint,)
        assert (Mapping in [typing.get_origin(one) for one in options]) is bool(
            spec.get("additionalProperties")
        )
        named = {one.__name__: one for one in options if isinstance(one, type)}
        assert {spec["name"], f"{spec['name']}Dict"} <= {*named}
        fields: Any = named[f"{spec['name']}Dict"]
        assert {*fields.__required_keys__} == {
            name for name, one in spec["properties"].items() if one.get("required")
        }
        assert {*fields.__annotations__, *fields.__required_keys__} == {
            *spec["properties"]
        }


@every_endpoint
def test_the_schema_has_the_names_order_limits_and_defaults_of_the_spec(
    endpoint: RawEndpoint,
) -> None:
    schema = schema_of(endpoint.request_title)
    assert schema["title"] == endpoint.request_title
    assert schema["additionalProperties"] is endpoint.is_open
    assert_object(schema, endpoint.parameters, schema)


@every_endpoint
def test_the_schema_of_the_answer_says_what_the_spec_says(
    endpoint: RawEndpoint,
) -> None:
    schema = schema_of(endpoint.response_title)
    assert schema["title"] == endpoint.response_title
    assert "additionalProperties" not in schema
    assert_object(schema, endpoint.response, schema)


def test_the_schema_of_a_result_says_what_the_spec_says() -> None:
    name = api()["lifecycle"]["result"]["type"]
    schema = schema_of(name)
    assert_object(schema, shared_type(name)["properties"], schema)


def assert_object(schema: Spec, properties: dict[str, Spec], root: Spec) -> None:
    assert list(schema["properties"]) == list(properties)
    required = [name for name, one in properties.items() if one.get("required")]
    assert schema.get("required", []) == required
    for name, spec in properties.items():
        assert_value(schema["properties"][name], spec, root)


def assert_value(schema: Spec, spec: Spec, root: Spec) -> None:
    if "$ref" in schema:
        assert list(schema) == ["$ref"]
        schema = root["$defs"][schema["$ref"].rpartition("/")[2]]
        assert schema["title"] == spec["name"]
        is_open = spec.get("additionalProperties", False)
        assert_object(schema, spec["properties"], root)
        # Answers omit the keyword everywhere; requests only where the page leaves a shape open.
        if root["title"].endswith("Request"):
            assert schema.get("additionalProperties", True) is is_open
        return
    if isinstance(spec["type"], list):
        null = ["null"] if spec.get("nullable") else []
        assert [one["type"] for one in schema["oneOf"]] == [*spec["type"], *null]
    else:
        assert schema.get("type", "any") == spec["type"]
    for keyword in ("minLength", "maxLength", "minItems", "maxItems", "default"):
        assert schema.get(keyword) == spec.get(keyword), keyword
    assert ("default" in schema) is ("default" in spec)
    allowed = spec.get("enum")
    if (
        allowed
        and len(allowed) > 1
        and isinstance(allowed[0], int)
        and allowed == list(range(allowed[0], allowed[-1] + 1))
    ):
        assert (schema["minimum"], schema["maximum"]) == (allowed[0], allowed[-1])
    else:
        assert schema.get("enum") == allowed
        assert (schema.get("minimum"), schema.get("maximum")) == (
            spec.get("minimum"),
            spec.get("maximum"),
        )
    if "openEnum" in spec:
        assert schema["examples"] == spec["openEnum"]
    if "pattern" in spec:
        assert schema["pattern"] == spec["pattern"]
    else:
        assert ("pattern" in schema) is ("media" in spec)
    if "items" in spec:
        assert_value(schema["items"], spec["items"], root)


@every_endpoint
def test_what_is_only_inferred_enters_no_schema(endpoint: RawEndpoint) -> None:
    text = json.dumps(schema_of(endpoint.request_title))
    for reason in re.findall(r'"reason": "([^"]+)"', json.dumps(endpoint.spec)):
        assert reason not in text


@every_endpoint
def test_the_catalogue_knows_path_providers_and_retirement(
    endpoint: RawEndpoint,
) -> None:
    entry, spec, platform = CATALOG[endpoint.id], endpoint.spec, api()
    assert (entry.method, entry.path) == (spec["method"], spec["path"])
    assert (entry.request, entry.response) == (
        endpoint.request_title,
        endpoint.response_title,
    )
    assert list(entry.listings) == list(spec["providers"])
    for provider, raw in spec["providers"].items():
        slug = raw.get("slug", spec["path"].rpartition("/")[2])
        expected = raw.get(
            "page", platform["providers"][provider]["pages"].replace("{slug}", slug)
        )
        assert entry.listings[provider].documentation == expected
        assert entry.listings[provider].listed == raw.get("listed")
        retirement = entry.listings[provider].retirement
        if "retirement" not in raw:
            assert retirement is None
        else:
            stated = platform["retirements"][raw["retirement"]]
            assert retirement is not None
            assert (retirement.date or "unknown", retirement.source) == (
                stated["date"],
                stated["source"],
            )
            assert retirement.replacement == stated.get("replacement")


def test_every_endpoint_of_the_vidu_family_has_its_name() -> None:
    operations = {
        "vidu_2_0": ["image_to_video", "reference_to_video", "start_end_to_video"],
        "vidu_q1": [
            "image_to_video",
            "reference_to_video",
            "start_end_to_video",
            "text_to_video",
        ],
        "vidu_q2": ["reference_to_video", "template_to_video", "text_to_video"],
        "vidu_q2_pro": ["image_to_video", "multi_frame", "start_end_to_video"],
        "vidu_q2_pro_fast": [
            "image_to_video",
            "reference_to_video",
            "start_end_to_video",
        ],
        "vidu_q2_turbo": ["image_to_video", "multi_frame", "start_end_to_video"],
        "vidu_q3_pro": ["image_to_video", "start_end_to_video", "text_to_video"],
        "vidu_q3_turbo": ["image_to_video", "start_end_to_video", "text_to_video"],
    }
    expected = [
        f"{family}.{one}" for family, found in operations.items() for one in found
    ]
    assert set(expected) <= set(CATALOG)
    for name in expected:
        family, operation = name.split(".")
        words = f"{family}_{operation}".removesuffix("_").split("_")
        title = "".join(word[:1].upper() + word[1:] for word in words)
        assert CATALOG[name].request == f"{title}Request"


def test_the_catalogue_has_nothing_that_no_spec_has() -> None:
    assert sorted(CATALOG) == [endpoint.id for endpoint in ENDPOINTS]


def test_providers_states_and_reasons_are_those_of_the_spec() -> None:
    platform = api()
    assert {name: (one.host, one.key_variable) for name, one in PROVIDERS.items()} == {
        name: (one["host"], one["key"]) for name, one in platform["providers"].items()
    }
    assert dict(LIFECYCLE.states) == platform["lifecycle"]["states"]
    assert LIFECYCLE.result_path == platform["lifecycle"]["result"]["path"]
    retry = {True: "safe", False: "pointless", None: "unknown"}
    assert {
        name: (
            list(one.statuses),
            one.exception,
            retry[one.retry_safe],
            one.poll,
            one.grace,
        )
        for name, one in REASONS.items()
    } == {
        name: (
            one["status"],
            one["exception"],
            one["retry"],
            one["poll"],
            one.get("grace", False),
        )
        for name, one in platform["errors"].items()
    }
    for reason in REASONS.values():
        assert issubclass(getattr(videotasks, reason.exception), videotasks.APIError)


@every_endpoint
def test_docstrings_give_unit_allowed_values_default_and_page(
    endpoint: RawEndpoint,
) -> None:
    text = " ".join((request_class(endpoint).__doc__ or "").split())
    assert next(iter(endpoint.spec["sources"].values()))["url"] in text
    arguments = re.findall(
        r"^        (\w+): (.*?)(?=^        \w+: |^    \S|\Z)",
        request_class(endpoint).__doc__ or "",
        re.MULTILINE | re.DOTALL,
    )
    paragraphs = {
        name.rstrip("_"): " ".join(words.split()) for name, words in arguments
    }
    for name, spec in endpoint.parameters.items():
        paragraph = paragraphs[name]
        for one in (*spec.get("enum", ()), *spec.get("openEnum", ())):
            assert str(one) in paragraph, name
        assert spec.get("unit", "") in paragraph
        if "default" in spec:
            assert "Default: " in paragraph, name
            default = "an empty text" if spec["default"] == "" else spec["default"]
            shown = "()" if default == [] else str(default)
            assert shown in paragraph, name
        for limit in ("maxLength", "minItems", "maxItems", "pattern"):
            assert str(spec.get(limit) or "") in paragraph, name
        for one in spec.get("contradictions", ()):
            assert one["ruling"]["holds"] in paragraph, name
    for condition in endpoint.conditions:
        for name in targets(condition):
            about = paragraphs[top(name, endpoint.parameters)]
            assert condition["says"].rstrip(".") in about
    for one in endpoint.spec.get("deviations", ()):
        assert one["says"].rstrip(".") in text
    for one in endpoint.spec.get("contradictions", ()):
        if one.get("in", "request") == "request":
            assert one["ruling"]["holds"] in text, one["pointer"]
