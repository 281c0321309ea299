"""Conditions in the catalogue as the raw YAML demands them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .catalogue_bodies import media
from .conditions import limits, place
from .reader import Spec

_ONLY_WHERE_STATED = ("inferred", "sources", "atLeastOne", "exactlyOne")


def condition(raw: Spec, parameters: Mapping[str, Spec]) -> Spec:
    return {
        "says": raw["says"],
        **{key: raw[key] for key in _ONLY_WHERE_STATED if key in raw},
        **_limits(raw, parameters),
        "when": tests(raw.get("when", {}), parameters),
        "allow": [
            {"parameter": name, "values": values}
            for name, values in raw.get("allow", {}).items()
        ],
        **{key: raw.get(key, []) for key in ("require", "exclude", "noEffect")},
        "default": [
            {"parameter": name, "value": value}
            for name, value in raw.get("default", {}).items()
        ],
    }


def tests(when: Spec, parameters: Mapping[str, Spec]) -> list[Spec]:
    """The tests of a `when`."""
    return [
        tested(name, test, place(name, parameters)[1]) for name, test in when.items()
    ]


def _limits(raw: Spec, parameters: Mapping[str, Spec]) -> Spec:
    """Limits of parameters, and of files, where there are any."""
    found: Spec = {}
    if limits(raw):
        found["limits"] = [
            {"parameter": name, "keyword": keyword, "limit": limit}
            for keyword, name, limit in limits(raw)
        ]
    if "media" in raw:
        found["media"] = [
            {"parameter": name, "media": media({**_forms(name, parameters), **rule})}
            for name, rule in raw["media"].items()
        ]
    return found


def _forms(name: str, parameters: Mapping[str, Spec]) -> Spec:
    """How a file may be given anyway."""
    spec = place(name, parameters)[1]
    own = spec.get("items", spec)["media"]
    return {"forms": own["forms"]} if "forms" in own else {}


def tested(name: str, test: Any, spec: Spec) -> Spec:
    default = [spec["default"]] if "default" in spec else []
    if isinstance(test, dict) and "given" in test:
        kind, listed = ("given" if test["given"] else "left out"), []
        passes = not test["given"]
    elif isinstance(test, dict):
        kind, listed = "not in", test["not"]
        passes = bool(default) and default[0] not in listed
    else:
        kind, listed = "in", test if isinstance(test, list) else [test]
        passes = bool(default) and default[0] in listed
    return {
        "parameter": name,
        "test": kind,
        "values": listed,
        "holdsWhenLeftOut": passes,
    }
