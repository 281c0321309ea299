"""Reads the raw YAML of the specs by itself: what is generated is held against this, never against the emitters' model.

It knows three things of the language only: where the files lie, that `use` takes over a shared value with the own
keywords winning, and that an inferred type is a type.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.yaml_texts import from_yaml

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT / "specs"

Spec = dict[str, Any]


@dataclass(frozen=True)
class RawEndpoint:
    """One endpoint's YAML, with `use` resolved."""

    id: str
    spec: Spec
    parameters: dict[str, Spec]
    response: dict[str, Spec]

    @property
    def conditions(self) -> list[Spec]:
        """Those that hold at every provider."""
        found: list[Spec] = self.spec.get("conditions", [])
        return [one for one in found if "provider" not in one]

    @property
    def provider_conditions(self) -> list[Spec]:
        """Those that hold at one provider alone."""
        found: list[Spec] = self.spec.get("conditions", [])
        return [one for one in found if "provider" in one]

    @property
    def is_open(self) -> bool:
        """Whether its request takes parameters that no page lists."""
        return "furtherParameters" in self.spec

    @property
    def request_title(self) -> str:
        return f"{self.spec['name']}Request"

    @property
    def response_title(self) -> str:
        return f"{self.spec['name']}Response"

    def __str__(self) -> str:
        return self.id


def endpoints(specs: Path = SPECS) -> list[RawEndpoint]:
    """Every endpoint of the specs, sorted by its id; those of the repository, which nobody changes, are read once."""
    return _read(specs) if specs != SPECS else list(_committed())


@cache
def _committed() -> list[RawEndpoint]:
    return _read(SPECS)


def _read(specs: Path) -> list[RawEndpoint]:
    shared = _shared(specs)
    found = []
    for path in sorted((specs / "endpoints").glob("*/*.yaml")):
        raw = from_yaml(path.read_text("utf-8"))
        parameters = {
            name: resolve(value, shared) for name, value in raw["parameters"].items()
        }
        response = {
            name: resolve(value, shared) for name, value in raw["response"].items()
        }
        found.append(
            RawEndpoint(f"{path.parent.name}.{path.stem}", raw, parameters, response)
        )
    return sorted(found, key=lambda endpoint: endpoint.id)


def api(specs: Path = SPECS) -> Spec:
    """What holds for every endpoint."""
    loaded: Spec = from_yaml((specs / "api.yaml").read_text("utf-8"))
    return loaded


def row_of(platform: Spec, status: int, reason: str) -> Spec:
    """The first row of the raw `statuses` that holds for a status and a reason, "" for none."""
    return next(
        row
        for row in platform["statuses"]
        if is_of(row, status) and not (row.get("unnamed") and reason)
    )


def is_of(row: Spec, status: int) -> bool:
    """Whether a row of the raw `statuses` is about a status."""
    stated = row["status"]
    if isinstance(stated, str):
        return bool(stated == f"{status // 100}xx")
    return status in stated


def shared_type(name: str, specs: Path = SPECS) -> Spec:
    """A shared type, resolved."""
    return resolve({"use": name}, _shared(specs))


def _shared(specs: Path) -> dict[str, Spec]:
    shared: dict[str, Spec] = {}
    for path in sorted((specs / "types").glob("*.yaml")):
        raw = from_yaml(path.read_text("utf-8"))
        shared.update(raw.get("parameters", {}))
        shared.update(
            {
                name: {"name": name, **value}
                for name, value in raw.get("types", {}).items()
            }
        )
    return shared


def resolve(value: Spec, shared: Mapping[str, Spec]) -> Spec:
    """A value with everything that it takes over by name."""
    value = dict(value)
    while "use" in value:
        base = copy.deepcopy(shared[value.pop("use")])
        value = {**base, **value}
    if "type" not in value:
        value["type"] = value["inferred"]["type"]["value"]
    if "enum" in value and "enum" in value.get("inferred", {}):
        value["enum"] = [*value["enum"], *value["inferred"]["enum"]["value"]]
    if "items" in value:
        value["items"] = resolve(value["items"], shared)
    if "properties" in value:
        value["properties"] = {
            name: resolve(one, shared) for name, one in value["properties"].items()
        }
    return value


def every_object(value: Any) -> Iterator[Spec]:
    """Every object in a value of JSON, itself among them."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from every_object(item)
