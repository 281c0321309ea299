"""Says what the form needs beside the catalogue: how each language calls the parameters, and what is only believed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.emit.commandline.options import option_name
from generator.emit.go import shapes as in_go
from generator.emit.java import shapes as in_java
from generator.emit.rules.bodies import bodies_of
from generator.language.keyword_rows import Limit
from generator.language.keywords import BY_NAME
from generator.language.model import Api, Endpoint, walk
from generator.text.limits import inferred_words
from generator.text.python import python_name


def form_of(endpoint: Endpoint, _api: Api) -> dict[str, Any]:
    """What the form needs besides catalogue and schema.

    `names` are those that are not simply the names on the wire, `shapes` the types in which Go and Java have a body,
    `believed` what no page states of a value, in words and, where it is a limit, with its figure.
    """
    found = {}
    for member in endpoint.request.properties:
        names = {
            "python": python_name(member.name),
            "option": option_name((member.name,)),
        }
        usual = {"python": member.name, "option": f"--{member.name.replace('_', '-')}"}
        other = {kind: name for kind, name in names.items() if name != usual[kind]}
        if other:
            found[member.name] = other
    request, _ = bodies_of(endpoint)
    shapes = {"go": in_go.shape(request.shape), "java": in_java.shape(request)}
    return {"names": found, "shapes": shapes, "believed": [*_believed(endpoint)]}


def _believed(endpoint: Endpoint) -> Iterator[dict[str, Any]]:
    for value in walk(endpoint.request):
        for inferred in value.inferred:
            if inferred.keyword == "type":  # which the schema has
                continue
            found: dict[str, Any] = {
                "pointer": value.pointer,
                "keyword": inferred.keyword,
                "says": inferred_words(inferred),
                "reason": inferred.reason,
            }
            is_limit = isinstance(BY_NAME.get(inferred.keyword), Limit)
            if is_limit and not isinstance(inferred.value, list):
                found["limit"] = inferred.value
            yield found
