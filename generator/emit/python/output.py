"""Declares the Python package: what its templates are given for an endpoint, a family, the whole set."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.emit import templates
from generator.emit.parts import Declaration
from generator.emit.python import sync_shells
from generator.emit.python.catalog import catalog, exports
from generator.emit.python.family import family_module
from generator.emit.python.layout import docstring, import_lines, sentence
from generator.emit.python.names import pascal
from generator.emit.python.request import request_module
from generator.emit.templates import Context
from generator.language.model import Api, Endpoint, SpecSet
from generator.text.outcomes import not_accepted, rate_limits


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


def of_endpoint(endpoint: Endpoint, _api: Api) -> Context:
    """The module of one endpoint."""
    return {"e": request_module(endpoint)}


def of_family(endpoints: Sequence[Endpoint], api: Api) -> Context:
    """The module of one family."""
    return {"f": family_module(endpoints[0].family, list(endpoints), api.package)}


def of_set(specs: SpecSet) -> Context:
    """The modules that speak of the whole package."""
    return {
        "families": [_family_name(name, specs) for name, _ in specs.families],
        "exports": exports(specs),
        "catalog": catalog(specs),
        "not_accepted": not_accepted(specs.api),
        "rate_limits": rate_limits(specs.api),
        "summary": docstring(0, [sentence(specs.api.summary)])[0].strip('"'),
    }


OUTPUT = Declaration(
    "python",
    (
        templates.copies("python", sync_shells.derived),
        templates.per_endpoint("python", of_endpoint),
        templates.per_family("python", of_family),
        templates.per_set("python", of_set),
    ),
)
