"""Finds endpoints that would be one tool: tools have no dots in their names."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.tools.words import tool_name
from generator.language.model import Endpoint, SpecSet
from generator.language.problem import Place, Problem


def problems(specs: SpecSet) -> Iterator[Problem]:
    """Every such pair."""
    names: dict[str, Endpoint] = {}
    for endpoint in specs.endpoints:
        other = names.setdefault(tool_name(endpoint), endpoint)
        if other is not endpoint:
            what = f"{endpoint.id} and {other.id} have one name as tools of language models, {tool_name(endpoint)}"
            place = Place(endpoint.place.file)
            yield Problem(place, f"{what}: rename the file or its folder")
