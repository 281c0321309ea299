"""The catalogue as the raw YAML demands it, written apart from the generator; only the files of a body are left out."""

from __future__ import annotations

import re
from pathlib import Path

from tests.yaml_texts import from_yaml

from .catalogue_bodies import body, values
from .catalogue_conditions import condition, tested
from .conditions import place
from .reader import RawEndpoint, Spec, shared_type


def top(platform: Spec) -> Spec:
    """What holds for every endpoint."""
    return {
        "version": platform["package"]["version"],
        "summary": platform["package"]["summary"],
        "dialects": [
            {
                "name": "draft-07",
                "metaschema": "http://json-schema.org/draft-07/schema#",
                "definitions": "definitions",
                "nearMisses": "vectors/draft-07/near-misses.json",
            },
            {
                "name": "2020-12",
                "metaschema": "https://json-schema.org/draft/2020-12/schema",
                "definitions": "$defs",
                "nearMisses": "vectors/2020-12/near-misses.json",
            },
        ],
        "authentication": platform["authentication"],
        "contentType": platform["contentType"],
        "providers": [
            {
                "id": name,
                "formerHosts": [],
                **{
                    {"key": "keyVariable"}.get(keyword, keyword): value
                    for keyword, value in raw.items()
                },
            }
            for name, raw in platform["providers"].items()
        ],
        "errorBody": platform["errorBody"],
        "errors": [
            {
                "reason": reason,
                "statuses": raw["status"],
                **{
                    key: value
                    for key, value in raw.items()
                    if key not in ("status", "exception")
                },
            }
            for reason, raw in platform["errors"].items()
        ],
        "statuses": [
            {
                **(
                    {"hundred": raw["status"]}
                    if isinstance(raw["status"], str)
                    else {"statuses": raw["status"]}
                ),
                **{
                    key: value
                    for key, value in raw.items()
                    if key not in ("status", "exception")
                },
            }
            for raw in platform["statuses"]
        ],
        "notModelled": not_modelled(platform),
    }


def task(platform: Spec, specs: Path) -> Spec:
    """What happens after a submit."""
    raw = platform["lifecycle"]
    result = raw["result"]
    home = _home(result["type"], specs)
    polling = {
        "intervalSeconds": raw["polling"]["interval"],
        "maximumIntervalSeconds": raw["polling"]["maximumInterval"],
        **{key: raw["polling"][key] for key in ("reason",) if key in raw["polling"]},
    }
    return {
        "id": raw["taskId"],
        "states": [
            {
                "status": status,
                "state": state,
                "final": state not in ("queued", "processing"),
            }
            for status, state in raw["states"].items()
        ],
        "polling": polling,
        "urlLifetimeSeconds": raw["urlLifetime"],
        "result": {
            **{key: result[key] for key in ("method", "path", "parameter")},
            "sources": sources(home),
            "response": body(
                result["type"], "response", shared_type(result["type"], specs)
            ),
            "contradictions": [
                _contradiction({"in": "request", **one})
                for one in home.get("contradictions", ())
            ],
            "notModelled": not_modelled(home),
        },
    }


def _home(type_name: str, specs: Path) -> Spec:
    """The file that defines a type."""
    for path in sorted((specs / "types").glob("*.yaml")):
        raw: Spec = from_yaml(path.read_text("utf-8"))
        if type_name in raw.get("types", {}):
            return raw
    raise AssertionError(f"no file defines {type_name}")


def endpoint(raw: RawEndpoint, platform: Spec) -> Spec:
    """One endpoint."""
    spec = raw.spec
    request = {"type": "object", "properties": raw.parameters}
    response = {"type": "object", "properties": raw.response}
    disputes = [{"in": "request", **one} for one in spec.get("contradictions", ())]
    for direction, whole in (("request", request), ("response", response)):
        disputes += [
            {"in": direction, "pointer": pointer, **one}
            for pointer, value in values(whole)
            for one in value.get("contradictions", ())
        ]
    plain = ("title", "summary", "description", "method", "path")
    return {
        "id": raw.id,
        **{key: spec[key] for key in plain if key in spec},
        "providers": [
            with_replacements(_listing(name, listing, spec, platform), raw, listing)
            for name, listing in spec["providers"].items()
        ],
        "sources": sources(spec),
        "request": body(raw.request_title, "request", request),
        **{key: spec[key] for key in ("furtherParameters",) if key in spec},
        "response": body(raw.response_title, "response", response),
        "conditions": [condition(one, raw.parameters) for one in raw.conditions],
        **_of_providers(raw, platform),
        "deviations": [
            _deviation(one, spec, platform) for one in spec.get("deviations", ())
        ],
        **priced(spec, raw.parameters),
        "contradictions": [_contradiction(one) for one in disputes],
        "notModelled": not_modelled(spec),
    }


def priced(spec: Spec, parameters: Spec) -> Spec:
    """What videos cost, where a file says it."""
    varying = {
        name for one in spec.get("conditions", ()) for name in one.get("default", {})
    }
    rows = [_price(one, parameters, varying) for one in spec.get("prices", ())]
    return {"prices": rows} if rows else {}


def _price(raw: Spec, parameters: Spec, varying: set[str]) -> Spec:
    """A price; what leaving a parameter out counts as is its default, or what the price says."""

    def counted(name: str) -> Spec:
        found = {**place(name, parameters)[1]}
        if name in varying:
            found.pop("default", None)
        if name in raw.get("leftOut", {}):
            found["default"] = raw["leftOut"][name]
        return found

    def decider(name: str) -> Spec:
        value = counted(name)
        item = value.get("items", value)
        is_file = item.get("media", {}).get("kind", "image") != "image"
        default = {"whenLeftOut": value["default"]} if "default" in value else {}
        return {"parameter": name, "isFile": is_file, **default}

    apart = ("when", "leftOut", "by", "table", "seconds")
    found = {key: value for key, value in raw.items() if key not in apart}
    found["when"] = []
    for name, written in raw.get("when", {}).items():
        test = tested(name, written, counted(name))
        if test["values"] and "default" in counted(name):
            test["whenLeftOut"] = counted(name)["default"]
        found["when"].append(test)
    if "seconds" in raw:
        found["seconds"] = decider(raw["seconds"])
    if "table" in raw:
        columns, *rows = raw["table"]
        if len(raw["by"]) == 1:
            cells = [([value], amount) for value, amount in raw["table"]]
        else:
            cells = [
                ([row[0], column], amount)
                for row in rows
                for column, amount in zip(columns, row[1:], strict=True)
            ]
        found["table"] = {
            "by": [*map(decider, raw["by"])],
            "cells": [
                {"values": values, **({} if amount is None else {"amount": amount})}
                for values, amount in cells
            ],
        }
    return found


def with_replacements(found: Spec, raw: RawEndpoint, listing: Spec) -> Spec:
    """Of the endpoints that a notice names those of the same operation, or that take the same, or all."""
    named = found.get("retirement", {}).pop("replacedBy", [])
    if named:
        named = listing.get("replacedBy") or _fitting(named, raw)
        found["retirement"]["replacedBy"] = named
    return found


def _fitting(named: list[str], raw: RawEndpoint) -> list[str]:
    kinds = set()
    for pointer, value in values({"type": "object", "properties": raw.parameters}):
        inferred = value.get("inferred", {}).get("media", {}).get("value", {})
        rule = {**inferred, **value.get("media", {})}
        if not re.search(r"(/|_)(wm|watermark)(_|$)", pointer):
            kinds |= {*value.get("mediaByKind", ()), rule.get("kind", "")}
    operation = raw.id.partition(".")[2]
    takes = [f"{one}_to_video" for one in ("audio", "video", "image") if one in kinds]
    for wanted in (operation, *takes, "text_to_video"):
        found = [one for one in named if one.partition(".")[2] == wanted]
        if found and (wanted != "text_to_video" or "prompt" in str(raw.parameters)):
            return found
    return named


def _listing(name: str, listing: Spec, spec: Spec, platform: Spec) -> Spec:
    provider = platform["providers"][name]
    slug = listing.get("slug", spec["path"].split("/")[-1])
    page = listing.get("page", provider["pages"].replace("{slug}", slug))
    found = {"id": name, "host": provider["host"], "documentation": page}
    found |= {key: listing[key] for key in ("listed", "note") if key in listing}
    if "retirement" not in listing:
        known = "listed" if "listed" in listing else "unknown"
        return {**found, "availability": known}
    retirement = {**platform["retirements"][listing["retirement"]]}
    assert retirement.pop("provider") == name
    return {**found, "availability": "retired", "retirement": retirement}


def sources(raw: Spec) -> list[Spec]:
    """The captures that a file names; what their facts were when they were locked is the generator's matter."""
    return [
        {
            "id": name,
            **{key: value for key, value in one.items() if key != "digest"},
        }
        for name, one in raw.get("sources", {}).items()
    ]


def not_modelled(raw: Spec) -> list[Spec]:
    return [{"in": "request", **one} for one in raw.get("notModelled", ())]


def _contradiction(raw: Spec) -> Spec:
    keys = ("in", "pointer", "keyword", "claims", "ruling")
    return {key: raw[key] for key in keys}


def _of_providers(raw: RawEndpoint, platform: Spec) -> Spec:
    """What holds at one provider alone, where anything does."""
    found = []
    for one in raw.provider_conditions:
        name = one["provider"]
        listing = _listing(name, raw.spec["providers"][name], raw.spec, platform)
        defaults = {
            deviation["pointer"][1:]: {"default": deviation["value"]}
            for deviation in raw.spec.get("deviations", ())
            if (deviation["provider"], deviation["keyword"]) == (name, "default")
        }
        own = {
            key: {**spec, **defaults.get(key, {})}
            for key, spec in raw.parameters.items()
        }
        about = {"provider": name, "source": listing["documentation"]}
        found.append({**about, **condition(one, own)})
    return {"providerConditions": found} if found else {}


def _deviation(raw: Spec, spec: Spec, platform: Spec) -> Spec:
    name = raw["provider"]
    listing = spec["providers"].get(name)
    found = {"binding": raw["keyword"] not in ("required", "absent"), **raw}
    if listing is not None:
        page = _listing(name, listing, spec, platform)["documentation"]
        found["source"] = page
    return found
