"""Makes JSON Schemas of what holds between parameters at one provider alone: each says what a body must not be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from videotasks._platform.records import Demand, Endpoint, Path, Test, items_in

Schema = dict[str, Any]


def forbidden(endpoint: Endpoint, provider: str | None) -> list[Schema]:
    """What no body for a provider may be, each described by what the condition says."""
    return [
        {
            "description": condition.says,
            "not": _together([*condition.when, demand], condition.scope, ()),
        }
        for condition in endpoint.conditions
        if condition.provider == provider
        for demand in condition.demands
        if demand.section not in ("noEffect", "media")
    ]


def _together(parts: Sequence[Test | Demand], scope: Path, above: Path) -> Schema:
    """An object in which all tests pass and a demand is broken, with one item in it where they speak of items."""
    here = [one for one in parts if items_in(one.path) == above]
    below = [one for one in parts if items_in(one.path) != above]
    found = [_part(one, one.path[len(above) :]) for one in here]
    if below:
        end = scope.index(None, len(above)) + 1
        inner = _together(below, scope, scope[:end])
        found.append(_inside(scope[len(above) : end], inner))
    return {"type": "object", "allOf": found}


def _part(part: Test | Demand, path: Path) -> Schema:
    return _passes(part, path) if isinstance(part, Test) else _breaks(part, path)


def _passes(test: Test, path: Path) -> Schema:
    if test.kind == "left out":
        return {"not": _inside(path, {})}
    if test.kind == "given":
        return _inside(path, {})
    listed: Schema = {"enum": [*test.values]}
    found = _inside(path, listed if test.kind == "in" else {"not": listed})
    return {"anyOf": [found, {"not": _inside(path, {})}]} if test.left_out else found


def _breaks(demand: Demand, path: Path) -> Schema:
    if demand.section == "require":
        return {"not": _inside(path, {})}
    if demand.section == "exclude":
        return _inside(path, {})
    if demand.section == "allow":
        return _inside(path, {"not": {"enum": [*demand.limit]}})
    return _inside(path, {"not": {demand.section: demand.limit}})


def _inside(path: Path, inner: Schema) -> Schema:
    """A value in which what the steps lead to is as a schema says."""
    if not path:
        return inner
    first, *rest = path
    below = _inside(tuple(rest), inner)
    if first is None:
        return {"type": "array", "contains": below}
    return {"type": "object", "required": [first], "properties": {first: below}}
