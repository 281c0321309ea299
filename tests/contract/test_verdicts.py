"""Spec, generated class and emitted schema give the same verdict on the same bodies, at every rule."""

from __future__ import annotations

import base64
import json
import warnings
from collections.abc import Mapping
from functools import cache
from typing import Any

import jsonschema
import pytest

import videotasks
from tests.pictures import png

from .conditions import (
    agreeing,
    broken,
    combinations,
    demanded,
    variants,
    without_effect,
)
from .payloads import sample, stated
from .reader import ROOT, RawEndpoint, Spec, endpoints

ENDPOINTS = endpoints()
every_endpoint = pytest.mark.parametrize("endpoint", ENDPOINTS, ids=str)


def request_class(endpoint: RawEndpoint) -> type[videotasks.Request]:
    found: type[videotasks.Request] = getattr(videotasks, endpoint.request_title)
    return found


@cache
def validator(title: str) -> jsonschema.Draft202012Validator:
    schema = json.loads(
        (ROOT / "generated/json-schema/2020-12" / f"{title}.json").read_text("utf-8")
    )
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_there_are_endpoints() -> None:
    assert ENDPOINTS


@every_endpoint
def test_every_rule_is_kept_by_class_and_schema_alike(endpoint: RawEndpoint) -> None:
    cls, schema = request_class(endpoint), validator(endpoint.request_title)
    seen = set()
    for variant in variants(endpoint):
        problems = cls.problems_of(variant.value)
        assert (
            schema.is_valid(variant.value) is variant.valid
        ), f"the schema on {variant.about}"
        assert (
            not problems
        ) is variant.valid, f"the class on {variant.about}: {problems}"
        if not variant.valid:
            first = problems[0]
            assert (first.pointer, first.rule) == (
                variant.pointer,
                variant.rule,
            ), variant.about
            seen.add((variant.pointer, variant.rule))
    assert seen == {
        *seen,
        *stated(endpoint.parameters, ""),
    }, "a rule of the spec that no body tried"


@every_endpoint
def test_conditions_between_parameters_are_kept_alike(endpoint: RawEndpoint) -> None:
    cls, schema = request_class(endpoint), validator(endpoint.request_title)
    whole = {name: sample(one) for name, one in endpoint.parameters.items()}
    tried, kept = 0, 0
    for condition in endpoint.conditions:
        for body in combinations(condition, whole, endpoint.parameters):
            if not all(
                name in body
                for name, one in endpoint.parameters.items()
                if one.get("required")
            ):
                continue
            against = list(broken(endpoint.conditions, body, endpoint.parameters))
            found = [(one.pointer, one.rule) for one in cls.problems_of(body)]
            assert found == against, body
            assert schema.is_valid(body) is (not against), body
            tried, kept = tried + bool(against), kept + (not against)
            assert (
                without_effect_of(cls, body)
                == without_effect(endpoint.conditions, body, endpoint.parameters)
                or against
            )
    forbids = demanded(endpoint.conditions)
    assert (tried > 0) is bool(forbids), "no body that breaks a condition was tried"
    assert kept or not endpoint.conditions


def without_effect_of(cls: type[videotasks.Request], body: dict[str, Any]) -> set[str]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            cls.from_dict(body)
        except videotasks.ValidationError:
            return set()
    texts = [
        str(one.message) for one in caught if one.category is videotasks.NoEffectWarning
    ]
    return {text.split(": ")[1] for text in texts}


@every_endpoint
def test_whole_examples_are_accepted_everywhere(endpoint: RawEndpoint) -> None:
    cls, schema = request_class(endpoint), validator(endpoint.request_title)
    for example in endpoint.spec["examples"]:
        schema.validate(example)
        assert cls.from_dict(example).to_dict() == example
    assert isinstance(schema.schema, Mapping)
    assert schema.schema["examples"] == endpoint.spec["examples"]


@every_endpoint
def test_a_float_without_fraction_is_no_integer_for_the_class(
    endpoint: RawEndpoint,
) -> None:
    """Known difference: JSON Schema counts 5.0 as an integer. It is sent as `5.0`, which strict parsers refuse."""
    every = {name: sample(one) for name, one in endpoint.parameters.items()}
    whole = agreeing(endpoint.conditions, every, endpoint.parameters)
    for name, spec in endpoint.parameters.items():
        if spec["type"] == "integer" and name in whole:
            body = {**whole, name: float(whole[name])}
            assert validator(endpoint.request_title).is_valid(body)
            (problem,) = request_class(endpoint).problems_of(body)
            assert (problem.pointer, problem.rule, problem.nearest) == (
                f"/{name}",
                "type",
                whole[name],
            )


def data_uri_limits(
    properties: dict[str, Spec], at: tuple[Any, ...]
) -> list[tuple[tuple[Any, ...], Spec]]:
    found = []
    for name, spec in properties.items():
        if "maxDecodedSize" in spec.get("media", {}):
            found.append(((*at, name), spec["media"]))
        if "items" in spec:
            found += data_uri_limits({"0": spec["items"]}, (*at, name))
        found += data_uri_limits(spec.get("properties", {}), (*at, name))
    return found


def test_some_endpoint_limits_the_bytes_of_a_data_uri() -> None:
    assert any(data_uri_limits(endpoint.parameters, ()) for endpoint in ENDPOINTS)


@every_endpoint
def test_the_bytes_of_a_data_uri_are_limited_by_the_class_alone(
    endpoint: RawEndpoint,
) -> None:
    """Known difference: a schema cannot decode base64, so only the class checks what a data URI holds."""
    for path, media in data_uri_limits(endpoint.parameters, ()):
        number, unit = media["maxDecodedSize"].split()
        limit = int(number) * {"kB": 1 << 10, "MB": 1 << 20, "GB": 1 << 30}[unit]
        assert media["types"][0] == "image/png"
        head = "data:image/png;base64,"
        for size, valid in ((limit - 1, True), (limit, False), (limit + 1, False)):
            payload = base64.b64encode(png(384, 384).ljust(size, b"\0")).decode()
            body = {name: sample(one) for name, one in endpoint.parameters.items()}
            holder: Any = body
            for step in path[:-1]:
                holder = holder[int(step) if step == "0" else step]
            holder[int(path[-1]) if path[-1] == "0" else path[-1]] = head + payload
            assert validator(endpoint.request_title).is_valid(body)
            rules = [
                problem.rule for problem in request_class(endpoint).problems_of(body)
            ]
            assert rules == ([] if valid else ["maxDecodedSize"]), size
