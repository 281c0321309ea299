"""A body as one provider's page has it has what that page says otherwise, and else the same values."""

from __future__ import annotations

import pytest

from generator.language.deviations import at_provider
from generator.language.load import load
from generator.language.model import Deviation, Endpoint, find, walk
from tests.contract.reader import SPECS

ENDPOINTS = load(SPECS).endpoints
CASES = [
    (endpoint, deviation)
    for endpoint in ENDPOINTS
    for deviation in endpoint.deviations
    if deviation.binding and deviation.keyword in ("maxLength", "maxItems", "maximum")
]


@pytest.mark.parametrize("endpoint", ENDPOINTS, ids=lambda one: one.id)
def test_a_body_of_which_nothing_is_said_is_the_same_object(endpoint: Endpoint) -> None:
    assert at_provider(endpoint.request, ()) is endpoint.request


@pytest.mark.parametrize(
    ("endpoint", "deviation"), CASES, ids=lambda one: getattr(one, "keyword", None)
)
def test_only_what_is_spoken_of_and_what_it_lies_in_is_another_object(
    endpoint: Endpoint, deviation: Deviation
) -> None:
    found = at_provider(endpoint.request, (deviation,))
    spoken_of = find(found, deviation.pointer)
    assert spoken_of is not None
    assert spoken_of != find(endpoint.request, deviation.pointer)
    pairs = zip(walk(endpoint.request), walk(found), strict=True)
    changed = [old.pointer for old, new in pairs if old is not new]
    assert all(deviation.pointer.startswith(pointer) for pointer in changed)
    assert deviation.pointer in changed


def test_a_parameter_has_the_name_of_its_provider() -> None:
    said = Deviation(
        written=ENDPOINTS[0].request.written,
        provider="acme",
        pointer=ENDPOINTS[0].request.properties[0].value.pointer,
        keyword="name",
        value="called_otherwise",
        says="It is called otherwise.",
        binding=True,
    )
    before, *others = ENDPOINTS[0].request.properties
    found, *rest = at_provider(ENDPOINTS[0].request, (said,)).properties
    assert found.name == "called_otherwise"
    assert found.value is before.value
    assert rest == others
