"""The class of an object within a request says of it what the request does, at every rule of the spec."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import pytest

import videotasks
from videotasks import Problem, ValidationError
from videotasks._validation.sources import is_path
from videotasks._values.places import places

from .conditions import shape_of, variants
from .reader import endpoints

ENDPOINTS = {one.request_title: one for one in endpoints()}
CLASSES: list[Any] = [
    getattr(videotasks, name.removesuffix("Dict"))
    for name in videotasks.__all__
    if name.endswith("Dict")
]
OF_CONDITIONS = {"allow", "require", "exclude"}
"""Rules between parameters, which a request alone looks at, though both may be in one object."""


def told(kind: Any, members: Any) -> list[tuple[str, str, str]]:
    """What a class has against an object; its members are in it if there is nothing."""
    try:
        assert kind.from_dict(members) == members
    except ValidationError as error:
        return [(one.pointer, one.rule, one.source) for one in error.problems]
    return []


def is_unread(problem: Problem, shapes: Collection[str]) -> bool:
    """Whether a text stands for a file, alone or in a list: only a request that is built with it knows more."""
    value = problem.value
    is_file = isinstance(value, str) and is_path(value)
    alone = problem.rule == "type" and f"{shape_of(problem.pointer)}/items" in shapes
    return is_file and (problem.rule == "media" or alone)


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_class_and_request_agree(kind: Any) -> None:
    request = getattr(videotasks, kind._request_class)
    right = wrong = 0
    for variant in variants(ENDPOINTS[kind._request_class]):
        for place in places(variant.value, kind._shape):
            if not isinstance(place.value, dict):
                continue
            found = [
                (one.pointer.removeprefix(place.pointer), one.rule, one.source)
                for one in request.problems_of(variant.value)
                if one.pointer.startswith(f"{place.pointer}/")
                and not is_unread(one, request._media)
                and one.rule not in OF_CONDITIONS
            ]
            assert told(kind, place.value) == found, variant.about
            right += not found
            wrong += bool(found)
    assert right > 0
    assert wrong > 0
