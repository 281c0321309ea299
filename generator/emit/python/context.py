"""What the templates of the Python package are given: for the package, for a family, for an endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.emit.python.catalog import catalog, exports
from generator.emit.python.family import family_module
from generator.emit.python.layout import docstring, import_lines, sentence
from generator.emit.python.names import pascal
from generator.emit.python.request import request_module
from generator.language.model import Endpoint, SpecSet


@dataclass(frozen=True, slots=True)
class FamilyName:
    """A family and its class."""

    name: str
    class_name: str
    type_import: list[str]
    use_import: list[str]


def _family_name(name: str, specs: SpecSet) -> FamilyName:
    module, names = f"{specs.api.package}.endpoints.{name}", [pascal(name)]
    return FamilyName(
        name, names[0], import_lines(4, module, names), import_lines(8, module, names)
    )


def context(
    specs: SpecSet, family: str | None, endpoint: Endpoint | None
) -> Mapping[str, object]:
    """The laid-out text of one module, under the name by which its template calls it."""
    if endpoint is not None:
        return {"e": request_module(endpoint)}
    if family is not None:
        endpoints = [one for one in specs.endpoints if one.family == family]
        return {"f": family_module(family, endpoints, specs.api.package)}
    return {
        "families": [_family_name(name, specs) for name, _ in specs.families],
        "exports": exports(specs),
        "catalog": catalog(specs),
        "summary": docstring(0, [sentence(specs.api.summary)])[0].strip('"'),
    }
