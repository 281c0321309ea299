"""Finds what must stand beside a value of one parameter, and makes bodies of it that are right but for the value."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import combinations, product
from typing import Any

from .conditions import broken, targets, top
from .payloads import Variant, sample
from .reader import RawEndpoint, Spec


def beside(endpoint: RawEndpoint, name: str, value: Any) -> dict[str, Any]:
    """A parameter's value with the fewest others with which conditions let it be."""
    parameters = endpoint.parameters
    named = {
        top(one, parameters)
        for condition in endpoint.conditions
        for one in (*targets(condition), *condition.get("when", ()))
    }
    values = {
        one: _values(spec) if one in named else [sample(spec)]
        for one, spec in {**parameters, name: {"enum": [value]}}.items()
    }
    needed = [one for one in values if one == name or parameters[one].get("required")]
    others = [one for one in values if one in named and one not in needed]
    for count in range(len(others) + 1):
        for some in combinations(others, count):
            names = [*needed, *some]
            for chosen in product(*(values[one] for one in names)):
                body = dict(zip(names, chosen, strict=True))
                if not any(broken(endpoint.conditions, body, parameters)):
                    return body
    raise AssertionError(f"conditions of {endpoint} let no body have {name}")


def _values(spec: Spec) -> list[Any]:
    """Every value of a closed list, or one; of an object also those without a member that it need not have."""
    if spec.get("type") == "object":
        whole, members = sample(spec), spec.get("properties", {})
        free = [name for name, one in members.items() if not one.get("required")]
        fewer = [{one: whole[one] for one in whole if one != name} for name in free]
        return [whole, *fewer]
    every = [True, False] if spec.get("type") == "boolean" else spec.get("enum")
    return list(every or [sample(spec)])


def odd_numbers(endpoint: RawEndpoint) -> Iterator[Variant]:
    """Bodies with numbers of Python that the class rejects: 5.0 for 5, which a schema allows, and what JSON has not."""
    for name, spec in endpoint.parameters.items():
        for variant in _odd_numbers(spec):
            body = beside(endpoint, name, variant.value)
            yield variant.below(name, body)


def _odd_numbers(spec: Spec) -> Iterator[Variant]:
    if spec["type"] == "integer":
        for value in dict.fromkeys(_values(spec)):
            number = float(value)
            yield Variant(f"{number} for integer", number, False, rule="type")
    if spec["type"] == "number":
        for number in (math.inf, -math.inf, math.nan):
            yield Variant(f"{number} for number", number, False, rule="type")
    if spec["type"] == "object":
        for name, one in spec.get("properties", {}).items():
            for variant in _odd_numbers(one):
                yield variant.below(name, {**sample(spec), name: variant.value})
