"""What says at once that a body is right never says so of one in which the collecting checks find something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.pictures import png
from tests.vector_files import groups_of
from videotasks._values.places import values

from .beside import odd_numbers
from .conditions import combinations, variants
from .payloads import sample
from .reader import ROOT, RawEndpoint, endpoints
from .sure import is_sure
from .usual import odd_bodies, unheard_of

ENDPOINTS = endpoints()
every_endpoint = pytest.mark.parametrize("endpoint", ENDPOINTS, ids=str)


def request_class(endpoint: RawEndpoint) -> Any:
    return getattr(videotasks, endpoint.request_title)


def bodies(endpoint: RawEndpoint) -> Iterator[dict[str, Any]]:
    """Right and wrong bodies around every rule and every condition."""
    for variant in variants(endpoint):
        if type(variant.value) is dict:
            yield variant.value
    whole = {name: sample(one) for name, one in endpoint.parameters.items()}
    for condition in endpoint.conditions:
        yield from combinations(condition, whole, endpoint.parameters)


@every_endpoint
def test_nothing_is_found_in_what_is_surely_right(endpoint: RawEndpoint) -> None:
    kind = request_class(endpoint)
    sure = [body for body in bodies(endpoint) if is_sure(kind, body)]
    assert sure
    for body in sure:
        assert kind._found(body) == [], body


@every_endpoint
def test_nothing_is_found_in_vectors_that_are_surely_right(
    endpoint: RawEndpoint,
) -> None:
    kind, tried = request_class(endpoint), 0
    folder = ROOT / "generated/json-schema/vectors/2020-12"
    for file in folder.glob(f"**/{endpoint.request_title}*.json"):
        for group in groups_of(file):
            for test in group["tests"]:
                body = test["data"]
                if type(body) is dict and is_sure(kind, body):
                    assert test["valid"], test["description"]
                    assert kind._found(body) == [], test["description"]
                    tried += 1
    assert tried


@every_endpoint
def test_a_whole_body_with_urls_is_surely_right(endpoint: RawEndpoint) -> None:
    kind = request_class(endpoint)
    for example in endpoint.spec["examples"]:
        assert is_sure(kind, example)
        more = {**example, "no_such_name": 1}
        assert is_sure(kind, more) is endpoint.is_open


@every_endpoint
def test_a_right_body_of_plain_types_and_urls_is_surely_right(
    endpoint: RawEndpoint,
) -> None:
    """What is right and not sure is only slower: but nearly all is to be sure."""
    kind, tried = request_class(endpoint), 0
    for variant in variants(endpoint):
        if variant.valid and are_urls(variant.value, kind._media):
            assert is_sure(kind, variant.value), variant.about
            tried += 1
    assert tried


def are_urls(body: dict[str, Any], shapes: Iterable[str]) -> bool:
    """Whether all media of a body are plain URLs."""
    found = [value for shape in shapes for value in values(body, shape) or ()]
    return all(type(one) is str and one.isascii() and "://" in one for one in found)


@every_endpoint
def test_a_number_that_is_none_of_json_is_not_surely_right(
    endpoint: RawEndpoint,
) -> None:
    """5.0 for 5, infinity, and what is no number at all."""
    kind = request_class(endpoint)
    for variant in odd_numbers(endpoint):
        assert not is_sure(kind, variant.value), variant.about


class Address:
    """Equals its text and has its hash, as some classes of URLs do."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __eq__(self, other: object) -> bool:
        return self.text == other

    def __hash__(self) -> int:
        return hash(self.text)


def test_what_only_equals_a_url_is_none_though_that_was_seen() -> None:
    kind: Any = videotasks.ViduQ1ReferenceToVideoRequest
    url = "https://example.com/street.png"
    assert is_sure(kind, {"prompt": "x", "images": [url]})
    assert not is_sure(kind, {"prompt": "x", "images": [Address(url)]})


def test_without_a_spec_nobody_is_sure() -> None:
    assert not is_sure(videotasks.Request, {})


def test_a_file_is_not_read_to_see_whether_it_is_a_url(tmp_path: Path) -> None:
    file = tmp_path / "cat.png"
    file.write_bytes(png(256, 256))
    image = videotasks.Image.from_file(file)
    file.unlink()
    body = {"prompt": "x", "images": [image]}
    assert not is_sure(videotasks.ViduQ1ReferenceToVideoRequest, body)


@every_endpoint
def test_of_a_right_body_that_is_usual_nothing_is_to_be_warned(
    endpoint: RawEndpoint,
) -> None:
    kind = request_class(endpoint)
    tried = [*bodies(endpoint), *odd_bodies(endpoint)]
    assert unheard_of(kind, tried) == []
    assert any(is_sure(kind, body) for body in tried)
