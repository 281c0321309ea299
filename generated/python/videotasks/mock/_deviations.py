# Copied from generator/templates/python/videotasks/mock/_deviations.py: edit that file, then run `make generate`.
"""Makes of the common schemas those of one provider: held to the rules of its page, under its names of parameters."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

from videotasks._platform.records import Deviation, Endpoint
from videotasks._values.pointer import unescape


def binding(endpoint: Endpoint, provider: str | None) -> list[Deviation]:
    """What the users of a provider are held to beside the common rules."""
    return [
        one for one in endpoint.deviations if one.binding and one.provider == provider
    ]


def narrowed(
    schema: Mapping[str, Any], deviations: Sequence[Deviation]
) -> dict[str, Any]:
    """A schema with these rules in it; names stay the common ones."""
    whole: dict[str, Any] = copy.deepcopy({**schema})
    for one in deviations:
        steps = [unescape(step) for step in one.pointer[1:].split("/")]
        if one.keyword == "required":
            whole["required"] = [*whole.get("required", ()), *steps]
        elif one.keyword == "media":
            if one.value.pattern:
                _at(whole, steps)["pattern"] = one.value.pattern
        elif one.keyword not in ("name", "mediaByKind"):
            word = "multipleOf" if one.keyword == "step" else one.keyword
            value = [*one.value] if one.keyword == "enum" else one.value
            _at(whole, steps)[word] = value
    return whole


def names(deviations: Sequence[Deviation]) -> dict[str, str]:
    """Common name -> that of the provider, where it has another."""
    return {
        unescape(one.pointer[1:]): one.value
        for one in deviations
        if one.keyword == "name"
    }


def _at(whole: dict[str, Any], steps: Sequence[str]) -> dict[str, Any]:
    """The schema of a value, which nothing else refers to."""
    node = whole
    for step in steps:
        node = node["items"] if "items" in node else node["properties"][step]
        if "$ref" in node:
            name = node.pop("$ref").rpartition("/")[2]
            node.update(copy.deepcopy(whole["$defs"][name]))
    return node
