"""Near misses of many endpoints: looked for in proportion to how many there are, whatever each accepts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from generator.emit.vectors import near_misses
from generator.emit.vectors.near_misses import Neighbours, accepted, vectors
from generator.language.conformance import Violation, violations
from generator.language.load import load
from generator.language.model import Endpoint, Json, Value
from tests.fragment_specs import build

from .test_vectors import SPEC


@pytest.fixture
def endpoint(tmp_path: Path) -> Endpoint:
    """An endpoint of one parameter, whose values are texts of up to nine signs."""
    fragment = tmp_path / "make.yaml"
    parameters = "  note: {type: string, maxLength: 9}\nexamples: [{note: a}]"
    fragment.write_text(SPEC.format(name="One", parameters=parameters), "utf-8")
    return load(build(fragment, tmp_path / "specs")).endpoints[0]


def another(endpoint: Endpoint, number: int, most: int) -> Endpoint:
    """An endpoint like it, whose example nobody else has, and a limit that a few have."""
    (member,) = endpoint.request.properties
    value = replace(member.value, examples=(f"note {number}",), max_length=most)
    request = replace(endpoint.request, properties=(replace(member, value=value),))
    return replace(endpoint, operation=f"make_{number}", request=request)


def looked_at(
    endpoint: Endpoint, count: int, monkeypatch: pytest.MonkeyPatch
) -> tuple[int, int]:
    """How many values are held against rules for so many endpoints, and how many near misses are found."""
    looks = 0

    def counting(value: Value, given: Json) -> Iterator[Violation]:
        nonlocal looks
        looks += 1
        return violations(value, given)

    monkeypatch.setattr(near_misses, "violations", counting)
    every = [another(endpoint, number, 9 + number % 3) for number in range(count)]
    others = Neighbours(map(accepted, every))
    found = sum(1 for one in every for _ in vectors(one, others, {}))
    return looks, found


def test_twice_as_many_endpoints_are_twice_the_work(
    endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each has a value of its own that all others accept, too: of those none is a near miss."""
    looks, found = looked_at(endpoint, 60, monkeypatch)
    more, twice = looked_at(endpoint, 120, monkeypatch)
    assert found > 0
    assert twice == 2 * found
    assert more < 2.5 * looks


def test_of_many_names_that_others_have_few_are_tried(endpoint: Endpoint) -> None:
    """Each endpoint has a name of its own: those of the next three are tried, however many there are."""
    (member,) = endpoint.request.properties
    for count in (10, 100):
        every = []
        for number in range(count):
            named = replace(member, name=f"note_{number}")
            request = replace(endpoint.request, properties=(named,))
            operation = f"make_{number:03}"
            every.append(replace(endpoint, operation=operation, request=request))
        others = Neighbours(map(accepted, every))
        for number, one in enumerate(every):
            following = [every[(number + step) % count].id for step in (1, 2, 3)]
            found = [vector.words for vector in vectors(one, others, {})]
            assert found == [f"{other} has it" for other in following]
